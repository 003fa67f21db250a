package quote

import (
	"dateline/wasm/lang"
	"dateline/wasm/quote/read"
)

// speakerRow notes what speaks for mention n as the speaker of a stretch.
func (d *document) speakerRow(f *sheet, v *view, done []choice, n int, lexical, plain, best int32) {
	s := &v.set
	m := &d.Mentions[n]
	mp := &d.Paras[m.Para]
	f.put("linear.lexical", float32(lexical))
	f.put("linear.plain", float32(plain))
	f.put("linear.behind", float32(best))
	d.languageRow(f)
	f.flag("marked", v.marked)
	f.put("ends", float32(v.ends&7))
	f.count("words", v.words)
	f.flag("own", v.self&1 != 0)
	f.flag("paragraph.first", s.open == s.para.First)
	f.flag("paragraph.last", s.close >= s.para.Last)
	f.put("cue.before", float32(d.cueStrength(s.before)))
	f.put("cue.after", float32(d.cueStrength(s.after)))
	d.cueRow(f, s)
	f.put("history", float32(v.history&7))
	d.placeRow(f, v, n)
	d.personRow(f, v, done, n)
	d.aroundRow(f, v, n)
	d.nameRow(f, n)
	f.put("mention.before", d.code(m.First-1, mp))
	f.put("mention.before2", d.code(m.First-2, mp))
	f.put("mention.after", d.code(m.Last, mp))
	f.put("mention.after2", d.code(m.Last+1, mp))
	f.put("stretch.before", d.code(s.open-1, s.para))
	f.put("stretch.after", d.code(s.next, s.para))
	f.flag("lead", v.marked && d.leadIn(d.Regions[s.region].Para) >= 0)
	f.flag("sure", v.sure)
}

// placeRow notes where a mention stands, seen from the stretch.
func (d *document) placeRow(f *sheet, v *view, n int) {
	s := &v.set
	m := &d.Mentions[n]
	mp := &d.Paras[m.Para]
	place, gap := d.placeOf(s, m)
	f.put("place", float32(place))
	f.count("gap", max(0, gap))
	f.count("gap.sentences", int(abs(d.Tokens[m.Head].Sentence-d.Tokens[s.open].Sentence)))
	between := d.between(s, m)
	f.flag("between.marks", between&1 != 0 && between != 7)
	f.flag("between.cue", between&2 != 0 && between != 7)
	f.flag("between.that", between&4 != 0 && between != 7)
	f.flag("between.comma", between&8 != 0)
	f.flag("between.colon", between&16 != 0)
	mentions, people := d.ranks(s, n)
	f.count("rank", mentions)
	f.count("rank.people", people)
	subject := d.subjectness(s, n)
	f.put("subject", float32(subject&7))
	f.flag("subject.inverted", subject&8 != 0)
	f.flag("subject.soft", subject&16 != 0)
	c := d.subjectOfCue(s, n)
	near := 99
	if c >= 0 {
		near = int(min(uint(d.Cues[c].First-m.Last), uint(m.First-d.Cues[c].Last)))
		if d.Cues[c].Class&(lang.Source|lang.SourceAfter) != 0 {
			near += 50
		}
	}
	f.count("cue.near", near)
	f.flag("cue.touches.before", d.cueAt(m.First-1, mp))
	f.flag("cue.touches.after", d.cueAt(m.Last, mp) || d.code(m.Last, mp) == codeAuxiliary && d.cueAt(m.Last+1, mp))
	f.put("clause", d.clauseSubject(s, n))
	f.flag("sentence.subject", d.leads(n))
	f.flag("governed", d.Governed(m))
	f.flag("owner", m.Last < mp.Last && d.Tokens[m.Last].Kind == read.Possessive)
	f.flag("first.paragraph", m.First == mp.First)
	f.flag("first.sentence", m.First == mp.First || d.SentenceBreak(m.First-1))
	f.flag("addressee", d.addressed(n))
	f.flag("colon", mp.Last > mp.First && d.Tokens[mp.Last-1].Lower == ":")
	f.count("paragraph.first", m.Para) // the lead names whom a story is about
}

// clauseSubject tells how a mention stands to the cue of a stretch: 2 if it is
// the first before the cue in its clause that no preposition governs, 3 if it is
// the first behind it, 1 if it is the first of the sentence.
func (d *document) clauseSubject(s *setting, n int) float32 {
	m := &d.Mentions[n]
	for _, k := range [...]int{s.after, s.before} {
		if k < 0 {
			continue
		}
		c := &d.Cues[k]
		switch {
		case m.Para != c.Para || d.Governed(m):
		case m.Head >= c.Last && m.First-c.Last <= 3 && d.firstMention(c.Last) == n:
			return 3
		case m.Head < c.First && d.firstOfClause(n, c.First):
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
	m := &d.Mentions[n]
	if end-m.Last > 40 || d.Tokens[m.Head].Sentence != d.Tokens[end].Sentence {
		return false
	}
	for i := m.Last; i < end; i++ {
		if t := &d.Tokens[i]; t.Lower == ";" || t.Lower == ":" || t.Is(lang.That) && !t.Is(lang.Relative) ||
			t.Region >= 0 {
			return false
		}
	}
	for k := n - 1; k >= 0 && n-k < 8 && d.Mentions[k].Para == m.Para; k-- {
		o := &d.Mentions[k]
		if d.Tokens[o.Head].Sentence != d.Tokens[m.Head].Sentence || d.AnyComma(o.Last, m.First) || o.Region >= 0 {
			break
		}
		if !d.Governed(o) {
			return false
		}
	}
	return !d.Governed(m)
}

// leads reports whether mention n is the first of its sentence that no preposition governs.
func (d *document) leads(n int) bool {
	m := &d.Mentions[n]
	if d.Governed(m) {
		return false
	}
	for k := n - 1; k >= 0 && n-k < 8 && d.Mentions[k].Para == m.Para; k-- {
		o := &d.Mentions[k]
		if d.Tokens[o.Head].Sentence != d.Tokens[m.Head].Sentence {
			break
		}
		if !d.Governed(o) && o.Region < 0 {
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
func (d *document) cueAt(i int, p *read.Paragraph) bool {
	return i >= p.First && i < p.Last && d.Tokens[i].Region < 0 && d.Tokens[i].Is(lang.Cue)
}

// addressed reports whether a mention follows a verb of speech that has its
// subject before it: "told the committee".
func (d *document) addressed(n int) bool {
	m := &d.Mentions[n]
	k := d.firstCue(m.First) - 1
	if k < 0 || d.Cues[k].Para != m.Para || m.First-d.Cues[k].Last > 2 || d.Cues[k].Class&lang.Cue == 0 {
		return false
	}
	return d.Cues[k].Subject >= 0 && d.Cues[k].Subject < n && !d.Cues[k].Inverted
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
			inside = inside || v.inside[read.HashString(w)]
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
	m := &d.Mentions[n]
	t := &d.Tokens[m.Head]
	f.flag("kind.named", m.Kind == read.Named)
	f.flag("kind.pronoun", m.Kind == read.Pronoun)
	f.flag("kind.role", m.Kind == read.Role)
	f.flag("kind.group", m.Kind == read.Group)
	f.flag("kind.noun", m.Kind == read.Noun)
	f.flag("plural", m.Class&lang.Plural != 0)
	f.flag("gendered", m.Class&(lang.Masculine|lang.Feminine) != 0)
	f.count("length", m.Last-m.First)
	f.count("length.name", m.Head+1-m.Core)
	f.flag("given", d.Tokens[m.Core].Is(lang.Given|lang.Family))
	f.flag("titled", m.Core > m.First && d.AnyOf(m.First, m.Core, lang.Title|lang.Role))
	f.flag("group", d.AnyOf(m.First, m.Head+1, lang.Group))
	f.flag("role", d.AnyOf(m.First, m.Head+1, lang.Role))
	f.flag("determiner", d.Tokens[m.First].Is(lang.Determiner))
	f.flag("definite", d.Words.Definite(d.Tokens[m.First].Lower))
	f.flag("acronym", t.Upper && t.End-t.Start > 1 && d.Acronym(d.Name(m)))
	f.flag("known", t.Class != 0)
	f.flag("stop", d.Lang.Stop().Has(t.Lower))
	u := d.Usage[t.Hash]
	f.count("used.upper", u.Upper)
	f.count("used.first", u.First)
	f.count("used.lower", u.Lower)
	all := max(1, u.Upper+u.First)
	f.put("used.governed", float32(u.Governed)/float32(all))
	f.put("used.defined", float32(u.Defined)/float32(all))
	f.put("used.owner", float32(u.Owner)/float32(all))
	f.count("used.speaks", u.Speaks)
	f.count("used.acts", u.Acts)
	f.flag("only.first", u.Upper == 0 && u.Lower == 0 && m.Core == m.Head)
	f.flag("alone", m.Core == m.Head)
	f.flag("apposition", m.Last < d.Paras[m.Para].Last && d.Tokens[m.Last].Lower == ",")
	f.put("class", float32(d.bearer(n)))
}
