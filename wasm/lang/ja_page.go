package lang

func japanesePage() PageWords {
	return PageWords{
		Credit:  "写真：",
		Changed: "更新",
	}
}
