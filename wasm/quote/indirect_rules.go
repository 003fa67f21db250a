package quote

import "dateline/wasm/lang"

// reportsByRule finds reported speech where no table helps: a source with what
// stands beside it ("Selon la préfecture, ..."), and a verb of speech with a
// clause that a word like "that" opens.
func (d *document) reportsByRule() []report {
	var out []report
	for k := range d.cues {
		c := &d.cues[k]
		p := &d.paras[c.para]
		if c.subject < 0 || d.tokens[c.first].region >= 0 {
			continue
		}
		x := report{cue: c.first, cueEnd: c.last, subject: c.subject, sure: c.class&^lang.SoftCue != 0,
			strength: reportFrom}
		a, b := d.clause(c.first, p)
		switch {
		case c.class&(lang.Source|lang.SourceAfter) != 0:
			x.before, x.after = d.besideSource(c, a, b)
		case c.class&lang.Cue != 0:
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
func (d *document) besideSource(c *cue, a, b int) (before, after [2]int) {
	m := &d.mentions[c.subject]
	end := max(c.last, d.phraseEnd(m, b))
	if c.first <= a+1 || m.first <= a+1 {
		for end < b && !d.edge(end) {
			end++
		}
		return before, d.trimmed(end, b)
	}
	if c.class&lang.Source == 0 { // stands after its source, in the midst of the clause
		return before, after
	}
	return d.trimmed(a, c.first), after
}

// phraseEnd returns the token after a mention and what belongs to it: up to the
// comma, or, where none follows soon, to the end of the mention.
func (d *document) phraseEnd(m *mention, b int) int {
	for i := m.last; i < b && i < m.last+8; i++ {
		if d.tokens[i].lower == "," {
			return i
		}
	}
	return m.last
}

// afterThat returns the clause that "that" opens at most four tokens after a
// cue, or a comma where the language puts one before every clause.
func (d *document) afterThat(c *cue, b int) [2]int {
	from := c.last
	if c.inverted {
		from = max(from, d.mentions[c.subject].last)
	}
	comma := false
	for i := from; i < b && i <= from+5; i++ {
		t := &d.tokens[i]
		switch {
		case t.region >= 0:
			return [2]int{}
		case t.is(lang.That) && !t.is(lang.Relative) || t.is(lang.That) && i <= from+1:
			return d.trimmed(i, b)
		case t.lower == ",":
			comma = true
		case comma && d.words.NounsUpper && t.is(lang.Determiner|lang.Pronoun):
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
	if b-a < 2 && !d.lang.NoSpaces {
		return [2]int{}
	}
	return [2]int{a, b}
}
