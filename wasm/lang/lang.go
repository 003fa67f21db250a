// Package lang holds what differs from one language to the next, as tables.
// A language is the files that begin with its code:
//
//	xx.go         the [Language]: commonest words, abbreviations, plural, names, turns
//	xx_dates.go   its [DateTable]: months, weekdays, relative words, tense
//	xx_quotes.go  its [Quotes]: cues, titles, pronouns
//	xx_clauses.go its [ClauseWords]: what a clause needs to be read alone
//	xx_page.go    its [PageWords]: bylines, credits, phrases around articles, class names
//
// All of them are optional but the first. "go run ./wasm/cmd/languages" prints
// which language has what; the README shows it.
//
// Word lists are written as one string with spaces between, decoded on first
// use, so that a table costs nothing at the start of the engine.
package lang

import (
	"strings"
	"sync"

	"github.com/blevesearch/snowballstem"
)

// Set is a set of words in lower case.
type Set map[string]struct{}

// Has reports whether the word is in the set. The nil Set has none.
func (s Set) Has(word string) bool { _, ok := s[word]; return ok }

// words returns a function that decodes the list once.
func words(list string) func() Set {
	return sync.OnceValue(func() Set {
		fields := strings.Fields(list)
		set := make(Set, len(fields))
		for _, f := range fields {
			set[f] = struct{}{}
		}
		return set
	})
}

// Language is everything that differs by language, each thing once. What a
// language lacks is empty and costs nothing; cmd/languages prints who has what.
type Language struct {
	Code          string      // primary tag: "en"
	Name          string      // in English
	NoSpaces      bool        // words are not divided by spaces (ja, zh, th)
	Stop          func() Set  // the commonest words, lower case
	Abbreviations func() Set  // words whose full stop ends no sentence, without the stop, lower case
	Stem          stemmer     // the algorithm of its stems, nil where Endings are cut
	Endings       string      // what is cut for a stem, longest first, for languages without an algorithm
	Pace          int         // words a minute that adults read (characters where there are no spaces), 0 if not known
	Nouns         bool        // all nouns are written with a capital
	Plural        PluralRule  // which form of a message goes with a number
	Names         NameWords   // words before and inside names
	Page          PageWords   // what pages say around an article
	Dates         DateTable   // how dates are written
	Clauses       ClauseWords // what a clause needs to be read alone
	Counts        CountWords  // how things are counted in words
	quotes        func() *Quotes
	turns         func() Set // see Turns
	binders       func() Set // see Binders
}

// Quotes returns what the language knows of quotations; for one without such a
// table, an empty one.
func (l *Language) Quotes() *Quotes {
	if l.quotes == nil {
		return noQuotes()
	}
	return l.quotes()
}

// stemmer cuts a word to its stem.
type stemmer = func(*snowballstem.Env) bool

// CapitalNouns reports whether a language writes all nouns with a capital.
func CapitalNouns(tag string) bool { return Of(tag).Nouns || Primary(tag) == "lb" }

var none = words("")

// Of returns the language of a BCP 47 tag ("de-AT" gives German). For one that
// is not known the tables are empty, never nil.
func Of(tag string) *Language {
	code := Primary(tag)
	own := code
	if other, ok := sameAs[code]; ok {
		own = other
	}
	for _, l := range All() {
		if l.Code == own {
			return l
		}
	}
	return &Language{Code: code, Stop: none, Abbreviations: none}
}

// Near is [Of], but gives a language without tables those of a near relative
// where the endings of words and the plurals are the same.
func Near(tag string) *Language {
	if kin, ok := kinOf[Primary(tag)]; ok {
		return Of(kin)
	}
	return Of(tag)
}

var kinOf = map[string]string{"be": "uk", "sk": "cs"}

// sameAs names the language whose tables serve another tag.
var sameAs = map[string]string{"nb": "no", "nn": "no", "iw": "he"}

// Primary returns the primary subtag in lower case: "en" for "en_US".
func Primary(tag string) string {
	if i := strings.IndexAny(tag, "-_"); i >= 0 {
		tag = tag[:i]
	}
	return strings.ToLower(strings.TrimSpace(tag))
}

// All returns the languages in the order of their codes.
var All = sync.OnceValue(func() []*Language {
	return []*Language{
		arabic(),
		czech(),
		danish(),
		german(),
		greek(),
		english(),
		spanish(),
		finnish(),
		french(),
		hebrew(),
		italian(),
		japanese(),
		korean(),
		dutch(),
		norwegian(),
		polish(),
		portuguese(),
		russian(),
		swedish(),
		turkish(),
		ukrainian(),
		chinese(),
	}
})
