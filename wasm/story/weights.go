package story

import (
	"context"
	"math"
)

// Judge tells by weights whether a reading belongs to a story.
type Judge struct {
	Pair  Forest // two readings: the same story?
	Story Forest // a reading and a story: does it belong there?
}

// Find is the package's [Find] with this judge's weights.
func (j *Judge) Find(ctx context.Context, shelf Shelf, reading *Reading) (Found, error) {
	return find(ctx, shelf, reading, j)
}

// related returns the probability that two readings tell of the same story.
func (j *Judge) related(f pair) float64 {
	return logistic(j.Pair.Value(f[:]))
}

// belongs returns the probability that a reading belongs to a story.
func (j *Judge) belongs(f candidate) float64 {
	return logistic(j.Story.Value(f[:]))
}

// Forest is a sum of small decision trees.
type Forest struct {
	Bias  float64
	Trees []Tree
}

// Value returns the log of the odds for the features.
func (f *Forest) Value(features []float64) float64 {
	z := f.Bias
	for i := range f.Trees {
		z += f.Trees[i].Value(features)
	}
	return z
}

// Tree is a full binary tree in order of levels: node i has the children 2i+1
// and 2i+2. A node with Feature -1 always goes to the first.
type Tree struct {
	Feature []int8
	Limit   []float32
	Leaf    []float32
}

// Value returns the leaf that the features lead to.
func (t *Tree) Value(features []float64) float64 {
	n := 0
	for n < len(t.Feature) {
		next := 2*n + 1
		if f := t.Feature[n]; f >= 0 && float32(features[f]) > t.Limit[n] {
			next++
		}
		n = next
	}
	return float64(t.Leaf[n-len(t.Feature)])
}

func logistic(x float64) float64 { return 1 / (1 + math.Exp(-x)) }

// Features returns what the probability was made of, in a fixed order.
func (c *Candidate) Features() []float64 { return append([]float64(nil), c.features[:]...) }

// Features returns what the score was made of, in a fixed order.
func (r *Related) Features() []float64 { return append([]float64(nil), r.features[:]...) }

var featureNames = [...]string{
	fAll: "all", fWords: "words", fNames: "names", fNumbers: "numbers", fHead: "head", fCovered: "covered", fCovers: "covers",
	fLostNames: "lostNames", fLostPlace: "lostPlace", fLostCount: "lostCount", fLostWords: "lostWords", fLostMain: "lostMain", fLostMains: "lostMains", fLostCore: "lostCore", fLostTitle: "lostTitle", fClash: "clash", fAgree: "agree", fRare: "rare", fCopied: "copied",
	fHintWeekday: "hintWeekday", fHintYears: "hintYears", fOtherDays: "otherDays", fApart: "apart", fShort: "short",
	fOtherActor: "otherActor", fOtherActors: "otherActors", fOtherPlace: "otherPlace", fOtherPlaces: "otherPlaces", fLostNamesMore: "lostNamesMore", fLostTitleMore: "lostTitleMore",
	fClashHead: "clashHead",
	sBest:      "best", sNext: "next", sPairs: "pairs", sWorst: "worst", sCentroid: "centroid", sMean: "mean", sSecond: "second", sSpread: "spread", sLostNames: "allLostNames", sLostNumber: "allLostNumber",
	sLostWords: "allLostWords", sMissed: "missed", sCore: "core", sRelative: "relative", sSize: "size", sRival: "rival", sNear: "near", storyFeatures: "bias",
}

// FeatureName names a feature of [Candidate.Features]; the one after the last is the bias.
func FeatureName(i int) string { return featureNames[i] }
