package lang

func norwegianPage() PageWords {
	return PageWords{
		Byline:  "av|skrevet av",
		And:     "og",
		With:    "med",
		Roles:   "redaktør",
		Credit:  "foto: ",
		Changed: "oppdater",
		Reader:  "deg|din|ditt|dine",
		Self: "klikk|abonner|nyhetsbrev|e-post|kommentarer|nettsted|lenke|rettigheter|annonse|redaksjon|" +
			"artikkel|følg|publisert|oppdatert",
		PageName:   "side",
		Comments:   "kommentarer|leserkommentarer",
		Reply:      "svar|rapporter",
		Correction: "rettelse:|i en tidligere versjon",
		Around: `
related: les også|les mer|mest lest|flere saker
signup: abonner|nyhetsbrevet|meld deg på|nyhetsbrev
share: del|del på|skriv ut
comment: kommenter|skriv en kommentar|kommentarer|kommentar
ad: annonse
consent: personvern|samtykke
credit: foto|foto:|kilde
byline: publisert|oppdatert|sist oppdatert|av
tags: emner|stikkord
writer: om forfatteren
login: logg inn|kun for abonnenter|for abonnenter
player: lytt|vis mer|lukk
follow: følg oss|følg
`,
		Classes: `
text: tekst
story: artikel
comment: kommentar
signup: abonnement
media: foto
lead: ingress
title: overskrift
facts: faktaboks
`,
		Placeholder: "for å se innholdet|for å vise innholdet",
	}
}
