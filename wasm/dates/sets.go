package dates

// makeEvery reads "every two weeks", "each Monday at 4".
func makeEvery(m *match) (*value, bool) {
	v := m.folded()
	if it := m.get(cDate, 0); it != nil && it.v.form == rangeForm {
		return nil, false
	}
	v.form, v.every = setForm, true
	if v.u == second && !m.has(cNum) && !m.has(cEvery) && m.has(cA) {
		return nil, false // "a second attempt"
	}
	if v.u == weekend && v.n <= 1 && !m.has(cPer) { // every weekend
		v.u, v.relUnit = noUnit, weekend
	}
	if o := m.get(cOrd, 0); o != nil && v.u != noUnit {
		v.n, v.nth = o.value(cOrd), 0
	}
	if m.has(cOther) {
		v.n = 2
	}
	if it := m.get(cDur, 0); it != nil && it.v.vague {
		v.n, v.vague = 1, false
	}
	if v.u != noUnit && v.n == 0 || m.rule.out == cSet && m.has(cPer) {
		v.n = 1
	}
	return v, true
}

// makeWeekdaySet reads "Mondays".
func makeWeekdaySet(m *match) (*value, bool) {
	v := m.folded()
	v.form, v.every, v.wd = setForm, true, m.get(cWdSet, 0).value(cWdSet)
	return v, true
}

// makeWeekdayParts reads "Sunday mornings".
func makeWeekdayParts(m *match) (*value, bool) {
	return &value{
		form: setForm, every: true, wd: m.get(cWeekday, 0).value(cWeekday),
		part: dayPart(m.get(cParts, 0).value(cParts)),
	}, true
}

// makeWeekly reads "每周一", "毎週月曜日".
func makeWeekly(m *match) (*value, bool) {
	v := m.folded()
	return &value{form: setForm, every: true, wd: v.wd}, v.wd != 0
}

// makeEveryNth reads "jeden zweiten Mittwoch im Monat": once a month, where it
// says so, else a weekday that comes again.
func makeEveryNth(m *match) (*value, bool) {
	if m.has(cUnit) {
		return &value{form: setForm, every: true, n: 1, u: month}, true
	}
	return &value{form: setForm, every: true, wd: m.get(cWeekday, 0).value(cWeekday)}, true
}
