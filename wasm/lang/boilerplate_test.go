package lang

import (
	"strings"
	"testing"
)

func TestFindBoiler(t *testing.T) {
	for _, c := range []struct {
		in         string
		any, start Boiler
	}{
		{"read also: the bridge is open", BoilerRelated, BoilerRelated},
		{"the reader also came", 0, 0},
		{"lesen sie auch: die brücke", BoilerRelated, BoilerRelated},
		{"teilen", BoilerShare, BoilerShare},
		{"zwei drittel der teilenden", 0, 0},
		{"関連記事：橋が開通", BoilerRelated, BoilerRelated},
		{"a word about cookies", BoilerConsent, 0},
		{"", 0, 0},
		{strings.Repeat("x ", 400) + "newsletter", 0, 0},
	} {
		any, start := FindBoiler(c.in)
		if any&c.any != c.any || start&c.start != c.start || c.any == 0 && any != 0 {
			t.Errorf("FindBoiler(%q) = %b, %b; want %b, %b", c.in, any, start, c.any, c.start)
		}
	}
}

func TestBoilerRows(t *testing.T) {
	if n := strings.Count(strings.TrimSpace(boilerPhrases), "\n") + 1; n != BoilerKinds {
		t.Fatalf("%d rows for %d kinds", n, BoilerKinds)
	}
	for _, p := range strings.FieldsFunc(boilerPhrases, func(r rune) bool { return r == '|' || r == '\n' }) {
		if p != strings.ToLower(p) || strings.TrimSpace(p) != p || strings.Contains(p, "’") {
			t.Errorf("phrase %q is not in the form that is searched for", p)
		}
	}
}

func TestIsPlaceholder(t *testing.T) {
	for text, want := range map[string]bool{
		"an dieser stelle finden sie einen externen inhalt von skarn tv": true,
		"pour afficher ce contenu, vous devez accepter les cookies":      true,
		"the council keeps the personal data of walkers for a year":      false,
		"": false,
	} {
		if got := IsPlaceholder(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
