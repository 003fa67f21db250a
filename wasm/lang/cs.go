package lang

import "sync"

func czech() *Language {
	return &Language{
		Code:    "cs",
		Page:    czechPage(),
		Name:    "Czech",
		Names:   NameWords{Places: "v ve u"},
		Plural:  PluralCzech,
		Clauses: czechClauses(),
		Counts: CountWords{
			Numerals: "dva tři čtyři pět šest sedm osm devět deset jedenáct dvanáct",
			Scales:   "tisíc=3 tisíce=3 milionů=6 miliony=6 miliard=9 miliardy=9",
			Tolls: "mrtvých=dead zemřelo=dead zahynulo=dead zraněných=injured zraněno=injured " +
				"pohřešovaných=missing zadrženo=arrested zadržených=arrested evakuováno=evacuated",
			Persons: "lidí osob lidé",
		},
		quotes:  sync.OnceValue(czechQuotes),
		Endings: "ého ému ých ými ích ech ách ami emi ové ovi ová ou ím ém em ům am mi at ět it ej ů y ý i í e é ě a á u o",
		Dates:   czechDates(),
		turns:   words(`mezitím zatímco naopak kromě další podle_mezi také navíc nicméně v_roce`),
		binders: words("z ze pro"),
		Stop: words(`a aby aj ale ani ano asi až bez bude budou by byl byla byli bylo být co což či další dnes do ho i já jak jako
			je jeho jej její jejich jen ještě ji jich jím jsem jsi jsme jsou jste k kam kde kdo kdy když ke která které
			který kteří ku má mají mezi mi mít mnou mohl moc můj může my na nad nám nás ne než nebo není nic nich o od on
			ona oni ono po pod podle pokud pouze právě pro proto protože první před při s se si sice své svůj ta tak také
			takže tam tato te tedy ten této tím to tohle toho tom tomu tu tuto ty u už v vám vás ve však všechny vy z za
			zda zde ze že`),
		Abbreviations: words(`apod atd bc č čl doc dr ing janv jr kč mgr mj mld mil např obr odst p phdr pí prof resp roč s str sv tel tj
			tzn tzv ul vč`),
	}
}
