// Package dates finds the dates a text names and works out which days they
// mean, seen from the day the text was published.
//
// [Find] reads a paragraph at a time (find.go). Its passes, in order:
//
//  1. scan.go cuts the text into items and looks each word up in the lexicon of
//     the language (lexicon.go; the tables are those of package lang).
//     scan_dense.go reads scripts without spaces, particles and other numerals,
//     numeric.go numbers, whole dates and times in digits.
//  2. tense.go lists verbs and the bounds of clauses; they tell later on which
//     side of the day of publication "on Friday" lies.
//  3. condense.go drops what no pattern can reach, most of a text.
//  4. words.go joins numbers written in words.
//  5. match.go tries the patterns of grammar.go (and those of the language) level
//     by level; rule.go says how they are written. The action of a pattern
//     (action.go) makes a [value], the fields that the words name: calendar.go and
//     years.go for dates, clock.go for times, relative.go and signs.go for what is
//     counted from today or the text, combine.go for dates in several words,
//     ranges.go, sets.go for what comes again. spread.go gives the days of an
//     enumeration their month.
//  6. place.go turns a value into a stamp on the calendar: named.go chooses the
//     year of a day without one, told.go knows what the text told before,
//     relate.go places what is relative to another date,
//     stretch.go lengths of time. stamp.go writes TIMEX3.
package dates

import "dateline/wasm/article"

// Type is the kind of a time expression, as in TIMEX3.
type Type uint8

// The types of TIMEX3.
const (
	Date  Type = iota + 1
	Clock      // a time of day; TIMEX3 "TIME"
	Duration
	Set
)

// Mention is one time expression of the text.
type Mention struct {
	Span  article.Span
	Type  Type
	Value string // TIMEX3: "2024-04-03", "2024-W14", "2024-Q1", "2024", "P3D", "PAST_REF"; a range is "A/B"
	First Day    // first and last day meant; zero when the mention has no place on a calendar
	Last  Day
	Vague bool // "around", "early", or resolved by a guess: show it as such

	// From and To are the words of the two ends of a range, or of the day and
	// the time of day; empty where they share words.
	From, To article.Span
	// Length is the length alone of days counted off ("vor zwei Jahren", "the
	// first ten days of May"); its words are From.
	Length string
	Open   Part // what the words leave open and the text around them gave
	// Bounds of a Duration that is counted from the reference ("the past two
	// months"): "A/B", B not included.
	Bounds string
}

// Part is what a date may leave open.
type Part uint8

// The parts that the words may leave open.
const (
	Nothing  Part = iota
	TheYear       // "April 3"
	TheMonth      // "the 18th"
	TheWeek       // "Friday"
	TheDay        // "at 14:40"
)

// Placed reports whether the mention stands for days on the calendar.
func (m Mention) Placed() bool { return m.First != Day{} }

// Next returns the day after d.
func (d Day) Next() Day { return d.add(1) }

// Weekday returns 1 for Monday to 7 for Sunday.
func (d Day) Weekday() int { return d.weekday() }

// Day is a day of the Gregorian calendar. The zero value is no day.
type Day struct{ Year, Month, Day int }

// String returns the name TIMEX3 has for the type.
func (t Type) String() string {
	switch t {
	case Date:
		return "DATE"
	case Clock:
		return "TIME"
	case Duration:
		return "DURATION"
	case Set:
		return "SET"
	}
	return ""
}
