package quote

import "dateline/wasm/lang"

// Templates of the features of the two ends of a mention.
const (
	tLeft  = 2000
	tRight = 3000
)

// How far a mention may reach on either side of its head, in tokens.
const (
	reachLeft  = 14
	reachRight = 36
)

// widen gives a mention the words that belong to it as printed: its titles and
// what is said of it beside it ("Grace Obi, a nurse at the clinic").
func (r *ranker) widen(m *mention) {
	if len(r.t.left.weights) == 0 || r.d.lang.NoSpaces || m.kind == pronoun && !r.t.lexical {
		return
	}
	d := r.d
	lefts, rights := d.leftEnds(m, r.t.lexical), d.rightEnds(m, r.t.lexical)
	best, top := m.first, int32(-1<<30)
	for _, i := range lefts {
		r.f.reset()
		d.leftEvidence(&r.f, m, i)
		if sum := r.t.left.score(r.f.list); sum > top {
			best, top = i, sum
		}
	}
	m.first = best
	best, top = m.last, int32(-1<<30)
	for _, i := range rights {
		r.f.reset()
		d.rightEvidence(&r.f, m, i)
		if sum := r.t.right.score(r.f.list); sum > top {
			best, top = i, sum
		}
	}
	m.last = best
}

// widenAll widens every mention that was chosen.
func (r *ranker) widenAll(choices []choice, reports []report) {
	widen := func(n int) {
		if n >= 0 && !r.d.mentions[n].wide {
			r.widen(&r.d.mentions[n])
			r.d.mentions[n].wide = true
		}
	}
	for i := range choices {
		widen(choices[i].mention)
	}
	for i := range reports {
		widen(reports[i].subject)
	}
}

// leftEnds lists the tokens at which a mention may begin, from its head
// backwards.
func (d *document) leftEnds(m *mention, words bool) []int {
	p := &d.paras[m.para]
	var out []int
	for i := m.head; i >= p.first && i >= m.head-reachLeft; i-- {
		t := &d.tokens[i]
		if t.region != m.region || t.kind == mark || t.sentence != d.tokens[m.head].sentence || t.lower == ";" ||
			t.lower == ":" ||
			// "On Friday the general secretary"
			i < m.first && d.inCue(i) || i < m.first &&
			(t.is(lang.Source) || t.is(lang.NotName) && d.tokens[i+1].is(lang.Determiner)) {
			break
		}
		// "befand der Minister"
		if !words && i < m.first && !t.upper && t.class == 0 && d.tokens[i+1].is(lang.Determiner) {
			break
		}
		if t.kind == word || t.kind == number {
			out = append(out, i)
		}
	}
	return out
}

// inCue reports whether token i belongs to a phrase that names a source.
func (d *document) inCue(i int) bool {
	k := d.firstCue(i+1) - 1
	return k >= 0 && i < d.cues[k].last && d.cues[k].class&(lang.Source|lang.SourceAfter) != 0
}

// rightEnds lists the tokens before which a mention may end, from its head forwards.
func (d *document) rightEnds(m *mention, words bool) []int {
	p := &d.paras[m.para]
	var out []int
	if !words && m.head+1 < p.last && d.tokens[m.head+1].class == 0 && d.tokens[m.head+1].kind == word {
		return append(out, m.head+1) // a word of which nothing is known
	}
	for i := m.head + 1; i <= p.last && i <= m.head+reachRight; i++ {
		t := &d.tokens[i-1]
		if t.region != m.region || t.kind == mark || t.sentence != d.tokens[m.head].sentence || t.lower == ";" ||
			t.lower == ":" {
			break
		}
		const opens = lang.Preposition | lang.Conjunction | lang.Determiner | lang.Relative
		if !words && t.kind == word && i > m.head+1 && t.is(opens) {
			// "eine Sprecherin auf Anfrage"
			if t.is(lang.Preposition) && !d.binders.Has(t.lower) && !t.is(lang.Determiner) {
				break
			}
			continue // more must follow
		}
		if t.kind == word || t.kind == number || t.lower == ")" ||
			t.lower == "." && i < p.last && d.tokens[i].sentence == t.sentence {
			out = append(out, i)
		}
	}
	return out
}

// leftEvidence notes what speaks for a mention beginning with token i.
func (d *document) leftEvidence(f *features, m *mention, i int) {
	p := &d.paras[m.para]
	kind := uint32(m.kind)
	at, before, before2 := d.shape(i, p), d.shape(i-1, p), d.shape(i-2, p)
	heuristic := uint32(0)
	switch {
	case i == m.first:
		heuristic = 1
	case i == m.core:
		heuristic = 2
	case i > m.core:
		heuristic = 3
	case i < m.first:
		heuristic = 4
	}
	inside := d.anyPunct(i, m.core)
	gap := bucket(m.head - i)
	f.add3(tLeft, kind, heuristic, before)
	f.add3(tLeft+1, kind, heuristic, at)
	f.add3(tLeft+2, at, before, heuristic)
	f.add3(tLeft+3, at, before, before2)
	f.add3(tLeft+4, kind, gap, at)
	f.add3(tLeft+5, inside, heuristic, at)
	f.add3(tLeft+6, inside, kind, before)
	f.add3(tLeft+7, flag(d.tokens[i].upper), before, heuristic)
	if i < m.head {
		f.add3(tLeft+8, at, d.shapes[i+1], before)
		f.add3(tLeft+9, at, d.shapes[i+1], kind)
	}
	f.add3(tLeft+12, d.crossed(i, m.head), kind, at)
	f.word2(tLeft+20, d.tokens[i].hash, heuristic)
	f.word2(tLeft+21, d.tokens[i].hash, before)
	if i > p.first {
		f.word2(tLeft+22, d.tokens[i-1].hash, at)
		f.word2(tLeft+23, d.tokens[i-1].hash, heuristic)
		f.word3(tLeft+24, d.tokens[i-1].hash, d.tokens[i].hash, kind)
	}
}

// crossed tells what a mention takes in between two tokens: prepositions,
// relative clauses, verbs, conjunctions, other names.
func (d *document) crossed(a, b int) uint32 {
	v := uint32(0)
	for i := a; i < b; i++ {
		switch d.shapes[i] {
		case shapePreposition:
			v |= 1
		case shapeRelative, shapeThat:
			v |= 2
		case shapeAuxiliary, shapeCue, shapeSoftCue:
			v |= 4
		case shapeConjunction:
			v |= 8
		case shapeMark:
			v |= 16
		case shapePossessive:
			v |= 32
		}
		if d.tokens[i].lower == "," {
			v |= 64
		}
	}
	return v
}

// anyPunct counts the commas between two tokens, up to 3, +4 if a bracket is among them.
func (d *document) anyPunct(a, b int) uint32 {
	n, other := uint32(0), uint32(0)
	for i := a; i < b; i++ {
		switch d.tokens[i].lower {
		case ",":
			n = min(3, n+1)
		case "(", ")", "-", "–", "—":
			other = 4
		}
	}
	return n | other
}

// rightEvidence notes what speaks for a mention ending before token i.
func (d *document) rightEvidence(f *features, m *mention, i int) {
	p := &d.paras[m.para]
	kind := uint32(m.kind)
	last, next, next2 := d.shape(i-1, p), d.shape(i, p), d.shape(i+1, p)
	first := d.shape(m.head+1, p)
	second := d.shape(m.head+2, p)
	commas := d.anyPunct(m.head+1, i)
	crossed := d.crossed(m.head+1, i)
	gap := bucket(i - m.head - 1)
	at := flag(i == m.head+1) | flag(i == m.last)<<1
	role := flag(d.anyOf(m.head+1, i, lang.Role|lang.Group|lang.Title))
	clause := next
	if next == commaShape {
		clause = mix(next, next2)
	}
	f.add3(tRight, kind, at, next)
	f.add3(tRight+1, at, next, next2)
	f.add3(tRight+2, first, clause, commas)
	f.add3(tRight+3, first, second, clause)
	f.add3(tRight+4, commas, clause, crossed)
	f.add3(tRight+5, gap, clause, at)
	f.add3(tRight+6, last, next, commas)
	f.add3(tRight+7, crossed, commas, at)
	f.add3(tRight+8, crossed, first, second)
	f.add3(tRight+9, role, clause, commas)
	f.add3(tRight+10, kind, crossed, clause)
	f.add3(tRight+11, flag(i == p.last || d.tokens[i].region >= 0), commas, crossed)
	f.add3(tRight+12, flag(i < p.last && d.sentenceBreak(i)), commas, crossed)
	f.add3(tRight+13, d.before(m, p), clause, commas)
	f.add3(tRight+14, d.before(m, p), at, clause)
	f.add3(tRight+15, last, clause, d.before(m, p))
	f.word2(tRight+20, d.tokens[i-1].hash, clause)
	if i < p.last {
		f.word2(tRight+21, d.tokens[i].hash, at)
		f.word3(tRight+22, d.tokens[i].hash, crossed, commas)
		f.word3(tRight+23, d.tokens[i].hash, d.tokens[i-1].hash, at)
		if i+1 < p.last {
			f.word3(tRight+24, d.tokens[i].hash, d.tokens[i+1].hash, commas)
		}
	}
	if m.head+1 < i {
		f.word3(tRight+25, d.tokens[m.head+1].hash, clause, commas)
		if m.head+2 < i {
			f.word3(tRight+26, d.tokens[m.head+1].hash, d.tokens[m.head+2].hash, clause)
		}
	}
	f.word2(tRight+27, d.tokens[m.head].hash, at)
}

// before tells what stands before a mention: a cue whose subject follows it,
// the start of a sentence or something else.
func (d *document) before(m *mention, p *paragraph) uint32 {
	return d.shape(m.first-1, p)
}

var commaShape = hashString(",")
