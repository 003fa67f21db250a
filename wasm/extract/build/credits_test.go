package build

import "testing"

func TestCreditBehind(t *testing.T) {
	for in, want := range map[string][2]string{
		"The ship off the point on her way to the break. Ada Holm / Odal News": {"The ship off the point on her way to the break.", "Ada Holm / Odal News"},
		"The ship off the point. She had lost her anchor / her rudder":         {},
		"The ship off the point, Ada Holm / Odal News":                         {},
		"": {},
	} {
		if caption, credit := creditBehind(in); caption != want[0] || credit != want[1] {
			t.Errorf("%q: %q, %q", in, caption, credit)
		}
	}
}

func TestSplitCredit(t *testing.T) {
	for in, want := range map[string][2]string{
		"The bridge at dawn. (Tor Halden/Nordic Press)": {"The bridge at dawn.", "Tor Halden/Nordic Press"},
		"The bridge at dawn. Photo: Tor Halden":         {"The bridge at dawn.", "Tor Halden"},
		"The bridge (built in 1911)":                    {"The bridge (built in 1911)", ""},
		"Die Brücke am Morgen. © Tor Halden":            {"Die Brücke am Morgen.", "Tor Halden"},
		"":                                              {"", ""},
	} {
		if caption, credit := splitCredit(in); caption != want[0] || credit != want[1] {
			t.Errorf("splitCredit(%q) = %q, %q", in, caption, credit)
		}
	}
}
