package quote

import "dateline/wasm/lang"

// speakerRow notes what speaks for mention n as the speaker of a stretch.
func (d *document) speakerRow(f *sheet, v *view, done []choice, n int, lexical, plain, best int32) {
	s := &v.set
	m := &d.mentions[n]
	mp := &d.paras[m.para]
	f.put("linear.lexical", float32(lexical))
	f.put("linear.plain", float32(plain))
	f.put("linear.behind", float32(best))
	d.languageRow(f)
	f.flag("marked", v.marked)
	f.put("ends", float32(v.ends&7))
	f.count("words", v.words)
	f.flag("own", v.self&1 != 0)
	f.flag("paragraph.first", s.open == s.para.first)
	f.flag("paragraph.last", s.close >= s.para.last)
	f.put("cue.before", float32(d.cueStrength(s.before)))
	f.put("cue.after", float32(d.cueStrength(s.after)))
	d.cueRow(f, s)
	f.put("history", float32(v.history&7))
	d.placeRow(f, v, n)
	d.personRow(f, v, done, n)
	d.nameRow(f, n)
	f.put("mention.before", d.code(m.first-1, mp))
	f.put("mention.before2", d.code(m.first-2, mp))
	f.put("mention.after", d.code(m.last, mp))
	f.put("mention.after2", d.code(m.last+1, mp))
	f.put("stretch.before", d.code(s.open-1, s.para))
	f.put("stretch.after", d.code(s.next, s.para))
	f.flag("lead", v.marked && d.leadIn(d.regions[s.region].para) >= 0)
	f.flag("sure", v.sure)
}

// placeRow notes where a mention stands, seen from the stretch.
func (d *document) placeRow(f *sheet, v *view, n int) {
	s := &v.set
	m := &d.mentions[n]
	mp := &d.paras[m.para]
	place, gap := d.placeOf(s, m)
	f.put("place", float32(place))
	f.count("gap", max(0, gap))
	f.count("gap.sentences", int(abs(d.tokens[m.head].sentence-d.tokens[s.open].sentence)))
	between := d.between(s, m)
	f.flag("between.marks", between&1 != 0 && between != 7)
	f.flag("between.cue", between&2 != 0 && between != 7)
	f.flag("between.that", between&4 != 0 && between != 7)
	f.flag("between.comma", between&8 != 0)
	f.flag("between.colon", between&16 != 0)
	f.count("rank", int(d.rank(s, n)))
	f.count("rank.people", d.rankOfPeople(s, n))
	subject := d.subjectness(s, n)
	f.put("subject", float32(subject&7))
	f.flag("subject.inverted", subject&8 != 0)
	f.flag("subject.soft", subject&16 != 0)
	c := d.subjectOfCue(s, n)
	near := 99
	if c >= 0 {
		near = int(min(uint(d.cues[c].first-m.last), uint(m.first-d.cues[c].last)))
		if d.cues[c].class&(lang.Source|lang.SourceAfter) != 0 {
			near += 50
		}
	}
	f.count("cue.near", near)
	f.flag("cue.touches.before", d.cueAt(m.first-1, mp))
	f.flag("cue.touches.after", d.cueAt(m.last, mp) || d.code(m.last, mp) == codeAuxiliary && d.cueAt(m.last+1, mp))
	f.put("clause", d.clauseSubject(s, n))
	f.flag("sentence.subject", d.leads(n))
	f.flag("governed", d.governed(m))
	f.flag("owner", m.last < mp.last && d.tokens[m.last].kind == possessive)
	f.flag("first.paragraph", m.first == mp.first)
	f.flag("first.sentence", m.first == mp.first || d.sentenceBreak(m.first-1))
	f.flag("addressee", d.addressed(n))
	f.flag("colon", mp.last > mp.first && d.tokens[mp.last-1].lower == ":")
	f.count("paragraph.first", m.para) // the lead names whom a story is about
}

// clauseSubject tells how a mention stands to the cue of a stretch: 2 if it is
// the first before the cue in its clause that no preposition governs, 3 if it is
// the first behind it, 1 if it is the first of the sentence.
func (d *document) clauseSubject(s *setting, n int) float32 {
	m := &d.mentions[n]
	for _, k := range [...]int{s.after, s.before} {
		if k < 0 {
			continue
		}
		c := &d.cues[k]
		switch {
		case m.para != c.para || d.governed(m):
		case m.head >= c.last && m.first-c.last <= 3 && d.firstMention(c.last) == n:
			return 3
		case m.head < c.first && d.firstOfClause(n, c.first):
			return 2
		}
	}
	if d.leads(n) {
		return 1
	}
	return 0
}

// firstOfClause reports whether mention n is the first before token end that no
// preposition governs, counted from the last comma that leaves words of a clause behind.
func (d *document) firstOfClause(n, end int) bool {
	m := &d.mentions[n]
	if end-m.last > 40 || d.tokens[m.head].sentence != d.tokens[end].sentence {
		return false
	}
	for i := m.last; i < end; i++ {
		if t := &d.tokens[i]; t.lower == ";" || t.lower == ":" || t.is(lang.That) && !t.is(lang.Relative) ||
			t.region >= 0 {
			return false
		}
	}
	for k := n - 1; k >= 0 && n-k < 8 && d.mentions[k].para == m.para; k-- {
		o := &d.mentions[k]
		if d.tokens[o.head].sentence != d.tokens[m.head].sentence || d.anyComma(o.last, m.first) || o.region >= 0 {
			break
		}
		if !d.governed(o) {
			return false
		}
	}
	return !d.governed(m)
}

// leads reports whether mention n is the first of its sentence that no preposition governs.
func (d *document) leads(n int) bool {
	m := &d.mentions[n]
	if d.governed(m) {
		return false
	}
	for k := n - 1; k >= 0 && n-k < 8 && d.mentions[k].para == m.para; k-- {
		o := &d.mentions[k]
		if d.tokens[o.head].sentence != d.tokens[m.head].sentence {
			break
		}
		if !d.governed(o) && o.region < 0 {
			return false
		}
	}
	return true
}

func abs(n int32) int32 {
	if n < 0 {
		return -n
	}
	return n
}

// cueAt reports whether token i is a verb that is always one of speech.
func (d *document) cueAt(i int, p *paragraph) bool {
	return i >= p.first && i < p.last && d.tokens[i].region < 0 && d.tokens[i].is(lang.Cue)
}

// addressed reports whether a mention follows a verb of speech that has its
// subject before it: "told the committee".
func (d *document) addressed(n int) bool {
	m := &d.mentions[n]
	k := d.firstCue(m.first) - 1
	if k < 0 || d.cues[k].para != m.para || m.first-d.cues[k].last > 2 || d.cues[k].class&lang.Cue == 0 {
		return false
	}
	return d.cues[k].subject >= 0 && d.cues[k].subject < n && !d.cues[k].inverted
}

// rankOfPeople counts the people named between a mention and the stretch.
func (d *document) rankOfPeople(s *setting, n int) int {
	m := &d.mentions[n]
	k, step, count, seen := n+1, 1, 0, -1
	if m.head >= s.close {
		k, step = n-1, -1
	}
	for tries := 0; k >= 0 && k < len(d.mentions) && count < 6 && tries < 60; k, tries = k+step, tries+1 {
		h := d.mentions[k].head
		if step > 0 && h >= s.open || step < 0 && h < s.close {
			break
		}
		if p := d.people.of[k]; d.mentions[k].region < 0 && p >= 0 && p != seen && p != d.people.of[n] &&
			d.people.list[p].human {
			count, seen = count+1, p
		}
	}
	return count
}

// personRow notes what the text does with whoever a mention means.
func (d *document) personRow(f *sheet, v *view, done []choice, n int) {
	s := &v.set
	spoke := d.spokeLast(s, done, n)
	f.put("spoke", float32(spoke))
	p := d.people.of[n]
	mentions, human, named, words, role, speaks := 0, false, false, 0, false, 0
	said, other, inside := 0, 0, false
	if p >= 0 {
		x := &d.people.list[p]
		mentions, human, words, role, speaks = x.mentions, x.human, len(x.words), !x.role.Empty(), x.speaks
		named = true
		for _, w := range x.words {
			inside = inside || v.inside[hashString(w)]
		}
	}
	for k := s.region - 1; k >= 0 && k > s.region-12; k-- {
		switch {
		case done[k].mention < 0:
		case p >= 0 && d.people.of[done[k].mention] == p || done[k].mention == n:
			said++
		default:
			other++
		}
	}
	f.count("person.mentions", mentions)
	f.flag("person.human", human)
	f.flag("person.named", named)
	f.count("person.words", words)
	f.flag("person.role", role)
	f.count("person.speaks", speaks)
	f.count("person.said", said)
	f.count("others.said", other)
	f.flag("person.inside", inside)
}

// nameRow notes what a mention is like by itself and in the rest of the text:
// whether it is one who can speak at all.
func (d *document) nameRow(f *sheet, n int) {
	m := &d.mentions[n]
	t := &d.tokens[m.head]
	f.flag("kind.named", m.kind == named)
	f.flag("kind.pronoun", m.kind == pronoun)
	f.flag("kind.role", m.kind == role)
	f.flag("kind.group", m.kind == group)
	f.flag("kind.noun", m.kind == noun)
	f.flag("plural", m.class&lang.Plural != 0)
	f.flag("gendered", m.class&(lang.Masculine|lang.Feminine) != 0)
	f.count("length", m.last-m.first)
	f.count("length.name", m.head+1-m.core)
	f.flag("given", d.tokens[m.core].is(lang.Given|lang.Family))
	f.flag("titled", m.core > m.first && d.anyOf(m.first, m.core, lang.Title|lang.Role))
	f.flag("group", d.anyOf(m.first, m.head+1, lang.Group))
	f.flag("role", d.anyOf(m.first, m.head+1, lang.Role))
	f.flag("determiner", d.tokens[m.first].is(lang.Determiner))
	f.flag("definite", d.words.Definite(d.tokens[m.first].lower))
	f.flag("acronym", t.upper && t.end-t.start > 1 && d.acronym(d.name(m)))
	f.flag("known", t.class != 0)
	f.flag("stop", d.lang.Stop().Has(t.lower))
	u := d.usage[t.hash]
	f.count("used.upper", u.upper)
	f.count("used.first", u.first)
	f.count("used.lower", u.lower)
	all := max(1, u.upper+u.first)
	f.put("used.governed", float32(u.governed)/float32(all))
	f.put("used.defined", float32(u.defined)/float32(all))
	f.put("used.owner", float32(u.owner)/float32(all))
	f.count("used.speaks", u.speaks)
	f.count("used.acts", u.acts)
	f.flag("only.first", u.upper == 0 && u.lower == 0 && m.core == m.head)
	f.flag("alone", m.core == m.head)
	f.flag("apposition", m.last < d.paras[m.para].last && d.tokens[m.last].lower == ",")
	f.put("class", float32(d.bearer(n)))
}
