package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
	"dateline/wasm/e2e/web"
)

// fullDisk makes the database refuse what is written, as it does on a full
// disk: an extension with unlimited storage has no quota that could be lowered.
// All that it throws with belongs to the engine.
const fullDisk = `(() => {
	const full = background.AbortSignal.abort(new background.DOMException('no space left', 'QuotaExceededError'));
	const store = background.IDBObjectStore.prototype;
	store.put = store.add = background.Function.prototype.bind.call(full.throwIfAborted, full);
	return true;
})()`

// refused reads where nothing can be kept: on a full disk, in a private window,
// after the browser has thrown the library away, and where it refuses one.
func refused(ctx context.Context, b *bench, name string, t *tally) (err error) {
	browser, w, end, err := b.start(ctx, name)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, end()) }()
	pool := http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		rw.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprint(rw, poolPage(len(r.URL.Path)))
	})
	w.Site("pool.localhost", pool)
	p, err := records(ctx, browser)
	if err != nil {
		return err
	}
	kept := 0 // articles that have to be there from now on
	reads := func(where, address, want, notice string) error {
		page, err := reading.Open(ctx, browser, poolHost+address)
		if err != nil {
			return fmt.Errorf("%s: %w", where, err)
		}
		if err := looks(ctx, page, where, want, notice, t); err != nil {
			return err
		}
		return page.Close(ctx)
	}
	remains := func(where string) error {
		store, err := dump(ctx, p)
		if err != nil {
			return err
		}
		if n := articlesIn(ctx, store); n != kept {
			t.fault("%s: %d articles are in the library, want %d", where, n, kept)
		} else {
			t.ok()
		}
		return nil
	}
	if err := reads("with room", "/a", "new", ""); err != nil {
		return err
	}
	kept = 1
	if err := browser.InEngine(ctx, fullDisk, nil); err != nil {
		return err
	}
	if err := reads("on a full disk", "/bb", "full", "no space left"); err != nil {
		return err
	}
	if err := remains("on a full disk"); err != nil {
		return err
	}
	if name == "chromium" {
		const end = `background.chrome.offscreen.closeDocument().catch(() => {})`
		if err := browser.InBackground(ctx, end, nil); err != nil {
			return err
		}
	}
	if err := browser.StopBackground(ctx); err != nil { // the next engine has room again
		return err
	}
	if err := reads("with room again", "/bb", "new", ""); err != nil {
		return err
	}
	kept = 2
	private, err := browser.OpenPrivate(ctx, poolHost+"/ccc")
	if err != nil {
		return err
	}
	if err := private.Click(ctx); err != nil {
		return err
	}
	if err := looks(ctx, private, "in a private window", "private", "", t); err != nil {
		return err
	}
	if err := private.Close(ctx); err != nil { // a window behind it draws nothing
		return err
	}
	if err := remains("after a private window"); err != nil {
		return err
	}
	if err := evicted(ctx, p); err != nil {
		return err
	}
	if err := reads("after the library was thrown away", "/dddd", "new", ""); err != nil {
		return err
	}
	kept = 1
	if err := remains("after the library was thrown away"); err != nil {
		return err
	}
	t.note("the full disk is a fault injected at the store; the library is thrown away by deleting its database")
	return noLibrary(ctx, b, name, w, t)
}

// evicted deletes the database under the engine that has it open.
func evicted(ctx context.Context, p drive.Page) error {
	return p.Eval(ctx, `new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase('dateline');
		request.onsuccess = () => resolve(true);
		request.onerror = request.onblocked = () => reject(new Error('the engine does not let the library go'));
	})`, nil)
}

// looks waits for the reader and holds what it says of the library.
func looks(ctx context.Context, p drive.Page, where, want, notice string, t *tally) error {
	var saved string
	var r reading.Reader
	err := drive.Until(ctx, "the reader "+where, func() (bool, error) {
		var err error
		if saved, err = reading.Saved(ctx, p); err != nil {
			return false, nil // it is still coming
		}
		r, err = reading.Get(ctx, p)
		return err == nil && len(r.Paragraphs) > 0 && saved != "" &&
			(notice == "" || strings.Contains(strings.Join(r.Notices, " "), notice)), nil
	})
	if err != nil {
		t.fault("%s: %v (saved %q, notices %q)", where, err, saved, r.Notices)
		return ctx.Err()
	}
	if saved != want {
		t.fault("%s an article is %q, not %q", where, saved, want)
		return nil
	}
	t.ok()
	return nil
}

// noLibrary starts a browser that cannot open a database at all.
func noLibrary(ctx context.Context, b *bench, name string, w *web.Web, t *tally) (err error) {
	browser, err := drive.Start(ctx, name, drive.Options{
		Extension: b.root, Headless: true, Proxy: w.Address, RefuseStorage: true,
	})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, browser.Close()) }()
	page, err := reading.Open(ctx, browser, poolHost+"/eeeee")
	if err != nil {
		return err
	}
	return looks(ctx, page, "without a database", "not-saved", "Not saved", t)
}
