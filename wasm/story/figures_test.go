package story

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// counted returns the counts of a text as "key value printed".
func counted(t *testing.T, language, text string) []string {
	t.Helper()
	var out []string
	for _, c := range read(t, "x", language, "2026-11-18", "Post", "Title", text, 0).Counts {
		out = append(out, fmt.Sprintf("%s %v %s", c.Key, c.Value, c.Printed))
	}
	return out
}

func TestCounts(t *testing.T) {
	for _, c := range []struct {
		language, text string
		want           []string
	}{
		{"en", "The storm left 12 dead in Lowen.", []string{"=dead 12 12 dead"}},
		{"en", "At least twelve people were killed in Lowen.", []string{"=dead 12 twelve people were killed"}},
		{"en", "The storm killed 1,200 people in Lowen.", []string{"=dead 1200 killed 1,200 people"}},
		{"en", "The new bridge costs 900 million crowns.",
			[]string{"crown~bridg cost  9e+08 bridge costs 900 million crowns"}},
		{"en", "The new bridge costs $3.5 billion.", []string{"$~bridg cost  3.5e+09 bridge costs $3.5 billion"}},
		{"de", "Bei dem Sturm in Lowen wurden 12 Menschen verletzt.", []string{"=injured 12 12 Menschen verletzt"}},
		{"de", "Der Sturm forderte 14 Todesopfer.", []string{"=dead 14 14 Todesopfer"}},
		{"fr", "La tempête a fait 14 morts à Lowen.", []string{"=dead 14 14 morts"}},
		{"es", "La tormenta dejó 14 muertos en Lowen.", []string{"=dead 14 14 muertos"}},
		{"it", "La tempesta ha causato 14 morti a Lowen.", []string{"=dead 14 14 morti"}},
		{"pt", "A tempestade deixou 14 mortos em Lowen.", []string{"=dead 14 14 mortos"}},
		{"nl", "De storm eiste 14 doden in Lowen.", []string{"=dead 14 14 doden"}},
		{"sv", "Stormen i Lowen krävde 14 döda.", []string{"=dead 14 14 döda"}},
		{"pl", "W burzy zginęło 14 osób.", []string{"=dead 14 zginęło 14 osób"}},
		{"cs", "Bouře má 14 mrtvých v Lowenu.", []string{"=dead 14 14 mrtvých"}},
		{"ru", "Во время бури погибли 14 человек.", []string{"=dead 14 погибли 14 человек"}},
		{"uk", "Під час бурі загинули 14 людей.", []string{"=dead 14 загинули 14 людей"}},
		// nothing is guessed
		{"en", "The ferry sank in 2019 with 84 aboard.", nil},
		{"en", "She won 6-4 and left at 10:30 with 12.", nil},
		{"en", "He paid them 300 crowns.", nil},
		{"en", "The 84-year-old captain of the 3rd fleet left.", nil},
		{"en", "12 more people were killed overnight.", nil},
		{"en", "The storm killed 12 people in Lowen. In Velm it killed 3 people.", nil},
		{"tr", "Fırtınada 14 kişi öldü.", nil},
	} {
		if got := counted(t, c.language, c.text); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q counts %q, want %q", c.language, c.text, got, c.want)
		}
	}
}

// TestFiguresOfAStory: the same count in articles that follow each other, each with its day and source.
func TestFiguresOfAStory(t *testing.T) {
	rs := []Reading{
		read(t, "a", "en", "2026-11-18", "Post", "Storm in Lowen",
			"The storm killed 12 people in Lowen. The repair of the dyke costs 900 million crowns. Some 30 people were injured.", 0),
		read(t, "b", "en", "2026-11-19", "Ledger", "Storm in Lowen",
			"Twelve people were killed in the storm. The repair of the dyke costs 1.2 billion crowns, the council said.", 0),
		read(t, "c", "en", "2026-11-21", "Courier", "Storm in Lowen",
			"The storm left 14 dead in Lowen, and 30 people were injured.", 0),
		read(t, "z", "en", "2026-08-01", "Post", "Ferry sinks", "The ferry sank and 3 people were killed in Lowen.", 0),
		read(t, "d", "de", "2026-11-22", "Bote", "Sturm in Lowen", "Der Sturm in Lowen forderte 20 Todesopfer.", 0),
	}
	var got []string
	for _, f := range BuildTimeline(Story{}, rs, noon, 0, "").Figures {
		var points []string
		for _, p := range f.Points {
			points = append(points, fmt.Sprintf("%v %s %s", p.Value, p.Day, p.Source.Site))
		}
		got = append(got, strings.Join(points, ", "))
	}
	want := []string{"12 2026-11-18 Post, 14 2026-11-21 Courier", "9e+08 2026-11-18 Post, 1.2e+09 2026-11-19 Ledger"}
	if !slices.Equal(got, want) {
		t.Errorf("figures %q, want %q", got, want)
	}
}
