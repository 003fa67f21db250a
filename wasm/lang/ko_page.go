package lang

func koreanPage() PageWords {
	return PageWords{
		Changed:    "수정",
		Comments:   "댓글",
		Reply:      "답글|신고",
		Correction: "정정",
	}
}
