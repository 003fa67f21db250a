package lang

func koreanPage() PageWords {
	return PageWords{
		Changed: "수정",
	}
}
