package quote

import (
	"fmt"
	"testing"
)

// workOn returns how much is weighed in an article in which n people speak.
func workOn(t *testing.T, n int) (work, quotations int) {
	t.Helper()
	var paragraphs []string
	for i := range n {
		paragraphs = append(paragraphs, fmt.Sprintf("“I was there,” said Anna Holm%d of the port.", i))
	}
	a := articleOf(t, "en", paragraphs...)
	d := prepare(a)
	r := newRanker(d, ModelFor("en"))
	choices := make([]choice, len(d.Regions))
	for i := range d.Regions {
		choices[i] = r.decide(i, choices)
	}
	r.reports(choices, false)
	return r.work, len(Find(a).Quotations)
}

// TestEndlessSpeakersAreBounded gives an article with more speakers than anybody reads: the work
// grows with the article, then stops, and no quotation is lost.
func TestEndlessSpeakersAreBounded(t *testing.T) {
	few, found := workOn(t, 60)
	if found != 60 {
		t.Errorf("%d of 60 quotations", found)
	}
	twice, found := workOn(t, 120)
	if found != 120 || twice > 2*few+few/2 || twice <= few {
		t.Errorf("%d of 120 quotations; weighed %d for 60 speakers, %d for 120", found, few, twice)
	}
	const slack = 200 // of the last stretch
	most, found := workOn(t, 6000)
	if found != 6000 || most > mostWork+slack || most < mostForMarked {
		t.Errorf("%d of 6,000 quotations; weighed %d, %d are allowed", found, most, mostWork)
	}
	if many, _ := workOn(t, 12000); many > mostWork+slack {
		t.Errorf("weighed %d, %d are allowed", many, mostWork)
	}
}
