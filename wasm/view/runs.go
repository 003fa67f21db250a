package view

import (
	"cmp"
	"slices"
	"strings"

	"dateline/wasm/article"
	"dateline/wasm/dates"
	"dateline/wasm/quote"
)

// run is one thing that lies over a stretch of words: a quotation, a date, a
// link, an emphasis.
type run struct {
	span  article.Span
	kind  runKind
	index int // into the quotations, dates or marks
}

type runKind uint8

// The kinds of run, outer ones first where two cover the same words.
const (
	runQuotation runKind = iota
	runVerbatim          // the speaker's own words within reported speech
	runLink
	runDeleted
	runInserted
	runStrong
	runEmphasis
	runCode
	runSuperscript
	runSubscript
	runDate
	runKinds
)

// layRuns gathers everything that lies over the text, sorted by start and then
// longer first. Two of one kind never overlap: of two the later is left out. So
// at most one of each kind is open at a time, whatever a page does.
func layRuns(a *article.Article, quotes quote.Result, mentions []dates.Mention) []run {
	runs := make([]run, 0, len(a.Marks)+2*len(quotes.Quotations)+len(mentions))
	for i, q := range quotes.Quotations {
		runs = append(runs, run{q.Span, runQuotation, i})
		for _, s := range q.Quoted {
			runs = append(runs, run{s, runVerbatim, i})
		}
	}
	for i, m := range a.Marks {
		if kind, ok := markRun(m); ok {
			runs = append(runs, run{m.Span, kind, i})
		}
	}
	for i, d := range mentions {
		if machineDate(d) {
			runs = append(runs, run{d.Span, runDate, i})
		}
	}
	slices.SortStableFunc(runs, func(x, y run) int {
		return cmp.Or(
			cmp.Compare(x.span.Start, y.span.Start), cmp.Compare(y.span.End, x.span.End), cmp.Compare(x.kind, y.kind),
		)
	})
	var reached [runKinds]int
	kept := runs[:0]
	for _, r := range runs {
		if r.span.Empty() || r.span.Start < reached[r.kind] || r.span.End > len(a.Text) {
			continue
		}
		reached[r.kind] = r.span.End
		kept = append(kept, r)
	}
	return kept
}

func markRun(m article.Mark) (runKind, bool) {
	switch m.Kind {
	case article.Link:
		return runLink, true
	case article.Deleted:
		return runDeleted, true
	case article.Inserted:
		return runInserted, true
	case article.Strong:
		return runStrong, true
	case article.Emphasis:
		return runEmphasis, true
	case article.InlineCode:
		return runCode, true
	case article.Superscript:
		return runSuperscript, true
	case article.Subscript:
		return runSubscript, true
	}
	return 0, false
}

// machineDate reports whether the value of a mention is one that the datetime
// attribute knows: a year, a month, a week or a day.
func machineDate(m dates.Mention) bool {
	v := m.Value
	if m.Type != dates.Date || len(v) < 4 || strings.Trim(v, "0123456789-W") != "" {
		return false
	}
	switch len(v) {
	case 4:
		return strings.IndexByte(v, '-') < 0
	case 7, 10:
		return v[4] == '-' && v[5] != 'W'
	case 8:
		return v[4] == '-' && v[5] == 'W'
	}
	return false
}

// inline writes the words of a leaf with everything that lies over them. Runs
// that cross are cut and opened again, so that elements nest; quotations say
// and end their hidden words once. margin puts a speaker's initials beside the
// first quotation of each in this leaf.
func (r *reader) inline(s article.Span, margin bool) {
	first, _ := slices.BinarySearchFunc(r.runs, s.Start, func(x run, at int) int {
		return cmp.Compare(x.span.Start, at)
	})
	w := inlineWriter{reader: r, leaf: s, margin: margin, base: r.depth()}
	at := s.Start
	for _, next := range r.runs[first:] {
		if next.span.Start >= s.End {
			break
		}
		next.span.End = min(next.span.End, s.End)
		w.closeUntil(&at, next.span.Start)
		w.write(&at, next.span.Start)
		w.push(next)
	}
	w.closeUntil(&at, s.End)
	w.write(&at, s.End)
}

// inlineWriter is the state of one leaf: the runs that are open, outermost first.
type inlineWriter struct {
	*reader
	leaf   article.Span
	margin bool
	base   int // elements open around the leaf's words
	open   []run
	voices []int // lines of the cast whose initials are in the margin already
}

// write writes the words up to the offset.
func (w *inlineWriter) write(at *int, to int) {
	if *at < to {
		w.text(w.Article.Text[*at:to])
		*at = to
	}
}

// closeUntil writes on, closing every run that ends at or before the offset.
func (w *inlineWriter) closeUntil(at *int, to int) {
	for len(w.open) > 0 {
		end := w.open[0].span.End
		for _, o := range w.open[1:] {
			end = min(end, o.span.End)
		}
		if end > to {
			return
		}
		w.write(at, end)
		w.closeAt(end)
	}
}

// closeAt closes the runs that end at the offset. Those opened within one of
// them that go on are closed too and opened again.
func (w *inlineWriter) closeAt(offset int) {
	outermost := slices.IndexFunc(w.open, func(o run) bool { return o.span.End == offset })
	inside := slices.Clone(w.open[outermost:])
	for i := len(inside) - 1; i >= 0; i-- {
		if inside[i].kind == runQuotation && inside[i].span.End == offset {
			w.endQuotation()
		}
		w.end()
	}
	w.open = w.open[:outermost]
	for _, o := range inside {
		if o.span.End == offset {
			if o.kind == runQuotation {
				w.certainty(o.index)
			}
			continue
		}
		w.startRun(o, false)
		w.open = append(w.open, o)
	}
}

// push opens a run at its start.
func (w *inlineWriter) push(o run) {
	w.startRun(o, true)
	w.open = append(w.open, o)
}

// startRun opens the element of a run, whole being false when it goes on after a cut.
func (w *inlineWriter) startRun(o run, whole bool) {
	switch o.kind {
	case runQuotation:
		w.startQuotation(o.index, whole)
	case runVerbatim:
		w.start(tagSpan, class("verbatim"))
	case runLink:
		if note, ok := w.noteOf(w.Article.Marks[o.index].Href); ok {
			w.startNote(note, whole)
			return
		}
		w.startLink(w.Article.Marks[o.index].Href)
	case runDeleted:
		w.start(tagDel)
	case runInserted:
		w.start(tagIns)
	case runStrong:
		w.start(tagStrong)
	case runEmphasis:
		w.start(tagEm)
	case runCode:
		w.start(tagCode)
	case runSuperscript:
		w.start(tagSup)
	case runSubscript:
		w.start(tagSub)
	case runDate:
		w.start(tagTime, moment(w.Dates[o.index].Value))
	}
}

// startLink opens a link: to a place of this article where it leads there, out
// of the extension where it is safe, and otherwise nothing but its words.
func (r *reader) startLink(address string) {
	if i, ok := r.placeOf(address); ok {
		r.start(tagA, place("b", i))
		return
	}
	if u, ok := SafeURL(address); ok {
		r.outward(u)
		return
	}
	r.start(tagSpan)
}

// placeOf returns the block of this article that an address leads to.
func (r *reader) placeOf(address string) (block int, ok bool) {
	page, name, ok := strings.Cut(address, "#")
	if !ok || name == "" || page != "" && !samePage(page, r.Article.Meta.URL) {
		return 0, false
	}
	block, ok = r.anchor[name]
	return block, ok
}

func samePage(a, b string) bool {
	a, _, _ = strings.Cut(a, "?")
	b, _, _ = strings.Cut(b, "?")
	b, _, _ = strings.Cut(b, "#")
	return strings.TrimSuffix(a, "/") == strings.TrimSuffix(b, "/")
}
