package quote

import (
	"dateline/wasm/lang"
	"dateline/wasm/quote/read"
)

// view is what the judges see of a candidate's surroundings, worked out once
// for a stretch.
type view struct {
	set     setting
	marked  bool // between marks, not only reported
	words   int
	self    uint32 // bits: 1 "I", 2 a verb of the commonest, 4 a word in lower case that is not the first
	ends    uint32
	history uint32
	sure    bool // tagged: a verb of speech follows at once
	inside  map[uint32]bool
	around  surroundings
}

// look works out the view of a stretch.
func (d *document) look(s setting, done []choice, marked bool) view {
	v := view{set: s, marked: marked, ends: d.ending(&s, true), inside: make(map[uint32]bool)}
	for i := s.from; i < s.to && i < s.from+120; i++ {
		t := &d.Tokens[i]
		if t.Kind != read.Word {
			continue
		}
		v.words++
		if d.own(i) {
			v.self |= 1
		}
		if t.Is(lang.Auxiliary) {
			v.self |= 2
		}
		if !t.Upper && i > s.from {
			v.self |= 4
		}
		if t.Upper {
			v.inside[t.Hash] = true
		}
	}
	v.around = d.lookAround(&v.set)
	if marked {
		v.history = d.history(&s, done)
		v.sure = d.tagged(&s)
	}
	return v
}

// languageRow notes the habits of the language.
func (d *document) languageRow(f *sheet) {
	f.flag("lang.nouns", d.Words.NounsUpper)
	f.flag("lang.dense", d.Lang.NoSpaces)
	f.flag("lang.bare", d.Words.Bare)
	f.flag("lang.dash", d.Words.Dash)
	f.flag("lang.english", d.Words.Learnt)
}

// speechRow notes what a marked stretch is and what stands around it.
func (d *document) speechRow(f *sheet, v *view, done []choice, top, second float64, lexical, plain int32) {
	s, p := &v.set, v.set.para
	g := &d.Regions[s.region]
	capitals, lower, numbers := 0, 0, 0
	for i := s.from; i < s.to && i < s.from+40; i++ {
		switch t := &d.Tokens[i]; {
		case t.Kind == read.Number:
			numbers++
		case t.Kind == read.Word && t.Upper:
			capitals++
		case t.Kind == read.Word && !d.Lang.Stop().Has(t.Lower):
			lower++
		}
	}
	f.put("speaker.best", float32(top))
	f.put("speaker.second", float32(second))
	f.put("linear.lexical", float32(lexical))
	f.put("linear.plain", float32(plain))
	d.languageRow(f)
	f.count("words", v.words)
	f.count("bytes", g.Inner.End-g.Inner.Start)
	f.count("capitals", capitals)
	f.count("content", lower)
	f.count("numbers", numbers)
	f.flag("own", v.self&1 != 0)
	f.flag("auxiliary", v.self&2 != 0)
	f.put("ends", float32(v.ends&7))
	f.flag("ends.apart", v.ends&8 != 0)
	f.flag("opens.upper", s.from < s.to && d.Tokens[s.from].Upper)
	f.put("first", d.code(s.from, p))
	f.put("last", d.code(s.to-1, p))
	f.put("before", d.code(s.open-1, p))
	f.put("before2", d.code(s.open-2, p))
	f.put("before3", d.code(s.open-3, p))
	f.put("after", d.code(s.close, p))
	f.put("after2", d.code(s.close+1, p))
	f.put("next", d.code(s.next, p))
	f.put("next2", d.code(s.next+1, p))
	f.flag("paragraph.first", s.open == p.First)
	f.flag("paragraph.last", s.close >= p.Last)
	f.flag("sentence.first", s.open == p.First || d.SentenceBreak(s.open-1))
	f.flag("sentence.last", s.close >= p.Last || d.SentenceBreak(s.close-1))
	f.put("cue.before", float32(d.cueStrength(s.before)))
	f.put("cue.after", float32(d.cueStrength(s.after)))
	d.cueRow(f, s)
	f.put("history", float32(v.history&7))
	f.flag("history.not", v.history&8 != 0)
	f.count("share", 100*p.Marked/max(1, p.Last-p.First))
	f.count("stretches", p.Regions[1]-p.Regions[0])
	f.count("paragraph", p.Last-p.First)
	f.flag("lead", d.leadIn(g.Para) >= 0)
	f.flag("closed", g.Closed)
	f.flag("single", d.singleMarks(g))
	f.flag("modifies", d.modifies(s.from, s.to, p))
	f.flag("titled", s.open > p.First && d.Tokens[s.open-1].Is(lang.Titled))
	f.flag("titled.near", d.titledNear(s))
	f.flag("name", d.isName(s))
	f.flag("passing", d.inPassing(s))
	f.flag("alone", d.standsAlone(s))
	f.flag("paragraph.all", d.isParagraph(s))
	f.flag("reporting", d.reporting(s))
	f.flag("tagged", v.sure)
	f.count("same", d.sameWords(s))
	f.count("speech", d.spokenBefore(s, done))
	before, after := d.neighbours(s)
	f.count("list.before", before)
	f.count("list.after", after)
	f.flag("verb", d.finite(s.from, s.to))
	f.flag("capitals.all", lower == 0 && capitals > 0)
	f.flag("article.upper", s.from < s.to && d.Tokens[s.from].Upper && d.Tokens[s.from].Is(lang.Determiner))
	f.flag("next.possessive", s.close < p.Last && d.Tokens[s.close].Kind == read.Possessive)
}

// cardRow notes what the other judges think.
func (d *document) cardRow(f *sheet, v *view, done []choice, n int, speech, first, second, others float64) {
	f.put("card.speech", float32(speech))
	f.put("card.first", float32(first))
	f.put("card.second", float32(second))
	f.put("card.lead", float32(first-second))
	f.put("card.others", float32(others))
	f.put("card.share", float32(first/(first+others+0.01)))
	f.put("card.both", float32(speech*first))
	f.count("card.people", len(d.people.list))
	f.count("card.paragraphs", len(d.Paras))
	f.flag("card.doubtful", d.resolver.doubtful[n])
}

// cueRow notes how far the cues are and what they are like.
func (d *document) cueRow(f *sheet, s *setting) {
	before, after := 99, 99
	inverted, subject, source := false, false, false
	if s.before >= 0 {
		c := &d.Cues[s.before]
		before = s.open - c.Last
		subject = c.Subject >= 0
		source = c.Class&(lang.Source|lang.SourceAfter) != 0
	}
	f.count("cue.before.gap", before)
	f.flag("cue.before.subject", subject)
	f.flag("cue.before.source", source)
	subject, source = false, false
	if s.after >= 0 {
		c := &d.Cues[s.after]
		after, inverted = c.First-s.close, c.Inverted
		subject = c.Subject >= 0
		source = c.Class&(lang.Source|lang.SourceAfter) != 0
	}
	f.count("cue.after.gap", after)
	f.flag("cue.after.inverted", inverted)
	f.flag("cue.after.subject", subject)
	f.flag("cue.after.source", source)
	f.flag("cue.that", s.before >= 0 && d.thatBetween(d.Cues[s.before].Last, s.open))
}

// thatBetween reports whether a word that opens what is reported stands in [a, b).
func (d *document) thatBetween(a, b int) bool { return d.AnyOf(a, b, lang.That) }

// neighbours returns how many tokens lie between a stretch and the ones before
// and after it in the paragraph where those are short, 99 where none is: titles
// and terms stand in lists.
func (d *document) neighbours(s *setting) (before, after int) {
	before, after = 99, 99
	short := func(r int) bool {
		g := &d.Regions[r]
		return g.Inner.End-g.Inner.Start < 40
	}
	if r := s.region - 1; r >= s.para.Regions[0] && short(r) {
		before = min(99, s.open-d.TokenAt(d.Regions[r].Span.End, s.para))
	}
	if r := s.region + 1; r < s.para.Regions[1] && short(r) {
		after = min(99, d.TokenAt(d.Regions[r].Span.Start, s.para)-s.close)
	}
	return before, after
}

// finite reports whether tokens [a, b) hold what looks like a verb with a subject.
func (d *document) finite(a, b int) bool {
	for i := a; i < b; i++ {
		t := &d.Tokens[i]
		if t.Kind != read.Word || t.Upper && i > a {
			continue
		}
		if t.Is(lang.Auxiliary|lang.Cue|lang.SoftCue|lang.Reporting) && !t.Is(lang.Determiner|lang.Group|lang.Role) {
			return true
		}
		verb := i > a
		if d.Words.NounsUpper {
			verb = t.Class == 0 && !t.Upper
		}
		if verb && lang.EndsIn(t.Lower, d.Words.Finite) {
			return true
		}
	}
	return false
}

// singleMarks reports whether single marks stand around a stretch.
func (d *document) singleMarks(g *read.Region) bool {
	switch d.Text[g.Span.Start] {
	case '\'':
		return true
	case 0xe2:
		return len(d.Text) > g.Span.Start+2 && d.Text[g.Span.Start+1] == 0x80 &&
			(d.Text[g.Span.Start+2] == 0x98 || d.Text[g.Span.Start+2] == 0x9a)
	}
	return false
}

// titledNear reports whether a word that a title follows stands up to three
// tokens before a stretch.
func (d *document) titledNear(s *setting) bool {
	return d.AnyOf(max(s.left, s.open-4), s.open, lang.Titled)
}

// sameWords returns how many other stretches hold the same first words, which
// names and terms do more than speech.
func (d *document) sameWords(s *setting) int {
	return d.repeated[d.regionKey(s.region)] - 1
}

// regionKey hashes the first tokens of a stretch.
func (d *document) regionKey(r int) uint32 {
	from, to := d.tokensOf(r)
	h := uint32(1)
	for i := from; i < to && i < from+6; i++ {
		if d.Tokens[i].Kind == read.Word {
			h = mix(h, d.Tokens[i].Hash)
		}
	}
	return h
}

// spokenBefore counts the stretches before that were taken for speech.
func (d *document) spokenBefore(s *setting, done []choice) int {
	n := 0
	for k := s.region - 1; k >= 0 && k > s.region-20; k-- {
		if done[k].speech {
			n++
		}
	}
	return n
}
