package quote

import (
	"dateline/wasm/lang"
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
	g := &d.regions[s.region]
	f.add(tRegion, 0)
	words, capitals, lower := 0, 0, 0
	first, verbs := true, uint32(0)
	for i := s.from; i < s.to && i < s.from+40; i++ {
		t := &d.tokens[i]
		if t.kind != word {
			continue
		}
		words++
		if t.upper {
			capitals++
		} else if !d.lang.Stop().Has(t.lower) {
			lower++
		}
		if t.is(lang.Pronoun) {
			verbs |= 1
		}
		if t.is(lang.Auxiliary) {
			verbs |= 2
		}
		if !t.upper && !first {
			verbs |= 4
		}
		first = false
		if i < s.from+3 || i >= s.to-1 {
			f.word(tRegion+1, t.hash)
		}
	}
	size := bucket(words)
	lead, opens := shapeNone, uint32(0)
	if s.from < s.to {
		lead = d.shapes[s.from]
		opens = flag(d.tokens[s.from].upper)
	}
	ends := d.ending(s, f.words)
	prev, prev2 := d.shape(s.open-1, s.para), d.shape(s.open-2, s.para)
	next, next2 := d.shape(s.next, s.para), d.shape(s.next+1, s.para)
	whole := flag(s.open == s.para.first)<<1 | flag(s.close == s.para.last)
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
	f.add2(tRegion+14, flag(g.closed), whole)
	f.add2(tRegion+15, opens<<8|verbs, size)
	f.add2(tRegion+16, d.history(s, done), size)
	f.add2(tRegion+17, d.history(s, done), ends<<2|whole)
	if s.open > s.para.first {
		t := &d.tokens[s.open-1]
		f.word(tRegion+20, t.hash)
		f.word2(tRegion+21, t.hash, size)
		if s.open-1 > s.para.first {
			f.word2(tRegion+22, t.hash, d.tokens[s.open-2].hash)
			f.word(tRegion+26, d.tokens[s.open-2].hash)
		}
	}
	if s.close < s.para.last {
		f.word(tRegion+23, d.tokens[s.close].hash)
		f.word2(tRegion+30, d.tokens[s.close].hash, size)
		if s.close+1 < s.para.last {
			f.word2(tRegion+31, d.tokens[s.close].hash, d.tokens[s.close+1].hash)
		}
	}
	if words <= 4 {
		h := uint32(7)
		for i := s.from; i < s.to; i++ {
			if d.tokens[i].kind == word {
				f.word(tRegion+32, d.tokens[i].hash)
				h = mix(h, d.tokens[i].hash)
			}
		}
		f.word(tRegion+33, h)
	}
	for i := s.open - 1; i >= s.left && i >= s.open-8; i-- {
		f.word(tRegion+34, d.tokens[i].hash)
	}
	for i := s.close; i < s.right && i < s.close+6; i++ {
		f.word(tRegion+35, d.tokens[i].hash)
	}
	share := uint32(8 * s.para.marked / max(1, s.para.last-s.para.first))
	if g.para > 0 {
		f.add3(tRegion+43, flag(d.leadIn(g.para) >= 0), whole, d.cueStrength(d.leadIn(g.para)))
	}
	f.add2(tRegion+41, share, size)
	f.add3(tRegion+42, share, cues, ends)
	if s.before >= 0 {
		c := &d.cues[s.before]
		f.word(tRegion+24, d.tokens[c.first].hash)
		f.word2(tRegion+27, d.tokens[c.first].hash, size)
		f.add2(tRegion+28, bucket(s.open-c.last), cues)
	}
	if s.after >= 0 {
		c := &d.cues[s.after]
		f.word(tRegion+25, d.tokens[c.first].hash)
		f.add2(tRegion+29, bucket(c.first-s.close), cues)
	}
}

// ending tells how the words of a stretch end: 1 comma, 2 stop, 3 question or
// exclamation, 4 dash or ellipsis, 0 none of them; where the quotation mark
// comes before the comma or the stop, which is a habit of print, +8 if apart.
func (d *document) ending(s *setting, apart bool) uint32 {
	code := func(i int) uint32 {
		if i < s.para.first || i >= s.para.last {
			return 0
		}
		switch d.tokens[i].lower {
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
	c := &d.cues[k]
	switch {
	case c.class&^softOnly != 0:
		return 3
	case c.subject >= 0:
		return 2
	}
	return 1
}

// speakerEvidence notes what speaks for mention n as the speaker of a stretch.
func (d *document) speakerEvidence(f *features, s *setting, done []choice, n int) {
	m := &d.mentions[n]
	kind := uint32(m.kind)
	head := d.tokens[m.head].hash
	place, gap := d.placeOf(s, m)
	hist := d.history(s, done)
	spoke := d.spokeLast(s, done, n)
	ends := d.ending(s, f.words)
	whole := flag(s.open == s.para.first)<<1 | flag(s.close == s.para.last)
	cues := d.cueStrength(s.before)<<2 | d.cueStrength(s.after)
	subject := d.subjectness(s, n)
	next, prev := d.shape(m.last, &d.paras[m.para]), d.shape(m.first-1, &d.paras[m.para])
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
	f.add3(tSpeaker+13, place, d.rank(s, n), kind)
	f.add3(tSpeaker+14, place, d.rank(s, n), cues<<8|ends)
	f.add3(tSpeaker+15, spoke, hist, whole<<8|ends)
	f.add3(tSpeaker+16, flag(m.first == d.paras[m.para].first), place, kind)
	f.add3(tSpeaker+17, place, uint32(m.class&agreement), cues)
	f.add3(tSpeaker+18, d.path(s, m, false), place, 0)
	f.add3(tSpeaker+19, d.path(s, m, false), place, kind)
	if s.number > m.para && d.tokens[d.paras[m.para].last-1].lower == ":" {
		f.add3(tSpeaker+20, subject, b, uint32(s.number-m.para))
	}
	f.add3(tSpeaker+21, d.voice(s, done, n), place, subject)

	f.word(tSpeaker+30, head)
	f.word2(tSpeaker+31, head, place)
	f.word2(tSpeaker+32, d.path(s, m, true), place)
	if c := d.subjectOfCue(s, n); c >= 0 {
		w := d.tokens[d.cues[c].first].hash
		f.word2(tSpeaker+33, w, place)
		f.word3(tSpeaker+34, w, place, kind)
		f.word3(tSpeaker+35, w, place, bucket(int(min(uint(d.cues[c].first-m.last), uint(m.first-d.cues[c].last)))))
	}
	if m.last < d.paras[m.para].last {
		f.word2(tSpeaker+36, d.tokens[m.last].hash, place)
	}
	if m.first > d.paras[m.para].first {
		f.word2(tSpeaker+37, d.tokens[m.first-1].hash, place)
	}
}
