package main

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"dateline/wasm/app"
	"dateline/wasm/e2e/drive"
	"dateline/wasm/library"
	"dateline/wasm/library/memory"
	"dateline/wasm/view"
)

// recordsPage is a page of the extension in which its database can be read, and
// the engine be asked for all that a tab of its own may ask.
const recordsPage = "extension/backup/backup.html"

// databaseScript begins a script with the database of the library as db.
const databaseScript = `
	const got = request => new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	const db = await got(indexedDB.open('dateline')), names = [...db.objectStoreNames];`

// dump reads every record of the library in one transaction, past the engine.
func dump(ctx context.Context, p drive.Page) (*memory.Store, error) {
	var buckets map[string][][2]string
	err := p.Eval(ctx, `(async () => {`+databaseScript+`
		const t = db.transaction(names);
		const all = await Promise.all(names.map(async name => {
			const store = t.objectStore(name);
			const [keys, values] = await Promise.all([got(store.getAllKeys()), got(store.getAll())]);
			return [name, keys.map((key, i) => [btoa(key), values[i].toBase64()])];
		}));
		db.close();
		return Object.fromEntries(all);
	})()`, &buckets)
	if err != nil {
		return nil, fmt.Errorf("the records: %w", err)
	}
	var b library.Batch
	for _, bucket := range library.Buckets() {
		for _, pair := range buckets[bucket] {
			key, err := base64.StdEncoding.DecodeString(pair[0])
			if err != nil {
				return nil, err
			}
			value, err := base64.StdEncoding.DecodeString(pair[1])
			if err != nil {
				return nil, err
			}
			b.Put(bucket, string(key), value)
		}
	}
	store := memory.New()
	return store, store.Apply(ctx, &b)
}

// overwrite puts other records in the place of all there are. The engine must
// not have the library open, or be ended after it.
func overwrite(ctx context.Context, p drive.Page, store *memory.Store) error {
	buckets := map[string][][2]string{}
	for _, bucket := range library.Buckets() {
		found, err := store.Scan(ctx, library.Range{Bucket: bucket})
		if err != nil {
			return err
		}
		for _, it := range found[0] {
			buckets[bucket] = append(buckets[bucket], [2]string{
				base64.StdEncoding.EncodeToString([]byte(it.Key)), base64.StdEncoding.EncodeToString(it.Value)})
		}
	}
	records, err := json.Marshal(buckets)
	if err != nil {
		return err
	}
	return p.Eval(ctx, `(async () => {`+databaseScript+`
		const t = db.transaction(names, 'readwrite'), records = `+string(records)+`;
		for (const name of names) {
			const store = t.objectStore(name);
			store.clear();
			for (const [key, value] of records[name] ?? []) store.put(Uint8Array.fromBase64(value), atob(key));
		}
		await new Promise((resolve, reject) => { t.oncomplete = resolve; t.onabort = () => reject(t.error); });
		db.close();
	})()`, nil)
}

// native is the engine without a browser, on a store.
func (b *bench) native(store library.Store) (*app.App, error) {
	messages, err := os.ReadFile(filepath.Join(b.root, "_locales", "en", "messages.json"))
	if err != nil {
		return nil, err
	}
	words, err := view.ParseWords(messages, "en")
	if err != nil {
		return nil, err
	}
	return app.New(words, func(context.Context) (library.Store, error) { return store, nil },
		func(err error) { fmt.Fprintln(b.log, "engine:", err) }), nil
}

// answer is what a page gets that asks.
type answer struct {
	Problem, Error, ID, Lines, Next, Saved, Undo string
	Count, Merged, All, Line                     int
}

// well is an error where an ask was refused.
func (a answer) well(op string) error {
	if a.Problem != "" || a.Error != "" {
		return fmt.Errorf("%s: %s %s", op, a.Problem, a.Error)
	}
	return nil
}
