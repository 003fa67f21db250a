package layout

import (
	"strings"
	"testing"
)

func TestShareOfKnownRunsOfWords(t *testing.T) {
	x := NewWordIndex([]string{"", "The harbour board didn’t meet on Monday, 3 May.", "港の委員会は月曜日"})
	for _, c := range []struct {
		text string
		want float32
	}{
		{"The harbour board didn’t meet on Monday, 3 May.", 1},
		{"the HARBOUR board didnt meet", 1}, // apostrophes count for nothing
		{"harbour board did not meet", 0},
		{"three words only", -0.5},
		{"", -0.5},
		{"委員会は", 1},
		{"委員会が", 0},
		{"the harbour board didn't adjourn", .5}, // the run of the first four words and that of the last four
		{"Été à l’île", -0.5},
	} {
		if got := x.Share(Grams(lowerAll(c.text), nil)); got != c.want {
			t.Errorf("%q: share %v, want %v", c.text, got, c.want)
		}
	}
	if none := NewWordIndex([]string{"", "too short"}); !none.Empty() || none.Share(Grams("a b c d e", nil)) != -1 {
		t.Error("an index of nothing is not empty")
	}
}

func TestLoweredIsTheSameWithAndWithoutLettersBeyondASCII(t *testing.T) {
	for _, s := range []string{"", "plain", "The ACP's Own", "O’Neill IN Århus", "ΣΟΦΌΣ", strings.Repeat("ÄB ", 600)} {
		want := strings.ReplaceAll(strings.ToLower(s), "’", "'")
		if got := Lowered(s); !strings.HasPrefix(want, got) || len(got) < min(len(want), 1190) {
			t.Errorf("%q is lowered to %q", s, got)
		}
	}
}
