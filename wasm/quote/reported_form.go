package quote

import (
	"dateline/wasm/lang"
	"dateline/wasm/quote/read"
)

// fewestReported is how many tokens a sentence has at least that is reported by its form.
const fewestReported = 4

// mostBehind is how many tokens may stand between who said it and the end of the sentence.
const mostBehind = 7

// sourced reports whether the words of an option are the sentence that a named source
// tells: "According to the police, ...", "..., according to the police", "The two were,
// according to the police, ...".
func (r *ranker) sourced(w *weighed) bool {
	d := r.d
	if w.cue < 0 || w.mention < 0 || d.sourceNamed(w.cue) != w.mention || len(d.regionsIn(w.run)) > 0 {
		return false
	}
	c, m := &d.Cues[w.cue], &d.Mentions[w.mention]
	first, last := min(c.First, m.First), max(c.Last, m.Last)
	short := w.run[1]-w.run[0] < fewestReported
	opens, closes := first == w.sentence[0], last+1 >= w.sentence[1]
	switch w.how {
	case afterNamed:
		return opens && w.ends == 1 && w.starts <= 2
	case beforeCue:
		return closes && !short && w.starts == 5 && w.ends == 3
	case around:
		return !opens && !closes && !short && c.Class&lang.Source != 0 && d.soleCue(w)
	}
	return false
}

// soleCue reports whether the cue of an option is the only one of speech in its sentence.
func (d *document) soleCue(w *weighed) bool {
	for k := d.firstCue(w.sentence[0]); k < len(d.Cues) && d.Cues[k].First < w.sentence[1]; k++ {
		if k != w.cue && d.Cues[k].Class&(lang.Cue|lang.Source|lang.SourceAfter) != 0 {
			return false
		}
	}
	return true
}

// taggedRun reports whether the words of an option are a sentence that ends in a comma, a verb
// of speech and its subject: "En lada brann ner, uppger räddningstjänsten." Where single words
// were learnt from texts of the language, the judges know better.
func (r *ranker) taggedRun(w *weighed) bool {
	d := r.d
	if r.m.Lexical != nil || w.cue < 0 || w.how != beforeCue || w.starts != 5 || w.run[1]-w.run[0] < fewestReported {
		return false
	}
	c := &d.Cues[w.cue]
	if c.Class&lang.Cue == 0 || d.says(w.cue) < 0 || len(d.regionsIn(w.run)) > 0 {
		return false
	}
	m := &d.Mentions[c.Subject]
	if m.First != c.Last {
		return false
	}
	if w.sentence[1]-m.Last > mostBehind { // "..., sagte Stein am Montag in Berlin."
		return false
	}
	for i := m.Last; i < w.sentence[1]; i++ {
		if t := &d.Tokens[i]; t.Kind == read.Punct && i+1 < w.sentence[1] || t.Is(lang.That) && !t.Is(lang.Determiner) {
			return false // "Nachdem der Pegel stieg, sagte Stein, ..."
		}
	}
	comma := c.First - 1 // before the auxiliaries: "..., ont annoncé les pompiers"
	for comma > w.run[0] && d.Tokens[comma].Is(lang.Auxiliary|lang.Pronoun) {
		comma--
	}
	return comma == w.run[1] && d.Tokens[comma].Lower == ","
}
