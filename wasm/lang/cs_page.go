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
		Around: `
related: přečtěte si také|přečtěte si|čtěte také|čtěte více|související|nejčtenější|mohlo by vás zajímat
signup: odebírat|předplatné|předplatit|přihlásit k odběru
share: sdílet|vytisknout
comment: komentáře|diskuse|přidat komentář
ad: inzerce|reklama
consent: ochrana osobních údajů|souhlas
credit: zdroj|zdroj:|fotografie|foto|foto:
byline: publikováno|aktualizováno|vydáno|autor
tags: štítky|témata|klíčová slova
writer: o autorovi
login: přihlásit|přihlásit se
player: poslechnout|přehrát|zobrazit více|zavřít
follow: sledujte|sledujte nás
`,
		Classes: `
story: clanek
ad: reklama
media: foto
byline: autor datum
lead: perex
`,
		Placeholder: "pro zobrazení obsahu",
	}
}
