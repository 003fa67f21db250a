package dates

// What languages say in one word or sign.

// namedSide reads weekdays whose form tells their side of today: "i måndags".
func namedSide(c class, rel int) action {
	return func(m *match) (*value, bool) {
		return &value{form: dateForm, wd: m.get(c, 0).value(c), hasRel: true, rel: rel}, true
	}
}

// makeSpanWord reads a length of time in one word: "شهرين".
func makeSpanWord(m *match) (*value, bool) {
	it := m.get(cSpan, 0)
	n, u := splitRelUnit(int32(it.value(cSpan)))
	return &value{form: durForm, n: n, u: u}, true
}

// makeCounted reads a number of days, months or years where their signs are
// also those of dates: "3日前".
func makeCounted(m *match) (*value, bool) {
	it := m.get(cNum, 0)
	v := &value{form: durForm, n: it.value(cNum), u: signUnit(m)}
	return v, it.frac == 0
}

// makeSameUnit reads "同月": the day, month or year spoken of.
func makeSameUnit(m *match) (*value, bool) {
	return &value{form: dateForm, hasRel: true, relUnit: signUnit(m), weakRel: true, anchor: fromText}, true
}

// signUnit is the unit of the sign for a day, a month or a year in a match.
func signUnit(m *match) unit {
	switch {
	case m.has(cX3):
		return day
	case m.has(cX2):
		return month
	}
	return year
}

// makeWeekAndDay reads "上周五".
func makeWeekAndDay(m *match) (*value, bool) {
	v := m.folded()
	v.form = dateForm
	return v, v.relUnit == week
}

// makeYearEdge reads "2000年末", where the sign for a year also begins a word.
func makeYearEdge(m *match) (*value, bool) {
	_, u := splitRelUnit(int32(m.get(cRelUnit, 0).value(cRelUnit)))
	return &value{form: dateForm, y: m.get(cYear, 0).value(cYear)}, u == year && m.get(cRelUnit, 0).glued
}

// makeDayNumber reads "13日", which newspapers count from their own day.
func makeDayNumber(m *match) (*value, bool) {
	v, ok := makeDate(m)
	if ok {
		v.near = true
	}
	return v, ok
}

// makeThisMonth reads "月底", the end of the present month.
func makeThisMonth(m *match) (*value, bool) {
	v := m.folded()
	return &value{form: dateForm, hasRel: true, relUnit: month, mod: v.mod}, m.items[m.end-1].glued
}
