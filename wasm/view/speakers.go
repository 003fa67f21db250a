package view

import (
	"strings"
)

// speakers writes the panel of everyone who speaks: how often, how much, how
// sure, and what was said.
func (r *reader) speakers() {
	if len(r.cast.lines) == 0 {
		r.start(tagAside, id("speakers"), set(attrHidden, ""))
		r.end()
		return
	}
	w := r.w
	r.start(tagAside, class("speakers"), id("speakers"), set(attrPopover, "auto"),
		set(attrAriaLabelledby, "speakers-title"))
	r.element(tagH2, w.Say("speakers"), class("panel-title"), id("speakers-title"))
	r.closer("speakers")
	total := w.Count("quotations", r.cast.total)
	if r.cast.speakers > 0 {
		total = w.Count("speakers_count", r.cast.speakers) + w.Say("list_comma") + total
	}
	if r.words.total > 0 {
		total += w.Say("list_comma") + w.Say("share_of_words", w.Percent(part(r.cast.words, r.words.total)))
	}
	r.element(tagP, total, class("speakers-total"))
	r.start(tagUl, class("speaker-list"))
	for i := range r.cast.lines {
		if i != r.cast.unknown {
			r.speaker(i)
		}
	}
	if r.cast.unknown >= 0 {
		r.speaker(r.cast.unknown)
	}
	r.end()
	r.end()
}

func part(of, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(of) / float64(whole)
}

// speaker writes one of them.
func (r *reader) speaker(i int) {
	w, l := r.w, &r.cast.lines[i]
	r.start(tagLi, class("speaker"), speaker(l.colour))
	r.button(class("speaker-name"), pressed(false), number(attrDataValue, i))
	r.element(tagSpan, l.initials, class("chip"), hidden())
	if i == r.cast.unknown {
		r.text(w.Say("speaker_unknown"))
	} else {
		r.bdi(l.name)
	}
	r.end()
	if l.role != "" {
		r.element(tagP, l.role, class("speaker-role"), set(attrDir, "auto"))
	}
	if i != r.cast.unknown {
		share := part(l.words, r.cast.words)
		r.start(tagP, class("speaker-share"))
		r.share(share)
		r.text(w.Percent(share))
		r.spoken(" " + w.Say("of_quoted_words"))
		r.end()
	}
	r.start(tagDetails)
	r.element(tagSummary, r.tally(i, l))
	r.start(tagOl, class("said"))
	for _, q := range l.quotes {
		r.start(tagLi)
		r.start(tagButton, set(attrType, "button"), number(attrDataValue, q), set(attrDir, "auto"))
		r.text(plain(excerpt(r.Article.Slice(r.Quotes.Quotations[q].Span))))
		r.end()
		r.end()
	}
	r.end()
	r.end()
	r.end()
}

// tally says how many and how sure: "3 quotations, 1 of them likely".
func (r *reader) tally(i int, l *line) string {
	w := r.w
	how := w.Say("sure")
	switch {
	case i == r.cast.unknown:
		how = w.Say("unclear")
	case l.likely == l.count:
		how = w.Say("likely")
	case l.likely > 0:
		how = w.Count("of_them_likely", l.likely)
	}
	return w.Count("quotations", l.count) + w.Say("list_comma") + how
}

// excerptLength is how many bytes of a quotation the panel shows.
const excerptLength = 90

// excerpt returns the first words of a quotation, closed as it was opened.
func excerpt(s string) string {
	s = strings.TrimRight(s, " ,")
	if len(s) <= excerptLength+20 {
		return s
	}
	cut := strings.LastIndexByte(s[:excerptLength], ' ')
	if cut < excerptLength/2 {
		for cut = excerptLength; cut > 0 && s[cut]&0xc0 == 0x80; cut-- {
		}
	}
	return strings.TrimRight(s[:cut], " ,;:") + " …" + closing(s)
}

// closing returns the mark that ends a quotation, so that a shortened one is
// closed too.
func closing(s string) string {
	for _, mark := range [...]string{"”", "’", "»", "“", "\"", "」", "』", "«"} {
		if strings.HasSuffix(s, mark) {
			return mark
		}
	}
	return ""
}
