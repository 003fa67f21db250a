package main

import (
	"hash/fnv"
	"math"
	"math/rand/v2"
	"slices"
	"sort"

	"dateline/wasm/story"
)

// example is one thing to learn from: features, whether what they describe
// belongs together, and how much it counts.
type example struct {
	topic    string
	features []float64
	belongs  bool
	weight   float64
}

// How trees are grown. The figures were tried by cross-validation over topics;
// half or double of each changes little.
const (
	depth     = 3
	penalty   = 3   // on the squares of the leaves
	leastSide = 2   // how much of the examples' curvature either side of a split needs
	leastGain = 0.5 // what a split must gain
	steps     = 64  // into how many steps of equal size a feature is cut
)

// manner is how a forest is grown.
type manner struct {
	trees  int
	rate   float64 // how much of a tree's correction is taken
	looked float64 // share of the features that a tree may look at
	drawn  float64 // share of the topics that a tree is grown from
}

// Pairs are judged best by few trees that see all; a story, whose features
// repeat each other, by many that each see some.
var (
	ofPairs   = manner{trees: 60, rate: 0.15, looked: 1, drawn: 1}
	ofStories = manner{trees: 160, rate: 0.07, looked: 0.4, drawn: 0.7}
)

// table is the examples with their features cut into steps.
type table struct {
	rows   [][]float64
	step   [][]uint8   // by example: the step of each feature
	limits [][]float32 // by feature: the value that ends each step
	topics []uint64    // by example: a hash of its topic
	goal   []float64
	weight []float64
}

func newTable(examples []example) *table {
	t := &table{}
	for _, e := range examples {
		h := fnv.New64a()
		h.Write([]byte(e.topic))
		t.rows, t.weight, t.topics = append(t.rows, e.features), append(t.weight, e.weight), append(t.topics, h.Sum64())
		y := 0.0
		if e.belongs {
			y = 1
		}
		t.goal = append(t.goal, y)
		t.step = append(t.step, make([]uint8, len(e.features)))
	}
	for f := range t.rows[0] {
		values := make([]float32, len(t.rows))
		for i, r := range t.rows {
			values[i] = float32(r[f])
		}
		sorted := slices.Clone(values)
		slices.Sort(sorted)
		var limits []float32
		for k := 1; k < steps; k++ {
			i := k * len(sorted) / steps
			j := sort.Search(len(sorted), func(j int) bool { return sorted[j] > sorted[i] })
			if j == len(sorted) {
				break
			}
			limit := (sorted[i] + sorted[j]) / 2
			if len(limits) == 0 || limit > limits[len(limits)-1] {
				limits = append(limits, limit)
			}
		}
		for i, v := range values {
			t.step[i][f] = uint8(sort.Search(len(limits), func(k int) bool { return v <= limits[k] }))
		}
		t.limits = append(t.limits, limits)
	}
	return t
}

// boost grows a forest by Newton's gradient boosting on the logistic loss. Each
// tree sees some of the topics and some of the features, so that none rests on
// a single one; which ones is drawn in the same way every time.
func boost(examples []example, m manner) story.Forest {
	t := newTable(examples)
	var belong, all float64
	for i, w := range t.weight {
		all += w
		belong += w * t.goal[i]
	}
	out := story.Forest{Bias: math.Round(1e4*math.Log(belong/(all-belong))) / 1e4}
	n := len(t.rows)
	z, pull, curve := make([]float64, n), make([]float64, n), make([]float64, n)
	for i := range z {
		z[i] = out.Bias
	}
	for k := range m.trees {
		var features []int
		for f := range t.limits {
			if draw(uint64(k), uint64(f)) < m.looked {
				features = append(features, f)
			}
		}
		for i := range z {
			if draw(uint64(k), t.topics[i]) >= m.drawn {
				pull[i], curve[i] = 0, 0
				continue
			}
			p := 1 / (1 + math.Exp(-z[i]))
			pull[i], curve[i] = t.weight[i]*(t.goal[i]-p), t.weight[i]*p*(1-p)
		}
		tree := t.grow(features, pull, curve, m.rate)
		out.Trees = append(out.Trees, tree)
		for i := range z {
			z[i] += tree.Value(t.rows[i])
		}
	}
	return out
}

// draw returns a number from 0 to 1 for a tree and what it may see: the same
// one whatever else there is.
func draw(tree, what uint64) float64 { return rand.New(rand.NewPCG(tree, what)).Float64() }

// side sums what pulls the examples of a node and how much that bends.
type side struct{ pull, curve float64 }

func (s side) gain() float64 { return s.pull * s.pull / (s.curve + penalty) }

// grow makes one tree level by level.
func (t *table) grow(features []int, pull, curve []float64, rate float64) story.Tree {
	const inner = 1<<depth - 1
	tree := story.Tree{Feature: make([]int8, inner), Limit: make([]float32, inner), Leaf: make([]float32, inner+1)}
	for i := range tree.Feature {
		tree.Feature[i] = -1
	}
	node := make([]int32, len(t.rows))
	for level := range depth {
		t.split(&tree, features, 1<<level-1, node, pull, curve)
		for i, n := range node {
			node[i] = 2*n + 1
			if f := tree.Feature[n]; f >= 0 && float32(t.rows[i][f]) > tree.Limit[n] {
				node[i]++
			}
		}
	}
	leaves := make([]side, inner+1)
	for i, n := range node {
		leaves[n-inner].pull += pull[i]
		leaves[n-inner].curve += curve[i]
	}
	for i, s := range leaves {
		tree.Leaf[i] = float32(math.Round(1e4*rate*s.pull/(s.curve+penalty)) / 1e4)
	}
	return tree
}

// split finds the best split of every node of one level, which begins at
// first. Of equal gains the first counts.
func (t *table) split(tree *story.Tree, features []int, first int, node []int32, pull, curve []float64) {
	width := first + 1
	sums := make([][][steps]side, width) // by node, feature and step
	for k := range sums {
		sums[k] = make([][steps]side, len(features))
	}
	for i, n := range node {
		if curve[i] == 0 {
			continue
		}
		of := sums[int(n)-first]
		for k, f := range features {
			s := &of[k][t.step[i][f]]
			s.pull += pull[i]
			s.curve += curve[i]
		}
	}
	for k := range sums {
		best := float64(leastGain)
		for j, f := range features {
			var all, left side
			for _, s := range sums[k][j] {
				all.pull, all.curve = all.pull+s.pull, all.curve+s.curve
			}
			for i, limit := range t.limits[f] {
				left.pull, left.curve = left.pull+sums[k][j][i].pull, left.curve+sums[k][j][i].curve
				right := side{all.pull - left.pull, all.curve - left.curve}
				if left.curve < leastSide || right.curve < leastSide {
					continue
				}
				if g := left.gain() + right.gain() - all.gain(); g > best {
					best = g
					tree.Feature[first+k], tree.Limit[first+k] = int8(f), limit
				}
			}
		}
	}
}
