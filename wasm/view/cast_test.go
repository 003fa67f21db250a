package view

import (
	"testing"

	"golang.org/x/net/html"
)

func TestShortNamesOfSpeakers(t *testing.T) {
	for name, want := range map[string]string{
		"Corin Ashgrove":       "Ashgrove",
		"Ashgrove":             "Ashgrove",
		"Mira Solvane Tolvaj":  "Tolvaj",
		"the energy committee": "the energy committee",
		"Ludo van der Meer":    "Ludo van der Meer",
		"大臣":                   "大臣",
		"":                     "",
	} {
		if got := short(name); got != want {
			t.Errorf("short(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestAVoiceKeepsItsColour(t *testing.T) {
	p := newSample(t).page()
	w := english(t)
	colours := func() map[string]string {
		out := map[string]string{}
		for _, li := range all(parsed(t, Reader(p, w)), ofClass("speaker")) {
			for _, name := range all([]*html.Node{li}, func(n *html.Node) bool { return n.Data == "bdi" }) {
				out[textOf([]*html.Node{name})] = attributeOf(li, "data-speaker")
			}
		}
		return out
	}
	for _, s := range p.Quotes.Speakers {
		p.Voices = append(p.Voices, s.Name)
	}
	before := colours()
	if len(before) < 3 {
		t.Fatalf("only %v speak", before)
	}
	p.Quotes.Quotations = p.Quotes.Quotations[2:] // the first is taken for no quotation any more
	for name, colour := range colours() {
		if before[name] != colour {
			t.Errorf("%s has changed from %s to %s", name, before[name], colour)
		}
	}
}
