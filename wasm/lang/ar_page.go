package lang

func arabicPage() PageWords {
	return PageWords{
		Comments:   "التعليقات",
		Reply:      "رد",
		Correction: "تصحيح:",
	}
}
