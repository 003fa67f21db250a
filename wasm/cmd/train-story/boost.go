package main

import (
	"math"
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
	trees     = 60
	depth     = 3
	rate      = 0.15 // how much of a tree's correction is taken
	penalty   = 3    // on the squares of the leaves
	leastSide = 2    // how much of the examples' curvature either side of a split needs
	leastGain = 0.5  // what a split must gain
)

// table is the examples turned on their side: by feature, sorted by its value.
type table struct {
	order  [][]int32   // by feature: examples by rising value
	values [][]float32 // by feature: their values in that order
	rows   [][]float64
	goal   []float64
	weight []float64
}

func newTable(examples []example) *table {
	t := &table{}
	for _, e := range examples {
		t.rows, t.weight = append(t.rows, e.features), append(t.weight, e.weight)
		y := 0.0
		if e.belongs {
			y = 1
		}
		t.goal = append(t.goal, y)
	}
	for f := range t.rows[0] {
		order := make([]int32, len(t.rows))
		for i := range order {
			order[i] = int32(i)
		}
		sort.SliceStable(order, func(i, j int) bool { return t.rows[order[i]][f] < t.rows[order[j]][f] })
		values := make([]float32, len(order))
		for i, r := range order {
			values[i] = float32(t.rows[r][f])
		}
		t.order, t.values = append(t.order, order), append(t.values, values)
	}
	return t
}

// boost grows a forest by Newton's gradient boosting on the logistic loss. It
// tries every threshold between two values; of equal gains the first counts,
// so it is deterministic.
func boost(examples []example) story.Forest {
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
	for range trees {
		for i := range z {
			p := 1 / (1 + math.Exp(-z[i]))
			pull[i], curve[i] = t.weight[i]*(t.goal[i]-p), t.weight[i]*p*(1-p)
		}
		tree := t.grow(pull, curve)
		out.Trees = append(out.Trees, tree)
		for i := range z {
			z[i] += tree.Value(t.rows[i])
		}
	}
	return out
}

// side sums what pulls the examples of a node and how much that bends.
type side struct{ pull, curve float64 }

func (s side) gain() float64 { return s.pull * s.pull / (s.curve + penalty) }

// grow makes one tree level by level.
func (t *table) grow(pull, curve []float64) story.Tree {
	const inner = 1<<depth - 1
	tree := story.Tree{Feature: make([]int8, inner), Limit: make([]float32, inner), Leaf: make([]float32, inner+1)}
	for i := range tree.Feature {
		tree.Feature[i] = -1
	}
	node := make([]int32, len(t.rows))
	for level := range depth {
		t.split(&tree, 1<<level-1, node, pull, curve)
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

// split finds the best split of every node of one level, which begins at first.
func (t *table) split(tree *story.Tree, first int, node []int32, pull, curve []float64) {
	width := first + 1
	sums := make([]side, width)
	for i, n := range node {
		s := &sums[int(n)-first]
		s.pull += pull[i]
		s.curve += curve[i]
	}
	best := make([]float64, width)
	for i := range best {
		best[i] = leastGain
	}
	left, last := make([]side, width), make([]float32, width)
	for f, order := range t.order {
		clear(left)
		for i, row := range order {
			k := int(node[row]) - first
			v := t.values[f][i]
			l, all := left[k], sums[k]
			if v > last[k] && l.curve >= leastSide && all.curve-l.curve >= leastSide {
				r := side{all.pull - l.pull, all.curve - l.curve}
				if g := l.gain() + r.gain() - all.gain(); g > best[k] {
					best[k] = g
					tree.Feature[first+k], tree.Limit[first+k] = int8(f), (last[k]+v)/2
				}
			}
			last[k] = v
			left[k].pull += pull[row]
			left[k].curve += curve[row]
		}
	}
}
