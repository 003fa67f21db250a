package quote

import (
	"testing"
	"time"
)

// TestInterview reads interviews printed in turns: answers are speech of whoever
// is named, questions are nobody's, and a list with colons is no interview.
func TestInterview(t *testing.T) {
	said := func(language string, paragraphs ...string) []told {
		a := articleOf(t, language, paragraphs...)
		return tell(a, Find(a))
	}
	got := said("en", "Anna Brook has rowed across the Quiet Sea alone. Here is what Anna Brook told us.",
		"Q: Were you afraid?", "A: Only of the silence.", "Q: And at night?",
		"A: I sang “Old Harbour” until the sun came.", "Q: Would you go again?", "A: Tomorrow.")
	want := []string{"Only of the silence.", "I sang “Old Harbour” until the sun came.", "Tomorrow."}
	if len(got) != len(want) {
		t.Fatalf("%d answers: %v", len(got), got)
	}
	for i, x := range got {
		if x.Text != want[i] || x.Speaker != "Anna Brook" {
			t.Errorf("%q said by %q", x.Text, x.Speaker)
		}
	}
	got = said("de", "Die Taucherin Nora Beck war drei Wochen unter dem Eis.",
		"Nordblatt: Frau Beck, wie kalt war es?", "Beck: Kalt genug.", "Nordblatt: Und die Fische?",
		"Beck: Die kennen mich jetzt.",
		"Nordblatt: Gehen Sie wieder hinunter?", "Beck: Im März.")
	if len(got) != 3 || got[0].Speaker != "Nora Beck" || got[2].Text != "Im März." {
		t.Errorf("with names: %v", got)
	}
	got = said("en", "What you need for the soup.", "Water: two litres, and a little more.", "Salt: a spoon.",
		"Leeks: three.", "Water: again, at the end.", "Salt: to taste?")
	if len(got) != 0 {
		t.Errorf("a list: %v", got)
	}
}

// TestLongInterviewIsLinear gives ten times the work of an article that ends in an interview, and expects
// about ten times the time: whoever answers is looked for once.
func TestLongInterviewIsLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a second")
	}
	var times [2]time.Duration
	for i, n := range []int{2000, 20000} {
		var paragraphs []string
		for range n / 2 {
			paragraphs = append(paragraphs, "Anna Brook has rowed across the Quiet Sea alone, and Nils Aker saw her.")
		}
		for range n / 4 {
			paragraphs = append(paragraphs, "Q: Were you afraid?", "A: Only of the silence.")
		}
		a := articleOf(t, "en", paragraphs...)
		start := time.Now()
		if r := Find(a); len(r.Quotations) != n/4 || len(r.Speakers) != 1 {
			t.Fatalf("%d quotations of %d speakers", len(r.Quotations), len(r.Speakers))
		}
		times[i] = time.Since(start)
	}
	if times[1] > 20*times[0]+500*time.Millisecond {
		t.Errorf("%v for 2,000 paragraphs, %v for 20,000", times[0], times[1])
	}
}
