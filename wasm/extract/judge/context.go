package judge

import (
	"dateline/wasm/forest"
	"slices"
)

// context is what the second judge knows besides a line: the first judge's
// opinion of all lines.
type context struct {
	*Sheet
	score  []float32 // of the first judge, logarithms of odds
	p      []float32 // probabilities
	mass   []float64 // sum of p*size before each line
	sizes  []float64 // sum of sizes before each line
	prev   []int32   // the last strong line before each, -1
	next   []int32   // the first strong line after each, len(lines)
	most   int32     // smallest element with three fifths of the mass
	nearly int32     // smallest element with nine tenths of it
	signs  []float32 // mean probability by kind of place
}

// A line is strong when the first judge is rather sure of it and it is not short.
const (
	strongLine = 0.7
	strongSize = 40
)

func (s *Sheet) context(score []float32) *context {
	n := len(s.Lines)
	c := &context{
		Sheet: s,
		score: slices.Clone(score),
		p:     make([]float32, n),
		mass:  make([]float64, n+1),
		sizes: make([]float64, n+1),
		prev:  make([]int32, n),
		next:  make([]int32, n),
		signs: make([]float32, len(s.signs)),
	}
	last := int32(-1)
	for i := range s.Lines {
		c.p[i] = float32(forest.Probability(float64(score[i])))
		size := float64(s.Lines[i].Size)
		c.mass[i+1] = c.mass[i] + float64(c.p[i])*size
		c.sizes[i+1] = c.sizes[i] + size
		c.prev[i] = last
		if c.strong(i) {
			last = int32(i)
		}
		c.signs[s.facts[i].place] += c.p[i]
	}
	for i := range c.signs {
		c.signs[i] /= float32(s.signs[i].lines)
	}
	last = int32(n)
	for i := n - 1; i >= 0; i-- {
		c.next[i] = last
		if c.strong(i) {
			last = int32(i)
		}
	}
	c.most, c.nearly = -1, -1
	for i := range s.Elems { // document order: a later hit lies deeper or beside
		e := &s.Elems[i]
		m := c.within(e.First, e.Last)
		if m >= 0.6 {
			c.most = int32(i)
		}
		if m >= 0.9 {
			c.nearly = int32(i)
		}
	}
	return c
}

func (c *context) strong(i int) bool {
	return c.p[i] > strongLine && c.Lines[i].Size > strongSize
}

// within returns the share of the mass in a range of lines.
func (c *context) within(from, to int32) float64 {
	all := c.mass[len(c.mass)-1]
	if all <= 0 || to <= from {
		return 0
	}
	return (c.mass[to] - c.mass[from]) / all
}

// mean returns the mean probability in a range of lines, by size.
func (c *context) mean(from, to int32) float32 {
	from, to = max(from, 0), min(to, int32(len(c.Lines)))
	if to <= from {
		return -1
	}
	size := c.sizes[to] - c.sizes[from]
	if size <= 0 {
		return 0
	}
	return float32((c.mass[to] - c.mass[from]) / size)
}

// second appends what the second judge knows besides the row of the first.
func (c *context) second(r *row, i int) {
	at, n := int32(i), int32(len(c.Lines))
	r.num(max(-8, min(8, c.score[i])))
	for _, d := range [...]int{-4, -3, -2, -1, 1, 2, 3, 4} {
		if j := i + d; j >= 0 && j < int(n) {
			r.num(c.p[j])
		} else {
			r.num(-1)
		}
	}
	r.num(c.mean(at-5, at+6))
	r.num(c.mean(at-15, at+16))
	r.num(c.mean(at-6, at))
	r.num(c.mean(at+1, at+7))
	r.num(float32(c.within(0, at)))
	r.num(float32(c.within(at+1, n)))
	r.num(c.logs.of(int32(min(c.mass[n], 1<<30))))
	r.num(float32(c.mass[n] / max(1, c.sizes[n])))
	for k := range levels {
		if k >= len(c.blocks[i]) {
			r.num(-1)
			r.num(-1)
			continue
		}
		e := &c.Elems[c.blocks[i][k]]
		r.num(c.mean(e.First, e.Last))
		r.num(float32(c.within(e.First, e.Last)))
	}
	r.num(c.signs[c.facts[i].place])
	r.num(float32(min(at-c.prev[i], 40)))
	r.num(float32(min(c.next[i]-at, 40)))
	if c.prev[i] >= 0 {
		r.num(float32(c.shared(at, c.prev[i])))
		r.bit(c.facts[c.prev[i]].place == c.facts[i].place)
	} else {
		r.num(-1)
		r.num(-1)
	}
	if c.next[i] < n {
		r.num(float32(c.shared(at, c.next[i])))
		r.bit(c.facts[c.next[i]].place == c.facts[i].place)
	} else {
		r.num(-1)
		r.num(-1)
	}
	r.num(c.inside(at, c.most))
	r.num(c.inside(at, c.nearly))
	if h := c.heads[i]; h >= 0 {
		r.num(c.p[h])
	} else {
		r.num(-1)
	}
}

// inside returns how many containers lie between a line and an element, 20 for
// a line outside it.
func (c *context) inside(i, e int32) float32 {
	if e < 0 {
		return -1
	}
	if c.Elems[e].First > i || i >= c.Elems[e].Last {
		return 20
	}
	for k, b := range c.blocks[i] {
		if b <= e {
			return float32(k)
		}
	}
	return levels
}
