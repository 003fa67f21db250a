package lang

import "strings"

// DateTable holds what the reading of dates needs of one language. The engine,
// its classes and the patterns that all languages share are in package dates.
//
// To add a language, write xx_dates.go with a function that returns its table
// and set it as Dates in xx.go. Words has one class a line:
//
//	month: january/jan. february/feb. march/mar.?
//	rel -1: last past previous
//
// Words of a line with a number after the class all have that value; without
// one they are numbered from 1, and alternatives are divided by "/". A word in
// capitals after the class is a unit or a part of the day ("unit W: week weeks").
// A feast has month*100+day, or 20500 and the days from Easter, or 30000 +
// month*100 + n*10 + weekday for the nth weekday of a month (n 5: the last).
// An underscore joins the words of a phrase ("il_y_a"). A full stop at the end
// may or may not be in the text ("jan."). A question mark marks a word that
// has commoner meanings ("may?"): it counts only beside other words of a date.
// A leading "^" asks for a capital ("^Morgen"), a leading "=" for a small letter.
//
// A line that begins with a tab goes on the one before.
//
// Some lines hold no words of one class:
//
//	ending vpast vpart: ed    endings of words that show a tense; "none": that do not
//	opening vfut: سي          letters with which they begin
//	tense: full comma         full: every past form is known by word or ending, so that an unknown
//	                          verb is in the present; comma: a comma parts all clauses
//	days: words               days of the month are cardinal numbers in words: "dos de mayo"
//	forms month: ssa n        case endings added to every word of the class
//	compound: wd+part         what may be written as one word: "Montagabend"
//	glue und: ein zwei        numbers written unit first: "einundzwanzig"
//	prefix in: ב              small words written close to the next
//	suffix: 에서               particles written close to the word before
//	none: 日本                 words that hold others and mean no time
//
// Write the months and weekdays in every case the language has, then the
// numbers to 31, units, relative words and prepositions; the golden cases in
// dates/testdata show which class does what. Only what differs from the shared
// patterns goes into Rules.
type DateTable struct {
	Words         string // the lexicon
	Rules         string // patterns of this language only
	MonthFirst    bool   // 3/4/2024 is March 4
	EasternEaster bool   // Easter is the one of the eastern church
}

// Unwrap joins the lines of a table that go on the one before.
func Unwrap(table string) string { return strings.ReplaceAll(table, "\n\t", " ") }
