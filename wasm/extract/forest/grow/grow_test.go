package grow

import (
	"bytes"
	"math/rand/v2"
	"testing"

	"dateline/wasm/extract/forest"
)

// examples are rows of three numbers; wanted are those inside a square of the
// first two, the third says nothing.
func examples(n int) *Set {
	rng := rand.New(rand.NewPCG(7, 7))
	s := &Set{Width: 3}
	for range n {
		row := []float32{rng.Float32(), rng.Float32(), rng.Float32()}
		label := float32(0)
		if row[0] > 0.3 && row[1] < 0.6 {
			label = 1
		}
		s.Add(row, label, 1)
	}
	return s
}

var options = Options{Trees: 20, Rate: 0.3, Columns: 1, Rows: 0.8, Ridge: 1, MinHess: 1, Seed: 3}

func TestGrowLearnsAndIsDeterministic(t *testing.T) {
	s := examples(3000)
	f := Grow(s, options)
	wrong := 0
	for i := range s.Len() {
		if (f.Score(s.Rows[3*i:3*i+3]) > 0) != (s.Labels[i] > 0.5) {
			wrong++
		}
	}
	if wrong > s.Len()/50 {
		t.Errorf("%d of %d examples are judged wrongly", wrong, s.Len())
	}
	if !bytes.Equal(f.Encode(), Grow(examples(3000), options).Encode()) {
		t.Error("the same examples give another forest")
	}
}

func TestEncodeAndDecode(t *testing.T) {
	s := examples(500)
	f := Grow(s, options)
	data := append(f.Encode(), "behind"...)
	got, rest, err := forest.Decode(data, 3)
	if err != nil || string(rest) != "behind" {
		t.Fatalf("error %v, rest %q", err, rest)
	}
	for i := range s.Len() {
		if a, b := f.Score(s.Rows[3*i:3*i+3]), got.Score(s.Rows[3*i:3*i+3]); a-b > 1e-3 || b-a > 1e-3 {
			t.Fatalf("row %d: %v before, %v behind", i, a, b)
		}
	}
	for n := range len(data) - len("behind") {
		if _, _, err := forest.Decode(data[:n], 3); err == nil {
			t.Fatalf("%d bytes of %d are decoded", n, len(data))
		}
	}
	if _, _, err := forest.Decode(data, 1); err == nil {
		t.Error("a forest that asks about features that rows lack is decoded")
	}
}
