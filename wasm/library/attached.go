package library

import (
	"context"
	"fmt"
)

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

// Attached returns what a package keeps with each of the articles, nil where
// there is nothing.
func (l *Library) Attached(ctx context.Context, kind string, ids ...string) ([][]byte, error) {
	refs := make([]Ref, len(ids))
	for i, id := range ids {
		refs[i] = Ref{bucketAttached, attachedKey(id, kind)}
	}
	return l.store.Get(ctx, refs...)
}

// Kept is what packages keep with an article.
type Kept struct {
	Card *Card    // nil where it is not in the library, or was not asked for
	Data [][]byte // of each kind asked for, nil where there is nothing
}

// Kept returns what packages keep with articles, of several kinds, and their
// cards, all in one look.
func (l *Library) Kept(ctx context.Context, ids []string, cards bool, kinds ...string) ([]Kept, error) {
	var refs []Ref
	for _, id := range ids {
		if cards {
			refs = append(refs, Ref{bucketCards, id})
		}
		for _, kind := range kinds {
			refs = append(refs, Ref{bucketAttached, attachedKey(id, kind)})
		}
	}
	values, err := l.store.Get(ctx, refs...)
	if err != nil {
		return nil, err
	}
	kept := make([]Kept, len(ids))
	for i, id := range ids {
		if cards {
			if values[0] != nil {
				if kept[i].Card, err = decodeCard(values[0]); err != nil {
					return nil, fmt.Errorf("article %s: %w", id, err)
				}
			}
			values = values[1:]
		}
		kept[i].Data = values[:len(kinds):len(kinds)]
		values = values[len(kinds):]
	}
	return kept, nil
}

// Records returns the records of a kind with these keys, nil for one that does
// not exist.
func (l *Library) Records(ctx context.Context, kind string, keys ...string) ([][]byte, error) {
	records := make([]Record, len(keys))
	for i, k := range keys {
		records[i] = Record{Kind: kind, Key: k}
	}
	return l.RecordsOf(ctx, records...)
}

// RecordsOf returns what is kept under the kinds and keys of records.
func (l *Library) RecordsOf(ctx context.Context, records ...Record) ([][]byte, error) {
	refs := make([]Ref, len(records))
	for i, r := range records {
		refs[i] = Ref{bucketRecords, recordKey(r.Kind, r.Key)}
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

// Note changes what other packages keep, apart from saving an article. With is
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

// Filed is what the library holds under addresses.
type Filed struct {
	Card    *Card    // of the article, nil where no address has one
	Data    [][]byte // what is attached to it of each kind asked for, nil where there is nothing
	Records [][]byte // the records asked for along
}

// Filed returns the article of the first of the addresses that has one, with
// what is attached to it, and some records, in two transactions at most.
func (l *Library) Filed(ctx context.Context, records []Record, kinds []string, addresses ...string) (Filed, error) {
	refs := make([]Ref, 0, len(records)+len(addresses))
	for _, r := range records {
		refs = append(refs, Ref{bucketRecords, recordKey(r.Kind, r.Key)})
	}
	for _, a := range addresses {
		if key := Canonical(a); key != "" {
			refs = append(refs, Ref{bucketURLs, key})
		}
	}
	values, err := l.store.Get(ctx, refs...)
	if err != nil {
		return Filed{}, err
	}
	filed := Filed{Records: values[:len(records):len(records)]}
	for _, id := range values[len(records):] {
		if id == nil {
			continue
		}
		kept, err := l.Kept(ctx, []string{string(id)}, true, kinds...)
		if err != nil {
			return Filed{}, err
		}
		filed.Card, filed.Data = kept[0].Card, kept[0].Data
		break
	}
	return filed, nil
}
