package lang

func hebrewPage() PageWords {
	return PageWords{
		Comments:   "תגובות",
		Reply:      "הגב",
		Correction: "תיקון:",
	}
}
