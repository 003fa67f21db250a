package clause

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/wasm/lang"
	"dateline/wasm/text"
)

// Print returns a piece as a label: without the adverbs that tie it to the
// sentence before, its first letter raised, and a question with its mark.
func (s *Sentence) Print(p Piece) string {
	var b strings.Builder
	at := s.Words[p.From].Start
	for i := p.From + 1; i < p.To; i++ {
		if !s.link(i, p.To) {
			continue
		}
		end := s.Words[i-1].End // with the space or the comma before it
		if before, after := s.Words[i].Before, s.after(i); before == ", " && after == "," {
			b.WriteString(s.Text[at:end])
			at = s.Words[i].End + len(after)
		} else if strings.HasSuffix(before, " ") && s.Words[i+1].Before == " " {
			b.WriteString(s.Text[at:s.Words[i].Start])
			at = s.Words[i+1].Start
		}
	}
	end := s.Words[p.To-1].End
	if p.To == len(s.Words) {
		if i := strings.IndexAny(s.Text[end:], "?？"); i >= 0 {
			_, n := utf8.DecodeRuneInString(s.Text[end+i:])
			end += i + n
		}
	}
	b.WriteString(s.Text[at:end])
	out := text.Space(b.String())
	r, n := utf8.DecodeRuneInString(out)
	return string(unicode.ToUpper(r)) + out[n:]
}

// link reports whether word i of a piece that ends at to only ties it to the
// sentence before.
func (s *Sentence) link(i, to int) bool {
	w := &s.Words[i]
	// "not also": what stands at the end, or beside a mark, is needed or stressed there.
	return i+1 < to && !w.Upper && s.l.Clause().Links().Has(w.Lower) && s.Words[i-1].Class&lang.Conjunction == 0
}

// after returns the mark that follows word i.
func (s *Sentence) after(i int) string {
	if i+1 < len(s.Words) && strings.HasPrefix(s.Words[i+1].Before, ",") {
		return ","
	}
	return ""
}
