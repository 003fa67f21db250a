package layout

import (
	"slices"
	"strings"
	"testing"

	"dateline/wasm/lang"
)

// The class names that a language has in its own table are known on every page,
// and nothing else has to be touched for it.
func TestClassesOfEveryLanguage(t *testing.T) {
	r := newTraitReader()
	check := func(code, table string) {
		lang.Rows(table, func(name, words string) {
			trait := slices.Index(traitNames[:], name)
			if trait < 0 {
				t.Errorf("%s: %q is no trait", code, name)
				return
			}
			seen := lang.Set{}
			for w := range strings.FieldsSeq(words) {
				if seen.Has(w) {
					t.Errorf("%s: %s has %q twice", code, name, w)
				}
				seen[w] = struct{}{}
				if strings.Trim(w, "abcdefghijklmnopqrstuvwxyz0123456789") != "" || len(w) > maxTraitWord {
					t.Errorf("%s: %q is not in the form that is searched for", code, w)
				}
				if r.of(w)&(1<<trait) == 0 || r.of("x-"+w+"__y")&(1<<trait) == 0 {
					t.Errorf("%s: %q does not mark %s", code, w, name)
				}
			}
		})
	}
	for _, l := range lang.All() {
		check(l.Code, l.Page.Classes)
	}
	check("services", serviceWords)
}

func TestTraitsOfNames(t *testing.T) {
	r := newTraitReader()
	for name, want := range map[string]Trait{
		"manchet":                    TraitLead,
		"artikel-manchet":            TraitLead | TraitStory,
		"relatedArticles":            TraitRelated | TraitStory,
		"shared-history":             0,
		"status-publish":             0,
		"tag-newsletter":             0,
		"tag-list":                   TraitTags | traitList,
		"ad":                         TraitAd,
		"head":                       0, // "ad" counts only alone
		strings.Repeat("x ", 300):    0,
		"SomethingCommentsSomething": TraitComment,
	} {
		if got := r.of(name); got != want {
			t.Errorf("%.40q: %b, want %b", name, got, want)
		}
	}
}
