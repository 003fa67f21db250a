package quote

import "math"

// chance joins what the judges think of words and speaker, each by itself, with
// what the judge of cards thinks of both.
func chance(odds, card float64) float64 { return math.Sqrt(odds * card) }

// certaintyOf puts chances into words.
func certaintyOf(odds, card float64) Certainty {
	switch {
	case chance(odds, card) < likelyFrom:
		return Unclear
	case card >= sureFrom:
		return Sure
	}
	return Likely
}

// withLinear joins the chance that words are speech with what the linear tables say, which were learnt
// from texts where every wish, plan and view is labelled too.
func withLinear(chance float64, linear int32) float64 {
	const forest, table, less = 0.8, 0.3, 1.0
	logit := math.Log((chance+1e-9)/(1-chance+1e-9))*forest + float64(linear)/Steps*table - less
	return 1 / (1 + math.Exp(-logit))
}

// From what chance on something is taken for speech, somebody is named, and
// whoever is named is called likely or sure: so that on outlets that were not
// learnt from three of four likely ones are right and nineteen of twenty sure ones.
const (
	atOnceOdds    = 0.85 // of whoever stands beside a verb of speech right behind marked words
	atOnceCard    = 0.5  // of the card that makes
	taggedOdds    = 0.9  // of marked words behind which a verb of speech and its subject follow at once
	speechFrom    = 0.5
	anySpeechFrom = 0.4 // the same where what is not worth a card is wanted too
	passingFrom   = 0.8 // the same of a word in the midst of a phrase
	namedFrom     = 0.15
	likelyFrom    = 0.6
	sureFrom      = 0.94
)
