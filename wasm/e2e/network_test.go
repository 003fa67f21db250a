package e2e

import (
	"context"
	"net/http"
	"strings"
	"testing"
	"time"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

// TestNoRequests reads a page that holds every kind of thing that could be
// loaded, and sees nothing leave the browser but the article's images.
func TestNoRequests(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		picture := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "image/svg+xml")
			w.Header().Set("Cache-Control", "no-store")
			_, _ = w.Write([]byte(`<svg xmlns="http://www.w3.org/2000/svg" width="900" height="500"><rect width="900" height="500" fill="#789"/></svg>`))
		})
		shared.web.Site("pictures.localhost", picture)
		const loads = `<link rel="prefetch" href="http://leak.localhost/prefetch"><link rel="icon" href="http://leak.localhost/icon.png">
			<link rel="stylesheet" href="http://leak.localhost/style.css">`
		const lures = `<p>The <a href="http://leak.localhost/report" ping="http://leak.localhost/ping">report</a> is public.</p>
			<iframe src="http://leak.localhost/frame" width="600" height="400"></iframe><video src="http://leak.localhost/video" poster="http://leak.localhost/poster"></video>
			<object data="http://leak.localhost/object"></object>`
		const figure = `<figure><img src="http://pictures.localhost/boat.jpg" width="900" height="500" alt="A boat"><figcaption>The ferry on Friday.</figcaption></figure>`
		body := strings.Replace(ferry(), "<head>", "<head>"+loads, 1)
		body = strings.Replace(body, "<p>The ferry between", figure+"<p>The ferry between", 1)
		body = strings.Replace(body, "<p>For the 1,900", lures+"<p>For the 1,900", 1)
		shared.web.Site("leaky.localhost", pages{"/ferry": {body: body}})
		p := open(ctx, t, b, "http://leaky.localhost/ferry")
		quiet(ctx, t)

		mark := shared.web.Mark()
		r := read(ctx, t, p)
		_, err := reading.Saved(ctx, p)
		must(t, err)
		must(t, p.EvalReader(ctx,
			`(async () => { for (const image of document.images) { image.scrollIntoView(); await image.decode().catch(() => {}); } })()`, nil))
		for _, key := range []string{"j", "q", "]", "o"} {
			must(t, p.Press(ctx, key))
		}
		library := openLibrary(ctx, t, b, "")
		must(t, library.Eval(ctx, `document.body.click()`, nil))
		quiet(ctx, t)
		pictures := 0
		for _, sent := range shared.web.Since(mark) {
			if sent.Host != "pictures.localhost" || sent.Method != http.MethodGet {
				t.Errorf("a request left: %v", sent)
				continue
			}
			pictures++
			for _, name := range []string{"Referer", "Cookie", "Origin"} {
				if v := sent.Header.Get(name); v != "" {
					t.Errorf("the picture was asked for with %s: %s", name, v)
				}
			}
		}
		if len(r.Figures) == 0 || pictures == 0 {
			t.Errorf("%d figures and %d requests for pictures: the test looks at nothing", len(r.Figures), pictures)
		}
	})
}

// quiet waits until no request has come for a while.
func quiet(ctx context.Context, t *testing.T) {
	t.Helper()
	last, since := -1, time.Now()
	must(t, drive.Until(ctx, "silence", func() (bool, error) {
		if n := shared.web.Mark(); n != last {
			last, since = n, time.Now()
		}
		return time.Since(since) > 700*time.Millisecond, nil
	}))
}
