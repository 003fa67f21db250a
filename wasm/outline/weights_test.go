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
	for name, widths := range map[string][2]int{
		"gap": {len(GapNames), gapWidth}, "section": {len(SectionNames), sectionWidth},
		"term": {len(TermNames), termWidth},
	} {
		if widths[0] != widths[1] {
			t.Errorf("%d names for a row of %d features of a %s", widths[0], widths[1], name)
		}
	}
	for _, p := range Parts("", []string{"One paragraph about a bridge."}, nil, "en") {
		for term, x := range p.Terms {
			if len(x) != termWidth {
				t.Errorf("%q has %d features", term, len(x))
			}
		}
	}
}
