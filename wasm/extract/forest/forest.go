// Package forest holds sums of small decision trees, as the extractor uses
// them to judge lines: a row of numbers in, one score out.
//
// The trees are grown by package forest/grow, which is no part of the engine,
// and travel as a compact string of bytes.
package forest

import (
	"errors"
	"math"
)

const (
	// Depth of every tree: each asks so many questions and ends in one of
	// 1<<Depth leaves.
	Depth = 5
	// MaxFeatures is the greatest length of a row.
	MaxFeatures = 1 << 16

	nodes  = 1<<Depth - 1
	leaves = 1 << Depth
)

// Tree is one complete binary tree in the order of a heap: the children of
// node i are 2i+1 and 2i+2. A row goes right where its value is greater than
// the threshold; an unused node has the threshold +Inf.
type Tree struct {
	Feature   [nodes]uint16
	Threshold [nodes]float32
	Leaf      [leaves]float32
}

// Forest scores rows.
type Forest struct {
	Bias  float32
	Trees []Tree
}

// Score returns the sum of the leaves that the row falls into: the logarithm
// of the odds. The row must be as long as the one the forest was grown on.
func (f *Forest) Score(row []float32) float32 {
	sum := f.Bias
	for t := range f.Trees {
		tree := &f.Trees[t]
		i := 0
		for i < nodes {
			child := 2*i + 1
			if row[tree.Feature[i]] > tree.Threshold[i] {
				child++
			}
			i = child
		}
		sum += tree.Leaf[i-nodes]
	}
	return sum
}

// Probability turns a score into a number between 0 and 1.
func Probability(score float32) float32 {
	return float32(1 / (1 + math.Exp(-float64(score))))
}

// leafScale is how finely leaves are kept.
const leafScale = 8192

// Encode writes the forest: the number of trees, the bias, and for each tree
// its features, its thresholds cut to 16 bits (see [Round]) and its leaves.
func (f *Forest) Encode() []byte {
	out := append([]byte(nil), byte(len(f.Trees)), byte(len(f.Trees)>>8))
	put := func(v uint16) { out = append(out, byte(v), byte(v>>8)) }
	put(uint16(int16(f.Bias * 1024)))
	for t := range f.Trees {
		tree := &f.Trees[t]
		for _, v := range tree.Feature {
			put(v)
		}
		for _, v := range tree.Threshold {
			put(uint16(math.Float32bits(v) >> 16))
		}
		for _, v := range tree.Leaf {
			put(uint16(int16(max(-32767, min(32767, math.Round(float64(v)*leafScale))))))
		}
	}
	return out
}

// Round cuts a threshold to the precision that [Forest.Encode] keeps.
func Round(v float32) float32 {
	return math.Float32frombits(math.Float32bits(v) &^ 0xffff)
}

var errShort = errors.New("forest: the data end too early")

// Decode reads what [Forest.Encode] wrote and returns it with the bytes behind it.
// width is the length of the rows that will be asked about; a forest that asks
// about more is refused.
func Decode(data []byte, width int) (*Forest, []byte, error) {
	if len(data) < 4 {
		return nil, nil, errShort
	}
	get := func() uint16 {
		v := uint16(data[0]) | uint16(data[1])<<8
		data = data[2:]
		return v
	}
	n := int(get())
	f := &Forest{Bias: float32(int16(get())) / 1024, Trees: make([]Tree, n)}
	if len(data) < n*(4*nodes+2*leaves) {
		return nil, nil, errShort
	}
	for t := range f.Trees {
		tree := &f.Trees[t]
		for i := range tree.Feature {
			if tree.Feature[i] = get(); int(tree.Feature[i]) >= width {
				return nil, nil, errors.New("forest: a tree asks about a feature that rows do not have")
			}
		}
		for i := range tree.Threshold {
			tree.Threshold[i] = math.Float32frombits(uint32(get()) << 16)
		}
		for i := range tree.Leaf {
			tree.Leaf[i] = float32(int16(get())) / leafScale
		}
	}
	return f, data, nil
}
