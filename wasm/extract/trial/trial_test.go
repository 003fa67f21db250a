package trial

import (
	"testing"

	"dateline/wasm/page"
)

// Every number of a row has a name.
func TestEveryFeatureHasAName(t *testing.T) {
	doc, err := page.Parse(
		[]byte("<title>A bridge</title><h1>A bridge</h1><p>It is open.</p><p>It was closed.</p>"),
		"https://example.org/a",
	)
	if err != nil {
		t.Fatal(err)
	}
	tr := New(doc)
	first, second := Names()
	if n := len(tr.First(0)); n != len(first) {
		t.Errorf("the first judge gets %d numbers with %d names", n, len(first))
	}
	if n := len(tr.Second(make([]float32, tr.Len()))[0]); n != len(second) {
		t.Errorf("the second judge gets %d numbers more with %d names", n, len(second))
	}
	seen := map[string]bool{}
	for _, name := range append(first, second...) {
		if seen[name] {
			t.Errorf("two numbers are called %q", name)
		}
		seen[name] = true
	}
}
