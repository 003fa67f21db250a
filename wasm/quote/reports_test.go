package quote

import "testing"

// TestReportedByForm shows German words that the form of their verb reports, beside a cue with its subject.
func TestReportedByForm(t *testing.T) {
	for text, want := range map[string]string{
		"Der Hafen von Nordwik ist alt. Die Technik der Kräne stamme aus den Neunzigern, sagte Jan Stein.": "Jan Stein",
		"Der Hafen von Nordwik ist alt. Jan Stein sagte, das Zeichen symbolisiere einen Teil der Stadt.":   "Jan Stein",
		"Jan Stein stellte die Lampe auf den Tisch, an dem die anderen saßen und lange schwiegen.":         "",
	} {
		a := articleOf(t, "de", text)
		got := ""
		for _, q := range Find(a).Quotations {
			if q.Kind == Indirect && q.Speaker >= 0 {
				got = Find(a).Speakers[q.Speaker].Name
			}
		}
		if got != want {
			t.Errorf("%s: said by %q", text, got)
		}
	}
}
