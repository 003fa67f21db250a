package read

import "dateline/wasm/lang"

// Usage tells what the whole text does with one word: what somebody's name is
// used for differs from what a place's, a platform's or an adverb's is.
type Usage struct {
	Upper    int // with a capital where none is due
	First    int // with a capital that opens a sentence
	Lower    int // in lower case
	Governed int // behind a preposition
	Defined  int // behind an article
	Owner    int // before a possessive
	Speaks   int // next to a verb that is always one of speech
	Acts     int // before an auxiliary or such a verb
}

// findUsage counts the words outside marked stretches.
func (d *Document) findUsage() {
	d.Usage = make(map[uint32]Usage, len(d.Tokens)/3+1)
	for n := range d.Paras {
		p := &d.Paras[n]
		for i := p.First; i < p.Last; i++ {
			t := &d.Tokens[i]
			if t.Kind != Word {
				continue
			}
			u := d.Usage[t.Hash]
			opens := i == p.First || d.Tokens[i-1].Sentence != t.Sentence || d.Tokens[i-1].Kind == Mark
			switch {
			case t.Upper && opens:
				u.First++
			case t.Upper:
				u.Upper++
			default:
				u.Lower++
			}
			if t.Region < 0 && t.Upper {
				d.countAround(&u, i, p)
			}
			d.Usage[t.Hash] = u
		}
	}
}

// countAround counts what stands beside a word with a capital.
func (d *Document) countAround(u *Usage, i int, p *Paragraph) {
	if i > p.First {
		switch before := &d.Tokens[i-1]; {
		case before.Is(lang.Preposition):
			u.Governed++
		case before.Is(lang.Determiner):
			u.Defined++
		case before.Is(lang.Cue):
			u.Speaks++
		}
	}
	if i+1 < p.Last {
		switch after := &d.Tokens[i+1]; {
		case after.Kind == Possessive:
			u.Owner++
		case after.Is(lang.Cue):
			u.Speaks++
			u.Acts++
		case after.Is(lang.Auxiliary | lang.SoftCue):
			u.Acts++
		}
	}
}
