package lang

func greekPage() PageWords {
	return PageWords{
		Byline:     "σύνταξη",
		Changed:    "ενημέρ",
		Reader:     "σας|εσείς",
		Comments:   "σχόλια",
		Reply:      "απάντηση",
		Correction: "διόρθωση:",
		Around: `
related: διαβάστε επίσης|διαβάστε ακόμη|δείτε επίσης|σχετικά άρθρα|διαβάστε ακόμα
signup: εγγραφή|εγγραφείτε
share: κοινοποίηση|μοιραστείτε
comment: σχόλια|σχολιάστε
ad: διαφήμιση
consent: απόρρητο
credit: φωτογραφία|πηγή
byline: δημοσιεύτηκε|ενημερώθηκε
tags: ετικέτες
login: σύνδεση
player: ακούστε
follow: ακολουθήστε
`,
	}
}
