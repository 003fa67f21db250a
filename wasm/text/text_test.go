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
	if got := Plain("Žižek, Łódź, Müller, Østby, e\u0301 Ж"); got != "zizek, lodz, muller, ostby, e ж" {
		t.Errorf("Plain: %q", got)
	}
}

// No character is lost or read twice: words and sentences lie in order, and
// what is between sentences is white space.
func FuzzCuts(f *testing.F) {
	f.Add("“We go.” He left. Dr. Kim, J. K. Ruiz and 日本語。 \u00a0x")
	f.Fuzz(func(t *testing.T, s string) {
		last := 0
		for b, e := range Words(s) {
			if b < last || e <= b || e > len(s) {
				t.Fatalf("word %d-%d after %d in %d bytes", b, e, last, len(s))
			}
			last = e
		}
		last = 0
		for b, e := range Sentences(s, func(w string) bool { return w == "Dr" }) {
			if b < last || e <= b || e > len(s) {
				t.Fatalf("sentence %d-%d after %d in %d bytes", b, e, last, len(s))
			}
			if lost := strings.TrimSpace(s[last:b]); lost != "" {
				t.Fatalf("%q is in no sentence", lost)
			}
			last = e
		}
		if lost := strings.TrimSpace(s[last:]); lost != "" {
			t.Fatalf("%q is in no sentence", lost)
		}
		if p := Plain(s); Plain(p) != p {
			t.Fatalf("Plain(%q) is not stable", s)
		}
	})
}

func BenchmarkPlain(b *testing.B) {
	s := strings.Repeat("Žižek says that the strait reopens. ", 100)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Plain(s)
	}
}
