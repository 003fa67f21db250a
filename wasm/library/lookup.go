package library

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"strings"
)

// found is what the index holds of a term.
type found struct {
	count  int
	chunks []string  // lists of postings, by rising document
	tail   []Posting // of documents after all of these
}

func (f *found) postings() ([]Posting, error) {
	out := make([]Posting, 0, f.count)
	var err error
	for _, c := range f.chunks {
		if out, err = appendPostings(out, c); err != nil {
			return nil, err
		}
	}
	return append(out, f.tail...), nil
}

// errMoved: a segment was replaced between two looks at the store.
var errMoved = errors.New("library: the index was merged meanwhile")

// view is the index as it was at one moment.
type view struct {
	l        *Library
	state    state
	manifest *manifest
	tail     []tailDoc
}

// tailDoc is a document in the tail.
type tailDoc struct{ key, record string }

// look takes a view of the index: the counters, the list of segments and the
// tail, from one transaction. What the documents of the tail hold never
// changes, so they come from memory where they can: only a library that was
// just opened reads them all.
func (l *Library) look(ctx context.Context) (*view, error) {
	warm := l.cache.begin()
	items, err := l.store.Scan(ctx, Range{Bucket: bucketTail, KeysOnly: warm}, Range{Bucket: bucketMeta})
	if err != nil {
		return nil, err
	}
	v := &view{l: l, manifest: &manifest{}}
	for _, it := range items[1] {
		switch it.Key {
		case stateRef.Key:
			v.state, err = decodeState(it.Value)
		case manifestRef.Key:
			v.manifest, err = decodeManifest(it.Value)
		}
		if err != nil {
			return nil, err
		}
	}
	refs := make([]Ref, len(items[0]))
	for i, it := range items[0] {
		refs[i] = Ref{bucketTail, it.Key}
		if !warm {
			l.cache.keepRecord(refs[i], string(it.Value))
		}
	}
	records, err := v.records(ctx, refs)
	if err != nil {
		return nil, err
	}
	for i, record := range records {
		v.tail = append(v.tail, tailDoc{refs[i].Key, record})
	}
	return v, nil
}

// steady calls f with a view of the index until none of its segments is
// replaced while f reads them.
func (l *Library) steady(ctx context.Context, f func(*view) error) error {
	for try := 1; ; try++ {
		v, err := l.look(ctx)
		if err == nil {
			err = f(v)
		}
		if !errors.Is(err, errMoved) || try == 5 {
			return err
		}
	}
}

// directories returns those of the segments of the view, by level.
func (v *view) directories(ctx context.Context) ([levelCount]directory, error) {
	var dirs [levelCount]directory
	var refs []Ref
	var missing []int
	for i, s := range v.manifest.levels {
		if s.id == 0 {
			continue
		}
		if d, ok := v.l.cache.directory(s.id); ok {
			dirs[i] = d
			continue
		}
		refs, missing = append(refs, directoryRef(s.id)), append(missing, i)
	}
	if len(refs) == 0 {
		return dirs, nil
	}
	values, err := v.l.store.Get(ctx, refs...)
	if err != nil {
		return dirs, err
	}
	for k, i := range missing {
		if values[k] == nil {
			return dirs, errMoved
		}
		if dirs[i], err = decodeDirectory(values[k]); err != nil {
			return dirs, err
		}
		v.l.cache.keepDirectory(v.manifest.levels[i].id, dirs[i])
	}
	return dirs, nil
}

// records returns pages of segments or documents of the tail; those read before
// come from memory.
func (v *view) records(ctx context.Context, refs []Ref) ([]string, error) {
	out := make([]string, len(refs))
	var ask []Ref
	var missing []int
	for i, ref := range refs {
		if p, ok := v.l.cache.record(ref); ok {
			out[i] = p
			continue
		}
		ask, missing = append(ask, ref), append(missing, i)
	}
	if len(ask) == 0 {
		return out, nil
	}
	values, err := v.l.store.Get(ctx, ask...)
	if err != nil {
		return nil, err
	}
	for k, i := range missing {
		if values[k] == nil {
			return nil, errMoved
		}
		out[i] = string(values[k])
		v.l.cache.keepRecord(refs[i], out[i])
	}
	return out, nil
}

// find looks terms up, given with their space.
func (v *view) find(ctx context.Context, keys []string) ([]found, error) {
	out := make([]found, len(keys))
	order := make([]int, len(keys)) // of keys, sorted
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(keys[a], keys[b]) })
	dirs, err := v.directories(ctx)
	if err != nil {
		return nil, err
	}
	type lookup struct{ terms []int } // that are on the page, if they are anywhere in its segment
	var refs []Ref
	var on []lookup
	for i := len(dirs) - 1; i >= 0; i-- { // the highest level holds the first documents
		if len(dirs[i]) == 0 {
			continue
		}
		last := -1
		for _, k := range order {
			if p := dirs[i].page(keys[k]); p != last {
				refs, on = append(refs, pageRef(v.manifest.levels[i].id, p)), append(on, lookup{})
				last = p
			}
			on[len(on)-1].terms = append(on[len(on)-1].terms, k)
		}
	}
	pages, err := v.records(ctx, refs)
	if err != nil {
		return nil, err
	}
	for i, p := range pages {
		if err := findOn(p, keys, on[i].terms, out); err != nil {
			return nil, err
		}
	}
	return out, v.findInTail(keys, order, out)
}

// findOn takes what one page holds of the terms.
func findOn(record string, keys []string, terms []int, out []found) error {
	page, err := openPage(record)
	if err != nil {
		return err
	}
	for _, k := range terms {
		p := page.near(keys[k])
		for p.next() && string(p.term) <= keys[k] {
			if string(p.term) == keys[k] {
				out[k].count += p.count
				out[k].chunks = append(out[k].chunks, p.postings)
				break
			}
		}
		if err := p.err(); err != nil {
			return err
		}
	}
	return nil
}

// findInTail takes what the tail holds of the terms; order sorts them.
func (v *view) findInTail(keys []string, order []int, out []found) error {
	for _, it := range v.tail {
		t, err := readTail(it.key, it.record)
		if err != nil {
			return err
		}
		for rest := order; len(rest) > 0 && t.next(); {
			for len(rest) > 0 && keys[rest[0]] < t.key {
				rest = rest[1:]
			}
			for len(rest) > 0 && keys[rest[0]] == t.key {
				f := &out[rest[0]]
				f.count++
				f.tail = append(f.tail, Posting{t.doc, t.weight})
				rest = rest[1:]
			}
		}
	}
	return nil
}

// word is a term of the index and how many documents have it.
type word struct {
	key   string
	count int
}

// expand returns terms that begin with a prefix and pass a test, the commonest
// first, at most limit of them. It looks at the first pages of each segment
// that have any, no further.
func (v *view) expand(ctx context.Context, prefix string, pages, limit int, fits func(string) bool) ([]word, error) {
	dirs, err := v.directories(ctx)
	if err != nil {
		return nil, err
	}
	var refs []Ref
	for i, d := range dirs {
		from, to := d.pages(prefix, after(prefix))
		for p := from; p < min(to, from+pages); p++ {
			refs = append(refs, pageRef(v.manifest.levels[i].id, p))
		}
	}
	records, err := v.records(ctx, refs)
	if err != nil {
		return nil, err
	}
	counts := make(map[string]int)
	take := func(key string, count int) {
		if strings.HasPrefix(key, prefix) && fits(key) {
			counts[key] += count
		}
	}
	for _, record := range records {
		page, err := openPage(record)
		if err != nil {
			return nil, err
		}
		p := page.near(prefix)
		for p.next() && (len(p.term) < len(prefix) || string(p.term[:len(prefix)]) <= prefix) {
			if len(p.term) >= len(prefix) && string(p.term[:len(prefix)]) == prefix {
				take(string(p.term), p.count)
			}
		}
		if err := p.err(); err != nil {
			return nil, err
		}
	}
	for _, it := range v.tail {
		t, err := readTail(it.key, it.record)
		if err != nil {
			return nil, err
		}
		for t.next() && (t.key < prefix || strings.HasPrefix(t.key, prefix)) {
			take(t.key, 1)
		}
	}
	words := make([]word, 0, len(counts))
	for k, n := range counts {
		words = append(words, word{k, n})
	}
	slices.SortFunc(words, func(a, b word) int {
		if a.count != b.count {
			return b.count - a.count
		}
		if a.key < b.key {
			return -1
		}
		return 1
	})
	return words[:min(limit, len(words))], nil
}
