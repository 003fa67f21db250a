package story

import "math"

// related returns the probability that two readings tell of the same story.
func related(f pair) float64 { return logistic(10*f[fAll] - 3) }

// belongs returns the probability that a reading belongs to a story.
func belongs(f candidate) float64 { return logistic(12*f[sCentroid] - 1.7) }

func logistic(x float64) float64 { return 1 / (1 + math.Exp(-x)) }
