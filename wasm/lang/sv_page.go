package lang

func swedishPage() PageWords {
	return PageWords{
		Byline:  "av",
		And:     "och",
		With:    "med",
		Credit:  "foto: ",
		Changed: "uppdater",
		Reader:  "dig|din|ditt|dina",
		Self: "klicka|prenumerera|nyhetsbrev|e-post|kommentarer|webbplats|länk|rättigheter|annons|läs|dela|" +
			"följ|publicerad|uppdaterad",
		PageName:   "sida",
		Comments:   "kommentarer|läsarkommentarer",
		Reply:      "svara|anmäl|gilla",
		Correction: "rättelse:|i en tidigare version",
		Around: `
related: läs också|läs även|läs mer|mest läst|relaterat|fler artiklar
signup: prenumerera|nyhetsbrev|anmäl dig
share: dela|skriv ut
comment: kommentarer|kommentera
ad: annons|reklam
consent: integritetspolicy|samtycke
credit: arkivbild|foto:|källa|foto|bild
byline: av|publicerad|uppdaterad
tags: taggar|ämnen
login: logga in|endast för prenumeranter
player: lyssna|spela|visa mer|stäng
follow: följ oss|följ
`,
		Classes: `
text: brodtext
story: artikel
media: bild foto
byline: datum redaktion
tags: rubrik
lead: ingress
title: rubrik
facts: faktabox faktaruta
`,
		Placeholder: "för att se innehållet|för att visa innehållet",
	}
}
