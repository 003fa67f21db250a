package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"

	"dateline/wasm/e2e/drive"
)

// storyPage is a page of ours with a story long enough to be read.
const storyPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The quay of Osk is closed</title></head>
<body><article><h1>The quay of Osk is closed</h1><p>The northern quay of Osk has been closed since Monday, the harbour
office said, because two of its caissons have moved by a hand's breadth in the storm of last week.</p><p>“Nobody moors
there before we have looked at every one of them,” said Hanna Torvik, the harbour master. Divers are to begin on Friday.
</p><p>The ferry to Little Orra leaves from the fish market until then. The owner expects to lose a tenth of the trips of
this month, and has asked the town for a second berth.</p><figure><img src="/quay.png" width="800" height="500" alt="The
quay"><figcaption>The quay on Monday.</figcaption></figure></article></body></html>`

// ownPages are the pages of the extension that stand in tabs of their own.
var ownPages = []string{"library/library.html", "options/options.html", "backup/backup.html", "welcome/welcome.html"}

// requests reads pages, walks through the pages of the extension, and counts what leaves the browser after the click.
func requests(ctx context.Context, b *bench, name string, t *tally) (err error) {
	browser, w, end, err := b.start(ctx, name)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, end()) }()
	w.Site("quay.localhost", http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/quay" {
			http.NotFound(rw, r)
			return
		}
		rw.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprint(rw, storyPage)
	}))
	pictures := 0
	for range b.few(10, 2) {
		p, err := browser.Open(ctx, "http://quay.localhost/quay")
		if err != nil {
			return err
		}
		mark := w.Mark()
		if err := p.Click(ctx); err != nil {
			return err
		}
		if err := drive.Until(ctx, "the reader", func() (bool, error) {
			var shown bool
			// there is no reader yet, or its document is on its way
			_ = p.EvalReader(ctx, `document.documentElement.hasAttribute('data-whole')`, &shown)
			return shown, nil
		}); err != nil {
			return err
		}
		for _, r := range w.Since(mark) {
			if r.Header.Get("Sec-Fetch-Dest") == "image" && r.Header.Get("Referer") == "" {
				pictures++
				continue
			}
			t.fault("%v, for %q, referrer %q", r, r.Header.Get("Sec-Fetch-Dest"), r.Header.Get("Referer"))
		}
		t.ok()
		if err := p.Close(ctx); err != nil {
			return err
		}
	}
	for _, page := range ownPages {
		mark := w.Mark()
		p, err := browser.Open(ctx, browser.ExtensionURL("extension/"+page))
		if err != nil {
			return err
		}
		// as far as it shows what is kept, with every button that only opens something
		if err := p.Eval(ctx, `new Promise(done => setTimeout(() => {
			for (const e of document.querySelectorAll('summary, [aria-expanded=false], [role=tab]')) e.click();
			scrollTo(0, document.body.scrollHeight);
			setTimeout(done, 700);
		}, 300))`, nil); err != nil {
			return fmt.Errorf("%s: %w", page, err)
		}
		for _, r := range w.Since(mark) {
			t.fault("%s asks for %v", page, r)
		}
		t.ok()
		if err := p.Close(ctx); err != nil {
			return err
		}
	}
	t.note("%d pictures of the article were asked for", pictures)
	return nil
}
