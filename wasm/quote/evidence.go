package quote

import (
	"dateline/wasm/lang"
	"dateline/wasm/quote/read"
)

const softOnly = lang.SoftCue

// Templates of the features: their numbers are part of the tables, so that a
// change means training anew.
const (
	tRegion  = 100  // what the stretch is
	tSpeaker = 1000 // who the candidate is and where it stands
)

// regionEvidence notes what a stretch is and what surrounds it: whether it is
// speech at all, whoever may have said it.
func (d *document) regionEvidence(f *features, s *setting, done []choice) {
	g := &d.Regions[s.region]
	f.add(tRegion, 0)
	words, capitals, lower := 0, 0, 0
	first, verbs := true, uint32(0)
	for i := s.from; i < s.to && i < s.from+40; i++ {
		t := &d.Tokens[i]
		if t.Kind != read.Word {
			continue
		}
		words++
		if t.Upper {
			capitals++
		} else if !d.Lang.Stop().Has(t.Lower) {
			lower++
		}
		if t.Is(lang.Pronoun) {
			verbs |= 1
		}
		if t.Is(lang.Auxiliary) {
			verbs |= 2
		}
		if !t.Upper && !first {
			verbs |= 4
		}
		first = false
		if i < s.from+3 || i >= s.to-1 {
			f.word(tRegion+1, t.Hash)
		}
	}
	size := bucket(words)
	lead, opens := read.ShapeNone, uint32(0)
	if s.from < s.to {
		lead = d.Shapes[s.from]
		opens = flag(d.Tokens[s.from].Upper)
	}
	ends := d.ending(s, f.words)
	prev, prev2 := d.Shape(s.open-1, s.para), d.Shape(s.open-2, s.para)
	next, next2 := d.Shape(s.next, s.para), d.Shape(s.next+1, s.para)
	whole := flag(s.open == s.para.First)<<1 | flag(s.close == s.para.Last)
	cues := d.cueStrength(s.before)<<2 | d.cueStrength(s.after)
	f.add(tRegion+2, size)
	f.add2(tRegion+3, size, opens<<4|ends)
	f.add(tRegion+4, verbs)
	f.add2(tRegion+19, flag(d.modifies(s.from, s.to, s.para)), prev)
	f.add3(tRegion+40, flag(d.modifies(s.from, s.to, s.para)), size, cues)
	f.add2(tRegion+18, bucket(capitals)<<4|bucket(lower), opens)
	f.add2(tRegion+5, lead, opens)
	f.add(tRegion+6, prev)
	f.add2(tRegion+7, prev, prev2)
	f.add(tRegion+8, next)
	f.add2(tRegion+9, next, next2)
	f.add2(tRegion+10, prev, next)
	f.add2(tRegion+11, whole, ends)
	f.add2(tRegion+12, cues, size)
	f.add2(tRegion+13, cues, ends<<1|opens)
	f.add2(tRegion+14, flag(g.Closed), whole)
	f.add2(tRegion+15, opens<<8|verbs, size)
	f.add2(tRegion+16, d.history(s, done), size)
	f.add2(tRegion+17, d.history(s, done), ends<<2|whole)
	if s.open > s.para.First {
		t := &d.Tokens[s.open-1]
		f.word(tRegion+20, t.Hash)
		f.word2(tRegion+21, t.Hash, size)
		if s.open-1 > s.para.First {
			f.word2(tRegion+22, t.Hash, d.Tokens[s.open-2].Hash)
			f.word(tRegion+26, d.Tokens[s.open-2].Hash)
		}
	}
	if s.close < s.para.Last {
		f.word(tRegion+23, d.Tokens[s.close].Hash)
		f.word2(tRegion+30, d.Tokens[s.close].Hash, size)
		if s.close+1 < s.para.Last {
			f.word2(tRegion+31, d.Tokens[s.close].Hash, d.Tokens[s.close+1].Hash)
		}
	}
	if words <= 4 {
		h := uint32(7)
		for i := s.from; i < s.to; i++ {
			if d.Tokens[i].Kind == read.Word {
				f.word(tRegion+32, d.Tokens[i].Hash)
				h = mix(h, d.Tokens[i].Hash)
			}
		}
		f.word(tRegion+33, h)
	}
	for i := s.open - 1; i >= s.left && i >= s.open-8; i-- {
		f.word(tRegion+34, d.Tokens[i].Hash)
	}
	for i := s.close; i < s.right && i < s.close+6; i++ {
		f.word(tRegion+35, d.Tokens[i].Hash)
	}
	share := uint32(8 * s.para.Marked / max(1, s.para.Last-s.para.First))
	if g.Para > 0 {
		f.add3(tRegion+43, flag(d.leadIn(g.Para) >= 0), whole, d.cueStrength(d.leadIn(g.Para)))
	}
	f.add2(tRegion+41, share, size)
	f.add3(tRegion+42, share, cues, ends)
	if s.before >= 0 {
		c := &d.Cues[s.before]
		f.word(tRegion+24, d.Tokens[c.First].Hash)
		f.word2(tRegion+27, d.Tokens[c.First].Hash, size)
		f.add2(tRegion+28, bucket(s.open-c.Last), cues)
	}
	if s.after >= 0 {
		c := &d.Cues[s.after]
		f.word(tRegion+25, d.Tokens[c.First].Hash)
		f.add2(tRegion+29, bucket(c.First-s.close), cues)
	}
}

// ending tells how the words of a stretch end: 1 comma, 2 stop, 3 question or
// exclamation, 4 dash or ellipsis, 0 none of them; where the quotation mark
// comes before the comma or the stop, which is a habit of print, +8 if apart.
func (d *document) ending(s *setting, apart bool) uint32 {
	code := func(i int) uint32 {
		if i < s.para.First || i >= s.para.Last {
			return 0
		}
		switch d.Tokens[i].Lower {
		case ",", "，", "、":
			return 1
		case ".", "。":
			return 2
		case "?", "!", "？", "！":
			return 3
		case "-", "—", "–", "…", "...":
			return 4
		}
		return 0
	}
	if s.to > s.from {
		if c := code(s.to - 1); c > 0 {
			return c
		}
	}
	c := code(s.close)
	if c > 0 && apart {
		return c + 8
	}
	return c
}

// cueStrength tells how sure a cue is one: 0 none, 1 a verb that may be, 2 one
// that may be and has a subject, 3 one that always is.
func (d *document) cueStrength(k int) uint32 {
	if k < 0 {
		return 0
	}
	c := &d.Cues[k]
	switch {
	case c.Class&^softOnly != 0:
		return 3
	case c.Subject >= 0:
		return 2
	}
	return 1
}

// speakerEvidence notes what speaks for mention n as the speaker of a stretch.
func (d *document) speakerEvidence(f *features, s *setting, done []choice, n int) {
	m := &d.Mentions[n]
	kind := uint32(m.Kind)
	head := d.Tokens[m.Head].Hash
	place, gap := d.placeOf(s, m)
	hist := d.history(s, done)
	spoke := d.spokeLast(s, done, n)
	ends := d.ending(s, f.words)
	whole := flag(s.open == s.para.First)<<1 | flag(s.close == s.para.Last)
	cues := d.cueStrength(s.before)<<2 | d.cueStrength(s.after)
	subject := d.subjectness(s, n)
	next, prev := d.Shape(m.Last, &d.Paras[m.Para]), d.Shape(m.First-1, &d.Paras[m.Para])
	b := bucket(gap)

	f.add2(tSpeaker, kind, place)
	f.add3(tSpeaker+1, kind, place, b)
	f.add3(tSpeaker+2, place, subject, cues)
	f.add3(tSpeaker+3, kind, place, subject)
	f.add3(tSpeaker+4, place, subject, b)
	f.add3(tSpeaker+5, place, ends<<4|whole, subject)
	f.add3(tSpeaker+6, spoke, hist, cues)
	f.add3(tSpeaker+7, spoke, hist, place)
	f.add3(tSpeaker+8, spoke, subject, cues)
	f.add3(tSpeaker+9, place, next, prev)
	f.add3(tSpeaker+10, place, next, kind)
	f.add3(tSpeaker+11, place, prev, kind)
	f.add3(tSpeaker+12, place, d.between(s, m), cues)
	rank, _ := d.ranks(s, n)
	f.add3(tSpeaker+13, place, uint32(rank), kind)
	f.add3(tSpeaker+14, place, uint32(rank), cues<<8|ends)
	f.add3(tSpeaker+15, spoke, hist, whole<<8|ends)
	f.add3(tSpeaker+16, flag(m.First == d.Paras[m.Para].First), place, kind)
	f.add3(tSpeaker+17, place, uint32(m.Class&read.Agreement), cues)
	f.add3(tSpeaker+18, d.path(s, m, false), place, 0)
	f.add3(tSpeaker+19, d.path(s, m, false), place, kind)
	if s.number > m.Para && d.Tokens[d.Paras[m.Para].Last-1].Lower == ":" {
		f.add3(tSpeaker+20, subject, b, uint32(s.number-m.Para))
	}
	f.add3(tSpeaker+21, d.voice(s, done, n), place, subject)

	f.word(tSpeaker+30, head)
	f.word2(tSpeaker+31, head, place)
	f.word2(tSpeaker+32, d.path(s, m, true), place)
	if c := d.subjectOfCue(s, n); c >= 0 {
		w := d.Tokens[d.Cues[c].First].Hash
		f.word2(tSpeaker+33, w, place)
		f.word3(tSpeaker+34, w, place, kind)
		f.word3(tSpeaker+35, w, place, bucket(int(min(uint(d.Cues[c].First-m.Last), uint(m.First-d.Cues[c].Last)))))
	}
	if m.Last < d.Paras[m.Para].Last {
		f.word2(tSpeaker+36, d.Tokens[m.Last].Hash, place)
	}
	if m.First > d.Paras[m.Para].First {
		f.word2(tSpeaker+37, d.Tokens[m.First-1].Hash, place)
	}
}
