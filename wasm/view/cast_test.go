package view

import "testing"

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
