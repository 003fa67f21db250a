package story

import "testing"

func TestPlaceLine(t *testing.T) {
	for _, c := range []struct{ line, rest string }{
		{"BRENNICK – Halmora and Tervania will open talks.", "Halmora and Tervania will open talks."},
		{"PORT ANWICK, Nov. 12 (Reuters) - The ferry has sunk.", "The ferry has sunk."},
		{"Dravik (dpa) – Der Frachter liegt fest.", "Der Frachter liegt fest."},
		{"Frankfurt am Main (AFP) - „Wir gehen“, sagte sie.", "„Wir gehen“, sagte sie."},
		{"ΑΘΗΝΑ — Η κυβέρνηση αποφάσισε.", "Η κυβέρνηση αποφάσισε."},
		{"КИЇВ (Укрінформ) — Уряд ухвалив закон.", "Уряд ухвалив закон."},
		{"Brennick – Die Regierung hat beschlossen.", "Die Regierung hat beschlossen."},
		{"Anselm Ruik – the Foreign Minister – said no.", ""},
		{"Anselm Ruik – Foreign Minister of Tervania – said no.", ""},
		{"The cable broke on Tuesday – The Ledger had it first.", ""},
		{"He waited – and waited.", ""},
		{"On 12 November – A day to remember.", ""},
		{"– Das Seil ist gerissen, sagte er.", ""},
		{"", ""},
		{"(AP) – ", ""},
		{"A – B", "B"},
	} {
		want := len(c.line) - len(c.rest)
		if c.rest == "" {
			want = 0
		}
		if got := placeLine(c.line); got != want {
			t.Errorf("%q: %q is the place line", c.line, c.line[:got])
		}
	}
}
