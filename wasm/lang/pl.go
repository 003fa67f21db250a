package lang

import "sync"

func polish() *Language {
	return &Language{
		Code:    "pl",
		Page:    polishPage(),
		Name:    "Polish",
		Names:   NameWords{Places: "w we pod"},
		Pace:    166,
		Plural:  PluralPolish,
		Clauses: polishClauses(),
		Counts: CountWords{
			Numerals: "dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście",
			Scales:   "tysięcy=3 tys=3 milionów=6 mln=6 miliardów=9 mld=9",
			Tolls: "zabitych=dead zginęło=dead ofiar=dead rannych=injured zaginionych=missing " +
				"zatrzymano=arrested zatrzymanych=arrested ewakuowano=evacuated uratowano=rescued",
			Persons: "osób osoby ludzi",
		},
		quotes:  sync.OnceValue(polishQuotes),
		Endings: "owego owemu owych owymi ością iego iemu ości ego emu ych ich ymi imi ach ami owi ów ym im ej ie em om ą ę y i e a u o ć",
		Dates:   polishDates(),
		turns:   words(`tymczasem natomiast jednak ponadto według w_roku z_kolei inny inna`),
		binders: words("z ze do ds"),
		Stop: words(`a aby ale bardzo bez będzie będą bo być był była było były ci co coś czy dla do dlatego gdy gdzie go i ich ile
			im inne innych ja jak jako je jednak jego jej jest jestem jeszcze jeśli już każdy kiedy kilka kto która które
			którego której który których którym którzy ku lub ma mają mi między mnie może mu my na nad nam nas nawet nie
			nich nim niż no o od on ona one oni oraz po pod podczas ponad ponieważ poza przed przez przy również są się
			sobie swoich swoje ta tak także tam te tego tej ten teraz też to tu tych tylko tym u w wam was we według wiele
			więc wszystko wy z za został została zostały że żeby`),
		Abbreviations: words(`al bp bł dol doc dr godz gr hab im in inż itd itp jr kard ks lek lic lut m.in mgr min mjr mld mln mr n.e nr np
			op os par pkt pl por prof prok r ref red rys s sp św str tel tj tys tzn tzw ub ul wg wyd zob`),
	}
}
