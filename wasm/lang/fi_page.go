package lang

func finnishPage() PageWords {
	return PageWords{
		And:        "ja",
		Changed:    "päivit",
		Comments:   "kommentit|keskustelu",
		Reply:      "vastaa|ilmoita",
		Correction: "oikaisu:|korjaus:|oikaistu",
		Around: `
related: lue myös|lue lisää|luetuimmat|katso myös
signup: tilaa|uutiskirje
share: jaa|tulosta
comment: kommentit|kommentoi
ad: mainos
consent: tietosuoja|evästeet
credit: lähde|kuva|kuva:
byline: julkaistu|päivitetty
tags: tagit|avainsanat
login: kirjaudu|tilaajille
player: kuuntele|katso|näytä lisää|sulje
follow: seuraa
`,
		Placeholder: "nähdäksesi sisällön",
	}
}
