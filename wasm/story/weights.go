package story

import (
	"context"
	_ "embed"
	"sync"

	"dateline/wasm/forest"
)

// Judge decides whether a reading belongs to a story. The zero value thinks both equally likely.
type Judge struct {
	Pair  forest.Forest // two readings: the same story? Rows of PairWidth features
	Story forest.Forest // a reading and a story: does it belong there? Rows of StoryWidth features
}

// The features of the rows that a judge's forests score.
const (
	PairWidth  = int(pairFeatures)
	StoryWidth = int(storyFeatures)
)

// model holds the forests of the judge that decides, as command train-story
// wrote them. NOTICE names the data they were learnt from.
//
//go:embed model.bin
var model []byte

var learnt = sync.OnceValue(func() *Judge {
	both := forest.MustDecode("story/model.bin", model, PairWidth, StoryWidth)
	return &Judge{*both[0], *both[1]}
})

// Encode returns the judge as the bytes of model.bin.
func (j *Judge) Encode() []byte { return j.Story.Encode(j.Pair.Encode(nil)) }

// Find is the package's [Find] with this judge's weights.
func (j *Judge) Find(ctx context.Context, shelf Shelf, reading *Reading) (Found, error) {
	return find(ctx, shelf, reading, j)
}

// odds returns the logarithm of the odds that two readings tell the same story.
func (j *Judge) odds(f *pair) float64 { return j.Pair.Score(narrow(f[:])) }

// related returns the probability that two readings tell the same story.
func (j *Judge) related(f pair) float64 { return forest.Probability(j.odds(&f)) }

// belongs returns the probability that a reading belongs to a story.
func (j *Judge) belongs(f candidate) float64 { return forest.Probability(j.Story.Score(narrow(f[:]))) }

// narrow returns features as the row that a forest scores.
func narrow(features []float64) []float32 {
	row := make([]float32, len(features))
	for i, v := range features {
		row[i] = float32(v)
	}
	return row
}

// Features returns what the probability was made of, in a fixed order.
func (c *Candidate) Features() []float32 { return narrow(c.features[:]) }

// Features returns what the score was made of, in a fixed order.
func (r *Related) Features() []float32 { return narrow(r.features[:]) }

var featureNames = [...]string{
	fAll: "all", fWords: "words", fNames: "names", fNumbers: "numbers", fHead: "head", fCovered: "covered", fCovers: "covers",
	fLostNames: "lostNames", fLostPlace: "lostPlace", fLostCount: "lostCount", fLostWords: "lostWords", fLostMain: "lostMain", fLostMains: "lostMains", fLostCore: "lostCore", fLostTitle: "lostTitle", fClash: "clash", fAgree: "agree", fRare: "rare", fCopied: "copied",
	fHintWeekday: "hintWeekday", fHintYears: "hintYears", fOtherDays: "otherDays", fApart: "apart", fShort: "short",
	fOtherActor: "otherActor", fOtherActors: "otherActors", fOtherPlace: "otherPlace", fOtherPlaces: "otherPlaces", fLostNamesMore: "lostNamesMore", fLostTitleMore: "lostTitleMore",
	fClashHead: "clashHead",
	sBest:      "best", sNext: "next", sPairs: "pairs", sWorst: "worst", sCentroid: "centroid", sMean: "mean", sSecond: "second", sSpread: "spread", sLostNames: "allLostNames", sLostNumber: "allLostNumber",
	sLostWords: "allLostWords", sMissed: "missed", sCore: "core", sRelative: "relative", sSize: "size", sRival: "rival", sNear: "near",
}

// FeatureName names a feature of [Candidate.Features].
func FeatureName(i int) string { return featureNames[i] }
