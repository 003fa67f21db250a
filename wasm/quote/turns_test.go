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
	got = said("zh", "航海家独自横渡静海。", "记者:您当时害怕吗?", "林海:只怕安静。", "记者:晚上呢?", "林海:晚上我唱歌。", "记者:还会再去吗?",
		"林海:明天就去。")
	if len(got) != 3 || got[0].Speaker != "林海" || got[2].Text != "明天就去。" {
		t.Errorf("narrow colons: %v", got)
	}
	got = said("zh", "航海家独自横渡静海，回来后接受了本报采访。", "问：您当时害怕吗？", "答：只怕安静。", "问：晚上呢？", "答：晚上我唱歌。",
		"问：还会再去吗？", "答：明天就去。")
	if len(got) != 3 || got[1].Text != "晚上我唱歌。" {
		t.Errorf("nobody named: %v", got)
	}
	got = said("en", "What you need for the soup.", "Water: two litres, and a little more.", "Salt: a spoon.",
		"Leeks: three.", "Water: again, at the end.", "Salt: to taste?")
	if len(got) != 0 {
		t.Errorf("a list: %v", got)
	}
}

// TestLongInterview reads an article that ends in an interview of thousands of turns: whoever answers is
// looked for once.
func TestLongInterview(t *testing.T) {
	var paragraphs []string
	for range 5000 {
		paragraphs = append(paragraphs, "Anna Brook has rowed across the Quiet Sea alone, and Nils Aker saw her.")
	}
	for range 2500 {
		paragraphs = append(paragraphs, "Q: Were you afraid?", "A: Only of the silence.")
	}
	if r := Find(articleOf(t, "en", paragraphs...)); len(r.Quotations) != 2500 || len(r.Speakers) != 1 {
		t.Fatalf("%d quotations of %d speakers", len(r.Quotations), len(r.Speakers))
	}
}
