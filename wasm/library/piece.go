package library

// source walks over the terms of some pages of one segment.
type source struct {
	pages    []string
	page     *pageReader
	there    bool // term and postings are set
	term     string
	postings string
}

func (s *source) next() error {
	for {
		if s.page != nil {
			if s.page.next() {
				s.there, s.term, s.postings = true, string(s.page.term), s.page.postings
				return nil
			}
			if err := s.page.err(); err != nil {
				return err
			}
		}
		if len(s.pages) == 0 {
			s.there = false
			return nil
		}
		page, err := openPage(s.pages[0])
		if err != nil {
			return err
		}
		s.page, s.pages = page.from(0), s.pages[1:]
	}
}

func (s *source) skipTo(term string) error {
	for {
		if err := s.next(); err != nil || !s.there || s.term >= term {
			return err
		}
	}
}

// pieceWriter writes the pages of the segment that is made.
type pieceWriter struct {
	b       *Batch
	segment uint32
	dir     directory
	size    int
	page    pageWriter
	list    []byte // reused
}

// add writes a term with those of its documents that are alive.
func (w *pieceWriter) add(term string, postings []Posting, alive *docSet) {
	w.list = w.list[:0]
	count, before := 0, uint32(0)
	for _, p := range postings {
		if p.Doc < before || count > 0 && p.Doc == before || !alive.has(p.Doc) {
			continue
		}
		w.list = appendPosting(w.list, before, p)
		before = p.Doc
		count++
	}
	if count == 0 {
		return
	}
	w.page.add(term, count, w.list)
	if len(w.page.Buf) >= w.size {
		w.flush()
	}
}

func (w *pieceWriter) flush() {
	if w.page.terms == 0 {
		return
	}
	w.b.Put(bucketTerms, pageRef(w.segment, len(w.dir)).Key, w.page.record())
	w.dir = append(w.dir, w.page.first)
	w.page = pageWriter{}
}

// close writes what is left and returns the directory.
func (w *pieceWriter) close() directory {
	w.flush()
	return w.dir
}
