package dates

// form is what an expression is, before it is placed.
type form uint8

const (
	noForm form = iota
	dateForm
	clockForm // a time of day, perhaps of a day
	durForm
	setForm
	refForm
	rangeForm
)

// modifier narrows a period without naming an end.
type modifier uint8

const (
	noMod modifier = iota
	startMod
	midMod
	endMod
	approxMod
)

// anchor tells from where a relative expression counts.
type anchor uint8

const (
	fromReference anchor = iota // the day of publication
	fromText                    // the date the text spoke of last
)

// value is the meaning of an expression as written: the fields it names. Zero
// fields are not named.
type value struct {
	form form

	y, mo, d int
	wd       int  // 1 Monday to 7 Sunday
	wk       int  // ISO week
	q, half  int  // quarter, half of the year
	season   int  // 1 spring to 4 winter
	hol      int  // as the table writes it
	big      unit // decade or century: y is its first year
	part     dayPart

	hasClock         bool
	h, mi, s         int
	minutes, seconds bool
	meridiem         int // 1 before noon, 2 after

	n, frac int // length of a duration: whole part and thousandths
	u       unit
	n2      int // "two hours and ten minutes"
	u2      unit
	vague   bool // "several"

	hasRel  bool
	rel     int
	relUnit unit // 0: rel belongs to the named field ("last April")
	anchor  anchor
	weakRel bool // "that", "the": the unit may as well mean the one spoken of

	nth  int    // the nth unit u of base; -1 the last
	base *value // what nth counts in, what away starts from
	away int    // 1, -1: the time so far after or before base, or the anchor, as the duration is long

	in    unit // of away: what lies so far off: "the same week one year ago"
	mod   modifier
	ref   int
	every bool

	from, to *value // of a range
	fiscal   bool

	start, end int  // bytes of the text
	measured   int  // where the duration of away begins
	one        bool // "a week", without another number
	list       bool // of a range: two dates and not what lies between
	bare       bool // a weekday with a number that names no month
	within     bool // the stretch begins now, not tomorrow
	near       bool // the nearest such day before or after, in whatever week
	lent       bool // of the end of a range: its month is that of the start, or the next
	loose      bool // so vague that only a calendar would ask for it
	next       bool // "next morning": of the text where it is told of the past
	ahead      bool // "in two weeks": a date only where the future is spoken of
}

// fields tells which calendar fields are named.
func (v *value) fields() (f uint16) {
	for _, x := range [...]struct {
		bit   uint16
		named bool
	}{
		{fY, v.y != 0},
		{fMo, v.mo != 0},
		{fD, v.d != 0},
		{fWd, v.wd != 0},
		{fWk, v.wk != 0},
		{fQ, v.q != 0},
		{fHalf, v.half != 0},
		{fSeason, v.season != 0},
		{fHol, v.hol != 0},
		{fBig, v.big != noUnit},
		{fPart, v.part != noPart},
		{fRel, v.relUnit != noUnit || v.base != nil || v.away != 0},
		{fClock, v.hasClock},
	} {
		if x.named {
			f |= x.bit
		}
	}
	return f
}

// The fields of a date, as bits.
const (
	fY uint16 = 1 << iota
	fMo
	fD
	fWd
	fWk
	fQ
	fHalf
	fSeason
	fHol
	fBig
	fPart
	fRel
	fClock
)

// merge adds the fields of o to v; it reports false where both name the same
// or where together they mean nothing.
func (v *value) merge(o *value) bool {
	a, b := v.fields(), o.fields()
	if a&b != 0 || a == 0 || b == 0 {
		return false
	}
	if v.hasRel && o.hasRel {
		if v.relUnit == noUnit || o.relUnit == noUnit {
			return false
		}
	}
	if v.from != nil || o.from != nil {
		return false
	}
	if v.y == 0 {
		v.y = o.y
	}
	if v.mo == 0 {
		v.mo = o.mo
	}
	if v.d == 0 {
		v.d = o.d
	}
	if v.wd == 0 {
		v.wd = o.wd
	}
	v.wk += o.wk
	v.q += o.q
	v.half += o.half
	v.season += o.season
	v.hol += o.hol
	if v.big == noUnit {
		v.big = o.big
	}
	if v.part == noPart {
		v.part = o.part
	}
	if o.hasRel {
		v.hasRel, v.rel, v.anchor, v.weakRel = true, o.rel, o.anchor, o.weakRel
		v.relUnit = o.relUnit
	}
	if v.base == nil {
		v.base, v.nth, v.u = o.base, o.nth, o.u
	}
	if o.hasClock {
		v.setClock(o)
	}
	if v.mod == noMod {
		v.mod = o.mod
	}
	v.fiscal = v.fiscal || o.fiscal
	v.every = v.every || o.every
	return true
}

func (v *value) setClock(o *value) {
	v.hasClock, v.h, v.mi, v.s, v.minutes, v.seconds, v.meridiem = true, o.h, o.mi, o.s, o.minutes, o.seconds,
		o.meridiem
	v.form = clockForm
}

// hour24 is the hour of the day that the clock shows, seen with its meridiem
// or part of the day.
func (v *value) hour24() int {
	h := v.h
	switch {
	case v.meridiem == 1 && h == 12:
		h = 0
	case v.meridiem == 2 && h < 12:
		h += 12
	case v.meridiem == 0 && (v.part == afternoon || v.part == evening) && h < 12 && h > 0:
		h += 12
	case v.meridiem == 0 && v.part == night && h >= 6 && h < 12:
		h += 12
	case v.meridiem == 0 && v.part == night && h == 12:
		h = 0
	}
	return h
}

// fold takes over what an item means as a member of class c.
func (v *value) fold(c class, it *item) {
	n := it.value(c)
	switch c {
	case cMonth, cMonthNo:
		v.mo = n
	case cDay:
		v.d = n
	case cYear:
		v.y = n
	case cYear2:
		v.y = fullYear(n)
	case cWeekday, cWdMark:
		v.wd = n
	case cSeason:
		v.season = n
	case cHol:
		v.hol = n
	case cPart:
		v.part = dayPart(n)
	case cUnit, cU1:
		if v.u != noUnit {
			v.u2 = unit(n)
			return
		}
		v.u = unit(n)
	case cNum:
		if v.u != noUnit {
			v.n2 = n
			return
		}
		v.n, v.frac = n, it.frac
	case cOrd:
		v.nth = n
	case cRel:
		v.hasRel, v.rel = true, n
	case cRelDay:
		v.hasRel, v.rel, v.relUnit = true, n, day
	case cRelPart:
		v.hasRel, v.relUnit = true, day
		rel, part := splitRelUnit(int32(n))
		v.rel, v.part = rel, dayPart(part)
	case cHHMM:
		v.hasClock, v.h, v.mi, v.minutes = true, n/100, n%100, true
	case cRelUnit:
		v.hasRel = true
		v.rel, v.relUnit = splitRelUnit(int32(n))
	case cQuant:
		v.vague = n == 0 || v.vague
		if n > 0 {
			v.n = n
		}
	case cMod, cEdge:
		v.mod = modifier(n)
	case cAbout:
		if v.mod == noMod {
			v.mod = approxMod
		}
	case cFiscal:
		v.fiscal = true
	case cHour:
		v.hasClock = true
		v.h = n
		if it.v != nil {
			v.h, v.mi, v.minutes = it.v.h, it.v.mi, true
		}
	case cMinute:
		v.mi, v.minutes = n, true
	case cNoon:
		v.hasClock = true
		v.h = n
	case cAmPm:
		v.meridiem = n
	case cDate:
		if it.v != nil {
			v.mergeInto(it.v)
		}
	case cClock:
		if it.v != nil {
			if v.fields() == 0 && it.v.fields()&^(fClock|fPart) != 0 { // a day and a time in one
				v.mergeInto(it.v)
				return
			}
			part := v.part
			if it.v.hasClock {
				v.setClock(it.v)
			}
			if v.part = it.v.part; v.part == noPart {
				v.part = part
			}
		}
	case cDur:
		if it.v != nil {
			v.n, v.frac, v.u, v.n2, v.u2, v.vague = it.v.n, it.v.frac, it.v.u, it.v.n2, it.v.u2, it.v.vague
		}
	case cRefv:
		if it.v != nil {
			v.ref = it.v.ref
		}
	case cRef:
		v.ref = n
	case cFreq:
		v.every, v.n, v.u = true, 1, unit(n)
	}
}

// mergeInto copies the fields of a first date into an empty value.
func (v *value) mergeInto(o *value) {
	mod, hasRel, rel := v.mod, v.hasRel, v.rel
	form, every := v.form, v.every
	clock := *v
	*v = *o
	if clock.hasClock && !o.hasClock {
		v.setClock(&clock)
		if v.part == noPart {
			v.part = clock.part
		}
	}
	v.form = form
	v.every = v.every || every
	if mod != noMod {
		v.mod = mod
	}
	if hasRel {
		v.hasRel, v.rel = true, rel
	}
}
