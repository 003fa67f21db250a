package outline

import "dateline/wasm/lang"

// Phrase is some words of a section that can stand for themselves.
type Phrase struct {
	unit, start, end int
	whole            float64
	Features         []float64
}

// whole is what a phrase gains by being a clause from its beginning or to its
// end: it reads better, whatever words editors choose.
func whole(opens, closes bool) float64 { return 0.01*flag(opens) + 0.02*flag(closes) }

// An editor's subhead has about so many words that say what it is about.
const usual = 4.0

// The paragraphs and the words of each in which a label is looked for.
const (
	lookedUnits = 12
	lookedWords = 150
)

// Phrases returns the runs of words that can stand for themselves, with what
// speaks for each, given what chance each term has. Where nothing surely can,
// it returns those that may.
func (p *Part) Phrases(chance map[string]float64) []Phrase {
	if out := p.phrases(chance, true); len(out) > 0 {
		return out
	}
	return p.phrases(chance, false)
}

func (p *Part) phrases(chance map[string]float64, strict bool) []Phrase {
	var out []Phrase
	sentences := 0
	for i, ws := range p.words[:min(len(p.words), lookedUnits)] {
		ws = ws[:min(len(ws), lookedWords)]
		for a := range ws {
			if !begins(ws, a, strict) {
				continue
			}
			sum, top, n, names := 0.0, 0.0, 0, 0
			for b := a; b < len(ws) && b < a+longestLabel; b++ {
				if b > a && ws[b].opens {
					break
				}
				if t := ws[b].term; t != "" {
					sum += chance[t]
					top = max(top, chance[t])
					n++
					names += int(flag(ws[b].upper && (b > 0 && ws[b].sentence == ws[b-1].sentence)))
				}
				if b-a+1 < shortestLabel || n == 0 || !p.ends(ws, b, strict) {
					continue
				}
				k := b - a + 1
				closes := b+1 == len(ws) || ws[b+1].opens
				verb := false
				for _, w := range ws[a+1 : b+1] {
					verb = verb || w.class&(lang.Auxiliary|lang.Cue) != 0
				}
				out = append(out, Phrase{i, ws[a].start, ws[b].end, whole(ws[a].opens, closes), []float64{
					1, 2 * sum / (float64(n) + usual), sum, sum / float64(n), top, float64(k) / longestLabel, float64(n) / float64(k),
					flag(ws[a].opens), flag(closes), flag(ws[a].opens && closes), flag(ws[a].quotes && closes && b+1 < len(ws) && ws[b+1].quotes),
					flag(ws[a].class&lang.Determiner != 0), flag(verb), flag(names > 0), flag(i == 0), flag(i == 0 && ws[a].sentence == 0),
					1 / float64(1+sentences+ws[a].sentence), flag(ws[b].upper), flag(a > 0 && ws[a-1].class&lang.Determiner != 0),
				}})
			}
		}
		if len(ws) > 0 {
			sentences += ws[len(ws)-1].sentence + 1
		}
	}
	return out
}

// leads is the classes of words that no label begins with.
const leads = lang.Preposition | lang.Conjunction | lang.Relative | lang.Auxiliary | lang.That | lang.Particle | lang.Source

// begins reports whether a phrase can begin with word a: what stands before it
// leads to it and does not belong to it.
func begins(ws []word, a int, strict bool) bool {
	w := ws[a]
	if w.class&(leads|lang.Pronoun) != 0 && w.class&lang.Determiner == 0 && (!w.upper || w.opens) {
		return false
	}
	if w.opens {
		inside := a > 0 && ws[a-1].sentence == w.sentence && !w.quotes // after a comma "the" may mean "who"
		return !strict || w.class&(lang.Relative|lang.Determiner) == 0 && w.term != "" || w.class&lang.Determiner != 0 && !inside
	}
	before := ws[a-1]
	if before.upper && w.upper && w.spaced && before.class&function == 0 || before.digit {
		return false // inside a name or after its number
	}
	if strict {
		return before.class&(lang.Determiner|lang.Preposition|lang.Conjunction) != 0 && before.class&(lang.Relative|lang.Auxiliary|lang.That) == 0
	}
	return before.class&function != 0 || before.term == ""
}

// ends reports whether a phrase can end with word b: what follows is another phrase.
func (p *Part) ends(ws []word, b int, strict bool) bool {
	w := ws[b]
	if w.term == "" && !w.digit && !(w.upper && b > 0 && !ws[b].opens) || w.class&function != 0 && !w.upper || strict && w.class&lang.Cue != 0 && !w.upper {
		return false
	}
	closes := b+1 == len(ws) || ws[b+1].opens
	if w.digit {
		return closes && w.end-w.start == 4 // a year
	}
	if closes {
		return true
	}
	next := ws[b+1]
	if w.upper && next.upper && next.spaced || next.binds {
		return false
	}
	if strict { // before "the" and "it" stands a verb that wants them
		return next.class&(lang.Preposition|lang.Conjunction|lang.Relative|lang.Auxiliary) != 0 && next.class&(lang.Determiner|lang.Pronoun) == 0
	}
	return next.class&function != 0 || next.term == "" && !next.digit
}
