// Package forest scores rows of numbers with sums of small decision trees.
//
// The trees are grown by package forest/grow, which is not part of the engine,
// and shipped as bytes that [Forest.Encode] writes and [Decode] reads (codec.go).
package forest

import "math"

const (
	// MaxDepth is the most questions a tree may ask of one row.
	MaxDepth = 8
	// MaxWidth is the greatest length of a row.
	MaxWidth = 1 << 16
)

// Forest scores rows; the zero value scores every one 0. All its trees are complete and equally deep, each in the
// order of a heap that begins at 1: the children of node i are 2i and 2i+1.
type Forest struct {
	depth, width int
	unit         float64 // of leaves and bias: how many make up a score of 1
	bias         int32
	nodes        []node  // 1<<depth of each tree, the first unused
	leaves       []int16 // 1<<depth of each tree
}

// node sends a row to the right if the feature's value is greater than the limit.
type node struct {
	limit   float32
	feature uint32
}

// New returns a forest without trees for rows of the given width. Scores are
// kept in steps of 1/unit; the bias is rounded to one.
func New(width, depth int, unit, bias float64) *Forest {
	return &Forest{depth: depth, width: width, unit: unit, bias: int32(math.Round(bias * unit))}
}

// Tree is one tree of a forest: the nodes level by level, each level from left
// to right. A node that sends every row to the left has the limit +Inf.
type Tree struct {
	Feature []uint16  // 1<<depth - 1
	Limit   []float32 // as many
	Leaf    []int16   // 1<<depth, in units of the forest
}

// Add appends a tree, which must be as deep as the forest says.
func (f *Forest) Add(t Tree) {
	size := 1 << f.depth
	f.nodes = append(f.nodes, node{})
	for i := range size - 1 {
		f.nodes = append(f.nodes, node{t.Limit[i], uint32(t.Feature[i])})
	}
	f.leaves = append(f.leaves, t.Leaf[:size]...)
}

// Trees returns the number of trees.
func (f *Forest) Trees() int { return len(f.leaves) >> f.depth }

// Score returns the sum of the leaves that the row falls into: the logarithm
// of the odds. The sum is one of integers, so it is the same on every machine.
// The way down a tree has no branches, which is four times as fast in WebAssembly.
func (f *Forest) Score(row []float32) float64 {
	if len(f.nodes) == 0 {
		return 0
	}
	row = row[:f.width]
	size := uint(1) << f.depth
	nodes, leaves, sum := f.nodes, f.leaves, f.bias
	if f.depth == usualDepth {
		n, both := inPairs(nodes, leaves, row)
		nodes, leaves, sum = nodes[n:], leaves[n:], sum+both
	}
	for ; uint(len(nodes)) >= size; nodes, leaves = nodes[size:], leaves[size:] {
		i := uint(1)
		for i < size {
			n := nodes[i]
			i += i + above(row[n.feature], n.limit)
		}
		sum += int32(leaves[i-size])
	}
	return float64(sum) / f.unit
}

// usualDepth is that of the forests that are asked most.
const usualDepth = 5

// inPairs returns what pairs of trees of the usual depth give in all, and how many
// nodes they have. Two trees are gone down side by side, since each step waits for
// the one before, and without a loop, for every turn of one is dear in WebAssembly.
func inPairs(nodes []node, leaves []int16, row []float32) (done int, sum int32) {
	const size = 1 << usualDepth
	all := len(nodes)
	for len(nodes) >= 2*size && len(leaves) >= 2*size {
		t, l := (*[2 * size]node)(nodes), (*[2 * size]int16)(leaves)
		a := 2 + above(row[t[1].feature], t[1].limit)
		b := 2 + above(row[t[size+1].feature], t[size+1].limit)
		n := t[a%size]
		a += a + above(row[n.feature], n.limit)
		n = t[size+b%size]
		b += b + above(row[n.feature], n.limit)
		n = t[a%size]
		a += a + above(row[n.feature], n.limit)
		n = t[size+b%size]
		b += b + above(row[n.feature], n.limit)
		n = t[a%size]
		a += a + above(row[n.feature], n.limit)
		n = t[size+b%size]
		b += b + above(row[n.feature], n.limit)
		n = t[a%size]
		a += a + above(row[n.feature], n.limit)
		n = t[size+b%size]
		b += b + above(row[n.feature], n.limit)
		sum += int32(l[a%size]) + int32(l[size+b%size])
		nodes, leaves = nodes[2*size:], leaves[2*size:]
	}
	return all - len(nodes), sum
}

// above returns 1 for a value greater than the limit, 0 otherwise.
func above(v, limit float32) uint {
	if v > limit {
		return 1
	}
	return 0
}

// Probability turns a score into a number between 0 and 1.
func Probability(score float64) float64 { return 1 / (1 + math.Exp(-score)) }

// Shares turns the scores of a list into what each is likely to be the wanted
// one of it; what is missing from 1 is the chance that none is.
func Shares(scores []float64) []float64 {
	top, sum := 0.0, 0.0
	for _, s := range scores {
		top = max(top, s)
	}
	out := make([]float64, len(scores))
	for i, s := range scores {
		out[i] = math.Exp(s - top)
		sum += out[i]
	}
	sum += math.Exp(-top)
	for i := range out {
		out[i] /= sum
	}
	return out
}
