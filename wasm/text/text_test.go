package text

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSentences(t *testing.T) {
	abbreviation := func(w string) bool {
		return strings.EqualFold(w, "gov") || strings.EqualFold(w, "dr") || strings.EqualFold(w, "u.s")
	}
	for _, c := range []struct {
		in   string
		want []string
	}{
		{"", nil},
		{"  \n ", nil},
		{"One. Two!  Three?", []string{"One.", "Two!", "Three?"}},
		{"Gov. Ana Ruiz met Dr. Kim. They spoke.", []string{"Gov. Ana Ruiz met Dr. Kim.", "They spoke."}},
		{"The vote of J. K. Ruiz counts. It does.", []string{"The vote of J. K. Ruiz counts.", "It does."}},
		{"“We go.” He left.", []string{"“We go.”", "He left."}},
		{"“Why?” she asked. Nobody knew.", []string{"“Why?” she asked.", "Nobody knew."}},
		{"これは一つ。これは二つ。", []string{"これは一つ。", "これは二つ。"}},
	} {
		var got []string
		for b, e := range Sentences(c.in, abbreviation) {
			got = append(got, c.in[b:e])
		}
		if d := cmp.Diff(c.want, got); d != "" {
			t.Errorf("Sentences(%q): %s", c.in, d)
		}
	}
}

func TestCountWords(t *testing.T) {
	for in, want := range map[string]int{"": 0, "a b, c": 3, "don't stop": 2, "日本語": 3, "— … !": 0} {
		if got := CountWords(in); got != want {
			t.Errorf("CountWords(%q) = %d, want %d", in, got, want)
		}
	}
}

func TestFolding(t *testing.T) {
	for in, want := range map[string]string{" a\u00a0\n b ": "a b", "a\u200bb": "ab", "x": "x", "x ": "x"} {
		if got := Space(in); got != want {
			t.Errorf("Space(%q) = %q, want %q", in, got, want)
		}
	}
	if got := Fold("“It’s” – HERE"); got != `"it's" - here` {
		t.Errorf("Fold: %q", got)
	}
	if got := Plain("Žižek, Łódź, Ærø"); got != "zizek, lodz, ærø" && got != "zizek, lodz, æro" {
		t.Errorf("Plain: %q", got)
	}
	if len([]rune(accented)) != len(bases) {
		t.Fatalf("%d accented letters, %d bases", len([]rune(accented)), len(bases))
	}
	for i, r := range []rune(accented) {
		if strings.IndexRune("àáâãäåāăą", r) >= 0 && bases[i] != 'a' || strings.IndexRune("źżž", r) >= 0 && bases[i] != 'z' || strings.IndexRune("łñ", r) >= 0 && bases[i] != "ln"[strings.IndexRune("łñ", r)/2] {
			t.Errorf("%c has base %c", r, bases[i])
		}
	}
}
