package lang

func finnishPage() PageWords {
	return PageWords{
		And:        "ja",
		Changed:    "päivit",
		Comments:   "kommentit|keskustelu",
		Reply:      "vastaa|ilmoita",
		Correction: "oikaisu:|korjaus:|oikaistu",
	}
}
