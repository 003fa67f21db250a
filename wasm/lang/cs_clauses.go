package lang

func czechClauses() ClauseWords {
	return ClauseWords{
		Verbs: words(`je jsou byl byla bylo byli byly bude budou má mají měl měla může mohou mohl musí chce chtějí zůstává
			stojí jde dává dělá vidí říká tvrdí trvá roste klesá čeká hrozí platí ukazuje vede hledá žije hraje
			vyhrál ztratil získal řekl uvedl začal začala skončil přišel přišla odešel zemřel zemřela dostal
			dostala`),
		VerbEndings: "oval ovala ovali ovaly",
		NotVerbs:    words(``),
		Leans: words(`mezitím nadále on ona ono oni ony jeho její jejich jemu mu jim jím ji ho ten ta to ti ty tento tato
			toto tyto tohoto této těchto takový taková také rovněž navíc tam tady zde tehdy potom
			proto však jiný jiná jiné další oba obě který která které kdo co svůj svá své nyní teď
			jakmile kromě sám sama už ještě jen zejména jak již dříve zatímco`),
		Points: words(`ni ně němu něj on ona ono oni jemu mu jim jím ji ho ten ta to tento tato toto tyto tohoto této těchto
			takový tam`),
		Ends: words(`protože neboť zatímco když ačkoli který která které kteří kterého pokud než po před
			podle přes ale kde jenž`),
		Times: words(`pondělí úterý středu čtvrtek pátek sobotu neděli ledna února března dubna května června července
			srpna září října listopadu prosince včera dnes zítra loni letos`),
		Speech:  words(`já my ty vy mě nás nám můj moje náš naše vám vás tvůj`),
		Openers: words(`ale a i však ovšem navíc také tedy`),
		Links:   words(`však ovšem tedy navíc také rovněž proto totiž`),
		Wants:   words(`obvinil obvinila obviňuje nutí donutil označil označila považuje`),
		Loose:   words(`velmi tak více méně asi téměř jen jenom už teprve ještě nejvíce krátce zhruba přes`),
		Vowels:  "aeiouyáéíóúůýěrl",
	}
}
