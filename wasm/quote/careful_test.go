package quote

import "testing"

// What no editor would print as a speaker is none.
func TestCareful(t *testing.T) {
	for _, c := range []struct{ text, speaker, role string }{
		{`“I would rather promise you a good joint than a good date,” said its chief executive, Joren Askeld.`,
			"Joren Askeld", "chief executive"},
		{`In the hospital the director, Oda Ferrant, said that she would wait “until I can trip over it.”`,
			"Oda Ferrant", "director"},
		{`Neither side would say how the cost, put at 900 million crowns, might be shared.`, "", ""},
		{`Elin Dacre said a second cable laid along another route would have kept every lamp on the islands burning.`,
			"Elin Dacre", ""},
	} {
		a := articleOf(t, "en", c.text)
		r := Find(a)
		switch {
		case c.speaker == "" && len(r.Speakers) > 0:
			t.Errorf("%s: said by %q", c.text, r.Speakers[0].Name)
		case c.speaker == "":
		case len(r.Speakers) != 1 || r.Speakers[0].Name != c.speaker || c.role != "" && r.Speakers[0].Role != c.role:
			t.Errorf("%s: said by %+v", c.text, r.Speakers)
		}
	}
}
