// Package lang holds what differs from one language to the next, as tables:
// nothing here computes. A language is its files xx.go (words), xx_quotes.go
// (cues, titles, pronouns) and xx_dates.go (months, weekdays, relative words).
//
// Word lists are written as one string with spaces between, decoded on first
// use, so that a table costs nothing at the start of the engine.
package lang

import (
	"strings"
	"sync"
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

// Language is what every room needs to know of a language.
type Language struct {
	Code          string     // primary tag: "en"
	NoSpaces      bool       // words are not divided by spaces (ja, zh, th)
	Stop          func() Set // the commonest words, lower case
	Dates         DateTable  // how dates are written
	Abbreviations func() Set // words whose full stop ends no sentence, without the stop, lower case
	quotes        func() *Quotes
}

// Quotes returns what the language knows of quotations; for one without such a
// table, an empty one.
func (l *Language) Quotes() *Quotes {
	if l.quotes == nil {
		return noQuotes()
	}
	return l.quotes()
}

var none = words("")

// Of returns the language of a BCP 47 tag ("de-AT" gives German). For one that
// is not known the tables are empty, never nil.
func Of(tag string) *Language {
	code := Primary(tag)
	for _, l := range all() {
		if l.Code == code {
			return l
		}
	}
	return &Language{Code: code, Stop: none, Abbreviations: none}
}

// Primary returns the primary subtag in lower case: "en" for "en_US".
func Primary(tag string) string {
	if i := strings.IndexAny(tag, "-_"); i >= 0 {
		tag = tag[:i]
	}
	return strings.ToLower(strings.TrimSpace(tag))
}

// all lists the languages, one entry a line, sorted.
var all = sync.OnceValue(func() []*Language {
	return []*Language{
		czech(),
		german(),
		english(),
		spanish(),
		finnish(),
		french(),
		italian(),
		japanese(),
		dutch(),
		polish(),
		portuguese(),
		russian(),
		swedish(),
		ukrainian(),
		chinese(),
	}
})
