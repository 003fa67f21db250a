package library

import "context"

// Docs returns the articles that have these numbers in the index, "" for a
// number that leads to none: its article was deleted, or has changed.
func (l *Library) Docs(ctx context.Context, docs []uint32) ([]string, error) {
	refs := make([]Ref, len(docs))
	for i, d := range docs {
		refs[i] = Ref{bucketDocs, idOf(d)}
	}
	values, err := l.store.Get(ctx, refs...)
	if err != nil {
		return nil, err
	}
	ids := make([]string, len(docs))
	for i, v := range values {
		ids[i] = string(v)
	}
	return ids, nil
}

// Attached returns what a room keeps with each of the articles, nil where
// there is nothing.
func (l *Library) Attached(ctx context.Context, kind string, ids ...string) ([][]byte, error) {
	refs := make([]Ref, len(ids))
	for i, id := range ids {
		refs[i] = Ref{bucketAttached, attachedKey(id, kind)}
	}
	return l.store.Get(ctx, refs...)
}

// Records returns the records of a kind with these keys, nil for one that does
// not exist.
func (l *Library) Records(ctx context.Context, kind string, keys ...string) ([][]byte, error) {
	refs := make([]Ref, len(keys))
	for i, k := range keys {
		refs[i] = Ref{bucketRecords, recordKey(kind, k)}
	}
	return l.store.Get(ctx, refs...)
}

// AllRecords returns records of a kind by key; limit 0 is no limit. After is
// the last key of the piece before, "" for the first.
func (l *Library) AllRecords(ctx context.Context, kind, after string, limit int) ([]Record, error) {
	r := Prefix(bucketRecords, recordKey(kind, ""))
	if after != "" {
		r.From = recordKey(kind, after) + "\x00"
	}
	r.Limit = limit
	found, err := l.store.Scan(ctx, r)
	if err != nil {
		return nil, err
	}
	records := make([]Record, len(found[0]))
	for i, it := range found[0] {
		records[i] = Record{Kind: kind, Key: it.Key[len(recordKey(kind, "")):], Data: it.Value}
	}
	return records, nil
}

// Note changes what other rooms keep, apart from saving an article. With is
// called while no other change can happen: it may read the library, but not
// change it.
func (l *Library) Note(ctx context.Context, with func(context.Context) (Extras, error)) error {
	return l.change(ctx, func(b *Batch, s *state) error {
		x, err := with(ctx)
		if err != nil {
			return err
		}
		return attach(b, nil, x)
	})
}
