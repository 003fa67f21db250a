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
	}
}
