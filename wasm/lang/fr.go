package lang

import (
	"sync"

	snowball "github.com/blevesearch/snowballstem/french"
)

func french() *Language {
	return &Language{
		Code:    "fr",
		Page:    frenchPage(),
		Name:    "French",
		Pace:    195,
		Stem:    snowball.Stem,
		Plural:  PluralZeroOne,
		Names:   NameWords{Articles: "le la les", Particles: "de du des la le", Places: "à en au près"},
		Clauses: frenchClauses(),
		Counts: CountWords{
			Numerals: "deux trois quatre cinq six sept huit neuf dix onze douze",
			Scales:   "mille=3 million=6 millions=6 milliard=9 milliards=9",
			Tolls: "morts=dead mortes=dead tués=dead tuées=dead tué=dead décès=dead blessés=injured " +
				"blessées=injured blessé=injured disparus=missing disparues=missing arrêtées=arrested " +
				"arrêtés=arrested interpellées=arrested évacuées=evacuated évacués=evacuated " +
				"secourues=rescued",
			Persons: "personnes gens",
		},
		quotes: sync.OnceValue(frenchQuotes),
		Dates:  frenchDates(),
		turns: words(`cependant pendant parallèlement ailleurs pourtant toutefois selon outre quant_à depuis après du_côté
			pour_sa autre`),
		binders: words("de du des d entre que"),
		Stop: words(`a afin ai ainsi alors après au aucun aussi autre autres aux avait avant avec avoir c car ce cela celle celles
			celui ces cet cette ceux chez comme contre d dans de depuis des donc dont du elle elles en encore entre est et
			étaient était été être eu eux faire fait fois font il ils j je jusqu l la le les leur leurs lors lui m ma mais
			me même mes moi moins mon n ne ni non nos notre nous on ont ou où par parce pas pendant peu peut plus pour
			pourquoi près qu quand que quel quelle quelles quels qui s sa sans se selon sera ses si soit son sont sous sur
			t ta tandis te tous tout toute toutes très tu un une vers vos votre vous y`),
		Abbreviations: words(`adm apr art av avr bd boul c.-à-d cf ch col dép dr etc ex fig gal hab janv juil jr lt m me mgr mlle mm mme mr
			no nov oct p pp pr prof réf sept st ste tél vol`),
	}
}
