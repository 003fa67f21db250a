package lang

import (
	"slices"
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

// What a language writes in its own table is found on every page, and nothing
// else has to be touched for it.
func TestAroundIsFoundInAnyLanguage(t *testing.T) {
	if len(boilerKinds) != BoilerKinds {
		t.Fatalf("%d names for %d kinds", len(boilerKinds), BoilerKinds)
	}
	check := func(code, table string) {
		Rows(table, func(name, phrases string) {
			kind := slices.Index(boilerKinds[:], name)
			if kind < 0 {
				t.Errorf("%s: %q is no kind of phrase", code, name)
				return
			}
			seen := Set{}
			for p := range strings.SplitSeq(phrases, "|") {
				if p = strings.TrimSpace(p); seen.Has(p) {
					t.Errorf("%s: %s has %q twice", code, name, p)
				}
				seen[p] = struct{}{}
				if p == "" || p != strings.ToLower(p) || strings.Contains(p, "’") {
					t.Errorf("%s: phrase %q is not in the form that is searched for", code, p)
				}
				if any, start := FindBoiler(p); any&start&(1<<kind) == 0 {
					t.Errorf("%s: %q is not found as %s", code, p, name)
				}
			}
		})
	}
	for _, l := range All() {
		check(l.Code, l.Page.Around)
		for p := range strings.SplitSeq(l.Page.Placeholder, "|") {
			if p != "" && !IsPlaceholder(p) {
				t.Errorf("%s: placeholder %q is not found", l.Code, p)
			}
		}
	}
	check("other", otherPage().Around)
	check("everywhere", everywhere)
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
