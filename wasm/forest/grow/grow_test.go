package grow_test

import (
	"bytes"
	"math/rand/v2"
	"testing"

	"dateline/wasm/forest/grow"
)

var options = grow.Options{
	Trees: 40, Depth: 3, Rate: 0.3, Columns: 0.9, Rows: 0.8, Ridge: 1, MinHess: 1, Unit: 1000, Seed: 3,
}

// either returns examples that are wanted where exactly one of the first two
// features is above a half. The third says nothing.
func either(seed uint64, n int) *grow.Set {
	r := rand.New(rand.NewPCG(seed, 5))
	s := &grow.Set{Width: 3}
	for range n {
		row := []float32{r.Float32(), r.Float32(), r.Float32()}
		label := float32(0)
		if row[0] > 0.5 != (row[1] > 0.5) {
			label = 1
		}
		s.Add(row, label, 1)
		s.Groups = append(s.Groups, uint64(s.Len()/10))
	}
	return s
}

func TestGrowLearnsWhatNoFeatureTellsAlone(t *testing.T) {
	for name, groups := range map[string]bool{"examples drawn by themselves": false, "in groups": true} {
		for _, exact := range []bool{false, true} {
			set, opt := either(1, 3000), options
			if opt.Exact = exact; !groups {
				set.Groups = nil
			}
			f, gain := grow.Grow(set, opt)
			unseen, right := either(2, 1000), 0
			for i, label := range unseen.Labels {
				if f.Score(unseen.Rows[3*i:3*i+3]) > 0 == (label == 1) {
					right++
				}
			}
			if right < 950 {
				t.Errorf("%s, exact %v: %d of 1000 right", name, exact, right)
			}
			if gain[2]*5 > gain[0] || gain[2]*5 > gain[1] {
				t.Errorf("%s, exact %v: gains %v", name, exact, gain)
			}
		}
	}
}

func TestGrowIsDeterministic(t *testing.T) {
	a, _ := grow.Grow(either(1, 500), options)
	b, _ := grow.Grow(either(1, 500), options)
	if !bytes.Equal(a.Encode(nil), b.Encode(nil)) {
		t.Error("the same examples gave two forests")
	}
	other := options
	other.Seed++
	c, _ := grow.Grow(either(1, 500), other)
	if bytes.Equal(a.Encode(nil), c.Encode(nil)) {
		t.Error("another seed gave the same forest")
	}
}

func TestMoreFeaturesChangeNoOtherDraw(t *testing.T) {
	set := either(1, 500)
	wider := &grow.Set{Width: 4, Labels: set.Labels, Weight: set.Weight, Groups: set.Groups}
	for i := range set.Labels {
		wider.Rows = append(append(wider.Rows, set.Rows[3*i:3*i+3]...), 0) // one that never differs
	}
	a, _ := grow.Grow(set, options)
	b, _ := grow.Grow(wider, options)
	for i := range set.Labels {
		if a.Score(set.Rows[3*i:3*i+3]) != b.Score(wider.Rows[4*i:4*i+4]) {
			t.Fatalf("example %d is scored otherwise", i)
		}
	}
}

func TestWeightsOfNothingAndSetsOfOne(t *testing.T) {
	s := &grow.Set{Width: 1}
	s.Add([]float32{1}, 1, 1)
	s.Add([]float32{1}, 0, 0)
	if f, _ := grow.Grow(s, options); f.Trees() != options.Trees || f.Score([]float32{1}) <= 0 {
		t.Errorf("%d trees, score %v", f.Trees(), f.Score([]float32{1}))
	}
}
