package lang

func greekPage() PageWords {
	return PageWords{
		Byline:     "σύνταξη",
		Changed:    "ενημέρ",
		Reader:     "σας|εσείς",
		Comments:   "σχόλια",
		Reply:      "απάντηση",
		Correction: "διόρθωση:",
	}
}
