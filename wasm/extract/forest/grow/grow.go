// Package grow makes forests from examples by gradient boosting with a
// logistic loss. It is deterministic: the same examples give the same forest.
package grow

import (
	"math"
	"math/rand/v2"
	"slices"
	"sync"

	"dateline/wasm/extract/forest"
)

// Options of [Grow].
type Options struct {
	Trees   int
	Rate    float64 // how much of each tree is taken, 0.1 for instance
	Columns float64 // share of the features each tree may ask about
	Rows    float64 // share of the examples each tree is grown on
	Ridge   float64 // holds leaves of few examples near zero
	MinHess float64 // least weight of a leaf
	Seed    uint64
}

const bins = 64

// Set is a set of examples: rows of equal width with the share of the wanted
// in each (0 to 1) and its weight.
type Set struct {
	Width  int
	Rows   []float32
	Labels []float32
	Weight []float32
}

// Add appends one example.
func (s *Set) Add(row []float32, label, weight float32) {
	s.Rows = append(s.Rows, row...)
	s.Labels = append(s.Labels, label)
	s.Weight = append(s.Weight, weight)
}

// Len returns the number of examples.
func (s *Set) Len() int { return len(s.Labels) }

// grower is the state of one run.
type grower struct {
	*Set
	opt    Options
	edges  [][]float32 // by feature: the upper ends of all bins but the last
	binned [][]uint8   // by feature
	scores []float64
	grad   []float32
	hess   []float32
	rng    *rand.Rand
}

// Grow returns a forest that tells the wanted rows from the others.
func Grow(s *Set, opt Options) *forest.Forest {
	g := &grower{Set: s, opt: opt, rng: rand.New(rand.NewPCG(opt.Seed, 1))}
	g.cut()
	n := s.Len()
	g.scores, g.grad, g.hess = make([]float64, n), make([]float32, n), make([]float32, n)
	pos, all := 0.0, 0.0
	for i, l := range s.Labels {
		pos += float64(l * s.Weight[i])
		all += float64(s.Weight[i])
	}
	bias := math.Log((pos + 1) / (all - pos + 1))
	f := &forest.Forest{Bias: float32(math.Round(bias*1024) / 1024)}
	for i := range g.scores {
		g.scores[i] = float64(f.Bias)
	}
	for range opt.Trees {
		f.Trees = append(f.Trees, g.tree())
	}
	return f
}

// cut divides the values of every feature into bins of about equal numbers.
func (g *grower) cut() {
	n := g.Len()
	g.edges, g.binned = make([][]float32, g.Width), make([][]uint8, g.Width)
	step := max(1, n/20000)
	each(g.Width, func(f int) {
		var sample []float32
		for i := 0; i < n; i += step {
			sample = append(sample, g.Rows[i*g.Width+f])
		}
		slices.Sort(sample)
		unique := slices.Compact(slices.Clone(sample))
		var edges []float32
		if len(unique) <= bins {
			for i := 0; i+1 < len(unique); i++ {
				edges = append(edges, forest.Round((unique[i]+unique[i+1])/2))
			}
		} else {
			for b := 1; b < bins; b++ {
				edges = append(edges, forest.Round(sample[b*len(sample)/bins]))
			}
		}
		edges = slices.Compact(edges)
		g.edges[f] = edges
		col := make([]uint8, n)
		for i := range col {
			v := g.Rows[i*g.Width+f]
			lo, hi := 0, len(edges)
			for lo < hi { // the number of edges below v
				mid := (lo + hi) / 2
				if v > edges[mid] {
					lo = mid + 1
				} else {
					hi = mid
				}
			}
			col[i] = uint8(lo)
		}
		g.binned[f] = col
	})
}

type cell struct{ grad, hess float64 }

type split struct {
	feature, bin int
	gain         float64
}

// tree grows one tree level by level and adds it to the scores.
func (g *grower) tree() forest.Tree {
	for i := range g.scores {
		p := 1 / (1 + math.Exp(-g.scores[i]))
		g.grad[i] = float32(p-float64(g.Labels[i])) * g.Weight[i]
		g.hess[i] = float32(p*(1-p)) * g.Weight[i]
	}
	var columns []int
	for f := range g.Width {
		if len(g.edges[f]) > 0 && g.rng.Float64() < g.opt.Columns {
			columns = append(columns, f)
		}
	}
	var rows []int32
	for i := range g.Len() {
		if g.rng.Float64() < g.opt.Rows {
			rows = append(rows, int32(i))
		}
	}
	var t forest.Tree
	for i := range t.Threshold {
		t.Threshold[i] = float32(math.Inf(1))
	}
	parts := [][]int32{rows}
	for level := range forest.Depth {
		next := make([][]int32, 0, 2*len(parts))
		for k, part := range parts {
			node := 1<<level - 1 + k
			best := g.best(part, columns)
			if best.gain <= 0 {
				next = append(next, part, nil)
				continue
			}
			t.Feature[node] = uint16(best.feature)
			t.Threshold[node] = g.edges[best.feature][best.bin]
			var left, right []int32
			col := g.binned[best.feature]
			for _, i := range part {
				if int(col[i]) > best.bin {
					right = append(right, i)
				} else {
					left = append(left, i)
				}
			}
			next = append(next, left, right)
		}
		parts = next
	}
	for k, part := range parts {
		var s cell
		for _, i := range part {
			s.grad += float64(g.grad[i])
			s.hess += float64(g.hess[i])
		}
		v := -s.grad / (s.hess + g.opt.Ridge) * g.opt.Rate
		t.Leaf[k] = float32(math.Round(max(-3.9, min(3.9, v))*8192) / 8192)
	}
	for i := range g.scores {
		g.scores[i] += float64(g.leaf(&t, i))
	}
	return t
}

func (g *grower) leaf(t *forest.Tree, i int) float32 {
	row := g.Rows[i*g.Width : (i+1)*g.Width]
	n := 0
	for range forest.Depth {
		if row[t.Feature[n]] > t.Threshold[n] {
			n = 2*n + 2
		} else {
			n = 2*n + 1
		}
	}
	return t.Leaf[n-(1<<forest.Depth-1)]
}

// best finds the split of some rows that gains most.
func (g *grower) best(part []int32, columns []int) split {
	if len(part) < 2 {
		return split{}
	}
	found := make([]split, len(columns))
	each(len(columns), func(k int) {
		f := columns[k]
		var hist [bins]cell
		var sum cell
		col := g.binned[f]
		for _, i := range part {
			h := &hist[col[i]]
			h.grad += float64(g.grad[i])
			h.hess += float64(g.hess[i])
		}
		for _, h := range hist {
			sum.grad += h.grad
			sum.hess += h.hess
		}
		base := sum.grad * sum.grad / (sum.hess + g.opt.Ridge)
		var left cell
		for b := range g.edges[f] {
			left.grad += hist[b].grad
			left.hess += hist[b].hess
			right := cell{sum.grad - left.grad, sum.hess - left.hess}
			if left.hess < g.opt.MinHess || right.hess < g.opt.MinHess {
				continue
			}
			gain := left.grad*left.grad/(left.hess+g.opt.Ridge) + right.grad*right.grad/(right.hess+g.opt.Ridge) - base
			if gain > found[k].gain+1e-9 {
				found[k] = split{f, b, gain}
			}
		}
	})
	var top split
	for _, s := range found {
		if s.gain > top.gain {
			top = s
		}
	}
	return top
}

// each calls f for 0 to n-1 on two processors.
func each(n int, f func(int)) {
	var wait sync.WaitGroup
	for w := range 2 {
		wait.Go(func() {
			for i := w; i < n; i += 2 {
				f(i)
			}
		})
	}
	wait.Wait()
}
