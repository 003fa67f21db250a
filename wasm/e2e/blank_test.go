package e2e

import (
	"bytes"
	"context"
	"image/png"
	"testing"
	"time"

	"dateline/wasm/e2e/drive"
)

// TestNeverBlank takes pictures of a click with the background asleep, as fast
// as the browser gives them: the page stays in view until the article is there,
// and never is there an empty window between the two.
func TestNeverBlank(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		if b.Name() == "firefox" {
			t.Skip("Firefox may draw a white frame for a moment before the frame's own document is there")
		}
		const url = "http://blank.localhost/ferry"
		shared.web.Site("blank.localhost", pages{"/ferry": {body: ferry()}})
		p := open(ctx, t, b, url)
		must(t, b.StopBackground(ctx))
		clicked := make(chan error, 1)
		go func() { clicked <- p.Click(ctx) }()
		pictures := 0
		for shows := false; !shows; pictures++ {
			shot, err := p.Screenshot(ctx)
			must(t, err)
			if blank(t, shot) {
				t.Fatalf("picture %d is empty", pictures)
			}
			_ = p.EvalReader(ctx, `document.documentElement.hasAttribute('data-whole')`, &shows) // not there yet
			if ctx.Err() != nil {
				t.Fatal("no reader view")
			}
			time.Sleep(5 * time.Millisecond)
		}
		must(t, <-clicked)
		if pictures < 2 {
			t.Skip("the article was there before a second picture")
		}
	})
}

// blank reports whether a picture has a single colour.
func blank(t *testing.T, shot []byte) bool {
	t.Helper()
	picture, err := png.Decode(bytes.NewReader(shot))
	must(t, err)
	box := picture.Bounds()
	first := picture.At(box.Min.X, box.Min.Y)
	for y := box.Min.Y; y < box.Max.Y; y += 3 {
		for x := box.Min.X; x < box.Max.X-20; x++ { // a scroll bar at the side is no content
			if picture.At(x, y) != first {
				return false
			}
		}
	}
	return true
}
