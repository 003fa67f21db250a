package lang

import (
	"sync"

	snowball "github.com/blevesearch/snowballstem/italian"
)

func italian() *Language {
	return &Language{
		Code:    "it",
		Page:    italianPage(),
		Name:    "Italian",
		Pace:    188,
		Stem:    snowball.Stem,
		Plural:  PluralOne,
		Names:   NameWords{Articles: "il lo la i gli le", Particles: "di da del della", Places: "a in"},
		Clauses: italianClauses(),
		Counts: CountWords{
			Numerals: "due tre quattro cinque sei sette otto nove dieci undici dodici",
			Scales:   "mila=3 milione=6 milioni=6 miliardo=9 miliardi=9",
			Tolls: "morti=dead morte=dead uccise=dead uccisi=dead vittime=dead feriti=injured " +
				"ferite=injured dispersi=missing disperse=missing arrestate=arrested arrestati=arrested " +
				"evacuate=evacuated salvate=rescued",
			Persons: "persone",
		},
		quotes:  sync.OnceValue(italianQuotes),
		Dates:   italianDates(),
		turns:   words(`intanto invece inoltre secondo nel_frattempo per_quanto anche_la anche_il dopo dal altro altra`),
		binders: words("di del della dei degli delle tra fra che"),
		Stop: words(`a ad agli ai al alla alle allo anche ancora avere aveva avevano c che chi ci ciò col come con contro cosa così
			cui d da dagli dai dal dalla dalle dallo degli dei del della delle dello dentro di dopo dove due e è ed era
			erano essere fa fino fra gli ha hanno ho i il in io l la le lei lo loro lui ma mai me mentre mi mia mio molto
			ne negli nei nel nella nelle nello no noi non nostra nostro o ogni oggi ora per perché però più poi prima
			proprio può qua quale quali quando quanto quella quelle quelli quello questa queste questi questo qui se sé
			secondo sei senza si sia sono sopra sotto su sua sue sugli sui sul sulla sulle suo suoi tra tu tutta tutte
			tutti tutto un una uno vi`),
		Abbreviations: words(`arch art avv cap cav co dott dr ecc fig gen geom giu ing jr min mons mr n.d.r on on.le pag pp prof rag s.p.a
			s.r.l sen sig sigg sig.ra sr tel vol`),
	}
}
