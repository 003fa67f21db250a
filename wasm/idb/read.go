//go:build js

package idb

import (
	"context"
	"fmt"

	"github.com/hack-pad/safejs"

	"dateline/wasm/library"
)

// Get implements library.Store.
func (s *Store) Get(ctx context.Context, refs ...library.Ref) ([][]byte, error) {
	if err := s.usable(ctx); err != nil {
		return nil, err
	}
	out := make([][]byte, len(refs))
	if len(refs) == 0 {
		return out, nil
	}
	buckets := make([]string, len(refs))
	for i, r := range refs {
		buckets[i] = r.Bucket
	}
	t, err := s.read(buckets)
	if err != nil {
		return nil, failure("get", err)
	}
	requests := make([]safejs.Value, len(refs))
	for i, r := range refs {
		store, err := t.store(r.Bucket)
		if err == nil {
			requests[i], err = store.Call("get", toJS(r.Key))
		}
		if err != nil {
			return nil, failure("get", err)
		}
	}
	if err := t.wait(ctx); err != nil {
		return nil, failure("get", err)
	}
	for i, q := range requests {
		value, err := q.Get("result")
		if err == nil && !value.IsUndefined() {
			out[i], err = bytesOf(value)
		}
		if err != nil {
			return nil, failure("get", err)
		}
	}
	return out, nil
}

// Scan implements library.Store.
func (s *Store) Scan(ctx context.Context, ranges ...library.Range) ([][]library.Item, error) {
	if err := s.usable(ctx); err != nil {
		return nil, err
	}
	out := make([][]library.Item, len(ranges))
	var buckets []string
	for _, r := range ranges {
		if !empty(r) {
			buckets = append(buckets, r.Bucket)
		}
	}
	if len(buckets) == 0 {
		return out, nil
	}
	t, err := s.read(buckets)
	if err != nil {
		return nil, failure("scan", err)
	}
	scans := make([]scan, len(ranges))
	for i, r := range ranges {
		if empty(r) {
			continue
		}
		if scans[i], err = t.scan(r); err != nil {
			return nil, failure("scan", err)
		}
	}
	if err := t.wait(ctx); err != nil {
		return nil, failure("scan", err)
	}
	for i := range scans {
		if out[i], err = scans[i].items(); err != nil {
			return nil, failure("scan", err)
		}
	}
	return out, nil
}

// scan is a range that is being read: by a request for its keys and one for
// its values, or, from the end, by a cursor.
type scan struct {
	keys, values safejs.Value // requests; undefined where there is none
	walked       *walk
}

func (t *transaction) scan(r library.Range) (scan, error) {
	store, err := t.store(r.Bucket)
	if err != nil {
		return scan{}, err
	}
	keys, err := keyRange(r)
	if err != nil {
		return scan{}, err
	}
	if r.Reverse {
		w, err := t.walk(store, keys, r)
		return scan{walked: w}, err
	}
	args := []any{keys}
	if r.Limit > 0 {
		args = append(args, r.Limit)
	}
	var s scan
	if s.keys, err = store.Call("getAllKeys", args...); err == nil && !r.KeysOnly {
		s.values, err = store.Call("getAll", args...)
	}
	return s, err
}

func (s *scan) items() ([]library.Item, error) {
	if s.walked != nil {
		return s.walked.items, s.walked.err
	}
	if s.keys.IsUndefined() {
		return nil, nil
	}
	result, err := s.keys.Get("result")
	if err != nil {
		return nil, err
	}
	keys, err := keysOf(result)
	if err != nil || len(keys) == 0 {
		return nil, err
	}
	items := make([]library.Item, len(keys))
	for i, k := range keys {
		items[i].Key = k
	}
	if s.values.IsUndefined() {
		return items, nil
	}
	if result, err = s.values.Get("result"); err != nil {
		return nil, err
	}
	for i := range items {
		value, err := result.Index(i)
		if err != nil {
			return nil, err
		}
		if items[i].Value, err = bytesOf(value); err != nil {
			return nil, err
		}
	}
	return items, nil
}

// walk is a cursor that goes backwards, one event a record: getAll cannot.
type walk struct {
	items []library.Item
	err   error
}

func (t *transaction) walk(store, keys safejs.Value, r library.Range) (*walk, error) {
	open := "openCursor"
	if r.KeysOnly {
		open = "openKeyCursor"
	}
	request, err := store.Call(open, keys, "prev")
	if err != nil {
		return nil, err
	}
	w := &walk{}
	step, err := safejs.FuncOf(func(safejs.Value, []safejs.Value) any {
		w.err = w.step(request, r)
		return nil
	})
	if err != nil {
		return nil, err
	}
	t.release = append(t.release, step)
	return w, request.Set("onsuccess", step)
}

// step takes the record the cursor is on and moves it on; a cursor that is
// not moved on is at its end.
func (w *walk) step(request safejs.Value, r library.Range) error {
	cursor, err := request.Get("result")
	if err != nil || cursor.IsNull() {
		return err
	}
	key, err := cursor.Get("key")
	if err != nil {
		return err
	}
	s, err := key.String()
	if err != nil {
		return err
	}
	it := library.Item{Key: fromJS(s)}
	if !r.KeysOnly {
		value, err := cursor.Get("value")
		if err != nil {
			return err
		}
		if it.Value, err = bytesOf(value); err != nil {
			return err
		}
	}
	w.items = append(w.items, it)
	if r.Limit > 0 && len(w.items) >= r.Limit {
		return nil
	}
	_, err = cursor.Call("continue")
	return err
}

// bytesOf copies a Uint8Array.
func bytesOf(array safejs.Value) ([]byte, error) {
	n, err := array.Length()
	if err != nil {
		return nil, fmt.Errorf("a value is no array of bytes: %w", err)
	}
	b := make([]byte, n)
	_, err = safejs.CopyBytesToGo(b, array)
	return b, err
}

// Usage implements library.Store. It is what the browser counts for the whole
// extension, of which the library is nearly all.
func (s *Store) Usage(ctx context.Context) (int64, error) {
	if err := s.usable(ctx); err != nil {
		return 0, err
	}
	navigator, err := safejs.Global().Get("navigator")
	if err != nil {
		return 0, failure("usage", err)
	}
	storage, err := navigator.Get("storage")
	if err != nil {
		return 0, failure("usage", err)
	}
	promise, err := storage.Call("estimate")
	if err != nil {
		return 0, failure("usage", err)
	}
	estimate, err := settled(ctx, promise)
	if err != nil {
		return 0, failure("usage", err)
	}
	usage, err := estimate.Get("usage")
	if err != nil {
		return 0, failure("usage", err)
	}
	bytes, err := usage.Float()
	return int64(bytes), failure("usage", err)
}
