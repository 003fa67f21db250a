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
	}
}
