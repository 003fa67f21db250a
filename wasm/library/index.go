package library

import "context"

// index adds a document with its terms to the index: one look at the store for
// all terms, and one record written for each.
func (l *Library) index(ctx context.Context, b *Batch, doc uint32, terms []spaceTerm) error {
	refs := make([]Ref, len(terms))
	for i, t := range terms {
		refs[i] = Ref{bucketTerms, headKey(t.key)}
	}
	values, err := l.store.Get(ctx, refs...)
	if err != nil {
		return err
	}
	for i, t := range terms {
		var h head
		if values[i] != nil {
			if h, err = decodeHead(values[i]); err != nil {
				return err
			}
		}
		if len(h.postings) >= sealAt {
			b.Put(bucketTerms, blockKey(t.key, h.blocks), h.postings)
			h = head{sealed: h.sealed + h.count, blocks: h.blocks + 1}
		}
		h.add(Posting{Doc: doc, Weight: t.weight})
		b.Put(bucketTerms, refs[i].Key, h.encode())
	}
	return nil
}

// Frequencies returns how many documents the library holds and how many of
// them hold each of the terms. Documents deleted since may be counted.
func (l *Library) Frequencies(ctx context.Context, terms []string) (total int, counts []int, err error) {
	counts, s, err := l.frequencies(ctx, spaceRelated, terms)
	return s.docs, counts, err
}

func (l *Library) frequencies(ctx context.Context, space string, terms []string) ([]int, state, error) {
	refs := []Ref{stateRef}
	for _, t := range terms {
		refs = append(refs, Ref{bucketTerms, headKey(space + t)})
	}
	values, err := l.store.Get(ctx, refs...)
	if err != nil {
		return nil, state{}, err
	}
	s, err := decodeState(values[0])
	if err != nil {
		return nil, state{}, err
	}
	counts := make([]int, len(terms))
	for i, v := range values[1:] {
		if v == nil {
			continue
		}
		h, err := decodeHead(v)
		if err != nil {
			return nil, state{}, err
		}
		counts[i] = int(h.sealed) + int(h.count)
	}
	return counts, s, nil
}

// Postings returns for each term the documents that hold it, by rising number.
// Documents deleted since may be among them: see [Library.Docs].
func (l *Library) Postings(ctx context.Context, terms []string) ([][]Posting, error) {
	return l.postings(ctx, spaceRelated, terms)
}

func (l *Library) postings(ctx context.Context, space string, terms []string) ([][]Posting, error) {
	ranges := make([]Range, len(terms))
	for i, t := range terms {
		ranges[i] = Prefix(bucketTerms, space+t+"\x00")
	}
	found, err := l.store.Scan(ctx, ranges...)
	if err != nil {
		return nil, err
	}
	out := make([][]Posting, len(terms))
	for i, items := range found {
		for _, it := range items {
			block := it.Value
			if it.Key == headKey(space+terms[i]) {
				h, err := decodeHead(block)
				if err != nil {
					return nil, err
				}
				block = h.postings
			}
			if out[i], err = appendPostings(out[i], block); err != nil {
				return nil, err
			}
		}
	}
	return out, nil
}

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

// AllRecords returns all records of a kind by key; limit 0 is no limit. After
// is the last key of the piece before, "" for the first.
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
// called while no other change can happen.
func (l *Library) Note(ctx context.Context, with func(context.Context) (Extras, error)) error {
	return l.change(ctx, func(b *Batch, s *state) error {
		x, err := with(ctx)
		if err != nil {
			return err
		}
		return attach(b, nil, x)
	})
}
