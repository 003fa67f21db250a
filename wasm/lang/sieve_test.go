package lang

import "testing"

func TestSieveLetsEveryWordOfItsSetThrough(t *testing.T) {
	var s Sieve
	words := []string{"a", "an", "newsletter", "подписка", "ñ", "l'auteur", "2026", "購読"}
	for _, w := range words {
		if s.Has(w) && w == "newsletter" {
			t.Errorf("%q is let through before it was added", w)
		}
		s.Add(w)
	}
	for _, w := range words {
		if !s.Has(w) {
			t.Errorf("%q was added and is held back", w)
		}
	}
	through := 0
	for i := range 1000 {
		if s.Has(string(rune('a'+i%26)) + string(rune('a'+i/26)) + "xyz") {
			through++
		}
	}
	if through > 50 {
		t.Errorf("%d of 1000 other words are let through: it sieves nothing", through)
	}
}
