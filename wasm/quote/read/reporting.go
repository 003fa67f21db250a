package read

import (
	"strings"

	"dateline/wasm/lang"
)

// OnlyReports reports whether the form of token i only reports what others say: "die
// Technik stamme aus den Neunzigern". The lists have the commonest; of the others
// those that end in -e behind their subject, before what is behind no adjective.
// Forms in -te may as well be of the past.
func (d *Document) OnlyReports(i int, p *Paragraph) bool {
	t := &d.Tokens[i]
	if t.Is(lang.Reporting) {
		return true
	}
	if !d.Words.Subjunctive || i == p.First || t.Kind != Word || t.Upper || t.Class != 0 || t.Region >= 0 ||
		len(t.Lower) < 5 ||
		!strings.HasSuffix(t.Lower, "e") || strings.HasSuffix(t.Lower, "te") || d.Lang.Stop().Has(t.Lower) {
		return false
	}
	before := &d.Tokens[i-1]
	if before.Kind != Word || before.Sentence != t.Sentence || before.Lower == "ich" ||
		!before.Upper && (!before.Is(lang.Pronoun) || before.Is(lang.Determiner|lang.Preposition)) {
		return false
	}
	if i+1 >= p.Last || d.Tokens[i+1].Kind != Word {
		return true
	}
	next := &d.Tokens[i+1]
	const goesOn = lang.Determiner | lang.Preposition | lang.Pronoun | lang.Conjunction
	return !next.Upper && next.Lower != "ich" && (next.Is(goesOn) || d.Lang.Stop().Has(next.Lower))
}
