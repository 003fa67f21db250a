package quote

import (
	"dateline/wasm/article"
	"dateline/wasm/lang"
	"dateline/wasm/quote/read"
)

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
func (r *ranker) widen(n int) article.Span {
	m := r.d.Mentions[n] // a copy: the right end is chosen by where the words begin
	if len(r.t.left.weights) == 0 || r.d.Lang.NoSpaces || m.Kind == read.Pronoun && !r.t.lexical {
		return r.d.Span(&m)
	}
	d := r.d
	lefts, rights := d.leftEnds(&m, r.t.lexical), d.rightEnds(&m, r.t.lexical)
	best, top := m.First, int32(-1<<30)
	for _, i := range lefts {
		r.f.reset()
		d.leftEvidence(&r.f, &m, i)
		if sum := r.t.left.score(r.f.list); sum > top {
			best, top = i, sum
		}
	}
	m.First = best
	best, top = m.Last, int32(-1<<30)
	for _, i := range rights {
		r.f.reset()
		d.rightEvidence(&r.f, &m, i)
		if sum := r.t.right.score(r.f.list); sum > top {
			best, top = i, sum
		}
	}
	m.Last = best
	return d.Span(&m)
}

// widenAll widens every mention that was chosen.
func (r *ranker) widenAll(choices []choice, reports []report) {
	r.d.wide = make(map[int]article.Span)
	widen := func(n int) {
		if n < 0 {
			return
		}
		if _, ok := r.d.wide[n]; !ok {
			r.d.wide[n] = r.widen(n)
		}
	}
	for i := range choices {
		widen(choices[i].mention)
	}
	for i := range reports {
		widen(reports[i].subject)
	}
}

// wordsOf returns the words that name mention n, widened where it was chosen.
func (d *document) wordsOf(n int) article.Span {
	if s, ok := d.wide[n]; ok {
		return s
	}
	return d.Span(&d.Mentions[n])
}

// leftEnds lists the tokens at which a mention may begin, from its head
// backwards.
func (d *document) leftEnds(m *read.Mention, words bool) []int {
	p := &d.Paras[m.Para]
	var out []int
	for i := m.Head; i >= p.First && i >= m.Head-reachLeft; i-- {
		t := &d.Tokens[i]
		if t.Region != m.Region || t.Kind == read.Mark || t.Sentence != d.Tokens[m.Head].Sentence || t.Lower == ";" ||
			t.Lower == ":" ||
			// "On Friday the general secretary"
			i < m.First && d.inCue(i) || i < m.First &&
			(t.Is(lang.Source) || t.Is(lang.NotName) && d.Tokens[i+1].Is(lang.Determiner)) {
			break
		}
		// "befand der Minister"
		if !words && i < m.First && !t.Upper && t.Class == 0 && d.Tokens[i+1].Is(lang.Determiner) {
			break
		}
		if t.Kind == read.Word || t.Kind == read.Number {
			out = append(out, i)
		}
	}
	return out
}

// inCue reports whether token i belongs to a phrase that names a source.
func (d *document) inCue(i int) bool {
	k := d.firstCue(i+1) - 1
	return k >= 0 && i < d.Cues[k].Last && d.Cues[k].Class&(lang.Source|lang.SourceAfter) != 0
}

// rightEnds lists the tokens before which a mention may end, from its head forwards.
func (d *document) rightEnds(m *read.Mention, words bool) []int {
	p := &d.Paras[m.Para]
	var out []int
	if !words && m.Head+1 < p.Last && d.Tokens[m.Head+1].Class == 0 && d.Tokens[m.Head+1].Kind == read.Word {
		return append(out, m.Head+1) // a word of which nothing is known
	}
	for i := m.Head + 1; i <= p.Last && i <= m.Head+reachRight; i++ {
		t := &d.Tokens[i-1]
		if t.Region != m.Region || t.Kind == read.Mark || t.Sentence != d.Tokens[m.Head].Sentence || t.Lower == ";" ||
			t.Lower == ":" {
			break
		}
		const opens = lang.Preposition | lang.Conjunction | lang.Determiner | lang.Relative
		if !words && t.Kind == read.Word && i > m.Head+1 && t.Is(opens) {
			// "eine Sprecherin auf Anfrage"
			if t.Is(lang.Preposition) && !d.Binders.Has(t.Lower) && !t.Is(lang.Determiner) {
				break
			}
			continue // more must follow
		}
		if t.Kind == read.Word || t.Kind == read.Number || t.Lower == ")" ||
			t.Lower == "." && i < p.Last && d.Tokens[i].Sentence == t.Sentence {
			out = append(out, i)
		}
	}
	return out
}

// leftEvidence notes what speaks for a mention beginning with token i.
func (d *document) leftEvidence(f *features, m *read.Mention, i int) {
	p := &d.Paras[m.Para]
	kind := uint32(m.Kind)
	at, before, before2 := d.Shape(i, p), d.Shape(i-1, p), d.Shape(i-2, p)
	heuristic := uint32(0)
	switch {
	case i == m.First:
		heuristic = 1
	case i == m.Core:
		heuristic = 2
	case i > m.Core:
		heuristic = 3
	case i < m.First:
		heuristic = 4
	}
	inside := d.anyPunct(i, m.Core)
	gap := bucket(m.Head - i)
	f.add3(tLeft, kind, heuristic, before)
	f.add3(tLeft+1, kind, heuristic, at)
	f.add3(tLeft+2, at, before, heuristic)
	f.add3(tLeft+3, at, before, before2)
	f.add3(tLeft+4, kind, gap, at)
	f.add3(tLeft+5, inside, heuristic, at)
	f.add3(tLeft+6, inside, kind, before)
	f.add3(tLeft+7, flag(d.Tokens[i].Upper), before, heuristic)
	if i < m.Head {
		f.add3(tLeft+8, at, d.Shapes[i+1], before)
		f.add3(tLeft+9, at, d.Shapes[i+1], kind)
	}
	f.add3(tLeft+12, d.crossed(i, m.Head), kind, at)
	f.word2(tLeft+20, d.Tokens[i].Hash, heuristic)
	f.word2(tLeft+21, d.Tokens[i].Hash, before)
	if i > p.First {
		f.word2(tLeft+22, d.Tokens[i-1].Hash, at)
		f.word2(tLeft+23, d.Tokens[i-1].Hash, heuristic)
		f.word3(tLeft+24, d.Tokens[i-1].Hash, d.Tokens[i].Hash, kind)
	}
}

// crossed tells what a mention takes in between two tokens: prepositions,
// relative clauses, verbs, conjunctions, other names.
func (d *document) crossed(a, b int) uint32 {
	v := uint32(0)
	for i := a; i < b; i++ {
		switch d.Shapes[i] {
		case read.ShapePreposition:
			v |= 1
		case read.ShapeRelative, read.ShapeThat:
			v |= 2
		case read.ShapeAuxiliary, read.ShapeCue, read.ShapeSoftCue:
			v |= 4
		case read.ShapeConjunction:
			v |= 8
		case read.ShapeMark:
			v |= 16
		case read.ShapePossessive:
			v |= 32
		}
		if d.Tokens[i].Lower == "," {
			v |= 64
		}
	}
	return v
}

// anyPunct counts the commas between two tokens, up to 3, +4 if a bracket is among them.
func (d *document) anyPunct(a, b int) uint32 {
	n, other := uint32(0), uint32(0)
	for i := a; i < b; i++ {
		switch d.Tokens[i].Lower {
		case ",":
			n = min(3, n+1)
		case "(", ")", "-", "–", "—":
			other = 4
		}
	}
	return n | other
}

// rightEvidence notes what speaks for a mention ending before token i.
func (d *document) rightEvidence(f *features, m *read.Mention, i int) {
	p := &d.Paras[m.Para]
	kind := uint32(m.Kind)
	last, next, next2 := d.Shape(i-1, p), d.Shape(i, p), d.Shape(i+1, p)
	first := d.Shape(m.Head+1, p)
	second := d.Shape(m.Head+2, p)
	commas := d.anyPunct(m.Head+1, i)
	crossed := d.crossed(m.Head+1, i)
	gap := bucket(i - m.Head - 1)
	at := flag(i == m.Head+1) | flag(i == m.Last)<<1
	role := flag(d.AnyOf(m.Head+1, i, lang.Role|lang.Group|lang.Title))
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
	f.add3(tRight+11, flag(i == p.Last || d.Tokens[i].Region >= 0), commas, crossed)
	f.add3(tRight+12, flag(i < p.Last && d.SentenceBreak(i)), commas, crossed)
	f.add3(tRight+13, d.before(m, p), clause, commas)
	f.add3(tRight+14, d.before(m, p), at, clause)
	f.add3(tRight+15, last, clause, d.before(m, p))
	f.word2(tRight+20, d.Tokens[i-1].Hash, clause)
	if i < p.Last {
		f.word2(tRight+21, d.Tokens[i].Hash, at)
		f.word3(tRight+22, d.Tokens[i].Hash, crossed, commas)
		f.word3(tRight+23, d.Tokens[i].Hash, d.Tokens[i-1].Hash, at)
		if i+1 < p.Last {
			f.word3(tRight+24, d.Tokens[i].Hash, d.Tokens[i+1].Hash, commas)
		}
	}
	if m.Head+1 < i {
		f.word3(tRight+25, d.Tokens[m.Head+1].Hash, clause, commas)
		if m.Head+2 < i {
			f.word3(tRight+26, d.Tokens[m.Head+1].Hash, d.Tokens[m.Head+2].Hash, clause)
		}
	}
	f.word2(tRight+27, d.Tokens[m.Head].Hash, at)
}

// before tells what stands before a mention: a cue whose subject follows it,
// the start of a sentence or something else.
func (d *document) before(m *read.Mention, p *read.Paragraph) uint32 {
	return d.Shape(m.First-1, p)
}

var commaShape = read.HashString(",")
