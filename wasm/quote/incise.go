package quote

import (
	"dateline/wasm/article"
	"dateline/wasm/lang"
)

// An incise is a cue that stands inside the speech itself, without marks of its
// own: « Le pont, explique Marc Petit, ne rouvrira pas », – Nikt nas nie pytał –
// mówi Jan Kowal.

// longestIncise is how many tokens one may have.
const longestIncise = 24

// splitIncises cuts the marked stretches of a paragraph where a cue interrupts
// them, and makes stretches of a paragraph that opens with a dash.
func (d *document) splitIncises(p *paragraph, para int) {
	if d.words.Dash && p.last-p.first > 2 && isDash(d.tokens[p.first].lower) && p.regions[0] == p.regions[1] {
		d.splitDialogue(p, para)
		return
	}
	if !d.words.Incise {
		return
	}
	var out []region
	changed := false
	for _, g := range d.regions[p.regions[0]:] {
		from, to := d.tokenAt(g.inner.Start, p), d.tokenAt(g.inner.End, p)
		pieces := d.pieces(from, to)
		if len(pieces) == 1 && pieces[0] == [2]int{from, to} {
			out = append(out, g)
			continue
		}
		changed = true
		for k, x := range pieces {
			s := article.Span{Start: d.tokens[x[0]].start, End: d.tokens[x[1]-1].end}
			piece := region{span: s, inner: s, para: para, closed: g.closed}
			if k == 0 {
				piece.span.Start = g.span.Start
			}
			if k == len(pieces)-1 && x[1] == to {
				piece.span.End = g.span.End
			}
			out = append(out, piece)
		}
	}
	if changed {
		d.regions = append(d.regions[:p.regions[0]], out...)
		p.regions[1] = len(d.regions)
	}
}

// pieces returns the runs of tokens in [from, to) that are left when the incises are taken out.
func (d *document) pieces(from, to int) [][2]int {
	var out [][2]int
	start := from
	for i := from + 1; i < to; i++ {
		end := d.inciseAt(i, from, to)
		if end == 0 {
			continue
		}
		stop := i
		if isStop(d.tokens[i].lower) {
			stop = i + 1
		}
		if stop > start {
			out = append(out, [2]int{start, stop})
		}
		start, i = end, end-1
	}
	if start < to {
		out = append(out, [2]int{start, to})
	}
	return out
}

// inciseAt returns the token after the incise that the separator at token i
// opens, 0 if it opens none. A second separator belongs to the incise.
func (d *document) inciseAt(i, from, to int) int {
	sep := d.tokens[i].lower
	dash := isDash(sep)
	if !dash && sep != "," && (!isStop(sep) || sep == ".") {
		return 0
	}
	k := i + 1
	if !dash && k < to && isDash(d.tokens[k].lower) { // ", —"
		k, dash = k+1, true
	}
	cue := k
	for cue < to && cue < k+4 && d.tokens[cue].is(lang.Auxiliary|lang.Pronoun) && !d.tokens[cue].is(lang.Cue) {
		cue++
	}
	if cue >= to || !d.tokens[cue].is(lang.Cue) || d.tokens[cue].upper {
		return 0
	}
	who := d.anyOf(k, cue, lang.Pronoun)
	end := cue + 1
	for ; end < to && end-k < longestIncise; end++ {
		t := &d.tokens[end]
		if t.upper || t.is(lang.Role|lang.Group|lang.Pronoun) {
			who = true
		}
		switch {
		case dash && isDash(t.lower):
			return d.inciseEnd(end, to, who)
		case !dash && (t.lower == "," && !d.goesOnAbout(end+1, to)):
			return d.inciseEnd(end, to, who)
		case isStop(t.lower) && (end+1 == to || d.sentenceBreak(end)):
			return d.inciseEnd(end, to, who)
		}
	}
	if end == to {
		return d.inciseEnd(end-1, to, who)
	}
	return 0
}

// inciseEnd returns the token after the separator at token i and after a dash
// that follows it.
func (d *document) inciseEnd(i, to int, who bool) int {
	if !who {
		return 0
	}
	i++
	for i < to && (isDash(d.tokens[i].lower) || d.tokens[i].lower == ",") {
		i++
	}
	return i
}

// goesOnAbout reports whether what follows a comma still says who speaks: a
// role, up to another comma.
func (d *document) goesOnAbout(i, to int) bool {
	if i < to && d.tokens[i].is(lang.Determiner) {
		i++
	}
	if i >= to || !d.tokens[i].is(lang.Role) && !d.namedUpTo(i, to) {
		return false
	}
	for k := i; k < to && k < i+12; k++ {
		if d.tokens[k].lower == "," || isStop(d.tokens[k].lower) {
			return true
		}
	}
	return false
}

// namedUpTo reports whether a name of two words or more stands at token i, up to
// a comma or a stop: "sagde kommunens chefingeniør, Nils Agerlund, til udvalget".
func (d *document) namedUpTo(i, to int) bool {
	n := 0
	for k := i; k < to && k < i+6; k++ {
		t := &d.tokens[k]
		if t.lower == "," || isStop(t.lower) {
			return n >= 2
		}
		if t.kind != word || !t.upper && !d.particle(k) {
			return false
		}
		n++
	}
	return false
}

// splitDialogue makes stretches of the speech in a paragraph that opens with a dash.
func (d *document) splitDialogue(p *paragraph, para int) {
	from, start := p.first+1, p.first+1
	cued := false
	add := func(a, b int) {
		if b > a {
			s := article.Span{Start: d.tokens[a].start, End: d.tokens[b-1].end}
			d.regions = append(d.regions, region{span: s, inner: s, para: para, closed: true})
		}
	}
	open := true
	for i := from + 1; i < p.last && open; i++ {
		end := d.inciseAt(i, from, p.last)
		if end == 0 {
			continue
		}
		stop := i
		if isStop(d.tokens[i].lower) {
			stop = i + 1
		}
		add(start, stop)
		cued = true
		start, i = end, end-1
		open = end < p.last && (isDash(d.tokens[end-1].lower) || d.tokens[end-1].lower == ",")
	}
	if open {
		add(start, p.last)
	}
	p.regions[1] = len(d.regions)
	if !cued && p.regions[1] > p.regions[0] {
		d.regions[p.regions[0]].closed = false // a list item looks the same
	}
}

func isDash(s string) bool { return s == "—" || s == "–" || s == "-" || s == "―" }
