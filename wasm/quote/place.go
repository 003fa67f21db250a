package quote

import (
	"dateline/wasm/lang"
	"dateline/wasm/quote/read"
)

// history tells where the last speech stood: 0 none near, 1 same paragraph and
// touching, 2 same paragraph, 3 the paragraph before, 4 further up; +8 where
// the stretch before this one was not speech.
func (d *document) history(s *setting, done []choice) uint32 {
	if s.last < 0 {
		return 0
	}
	h := uint32(4)
	switch s.number - d.Regions[s.last].Para {
	case 0:
		h = 2
		if s.last == s.region-1 && s.open < len(d.Tokens) && d.Tokens[s.open].Start-d.Regions[s.last].Span.End < 4 {
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

// placeOf tells where a mention stands seen from the stretch, and how many
// tokens lie between: 1 after it in its sentence, 2 before it in its sentence,
// 3 later and 4 earlier in the paragraph, 5 one paragraph up, 6 further up, 7 the next paragraph.
func (d *document) placeOf(s *setting, m *read.Mention) (uint32, int) {
	switch {
	case m.Head >= s.close && m.Head < s.right:
		return 1, m.First - s.close
	case m.Head < s.open && m.Head >= s.left:
		return 2, s.open - m.Last
	case m.Head >= s.close && m.Head < s.para.Last:
		return 3, m.First - s.close
	case m.Head >= s.para.First && m.Head < s.open:
		return 4, s.open - m.Last
	case m.Head > s.close:
		return 7, m.First - s.close
	case m.Para == s.number-1:
		return 5, d.Paras[m.Para].Last - m.Last
	}
	return 6, d.Paras[m.Para].Last - m.Last
}

// subjectOfCue returns the cue whose subject the mention seems to be: the cue
// of the stretch, else one in the mention's own sentence. -1 if there is none.
func (d *document) subjectOfCue(s *setting, n int) int {
	if s.after >= 0 && d.Cues[s.after].Subject == n {
		return s.after
	}
	if s.before >= 0 && d.Cues[s.before].Subject == n {
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
	case d.Cues[c].Class&^softOnly == 0:
		v = 4
	}
	if d.Cues[c].Inverted {
		v |= 8
	}
	if v&3 == v&7 && d.Cues[c].Class&^softOnly == 0 {
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
	case d.Tokens[d.Mentions[last].Head].Hash == d.Tokens[d.Mentions[n].Head].Hash:
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
func (d *document) between(s *setting, m *read.Mention) uint32 {
	a, b := m.Last, s.open
	if m.Head >= s.close {
		a, b = s.close, m.First
	}
	if b-a > 80 {
		return 7
	}
	v := uint32(0)
	for i := a; i < b; i++ {
		t := &d.Tokens[i]
		switch {
		case t.Region >= 0:
			v |= 1
		case t.Is(lang.Cue | lang.Source):
			v |= 2
		case t.Is(lang.That | lang.Relative):
			v |= 4
		case t.Lower == ",":
			v |= 8
		case t.Lower == ":":
			v |= 16
		}
		if d.SentenceBreak(i) {
			v |= 32
		}
	}
	return v
}

// path hashes what stands between a mention and the stretch where that is at
// most six tokens: their shapes, or the words themselves.
func (d *document) path(s *setting, m *read.Mention, words bool) uint32 {
	a, b := m.Last, s.open
	if m.Head >= s.close {
		a, b = s.next, m.First
	}
	if b-a > 6 || b < a {
		return 0
	}
	h := uint32(1)
	for i := a; i < b; i++ {
		if words {
			h = mix(h, d.Tokens[i].Hash)
		} else {
			h = mix(h, d.Shapes[i])
		}
	}
	if m.Head >= s.close && m.Last < d.Paras[m.Para].Last {
		if words {
			h = mix(h, d.Tokens[m.Last].Hash)
		} else {
			h = mix(h, d.Shapes[m.Last])
		}
	}
	return h
}

// ranks counts the mentions outside marks between this one and the stretch, and
// the people named by them; 6 stands for more.
func (d *document) ranks(s *setting, n int) (mentions, people int) {
	m := &d.Mentions[n]
	k, step, seen := n+1, 1, -1
	if m.Head >= s.close {
		k, step = n-1, -1
	}
	for tries := 0; k >= 0 && k < len(d.Mentions) && people < 6 && tries < 60; k, tries = k+step, tries+1 {
		h := d.Mentions[k].Head
		if step > 0 && h >= s.open || step < 0 && h < s.close {
			break
		}
		if d.Mentions[k].Region >= 0 {
			continue
		}
		mentions = min(mentions+1, 6)
		if p := d.people.of[k]; p >= 0 && p != seen && p != d.people.of[n] && d.people.list[p].human {
			people, seen = people+1, p
		}
	}
	return mentions, people
}
