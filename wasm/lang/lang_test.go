package lang

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestLanguagesAreComplete(t *testing.T) {
	seen := map[string]bool{}
	for _, l := range All() {
		if l.Code == "" || l.Name == "" || seen[l.Code] {
			t.Errorf("%+v: a language needs a code of its own and a name", l)
		}
		seen[l.Code] = true
		if Of(l.Code) != l {
			t.Errorf("Of(%q) is another language", l.Code)
		}
		for w := range l.Stop() {
			if w != strings.ToLower(w) {
				t.Errorf("%s: stop word %q has a capital", l.Code, w)
			}
		}
		if ends := strings.Fields(l.Endings); !slices.IsSortedFunc(ends, func(a, b string) int {
			return utf8.RuneCountInString(b) - utf8.RuneCountInString(a)
		}) {
			t.Errorf("%s: endings are not sorted, longest first: %q", l.Code, ends)
		}
	}
	for tag, code := range sameAs {
		if !seen[code] || Of(tag).Code != code {
			t.Errorf("%s is served by %s, which is none", tag, code)
		}
	}
}

func TestOfUnknownLanguage(t *testing.T) {
	l := Of("xx-YY")
	if l.Code != "xx" || l.Stop().Has("the") || len(l.Quotes().Lists) > 0 || l.Abbreviations() == nil {
		t.Errorf("%+v", l)
	}
	if Near("be").Code != "uk" || Near("sk-SK").Code != "cs" || Near("de").Code != "de" {
		t.Error("Near does not give the relatives")
	}
}

func TestPluralCategories(t *testing.T) {
	for _, c := range []struct {
		code string
		want string // of 0, 1, 2, 3, 5, 11, 21, 22, 100, 103, 111
	}{
		{"en", "other one other other other other other other other other other"},
		{"fr", "one one other other other other other other other other other"},
		{"ja", "other other other other other other other other other other other"},
		{"ru", "many one few few many many one few many few many"},
		{"pl", "many one few few many many many few many few many"},
		{"cs", "other one few few other other other other other other other"},
		{"ar", "zero one two few few many many many other few many"},
		{"he", "other one two other other other other other other other other"},
	} {
		var got []string
		forms := map[string]bool{}
		for _, n := range []int{0, 1, 2, 3, 5, 11, 21, 22, 100, 103, 111} {
			form := Of(c.code).Plural.Category(n)
			got = append(got, form)
			forms[form] = true
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: %s; want %s", c.code, s, c.want)
		}
		if n := Of(c.code).Plural.Forms(); n < len(forms) {
			t.Errorf("%s: %d forms, and %d were seen", c.code, n, len(forms))
		}
	}
}
