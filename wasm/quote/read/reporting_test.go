package read

import (
	"testing"

	"dateline/wasm/article"
)

// TestReportingForms finds verbs that only report by their form, and takes nothing else for one.
func TestReportingForms(t *testing.T) {
	for text, want := range map[string]string{
		"Die Technik stamme aus den Neunzigern.":                 "stamme",
		"Daraus erwachse die Kraft der Stadt.":                   "erwachse",
		"Bei Hitze dehne der Beton sich aus.":                    "dehne",
		"Das Blatt meldet, das Zeichen symbolisiere einen Teil.": "symbolisiere",
		"Die rote Farbe und eine große Karte.":                   "",
		"Er stellte die Lampe auf den Tisch.":                    "",
		"Was ich liebe und was ich suche, weiß keiner.":          "",
		"Der Wagen ohne Licht kam heute an.":                     "",
	} {
		var b article.Builder
		b.Leaf(article.Block{Kind: article.Paragraph}, text)
		a, err := b.Article(article.Meta{Lang: "de"})
		if err != nil {
			t.Fatal(err)
		}
		got, d := "", New(a)
		for i := range d.Tokens {
			if d.OnlyReports(i, &d.Paras[0]) {
				got += d.Tokens[i].Lower
			}
		}
		if got != want {
			t.Errorf("%s: %q", text, got)
		}
	}
}
