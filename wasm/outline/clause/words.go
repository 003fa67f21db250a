// Package clause cuts clauses out of sentences that can be read by themselves,
// and tells which sentences can. It works with the tables of package lang and
// knows nothing of grammar beyond them, so it is careful: where it does not see
// a finite verb or a safe place to cut, it gives nothing.
//
//	words.go   a sentence as words with their classes
//	alone.go   can a sentence be read without the one before it?
//	pieces.go  the clauses of a sentence
//	whole.go   what is missing where a clause is cut
//	printed.go a clause as a label
//	phrase.go  the noun phrase that a sentence begins with
package clause

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/wasm/lang"
	"dateline/wasm/text"
)

// Word is one word of a sentence.
type Word struct {
	Start, End int
	Lower      string
	Before     string // what stands between it and the word before it
	Class      lang.Class
	Upper      bool
	Digit      bool
	verb       int8 // see [Sentence.Verb]
}

// Sentence is a sentence as words.
type Sentence struct {
	Text  string
	Words []Word
	l     *lang.Language
}

// mostWords is how many words of a sentence are looked at.
const mostWords = 80

// Read splits a sentence into words.
func Read(s string, l *lang.Language) *Sentence {
	out := &Sentence{Text: s, l: l}
	quotes := l.Quotes()
	end := 0
	for b, e := range text.Words(s) {
		if len(out.Words) == mostWords {
			break
		}
		w := Word{Start: b, End: e, Lower: strings.ToLower(s[b:e]), Before: s[end:b]}
		w.Class = quotes.Lookup(w.Lower)
		if head, _, elided := strings.Cut(w.Lower, "’"); quotes.Elision && elided {
			w.Class |= quotes.Lookup(head+"'") & (lang.That | lang.Relative) // "qu’en"
		}
		r, _ := utf8.DecodeRuneInString(s[b:e])
		w.Upper, w.Digit = unicode.IsUpper(r), unicode.IsDigit(r)
		out.Words = append(out.Words, w)
		end = e
	}
	return out
}

// What is known of a word being a verb.
const (
	notAsked = iota
	isVerb
	noVerb
)

// Verb reports whether word i is a finite verb, as far as its form and its
// place tell. The first word of a sentence never is.
func (s *Sentence) Verb(i int) bool {
	w := &s.Words[i]
	if w.verb == notAsked {
		w.verb = noVerb
		if i > 0 && verb(w, &s.Words[i-1], s.l.Clause()) {
			w.verb = isVerb
		}
	}
	return w.verb == isVerb
}

// verb reports whether w is a finite verb where it stands behind the word before.
func verb(w, before *Word, c *lang.ClauseWords) bool {
	if !c.Known() || w.Upper || w.Digit || c.NotVerbs().Has(w.Lower) {
		return false
	}
	const not = 3 // letters of "n't"
	sure := w.Class&lang.Auxiliary != 0 && (c.Verbs().Has(w.Lower) ||
		len(w.Lower) > not && strings.HasSuffix(w.Lower, "t") &&
			strings.ContainsAny(w.Lower, "'’"))
	if !sure && before.Class&(lang.Determiner|lang.Preposition) != 0 && before.Class&lang.Pronoun == 0 {
		return false // "the reports", "of claims", "to ask"
	}
	if sure || c.Verbs().Has(w.Lower) {
		return true
	}
	if w.Before != " " {
		return false // after a comma it is a participle as often
	}
	if c.Verb(w.Lower) {
		return true
	}
	return w.Class&(lang.Cue|lang.Reporting) != 0 && !strings.HasSuffix(w.Lower, "ing")
}

// little is the classes of words that cannot end a clause.
const little = lang.Determiner | lang.Preposition | lang.Conjunction | lang.Relative | lang.That | lang.Particle |
	lang.Title | lang.Source

// first returns the first rune of s.
func first(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}
