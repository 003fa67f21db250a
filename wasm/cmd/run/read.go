package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

// pageTimeout bounds the opening of the library.
const pageTimeout = 60 * time.Second

// readAll opens every address with the reader on, closes all but the last, and
// returns that one.
func readAll(ctx context.Context, b drive.Browser, addresses []string) (drive.Page, error) {
	for i, address := range addresses {
		page, err := reading.Open(ctx, b, address)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", address, err)
		}
		if i == len(addresses)-1 {
			return page, nil
		}
		if err := page.Close(ctx); err != nil {
			return nil, err
		}
	}
	return nil, errors.New("nothing to read")
}

// report prints what the reader and the library show, and takes their pictures.
func report(ctx context.Context, b drive.Browser, page drive.Page, out io.Writer) error {
	r, err := reading.Get(ctx, page)
	if err != nil {
		return err
	}
	r.Print(out)
	folder := filepath.Join("dist", "run")
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	if err := pictures(ctx, page, page.EvalReader, filepath.Join(folder, b.Name()+"-reader")); err != nil {
		return err
	}
	if len(r.Before.Line) > 0 || len(r.Before.Maybe) > 0 {
		library, err := openLibrary(ctx, b)
		if err != nil {
			return err
		}
		l, err := reading.GetLibrary(ctx, library)
		if err != nil {
			return err
		}
		fmt.Fprintln(out)
		l.Print(out)
		if err := pictures(ctx, library, library.Eval, filepath.Join(folder, b.Name()+"-timeline")); err != nil {
			return err
		}
	}
	fmt.Fprintf(out, "\nScreenshots: %s\n", filepath.Join(folder, b.Name()+"-*.png"))
	return nil
}

// openLibrary opens the library page, which shows the newest story.
func openLibrary(ctx context.Context, b drive.Browser) (drive.Page, error) {
	ctx, cancel := context.WithTimeout(ctx, pageTimeout)
	defer cancel()
	page, err := b.Open(ctx, b.ExtensionURL("extension/library/library.html"))
	if err != nil {
		return nil, err
	}
	return page, drive.Until(ctx, "the timeline in the library", func() (bool, error) {
		var shown bool
		err := page.Eval(ctx, `document.querySelector('#main .days') !== null`, &shown)
		return shown, err
	})
}

// pictures saves what the page looks like on a desk and on a telephone, by day
// and by night. eval evaluates where the page's own document is.
func pictures(ctx context.Context, page drive.Page, eval func(context.Context, string, any) error, name string) error {
	for _, size := range [][2]int{{1440, 1000}, {360, 740}} {
		for _, dark := range []bool{false, true} {
			scheme := "light"
			if dark {
				scheme = "dark"
			}
			if err := page.Resize(ctx, size[0], size[1]); err != nil {
				return err
			}
			if err := page.Dark(ctx, dark); err != nil {
				return err
			}
			if err := eval(ctx, reading.Settled, nil); err != nil {
				return err
			}
			png, err := page.Screenshot(ctx)
			if err != nil {
				return err
			}
			if err := os.WriteFile(fmt.Sprintf("%s-%d-%s.png", name, size[0], scheme), png, 0o644); err != nil {
				return err
			}
		}
	}
	return nil
}
