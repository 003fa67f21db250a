package dates

import (
	"slices"
	"strings"
	"sync"

	"dateline/wasm/article"
	"dateline/wasm/lang"
)

// Options says how to read a text.
type Options struct {
	Lang      string       // BCP 47
	Reference article.Time // when the text was published; zero: nothing relative can be placed
	// Exact reads as people speak to a calendar, not as news is written: "in two
	// months" is a day, and times of day keep no day that is not named.
	Exact bool
}

// Find returns the time expressions of an article's prose in reading order,
// seen from the day of publication in the page's own zone.
func Find(a *article.Article) []Mention {
	f := newFinder(a.Text, Options{Lang: a.Meta.Lang, Reference: a.Meta.Published})
	for _, b := range a.Blocks {
		if !b.Kind.Prose() || b.Span.Empty() {
			continue
		}
		f.use(b.Lang, a.Meta.Lang)
		f.paragraph(b.Span.Start, b.Span.End)
	}
	return slices.DeleteFunc(f.mentions, func(m Mention) bool {
		return m.Type == Date && m.Last.Year-m.First.Year > longestTold
	})
}

// longestTold is how many years what an article is shown to name may last: a
// decade is told of, a century is no day of a story.
const longestTold = 10

// FindText returns the time expressions of a plain text whose paragraphs end
// with a newline.
func FindText(text string, o Options) []Mention {
	f := newFinder(text, o)
	start := 0
	for i := 0; i <= len(text); i++ {
		if i == len(text) || text[i] == '\n' {
			f.paragraph(start, i)
			start = i + 1
		}
	}
	return f.mentions
}

// finder walks a text paragraph by paragraph.
type finder struct {
	text     string
	grammar  *grammar
	scan     scanner
	place    placer
	marks    []verbMark
	mentions []Mention
	quoted   []quotedDay // of the paragraph, until the day of the speech is known
	first    int         // the paragraph's first mention
	again    unit        // of the set told last: what comes every year
	cycle    *value      // the date told last
}

func newFinder(text string, o Options) *finder {
	f := &finder{text: text}
	t := o.Reference
	if !t.IsZero() {
		if d := (Day{t.Year, t.Month, t.Day}); d.valid() {
			f.place.ref = d
			f.place.hour, f.place.minute, f.place.timed = t.Hour, t.Minute, t.HasTime
		}
	}
	f.place.exact = o.Exact
	f.scan.spoken = o.Exact
	f.scan.text = text
	f.use("", o.Lang)
	return f
}

// use sets the language: tag, or where that is empty the other one.
func (f *finder) use(tag, other string) {
	if tag == "" {
		tag = other
	}
	code := lang.Primary(tag)
	if f.grammar != nil && f.grammar.code == code {
		return
	}
	f.grammar = grammarOf(code)
	f.scan.lex, f.scan.month = f.grammar.lex, f.grammar.monthFirst
	f.place.eastern = f.grammar.eastern
}

// grammars keeps what was made ready; it only ever grows by the languages read.
var grammars sync.Map

func grammarOf(code string) *grammar {
	if g, ok := grammars.Load(code); ok {
		return g.(*grammar)
	}
	l := lang.Of(code)
	if l.Dates.Words == "" {
		l = &lang.Language{}
		if g, ok := grammars.Load(""); ok {
			return g.(*grammar)
		}
	}
	g, _ := grammars.LoadOrStore(l.Code, newGrammar(l))
	return g.(*grammar)
}

// paragraph reads text[from:to] and adds its mentions.
func (f *finder) paragraph(from, to int) {
	s := &f.scan
	s.items = s.items[:0]
	s.scan(from, to)
	if len(s.items) == 0 {
		return
	}
	f.marks = verbsOf(f.text, s.items, f.grammar.abbreviations, f.marks[:0])
	f.place.same, f.place.frame, f.place.saidOn = stamp{}, 0, Day{}
	f.quoted = f.quoted[:0]
	f.first, f.again, f.cycle = len(f.mentions), noUnit, nil
	once := false
	marks := quotation{text: f.text, at: from}
	items := combineNumbers(condense(s.items), f.grammar.lex.wordDays || f.place.exact)
	for i := range f.grammar.levels {
		items = f.grammar.levels[i].run(items)
		if i == 1 {
			items = spreadMonths(items)
		}
	}
	sentence, opening := 0, 0 // the next mark, and the first token of the sentence
	quotations := quotation{text: f.text, at: from}
	for i := range f.marks {
		f.marks[i].quoted = quotations.open(f.marks[i].at)
	}
	verbs := tenses{marks: f.marks, fullPast: f.grammar.lex.fullPast, commas: f.grammar.lex.commas,
		first: f.grammar.lex.first}
	for i := range items {
		it := &items[i]
		if it.v == nil || it.v.form == noForm {
			continue
		}
		if !it.mask.meets(made) {
			continue
		}
		if (it.strong.empty() || it.v.loose) && !f.place.exact { // 3/4 by itself is as often a fraction
			continue
		}
		if it.v.form == durForm && it.v.one && it.v.away == 0 && i > 0 && items[i-1].mask.empty() { // 700 seats a week
			continue
		}
		for sentence < len(f.marks) && f.marks[sentence].at < it.start {
			if f.marks[sentence].kind == stopKind {
				f.place.same, f.place.frame = stamp{}, 0
				opening = f.marks[sentence].word + 1
			}
			once = once || f.marks[sentence].kind == onceKind
			sentence++
		}
		if !f.place.exact {
			f.place.quoted = marks.open(it.start)
			f.place.tense = verbs.at(it.start, it.end, it.word, f.place.quoted)
			f.place.back = verbs.back
			if it.v.wd != 0 && possessive(f.text[it.end:to]) { // Friday's ruling has been made
				f.place.tense = past
			}
			f.place.aside = verbs.within
			f.place.tense = setBy(items[:i], it.v, f.place.tense)
			if f.recurs(it) {
				continue
			}
			if f.thisTime(it.v, it.start, &verbs, once) {
				it.v = &value{form: refForm, ref: presentRef}
			}
			f.recurred(it, cycleOf(it.v))
			f.again, f.cycle = cycleOf(it.v), it.v
		}
		f.mention(it)
		f.told(it.v, verbs.said)
		f.place.spoken(it.v, it.word-opening <= leadReach)
	}
}

// made are the classes of what is shown.
var made = maskOf(cDate, cClock, cDur, cSet, cRefv, cRange, cCRange)

// leadReach is how many tokens may stand before a year that opens a sentence:
// "Back in the year".
const leadReach = 3

// setBy is the tense of a date that the word before it sets: a term ("they have
// until Friday", "bis zum Winter") or an appointment ("listed for 14 September").
func setBy(before []item, v *value, t tense) tense {
	i := len(before) - 1
	if i >= 0 && before[i].mask.has(cThe) {
		i--
	}
	if i < 0 {
		return t
	}
	switch m := before[i].mask; {
	case m.has(cUntil) && !m.has(cFrom) && t != past:
		return future
	case m.has(cDue) && t != past && (v.wd != 0 || v.d != 0):
		return future
	}
	return t
}

func possessive(rest string) bool {
	return strings.HasPrefix(rest, "'s ") || strings.HasPrefix(rest, "’s ")
}

// mention places the item's value and adds it.
func (f *finder) mention(it *item) {
	v := it.v
	if v.form == rangeForm && v.list {
		for _, part := range [...]*value{v.from, v.to} {
			f.mention(&item{start: part.start, end: part.end, v: part})
		}
		return
	}
	if v.ahead && !f.place.exact && f.place.tense != future {
		d := *v
		d.form, d.away = durForm, 0
		v = &d
	}
	m := Mention{Span: article.Span{Start: it.start, End: it.end}}
	switch v.form {
	case durForm:
		if v.vague && f.place.exact { // a calendar must have a number: three
			d := *v
			d.n, d.vague = 3, false
			v = &d
		}
		m.Type, m.Value = Duration, v.period()
		m.Vague = v.vague || v.mod != noMod
		if v.away != 0 {
			m.Bounds = f.place.stretch(v)
		}
	case setForm:
		m.Type, m.Value = Set, v.set(f.place.exact)
	case refForm:
		m.Type = Date
		m.Value = stamp{ref: v.ref}.String()
	case rangeForm:
		f.rangeMention(v, &m)
	default:
		f.dateMention(v, &m)
	}
	if m.Value == "" {
		return
	}
	f.mentions = append(f.mentions, m)
}

func (f *finder) dateMention(v *value, m *Mention) {
	s := f.place.place(v)
	m.Type = Date
	if s.clock != nil || s.part != noPart {
		m.Type = Clock
	}
	m.Value = s.String()
	m.First, m.Last = s.bounds()
	if m.First.Year < 1 || m.Last.Year > 9999 {
		m.First, m.Last = Day{}, Day{}
	}
	if v.base != nil && v.base.hol != 0 && v.u == weekend && v.nth == 0 { // Labor Day weekend has its Monday
		feast := f.place.place(v.base).start()
		if feast == m.Last.add(1) {
			m.Last = feast
		} else if feast.add(1) == m.First {
			m.First = feast
		}
	}
	m.Vague = v.mod != noMod
	m.Open = v.open()
	switch {
	case v.from != nil:
		m.From, m.To = article.Span{Start: v.from.start, End: v.from.end},
			article.Span{Start: v.to.start, End: v.to.end}
	case v.away != 0 && v.base == nil && v.measured > v.start:
		m.Length = v.period()
		m.From = article.Span{Start: v.measured, End: v.end}
	}
	if f.place.exact && v.hasRel && v.relUnit != noUnit && v.relUnit <= hour && v.rel != 0 {
		m.Bounds = f.place.stretch(&value{n: abs(v.rel), u: v.relUnit, away: sign(v.rel)})
	}
	if f.place.exact && v.season != 0 && v.y == 0 && !v.hasRel {
		m.Value = seasonNames[v.season]
	}
	// what is compared with the week before goes on about this one
	if !(v.hasRel && v.anchor == fromText && v.rel < 0) {
		f.place.remember(s, v)
	}
}

func (f *finder) rangeMention(v *value, m *Mention) {
	m.Type = Date
	if v.base != nil {
		first, last := f.place.stretchIn(v)
		if first == (Day{}) {
			return
		}
		m.First, m.Last = first, last
		m.Value = first.String() + "/" + last.String()
		m.Length, m.From = v.period(), article.Span{Start: v.from.start, End: v.from.end}
		return
	}
	a := f.place.place(v.from)
	saved := f.place.last
	if a.ok() {
		f.place.last = a
	}
	b := f.place.place(v.to)
	f.place.last = saved
	if a.ok() && b.ok() && v.to.y == 0 && b.start().Before(a.start()) && !v.to.hasRel {
		b = f.place.after(b, a, v.to)
	}
	if a.String() == "" || b.String() == "" {
		return
	}
	if a.clock != nil || b.clock != nil {
		m.Type = Clock
	}
	m.Value = a.String() + "/" + b.String()
	if v.from.end > v.from.start && v.to.end > v.to.start {
		m.From, m.To = article.Span{Start: v.from.start, End: v.from.end},
			article.Span{Start: v.to.start, End: v.to.end}
	}
	m.Open = max(v.from.open(), v.to.open())
	if f.place.exact {
		m.Bounds = f.edges(a, b)
	}
	first, _ := a.bounds()
	_, last := b.bounds()
	if first != (Day{}) && last != (Day{}) && !last.Before(first) {
		m.First, m.Last = first, last
	}
	f.place.remember(b, v.to)
}

// edges returns the start of both ends of a range: "A/B".
func (f *finder) edges(a, b stamp) string {
	if a.clock != nil || b.clock != nil {
		return a.String() + "/" + b.String()
	}
	if x, y := a.edge(), b.edge(); x != (Day{}) && y != (Day{}) {
		return x.String() + "/" + y.String()
	}
	return ""
}

// open tells what the words do not name.
func (v *value) open() Part {
	const year = fY | fRel | fBig
	switch f := v.fields(); {
	case v.form != dateForm && v.form != clockForm || v.away != 0 || v.base != nil || v.hasRel:
		return Nothing
	case f&^(fClock|fPart) == 0:
		return TheDay
	case f&^(fClock|fPart) == fWd, f&^(fClock|fPart) == fWd|fD && v.bare && v.hasClock:
		return TheWeek
	case f&^(fClock|fPart) == fWd|fD:
		return Nothing
	case f&^(fClock|fPart) == fD:
		return TheMonth
	case f&year == 0 && v.hol < 20000:
		return TheYear
	}
	return Nothing
}
