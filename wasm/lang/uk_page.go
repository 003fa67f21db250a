package lang

func ukrainianPage() PageWords {
	return PageWords{
		Byline:  "автор|текст",
		And:     "та",
		Credit:  "фото: ",
		Credits: "фото",
		Changed: "оновл",
		Reader:  "ви|вас|вам|ваш|ваша|ваше|ваші",
		Self: "натисніть|підпишіться|коментар|коментарі|посилання|додаток|захищені|редакція|журналіст|стаття|" +
			"відео",
	}
}
