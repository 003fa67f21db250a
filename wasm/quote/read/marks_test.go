package read

import (
	"slices"
	"testing"

	"dateline/wasm/article"
	"dateline/wasm/lang"
)

// TestScan finds the stretches between marks as they are really written.
func TestScan(t *testing.T) {
	for _, c := range []struct {
		lang, text string
		want       []string
	}{
		{"en", `"We go," he said, "and they stay."`, []string{"We go,", "and they stay."}},
		{"ru", `Он сказал: "Это "старый" город, и точка".`, []string{`Это "старый" город, и точка`}},
		{"en", `"One never closed, he said. "Two," she said. "Three."`,
			[]string{`One never closed, he said. "Two,`, "Three."}},
		{"es", `Dijo ”porque no quiso“ y luego ”nunca más“.`, []string{"porque no quiso", "nunca más"}},
		{"sv", `Hon sa ”aldrig” och ”kanske”.`, []string{"aldrig", "kanske"}},
	} {
		var got []string
		for _, r := range scan(nil, c.text, article.Span{End: len(c.text)}, lang.Of(c.lang).Quotes(), 0) {
			got = append(got, c.text[r.Inner.Start:r.Inner.End])
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q", c.text, got)
		}
	}
}

// TestAgencyIsNoSubject takes the person who follows an agency at once for the subject of the verb before both.
func TestAgencyIsNoSubject(t *testing.T) {
	var b article.Builder
	text := "„Wrócił do pracy” – powiedział PAP ortopeda Daniel Kotas. Potem wyszedł."
	b.Leaf(article.Block{Kind: article.Paragraph}, text)
	a, err := b.Article(article.Meta{Lang: "pl"})
	if err != nil {
		t.Fatal(err)
	}
	d := New(a)
	if len(d.Cues) == 0 || d.Cues[0].Subject < 0 {
		t.Fatal("no cue with a subject")
	}
	if m := &d.Mentions[d.Cues[0].Subject]; d.Tokens[m.Head].Lower == "pap" {
		t.Error("the agency spoke")
	}
}
