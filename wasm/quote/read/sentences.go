package read

import "dateline/wasm/lang"

// place gives the tokens of a paragraph their region and their sentence.
func (d *Document) place(p *Paragraph, sentence *int32) {
	*sentence++
	p.Marked = 0
	r := p.Regions[0]
	for i := p.First; i < p.Last; i++ {
		t := &d.Tokens[i]
		t.Region = -1
		for r < p.Regions[1] && d.Regions[r].Span.End <= t.Start {
			r++
		}
		if r < p.Regions[1] && d.Regions[r].Span.Start <= t.Start {
			t.Region = int32(r)
			p.Marked++
		}
		if i > p.First && d.endsSentence(i-1, p.Last) {
			*sentence++
		}
		t.Sentence = *sentence
	}
}

// endsSentence reports whether the sentence ends with token i; a closing mark
// after the stop goes with it.
func (d *Document) endsSentence(i, last int) bool {
	t := &d.Tokens[i]
	if t.Kind == Mark && i > 0 && d.Tokens[i].Region >= 0 && i+1 < last && d.Tokens[i-1].End == t.Start &&
		IsStop(d.Tokens[i-1].Lower) {
		return d.opensSentence(i + 1)
	}
	if !IsStop(t.Lower) || i+1 >= last {
		return false
	}
	next := &d.Tokens[i+1]
	if next.Kind == Mark && next.Start == t.End { // the closing mark decides
		return false
	}
	if t.Lower == "." && i > 0 && d.Tokens[i-1].End == t.Start {
		prev := &d.Tokens[i-1]
		if prev.Kind == Word && (d.Lang.Abbreviations().Has(prev.Lower) ||
			prev.Is(lang.Title) && prev.End-prev.Start <= 4 ||
			prev.Upper && prev.End-prev.Start == 1) {
			return false
		}
	}
	return d.opensSentence(i + 1)
}

// opensSentence reports whether token i may stand first in a sentence.
func (d *Document) opensSentence(i int) bool {
	t := &d.Tokens[i]
	if IsDash(t.Lower) && i+1 < len(d.Tokens) { // "Ficam? — perguntou Clara"
		return d.Tokens[i+1].Upper
	}
	if d.Words.Caseless {
		return t.space
	}
	return d.Lang.NoSpaces || t.Upper || t.Kind == Number || t.Kind == Mark || (t.Kind == Punct && t.space)
}

// IsStop reports whether a token ends a sentence.
func IsStop(s string) bool {
	switch s {
	case ".", "!", "?", "…", "。", "！", "？":
		return true
	}
	return false
}

// SentenceBreak reports whether a sentence ends with token i.
func (d *Document) SentenceBreak(i int) bool {
	return i+1 < len(d.Tokens) && d.Tokens[i+1].Sentence != d.Tokens[i].Sentence
}
