package lang

func chinesePage() PageWords {
	return PageWords{
		Byline:     "文|記者|记者|作者|責任編輯|责任编辑|責編|责编",
		Changed:    "更新",
		Comments:   "评论|網友評論|留言",
		Reply:      "回复|回覆|举报",
		Correction: "更正|勘误",
	}
}
