package judge

import (
	"testing"

	"dateline/wasm/page"
)

// TestRowWidths holds the widths that the model file is read with against the
// rows that are made.
func TestRowWidths(t *testing.T) {
	doc, err := page.Parse(
		[]byte("<title>A bridge</title><h1>A bridge</h1><p>It is open.</p><p>It was closed.</p>"),
		"https://example.org/a",
	)
	if err != nil {
		t.Fatal(err)
	}
	trial := NewTrial(doc)
	if n := len(trial.First(0)); n != firstWidth {
		t.Errorf("the first judge gets %d numbers, firstWidth is %d", n, firstWidth)
	}
	if n := len(trial.Second(make([]float32, trial.Len()))[0]); n != secondWidth {
		t.Errorf("the second judge gets %d numbers more, secondWidth is %d", n, secondWidth)
	}
}
