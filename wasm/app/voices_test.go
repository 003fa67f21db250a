package app

import (
	"strconv"
	"testing"
	"time"

	"dateline/wasm/quote"
)

// A page may make up a speaker for every paragraph.
func TestManyVoicesAreHeardInLinearTime(t *testing.T) {
	var r quote.Result
	for i := range 40_000 {
		r.Speakers = append(r.Speakers, quote.Speaker{Name: "Ida Vale of Port Odal " + strconv.Itoa(i)})
		r.Quotations = append(r.Quotations, quote.Quotation{Speaker: i})
	}
	var o Opened
	start := time.Now()
	o.hear(r)
	o.hear(r)
	if took := time.Since(start); took > time.Second {
		t.Errorf("40,000 voices took %v", took)
	}
	if len(o.voices) != len(r.Speakers) || o.voices[39_999] != r.Speakers[39_999].Name {
		t.Errorf("%d voices are heard of %d", len(o.voices), len(r.Speakers))
	}
}
