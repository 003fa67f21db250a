package quote

import (
	"reflect"
	"testing"

	"dateline/wasm/quote/read"
)

// TestDecidingLeavesTheDocument decides over a document that was read, and compares it with a fresh one.
func TestDecidingLeavesTheDocument(t *testing.T) {
	a := articleOf(t, "en", "The mayor of Nordhavn, Nils Aker, said on Monday that the quay would stay closed.",
		"“Nobody asked us,” said Lena Moss, who lives next door. “We heard it on the radio,” she added.",
		"Aker declined to comment. According to the harbour office, the work will take two years.")
	d := prepare(a)
	r := newRanker(d, ModelFor("en"))
	choices := make([]choice, len(d.Regions))
	for n := range d.Regions {
		choices[n] = r.decide(n, choices)
	}
	reports := r.reports(choices, false)
	r.widenAll(choices, reports)
	if got := d.assemble(choices, reports); len(got.Quotations) < 3 {
		t.Fatalf("only %d quotations", len(got.Quotations))
	}
	if !reflect.DeepEqual(&d.Document, read.New(a)) {
		t.Error("the document was changed")
	}
}
