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
	}
}
