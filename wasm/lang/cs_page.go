package lang

func czechPage() PageWords {
	return PageWords{
		Byline:     "od",
		And:        "a",
		Credit:     "foto: ",
		Changed:    "aktualiz",
		Reader:     "vás|vám|váš|vaše",
		Self:       "klikněte|odběr|komentář|diskuse|odkaz|práva|vyhrazena|redakce|článek|čtěte|sdílejte",
		PageName:   "strana",
		Comments:   "komentáře|diskuse|diskuze|názory čtenářů",
		Reply:      "odpovědět|reagovat|nahlásit",
		Correction: "oprava:|opravujeme:|v dřívější verzi",
	}
}
