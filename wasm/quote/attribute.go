package quote

import "dateline/wasm/lang"

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
	alone     bool    // it is all there is in its paragraph
	group     int     // stretches of one quotation share it, from 1
}

// byRule decides one stretch by the cue in its sentence, by the chain it stands
// in, or by what leads to it.
func (d *document) byRule(r int, done []choice) choice {
	g := &d.regions[r]
	p := &d.paras[g.para]
	from, to := d.tokensOf(r)
	c := choice{mention: -1, cue: -1, group: r + 1}
	if c, ok := d.continued(r, done); ok {
		return c
	}
	after, before := d.cueAfter(to, p), d.cueBefore(from, p)
	switch {
	case d.modifies(from, to, p): // the “smart” meters
	case after >= 0 && d.cues[after].first-to <= 8:
		c = choice{speech: true, mention: d.cues[after].subject, cue: after, rule: CueAfter, certainty: Sure,
			group: r + 1}
	case before >= 0:
		c = choice{speech: true, mention: d.cues[before].subject, cue: before, rule: CueBefore, certainty: Sure,
			group: r + 1}
	case after >= 0:
		c = choice{speech: true, mention: d.cues[after].subject, cue: after, rule: CueAfter, certainty: Likely,
			group: r + 1}
	case r > 0 && d.regions[r-1].para == g.para && done[r-1].speech && done[r-1].mention >= 0 &&
		d.sentenceLike(from, to):
		c = choice{speech: true, mention: done[r-1].mention, cue: done[r-1].cue, rule: SameSpeaker, certainty: Likely,
			group: done[r-1].group}
	case d.sentenceLike(from, to):
		c.speech = true
		if lead := d.leadIn(g.para); lead >= 0 {
			c = choice{speech: true, mention: d.cues[lead].subject, cue: lead, rule: Introduced, certainty: Likely,
				group: r + 1}
		} else if r > 0 && done[r-1].speech && d.regions[r-1].para == g.para-1 {
			c.mention, c.cue, c.rule, c.certainty = done[r-1].mention, done[r-1].cue, SameSpeaker, Unclear
		}
	}
	if c.speech && r > 0 && d.regions[r-1].para == g.para && done[r-1].cue == c.cue && c.cue >= 0 {
		c.group = done[r-1].group
	}
	if c.mention < 0 {
		c.certainty = Unclear
	}
	return c
}

// tokensOf returns the tokens of the words of a stretch, marks left out.
func (d *document) tokensOf(r int) (int, int) {
	g := &d.regions[r]
	p := &d.paras[g.para]
	from := d.tokenAt(g.inner.Start, p)
	to := d.tokenAt(g.inner.End, p)
	return from, to
}

// tokenAt returns the first token of the paragraph that starts at or after a byte.
func (d *document) tokenAt(offset int, p *paragraph) int {
	lo, hi := p.first, p.last
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if d.tokens[mid].start < offset {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// cueAfter returns the first cue with a subject after token i up to the end of
// its sentence, -1 if there is none.
func (d *document) cueAfter(i int, p *paragraph) int {
	for k := d.firstCue(i); k < len(d.cues) && d.cues[k].first < min(p.last, i+reachRule); k++ {
		if d.cues[k].subject < 0 {
			continue
		}
		for j := i; j < d.cues[k].first; j++ {
			if d.tokens[j].region >= 0 && d.tokens[j].kind != mark ||
				isStop(d.tokens[j].lower) && j > i && d.tokens[j+1].sentence != d.tokens[j].sentence {
				return -1
			}
		}
		return k
	}
	return -1
}

// modifies reports whether a term of one or two words stands between marks as
// part of a phrase that goes on after it.
func (d *document) modifies(from, to int, p *paragraph) bool {
	if to-from > 2 || to+1 >= p.last || d.tokens[to].kind != mark || d.tokens[to].region < 0 {
		return false
	}
	next := &d.tokens[to+1]
	return next.kind == word && !next.is(lang.Preposition|lang.Conjunction|lang.Auxiliary|lang.Pronoun|lang.Cue|
		lang.SoftCue|lang.Relative|lang.That) &&
		!d.lang.Stop().Has(next.lower)
}

// cueBefore returns the last cue with a subject before token i in its
// sentence, a verb that is always one of speech if there is any, -1 if none.
func (d *document) cueBefore(i int, p *paragraph) int {
	soft := -1
	for k := d.firstCue(i) - 1; k >= 0 && d.cues[k].first >= max(p.first, i-reachRule); k-- {
		for j := d.cues[k].last; j < i; j++ {
			if isStop(d.tokens[j].lower) && d.tokens[j+1].sentence != d.tokens[j].sentence {
				return soft
			}
		}
		if d.cues[k].subject >= 0 && d.cues[k].class&^lang.SoftCue != 0 {
			return k
		}
		if d.cues[k].subject >= 0 && soft < 0 {
			soft = k
		}
	}
	return soft
}

// firstCue returns the index of the first cue at or after token i.
func (d *document) firstCue(i int) int {
	lo, hi := 0, len(d.cues)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if d.cues[mid].first < i {
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
	p := &d.paras[para-1]
	if p.last == p.first || d.tokens[p.last-1].lower != ":" {
		return -1
	}
	return d.cueBefore(p.last-1, p)
}

// sentenceLike reports whether words read as somebody's sentence rather than
// as a term or a title: many, or ended by a stop.
func (d *document) sentenceLike(from, to int) bool {
	n := 0
	for i := from; i < to; i++ {
		if d.tokens[i].kind == word {
			n++
		}
	}
	if to <= from {
		return false
	}
	last := d.tokens[to-1].lower
	return n >= 7 || n >= 2 && (isStop(last) || last == ",") && d.tokens[from].class&lang.NotName == 0
}
