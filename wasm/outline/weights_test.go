package outline

import (
	"bytes"
	"testing"
)

func TestModel(t *testing.T) {
	l := learnt() // panics where the file is broken
	if !bytes.Equal(Encode(&l.cuts, l.terms), weightsFile) {
		t.Error("weights.bin is not what Encode writes")
	}
	s := newStory("A title", []string{"One paragraph about a bridge.", "Another about a ferry."}, "en")
	if n := len(s.gaps()[1]); n != gapWidth {
		t.Errorf("a gap has %d features, not %d", n, gapWidth)
	}
	s.sections(func(_, _ int, x []float64) {
		if len(x) != sectionWidth {
			t.Errorf("a section has %d features, not %d", len(x), sectionWidth)
		}
	})
}
