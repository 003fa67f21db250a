package forest_test

import (
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"dateline/wasm/forest"
)

// random returns a forest of random trees, and its trees.
func random(seed uint64, width, depth, trees int) (*forest.Forest, []forest.Tree) {
	r := rand.New(rand.NewPCG(seed, 1))
	f := forest.New(width, depth, 1000, r.Float64()-0.5)
	var all []forest.Tree
	for range trees {
		var t forest.Tree
		for range 1<<depth - 1 {
			limit := float32(r.Float64())
			if r.IntN(5) == 0 {
				limit = float32(math.Inf(1))
			}
			t.Feature, t.Limit = append(t.Feature, uint16(r.IntN(width))), append(t.Limit, limit)
		}
		for range 1 << depth {
			t.Leaf = append(t.Leaf, int16(r.IntN(1<<16)-1<<15))
		}
		f.Add(t)
		all = append(all, t)
	}
	return f, all
}

// walk finds the leaf of a row in the plainest way.
func walk(t forest.Tree, row []float32) int {
	n := 0
	for n < len(t.Feature) {
		if row[t.Feature[n]] > t.Limit[n] {
			n = 2*n + 2
		} else {
			n = 2*n + 1
		}
	}
	return int(t.Leaf[n-len(t.Feature)])
}

func TestScoreIsTheSumOfTheLeaves(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	for depth := 1; depth <= forest.MaxDepth; depth++ {
		const width = 300
		f, trees := random(uint64(depth), width, depth, 9)
		empty, _ := random(uint64(depth), width, depth, 0)
		for range 50 {
			row := make([]float32, width)
			for i := range row {
				row[i] = float32(r.Float64())
			}
			sum := 0
			for _, tree := range trees {
				sum += walk(tree, row)
			}
			base := f.Score(row) - float64(sum)/1000 // the bias
			if math.Abs(base) > 0.51 {
				t.Fatalf("depth %d: score %v, leaves %d", depth, f.Score(row), sum)
			}
			if empty.Score(row) != 0 {
				t.Fatal("a forest without trees scores something")
			}
		}
	}
}

func TestWrittenAndReadScoresTheSame(t *testing.T) {
	for _, width := range []int{3, 256, 257, 5000} {
		f, _ := random(uint64(width), width, 4, 6)
		g, _ := random(uint64(width)+1, width+1, 2, 3)
		both := forest.MustDecode("both", g.Encode(f.Encode(nil)), width, width+1)
		row := make([]float32, width+1)
		for i := range row {
			row[i] = float32(i%17) / 17
		}
		if both[0].Score(row) != f.Score(row) || both[1].Score(row) != g.Score(row) {
			t.Errorf("width %d: another score after reading", width)
		}
		if both[0].Trees() != 6 || both[1].Trees() != 3 {
			t.Errorf("width %d: %d and %d trees", width, both[0].Trees(), both[1].Trees())
		}
	}
}

func TestEveryDamageIsFound(t *testing.T) {
	f, _ := random(1, 9, 3, 4)
	whole := f.Encode(nil)
	for i := range whole {
		if _, _, err := forest.Decode(whole[:i], 9); err == nil {
			t.Fatalf("%d of %d bytes are taken for a model", i, len(whole))
		}
		for bit := range 8 {
			broken := slices.Clone(whole)
			broken[i] ^= 1 << bit
			if _, _, err := forest.Decode(broken, 9); err == nil {
				t.Fatalf("bit %d of byte %d turned: nobody notices", bit, i)
			}
		}
	}
	for _, width := range []int{0, 8, 10} {
		if _, _, err := forest.Decode(whole, width); err == nil || !strings.Contains(err.Error(), "9 features") {
			t.Errorf("rows of %d features: %v", width, err)
		}
	}
}

func TestBrokenModelPanicsWithItsName(t *testing.T) {
	f, _ := random(1, 9, 3, 4)
	whole := f.Encode(nil)
	for name, data := range map[string][]byte{"nothing": nil, "half": whole[:len(whole)/2],
		"more": append(slices.Clone(whole), 0)} {
		func() {
			defer func() {
				if said, _ := recover().(string); !strings.Contains(said, "x/model.bin: ") {
					t.Errorf("%s: %q", name, said)
				}
			}()
			forest.MustDecode("x/model.bin", data, 9)
		}()
	}
}

func FuzzDecode(f *testing.F) {
	a, _ := random(1, 9, 3, 4)
	b, _ := random(2, 9, 5, 1)
	f.Add(a.Encode(nil))
	f.Add(b.Encode(a.Encode(nil)))
	row := make([]float32, 9)
	f.Fuzz(func(t *testing.T, data []byte) {
		if got, _, err := forest.Decode(data, 9); err == nil {
			if s := got.Score(row); math.IsNaN(s) {
				t.Errorf("score %v", s)
			}
		}
	})
}

func BenchmarkScore(b *testing.B) {
	const width = 274
	f, _ := random(1, width, 5, 200)
	rows := make([][]float32, 500)
	r := rand.New(rand.NewPCG(2, 2))
	for i := range rows {
		for range width {
			rows[i] = append(rows[i], float32(r.Float64()))
		}
	}
	for i := 0; b.Loop(); i++ {
		f.Score(rows[i%len(rows)])
	}
}
