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

// history tells where the last speech stood: 0 none near, 1 same paragraph and
// touching, 2 same paragraph, 3 the paragraph before, 4 further up; +8 where
// the stretch before this one was not speech.
func (d *document) history(s *setting, done []choice) uint32 {
	if s.last < 0 {
		return 0
	}
	h := uint32(4)
	switch d.regions[s.region].para - d.regions[s.last].para {
	case 0:
		h = 2
		if s.last == s.region-1 && d.regions[s.region].span.Start-d.regions[s.last].span.End < 4 {
			h = 1
		}
	case 1:
		h = 3
	}
	if s.last != s.region-1 {
		h |= 8
	}
	return h
}

// speakerEvidence notes what speaks for mention n as the speaker of a stretch.
func (d *document) speakerEvidence(f *features, s *setting, done []choice, n int) {
	m := &d.mentions[n]
	g := &d.regions[s.region]
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
	if g.para > m.para && d.tokens[d.paras[m.para].last-1].lower == ":" {
		f.add3(tSpeaker+20, subject, b, uint32(g.para-m.para))
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

// placeOf tells where a mention stands seen from the stretch, and how many
// tokens lie between: 1 after it in its sentence, 2 before it in its sentence,
// 3 later and 4 earlier in the paragraph, 5 one paragraph up, 6 further up, 7 the next paragraph.
func (d *document) placeOf(s *setting, m *mention) (uint32, int) {
	switch {
	case m.head >= s.close && m.head < s.right:
		return 1, m.first - s.close
	case m.head < s.open && m.head >= s.left:
		return 2, s.open - m.last
	case m.head >= s.close && m.head < s.para.last:
		return 3, m.first - s.close
	case m.head >= s.para.first && m.head < s.open:
		return 4, s.open - m.last
	case m.head > s.close:
		return 7, m.first - s.close
	case m.para == d.regions[s.region].para-1:
		return 5, d.paras[m.para].last - m.last
	}
	return 6, d.paras[m.para].last - m.last
}

// subjectOfCue returns the cue whose subject the mention seems to be: the cue
// of the stretch, else one in the mention's own sentence. -1 if there is none.
func (d *document) subjectOfCue(s *setting, n int) int {
	if s.after >= 0 && d.cues[s.after].subject == n {
		return s.after
	}
	if s.before >= 0 && d.cues[s.before].subject == n {
		return s.before
	}
	return d.subjectCue[n]
}

// subjectness tells whether the mention is the subject of a verb of speech: 1 of
// the one after the stretch, 2 of the one before, 3 of another, 4 of one that
// only may be speech; +8 where the subject follows its verb.
func (d *document) subjectness(s *setting, n int) uint32 {
	c := d.subjectOfCue(s, n)
	if c < 0 {
		return 0
	}
	v := uint32(3)
	switch {
	case c == s.after:
		v = 1
	case c == s.before:
		v = 2
	case d.cues[c].class&^softOnly == 0:
		v = 4
	}
	if d.cues[c].inverted {
		v |= 8
	}
	if v&3 == v&7 && d.cues[c].class&^softOnly == 0 {
		v |= 16
	}
	return v
}

// spokeLast tells whether the mention is who spoke last: 1 the same words, 2 the
// same head word, 0 no or nobody spoke.
func (d *document) spokeLast(s *setting, done []choice, n int) uint32 {
	if s.last < 0 || done[s.last].mention < 0 {
		return 0
	}
	last := done[s.last].mention
	switch {
	case last == n:
		return 1
	case d.tokens[d.mentions[last].head].hash == d.tokens[d.mentions[n].head].hash:
		return 2
	case d.same(last, n):
		return 3
	}
	return 0
}

// same reports whether two mentions are taken for one person.
func (d *document) same(a, b int) bool {
	return d.people.of[a] >= 0 && d.people.of[a] == d.people.of[b]
}

// voice tells how often the person of a mention has spoken before, and whether
// the mention is a person at all.
func (d *document) voice(s *setting, done []choice, n int) uint32 {
	p := d.people.of[n]
	if p < 0 {
		return 0
	}
	v := uint32(1)
	if d.people.list[p].human {
		v = 2
	}
	for k := s.region - 1; k >= 0 && k > s.region-12; k-- {
		if done[k].mention >= 0 && d.people.of[done[k].mention] == p {
			return v | 4
		}
	}
	return v
}

// between tells what lies between a mention and the stretch: a sentence's end,
// another stretch, a cue.
func (d *document) between(s *setting, m *mention) uint32 {
	a, b := m.last, s.open
	if m.head >= s.close {
		a, b = s.close, m.first
	}
	if b-a > 80 {
		return 7
	}
	v := uint32(0)
	for i := a; i < b; i++ {
		t := &d.tokens[i]
		switch {
		case t.region >= 0:
			v |= 1
		case t.is(lang.Cue | lang.Source):
			v |= 2
		case t.is(lang.That | lang.Relative):
			v |= 4
		case t.lower == ",":
			v |= 8
		case t.lower == ":":
			v |= 16
		}
		if d.sentenceBreak(i) {
			v |= 32
		}
	}
	return v
}

// rank counts the mentions outside marks between this one and the stretch.
func (d *document) rank(s *setting, n int) uint32 {
	m := &d.mentions[n]
	count, k, step := 0, n+1, 1
	if m.head >= s.close {
		k, step = n-1, -1
	}
	for tries := 0; k >= 0 && k < len(d.mentions) && count < 6 && tries < 60; k, tries = k+step, tries+1 {
		h := d.mentions[k].head
		if step > 0 && h >= s.open || step < 0 && h < s.close {
			break
		}
		if d.mentions[k].region < 0 {
			count++
		}
	}
	return uint32(count)
}

// path hashes what stands between a mention and the stretch where that is at
// most six tokens: their shapes, or the words themselves.
func (d *document) path(s *setting, m *mention, words bool) uint32 {
	a, b := m.last, s.open
	if m.head >= s.close {
		a, b = s.next, m.first
	}
	if b-a > 6 || b < a {
		return 0
	}
	h := uint32(1)
	for i := a; i < b; i++ {
		if words {
			h = mix(h, d.tokens[i].hash)
		} else {
			h = mix(h, d.shapes[i])
		}
	}
	if m.head >= s.close && m.last < d.paras[m.para].last {
		if words {
			h = mix(h, d.tokens[m.last].hash)
		} else {
			h = mix(h, d.shapes[m.last])
		}
	}
	return h
}
