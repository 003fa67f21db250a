// Package grow makes forests from examples by Newton's gradient boosting on the
// logistic loss. It is deterministic: the same examples give the same forest.
// Trainers use it; the engine cannot reach it.
package grow

import (
	"math"
	"math/rand/v2"
	"slices"
	"sync"

	"dateline/wasm/forest"
)

// Options of [Grow].
type Options struct {
	Trees   int
	Depth   int     // questions a tree asks of one row
	Rate    float64 // how much of each tree is taken, 0.1 for instance
	Columns float64 // share of the features each tree may ask about
	Rows    float64 // share of the examples (or groups) each tree is grown on
	Ridge   float64 // holds leaves of few examples near zero
	MinHess float64 // least weight of either side of a question
	MinGain float64 // least gain of a question
	Unit    float64 // how finely leaves are kept: steps to a score of 1
	Exact   bool    // keep limits in 32 bits instead of 16
	Seed    uint64
}

const bins = 64

// mostSorted is about how many values of a feature are sorted to find its bins.
const mostSorted = 100_000

// Set is a set of examples: rows of equal width with the share of the wanted
// in each (0 to 1) and its weight.
type Set struct {
	Width  int
	Rows   []float32
	Labels []float32
	Weight []float32
	// Groups holds a number for each example: those of one group are drawn
	// together, so that no tree rests on one of them. Nil draws each by itself.
	Groups []uint64
	// Lists makes every group, whose examples follow each other, a list of which one is wanted, or none: the
	// scores of a list are shares of one, with 0 for none. Of several labelled 1 any may be the one.
	Lists bool
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
	grad   []float64
	hess   []float64
	gain   []float64 // by feature
}

// Grow returns a forest that tells the wanted rows from the others, and how
// much each feature gained.
func Grow(s *Set, opt Options) (*forest.Forest, []float64) {
	g := &grower{Set: s, opt: opt, gain: make([]float64, s.Width)}
	g.cut()
	n := s.Len()
	g.scores, g.grad, g.hess = make([]float64, n), make([]float64, n), make([]float64, n)
	pos, all := 0.0, 0.0
	for i, l := range s.Labels {
		pos += float64(l * s.Weight[i])
		all += float64(s.Weight[i])
	}
	const never = 1e-6 // keeps the odds of a set finite that is all of one kind
	bias := math.Log(max(pos, never) / max(all-pos, never))
	f := forest.New(s.Width, opt.Depth, opt.Unit, bias)
	for i := range g.scores {
		g.scores[i] = math.Round(bias*opt.Unit) / opt.Unit
	}
	for k := range opt.Trees {
		f.Add(g.tree(uint64(k)))
	}
	return f, g.gain
}

// cut divides the values of every feature into bins of about equal numbers.
func (g *grower) cut() {
	n := g.Len()
	g.edges, g.binned = make([][]float32, g.Width), make([][]uint8, g.Width)
	step := max(1, n/mostSorted)
	Each(g.Width, func(f int) {
		var sample []float32
		for i := 0; i < n; i += step {
			sample = append(sample, g.Rows[i*g.Width+f])
		}
		edges := g.between(sample)
		g.edges[f] = edges
		col := make([]uint8, n)
		for i := range col {
			// the number of edges below the value
			k, _ := slices.BinarySearch(edges, g.Rows[i*g.Width+f])
			col[i] = uint8(k)
		}
		g.binned[f] = col
	})
}

// between returns the limits between bins of the values: halfway between two
// values that follow each other.
func (g *grower) between(values []float32) []float32 {
	slices.Sort(values)
	unique := slices.Compact(slices.Clone(values))
	halfway := func(i int) float32 {
		edge := (unique[i] + unique[i+1]) / 2
		if !g.opt.Exact {
			edge = forest.Round(edge)
		}
		return edge
	}
	var edges []float32
	for b := 1; b < bins; b++ {
		if i, _ := slices.BinarySearch(unique, values[b*len(values)/bins]); i+1 < len(unique) {
			edges = append(edges, halfway(i))
		}
	}
	return slices.Compact(edges)
}

type cell struct{ grad, hess float64 }

func (c cell) gain(ridge float64) float64 { return c.grad * c.grad / (c.hess + ridge) }

type split struct {
	feature, bin int
	gain         float64
}

// What is drawn for a tree, as the high bits of what tells draws apart.
const (
	drawColumn = iota << 32
	drawRow
)

// draw returns a number from 0 to 1 that depends on the tree and on what may
// be left out of it alone, so that more features or examples change no other draw.
func (g *grower) draw(tree, what uint64) float64 {
	const bits = 53
	return float64(rand.NewPCG(g.opt.Seed<<32|tree, what).Uint64()&(1<<bits-1)) / (1 << bits)
}

// drawn returns the features and examples that a tree may see.
func (g *grower) drawn(k uint64) (columns []int, rows []int32) {
	for f := range g.Width {
		if len(g.edges[f]) > 0 && g.draw(k, drawColumn+uint64(f)) < g.opt.Columns {
			columns = append(columns, f)
		}
	}
	groups := map[uint64]bool{}
	for i := range g.Len() {
		in, known := false, false
		if g.Groups != nil {
			in, known = groups[g.Groups[i]]
		}
		if !known {
			what := drawRow + uint64(i)
			if g.Groups != nil {
				what = g.Groups[i]
			}
			in = g.draw(k, what) < g.opt.Rows
			if g.Groups != nil {
				groups[g.Groups[i]] = in
			}
		}
		if in {
			rows = append(rows, int32(i))
		}
	}
	return columns, rows
}

// tree grows one tree level by level and adds it to the scores.
func (g *grower) tree(k uint64) forest.Tree {
	if g.Lists {
		g.slopesOfLists()
	} else {
		for i := range g.scores {
			p := forest.Probability(g.scores[i])
			g.grad[i] = (p - float64(g.Labels[i])) * float64(g.Weight[i])
			g.hess[i] = p * (1 - p) * float64(g.Weight[i])
		}
	}
	columns, rows := g.drawn(k)
	inner := 1<<g.opt.Depth - 1
	t := forest.Tree{Feature: make([]uint16, inner), Limit: make([]float32, inner), Leaf: make([]int16, inner+1)}
	for i := range t.Limit {
		t.Limit[i] = float32(math.Inf(1))
	}
	parts := [][]int32{rows}
	for level := range g.opt.Depth {
		next := make([][]int32, 0, 2*len(parts))
		for k, part := range parts {
			node := 1<<level - 1 + k
			best := g.best(part, columns)
			if best.gain <= g.opt.MinGain {
				next = append(next, part, nil)
				continue
			}
			g.gain[best.feature] += best.gain
			t.Feature[node], t.Limit[node] = uint16(best.feature), g.edges[best.feature][best.bin]
			left, right := g.divide(part, best)
			next = append(next, left, right)
		}
		parts = next
	}
	for k, part := range parts {
		t.Leaf[k] = g.leafOf(part)
	}
	for i := range g.scores {
		g.scores[i] += float64(g.leaf(&t, i)) / g.opt.Unit
	}
	return t
}

// slopesOfLists fills grad and hess where every list is one question: the loss is
// the logarithm of the share that those labelled 1 have together.
func (g *grower) slopesOfLists() {
	for a := 0; a < g.Len(); {
		b := a + 1
		for b < g.Len() && g.Groups[b] == g.Groups[a] {
			b++
		}
		shares := forest.Shares(g.scores[a:b])
		right := 0.0
		for i, p := range shares {
			right += p * float64(g.Labels[a+i])
		}
		for i, p := range shares {
			wanted := 0.0
			if right > 0 {
				wanted = p * float64(g.Labels[a+i]) / right
			}
			w := float64(g.Weight[a+i])
			g.grad[a+i], g.hess[a+i] = (p-wanted)*w, max(p*(1-p), 1e-6)*w
		}
		a = b
	}
}

func (g *grower) divide(part []int32, by split) (left, right []int32) {
	col := g.binned[by.feature]
	for _, i := range part {
		if int(col[i]) > by.bin {
			right = append(right, i)
		} else {
			left = append(left, i)
		}
	}
	return left, right
}

// leafOf returns the value of the leaf that some rows fall into.
func (g *grower) leafOf(part []int32) int16 {
	var s cell
	for _, i := range part {
		s.grad += g.grad[i]
		s.hess += g.hess[i]
	}
	v := -s.grad / (s.hess + g.opt.Ridge) * g.opt.Rate * g.opt.Unit
	return int16(math.Round(max(-math.MaxInt16, min(math.MaxInt16, v))))
}

func (g *grower) leaf(t *forest.Tree, i int) int16 {
	row := g.Rows[i*g.Width : (i+1)*g.Width]
	n := 0
	for n < len(t.Feature) {
		next := 2*n + 1
		if row[t.Feature[n]] > t.Limit[n] {
			next++
		}
		n = next
	}
	return t.Leaf[n-len(t.Feature)]
}

// best finds the split of some rows that gains most. Of equal gains the first counts.
func (g *grower) best(part []int32, columns []int) split {
	if len(part) < 2 {
		return split{}
	}
	found := make([]split, len(columns))
	Each(len(columns), func(k int) {
		f := columns[k]
		var hist [bins]cell
		var sum cell
		col := g.binned[f]
		for _, i := range part {
			h := &hist[col[i]]
			h.grad += g.grad[i]
			h.hess += g.hess[i]
		}
		for _, h := range hist {
			sum.grad += h.grad
			sum.hess += h.hess
		}
		base := sum.gain(g.opt.Ridge)
		var left cell
		for b := range g.edges[f] {
			left.grad += hist[b].grad
			left.hess += hist[b].hess
			right := cell{sum.grad - left.grad, sum.hess - left.hess}
			if left.hess < g.opt.MinHess || right.hess < g.opt.MinHess {
				continue
			}
			if gain := left.gain(g.opt.Ridge) + right.gain(g.opt.Ridge) - base; gain > found[k].gain+leastGain {
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

// leastGain keeps what is lost in sums of floats from counting as a gain.
const leastGain = 1e-9

// Each calls f for 0 to n-1 on two processors.
func Each(n int, f func(int)) {
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
