package library

import (
	"context"
	"slices"
	"strings"
)

// mergeRun is what a merge keeps in memory from piece to piece; after a restart
// it is made again from the store.
type mergeRun struct {
	id    uint32
	alive docSet
	dirs  []directory // of the sources, the highest level first
	ids   []uint32
	page  []int // their page sizes
	tail  []tailTerm
	dir   directory // of the segment that is made
}

// tailTerm is a term of the tail with its postings.
type tailTerm struct {
	key      string
	postings []Posting
}

// docSet is a set of documents that are all at least first.
type docSet struct {
	first uint32
	bits  []uint64
}

func (s *docSet) add(doc uint32) {
	if doc < s.first {
		return
	}
	i := int(doc-s.first) / 64
	for i >= len(s.bits) {
		s.bits = append(s.bits, make([]uint64, 1+len(s.bits))...)
	}
	s.bits[i] |= 1 << ((doc - s.first) % 64)
}

func (s *docSet) has(doc uint32) bool {
	if doc < s.first {
		return false
	}
	i := int(doc-s.first) / 64
	return i < len(s.bits) && s.bits[i]&(1<<((doc-s.first)%64)) != 0
}

// tend does the next piece of work on the index, if there is any, and reports
// whether there was.
func (l *Library) tend(ctx context.Context, b *Batch, s *state) (bool, error) {
	m := s.manifest
	switch {
	case m.merge != nil:
	case len(m.garbage) > 0:
		s.manifest = m.clear(b, l.shape.clearPages)
		return true, nil
	default:
		g := l.due(m, s)
		if g == nil {
			return false, nil
		}
		began := *m
		began.next++
		began.merge = g
		m = &began
		s.sweep = false
	}
	if l.run == nil || l.run.id != m.merge.id {
		run, err := l.prepare(ctx, m)
		if err != nil {
			return false, err
		}
		l.run = run
	}
	return true, l.mergePiece(ctx, b, s, m)
}

// due returns the merge that is to be done now, nil if there is none. It takes
// in what the store has, not what is only in the batch that is being filled.
func (l *Library) due(m *manifest, s *state) *merge {
	g := &merge{id: m.next, tailTo: l.state.doc, dead: l.state.dead}
	highest := 0
	for i, seg := range m.levels {
		if seg.id != 0 {
			highest = i
		}
	}
	if s.sweep || s.dead > 0 && s.dead*100 >= s.docs {
		g.into, g.tail = highest, true
		return g
	}
	for i := levelCount - 2; i >= 0; i-- {
		if m.levels[i].docs >= l.shape.levels[i].docs {
			g.from, g.into, g.dead = i, i+1, 0
			return g
		}
	}
	if s.tail >= l.shape.tail {
		g.tail, g.dead = true, 0
		return g
	}
	return nil
}

// prepare gathers what a merge needs to know of its sources.
func (l *Library) prepare(ctx context.Context, m *manifest) (*mergeRun, error) {
	g := m.merge
	run := &mergeRun{id: g.id}
	refs := []Ref{directoryRef(g.id)}
	lowest := g.tailTo
	for i := g.into; i >= g.from; i-- {
		if seg := m.levels[i]; seg.id != 0 {
			refs = append(refs, directoryRef(seg.id))
			run.ids, run.page = append(run.ids, seg.id), append(run.page, l.shape.levels[i].page)
			lowest = min(lowest, seg.first)
		}
	}
	values, err := l.store.Get(ctx, refs...)
	if err != nil {
		return nil, err
	}
	if values[0] != nil {
		if run.dir, err = decodeDirectory(values[0]); err != nil {
			return nil, err
		}
	}
	for _, v := range values[1:] {
		d, err := decodeDirectory(v)
		if err != nil {
			return nil, err
		}
		run.dirs = append(run.dirs, d)
	}
	if g.tail {
		found, err := l.store.Scan(ctx, Range{Bucket: bucketTail, To: idOf(g.tailTo)})
		if err != nil {
			return nil, err
		}
		if run.tail, err = invert(found[0]); err != nil {
			return nil, err
		}
		if len(found[0]) > 0 {
			doc, _ := number(found[0][0].Key)
			lowest = min(lowest, doc)
		}
	}
	found, err := l.store.Scan(ctx, Range{Bucket: bucketDocs, From: idOf(lowest), KeysOnly: true})
	if err != nil {
		return nil, err
	}
	run.alive.first = lowest
	for _, it := range found[0] {
		doc, _ := number(it.Key)
		run.alive.add(doc)
	}
	return run, nil
}

// invert turns documents with their terms into terms with their documents.
func invert(items []Item) ([]tailTerm, error) {
	at := make(map[string]int)
	var terms []tailTerm
	for _, it := range items {
		t, err := readTail(it.Key, string(it.Value))
		if err != nil {
			return nil, err
		}
		for t.next() {
			i, ok := at[t.key]
			if !ok {
				i = len(terms)
				at[t.key] = i
				terms = append(terms, tailTerm{key: t.key})
			}
			terms[i].postings = append(terms[i].postings, Posting{t.doc, t.weight})
		}
	}
	slices.SortFunc(terms, func(a, b tailTerm) int { return strings.Compare(a.key, b.key) })
	return terms, nil
}

// mergePiece merges the terms from the cursor on, as far as a piece goes.
func (l *Library) mergePiece(ctx context.Context, b *Batch, s *state, m *manifest) error {
	g, run := *m.merge, l.run
	limit := "" // the first term of the next piece
	for i, d := range run.dirs {
		if p := d.page(g.cursor) + max(1, l.shape.mergeBytes/run.page[i]); p < len(d) && (limit == "" || d[p] < limit) {
			limit = d[p]
		}
	}
	var refs []Ref
	var of []int // the source of each page
	for i, d := range run.dirs {
		from, to := d.pages(g.cursor, limit)
		for p := from; p < to; p++ {
			refs, of = append(refs, pageRef(run.ids[i], p)), append(of, i)
		}
	}
	values, err := l.store.Get(ctx, refs...)
	if err != nil {
		return err
	}
	sources := make([]*source, len(run.dirs))
	for i := range sources {
		sources[i] = &source{}
	}
	for k, v := range values {
		sources[of[k]].pages = append(sources[of[k]].pages, string(v))
	}
	out := &pieceWriter{b: b, segment: g.id, dir: run.dir, size: l.shape.levels[g.into].page}
	if err := run.join(sources, g.cursor, limit, out); err != nil {
		return err
	}
	run.dir = out.close()
	next := *m
	if limit != "" {
		g.cursor = limit
		next.merge = &g
		b.Put(bucketTerms, directoryRef(g.id).Key, run.dir.encode())
	} else {
		l.finish(b, s, &next, &g)
	}
	s.manifest = &next
	return nil
}

// join merges the postings of all sources, term by term.
func (run *mergeRun) join(sources []*source, cursor, limit string, out *pieceWriter) error {
	for _, src := range sources {
		if err := src.skipTo(cursor); err != nil {
			return err
		}
	}
	t, _ := slices.BinarySearchFunc(run.tail, cursor, func(t tailTerm, key string) int {
		return strings.Compare(t.key, key)
	})
	tail := run.tail[t:]
	var postings []Posting
	for {
		term, any := "", false
		for _, src := range sources {
			if src.there && (!any || src.term < term) {
				term, any = src.term, true
			}
		}
		if len(tail) > 0 && (!any || tail[0].key < term) {
			term, any = tail[0].key, true
		}
		if !any || limit != "" && term >= limit {
			return nil
		}
		postings = postings[:0]
		for _, src := range sources {
			if !src.there || src.term != term {
				continue
			}
			var err error
			if postings, err = appendPostings(postings, src.postings); err != nil {
				return err
			}
			if err := src.next(); err != nil {
				return err
			}
		}
		if len(tail) > 0 && tail[0].key == term {
			postings = append(postings, tail[0].postings...)
			tail = tail[1:]
		}
		out.add(term, postings, &run.alive)
	}
}

// finish puts the new segment in the place of its sources.
func (l *Library) finish(b *Batch, s *state, m *manifest, g *merge) {
	made := segment{id: g.id, pages: len(l.run.dir), first: l.run.alive.first, end: g.tailTo}
	for i := g.from; i <= g.into; i++ {
		if seg := m.levels[i]; seg.id != 0 {
			if i == g.from && !g.tail {
				made.end = seg.end
			}
			m.garbage = append(slices.Clip(m.garbage), seg)
			m.levels[i] = segment{}
		}
	}
	for doc := made.first; doc < made.end; doc++ {
		if l.run.alive.has(doc) {
			made.docs++
		}
	}
	if made.pages > 0 {
		m.levels[g.into] = made
		b.Put(bucketTerms, directoryRef(g.id).Key, l.run.dir.encode())
	} else {
		b.Delete(bucketTerms, directoryRef(g.id).Key)
	}
	if g.tail {
		b.Ops = append(b.Ops, Op{Kind: OpDeleteRange, Bucket: bucketTail, To: idOf(g.tailTo)})
		s.tail = int(s.doc - g.tailTo)
	}
	s.dead = max(0, s.dead-g.dead)
	m.merge, l.run = nil, nil
}

// clear removes the last pages of the first segment that was replaced.
func (m *manifest) clear(b *Batch, pages int) *manifest {
	next := *m
	next.garbage = slices.Clone(m.garbage)
	seg := &next.garbage[0]
	from := max(0, seg.pages-pages)
	b.Ops = append(b.Ops, Op{
		Kind: OpDeleteRange, Bucket: bucketTerms, Key: pageRef(seg.id, from).Key, To: pageRef(seg.id, seg.pages).Key,
	})
	if seg.pages = from; from == 0 {
		b.Delete(bucketTerms, directoryRef(seg.id).Key)
		next.garbage = next.garbage[1:]
	}
	return &next
}
