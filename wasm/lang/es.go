package lang

import (
	"sync"

	snowball "github.com/blevesearch/snowballstem/spanish"
)

func spanish() *Language {
	return &Language{
		Code:    "es",
		Page:    spanishPage(),
		Name:    "Spanish",
		Pace:    218,
		Stem:    snowball.Stem,
		Plural:  PluralOne,
		Names:   NameWords{Articles: "el la los las", Particles: "de del la el", Places: "en"},
		Clauses: spanishClauses(),
		Counts: CountWords{
			Numerals: "dos tres cuatro cinco seis siete ocho nueve diez once doce",
			Scales:   "mil=3 millón=6 millones=6",
			Tolls: "muertos=dead muertas=dead fallecidos=dead fallecidas=dead murieron=dead " +
				"asesinadas=dead heridos=injured heridas=injured desaparecidos=missing " +
				"desaparecidas=missing detenidos=arrested detenidas=arrested evacuadas=evacuated " +
				"evacuados=evacuated rescatadas=rescued rescatados=rescued",
			Persons: "personas",
		},
		quotes: sync.OnceValue(spanishQuotes),
		Dates:  spanishDates(),
		turns: words(`mientras asimismo además también según sin_embargo por_otra por_otro por_su en_cuanto en_el en_la
			desde tras otro otra`),
		binders: words("de del entre que"),
		Stop: words(`a al algo algunas algunos ante antes aquí así aún aunque bajo bien cada como con contra cual cuando de del
			desde donde dos durante e el él ella ellas ellos en entre era eran es esa esas ese eso esos está están esta
			estas este esto estos fue fueron ha había han has hasta hay la las le les lo los más me mi mientras mucho muy
			nada ni no nos nosotros o otra otras otro otros para pero poco por porque pues que qué quien se según sea ser
			si sí sido sin sobre solo son su sus también tan tanto te tiene tienen toda todas todo todos tras tu un una
			unas uno unos y ya yo`),
		Abbreviations: words(`apdo art av avda cap cía d da dr dra dto ee etc excmo gral ing ilmo izq jr lic ntra núm pág prof rte s.a sr
			sra sres srta sta sto tel ud uds uu vd vol`),
	}
}
