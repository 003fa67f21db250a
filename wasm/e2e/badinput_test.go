package e2e

import (
	"bytes"
	"context"
	"fmt"
	"image"
	"image/png"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"dateline/wasm/e2e/demo"
	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

// TestBadInput opens what is no article, or hardly one. Each gets a story or a
// clear message, in the reader or on the button, and the next page works.
func TestBadInput(t *testing.T) {
	inTurn(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		site := badSite(t)
		shared.web.Site("bad.localhost", site)
		for _, c := range []struct {
			path, title string // what the reader says
			button      string // or the button, in one of these words; then no reader comes
		}{
			{path: "/list", title: "There’s no article on this page"},
			{path: "/empty", title: "This page is empty"},
			{path: "/large", title: ferryTitle},
			{path: "/deep", title: "A story at the bottom"},
			{path: "/broken-utf8", title: ferryTitle},
			{path: "/loading", title: ferryTitle},
			{path: "/picture.png", button: "no article text"},
			{path: "/paper.pdf", button: "no article text|doesn’t let Dateline"},
			{path: "browser", button: "can’t read the browser’s own pages|doesn’t let Dateline"},
		} {
			t.Run(strings.TrimPrefix(c.path, "/"), func(t *testing.T) {
				ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), pageTimeout)
				defer cancel()
				p := visit(ctx, t, b, c.path)
				if c.button == "" {
					must(t, p.Click(ctx))
					shown(ctx, t, p)
					r, err := reading.Get(ctx, p)
					must(t, err)
					equal(t, "title", r.Title, c.title)
				} else {
					complains(ctx, t, p, c.button)
				}
				must(t, p.Navigate(ctx, "http://bad.localhost/next"))
				must(t, drive.Until(ctx, "a clean button over the next page", func() (bool, error) {
					button, err := p.Button(ctx)
					return button.Badge == "", err // the browser cleans it a moment after the page has come
				}))
				equal(t, "the next page", read(ctx, t, p).Title, ferryTitle)
			})
		}
	})
}

// visit opens one of the bad pages. Some of them never complete, and some are
// no pages at all, so nothing is waited for but that the tab has left.
func visit(ctx context.Context, t *testing.T, b drive.Browser, path string) drive.Page {
	t.Helper()
	if path == "browser" {
		return open(ctx, t, b, map[string]string{"chromium": "chrome://version/", "firefox": "about:license"}[b.Name()])
	}
	p := open(ctx, t, b, "http://bad.localhost/next")
	must(t, p.Eval(ctx, `void (location.href = `+"`"+path+"`"+`)`, nil))
	must(t, drive.Until(ctx, "the page at "+path, func() (bool, error) {
		var there bool
		err := p.Eval(ctx, `location.pathname === `+"`"+path+"`"+
			` && (document.readyState === 'complete' || location.pathname === '/loading' && document.querySelectorAll('p').length > 5)`, &there)
		return err == nil && there, nil
	}))
	return p
}

// complains clicks and wants the button to say why nothing opens.
func complains(ctx context.Context, t *testing.T, p drive.Page, words string) {
	t.Helper()
	must(t, p.Click(ctx))
	var button drive.Button
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	err := drive.Until(ctx, "a complaint on the button", func() (bool, error) {
		var err error
		button, err = p.Button(ctx)
		said := slices.ContainsFunc(strings.Split(words, "|"),
			func(some string) bool { return strings.Contains(button.Title, some) })
		return button.Badge != "" && said, err // Firefox draws the badge a moment before the words
	})
	if err != nil {
		t.Errorf("the button says %+v (%v), want %q", button, err, words)
	}
}

// badSite serves them.
func badSite(t *testing.T) http.Handler {
	t.Helper()
	var picture bytes.Buffer
	must(t, png.Encode(&picture, image.NewGray(image.Rect(0, 0, 300, 200))))
	list := "<!doctype html><title>All news</title><h1>All news</h1><ul>" +
		strings.Repeat(`<li><a href="/a">A headline of a few words</a></li>`, 60) + "</ul>"
	fixed := pages{
		"/next":        {body: ferry()},
		"/list":        {body: list},
		"/empty":       {body: ""},
		"/deep":        {body: deep(30_000)},
		"/broken-utf8": {body: strings.Replace(ferry(), "three weeks", "three \xff\xfe weeks \xc3", 1)},
		"/picture.png": {body: picture.String(), header: []string{"Content-Type", "image/png"}},
		"/paper.pdf":   {body: pdf, header: []string{"Content-Type", "application/pdf"}},
		"/large": {body: strings.Replace(ferry(), "<footer>",
			strings.Repeat("<div class=comment><a href=/u>Somebody</a> wrote: I was there and saw the door, and nobody asked me.</div>\n", 40_000)+"<footer>", 1)},
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/loading" {
			fixed.ServeHTTP(w, r)
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		page := ferry()
		fmt.Fprint(w, page[:strings.Index(page, "</article>")])
		w.(http.Flusher).Flush()
		select { // the rest never comes
		case <-r.Context().Done():
		case <-time.After(pageTimeout):
		}
	})
}

// pdf is the least that is one.
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`

// TestNoStorage takes IndexedDB away from the background: reading goes on, and
// the reader says that nothing was saved.
func TestNoStorage(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		b, err := drive.Start(ctx, b.Name(), drive.Options{
			Extension: extensionDir(t), Headless: true, Proxy: shared.web.Address, RefuseStorage: true,
		})
		must(t, err)
		t.Cleanup(func() { must(t, b.Close()) })
		handler, err := demo.Handler(time.Now())
		must(t, err)
		shared.web.Site("post.localhost", handler)
		p := open(ctx, t, b, demo.Addresses("localhost")[3])
		r := read(ctx, t, p)
		equal(t, "title", r.Title, demoStory[3].title)
		saved, err := reading.Saved(ctx, p)
		must(t, err)
		equal(t, "saved", saved, "not-saved")
		must(t, drive.Until(ctx, "the notice", func() (bool, error) {
			r, err := reading.Get(ctx, p)
			return strings.Contains(strings.ToLower(strings.Join(r.Notices, " ")), "saved"), err
		}))
	})
}
