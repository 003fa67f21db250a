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
	cMany    // a relative word in the plural: "últimos"
	cSpan    // a length of time in one word: شهرين, 이틀
	cEra     // of a reign: the year before its first
	cWdMark  // a weekday as a single sign in brackets: (水)
	cDue     // a preposition that sets an appointment: "listed for 14 September"
	cBack    // before what lies behind: "since the siege on 7 October"
	cBackEnd // the same, after it: 以来
	cState   // a verb of what lasts: beside "today" it tells of these times, "as we know it today"
	cParts   // a part of the day that comes again: "Sunday mornings"
	cOnce    // "formerly": the "today" after it tells of these times

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
	cPause // a comma that joins nothing: 、

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
	cMonth: "month", cWeekday: "wd", cUnit: "unit", cNum: "num", cOrd: "ord", cMult: "mult", cHalf: "half",
	cAndHalf: "andhalf", cQuart: "quart", cSeason: "season", cPart: "part", cHol: "hol", cRel: "rel",
	cRelDay: "reld", cRelUnit: "relu", cMod: "mod", cEdge: "edge", cRef: "ref", cAgo: "ago",
	cAgoPre: "agopre", cLater: "later", cEarlier: "earlier", cFromNow: "fromnow", cAhead: "ahead",
	cEvery: "every", cFreq: "freq", cQuant: "quant", cOf: "of", cThe: "the", cA: "a", cIn: "in", cOn: "on",
	cAt: "at", cFrom: "from", cTo: "to", cBetween: "between", cAnd: "and", cOr: "or", cUntil: "until",
	cSince: "since", cBefore: "before", cAfter: "after", cAbout: "about", cSame: "same", cThat: "that",
	cNext: "nextw", cFiscal: "fiscal", cAmPm: "ampm", cOclock: "oclock", cNoon: "noon", cPast: "pasth",
	cS: "s", cNth: "nth", cQ: "q", cW: "w", cYearWord: "yearw", cDecade: "decw", cRoman: "roman",
	cWdSet: "wdset", cRelPart: "relp", cLend: "lend", cMinus: "minus", cWhole: "ganz", cDayWord: "dayw",
	cToHour: "vorh", cWithin: "within", cStarting: "starting", cHHMM: "hhmm", cOnly: "only", cNight: "night",
	cLong: "long", cOther: "other", cOld: "old", cPer: "per", cFor: "for", cU1: "u1", cX1: "x1", cX2: "x2",
	cX3: "x3", cNear: "near", cNot: "not", cVPast: "vpast", cVFut: "vfut", cVPres: "vpres", cVBe: "vbe",
	cVPart: "vpart", cVSay: "vsay", cComp: "comp", cSub: "sub", cCounted: "counted", cPrev: "prevw",
	cMany: "many", cSpan: "span", cEra: "era", cWdMark: "wdm", cDue: "due", cBack: "back",
	cBackEnd: "backend", cState: "vstate", cOnce: "once", cParts: "parts", cComma: "comma", cDot: "dot", cHyphen: "hy",
	cDash: "dash", cSlash: "slash", cColon: "colon", cApos: "apos", cOpen: "open", cClose: "close",
	cStop: "stop", cQuote: "quote", cPause: "pause", cYear: "year", cYear2: "year2", cDay: "day",
	cMonthNo: "monthno", cHour: "hour", cMinute: "minute", cDigits: "digits", cDate: "date", cClock: "clock",
	cDur: "dur", cSet: "set", cRefv: "refv", cRange: "range", cCRange: "crange",
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
