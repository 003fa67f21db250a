package lang

func japanesePage() PageWords {
	return PageWords{
		Credit:     "写真：",
		Changed:    "更新",
		Comments:   "コメント|みんなの意見",
		Reply:      "返信|通報",
		Correction: "訂正|おわびして訂正",
	}
}
