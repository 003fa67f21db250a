package dates

func makeAndHalf(m *match) (*value, bool) {
	v := m.folded()
	if it := m.get(cAndHalf, 0); it != nil {
		v.n = it.value(cAndHalf)
	} else if v.n == 0 {
		v.n = 1
	}
	v.form, v.frac, v.n2, v.u2 = durForm, 500, 0, noUnit
	return v, v.u != noUnit
}

func makeQuarterHours(m *match) (*value, bool) {
	n := 1
	if it := m.get(cNum, 0); it != nil {
		n = it.value(cNum)
	}
	return &value{form: durForm, n: 15 * n, u: minute}, n < 100
}

// makeVague is a plural without a number: "weeks".
func makeVague(m *match) (*value, bool) {
	v := m.folded()
	v.form, v.vague = durForm, true
	return v, v.u != noUnit
}

// makeSpan reads "two to three weeks" as the shorter of the two.
func makeSpan(m *match) (*value, bool) {
	v := m.folded()
	v.form = durForm
	if it := m.get(cNum, 0); it != nil {
		v.n, v.frac = it.value(cNum), it.frac
	}
	v.n2, v.u2 = 0, noUnit
	v.mod = approxMod
	return v, v.u != noUnit
}

// makeTwoUnits reads "two hours and ten minutes".
func makeTwoUnits(m *match) (*value, bool) {
	a, b := m.get(cDur, 0).v, m.get(cDur, 1).v
	if a.vague || b.vague || a.u <= b.u || a.u2 != noUnit || b.u2 != noUnit || a.frac != 0 {
		return nil, false
	}
	return &value{form: durForm, n: a.n, u: a.u, n2: b.n, u2: b.u}, true
}

func makeFrequency(m *match) (*value, bool) {
	v := m.folded()
	v.form = setForm
	return v, true
}

func makeReference(m *match) (*value, bool) {
	v := m.folded()
	v.form = refForm
	return v, v.ref != 0
}

func makeRelativeUnit(m *match) (*value, bool) {
	v := m.folded()
	u := v.u
	v = &value{form: dateForm, hasRel: true, rel: v.rel, relUnit: u, mod: v.mod}
	if it := m.get(cRel, 0); it != nil && u == weekend {
		v.near = it.mask.has(cNear)
	}
	switch {
	case m.has(cThat) || m.has(cSame):
		v.anchor, v.weakRel = fromText, true
	case m.has(cNext):
		v.rel, v.anchor = 1, fromText
	case v.rel == -1 && m.get(cRel, 0).mask.has(cPrev): // the week before the one spoken of
		v.anchor = fromText
	case m.has(cThe) && v.rel == 1 && u == day: // he left the next day
		v.anchor = fromText
	case v.rel == 1 && u == day:
		v.next = true
	}
	if u == someTime || u == noUnit {
		return nil, false
	}
	if it := m.get(cRel, 0); it != nil && it.mask.has(cMany) { // "en los últimos años"
		return &value{form: durForm, u: u, vague: true}, true
	}
	v.loose = u <= hour && v.rel != 0 && !m.has(cThe)              // "Última hora", "at the last minute"
	if u == fortnight && v.rel != 0 && v.anchor == fromReference { // no unit of the calendar
		return &value{form: durForm, n: 1, u: u, away: sign(v.rel)}, true
	}
	return v, true
}

// makeTheUnit reads "the week", "the quarter": the one spoken of, else the present one.
func makeTheUnit(m *match) (*value, bool) {
	v := m.folded()
	switch v.u {
	case week:
		if p := m.previous(); p != nil && p.mask.has(cDue) { // down 5 percent for the week
			return nil, false
		}
		if n := m.next(); n != nil && (n.mask.has(cBefore) || n.mask.has(cAfter)) { // the week after the election
			return nil, false
		}
	case quarter, year, weekend:
		if n := m.next(); n != nil && v.u == year && n.mask.meets(rangeWords) { // in the year to February
			return nil, false
		}
	default:
		return nil, false
	}
	return &value{form: dateForm, hasRel: true, relUnit: v.u, weakRel: true, anchor: fromText, fiscal: v.fiscal}, true
}

// makeRelativeField reads "last April", "next Friday", "this summer".
func makeRelativeField(m *match) (*value, bool) {
	d := m.get(cDate, 0).v
	const may = fMo | fD | fWd | fSeason | fHol | fPart | fQ | fHalf | fBig
	if d.form != dateForm || d.hasRel || d.y != 0 && d.big == noUnit || d.fields()&^may != 0 {
		return nil, false
	}
	v := *d
	v.hasRel = true
	if it := m.get(cRel, 0); it != nil {
		v.rel, v.near = it.value(cRel), it.mask.has(cNear)
		if it = m.get(cRel, 1); it != nil { // this past Friday
			v.rel, v.near = it.value(cRel), true
		}
	} else if m.has(cNext) {
		v.rel, v.anchor = 1, fromText
	} else {
		v.anchor, v.weakRel = fromText, true
	}
	return &v, true
}

// makeRelativePart reads "this morning", "last night".
func makeRelativePart(m *match) (*value, bool) {
	v := m.folded()
	r := &value{form: dateForm, hasRel: true, rel: v.rel, relUnit: day, part: v.part, mod: v.mod}
	if m.has(cNext) || m.has(cLater) { // la mañana siguiente
		r.rel, r.anchor = 1, fromText
	} else if m.has(cThe) && v.rel == 1 {
		r.anchor = fromText
	}
	r.next = v.rel == 1 && r.anchor == fromReference
	return r, true
}

func makeFiscal(m *match) (*value, bool) {
	v := m.folded()
	v.form = dateForm
	return v, true
}

// makeRelativeNumber reads "the last three months": a length of time that ends
// or begins now.
func makeRelativeNumber(m *match) (*value, bool) {
	v := m.folded()
	if it := m.get(cNum, 0); it != nil && v.vague { // the 5 coming years
		v.n, v.vague = it.value(cNum), false
	}
	if m.has(cNext) {
		v.rel = 1
	}
	if v.u == noUnit || v.n == 0 && !v.vague && v.frac == 0 {
		return nil, false
	}
	v.form = durForm
	v.away = 1
	if v.rel < 0 {
		v.away = -1
	} else if v.rel == 0 {
		return nil, false
	}
	v.hasRel = false
	return v, true
}

// away makes the time that lies a duration before or after an anchor.
func away(direction int, from anchor) action {
	return func(m *match) (*value, bool) {
		it := m.get(cDur, 0)
		if it == nil || it.v == nil {
			return nil, false
		}
		if e := m.get(cEarlier, 0); e != nil && e.mask.has(cBefore) && m.goesOn() { // "une semaine avant le vote"
			return nil, false
		}
		if p := m.previous(); p != nil && p.mask.has(cNot) { // 投票の1週間前
			return nil, false
		}
		d := *it.v
		d.form, d.away, d.anchor = dateForm, direction, from
		if m.has(cAgoPre) || m.has(cAhead) {
			d.measured = it.start
		}
		if d.mod == noMod && m.has(cAbout) {
			d.mod = approxMod
		}
		return &d, true
	}
}

// goesOn reports whether the clause goes on with what the preposition at the
// end of the match asks for.
func (m *match) goesOn() bool {
	n := m.next()
	return n != nil && !n.verb && (n.mask.empty() && n.end-n.start > 1 || n.mask.meets(nominal))
}

// nominal are the classes of words that open a noun phrase.
var nominal = maskOf(cThe, cA, cOf, cThat, cIn)

// shifted makes the day a duration before or after another.
func shifted(direction int) action {
	return func(m *match) (*value, bool) {
		d, base := m.get(cDur, 0), m.get(cDate, 0)
		if d == nil || base == nil || base.v.form != dateForm || d.v.away != 0 {
			return nil, false
		}
		v := *d.v
		v.form, v.away, v.base = dateForm, direction, base.v
		return &v, true
	}
}

// counting are the classes of what an ordinal before them counts.
var counting = maskOf(cNum, cUnit, cHalf, cRel, cPart, cHyphen)

// makeDayOnly reads "on the 18th", unless the number counts what follows.
func makeDayOnly(m *match) (*value, bool) {
	it := m.get(cOrd, 0)
	c := cOrd
	if it == nil {
		it, c = m.get(cDay, 0), cDay
	}
	n := it.value(c)
	if m.has(cDayWord) {
		return &value{form: dateForm, d: n}, n >= 1 && n <= 31
	}
	if x := m.next(); x != nil && (x.mask.empty() || x.mask.meets(counting)) {
		return nil, false
	}
	if it.width == 0 && n < 4 {
		return nil, false
	}
	return &value{form: dateForm, d: n}, n >= 1 && n <= 31
}

func makeModified(m *match) (*value, bool) {
	it := m.get(cDate, 0)
	if it.v.form != dateForm || it.v.mod != noMod {
		return nil, false
	}
	v := *it.v
	for _, c := range [...]class{cMod, cEdge, cEarlier} {
		if x := m.get(c, 0); x != nil {
			v.mod = modifier(x.value(c))
			if c == cEarlier {
				v.mod = startMod
			}
		}
	}
	return &v, true
}

func makeModifiedLater(m *match) (*value, bool) {
	it := m.get(cDate, 0)
	if it == nil { // later in the day
		v, ok := makeModifiedUnit(m)
		if ok {
			v.mod = startMod
			if m.has(cLater) {
				v.mod = endMod
			}
		}
		return v, ok
	}
	if it.v.form != dateForm || it.v.mod != noMod {
		return nil, false
	}
	v := *it.v
	v.mod = startMod
	if m.has(cLater) {
		v.mod = endMod
	}
	return &v, true
}

// makeFirst reads "the first nine months".
func makeFirst(m *match) (*value, bool) {
	d := m.get(cDur, 0)
	if d.v.away != 0 {
		return nil, false
	}
	v := *d.v
	v.nth = m.get(cOrd, 0).value(cOrd)
	return &v, true
}

// makeRecent reads "recent weeks".
func makeRecent(m *match) (*value, bool) {
	d := m.get(cDur, 0)
	if !d.v.vague {
		return nil, false
	}
	v := *d.v
	return &v, true
}

func makeAhead(m *match) (*value, bool) {
	v, ok := away(1, fromReference)(m)
	if ok { // "in two weeks" may be a length of time, "dans deux semaines" cannot
		v.ahead = !m.has(cAhead)
	}
	return v, ok
}

// makeModifiedUnit reads "the end of the month".
func makeModifiedUnit(m *match) (*value, bool) {
	v := m.folded()
	switch v.u {
	case day, week, month, quarter, year, decade, century, weekend:
		return &value{form: dateForm, hasRel: true, relUnit: v.u, weakRel: true, mod: v.mod}, true
	}
	return nil, false
}

// makeYearAgo reads "the year-earlier quarter".
func makeYearAgo(m *match) (*value, bool) {
	v := &value{form: dateForm, away: -1, n: 1, u: year, anchor: fromText}
	if it := m.get(cOrd, 0); it != nil {
		v.q = it.value(cOrd)
		return v, v.q >= 1 && v.q <= 4
	}
	if it := m.get(cDate, 0); it != nil {
		if it.v.q == 0 {
			return nil, false
		}
		v.q = it.v.q
	}
	return v, true
}

// makeWithin reads "within nine months".
func makeWithin(m *match) (*value, bool) {
	v := *m.get(cDur, 0).v
	if v.away != 0 {
		return nil, false
	}
	v.away, v.within = 1, true
	return &v, true
}

// makeFiscalUnit reads "el último año fiscal".
func makeFiscalUnit(m *match) (*value, bool) {
	v := m.folded()
	return &value{form: dateForm, hasRel: true, rel: v.rel, relUnit: year, fiscal: true}, true
}

// makeSameAgo reads "the same week one year ago".
func makeSameAgo(m *match) (*value, bool) {
	v := *m.get(cDur, 0).v
	if v.away != 0 || v.vague {
		return nil, false
	}
	v.form, v.away = dateForm, -1
	v.in = unit(m.get(cUnit, 0).value(cUnit))
	return &v, v.in > hour && v.in < v.u
}

// makeSameIn reads "the same month last year": the month spoken of, in another year.
func makeSameIn(m *match) (*value, bool) {
	v := value{form: dateForm, hasRel: true, relUnit: year}
	if it := m.get(cDate, 0); it != nil {
		if v = *it.v; v.form != dateForm || v.fields() != fY {
			return nil, false
		}
	} else {
		v.rel = m.get(cRel, 0).value(cRel)
	}
	v.in = unit(m.get(cUnit, 0).value(cUnit))
	if it := m.get(cUnit, 1); it != nil && v.in == year {
		v.in = unit(it.value(cUnit))
	}
	return &v, v.in == month || v.in == quarter
}
