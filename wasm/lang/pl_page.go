package lang

func polishPage() PageWords {
	return PageWords{
		Byline:  "przez|od|tekst",
		And:     "i",
		Roles:   "redakcja",
		Credit:  "fot. |foto: ",
		Changed: "aktualiz",
		Reader:  "twój|twoje|twoja|ciebie",
		Self: "kliknij|subskrybuj|komentarz|komentarze|strona|aplikacja|prawa|zastrzeżone|reklama|redakcja|" +
			"dziennikarz|zdjęcie|fot|artykuł|czytaj|udostępnij|obserwuj|opublikowano",
		PageName:   "strona",
		Comments:   "komentarze|opinie|dyskusja",
		Reply:      "odpowiedz|zgłoś",
		Correction: "sprostowanie:|korekta:|we wcześniejszej wersji",
	}
}
