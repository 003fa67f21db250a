package lang

func danishPage() PageWords {
	return PageWords{
		Byline:     "af",
		And:        "og",
		With:       "med",
		Credit:     "foto: ",
		Changed:    "opdater",
		Reader:     "dig|din|dine",
		Self:       "nyhedsbrev|kommentarer|hjemmeside|annonce|læs|følg",
		PageName:   "side",
		Comments:   "kommentarer|læserkommentarer|debat",
		Reply:      "svar|anmeld",
		Correction: "rettelse:|i en tidligere version",
		Around: `
related: læs også|læs mere|mest læste|relaterede artikler
signup: nyhedsbrev|tilmeld|abonner
share: del artikel|del|del på
comment: kommentarer|kommenter|skriv en kommentar
ad: annonce
consent: privatlivspolitik|samtykke
credit: kilde|foto|foto:
byline: af|offentliggjort|opdateret|udgivet
tags: emner
writer: om forfatteren
login: log ind|for abonnenter
player: lyt|vis mere|luk
follow: følg os
`,
		Classes: `
text: tekst
story: artikel
comment: kommentar
signup: abonnement
media: foto
byline: redaktion
lead: manchet
title: overskrift
facts: faktaboks
`,
		Placeholder: "for at se indholdet",
	}
}
