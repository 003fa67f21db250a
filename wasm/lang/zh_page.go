package lang

func chinesePage() PageWords {
	return PageWords{
		Byline:  "文|記者|记者|作者|責任編輯|责任编辑|責編|责编",
		Changed: "更新",
	}
}
