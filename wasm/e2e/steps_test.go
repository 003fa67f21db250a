package e2e

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

// stepTimeout bounds the wait for the reader to come or go.
const stepTimeout = 20 * time.Second

// must fails the test on an error of a step that has to work.
func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// shown waits until the reader shows a story with all that is known about it, or
// a message in its place.
func shown(ctx context.Context, t testing.TB, p drive.Page) {
	t.Helper()
	awaited(ctx, t, p, `document.querySelector('html[data-whole] #view :is(h1, .notice, .message)') !== null`)
}

// firstShown waits until the reader shows a story at all.
func firstShown(ctx context.Context, t testing.TB, p drive.Page) {
	t.Helper()
	awaited(ctx, t, p, `document.querySelector('#view h1, #view .notice, #view .message') !== null`)
}

func awaited(ctx context.Context, t testing.TB, p drive.Page, expression string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(ctx, stepTimeout)
	defer cancel()
	must(t, drive.Until(ctx, "the reader's story", func() (bool, error) {
		var has bool
		err := p.EvalReader(ctx, expression, &has)
		return err == nil && has, nil // the frame comes, navigates, fills
	}))
}

// gone waits until no reader stands over the page.
func gone(ctx context.Context, t testing.TB, p drive.Page) {
	t.Helper()
	ctx, cancel := context.WithTimeout(ctx, stepTimeout)
	defer cancel()
	must(t, drive.Until(ctx, "the end of the reader", func() (bool, error) {
		err := p.EvalReader(ctx, "1", nil)
		if errors.Is(err, drive.ErrNoReader) {
			return true, nil
		}
		return false, nil
	}))
}

// read clicks the button and returns what the reader shows.
func read(ctx context.Context, t testing.TB, p drive.Page) reading.Reader {
	t.Helper()
	must(t, p.Click(ctx))
	shown(ctx, t, p)
	r, err := reading.Get(ctx, p)
	must(t, err)
	return r
}

// openLibrary opens the library page at a story ("#ID") or at the newest one,
// and waits until the engine has filled it.
func openLibrary(ctx context.Context, t testing.TB, b drive.Browser, story string) drive.Page {
	t.Helper()
	p := open(ctx, t, b, b.ExtensionURL("extension/library/library.html")+story)
	ctx, cancel := context.WithTimeout(ctx, stepTimeout)
	defer cancel()
	must(t, drive.Until(ctx, "the library", func() (bool, error) {
		var filled bool
		err := p.Eval(ctx, `document.querySelector('#main > *') !== null`, &filled)
		return filled, err
	}))
	return p
}

// keepPicture saves what the tab shows under dist/e2e, for people to look at, where DATELINE_PICTURES=1 asks for it:
// some three hundred pictures take a minute.
func keepPicture(ctx context.Context, t testing.TB, b drive.Browser, p drive.Page, name string) {
	t.Helper()
	if os.Getenv("DATELINE_PICTURES") != "1" {
		return
	}
	must(t, savePicture(ctx, b, p, name))
}

func savePicture(ctx context.Context, b drive.Browser, p drive.Page, name string) error {
	png, err := p.Screenshot(ctx)
	if err != nil {
		return err
	}
	folder := filepath.Join("..", "..", "dist", "e2e")
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(folder, b.Name()+"-"+name+".png"), png, 0o644)
}
