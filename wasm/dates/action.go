package dates

// action turns a match into its meaning; false rejects it.
type action func(m *match) (*value, bool)

// actionOf returns the action of a name, nil if there is none.
func actionOf(name string) action {
	switch name {
	case "date", "month", "wd", "year", "season":
		return makeDate
	case "nthwd":
		return makeNthWeekday
	case "lendday":
		return makeDayAfterDate
	case "sameago":
		return makeSameAgo
	case "yearspan":
		return makeYearSpan
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
	case "dayaway":
		return makeWeekdayAway
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
