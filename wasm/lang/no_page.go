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
	}
}
