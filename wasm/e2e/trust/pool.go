package main

import (
	"context"
	"errors"
	"fmt"
	"html"
	"os"
	"strings"

	"dateline/wasm/app"
	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
	"dateline/wasm/e2e/web"
	"dateline/wasm/library/memory"
	"dateline/wasm/library/storetest"
)

// writtenAt is when the articles of the pool were read first, Unix seconds.
const writtenAt = 1_790_000_000

// poolHost is the outlet of the articles of the pool.
const poolHost = "http://pool.localhost"

// poolAddress is that of an article of the pool.
func poolAddress(n int) string { return fmt.Sprintf("%s/%d", poolHost, n) }

// poolPage is a page of news of some words that are everywhere and many that are
// not. Every ten are about the same events.
func poolPage(n int) string {
	word := func(rank int) string { return storetest.Word(400 + rank) }
	town, person := word(n/10*7), word(n/10*7+1)
	capital := func(s string) string { return strings.ToUpper(s[:1]) + s[1:] }
	var rare strings.Builder
	for i := range 12 {
		rare.WriteString(" " + word(9000+n*12+i))
	}
	return fmt.Sprintf(`<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>%[1]s harbour, report %[3]d</title>
<meta property="og:site_name" content="Pool Post"></head><body><article><h1>%[1]s harbour, report %[3]d</h1>
<p>The harbour of %[1]s was closed again on Monday, the harbour office said, and the ferries stayed where they were.</p>
<p>“Nobody goes out before we have looked at every rope,” said %[2]s Torvik, who speaks for the crews of %[1]s.</p>
<p>On the quay stood%[4]s, as every morning, and nobody took them away
before the bells had rung.</p></article></body></html>`,
		capital(town), capital(person), n, html.EscapeString(rare.String()))
}

// pool is a backup of so many articles, and its lines: those of the articles
// first, those of their stories behind them.
func (b *bench) pool(ctx context.Context, from, n int) (articles, records []string, store *memory.Store, err error) {
	store = memory.New()
	engine, err := b.native(store)
	if err != nil {
		return nil, nil, nil, err
	}
	for i := range n {
		got := engine.Handle(ctx, app.Request{Op: "keep", URL: poolAddress(from + i), HTML: []byte(poolPage(from + i)),
			Now: writtenAt + int64(i)*60})
		if got.Saved != "new" {
			return nil, nil, nil, fmt.Errorf("article %d of the pool: %s %s", from+i, got.Saved, got.Problem)
		}
	}
	for from := ""; ; {
		got := engine.Handle(ctx, app.Request{Op: "export", Args: app.Args{"from": from}})
		if got.Problem != "" {
			return nil, nil, nil, errors.New(got.Problem)
		}
		for line := range strings.Lines(got.Lines) {
			if strings.HasPrefix(line, `{"article"`) {
				articles = append(articles, line)
			} else {
				records = append(records, line)
			}
		}
		if from = got.Next; from == "" {
			return articles, records, store, nil
		}
	}
}

// startOn opens a browser on a profile that stays.
func (b *bench) startOn(ctx context.Context, name, profile string, w *web.Web) (drive.Browser, drive.Page, error) {
	browser, err := drive.Start(ctx, name, drive.Options{
		Extension: b.root, Headless: true, Width: 1280, Height: 900, Proxy: w.Address, Profile: profile,
	})
	if err != nil {
		return nil, nil, err
	}
	p, err := records(ctx, browser)
	if err != nil {
		return nil, nil, errors.Join(err, browser.Kill())
	}
	return browser, p, nil
}

// records opens a page of the extension, and the library.
func records(ctx context.Context, browser drive.Browser) (drive.Page, error) {
	p, err := browser.Open(ctx, browser.ExtensionURL(recordsPage))
	if err != nil {
		return nil, err
	}
	var got answer
	return p, reading.AskTab(ctx, p, "backup", nil, &got)
}

// profile makes a folder for one.
func newProfile() (folder string, remove func(), err error) {
	folder, err = os.MkdirTemp("", "dateline-trust-")
	return folder, func() { _ = os.RemoveAll(folder) }, err // a browser that was killed may still write
}
