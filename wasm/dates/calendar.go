package dates

func makeDate(m *match) (*value, bool) {
	v := m.folded()
	v.form = dateForm
	if it := m.get(cMonth, 0); it != nil && m.n == 1 && !it.upper && !it.strong.has(cMonth) {
		if p := m.previous(); p != nil && p.mask.has(cRel) { // this may be
			return nil, false
		}
	}
	if it := m.get(cMonth, 0); it != nil && m.n == 1 && it.upper && m.rule.before == nil && m.named(it) {
		return nil, false // April Jones
	}
	if m.anyWeekday() || m.ordinalOf() || m.countsOn() || m.wordAfterMonth() {
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

// shortWord is how many letters the short form of a weekday has: "sun".
const shortWord = 3

// anyWeekday reports whether a weekday or a feast means none of them in
// particular ("on a Monday", but not "a Monday meeting") or is part of a name
// ("the Tuesday Knight Games", "the Good Friday Agreement").
func (m *match) anyWeekday() bool {
	c, p, n := m.picks[0].class, m.previous(), m.next()
	if m.n != 1 || c != cWeekday && c != cHol || p == nil {
		return false
	}
	feast := &m.items[m.picks[0].item]
	// Francisco Reyes
	if c == cHol && feast.upper && p.named && p.mask.empty() && p.width == 0 && p.end == feast.start-1 {
		return true
	}
	// the sun will set
	if c == cWeekday && p.mask.has(cThe) && !feast.strong.has(cWeekday) && feast.end-feast.start <= shortWord {
		return true
	}
	counts := n != nil && n.mask.empty() && n.word == m.items[m.end-1].word+1 && n.end-n.start > 1
	if p.mask.has(cA) && !p.mask.has(cOn) {
		return c == cWeekday && !(counts && !n.upper)
	}
	return p.mask.has(cThe) && !p.mask.has(cOn) && !p.mask.has(cIn) && counts && n.upper
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
	if month == nil || day == nil || day.start < month.start || day.width > 0 || day.mask.has(cOrd) {
		return false
	}
	return !m.has(cYear) && !m.endsNumber()
}

// makeNthWeekday reads "the second Saturday in August".
func makeNthWeekday(m *match) (*value, bool) {
	v := &value{form: dateForm}
	n := lastWeekday
	if it := m.get(cOrd, 0); it != nil {
		n = it.value(cOrd)
	} else if it := m.get(cNum, 0); it != nil {
		n = it.value(cNum)
	} else if it := m.get(cRel, 0); it == nil || it.value(cRel) != -1 {
		return nil, false
	}
	if n < 1 || n > lastWeekday {
		return nil, false
	}
	if it := m.get(cYear, 0); it != nil {
		v.y = it.value(cYear)
	}
	v.hol = nthWeekday + m.month(0).value(cMonth)*100 + n*10 + m.get(cWeekday, 0).value(cWeekday)
	return v, true
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
	if it := m.get(cRoman, 0); it != nil {
		n = it.num
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
	if it := m.get(cX1, 0); it != nil {
		n = it.value(cX1)
	}
	if n == 0 {
		n = v.d
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
	mo, end := m.month(0), m.items[m.end-1].end
	whole := value{form: dateForm, y: v.y, hasRel: v.hasRel, rel: v.rel, relUnit: v.relUnit, mo: v.mo}
	from, to := new(value), new(value)
	*from, *to = whole, whole
	from.d, from.start, from.end = first, a.start, a.end
	to.d, to.start, to.end, to.lent = last, b.start, end, mo.start < a.start
	if mo.start < a.start {
		from.start = mo.start
	}
	return &value{form: rangeForm, from: from, to: to, list: m.has(cAnd) && !m.has(cBetween)}, true
}

// month returns the k-th item that names a month, by its name or its number.
func (m *match) month(k int) *item {
	if it := m.get(cMonth, k); it != nil {
		return it
	}
	return m.get(cMonthNo, k)
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
	if it := m.get(cDay, 0); it != nil && it.width == 0 && it.mask.has(cWeekday) { // de segunda a sexta
		return nil, false
	}
	if n := m.next(); n != nil && n.mask.has(cDot) && m.end+1 < len(m.items) && m.items[m.end+1].mask.has(cMonth) {
		return nil, false // Dienstag, dem 2. April
	}
	v.form, v.nth = dateForm, 0
	v.bare = !m.has(cOrd) && !m.has(cThe) && !m.has(cDayWord)
	return v, v.d >= 1 && v.d <= 31
}

// makeMonths reads "from Sep to Nov 2018".
func makeMonths(m *match) (*value, bool) {
	from, to := m.month(0), m.month(1)
	a := &value{form: dateForm, mo: from.value(cMonth), start: from.start, end: from.end}
	b := &value{form: dateForm, mo: to.value(cMonth), start: to.start, end: m.items[m.end-1].end}
	if it := m.get(cYear, 0); it != nil {
		a.y, b.y = it.value(cYear), it.value(cYear)
	}
	return &value{form: rangeForm, from: a, to: b}, true
}

// makeDayAfter reads "the day before", "the day after", when nothing follows.
func makeDayAfter(m *match) (*value, bool) {
	v := &value{form: dateForm, away: 1, n: 1, u: day, anchor: fromText}
	if m.has(cBefore) || m.has(cEarlier) || m.has(cX1) {
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
	if it := m.get(cNum, 0); it != nil && it.width == 4 && it.mask.has(cYear) {
		if v.u == second || v.n >= 1900 && v.n < 2100 { // the 1988 second quarter
			return nil, false
		}
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
