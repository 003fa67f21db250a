//go:build !engine

package story

import "context"

// Here is what trainers and benchmarks alone ask of a judge. The engine is built
// with the tag engine and without the files bench_*.go.

// Encode returns the judge as the bytes of model.bin.
func (j *Judge) Encode() []byte { return j.Story.Encode(j.Pair.Encode(nil)) }

// Find is the package's [Find] with this judge's weights.
func (j *Judge) Find(ctx context.Context, shelf Shelf, reading *Reading) (Found, error) {
	return find(ctx, shelf, reading, j)
}

// Features returns what the probability was made of, in a fixed order.
func (c *Candidate) Features() []float32 { return narrow(c.features[:]) }

// Features returns what the score was made of, in a fixed order.
func (r *Related) Features() []float32 { return narrow(r.features[:]) }

var featureNames = [...]string{
	fAll: "all", fWords: "words", fNames: "names", fNumbers: "numbers", fHead: "head", fCovered: "covered",
	fCovers:    "covers",
	fLostNames: "lostNames", fLostPlace: "lostPlace", fLostCount: "lostCount", fLostWords: "lostWords",
	fLostMain: "lostMain", fLostMains: "lostMains", fLostCore: "lostCore", fLostTitle: "lostTitle",
	fClash: "clash", fAgree: "agree", fRare: "rare", fCopied: "copied",
	fHintWeekday: "hintWeekday", fHintYears: "hintYears", fOtherDays: "otherDays", fApart: "apart", fShort: "short",
	fOtherActor: "otherActor", fOtherActors: "otherActors", fOtherPlace: "otherPlace", fOtherPlaces: "otherPlaces",
	fLostNamesMore: "lostNamesMore", fLostTitleMore: "lostTitleMore",
	fClashHead: "clashHead",
	sBest:      "best", sNext: "next", sPairs: "pairs", sWorst: "worst", sCentroid: "centroid",
	sMean: "mean", sSecond: "second", sSpread: "spread", sLostNames: "allLostNames", sLostNumber: "allLostNumber",
	sLostWords: "allLostWords", sMissed: "missed", sCore: "core", sRelative: "relative", sSize: "size", sRival: "rival",
	sNear: "near",
}

// FeatureName names a feature of [Candidate.Features].
func FeatureName(i int) string { return featureNames[i] }

// Compare tells how likely two readings tell of the same story, and why, on a
// shelf that tells how rare their words are.
func Compare(ctx context.Context, shelf Shelf, a, b *Reading) (Related, error) {
	q := a.rarities()
	if err := q.count(ctx, shelf, a.Terms); err != nil {
		return Related{}, err
	}
	if err := q.count(ctx, shelf, b.Terms); err != nil {
		return Related{}, err
	}
	x, y := q.document(a), q.document(b)
	f := compare(x, y)
	return Related{Reading: *b, Score: learnt().related(f), Reasons: reasons(x, y), features: f}, nil
}
