package lang

func finnishPage() PageWords {
	return PageWords{
		And:     "ja",
		Changed: "päivit",
	}
}
