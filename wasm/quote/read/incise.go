package read

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
func (d *Document) splitIncises(p *Paragraph, para int) {
	if d.Words.Dash && p.Last-p.First > 2 && p.Regions[0] == p.Regions[1] {
		if at := d.dialogueAt(p); at >= 0 {
			d.splitDialogue(p, para, at)
			return
		}
	}
	if !d.Words.Incise {
		return
	}
	var out []Region
	changed := false
	for _, g := range d.Regions[p.Regions[0]:] {
		from, to := d.TokenAt(g.Inner.Start, p), d.TokenAt(g.Inner.End, p)
		pieces := d.pieces(from, to)
		if len(pieces) == 1 && pieces[0] == [2]int{from, to} {
			out = append(out, g)
			continue
		}
		changed = true
		for k, x := range pieces {
			s := article.Span{Start: d.Tokens[x[0]].Start, End: d.Tokens[x[1]-1].End}
			piece := Region{Span: s, Inner: s, Para: para, Closed: g.Closed}
			if k == 0 {
				piece.Span.Start = g.Span.Start
			}
			if k == len(pieces)-1 && x[1] == to {
				piece.Span.End = g.Span.End
			}
			out = append(out, piece)
		}
	}
	if changed {
		d.Regions = append(d.Regions[:p.Regions[0]], out...)
		p.Regions[1] = len(d.Regions)
	}
}

// pieces returns the runs of tokens in [from, to) that are left when the incises are taken out.
func (d *Document) pieces(from, to int) [][2]int {
	var out [][2]int
	start := from
	for i := from + 1; i < to; i++ {
		end := d.inciseAt(i, from, to)
		if end == 0 {
			continue
		}
		stop := i
		if IsStop(d.Tokens[i].Lower) {
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
func (d *Document) inciseAt(i, from, to int) int {
	sep := d.Tokens[i].Lower
	dash := IsDash(sep)
	if !dash && sep != "," && (!IsStop(sep) || sep == ".") {
		return 0
	}
	k := i + 1
	if !dash && k < to && IsDash(d.Tokens[k].Lower) { // ", —"
		k, dash = k+1, true
	}
	cue := k
	for cue < to && cue < k+4 && d.Tokens[cue].Is(lang.Auxiliary|lang.Pronoun) && !d.Tokens[cue].Is(lang.Cue) {
		cue++
	}
	if cue >= to || !d.Tokens[cue].Is(lang.Cue) || d.Tokens[cue].Upper {
		return 0
	}
	who := d.AnyOf(k, cue, lang.Pronoun)
	end := cue + 1
	for ; end < to && end-k < longestIncise; end++ {
		t := &d.Tokens[end]
		if t.Upper || t.Is(lang.Role|lang.Group|lang.Pronoun) {
			who = true
		}
		switch {
		case dash && IsDash(t.Lower):
			return d.inciseEnd(end, to, who)
		case !dash && (t.Lower == "," && !d.goesOnAbout(end+1, to)):
			return d.inciseEnd(end, to, who)
		case IsStop(t.Lower) && (end+1 == to || d.SentenceBreak(end)):
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
func (d *Document) inciseEnd(i, to int, who bool) int {
	if !who {
		return 0
	}
	i++
	for i < to && (IsDash(d.Tokens[i].Lower) || d.Tokens[i].Lower == ",") {
		i++
	}
	return i
}

// goesOnAbout reports whether what follows a comma still says who speaks: a
// role, up to another comma.
func (d *Document) goesOnAbout(i, to int) bool {
	if i < to && d.Tokens[i].Is(lang.Determiner) {
		i++
	}
	if i >= to || !d.Tokens[i].Is(lang.Role) && !d.namedUpTo(i, to) {
		return false
	}
	for k := i; k < to && k < i+12; k++ {
		if d.Tokens[k].Lower == "," || IsStop(d.Tokens[k].Lower) {
			return true
		}
	}
	return false
}

// namedUpTo reports whether a name of two words or more stands at token i, up to
// a comma or a stop: "sagde kommunens chefingeniør, Nils Agerlund, til udvalget".
func (d *Document) namedUpTo(i, to int) bool {
	n := 0
	for k := i; k < to && k < i+6; k++ {
		t := &d.Tokens[k]
		if t.Lower == "," || IsStop(t.Lower) {
			return n >= 2
		}
		if t.Kind != Word || !t.Upper && !d.particle(k) {
			return false
		}
		n++
	}
	return false
}

// dialogueAt returns the dash that opens speech in a paragraph: its first token, or one
// between two sentences of which the second has a cue. -1 if there is none.
func (d *Document) dialogueAt(p *Paragraph) int {
	if IsDash(d.Tokens[p.First].Lower) {
		return p.First
	}
	for i := p.First + 1; i+2 < p.Last; i++ {
		if !IsDash(d.Tokens[i].Lower) || !IsStop(d.Tokens[i-1].Lower) || !d.Tokens[i+1].Upper {
			continue
		}
		for k := i + 2; k < p.Last; k++ {
			if d.inciseAt(k, i+1, p.Last) > 0 {
				return i
			}
		}
		return -1
	}
	return -1
}

// splitDialogue makes stretches of the speech in a paragraph that the dash at a token opens.
func (d *Document) splitDialogue(p *Paragraph, para, dash int) {
	from, start := dash+1, dash+1
	cued := false
	add := func(a, b int) {
		if b > a {
			s := article.Span{Start: d.Tokens[a].Start, End: d.Tokens[b-1].End}
			d.Regions = append(d.Regions, Region{Span: s, Inner: s, Para: para, Closed: true})
		}
	}
	open := true
	for i := from + 1; i < p.Last && open; i++ {
		end := d.inciseAt(i, from, p.Last)
		if end == 0 {
			continue
		}
		stop := i
		if IsStop(d.Tokens[i].Lower) {
			stop = i + 1
		}
		add(start, stop)
		cued = true
		start, i = end, end-1
		open = end < p.Last && (IsDash(d.Tokens[end-1].Lower) || d.Tokens[end-1].Lower == ",")
	}
	if open {
		add(start, p.Last)
	}
	p.Regions[1] = len(d.Regions)
	if !cued && p.Regions[1] > p.Regions[0] {
		d.Regions[p.Regions[0]].Closed = false // a list item looks the same
	}
}

// IsDash reports whether a token is a dash.
func IsDash(s string) bool { return s == "—" || s == "–" || s == "-" || s == "―" }
