package story

import (
	"math"
	"testing"
)

func TestBackgroundKeepsShares(t *testing.T) {
	shares := map[string]float64{"harbour": 0.02, "said": 0.8, "@mette sand": 0.0015}
	b := NewBackground(shares)
	if len(b) != 4*len(shares) {
		t.Fatalf("%d bytes for %d terms", len(b), len(shares))
	}
	for term, want := range shares {
		if got := b.share(term); math.Abs(math.Log(got/want)) > 0.5/shareSteps+1e-9 {
			t.Errorf("%s: %.4f, want %.4f", term, got, want)
		}
	}
	if got := b.share("quay"); got != unknownShare {
		t.Errorf("a term never seen has %g", got)
	}
	if got := Background("").share("said"); got != unknownShare {
		t.Errorf("nothing is known of a language, but %g", got)
	}
}

func TestCommonWordsWeighLessInAnEmptyLibrary(t *testing.T) {
	r := read(t, "x", "en", "", "S", "Ferry fire at Tarnby", "People at the harbour of Tarnby saw the fire.", 1)
	q := r.rarities()
	if common, rare := q.of("peopl"), q.of("tarnbi"); common+1 > rare {
		t.Errorf("people weighs %.1f, Tarnby %.1f", common, rare)
	}
	r.Lang = "ru"
	q = r.rarities()
	if a, b := q.of("peopl"), q.of("tarnbi"); a != b {
		t.Errorf("English counts in Russian: %.1f, %.1f", a, b)
	}
}

func TestConflictsOfTwoReadings(t *testing.T) {
	const lead = "in Tarnby on 4 March 2025, police said. Oskar Brae spoke of a hard night for the harbour."
	fire := read(t, "a", "en", "", "S", "Fire in Tarnby kills 4 people", "A fire killed 4 people "+lead, 1)
	same := read(t, "b", "en", "", "S", "Four dead: Tarnby fire", "The fire killed 4 people "+lead, 2)
	other := read(t, "c", "en", "", "S", "Fire in Odenby kills 9 people",
		"A fire killed 9 people in Odenby on 7 June 2021, police said. Mette Sand spoke of a hard night for the harbour.", 3)
	q := fire.rarities()
	a, b, c := q.document(&fire), q.document(&same), q.document(&other)
	near, far := compare(a, b), compare(a, c)
	for _, f := range []int{fOtherActor, fOtherPlace, fClashHead} {
		if near[f] >= far[f] {
			t.Errorf("%s: %.2f for one event, %.2f for two", featureNames[f], near[f], far[f])
		}
	}
}
