package view

import (
	"slices"

	"dateline/wasm/quote"
)

// startQuotation opens a found quotation: tint and line of its speaker, and in
// hidden words who speaks. The tint means the words themselves; reported speech
// has the line alone.
func (w *inlineWriter) startQuotation(index int, whole bool) {
	q := w.Quotes.Quotations[index]
	who := w.cast.at(q)
	l := &w.cast.lines[who]
	attrs := []attr{class("quotation"), speaker(l.colour), number(attrDataValue, who)}
	switch q.Kind {
	case quote.Mixed:
		attrs = append(attrs, set(attrDataSpeech, "partial"))
	case quote.Indirect:
		attrs = append(attrs, set(attrDataSpeech, "indirect"))
	}
	if whole {
		attrs = append(attrs, numberedID("q", index))
	}
	w.start(tagMark, attrs...)
	if !whole {
		return
	}
	if w.margin && !slices.Contains(w.voices, who) {
		w.voices = append(w.voices, who)
		w.element(tagSpan, l.initials, class("by"), hidden())
	}
	key := "quotation_of"
	switch {
	case who == w.cast.unknown:
		key = "quotation_unknown"
	case q.Certainty != quote.Sure:
		key = "quotation_likely"
	}
	switch q.Kind {
	case quote.Mixed:
		key = "partial_" + key
	case quote.Indirect:
		key = "indirect_" + key
	}
	w.aloud(w.w.Say(key, l.name) + " ")
}

// endQuotation writes the hidden words at its end.
func (w *inlineWriter) endQuotation() { w.aloud(" " + w.w.Say("quotation_end")) }

// aloud writes words for ears into the story.
func (w *inlineWriter) aloud(words string) {
	w.element(tagSpan, words, append(w.ours(), class("spoken"))...)
}

// certainty says, after a quotation, what is not sure of its speaker.
func (w *inlineWriter) certainty(index int) {
	q := w.Quotes.Quotations[index]
	who := w.cast.at(q)
	words := ""
	switch {
	case who == w.cast.unknown:
		words = w.w.Say("certainty_unclear")
	case q.Certainty != quote.Sure:
		words = w.w.Say("certainty_likely", short(w.cast.lines[who].name))
	default:
		return
	}
	w.element(tagSpan, "["+words+"]", append(w.ours(), class("certainty"))...)
}
