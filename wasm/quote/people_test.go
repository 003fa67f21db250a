package quote

import (
	"testing"

	"dateline/wasm/lang"
)

// TestPeople groups names, and tells those of people from others.
func TestPeople(t *testing.T) {
	for name, c := range map[string]struct {
		lang, text string
		name       string
		mentions   int
		human      bool
	}{
		"two family names": {"es", "El fiscal Álvaro Moreno Ruiz llegó. Moreno Ruiz calló. Ayer Moreno Ruiz volvió.",
			"Álvaro Moreno Ruiz", 3, true},
		"the middle one": {"es", "El mago Antonio Velasco Albar llegó. Nadie vio a Velasco, que se fue.",
			"Antonio Velasco Albar", 2, true},
		"a party": {"de", "Dagegen sprach Hanko Gnaul (FLP). Später ging Hanko Gnaul heim.", "Hanko Gnaul", 2, true},
		"endings": {"cs", "Soudkyně Kateřina Navarová odešla. Podle Navarové je klid. Řekla to Navarová.",
			"Kateřina Navarová", 3, true},
		"somebody's kin": {"pl", "Jan Tramper odszedł. Był tam zięć Trampera Jarosław Kuszner. Potem Tramper wrócił.",
			"Jan Tramper", 2, true},
		"husband and wife": {"cs", "Jan Novotar odešel. Pak přišla Novotarová.", "Jan Novotar", 1, true},
		"their initials": {"de", "Dagegen sprach Hafenrat Nordsee (HN). Später tagte Hafenrat Nordsee erneut.",
			"Hafenrat Nordsee", 2, false},
		"a newspaper": {"en", "The Tarrant Bay Tidings reported a storm. He read The Tarrant Bay Tidings.",
			"Tarrant Bay Tidings", 2, false},
		"many": {"en", "He met 40 fellow Tirosians and went. The Tirosians sang.", "Tirosians", 2, false},
	} {
		d := prepare(articleOf(t, c.lang, c.text))
		found := false
		for _, p := range d.people.list {
			if d.Text[p.name.Start:p.name.End] != c.name {
				continue
			}
			found = true
			if p.mentions != c.mentions || p.human != c.human {
				t.Errorf("%s: %d mentions, human %v", name, p.mentions, p.human)
			}
		}
		if !found {
			t.Errorf("%s: nobody is called %s", name, c.name)
		}
	}
}

// TestRoles keeps what belongs to somebody else out of a role.
func TestRoles(t *testing.T) {
	d := prepare(articleOf(t, "es",
		"El juez cita como testigos a la fiscal jefe de Puerto Gris, Pilar Robles, y a otros."))
	for _, p := range d.people.list {
		name, role := d.Text[p.name.Start:p.name.End], d.Text[p.role.Start:p.role.End]
		if name == "Pilar Robles" && role != "fiscal jefe de Puerto Gris" {
			t.Errorf("the role is %q", role)
		}
	}
	d = prepare(articleOf(t, "en",
		"However, Quayline executive Russ Bradd has doubts. However, he went. However, it rained."))
	for _, p := range d.people.list {
		if d.Text[p.name.Start:p.name.End] == "However" {
			t.Error("However is a person")
		}
	}
	if lang.Of("en").Clause().Openers().Has("however") == false {
		t.Error("however opens no sentence")
	}
}

// TestRoleWithoutWords gives a role that the text tells of nobody to the one person of the sentences before.
func TestRoleWithoutWords(t *testing.T) {
	said := func(text string) string {
		a := articleOf(t, "en", text)
		for _, x := range tell(a, Find(a)) {
			return x.Speaker
		}
		return ""
	}
	one := "Nils Aker was angry about the quay. “Nobody asked us about it, not once. Never,” said the harbour chief."
	if who := said(one); who != "Nils Aker" {
		t.Errorf("one person: %q", who)
	}
	two := "Nils Aker was angry with Lena Moss. “Nobody asked us about it, not once. Never,” said the harbour chief."
	if who := said(two); who == "Nils Aker" || who == "Lena Moss" {
		t.Errorf("two persons: %q", who)
	}
}
