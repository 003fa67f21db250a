package quote

import (
	"sort"

	"dateline/wasm/lang"
	"dateline/wasm/quote/read"
)

// how says in which way words stand to the cue that reports them.
type how uint8

const (
	afterCue   how = iota + 1 // said that the road was closed
	beforeCue                 // the road was closed, she said
	afterNamed                // according to the police, the road was closed
	around                    // the road, he said, was closed
	carriedOn                 // no cue: the form of the verb goes on with what was reported
)

// option is one stretch of words that may be reported speech.
type option struct {
	cue      int // index into the cues, -1 for none
	run      [2]int
	how      how
	sentence [2]int
	// what it starts at: 1 the cue, 2 its subject, 3 that, 4 a comma, 5 the sentence, 6 a pronoun or an article
	starts uint8
	ends   uint8 // what it ends at: 1 the sentence, 2 a comma, 3 the cue or its subject
}

// mostOptions is how many runs of one cue are weighed.
const mostOptions = 40

// reportOptions lists what the cue may report, by the shape of its sentence.
func (d *document) reportOptions(out []option, k int) []option {
	c := &d.Cues[k]
	p := &d.Paras[c.Para]
	a, b := d.clause(c.First, p)
	begin := len(out)
	add := func(h how, from, to int, starts, ends uint8) {
		for from < to && !d.edge(from) {
			from++
		}
		for to > from && !d.edge(to-1) {
			to--
		}
		if len(out)-begin < mostOptions && (to-from >= 2 || d.Lang.NoSpaces && to > from) {
			out = append(out, option{cue: k, run: [2]int{from, to}, how: h, sentence: [2]int{a, b}, starts: starts,
				ends: ends})
		}
	}
	source := c.Class&(lang.Source|lang.SourceAfter) != 0
	first, last := c.First, c.Last // the cue with its subject, where they touch
	if c.Subject >= 0 {
		m := &d.Mentions[c.Subject]
		if m.Head >= c.Last && m.First-c.Last <= 4 {
			last = max(last, m.Last)
		} else if m.Head < c.First && c.First-m.Last <= 3 {
			first = min(first, m.First)
		}
	}
	var commas []int
	for i := a; i < b && len(commas) < 12; i++ {
		if d.Tokens[i].Lower == "," || d.Tokens[i].Lower == "，" || read.IsDash(d.Tokens[i].Lower) {
			commas = append(commas, i)
		}
	}
	// the words behind the cue
	ends := func(h how, from int, starts uint8) {
		add(h, from, b, starts, 1)
		n := 0
		for _, i := range commas {
			if i > from+3 && n < 3 {
				add(h, from, i, starts, 2)
				n++
			}
		}
	}
	h := afterCue
	if source {
		h = afterNamed
	}
	ends(h, last, 1+uint8(flag(last > c.Last)))
	starts := 0
	for i := c.Last; i < b && i < last+12 && starts < 4; i++ {
		t := &d.Tokens[i]
		switch {
		case t.Region >= 0:
			i = b
		case t.Is(lang.That) && i+1 < b:
			ends(h, i+1, 3)
			starts++
		case (t.Lower == "," || t.Lower == ":" || t.Lower == "，" || t.Lower == "：") && i+1 < b:
			ends(h, i+1, 4)
			starts++
		case i > last && i > c.Last && t.Is(lang.Pronoun|lang.Determiner) && !d.Tokens[i-1].Is(lang.Preposition) &&
			d.Tokens[i-1].Kind == read.Word:
			ends(h, i, 6)
			starts++
		case i > c.Last && i+1 < b && d.infinitive(i):
			ends(h, i, 6)
			starts++
		}
	}
	// the words before it
	if first > a {
		add(beforeCue, a, first, 5, 3)
		n := 0
		for j := len(commas) - 1; j >= 0 && n < 2; j-- {
			if commas[j] < first-3 {
				add(beforeCue, commas[j]+1, first, 4, 3)
				n++
			}
		}
		for i := len(commas) - 1; i >= 0; i-- { // "..., wie der Verband am Montag mitteilte"
			if commas[i] < first-1 && first-commas[i] < 12 {
				add(beforeCue, a, commas[i], 5, 2)
				break
			}
		}
	}
	if first > a && last < b {
		add(around, a, b, 5, 1)
	}
	return out
}

// infinitive reports whether token i opens an infinitive: "to stay".
func (d *document) infinitive(i int) bool {
	return d.Words.Infinitive(d.Tokens[i].Lower)
}

// carried lists the sentences without a cue whose verb has a form that only reports.
func (d *document) carried(out []option) []option {
	for n := range d.Paras {
		p := &d.Paras[n]
		for i := p.First; i < p.Last; i++ {
			a := i
			for i+1 < p.Last && !d.SentenceBreak(i) {
				i++
			}
			b := i + 1
			if b-a < 4 || b-a > reachReport || !d.reports(a, b) {
				continue
			}
			for b > a && !d.edge(b-1) {
				b--
			}
			for a < b && !d.edge(a) {
				a++
			}
			if b-a >= 3 {
				out = append(out, option{cue: -1, run: [2]int{a, b}, how: carriedOn, sentence: [2]int{a, b}, starts: 5,
					ends: 1})
			}
		}
	}
	return out
}

// reports reports whether tokens [a, b) hold a verb that only reports, and no marks.
func (d *document) reports(a, b int) bool {
	found := false
	for i := a; i < b; i++ {
		t := &d.Tokens[i]
		if t.Region >= 0 {
			return false
		}
		found = found || t.Is(lang.Reporting) && !d.own(i-1) && (i+1 >= b || !d.own(i+1))
	}
	return found
}

// settingOfRun is settingOf for words that no marks hold.
func (d *document) settingOfRun(o *option, done []choice) setting {
	para := d.paraOf(o.run[0])
	p := &d.Paras[para]
	s := setting{para: p, number: para, before: -1, after: -1, last: -1, from: o.run[0], to: o.run[1], open: o.run[0],
		close: o.run[1]}
	s.next = min(s.close+1, p.Last)
	s.left, s.right = min(o.sentence[0], s.open), max(o.sentence[1], s.close)
	if o.cue >= 0 {
		if c := &d.Cues[o.cue]; c.First >= s.close {
			s.after = o.cue
		} else {
			s.before = o.cue
		}
	}
	s.region = d.regionFrom(d.Tokens[o.run[0]].Start)
	for k := s.region - 1; k >= 0 && k >= s.region-4; k-- {
		if done[k].speech {
			s.last = k
			break
		}
	}
	return s
}

// reportRow notes what speaks for an option being what somebody said.
func (d *document) reportRow(f *sheet, o *option, v *view, top, second float64, strength float32) {
	p := v.set.para
	from, to := o.run[0], o.run[1]
	d.languageRow(f)
	f.put("speaker.best", float32(top))
	f.put("speaker.second", float32(second))
	f.put("linear", strength)
	f.put("how", float32(o.how))
	f.put("starts", float32(o.starts))
	f.put("ends", float32(o.ends))
	f.count("tokens", to-from)
	f.count("sentence", o.sentence[1]-o.sentence[0])
	f.put("first", d.code(from, p))
	f.put("second", d.code(from+1, p))
	f.put("last", d.code(to-1, p))
	f.put("before", d.code(from-1, p))
	f.put("before2", d.code(from-2, p))
	f.put("after", d.code(to, p))
	f.put("after2", d.code(to+1, p))
	f.flag("upper", d.Tokens[from].Upper)
	class, gap, subject, inverted, phrase := 0, 99, 99, false, 1
	kind, governed, near := read.MentionKind(0), false, 99
	if o.cue >= 0 {
		c := &d.Cues[o.cue]
		switch {
		case c.Class&lang.Source != 0:
			class = 4
		case c.Class&lang.SourceAfter != 0:
			class = 3
		case c.Class&lang.Cue != 0:
			class = 2
		default:
			class = 1
		}
		phrase = c.Last - c.First
		gap = from - c.Last
		if to <= c.First {
			gap = c.First - to
		}
		inverted = c.Inverted
		if c.Subject >= 0 {
			m := &d.Mentions[c.Subject]
			kind, governed = m.Kind, d.Governed(m)
			subject = d.people.speaksOf(c.Subject)
			near = int(min(uint(c.First-m.Last), uint(m.First-c.Last)))
		}
		f.put("cue.before", d.code(c.First-1, p))
		f.put("cue.before2", d.code(c.First-2, p))
		f.put("cue.after", d.code(c.Last, p))
		f.put("cue.after2", d.code(c.Last+1, p))
	} else {
		for _, name := range [...]string{"cue.before", "cue.before2", "cue.after", "cue.after2"} {
			f.put(name, -1)
		}
	}
	f.count("cue.class", class)
	f.count("cue.words", phrase)
	f.count("cue.gap", gap)
	f.flag("cue.inside", o.how == around)
	f.flag("cue.inverted", inverted)
	f.count("subject.kind", int(kind))
	f.count("subject.near", near)
	f.count("subject.speaks", subject)
	f.flag("subject.governed", governed)
	in := d.crossed(from, to)
	f.flag("in.preposition", in&1 != 0)
	f.flag("in.relative", in&2 != 0)
	f.flag("in.verb", in&4 != 0)
	f.flag("in.conjunction", in&8 != 0)
	f.flag("in.comma", in&64 != 0)
	f.flag("in.auxiliary", d.AnyOf(from, to, lang.Auxiliary))
	f.flag("in.finite", d.finite(from, to))
	f.flag("in.soft", d.AnyOf(from, to, lang.SoftCue))
	f.flag("in.pronoun", d.AnyOf(from, to, lang.Pronoun))
	f.flag("in.reporting", d.reports(from, to))
	f.flag("in.cue", d.AnyOf(from, to, lang.Cue|lang.Source))
	f.flag("in.marks", len(d.regionsIn(o.run)) > 0)
	f.flag("infinitive", d.infinitive(from))
	f.flag("that", d.Tokens[from].Is(lang.That) || from > p.First && d.Tokens[from-1].Is(lang.That))
	f.flag("relative", from > p.First && d.Tokens[from-1].Is(lang.Relative) || d.Tokens[from].Is(lang.Relative))
	f.count("left", from-o.sentence[0])
	f.count("right", o.sentence[1]-to)
	f.flag("question", o.sentence[1] < len(d.Tokens) && o.sentence[1] > 0 && d.Tokens[o.sentence[1]-1].Lower == "?")
	f.put("history", float32(v.history&7))
	f.flag("between.marks", v.set.last >= 0 && v.set.last == v.set.region-1)
	f.count("sentences", int(d.Tokens[from].Sentence-d.Tokens[p.First].Sentence))
	f.count("marked.near", int(d.markedNear(min(to, p.Last-1), p)))
}

// paraOf returns the paragraph of a token.
func (d *document) paraOf(token int) int {
	return sort.Search(len(d.Paras), func(n int) bool { return d.Paras[n].Last > token })
}

// regionFrom returns the first marked stretch that begins at or after a byte.
func (d *document) regionFrom(offset int) int {
	return sort.Search(len(d.Regions), func(n int) bool { return d.Regions[n].Span.Start >= offset })
}
