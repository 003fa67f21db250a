package view

import "dateline/wasm/article"

// noteOf returns the footnote that an address leads to.
func (r *reader) noteOf(address string) (block int, ok bool) {
	block, ok = r.placeOf(address)
	return block, ok && r.Article.Blocks[block].Kind == article.Footnote
}

// startNote opens the button that shows a footnote where it is mentioned. The
// first mention of each is where the way back leads to.
func (r *reader) startNote(note int, whole bool) {
	attrs := []attr{class("note-mark"), set(attrType, "button"), target("n", note)}
	if whole && !r.noted[note] {
		r.noted[note] = true
		attrs = append(attrs, numberedID("r", note))
	}
	r.start(tagButton, attrs...)
	r.start(tagSpan, class("spoken"))
	r.inOurs(func() { r.text(r.w.Say("footnote") + " ") })
	r.end()
}

// wayBack writes at the end of a footnote the link to where it is mentioned.
func (r *reader) wayBack(note int) {
	if !r.noted[note] {
		return
	}
	r.text(" ")
	r.start(tagA, place("r", note), class("note-back"))
	r.start(tagSpan, hidden())
	r.text("↩\ufe0e")
	r.end()
	r.start(tagSpan, class("spoken"))
	r.inOurs(func() { r.text(r.w.Say("footnote_back")) })
	r.end()
	r.end()
}

// notes writes what the buttons of the footnotes show.
func (r *reader) notes() {
	for i := range r.Article.Blocks {
		if !r.noted[i] {
			continue
		}
		b := &r.Article.Blocks[i]
		attrs := append(r.tongue(b.Lang, b.Dir), class("sheet note"), numberedID("n", i),
			set(attrPopover, "auto"), set(attrRole, "note"), label(r.w.Say("footnote")))
		r.start(tagDiv, attrs...)
		r.element(tagP, r.Article.Slice(b.Span))
		r.start(tagP, r.ours()...)
		r.start(tagA, place("b", i))
		r.text(r.w.Say("footnote_place"))
		r.end()
		r.end()
		r.end()
	}
}
