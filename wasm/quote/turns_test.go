package quote

import "testing"

// TestInterview reads interviews printed in turns: answers are speech of whoever
// is named, questions are nobody's, and a list with colons is no interview.
func TestInterview(t *testing.T) {
	said := func(language string, paragraphs ...string) []told {
		a := articleOf(t, language, paragraphs...)
		return tell(a, Find(a))
	}
	got := said("en", "Anna Brook has rowed across the Quiet Sea alone. Here is what Anna Brook told us.",
		"Q: Were you afraid?", "A: Only of the silence.", "Q: And at night?", "A: I sang “Old Harbour” until the sun came.", "Q: Would you go again?", "A: Tomorrow.")
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
		"Nordblatt: Frau Beck, wie kalt war es?", "Beck: Kalt genug.", "Nordblatt: Und die Fische?", "Beck: Die kennen mich jetzt.",
		"Nordblatt: Gehen Sie wieder hinunter?", "Beck: Im März.")
	if len(got) != 3 || got[0].Speaker != "Nora Beck" || got[2].Text != "Im März." {
		t.Errorf("with names: %v", got)
	}
	got = said("en", "What you need for the soup.", "Water: two litres, and a little more.", "Salt: a spoon.", "Leeks: three.", "Water: again, at the end.", "Salt: to taste?")
	if len(got) != 0 {
		t.Errorf("a list: %v", got)
	}
}
