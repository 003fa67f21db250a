package lang

import (
	"strings"
)

// ClauseWords is what a language needs so that a clause can be cut out of a
// sentence and read by itself. All words are in lower case.
//
// To add a language, write xx_clauses.go with a function that returns its words
// and set it as Clauses in xx.go; the cases of outline/clause show what each list does.
type ClauseWords struct {
	Verbs       func() Set // finite verbs that news uses most
	VerbEndings string     // endings that finite verbs alone have
	NotVerbs    func() Set // words with such an ending that are no verbs, and adverbs listed as auxiliaries
	Leans       func() Set // words with which a sentence leans on another: "he", "another", "the_two"
	Points      func() Set // those of them that point outside wherever they are: "him", "this"
	Ends        func() Set // words before which a main clause is over: "because", "which"
	Times       func() Set // words that say when: "Tuesday", "yesterday"
	Speech      func() Set // the speaker and the listener: "I", "your"
	Openers     func() Set // adverbs that lead in a sentence and can be left out: "however"
	Links       func() Set // adverbs inside a clause that only tie it to the one before: "therefore"
	Wants       func() Set // verbs that want more than what they act on: "accused him of"
	Loose       func() Set // words that belong to the one behind them: nothing is cut off there
	// Vowels are the letters that a word is not said without: a word that has none
	// is an abbreviation.
	Vowels string
	// a verb may end at the end of its clause: "hat ... gesagt", so nothing can be cut off before it
	Bracket    bool
	Bare       bool // what is said may follow its verb at once: "she said the bridge is safe"
	VerbSecond bool // words before the verb cannot be left out: the verb must come second
}

// Known reports whether the language has the words at all.
func (c *ClauseWords) Known() bool { return c != &noClauses }

var noClauses = ClauseWords{
	Verbs: none, NotVerbs: none, Leans: none, Points: none, Ends: none, Times: none, Speech: none, Openers: none,
	Links: none, Wants: none, Loose: none,
}

// Clause returns what the language knows of clauses; for one without such words, empty ones.
func (l *Language) Clause() *ClauseWords {
	if l.Clauses.Verbs == nil {
		return &noClauses
	}
	return &l.Clauses
}

// Verb reports whether a word is, by its form, a finite verb.
func (c *ClauseWords) Verb(lower string) bool {
	if c.Verbs().Has(lower) {
		return true
	}
	const shortest = 4 // bytes before the ending
	for rest := c.VerbEndings; rest != ""; {
		var end string
		end, rest, _ = strings.Cut(rest, " ")
		if len(lower) >= len(end)+shortest && strings.HasSuffix(lower, end) {
			return !c.NotVerbs().Has(lower)
		}
	}
	return false
}
