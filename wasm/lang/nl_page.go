package lang

func dutchPage() PageWords {
	return PageWords{
		Byline:  "door",
		And:     "en",
		With:    "met",
		Credit:  "foto: ",
		Changed: "bijgewerkt",
		Reader:  "uw|je|jouw|jullie",
		Self: "klik|abonneer|nieuwsbrief|reactie|reacties|rechten|voorbehouden|advertentie|redactie|auteur|" +
			"lees|volg|doneer|gepubliceerd|bijgewerkt",
		PageName:   "pagina",
		Comments:   "reacties|lezersreacties",
		Reply:      "reageer|beantwoorden|rapporteer",
		Correction: "correctie:|rectificatie:|in een eerdere versie",
		Around: `
related: lees ook|lees meer|lees verder|zie ook|meer over|meest gelezen|gerelateerd|bekijk ook|
	ook interessant
signup: schrijf je in|aanmelden|nieuwsbrief|abonneer|word abonnee
share: delen|deel dit|deel|afdrukken
comment: reacties|reageer|plaats een reactie
ad: advertentie
consent: cookiebeleid|toestemming|privacyverklaring
credit: beeld|alle rechten voorbehouden|bron|foto|foto:
byline: door|gepubliceerd|bijgewerkt|laatst bijgewerkt|leestijd
tags: trefwoorden|onderwerpen
writer: over de auteur
login: inloggen|log in|maak een account
player: luister|bekijk|uw browser|toon meer|sluiten
follow: volg ons|volg
`,
		Classes: `
text: tekst
story: artikel
comment: reacties
related: interessant
signup: abonnement
media: foto
byline: auteur datum
title: titel
`,
		Placeholder: "om deze inhoud te|deze inhoud kan niet worden|om deze content te",
	}
}
