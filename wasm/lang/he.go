package lang

func hebrew() *Language {
	return &Language{
		Code:   "he",
		Page:   hebrewPage(),
		Name:   "Hebrew",
		Plural: PluralHebrew,
		Names:  NameWords{Particles: "בן בר אבו אל"},
		Dates:  hebrewDates(),
		Stop: words(`אבל או אולי אותה אותו אותם אז אחר אחרי אחת אי איך אין אך אל אלא אלה אם אמר אני אנחנו אף אצל את אתה אתם ב בגלל בין בלי בעת גם דרך
			ה הוא היא היה הייתה היו הם הן הנה זאת זה זו זמן חייב יותר יכול יש כאן כאשר כבר כדי כי כך כל כמה כמו כן ככל לא לאחר לו לה להם
			להיות לפי לפני מאוד מדי מה מול מי מן מפני מצד משום נגד עד עוד על עליו עם עצמו פה רק של שלה שלהם שלו שלי שם תוך תחת`),
		Abbreviations: words(`ד"ר עו"ד פרופ גב מס עמ`),
	}
}
