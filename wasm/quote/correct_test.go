package quote

import "testing"

func TestCorrect(t *testing.T) {
	a := articleOf(t, "en",
		`"We open on Monday," Mayor Anna Kowal said. "Bring your own chairs," she added.`,
		`Her deputy, Tom Reed, disagreed. "Not before the paint is dry," Reed said. The "grand" hall was locked.`,
	)
	found := Find(a)
	if len(found.Quotations) < 3 {
		t.Fatalf("%d quotations", len(found.Quotations))
	}
	first, last := Words(a, found.Quotations[0]), Words(a, found.Quotations[2])
	speakers := func(r Result) (names []string) {
		for _, q := range r.Quotations {
			name := "?"
			if q.Speaker >= 0 {
				name = r.Speakers[q.Speaker].Name
			}
			names = append(names, name)
		}
		return names
	}
	before := speakers(found)

	named := Correct(a, found, []Correction{{Words: last, Speaker: "Ida Sund"}, {Words: last, Speaker: "anna kowal"}})
	if got := speakers(named); got[2] != before[0] {
		t.Errorf("the last correction does not hold: %q", got)
	}
	if q := named.Quotations[2]; q.Reason.Rule != ByReader || q.Certainty != Sure {
		t.Errorf("%+v", q)
	}
	for _, s := range named.Speakers {
		if s.Name == "Tom Reed" || s.Name == "Ida Sund" {
			t.Errorf("%s says nothing, and is a speaker", s.Name)
		}
	}
	if got := speakers(Correct(a, found, []Correction{{Words: last, Speaker: "Ida Sund"}})); got[2] != "Ida Sund" {
		t.Errorf("a name that is new: %q", got)
	}
	if got := speakers(Correct(a, found, []Correction{{Words: last}})); got[2] != "?" {
		t.Errorf("nobody: %q", got)
	}
	if got := Correct(a, found, []Correction{{Words: first, NotSpeech: true}}); len(got.Quotations) >= len(found.Quotations) {
		t.Errorf("it is still a quotation: %q", speakers(got))
	}
	if got := speakers(Correct(a, found, []Correction{{Words: "said by nobody", Speaker: "X"}})); len(got) != len(before) {
		t.Errorf("%q", got)
	}
	if got := speakers(found); len(got) != len(before) || got[2] != before[2] {
		t.Errorf("what was found became %q", got)
	}
}
