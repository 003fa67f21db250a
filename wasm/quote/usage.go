package quote

import "dateline/wasm/lang"

// usage tells what the whole text does with one word: what somebody's name is
// used for differs from what a place's, a platform's or an adverb's is.
type usage struct {
	upper    int // with a capital where none is due
	first    int // with a capital that opens a sentence
	lower    int // in lower case
	governed int // behind a preposition
	defined  int // behind an article
	owner    int // before a possessive
	speaks   int // next to a verb that is always one of speech
	acts     int // before an auxiliary or such a verb
}

// findUsage counts the words outside marked stretches.
func (d *document) findUsage() {
	d.usage = make(map[uint32]usage, len(d.tokens)/3+1)
	for n := range d.paras {
		p := &d.paras[n]
		for i := p.first; i < p.last; i++ {
			t := &d.tokens[i]
			if t.kind != word {
				continue
			}
			u := d.usage[t.hash]
			opens := i == p.first || d.tokens[i-1].sentence != t.sentence || d.tokens[i-1].kind == mark
			switch {
			case t.upper && opens:
				u.first++
			case t.upper:
				u.upper++
			default:
				u.lower++
			}
			if t.region < 0 && t.upper {
				d.countAround(&u, i, p)
			}
			d.usage[t.hash] = u
		}
	}
}

// countAround counts what stands beside a word with a capital.
func (d *document) countAround(u *usage, i int, p *paragraph) {
	if i > p.first {
		switch before := &d.tokens[i-1]; {
		case before.is(lang.Preposition):
			u.governed++
		case before.is(lang.Determiner):
			u.defined++
		case before.is(lang.Cue):
			u.speaks++
		}
	}
	if i+1 < p.last {
		switch after := &d.tokens[i+1]; {
		case after.kind == possessive:
			u.owner++
		case after.is(lang.Cue):
			u.speaks++
			u.acts++
		case after.is(lang.Auxiliary | lang.SoftCue):
			u.acts++
		}
	}
}
