package quote

import (
	"dateline/wasm/lang"
	"dateline/wasm/quote/read"
)

// Templates of the features of reported speech.
const (
	tCue  = 4000
	tNear = 5000
	tFar  = 6000
)

// at returns the hash of the word at token i, 0 outside the paragraph.
func (d *document) at(i int, p *read.Paragraph) uint32 {
	if i < p.First || i >= p.Last {
		return 0
	}
	return d.Tokens[i].Hash
}

// stem hashes the first five letters of a token: "announce", "announced".
func (d *document) stem(i int) uint32 {
	w := d.Tokens[i].Lower
	n := 0
	for at := range w {
		if n++; n > 5 {
			return read.HashString(w[:at])
		}
	}
	return d.Tokens[i].Hash
}

// tail hashes the last three bytes of a token.
func (d *document) tail(i int) uint32 {
	w := d.Tokens[i].Lower
	return read.HashString(w[max(0, len(w)-3):])
}

// cueEvidence notes what speaks for token i being a cue.
func (d *document) cueEvidence(f *features, i int, p *read.Paragraph) {
	w, s := d.Tokens[i].Hash, d.Shapes[i]
	prev, next := d.Shape(i-1, p), d.Shape(i+1, p)
	prev2, next2 := d.Shape(i-2, p), d.Shape(i+2, p)
	class := uint32(d.Tokens[i].Class & (lang.Cue | lang.SoftCue | lang.Source))
	that := uint32(0)
	for k := i + 1; k < p.Last && k <= i+4; k++ {
		if d.Tokens[k].Is(lang.That) {
			that = uint32(k - i)
			break
		}
	}
	upper := flag(d.Tokens[i].Upper)
	marked := d.markedNear(i, p)
	f.add(tCue, 0)
	f.add3(tCue+1, class, s, upper)
	f.add3(tCue+2, class, prev, next)
	f.add3(tCue+3, class, prev, prev2)
	f.add3(tCue+4, class, next, next2)
	f.add3(tCue+5, class, that, upper)
	f.add3(tCue+6, class, marked, next)
	f.add3(tCue+7, class, flag(i == p.First), flag(i+1 >= p.Last))
	f.word(tCue+10, w)
	f.word(tCue+11, d.stem(i))
	f.word2(tCue+12, d.tail(i), prev)
	f.word2(tCue+13, w, next)
	f.word2(tCue+14, w, prev)
	f.word2(tCue+15, w, d.at(i+1, p))
	f.word2(tCue+16, w, d.at(i-1, p))
	f.word3(tCue+17, w, d.at(i+1, p), d.at(i+2, p))
	f.word2(tCue+18, w, that)
	f.word2(tCue+19, w, marked)
	f.word2(tCue+20, d.at(i-1, p), s)
	f.word2(tCue+21, d.at(i+1, p), s)
	f.word3(tCue+22, d.stem(i), d.at(i+1, p), prev)
	f.word3(tCue+23, w, prev, next)
	f.word2(tCue+24, d.at(i-1, p), d.tail(i))
	f.word2(tCue+25, d.at(i+1, p), d.tail(i))
	f.word2(tCue+26, d.at(i-2, p), d.tail(i))
	f.word2(tCue+27, d.at(i-2, p), d.at(i-1, p))
	f.word2(tCue+28, w, upper)
}

// markedNear tells whether a marked stretch stands next to token i: 1 within
// three tokens after it, 2 within three before it.
func (d *document) markedNear(i int, p *read.Paragraph) uint32 {
	v := uint32(0)
	for k := 1; k <= 3; k++ {
		if i+k < p.Last && d.Tokens[i+k].Region >= 0 {
			v |= 1
		}
		if i-k >= p.First && d.Tokens[i-k].Region >= 0 {
			v |= 2
		}
	}
	return v
}

// nearEvidence notes what speaks for the end of the reported words that is next
// to the cue standing at token at: the first token after it, or the token after
// the last one before it (before = 1). at is -1 for none on that side.
func (d *document) nearEvidence(f *features, cue, at int, before uint32, a, b int, p *read.Paragraph) {
	w, shape := d.Tokens[cue].Hash, d.Shapes[cue]
	if at < 0 {
		f.add2(tNear, before, shape)
		f.add3(tNear+1, d.Shape(cue-1, p), d.Shape(cue+1, p), before)
		f.add3(tNear+2, d.Shape(cue+1, p), d.Shape(cue+2, p), before)
		f.add3(tNear+3, d.Shape(cue-1, p), d.Shape(cue-2, p), before)
		f.add3(tNear+4, bucket(cue-a), bucket(b-cue), before)
		f.add3(tNear+5, d.markedNear(cue, p), shape, before)
		f.add3(tNear+6, flag(d.AnyComma(a, cue)), d.Shape(cue+1, p), before)
		f.word2(tNear+7, w, before)
		f.word3(tNear+8, w, d.Shape(cue+1, p), before)
		f.word3(tNear+9, w, d.at(cue+1, p), before)
		f.word3(tNear+10, w, d.Shape(cue-1, p), before)
		f.word3(tNear+11, w, flag(d.AnyComma(a, cue)), bucket(b-cue))
		return
	}
	first, last := cue+1, at // what lies between
	if before == 1 {
		first, last = at, cue
	}
	gap := bucket(last - first)
	x, y := d.Shape(at, p), d.Shape(at-1, p)
	between := uint32(1)
	if last-first <= 4 {
		for k := first; k < last; k++ {
			between = mix(between, d.Shapes[k])
		}
	} else {
		between = 2 | d.crossed(first, last)<<4
	}
	f.add3(tNear+20, gap, x, y)
	f.add3(tNear+21, between, x, before)
	f.add3(tNear+22, between, y, shape)
	f.add3(tNear+23, x, y, d.Shape(at+1, p))
	f.add3(tNear+24, x, y, d.Shape(at-2, p))
	f.add3(tNear+25, gap, shape, before)
	f.add3(tNear+26, d.crossed(first, last), gap, before)
	f.add3(tNear+27, d.regionEdge(at, p), x, before)
	f.word2(tNear+30, w, gap)
	f.word3(tNear+31, w, between, before)
	f.word3(tNear+32, w, x, y)
	f.word3(tNear+33, d.at(at, p), y, before)
	f.word3(tNear+34, d.at(at-1, p), x, before)
	f.word3(tNear+35, w, d.at(at, p), before)
	f.word3(tNear+36, w, d.at(at-1, p), before)
	f.word3(tNear+37, d.at(at, p), d.at(at-1, p), gap)
	f.word3(tNear+38, w, gap, x)
}

// regionEdge tells whether token i is the first of a marked stretch (1), inside
// one (2), or the first after one (3).
func (d *document) regionEdge(i int, p *read.Paragraph) uint32 {
	here, before := int32(-1), int32(-1)
	if i < p.Last {
		here = d.Tokens[i].Region
	}
	if i > p.First {
		before = d.Tokens[i-1].Region
	}
	switch {
	case here >= 0 && before == here:
		if d.Tokens[i-1].Kind == read.Mark {
			return 1
		}
		return 2
	case here >= 0:
		return 1
	case before >= 0:
		return 3
	}
	return 0
}

// farEvidence notes what speaks for [s, e) being the words that a cue reports,
// one end of them being settled.
func (d *document) farEvidence(f *features, cue, s, e, a, b int, p *read.Paragraph) {
	w, shape := d.Tokens[cue].Hash, d.Shapes[cue]
	side := flag(s > cue)
	end := e // the boundary in question
	if side == 0 {
		end = s
	}
	x, y, x2 := d.Shape(end, p), d.Shape(end-1, p), d.Shape(end+1, p)
	whole := flag(e == b || !d.anyWord(e, b)) | flag(s == a || !d.anyWord(a, s))<<1
	size := bucket(e - s)
	opens := d.Shape(s, p)
	inside := d.crossed(s, e)
	f.add3(tFar, side, whole, size)
	f.add3(tFar+1, side, x, y)
	f.add3(tFar+2, mix(x, x2), y, side)
	f.add3(tFar+3, whole, opens, side)
	f.add3(tFar+4, whole, shape, opens)
	f.add3(tFar+5, x, opens, size)
	f.add3(tFar+6, whole, inside, side)
	f.add3(tFar+7, d.regionEdge(end, p), x, side)
	f.add3(tFar+8, d.anyPunct(s, e), whole, x)
	f.add3(tFar+9, d.Shape(s-1, p), whole, opens)
	f.add3(tFar+10, d.cueBetween(e, b, p), x, side)
	f.add3(tFar+11, mix(x, x2), size, side)
	f.add3(tFar+12, mix(x, x2), opens, whole)
	f.word3(tFar+20, w, whole, side)
	f.word3(tFar+21, w, x, side)
	f.word3(tFar+22, w, size, whole)
	f.word3(tFar+23, w, opens, whole)
	f.word3(tFar+24, d.at(end, p), y, side)
	f.word3(tFar+25, d.at(end-1, p), x, side)
	f.word3(tFar+26, d.at(end, p), d.at(end+1, p), side)
	f.word3(tFar+27, d.at(s, p), whole, side)
	f.word3(tFar+28, d.at(s, p), size, x)
	f.word3(tFar+29, w, d.at(end, p), side)
	f.word3(tFar+30, d.at(end, p), opens, size)
	f.word3(tFar+31, d.at(end, p), shape, whole)
	f.word3(tFar+32, d.at(s-1, p), d.at(end, p), whole)
}

// anyWord reports whether a word stands in [a, b).
func (d *document) anyWord(a, b int) bool {
	for i := a; i < b; i++ {
		if d.Tokens[i].Kind == read.Word || d.Tokens[i].Kind == read.Number {
			return true
		}
	}
	return false
}

// cueBetween tells whether another cue follows at once after token i (", he
// said", "and warned"): 2 next to it, 1 within six tokens.
func (d *document) cueBetween(i, b int, p *read.Paragraph) uint32 {
	for k := i; k < b && k < i+6; k++ {
		if d.Tokens[k].Is(lang.Cue | lang.Source) {
			if k <= i+2 {
				return 2
			}
			return 1
		}
	}
	return 0
}
