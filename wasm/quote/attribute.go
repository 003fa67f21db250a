package quote

import (
	"dateline/wasm/lang"
	"dateline/wasm/quote/read"
)

// reachRule is how many tokens away the rules look for a cue.
const reachRule = 80

// choice is what was decided for one marked stretch.
type choice struct {
	speech    bool // it is a quotation
	mention   int  // index of the mention that speaks, -1 for nobody known
	cue       int  // index of its cue, -1 if none
	rule      Rule
	certainty Certainty
	odds      float64 // that these are words of that speaker
	card      float64 // the same, as the judge of cards says
	alone     bool    // it is all there is in its paragraph
	group     int     // stretches of one quotation share it, from 1
}

// byRule decides one stretch by the cue in its sentence, by the chain it stands
// in, or by what leads to it.
func (d *document) byRule(r int, done []choice) choice {
	g := &d.Regions[r]
	p := &d.Paras[g.Para]
	from, to := d.tokensOf(r)
	c := choice{mention: -1, cue: -1, group: r + 1}
	if c, ok := d.continued(r, done); ok {
		return c
	}
	after, before := d.cueAfter(to, p), d.cueBefore(from, p)
	switch {
	case d.modifies(from, to, p): // the “smart” meters
	case after >= 0 && d.Cues[after].First-to <= 8:
		c = choice{speech: true, mention: d.Cues[after].Subject, cue: after, rule: CueAfter, certainty: Sure,
			group: r + 1}
	case before >= 0:
		c = choice{speech: true, mention: d.Cues[before].Subject, cue: before, rule: CueBefore, certainty: Sure,
			group: r + 1}
	case after >= 0:
		c = choice{speech: true, mention: d.Cues[after].Subject, cue: after, rule: CueAfter, certainty: Likely,
			group: r + 1}
	case r > 0 && d.Regions[r-1].Para == g.Para && done[r-1].speech && done[r-1].mention >= 0 &&
		d.sentenceLike(from, to):
		c = choice{speech: true, mention: done[r-1].mention, cue: done[r-1].cue, rule: SameSpeaker, certainty: Likely,
			group: done[r-1].group}
	case d.sentenceLike(from, to):
		c.speech = true
		if lead := d.leadIn(g.Para); lead >= 0 {
			c = choice{speech: true, mention: d.Cues[lead].Subject, cue: lead, rule: Introduced, certainty: Likely,
				group: r + 1}
		} else if r > 0 && done[r-1].speech && d.Regions[r-1].Para == g.Para-1 {
			c.mention, c.cue, c.rule, c.certainty = done[r-1].mention, done[r-1].cue, SameSpeaker, Unclear
		}
	}
	if c.speech && r > 0 && d.Regions[r-1].Para == g.Para && done[r-1].cue == c.cue && c.cue >= 0 {
		c.group = done[r-1].group
	}
	if c.mention < 0 {
		c.certainty = Unclear
	}
	return c
}

// tokensOf returns the tokens of the words of a stretch, marks left out.
func (d *document) tokensOf(r int) (int, int) {
	g := &d.Regions[r]
	p := &d.Paras[g.Para]
	from := d.TokenAt(g.Inner.Start, p)
	to := d.TokenAt(g.Inner.End, p)
	return from, to
}

// cueAfter returns the first cue with a subject after token i up to the end of
// its sentence, -1 if there is none.
func (d *document) cueAfter(i int, p *read.Paragraph) int {
	for k := d.firstCue(i); k < len(d.Cues) && d.Cues[k].First < min(p.Last, i+reachRule); k++ {
		if d.Cues[k].Subject < 0 {
			continue
		}
		for j := i; j < d.Cues[k].First; j++ {
			if d.Tokens[j].Region >= 0 && d.Tokens[j].Kind != read.Mark ||
				read.IsStop(d.Tokens[j].Lower) && j > i && d.Tokens[j+1].Sentence != d.Tokens[j].Sentence {
				return -1
			}
		}
		return k
	}
	return -1
}

// modifies reports whether a term of one or two words stands between marks as
// part of a phrase that goes on after it.
func (d *document) modifies(from, to int, p *read.Paragraph) bool {
	if to-from > 2 || to+1 >= p.Last || d.Tokens[to].Kind != read.Mark || d.Tokens[to].Region < 0 {
		return false
	}
	next := &d.Tokens[to+1]
	return next.Kind == read.Word && !next.Is(lang.Preposition|lang.Conjunction|lang.Auxiliary|lang.Pronoun|lang.Cue|
		lang.SoftCue|lang.Relative|lang.That) &&
		!d.Lang.Stop().Has(next.Lower)
}

// cueBefore returns the last cue with a subject before token i in its
// sentence, a verb that is always one of speech if there is any, -1 if none.
func (d *document) cueBefore(i int, p *read.Paragraph) int {
	soft := -1
	for k := d.firstCue(i) - 1; k >= 0 && d.Cues[k].First >= max(p.First, i-reachRule); k-- {
		for j := d.Cues[k].Last; j < i; j++ {
			if read.IsStop(d.Tokens[j].Lower) && d.Tokens[j+1].Sentence != d.Tokens[j].Sentence {
				return soft
			}
		}
		if d.Cues[k].Subject >= 0 && d.Cues[k].Class&^lang.SoftCue != 0 {
			return k
		}
		if d.Cues[k].Subject >= 0 && soft < 0 {
			soft = k
		}
	}
	return soft
}

// firstCue returns the index of the first cue at or after token i.
func (d *document) firstCue(i int) int {
	lo, hi := 0, len(d.Cues)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if d.Cues[mid].First < i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// leadIn returns the cue that ends the paragraph before with a colon ("She
// continued:"), -1 if it does not.
func (d *document) leadIn(para int) int {
	if para == 0 {
		return -1
	}
	p := &d.Paras[para-1]
	if p.Last == p.First || d.Tokens[p.Last-1].Lower != ":" {
		return -1
	}
	return d.cueBefore(p.Last-1, p)
}

// sentenceLike reports whether words read as somebody's sentence rather than
// as a term or a title: many, or ended by a stop.
func (d *document) sentenceLike(from, to int) bool {
	n := 0
	for i := from; i < to; i++ {
		if d.Tokens[i].Kind == read.Word {
			n++
		}
	}
	if to <= from {
		return false
	}
	last := d.Tokens[to-1].Lower
	return n >= 7 || n >= 2 && (read.IsStop(last) || last == ",") && d.Tokens[from].Class&lang.NotName == 0
}
