package lang

func hebrewPage() PageWords {
	return PageWords{
		Comments:   "תגובות",
		Reply:      "הגב",
		Correction: "תיקון:",
		Around: `
related: קראו גם
share: שתפו
comment: תגובות
ad: פרסומת
`,
	}
}
