// Package quote finds what people are quoted as saying and who they are.
//
// Package read reads an article once into a document, which nothing changes
// afterwards; then the judges decide over it; then the result is built. The
// passes in order, with their files:
//
//	read     read/: tokens, stretches between marks, mentions, cues of speech
//	bind     find.go makes the document of an article: people.go groups names,
//	         resolve.go gives pronouns and roles their person, bearer.go says what each can be
//	decide   candidates.go chooses who is weighed for a stretch; rows.go, speaker_row.go and options.go
//	         write down what is known of a stretch, a candidate and reported words, as rows of named numbers;
//	         ranker.go and reports.go ask the forests, answered.go takes the turns of an interview.
//	         evidence.go, indirect_evidence.go and linear.go are the linear tables, whose opinion
//	         is one number of the rows
//	build    extent.go widens a mention to the words as printed, assemble.go makes the result,
//	         careful.go takes back what no editor would print, correct.go applies what the reader said
//
// Where no word list of a language is known, rules decide (attribute.go, indirect_rules.go).
// What is learnt is in tables/ (tables.go); the files learn_*.go, which the engine is built
// without, ask the labelled lessons; package learn and cmd/train find the weights.
package quote

import "dateline/wasm/article"

// Kind tells how much of a quotation is the speaker's own words.
type Kind uint8

// The kinds of quotation.
const (
	Direct   Kind = iota + 1 // wholly between marks
	Mixed                    // reported, with stretches between marks (partial quotation)
	Indirect                 // reported, no marks
)

// String returns the name used in JSON and in golden files.
func (k Kind) String() string {
	switch k {
	case Direct:
		return "direct"
	case Mixed:
		return "mixed"
	case Indirect:
		return "indirect"
	}
	return ""
}

// String returns the name used in JSON and in golden files.
func (c Certainty) String() string {
	switch c {
	case Sure:
		return "sure"
	case Likely:
		return "likely"
	}
	return "unclear"
}

// Certainty of the speaker, in words.
type Certainty uint8

// The degrees of certainty.
const (
	Unclear Certainty = iota // nobody, or a guess not worth naming
	Likely
	Sure
)

// Quotation is one stretch of speech inside one block.
type Quotation struct {
	Span      article.Span // with its marks
	Kind      Kind
	Quoted    []article.Span // Mixed: the stretches between marks, marks included
	Attr      int            // pieces of one quotation that its cue interrupts share a number from 1
	Speaker   int            // index into Result.Speakers, -1 when not known
	Mention   article.Span   // the words that name the speaker here ("the mayor", "she"); empty if none
	Cue       article.Span   // the words that introduce it ("said"); empty if none
	Certainty Certainty
	Reason    Reason
}

// Reason tells why the speaker was chosen, for the reader who asks.
type Reason struct {
	Rule Rule
	// the words that led from the mention to the name ("chairman of the guild"), empty when the mention is
	// the name
	Through article.Span
}

// Rule is the short stable name of a reason: in JSON, in golden files, and in
// the key of the message that says it.
type Rule string

// The rules. A stretch that nobody is known to have said may have none.
const (
	CueAfter    Rule = "cue-after"    // a verb of speech follows in the sentence
	CueBefore   Rule = "cue-before"   // one stands before in the sentence
	AccordingTo Rule = "according-to" // an expression of several words names the source
	Introduced  Rule = "introduced"   // the paragraph before leads to it
	Continued   Rule = "continued"    // the quotation of the paragraph before was left open
	SameSpeaker Rule = "same-speaker" // who spoke last goes on
	Nearest     Rule = "nearest"      // nothing says who speaks: the likeliest of those around
	Reported    Rule = "reported"     // subject of the verb that reports it
	ByReader    Rule = "reader"       // the reader named the speaker
)

// Rules returns all of them.
func Rules() []Rule {
	return []Rule{CueAfter, CueBefore, AccordingTo, Introduced, Continued, SameSpeaker, Nearest, Reported, ByReader}
}

// Speaker is one person, institution or document that is quoted.
type Speaker struct {
	Name     string         // longest form in the article, without title: "Jens Stoltenberg"
	Role     string         // as printed: "NATO Secretary General", "" if none
	Named    bool           // false for "two people who took part"
	Mentions []article.Span // where the full name stands
}

// Result holds the quotations in order of their start.
type Result struct {
	Quotations []Quotation
	Speakers   []Speaker // in the order in which they are first heard
}
