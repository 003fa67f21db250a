package quote

import (
	"dateline/wasm/lang"
	"dateline/wasm/quote/read"
)

// reportsByRule finds reported speech where no table helps: a source with what
// stands beside it ("Selon la préfecture, ..."), and a verb of speech with a
// clause that a word like "that" opens.
func (d *document) reportsByRule() []report {
	var out []report
	for k := range d.Cues {
		c := &d.Cues[k]
		p := &d.Paras[c.Para]
		if c.Subject < 0 || d.Tokens[c.First].Region >= 0 {
			continue
		}
		x := report{cue: c.First, cueEnd: c.Last, subject: c.Subject, sure: c.Class&^lang.SoftCue != 0,
			strength: reportFrom}
		a, b := d.clause(c.First, p)
		switch {
		case c.Class&(lang.Source|lang.SourceAfter) != 0:
			x.before, x.after = d.besideSource(c, a, b)
		case c.Class&lang.Cue != 0:
			x.after = d.afterThat(c, b)
		}
		if x.before[1] > x.before[0] || x.after[1] > x.after[0] {
			out = append(out, x)
		}
	}
	return apart(out)
}

// besideSource returns what a source tells: the rest of the sentence after it
// where it stands first, else what comes before it.
func (d *document) besideSource(c *read.Cue, a, b int) (before, after [2]int) {
	m := &d.Mentions[c.Subject]
	end := max(c.Last, d.phraseEnd(m, b))
	if c.First <= a+1 || m.First <= a+1 {
		for end < b && !d.edge(end) {
			end++
		}
		return before, d.trimmed(end, b)
	}
	if c.Class&lang.Source == 0 { // stands after its source, in the midst of the clause
		return before, after
	}
	return d.trimmed(a, c.First), after
}

// phraseEnd returns the token after a mention and what belongs to it: up to the
// comma, or, where none follows soon, to the end of the mention.
func (d *document) phraseEnd(m *read.Mention, b int) int {
	for i := m.Last; i < b && i < m.Last+8; i++ {
		if d.Tokens[i].Lower == "," {
			return i
		}
	}
	return m.Last
}

// afterThat returns the clause that "that" opens at most four tokens after a
// cue, or a comma where the language puts one before every clause.
func (d *document) afterThat(c *read.Cue, b int) [2]int {
	from := c.Last
	if c.Inverted {
		from = max(from, d.Mentions[c.Subject].Last)
	}
	comma := false
	for i := from; i < b && i <= from+5; i++ {
		t := &d.Tokens[i]
		switch {
		case t.Region >= 0:
			return [2]int{}
		case t.Is(lang.That) && !t.Is(lang.Relative) || t.Is(lang.That) && i <= from+1:
			return d.trimmed(i, b)
		case t.Lower == ",":
			comma = true
		case comma && d.Words.NounsUpper && t.Is(lang.Determiner|lang.Pronoun):
			return d.trimmed(i, b)
		}
	}
	return [2]int{}
}

// trimmed drops tokens that cannot be an edge from both ends of a run.
func (d *document) trimmed(a, b int) [2]int {
	for a < b && !d.edge(a) {
		a++
	}
	for b > a && !d.edge(b-1) {
		b--
	}
	if b-a < 2 && !d.Lang.NoSpaces {
		return [2]int{}
	}
	return [2]int{a, b}
}
