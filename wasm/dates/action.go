package dates

// action turns a match into its meaning; false rejects it.
type action func(m *match) (*value, bool)

// actionOf returns the action of a name, nil if there is none.
func actionOf(name string) action {
	switch name {
	case "date", "month", "wd", "year", "season":
		return makeDate
	case "year2":
		return makeYear2
	case "bareyear":
		return makeBareYear
	case "decade":
		return makeDecade
	case "decw":
		return makeDecadeWord
	case "century":
		return makeCentury
	case "quarter":
		return makeQuarter
	case "halfyear":
		return makeHalfYear
	case "days":
		return makeDays
	case "clock", "hour":
		return makeClock
	case "halfpast":
		return minutesFrom(func(*match) int { return 30 })
	case "halfto":
		return minutesFrom(func(*match) int { return -30 })
	case "minutes":
		return minutesFrom(func(m *match) int { return m.get(cNum, 0).value(cNum) })
	case "minutesto":
		return minutesFrom(func(m *match) int { return -m.get(cNum, 0).value(cNum) })
	case "quarters":
		return minutesFrom(func(*match) int { return 15 })
	case "quartersto":
		return minutesFrom(func(*match) int { return -15 })
	case "dur":
		return makeDuration
	case "a":
		return makeOne
	case "half":
		return makeHalf
	case "andhalf":
		return makeAndHalf
	case "quart":
		return makeQuarterHours
	case "bare":
		return makeVague
	case "span":
		return makeSpan
	case "two":
		return makeTwoUnits
	case "freq":
		return makeFrequency
	case "refv":
		return makeReference
	case "relunit":
		return makeRelativeUnit
	case "theunit":
		return makeTheUnit
	case "relfield":
		return makeRelativeField
	case "relpart":
		return makeRelativePart
	case "fiscal":
		return makeFiscal
	case "relnum":
		return makeRelativeNumber
	case "ago":
		return away(-1, fromReference)
	case "fromnow":
		return away(1, fromReference)
	case "later":
		return away(1, fromText)
	case "earlier":
		return away(-1, fromText)
	case "dayof":
		return makeDayOnly
	case "mod", "modrel":
		return makeModified
	case "modlater":
		return makeModifiedLater
	case "join":
		return makeJoined
	case "datepart", "partdate":
		return makeDatePart
	case "athour":
		return makeAtHour
	case "age":
		return makeNothing
	case "first":
		return makeFirst
	case "recent":
		return makeRecent
	case "ahead":
		return makeAhead
	case "modunit":
		return makeModifiedUnit
	case "yearago":
		return makeYearAgo
	case "wdday":
		return makeWeekdayAndDay
	case "months":
		return makeMonths
	case "holweekend":
		return makeFeastWeekend
	case "datespan":
		return makeDateSpan
	case "datehours":
		return makeDateHours
	case "partonly":
		return makePartOnly
	case "settime":
		return makeSetTime
	case "plus":
		return makeHourAndMinutes
	case "threequart":
		return makeThreeQuarters
	case "bighour":
		return makeBigHour
	case "lendemain":
		return makeDayAfter
	case "allunit":
		return makeWhole
	case "nthdayof":
		return makeNthOf
	case "nameddate":
		return makeNumberedMonth
	case "partweak":
		return loose(makePartOnly)
	case "dotclock":
		return makeDotClock
	case "nearhour":
		return loose(makeAtHour)
	case "within":
		return makeWithin
	case "ampmafter":
		return makeClockPart
	case "fiscalunit":
		return makeFiscalUnit
	case "dayloose":
		return loose(makeDayOnly)
	case "spanfor":
		return makeSpanFor
	case "durfrom":
		return makeStretchFrom
	case "hourminute":
		return makeHourMinute
	case "hourspan":
		return makeHourSpan
	case "dayafter":
		return makeDayAfter
	case "yearof":
		return makeOne
	case "dateat", "hourdate":
		return makeDateClock
	case "clockpart":
		return makeClockPart
	case "nthof":
		return makeNthOf
	case "ndays":
		return makeNthDays
	case "weekof":
		return makeWeekOf
	case "weekno":
		return makeWeekNumber
	case "before":
		return shifted(-1)
	case "after":
		return shifted(1)
	case "fromto", "crange", "range":
		return makeRange
	case "every":
		return makeEvery
	case "wdset":
		return makeWeekdaySet
	case "timesa":
		return makeEvery
	}
	return nil
}

func makeDate(m *match) (*value, bool) {
	v := m.folded()
	v.form = dateForm
	if it := m.get(cMonth, 0); it != nil && m.n == 1 && !it.upper && !it.strong.has(cMonth) && m.previous() != nil && m.previous().mask.has(cRel) {
		return nil, false // this may be
	}
	if v.mo > 12 || v.d > 31 || v.y != 0 && v.mo != 0 && v.d > 31 {
		return nil, false
	}
	return v, true
}

// makeYear2 takes two digits after a month for a year when they cannot be a day.
func makeYear2(m *match) (*value, bool) {
	if m.get(cYear2, 0).num <= 31 {
		return nil, false
	}
	return makeDate(m)
}

// makeBareYear accepts four digits as a year unless they count what follows.
func makeBareYear(m *match) (*value, bool) {
	it := m.get(cYear, 0)
	y := it.value(cYear)
	if it.width == 0 && y != 0 {
		return makeDate(m)
	}
	if y < 1500 || y > 2100 {
		return nil, false
	}
	if n := len(m.done); n > 0 && it.glued && !m.done[n-1].mask.has(cOpen) && !m.done[n-1].mask.has(cDash) && !m.done[n-1].mask.has(cSlash) && !m.done[n-1].mask.has(cApos) {
		return nil, false
	}
	return makeDate(m)
}

func makeDecade(m *match) (*value, bool) {
	v := m.folded()
	if v.y == 0 || v.y%10 != 0 {
		return nil, false
	}
	v.form, v.big, v.u = dateForm, decade, noUnit
	if v.y%100 == 0 { // the 1900s
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
		n = v.n
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
	to := &value{form: dateForm, y: v.y, mo: v.mo, d: last, start: b.start, end: end}
	if mo.start < a.start {
		from.start = mo.start
	}
	return &value{form: rangeForm, from: from, to: to, list: m.has(cAnd)}, true
}

func makeClock(m *match) (*value, bool) {
	v := m.folded()
	v.form = clockForm
	if !v.hasClock || v.h > 24 {
		return nil, false
	}
	if n := m.get(cNoon, 0); n != nil {
		v.h = n.value(cNoon)
	}
	return v, true
}

// makeAtHour reads "at 7", unless the 7 counts something.
func makeAtHour(m *match) (*value, bool) {
	if it := m.get(cHour, 0); it.v != nil { // 20.30 counts only what has a unit
		if n := m.next(); n != nil && (n.mask.has(cUnit) || n.mask.has(cMult) || n.mask.has(cNum)) {
			return nil, false
		}
		return makeClock(m)
	}
	if !m.endsNumber() {
		return nil, false
	}
	return makeClock(m)
}

// endsNumber reports whether the number at the end of the match stands for
// itself and does not count what follows.
func (m *match) endsNumber() bool {
	if n := m.next(); n != nil && !(n.mask.has(cComma) || n.mask.has(cStop) || n.mask.has(cDate) || n.mask.has(cOn) || n.mask.has(cAnd) || n.mask.has(cTo) || n.mask.has(cUntil) || n.mask.has(cDash) || n.mask.has(cClose) || n.mask.has(cWeekday)) {
		return false
	}
	return true
}

// makeNothing takes what must not be read otherwise: the age of a person.
func makeNothing(*match) (*value, bool) { return &value{}, true }

// makeWeekdayAndDay reads "Friday the 13th".
func makeWeekdayAndDay(m *match) (*value, bool) {
	v := m.folded()
	if it := m.get(cOrd, 0); it != nil {
		v.d = it.value(cOrd)
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
	if m.has(cBefore) {
		v.away = -1
	}
	return v, true
}

// makeHourAndMinutes reads "sept heures moins dix", "las ocho y media".
func makeHourAndMinutes(m *match) (*value, bool) {
	n, sign := 0, 1
	if m.has(cMinus) {
		sign = -1
	}
	switch {
	case m.has(cHalf):
		n = 30
	case m.has(cQuart):
		n = 15
	case m.has(cMinute):
		n = m.get(cMinute, 0).value(cMinute)
	default:
		it := m.get(cNum, 0)
		if it == nil || it.frac != 0 {
			return nil, false
		}
		n = it.value(cNum)
	}
	if n < 10 && !m.has(cUnit) {
		return nil, false
	}
	return minutesFrom(func(*match) int { return sign * n })(m)
}

// makeDotClock reads "20.30" without a word beside it.
func makeDotClock(m *match) (*value, bool) {
	if m.get(cHour, 0).v == nil {
		return nil, false
	}
	return loose(makeClock)(m)
}

func makeThreeQuarters(m *match) (*value, bool) {
	n := m.get(cNum, 0).value(cNum)
	if n > 3 {
		return nil, false
	}
	return minutesFrom(func(*match) int { return 15 * n })(m)
}

// makeBigHour takes "20 heures" for a time of day, "3 heures" for a length.
func makeBigHour(m *match) (*value, bool) {
	h := m.get(cHour, 0).value(cHour)
	if p := m.previous(); h < 13 && !(h > 6 && p == nil) || p != nil && (p.mask.has(cFor) || p.mask.has(cAgoPre)) && !p.mask.has(cAt) {
		return makeDuration(m.counting())
	}
	return makeClock(m)
}

// counting reads the hour of a match as a number.
func (m *match) counting() *match {
	n := *m
	for i := range n.picks[:n.n] {
		if n.picks[i].class == cHour {
			n.picks[i].class = cNum
		}
	}
	return &n
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

// makeHourMinute reads "seven thirty".
func makeHourMinute(m *match) (*value, bool) {
	v, ok := makeClock(m)
	return v, ok && v.h > 0 && v.h <= 12 && v.mi >= 10
}

// makeHourSpan reads "from three thirty to four fifteen".
func makeHourSpan(m *match) (*value, bool) {
	var ends [2]value
	for i := range ends {
		ends[i].form = clockForm
		ends[i].fold(cHour, m.get(cHour, i))
		ends[i].fold(cMinute, m.get(cMinute, i))
		if ends[i].h > 12 || ends[i].mi < 10 {
			return nil, false
		}
	}
	return &value{form: rangeForm, from: &ends[0], to: &ends[1]}, true
}

// makeSpanFor reads "from 2 pm for two hours".
func makeSpanFor(m *match) (*value, bool) {
	c, d := m.get(cClock, 0).v, m.get(cDur, 0).v
	if c.fields()&^(fClock|fPart) != 0 || d.vague || d.away != 0 || d.u != hour && d.u != minute || d.n > 1000 {
		return nil, false
	}
	minutes := d.n
	if d.u == hour {
		minutes = d.n*60 + d.frac*60/1000
		if d.u2 == minute {
			minutes += d.n2
		}
	}
	end := c.hour24()*60 + c.mi + minutes
	if end >= 24*60 {
		return nil, false
	}
	to := &value{form: clockForm, hasClock: true, h: end / 60, mi: end % 60, minutes: true}
	return &value{form: rangeForm, from: c, to: to}, true
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

// makePartOnly reads "in the morning".
func makePartOnly(m *match) (*value, bool) {
	v := m.folded()
	v.form = clockForm
	return v, true
}

// makeSetTime reads "daily at 6".
func makeSetTime(m *match) (*value, bool) {
	v := *m.get(cSet, 0).v
	c := m.get(cClock, 0).v
	if v.hasClock || c.form != clockForm || c.fields()&^(fClock|fPart) != 0 {
		return nil, false
	}
	v.setClock(c)
	v.form, v.part = setForm, c.part
	return &v, true
}

// minutesFrom makes the time some minutes after or before the hour named.
func minutesFrom(minutes func(*match) int) action {
	return func(m *match) (*value, bool) {
		v := m.folded()
		n := minutes(m)
		if !v.hasClock || n >= 60 || n <= -60 {
			return nil, false
		}
		if n < 0 {
			v.h, n = v.h-1, n+60
			if v.h < 0 {
				v.h = 23
			} else if v.h == 0 {
				v.h = 12
			}
		}
		v.form, v.mi, v.minutes = clockForm, n, true
		v.n, v.u, v.frac = 0, noUnit, 0
		return v, true
	}
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
