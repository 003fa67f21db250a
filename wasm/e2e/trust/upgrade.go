package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
	"dateline/wasm/e2e/web"
	"dateline/wasm/library"
	"dateline/wasm/library/memory"
)

// upgradePool is how many articles the library has that is brought up to date.
const upgradePool = 300

// schemaRef is the record that says of which version a library is.
var schemaRef = library.Ref{Bucket: "meta", Key: "schema"}

// upgraded ends the browser while it brings a library of an older version up to
// date, as often as it takes; then a newer version opens the library under the
// engine, and what it has written is refused and not touched.
func upgraded(ctx context.Context, b *bench, name string, t *tally) (err error) {
	w, err := web.New()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	profile, remove, err := newProfile()
	if err != nil {
		return err
	}
	defer remove()
	n := b.few(upgradePool, 60)
	_, _, old, err := b.pool(ctx, 0, n)
	if err != nil {
		return err
	}
	found, err := old.Get(ctx, schemaRef)
	if err != nil {
		return err
	}
	done := found[0]
	var batch library.Batch
	batch.Delete(schemaRef.Bucket, schemaRef.Key) // as a library was before it had one
	if err := old.Apply(ctx, &batch); err != nil {
		return err
	}
	var browser drive.Browser
	defer func() {
		if browser != nil {
			err = errors.Join(err, browser.Kill())
		}
	}()
	upgrades, seeded := 0, false
	for kills := b.few(50, 1); ; {
		var p drive.Page
		if browser, p, err = b.startOn(ctx, name, profile, w); err != nil {
			return err
		}
		store, err := dump(ctx, p)
		if err != nil {
			return err
		}
		found, err := store.Get(ctx, schemaRef)
		if err != nil {
			return err
		}
		switch finished := bytes.Equal(found[0], done); {
		case finished && seeded:
			upgrades++
			if err := checkUpgraded(ctx, store, n, t); err != nil {
				return err
			}
			fallthrough
		case finished:
			if kills <= 0 {
				t.note("%d upgrades went on to their end", upgrades)
				return overtaken(ctx, browser, p, t)
			}
			if err := overwrite(ctx, p, old); err != nil {
				return err
			}
			seeded = true
		default:
			if count := articlesIn(ctx, store); count != n {
				t.fault("%d articles are left of %d within an upgrade", count, n)
			} else {
				t.ok()
			}
			for kills <= 0 { // to its end
				var got answer
				if err := reading.AskTab(ctx, p, "upgrade", nil, &got); err != nil {
					return err
				}
				if got.Problem != "problem_upgrading" {
					break
				}
			}
			go func() { _ = reading.AskTab(ctx, p, "upgrade", nil, nil) }() // what it says nobody hears
			time.Sleep(time.Duration(rand.IntN(900)) * time.Millisecond)
			kills--
		}
		if err := browser.Kill(); err != nil {
			return err
		}
	}
}

func articlesIn(ctx context.Context, store *memory.Store) int {
	found, err := store.Scan(ctx, library.Range{Bucket: "articles", KeysOnly: true})
	if err != nil {
		return -1
	}
	return len(found[0])
}

// checkUpgraded holds an upgraded library against the pool.
func checkUpgraded(ctx context.Context, store *memory.Store, n int, t *tally) error {
	faults, err := inspect(ctx, store)
	if err != nil {
		return err
	}
	lib, err := library.Open(ctx, store, library.Options{})
	if err != nil {
		return err
	}
	for i := range n {
		if _, err := lib.ByURL(ctx, poolAddress(i)); err != nil {
			faults = append(faults, fmt.Sprintf("lost in an upgrade: %s", poolAddress(i)))
		}
	}
	for _, f := range faults {
		t.fault("after an upgrade: %s", f)
	}
	if len(faults) == 0 {
		t.ok()
	}
	return nil
}

// overtaken lets a newer version open the library while this one works with it.
func overtaken(ctx context.Context, browser drive.Browser, p drive.Page, t *tally) error {
	const later = `(async () => {
		const request = indexedDB.open('dateline', 999);
		request.onupgradeneeded = () => request.transaction.objectStore('meta').put(new Uint8Array([9, 9]), 'schema');
		await new Promise((resolve, reject) => {
			request.onsuccess = resolve;
			request.onerror = request.onblocked = () => reject(new Error('the older version does not let go'));
		});
		request.result.close();
		return true;
	})()`
	if err := p.Eval(ctx, later, nil); err != nil {
		t.fault("a newer version opens the library: %v", err)
		return nil
	}
	before, err := dump(ctx, p)
	if err != nil {
		return err
	}
	asked := []struct {
		op   string
		args map[string]any
	}{{"stories", nil}, {"keep-days", map[string]any{"days": 30}}, {"tidy", nil}, {"import-end", nil}, {"backup", nil}}
	refused := 0
	for range 2 { // the first ask finds the library closed
		for _, a := range asked {
			var got answer
			if err := reading.AskTab(ctx, p, a.op, map[string]any{"args": a.args}, &got); err != nil {
				return err
			}
			switch {
			case got.Problem == "problem_newer":
				refused++
				t.ok()
			case got.Problem == "":
				t.fault("%s goes on in a library of a newer version", a.op)
			}
		}
	}
	after, err := dump(ctx, p)
	if err != nil {
		return err
	}
	if refused < len(asked) {
		t.fault("only %d asks say that the library is of a newer version", refused)
	}
	if d := differs(ctx, before, after); d != "" {
		t.fault("a library of a newer version was touched: %s", d)
	}
	return nil
}

// differs names the first record that two stores do not have alike.
func differs(ctx context.Context, a, b *memory.Store) string {
	for _, bucket := range library.Buckets() {
		x, err := a.Scan(ctx, library.Range{Bucket: bucket})
		if err != nil {
			return err.Error()
		}
		y, err := b.Scan(ctx, library.Range{Bucket: bucket})
		if err != nil {
			return err.Error()
		}
		if len(x[0]) != len(y[0]) {
			return fmt.Sprintf("%d and %d records of %s", len(x[0]), len(y[0]), bucket)
		}
		for i, it := range x[0] {
			if other := y[0][i]; it.Key != other.Key || !bytes.Equal(it.Value, other.Value) {
				return fmt.Sprintf("%s %q", bucket, it.Key)
			}
		}
	}
	return ""
}
