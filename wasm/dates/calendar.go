package dates

func makeDate(m *match) (*value, bool) {
	v := m.folded()
	v.form = dateForm
	if it := m.get(cMonth, 0); it != nil && m.n == 1 && !it.upper && !it.strong.has(cMonth) && m.previous() != nil && m.previous().mask.has(cRel) {
		return nil, false // this may be
	}
	if it := m.get(cMonth, 0); it != nil && m.n == 1 && it.upper && m.rule.before == nil && m.named(it) {
		return nil, false // April Jones
	}
	if m.ordinalOf() || m.countsOn() || m.wordAfterMonth() {
		return nil, false
	}
	if v.mo > 12 || v.d > 31 || v.y != 0 && v.mo != 0 && v.d > 31 {
		return nil, false
	}
	return v, true
}

// named reports whether a month that stands bare, without a preposition, is a
// name: another name follows it at once.
func (m *match) named(month *item) bool {
	if p := m.previous(); p != nil && p.end == month.start-1 && !p.mask.empty() && !p.mask.has(cAnd) {
		return false
	}
	n := m.next()
	return n != nil && n.upper && n.mask.empty() && n.start == month.end+1
}

// countsOn reports whether the year at the end of the match is a number in
// words that counts what follows: "in two thousand homes".
func (m *match) countsOn() bool {
	last := m.picks[m.n-1]
	it := &m.items[last.item]
	if n := m.next(); last.class == cYear && m.n == 1 && it.width == 4 && it.num < oldYear && n != nil && n.upper && n.mask.empty() && n.start == it.end+1 {
		return true // at 1775 Quay Road
	}
	return last.class == cYear && !m.has(cYearWord) && it.width == 0 && !it.strong.has(cYear) && !m.endsNumber()
}

// ordinalOf reports whether a weekday whose name is an ordinal too is one:
// "segunda semana", "na terça parte".
func (m *match) ordinalOf() bool {
	last := m.picks[m.n-1]
	it, n := &m.items[last.item], m.next()
	if last.class != cWeekday || !it.mask.has(cOrd) || n == nil || n.start > it.end+1 {
		return false
	}
	return n.mask.has(cUnit) || n.mask.empty() && !n.verb && !n.upper && n.width == 0 && n.end-n.start > 1
}

// wordAfterMonth reports whether a cardinal in words follows a month: what it
// counts follows, "in March two ships sank".
func (m *match) wordAfterMonth() bool {
	month, day := m.get(cMonth, 0), m.get(cDay, 0)
	return month != nil && day != nil && day.start > month.start && day.width == 0 && !day.mask.has(cOrd) && !m.has(cYear) && !m.endsNumber()
}

// makeYear2 takes two digits after a month for a year when they cannot be a day.
func makeYear2(m *match) (*value, bool) {
	if m.get(cYear2, 0).num <= 31 {
		return nil, false
	}
	return makeDate(m)
}

// beforeYear are the marks that may touch a year.
var beforeYear = maskOf(cOpen, cDash, cSlash, cApos, cQuote)

// makeBareYear accepts four digits as a year unless they count what follows.
func makeBareYear(m *match) (*value, bool) {
	it := m.get(cYear, 0)
	y := it.value(cYear)
	if it.width == 0 && y != 0 {
		if !it.strong.has(cYear) {
			return nil, false
		}
		return makeDate(m)
	}
	if m.counted(y) || y < 1500 || y > 2100 {
		return nil, false
	}
	if p := m.previous(); p != nil && it.glued && !p.mask.meets(beforeYear) {
		return nil, false
	}
	return makeDate(m)
}

// roundYears is what a number of four digits must be a multiple of to be as
// often a rounded count as a year: "2000 Menschen".
const roundYears = 50

// oldYear is the year before which a bare number before a name is rather part
// of the name: "Bench 1775 Winery".
const oldYear = 1800

// counted reports whether a bare number counts what follows, or names a thing.
func (m *match) counted(y int) bool {
	n := m.next()
	if n == nil {
		return false
	}
	if n.mask.has(cCounted) {
		return true
	}
	if p := m.previous(); p != nil && p.mask.has(cThe) { // the 2000 Olympics
		return false
	}
	return n.word == m.items[m.end-1].word+1 && n.mask.empty() && n.end-n.start > 2 && (y%roundYears == 0 || y < oldYear && n.upper)
}

// longestSpan is how many years "2015-19" may last: what is longer is rather a
// number of another kind.
const longestSpan = 15

// makeYearSpan reads a season over two years, "2015/16", and "2015-19".
func makeYearSpan(m *match) (*value, bool) {
	a, b := m.get(cYear, 0), m.get(cYear, 1)
	from := a.value(cYear)
	to := 0
	if b != nil {
		to = b.value(cYear)
	} else if b = m.get(cNum, 0); b.width == 2 {
		to = from/100*100 + b.num
	}
	if a.width != 4 || to <= from || to > from+longestSpan || m.has(cSlash) && to != from+1 {
		return nil, false
	}
	return &value{
		form: rangeForm,
		from: &value{form: dateForm, y: from},
		to:   &value{form: dateForm, y: to},
	}, true
}

// makeNthWeekday reads "the second Saturday in August".
func makeNthWeekday(m *match) (*value, bool) {
	v := &value{form: dateForm}
	n := lastWeekday
	if it := m.get(cOrd, 0); it != nil {
		n = it.value(cOrd)
	} else if m.get(cRel, 0).value(cRel) != -1 {
		return nil, false
	}
	if n < 1 || n > lastWeekday {
		return nil, false
	}
	if it := m.get(cYear, 0); it != nil {
		v.y = it.value(cYear)
	}
	v.hol = nthWeekday + m.get(cMonth, 0).value(cMonth)*100 + n*10 + m.get(cWeekday, 0).value(cWeekday)
	return v, true
}

func makeDecade(m *match) (*value, bool) {
	v := m.folded()
	if v.y == 0 || v.y%10 != 0 {
		return nil, false
	}
	if m.has(cYear2) && v.y >= 2030 {
		v.y -= 100 // the '30s
	}
	v.form, v.big, v.u = dateForm, decade, noUnit
	if v.y%100 == 0 && v.y < 2000 { // the 1900s
		v.big = century
	}
	return v, true
}

func makeDecadeWord(m *match) (*value, bool) {
	v := m.folded()
	v.y = m.get(cDecade, 0).value(cDecade)
	if v.y < 1000 {
		return nil, false
	}
	v.form, v.big = dateForm, decade
	return v, true
}

func makeCentury(m *match) (*value, bool) {
	v := m.folded()
	n := v.nth
	if it := m.get(cRoman, 0); it != nil {
		n = it.num
	}
	if n == 0 {
		n = v.d
	}
	if n < 1 || n > 30 {
		return nil, false
	}
	return &value{form: dateForm, y: (n - 1) * 100, big: century, mod: v.mod, nth: -2}, true
}

func makeQuarter(m *match) (*value, bool) {
	v := m.folded()
	n := v.nth
	if n == 0 {
		n = v.n
	}
	if n == 0 {
		n = v.d
	}
	if n < 1 || n > 4 {
		return nil, false
	}
	return &value{form: dateForm, q: n, y: v.y, fiscal: v.fiscal}, true
}

func makeHalfYear(m *match) (*value, bool) {
	v := m.folded()
	n := v.nth
	if n == 0 {
		n = max(v.n, v.n2) // 1H, H1
	}
	if n < 1 || n > 2 {
		return nil, false
	}
	return &value{form: dateForm, half: n, y: v.y}, true
}

// makeDays reads "July 9-11" and "9 to 11 July".
func makeDays(m *match) (*value, bool) {
	a, b := m.get(cDay, 0), m.get(cDay, 1)
	v := m.folded()
	first, last := a.value(cDay), b.value(cDay)
	if first > 31 || last > 31 || v.mo == 0 {
		return nil, false
	}
	mo, end := m.get(cMonth, 0), m.items[m.end-1].end
	from := &value{form: dateForm, y: v.y, mo: v.mo, d: first, start: a.start, end: a.end}
	to := &value{form: dateForm, y: v.y, mo: v.mo, d: last, start: b.start, end: end, lent: mo.start < a.start}
	if mo.start < a.start {
		from.start = mo.start
	}
	return &value{form: rangeForm, from: from, to: to, list: m.has(cAnd) && !m.has(cBetween)}, true
}

// makeNothing takes what must not be read otherwise: the age of a person.
func makeNothing(*match) (*value, bool) { return &value{}, true }

// makeWeekdayAndDay reads "Friday the 13th".
func makeWeekdayAndDay(m *match) (*value, bool) {
	v := m.folded()
	if it := m.get(cOrd, 0); it != nil {
		v.d = it.value(cOrd)
		if n := m.next(); n != nil && n.mask.empty() && it.width == 0 && m.has(cThe) { // Friday, the fourth decline
			return nil, false
		}
	}
	v.form, v.nth = dateForm, 0
	v.bare = !m.has(cOrd) && !m.has(cThe) && !m.has(cDayWord)
	return v, v.d >= 1 && v.d <= 31
}

// makeMonths reads "from Sep to Nov 2018".
func makeMonths(m *match) (*value, bool) {
	a := &value{form: dateForm, mo: m.get(cMonth, 0).value(cMonth)}
	b := &value{form: dateForm, mo: m.get(cMonth, 1).value(cMonth)}
	if it := m.get(cYear, 0); it != nil {
		a.y, b.y = it.value(cYear), it.value(cYear)
	}
	a.start, a.end = m.get(cMonth, 0).start, m.get(cMonth, 0).end
	b.start, b.end = m.get(cMonth, 1).start, m.items[m.end-1].end
	return &value{form: rangeForm, from: a, to: b}, true
}

// makeDayAfter reads "the day before", "the day after", when nothing follows.
func makeDayAfter(m *match) (*value, bool) {
	v := &value{form: dateForm, away: 1, n: 1, u: day, anchor: fromText}
	if m.has(cBefore) || m.has(cEarlier) {
		v.away = -1
	}
	return v, true
}

// makeDayAfterDate reads "au lendemain du 3 mai".
func makeDayAfterDate(m *match) (*value, bool) {
	d := m.get(cDate, 0).v
	return &value{form: dateForm, away: 1, n: 1, u: day, base: d}, d.form == dateForm
}

// makeNumberedMonth reads "siebter vierter", the month by its number.
func makeNumberedMonth(m *match) (*value, bool) {
	day := m.get(cOrd, 0)
	mo := m.get(cOrd, 1)
	if d := m.get(cDay, 0); d != nil {
		day, mo = d, m.get(cOrd, 0)
	}
	if mo == nil {
		mo = m.get(cMonthNo, 0)
	}
	if day == nil || mo == nil {
		return nil, false
	}
	v := &value{form: dateForm, d: day.value(cDay), mo: mo.value(cOrd)}
	if it := m.get(cYear, 0); it != nil {
		v.y = it.value(cYear)
	}
	return v, v.d <= 31 && v.mo <= 12 && v.mo > 0 && v.d > 0
}

// loose marks what an action makes as too vague for a story.
func loose(a action) action {
	return func(m *match) (*value, bool) {
		v, ok := a(m)
		if ok {
			v.loose = true
		}
		return v, ok
	}
}

// makeStretchFrom reads "a week starting tomorrow".
func makeStretchFrom(m *match) (*value, bool) {
	d, from := m.get(cDur, 0).v, m.get(cDate, 0).v
	if d.vague || d.away != 0 || d.u < day || from.form != dateForm {
		return nil, false
	}
	to := *d
	to.form, to.away, to.base = dateForm, 1, from
	return &value{form: rangeForm, from: from, to: &to}, true
}

func makeDuration(m *match) (*value, bool) {
	v := m.folded()
	v.form = durForm
	if v.u == noUnit || v.n > 1_000_000 {
		return nil, false
	}
	if it := m.get(cNum, 0); it != nil && it.width == 4 && it.mask.has(cYear) && (v.u == second || v.n >= 1900 && v.n < 2100) { // the 1988 second quarter
		return nil, false
	}
	if v.u == quarter && m.has(cHyphen) && v.n < 4 { // three-quarters of the food
		return nil, false
	}
	return v, true
}

func makeOne(m *match) (*value, bool) {
	v, ok := makeDuration(m)
	if v.u == second && m.end < len(m.items) && m.items[m.end].mask.empty() { // a second quay
		return nil, false
	}
	if ok && v.n == 0 {
		v.n, v.one = 1, true
	}
	return v, ok
}

// makeWhole reads "the whole week".
func makeWhole(m *match) (*value, bool) {
	v, ok := makeOne(m)
	v.one = false
	return v, ok
}

func makeHalf(m *match) (*value, bool) {
	v, ok := makeDuration(m)
	v.n, v.frac = 0, 500
	return v, ok
}
