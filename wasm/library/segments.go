package library

import "fmt"

// The index is made of segments: runs of pages that are written once. A
// document that is saved first lies in the tail, as one record with all its
// terms; from time to time the tail is merged into the segment of the lowest
// level, a full level into the next. So saving writes one record instead of
// hundreds, a search reads few pages a term, and every merge drops what is
// gone. Documents are numbered as they come: all numbers of a level lie below
// those of the level under it, and merging is appending.

// level is what differs from one level of segments to the next.
type level struct {
	docs int // when it holds so many documents it is merged into the next
	page int // bytes of a page, roughly: few large pages where all are read anyway
}

// levelCount is how many levels there are; the last takes whatever comes.
const levelCount = 3

// shape is how the index is laid out and how large the pieces of its upkeep are.
type shape struct {
	levels     [levelCount]level
	tail       int // when the tail holds so many documents it is merged
	tooLong    int // when it holds so many, saving helps with the merge
	mergeBytes int // of each source, merged in one piece
	clearPages int // of replaced segments, removed in one piece
}

// usualShape is that of a reader's library: measured with 100,000 articles.
func usualShape() shape {
	return shape{
		levels:     [levelCount]level{{docs: 512, page: 32 << 10}, {docs: 8192, page: 16 << 10}, {page: 8 << 10}},
		tail:       64,
		tooLong:    160,
		mergeBytes: 256 << 10,
		clearPages: 500,
	}
}

// segment is a run of pages.
type segment struct {
	id    uint32 // 0: there is none
	first uint32 // its documents are from first up to, not including, end
	end   uint32
	docs  int // how many of these were there when it was made
	pages int
}

// manifest says of which segments the index is made. It is never changed: a
// change makes another.
type manifest struct {
	next    uint32 // id of the next segment
	levels  [levelCount]segment
	garbage []segment // replaced, to be removed
	merge   *merge    // under way; nil if none
}

// merge makes one segment of several levels, and perhaps the tail, piece by
// piece. Until it is done its sources stay what they are.
type merge struct {
	id     uint32
	into   int    // level; all levels under it, and the tail, may be sources
	from   int    // the lowest level merged
	tail   bool   // the tail below tailTo is merged too
	tailTo uint32 // document
	dead   int    // documents that were gone when it began
	cursor string // the first term not merged yet
}

var manifestRef = Ref{bucketMeta, "index"}

func (m *manifest) encode() []byte {
	w := &writer{}
	w.Byte(1)
	w.Uint(uint64(m.next))
	for _, s := range m.levels {
		w.segment(s)
	}
	w.Uint(uint64(len(m.garbage)))
	for _, s := range m.garbage {
		w.segment(s)
	}
	w.Bool(m.merge != nil)
	if g := m.merge; g != nil {
		w.Uint(uint64(g.id))
		w.Uint(uint64(g.into))
		w.Uint(uint64(g.from))
		w.Bool(g.tail)
		w.Uint(uint64(g.tailTo))
		w.Uint(uint64(g.dead))
		w.String(g.cursor)
	}
	return w.Buf
}

func decodeManifest(record []byte) (*manifest, error) {
	m := &manifest{next: 1}
	if record == nil {
		return m, nil
	}
	r := newReader(record)
	if form := r.Byte(); form != 1 {
		r.Fail()
	}
	m.next = uint32(r.Small())
	for i := range m.levels {
		m.levels[i] = r.segment()
	}
	for range r.Count() {
		m.garbage = append(m.garbage, r.segment())
	}
	if r.Bool() {
		m.merge = &merge{
			id: uint32(r.Small()), into: r.Small(), from: r.Small(), tail: r.Bool(), tailTo: uint32(r.Small()),
			dead: r.Small(), cursor: r.String(),
		}
		if m.merge.into >= levelCount || m.merge.from > m.merge.into {
			r.Fail()
		}
	}
	if err := r.End(); err != nil {
		return nil, fmt.Errorf("library: the list of segments: %w", err)
	}
	return m, nil
}

func (w *writer) segment(s segment) {
	for _, n := range []uint64{uint64(s.id), uint64(s.first), uint64(s.end), uint64(s.docs), uint64(s.pages)} {
		w.Uint(n)
	}
}

func (r reader) segment() segment {
	return segment{
		id: uint32(r.Small()), first: uint32(r.Small()), end: uint32(r.Small()), docs: r.Small(), pages: r.Small(),
	}
}

func pageRef(segment uint32, page int) Ref {
	return Ref{bucketTerms, idOf(segment) + idOf(uint32(page))}
}

func directoryRef(segment uint32) Ref { return Ref{bucketTerms, idOf(segment) + "directory"} }
