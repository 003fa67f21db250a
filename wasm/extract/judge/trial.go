package judge

import "dateline/wasm/forest"

// What package trial shows to the trainer.

// FirstRow returns the row of line i for the first judge.
func (s *Sheet) FirstRow(i int) []float32 {
	r := make(row, 0, firstWidth)
	s.first(&r, i)
	return r
}

// SecondRows returns for each line what the second judge knows besides, when the
// first gave these scores.
func (s *Sheet) SecondRows(scores []float32) [][]float32 {
	c := s.context(scores)
	out := make([][]float32, len(scores))
	for i := range out {
		r := make(row, 0, secondWidth)
		c.second(&r, i)
		out[i] = r
	}
	return out
}

// Kept returns the lines of the article when the second judge gave these scores
// and these limits decide.
func (s *Sheet) Kept(scores []float32, limits *Limits) []bool {
	p := make([]float32, len(scores))
	for i := range p {
		p[i] = float32(forest.Probability(float64(scores[i])))
	}
	s.limits = limits
	return s.decide(p, s.RivalStories()).Keep
}
