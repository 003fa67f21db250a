package dates

// makeJoined reads two dates that complete each other: "Friday, 3 May",
// "May 3, last year", "the third quarter of 1990".
func makeJoined(m *match) (*value, bool) {
	a, b := m.get(cDate, 0), m.get(cDate, 1)
	if b == nil || a.v.form != dateForm && a.v.form != clockForm || b.v.form != dateForm {
		if a != nil && m.get(cClock, 0) != nil {
			return makeDateClock(m)
		}
		return nil, false
	}
	if (m.has(cOf) || m.has(cIn)) && a.v.hasRel && a.v.rel == -1 && b.v.fields()&(fY|fMo|fRel) != 0 {
		switch u := a.v.relUnit; u {
		case day, week, weekend, month, quarter: // the last week of May
			return &value{form: dateForm, u: u, nth: -1, base: b.v}, true
		}
	}
	return joined(a.v, b.v)
}

func joined(a, b *value) (*value, bool) {
	if a.big == decade && b.big == century { // the eighties of the 19th century
		v := *a
		v.y = b.y + a.y%100
		return &v, true
	}
	if a.away != 0 || b.away != 0 || a.base != nil || b.base != nil || a.weakRel || b.weakRel {
		return nil, false
	}
	fa, fb := a.fields(), b.fields()
	if !completes(fa, fb) && !completes(fb, fa) {
		return nil, false
	}
	for _, v := range [...]*value{a, b} { // Monday, this year: two dates
		if v.relUnit > fortnight && (a.wd != 0 || b.wd != 0) {
			return nil, false
		}
	}
	if !relFits(a, b) || !relFits(b, a) {
		return nil, false
	}
	const whole = fY | fMo | fD
	for _, p := range [...][2]*value{{a, b}, {b, a}} { // tomorrow, 13/04/2021: the date is what counts
		if p[0].fields()&^fPart == fRel && p[1].fields()&whole == whole {
			v := *p[1]
			v.part = max(p[0].part, p[1].part)
			return &v, true
		}
	}
	v := *a
	if !v.merge(b) {
		return nil, false
	}
	return &v, true
}

// relFits reports whether what small names can lie in the unit that big names
// by its distance: May in last year, but not in next month.
func relFits(small, big *value) bool {
	if !big.hasRel || big.relUnit == noUnit {
		return true
	}
	switch small.fields() &^ (fPart | fClock) {
	case fMo, fSeason, fQ, fHalf, fHol, fWk:
		return big.relUnit >= year
	case fMo | fD:
		return big.relUnit >= year || big.relUnit == day
	case fD:
		return big.relUnit <= month
	}
	return true
}

// completes reports whether a date that names the fields small can stand
// inside, or beside, one that names the fields big.
func completes(small, big uint16) bool {
	const calendar = fY | fMo | fD
	switch small &^ fPart {
	case fWd: // Friday, 3 May; Friday last week
		return big&^fPart&^(fMo|fD|fY) == 0 && big&fD != 0 || big == fRel
	case fMo, fSeason, fQ, fHalf, fHol, fWk: // May last year; the third quarter of 1990
		return big == fY || big == fRel
	case fMo | fD:
		return big == fY || big == fRel || big == fWd
	case fMo | fD | fWd:
		return big == fY
	case fD:
		return big == fRel || big == fWd
	case fRel: // today, 5 May
		return big&calendar == big && big&fD != 0
	}
	return false
}

// makeDatePart reads "Friday night", "the evening of 5 May".
func makeDatePart(m *match) (*value, bool) {
	d, p := m.get(cDate, 0), m.get(cPart, 0)
	if d.v.form != dateForm || d.v.part != noPart || d.v.hasClock {
		return nil, false
	}
	f := d.v.fields()
	if f&(fD|fWd|fHol) == 0 && !(d.v.relUnit == day) && !(d.v.away != 0 && d.v.u == day) {
		return nil, false
	}
	v := *d.v
	v.part = dayPart(p.value(cPart))
	if it := m.get(cMod, 0); it != nil {
		v.mod = modifier(it.value(cMod))
	}
	return &v, true
}

// makeDateClock reads a day and a time of day.
func makeDateClock(m *match) (*value, bool) {
	d := m.get(cDate, 0)
	if d == nil || d.v.hasClock || d.v.form != dateForm {
		return nil, false
	}
	f := d.v.fields()
	if f&(fD|fWd|fHol|fRel) == 0 || d.v.hasRel && d.v.relUnit != day && d.v.relUnit != noUnit && f&^fRel == 0 {
		return nil, false
	}
	v := *d.v
	var c value
	if it := m.get(cClock, 0); it != nil && it.v != nil {
		c = *it.v
	} else {
		for _, k := range [...]class{cHour, cMinute, cAmPm} {
			if it := m.get(k, 0); it != nil {
				c.fold(k, it)
			}
		}
	}
	if !c.hasClock {
		if c.part == noPart || v.part != noPart || f&(fD|fWd|fHol|fRel) == 0 {
			return nil, false
		}
		v.part = c.part
		return &v, true
	}
	if k := m.get(cHour, 0); k != nil && k.v == nil && m.picks[m.n-1].class == cHour && !m.endsNumber() {
		return nil, false
	}
	v.setClock(&c)
	if v.part == noPart {
		v.part = c.part
	}
	joined := m.has(cAt) || m.has(cOn) || m.has(cIn) || m.has(cFrom) || m.has(cAbout)
	if k := m.get(cClock, 0); k != nil && joined { // two phrases, not one
		v.from, v.to = &value{start: d.start, end: d.end}, &value{start: k.start, end: k.end}
	}
	return &v, true
}

// makeClockPart reads "8:00 in the evening", "the evening at 8".
func makeClockPart(m *match) (*value, bool) {
	v := m.folded()
	v.form = clockForm
	return v, v.hasClock
}

// makeNthOf reads "the first week of July", "the last Friday in May".
func makeNthOf(m *match) (*value, bool) {
	it, d := m.get(cUnit, 0), m.get(cDate, 0)
	if d.v.fields()&(fY|fMo|fRel|fQ|fHalf|fSeason|fBig) == 0 && !(d.v.fields()&fHol != 0) {
		return nil, false
	}
	if d.v.form != dateForm {
		return nil, false
	}
	v := &value{form: dateForm, u: unit(it.value(cUnit)), base: d.v}
	if o := m.get(cOrd, 0); o != nil {
		v.nth = o.value(cOrd)
	} else if m.get(cRel, 0).value(cRel) < 0 {
		v.nth = -1
	} else {
		return nil, false
	}
	switch v.u {
	case day, week, weekend, month, quarter, halfYear, year, decade:
		return v, true
	}
	return nil, false
}

// makeNthWeekdayOf reads "the first Monday of next month".
func makeNthWeekdayOf(m *match) (*value, bool) {
	a, b := m.get(cDate, 0).v, m.get(cDate, 1)
	if b == nil || a.form != dateForm || a.fields() != fWd || a.hasRel || b.v.form != dateForm ||
		b.v.fields()&(fY|fMo|fRel|fQ) == 0 || b.v.fields()&(fD|fWd) != 0 || b.v.hasRel && b.v.relUnit < month {
		return nil, false
	}
	v := &value{form: dateForm, u: day, wd: a.wd, base: b.v, nth: -1}
	if o := m.get(cOrd, 0); o != nil {
		v.nth = o.value(cOrd)
	} else if m.get(cRel, 0).value(cRel) >= 0 {
		return nil, false
	}
	if p := m.get(cPart, 0); p != nil {
		v.part = dayPart(p.value(cPart))
	}
	return v, v.nth <= lastWeekday
}

// makeNthDays reads "the first ten days of May": a stretch at its start or end.
func makeNthDays(m *match) (*value, bool) {
	c, d := m.get(cDur, 0).v, m.get(cDate, 0)
	if d.v.form != dateForm || c.n < 1 || c.vague || c.u2 != noUnit || d.v.fields()&(fY|fMo|fRel) == 0 {
		return nil, false
	}
	if !m.has(cOf) && !m.has(cIn) && (c.nth != 1 || d.v.relUnit == noUnit) { // "der ersten sechs Monate des Jahres"
		return nil, false
	}
	r := &value{form: rangeForm, n: c.n, u: c.u, base: d.v, from: &value{start: c.start, end: c.end}}
	switch {
	case c.nth == 1 && c.away == 0:
		r.nth = 1
	case c.away < 0:
		r.nth = -1
	default:
		return nil, false
	}
	return r, true
}

// makeFeastWeekend reads "Labor Day weekend".
func makeFeastWeekend(m *match) (*value, bool) {
	v := m.folded()
	if it := m.get(cDate, 0); it != nil && (it.v.form != dateForm || it.v.hol == 0) {
		return nil, false
	}
	return &value{form: dateForm, u: weekend, base: &value{form: dateForm, hol: v.hol, y: v.y}}, v.hol != 0
}

// makeWeekdayAway reads "Monday two weeks from now", "in three days on Friday".
func makeWeekdayAway(m *match) (*value, bool) {
	a, b := m.get(cDate, 0).v, m.get(cDate, 1).v
	if a.away == 0 {
		a, b = b, a
	} else if !m.has(cOn) {
		return nil, false
	}
	if a.form != dateForm || a.away == 0 || a.vague || a.u < day || a.wd != 0 || a.u < week && !m.has(cOn) ||
		b.form != dateForm || b.fields()&^fPart != fWd || b.hasRel {
		return nil, false
	}
	v := *a
	v.wd, v.part = b.wd, b.part
	return &v, true
}

// makeWeekOf reads "the week of 6 March".
func makeWeekOf(m *match) (*value, bool) {
	d := m.get(cDate, 0)
	if d.v.form != dateForm || d.v.fields()&(fD|fHol) == 0 {
		return nil, false
	}
	return &value{form: dateForm, u: week, base: d.v}, true
}

func makeWeekNumber(m *match) (*value, bool) {
	it := m.get(cNum, 0)
	n := it.value(cNum)
	if next := m.next(); next != nil && it.width == 0 && next.mask.meets(maskOf(cUnit, cDate, cDur)) {
		return nil, false // the same week one year ago
	}
	return &value{form: dateForm, wk: n}, n >= 1 && n <= 53 && it.v == nil && it.frac == 0
}
