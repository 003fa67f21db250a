package dates

// class is a part a word can play in a time expression. The names below are
// what language tables and patterns call them.
type class uint8

const (
	cMonth class = iota
	cWeekday
	cUnit    // value: unit
	cNum     // a number, in digits or in words
	cOrd     // third, 3rd
	cMult    // hundred, thousand
	cHalf    // half, as in "half an hour"
	cAndHalf // one and a half in one word: anderthalb
	cQuart   // a quarter of an hour
	cSeason  // 1 spring to 4 winter
	cPart    // value: part of the day
	cHol     // a feast: month*100+day, or an offset from Easter
	cRel     // last -1, this 0, next 1
	cRelDay  // yesterday -1, today 0, tomorrow 1
	cRelUnit // a whole relative expression in one word: "heuer", value rel and unit
	cMod     // early, mid, late
	cEdge    // beginning, middle, end
	cRef     // now, recently, soon
	cAgo     // after the duration
	cAgoPre  // before the duration
	cLater
	cEarlier
	cFromNow
	cAhead // in two weeks
	cEvery
	cFreq // daily, weekly
	cQuant
	cOf
	cThe
	cA
	cIn
	cOn
	cAt
	cFrom
	cTo
	cBetween
	cAnd
	cOr
	cUntil
	cSince
	cBefore
	cAfter
	cAbout
	cSame
	cThat
	cNext // following
	cFiscal
	cAmPm
	cOclock
	cNoon // noon 12, midnight 24
	cPast // half past, quarter past
	cS    // the ending of decades: 1990s, 80er
	cNth  // the ending of ordinals: 3rd, 2e
	cQ
	cW
	cYearWord
	cDecade // the nineties: the first year; 1 for the plural word before the number
	cRoman
	cWdSet    // Mondays
	cRelPart  // tonight: value as of relu, with a part of the day
	cLend     // the day after (lendemain)
	cMinus    // ten to eight: moins, menos
	cWhole    // all day
	cDayWord  // the day before its number: el día 21
	cToHour   // before the hour: viertel vor acht
	cWithin   // within two weeks
	cStarting // a week starting tomorrow
	cHHMM     // four digits that may be a time of day
	cOnly
	cNight
	cLong
	cOther
	cOld
	cPer
	cFor // prepositions before a length of time
	cU1  // a unit's letter, written close to the number: 3h
	cX1  // three classes for words that only one language needs
	cX2
	cX3
	cNear // of a relative word: the nearest such day ("this past Friday"), not the one of the week beside
	cNot  // a word that forbids what stands beside it

	// verbs, which tell the tense
	cVPast
	cVFut
	cVPres
	cVBe     // the present of "be" and of the passive: what follows decides
	cVPart   // a participle, which is no past beside "be"
	cVSay    // "said": what follows may be a clause with a tense of its own
	cComp    // opens what is said: that
	cSub     // opens a clause: because, when, who
	cCounted // what numbers count: metres, people
	cPrev    // previous: the one before that spoken of
	cDue     // a preposition that sets an appointment: "listed for 14 September"

	// marks
	cComma
	cDot
	cHyphen
	cDash
	cSlash
	cColon
	cApos
	cOpen
	cClose
	cStop
	cQuote

	// read from digits
	cYear  // 4 digits, 1000 to 2199
	cYear2 // '98
	cDay   // 1 to 31
	cMonthNo
	cHour
	cMinute
	cDigits

	// made by patterns
	cDate
	cClock
	cDur
	cSet
	cRefv
	cRange
	cCRange
	classes
)

var classNames = [classes]string{
	"month", "wd", "unit", "num", "ord", "mult", "half", "andhalf", "quart", "season", "part", "hol", "rel", "reld", "relu", "mod", "edge", "ref",
	"ago", "agopre", "later", "earlier", "fromnow", "ahead", "every", "freq", "quant", "of", "the", "a", "in", "on", "at", "from", "to",
	"between", "and", "or", "until", "since", "before", "after", "about", "same", "that", "nextw", "fiscal", "ampm", "oclock", "noon", "pasth",
	"s", "nth", "q", "w", "yearw", "decw", "roman", "wdset", "relp", "lend", "minus", "ganz", "dayw", "vorh", "within", "starting", "hhmm", "only", "night", "long", "other", "old", "per", "for", "u1", "x1", "x2", "x3", "near", "not",
	"vpast", "vfut", "vpres", "vbe", "vpart", "vsay", "comp", "sub", "counted", "prevw", "due",
	"comma", "dot", "hy", "dash", "slash", "colon", "apos", "open", "close", "stop", "quote",
	"year", "year2", "day", "monthno", "hour", "minute", "digits",
	"date", "clock", "dur", "set", "refv", "range", "crange",
}

// classOf returns the class of a name and whether there is one.
func classOf(name string) (class, bool) {
	for i, n := range classNames {
		if n == name {
			return class(i), true
		}
	}
	return 0, false
}

// mask is a set of classes.
type mask [2]uint64

func (m *mask) add(c class)     { m[c>>6] |= 1 << (c & 63) }
func (m mask) has(c class) bool { return m[c>>6]&(1<<(c&63)) != 0 }
func (m mask) meets(o mask) bool {
	return m[0]&o[0] != 0 || m[1]&o[1] != 0
}
func (m mask) empty() bool { return m[0]|m[1] == 0 }

// unit is a length of time.
type unit uint8

const (
	noUnit unit = iota
	second
	minute
	hour
	day
	workday
	weekend
	week
	fortnight
	month
	quarter
	halfYear
	year
	decade
	century
	millennium
	someTime // "a while", "a period"
)

var unitNames = [...]string{"", "S", "MIN", "H", "D", "BD", "WE", "W", "FN", "M", "Q", "HY", "Y", "DE", "CE", "ML", "X"}

func unitOf(name string) (unit, bool) {
	for i, n := range unitNames {
		if i > 0 && n == name {
			return unit(i), true
		}
	}
	return 0, false
}

// dayPart is a part of the day, as TIMEX3 names them.
type dayPart uint8

var partNames = [...]string{"", "MO", "MI", "AF", "EV", "NI", "DT", "DA"}

const (
	noPart dayPart = iota
	morning
	midday
	afternoon
	evening
	night
	daytime
	dawn
)

func partOf(name string) (dayPart, bool) {
	for i, n := range partNames {
		if i > 0 && n == name {
			return dayPart(i), true
		}
	}
	return 0, false
}

// The reference points of TIMEX3, as values of class ref.
const (
	pastRef = iota + 1
	presentRef
	futureRef
)
