package dates

// makeDateSpan reads "Monday from 7 to 8".
func makeDateSpan(m *match) (*value, bool) {
	d, c := m.get(cDate, 0).v, m.get(cCRange, 0).v
	f := d.fields()
	if d.form != dateForm || d.hasClock || c.from.fields()&^(fClock|fPart) != 0 ||
		f&(fD|fWd|fHol|fRel) == 0 || d.hasRel && d.relUnit > day && f&^fRel == 0 {
		return nil, false
	}
	return onDay(d, *c.from, *c.to), true
}

// makePartRange reads "the night of 3-4 September": the days are what counts.
func makePartRange(m *match) (*value, bool) {
	v := *m.get(cRange, 0).v
	return &v, true
}

// makeDateHours reads "Monday 11-4".
func makeDateHours(m *match) (*value, bool) {
	d := m.get(cDate, 0).v
	if d.form != dateForm || d.hasClock || d.fields()&(fD|fWd) == 0 {
		return nil, false
	}
	var a, b value
	a.fold(cHour, m.get(cHour, 0))
	b.fold(cHour, m.get(cHour, 1))
	lendClock(&a, &b)
	return onDay(d, a, b), true
}

func onDay(d *value, a, b value) *value {
	from, to := *d, *d
	if d.part != noPart {
		if a.part == noPart {
			a.part = d.part
		}
		if b.part == noPart {
			b.part = d.part
		}
	}
	from.setClock(&a)
	to.setClock(&b)
	from.part, to.part = a.part, b.part
	return &value{form: rangeForm, from: &from, to: &to}
}

// makeRange reads "from A to B". The ends lend each other what they do not name.
func makeRange(m *match) (*value, bool) {
	var ends []*value
	for _, p := range m.picks[:m.n] {
		it := &m.items[p.item]
		switch p.class {
		case cDate, cClock:
			ends = append(ends, it.v)
		case cHour, cHHMM:
			v := &value{form: clockForm, start: it.start, end: it.end}
			v.fold(p.class, it)
			ends = append(ends, v)
		case cRefv:
			if it.v.ref != presentRef {
				return nil, false
			}
			ends = append(ends, &value{form: dateForm, hasRel: true, relUnit: day, start: it.start, end: it.end})
		case cCRange: // a part of the day for both ends
			return makePartOfRange(m)
		}
	}
	dotted := m.picks[m.n-1].class == cHour && m.items[m.end-1].v != nil // 16.30
	if (m.get(cHour, 0) != nil || m.has(cHHMM)) && !dotted && !m.has(cClock) && !m.has(cOclock) && !m.endsNumber() {
		return nil, false
	}
	if len(ends) != 2 || ends[0].form == rangeForm || ends[1].form == rangeForm {
		return nil, false
	}
	a, b := *ends[0], *ends[1]
	if m.has(cDash) && a.relUnit == week && b.fields() == fWd { // next week - Monday
		return joined(&a, &b)
	}
	alike := a.fields() == b.fields() || a.fields() == b.fields()&^fY
	untilNow := a.y != 0 && (b.y != 0 || b.hasRel && b.rel == 0 && b.relUnit == day)
	if !m.has(cFrom) && !m.has(cBetween) && !m.has(cDash) && a.form == dateForm && !alike && !untilNow {
		// "this year to May"
		return nil, false
	}
	if a.form == dateForm && b.form == dateForm && !a.hasRel && a.away == 0 && a.base == nil {
		fa, fb := a.fields(), b.fields()
		if a.y == 0 && b.y != 0 && fa&fMo != 0 && b.big == noUnit {
			a.y = b.y
		}
		if fa == fD && fb&fMo != 0 {
			a.mo, a.y = b.mo, b.y
		}
		if fb == fD && fa&fMo != 0 {
			b.mo, b.y, b.lent = a.mo, a.y, true
		}
	}
	if a.hasClock && b.hasClock {
		lendClock(&a, &b)
		const timeOnly = fClock | fPart
		if a.fields()&^timeOnly != 0 && b.fields()&^timeOnly == 0 {
			r := onDay(&a, a, b)
			r.from.start, r.from.end, r.to.start, r.to.end = a.start, a.end, b.start, b.end
			return r, true
		}
	}
	return &value{form: rangeForm, from: &a, to: &b}, true
}

// makePartOfRange reads "from 7 to 9 in the evening".
func makePartOfRange(m *match) (*value, bool) {
	r, p := m.get(cCRange, 0).v, m.get(cPart, 0)
	if p == nil || r.from.part != noPart && r.to.part != noPart {
		return nil, false
	}
	a, b := *r.from, *r.to
	for _, v := range [...]*value{&a, &b} {
		if v.part == noPart && v.meridiem == 0 {
			v.part = dayPart(p.value(cPart))
		}
	}
	return &value{form: rangeForm, from: &a, to: &b}, true
}

// lendClock gives the ends of "from 5 to 6 pm" the same half of the day, and
// makes the end of "11 to 4" come after its start.
func lendClock(a, b *value) {
	if a.meridiem == 0 && a.part == noPart {
		if b.meridiem != 0 && a.h <= 12 && (a.h%12 < b.h%12 || a.h%12 == b.h%12 && a.mi <= b.mi) {
			a.meridiem = b.meridiem
		}
		if b.part != noPart && a.h <= 12 {
			a.part = b.part
		}
	}
	if b.meridiem == 0 && b.part == noPart && a.meridiem != 0 && b.h <= 12 && b.h%12 >= a.h%12 {
		b.meridiem = a.meridiem
	}
	if b.meridiem == 0 && b.part == noPart && b.h < 12 && b.h < a.hour24() && b.h+12 > a.hour24() {
		b.h += 12
	}
}
