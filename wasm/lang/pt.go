package lang

import (
	"sync"

	snowball "github.com/blevesearch/snowballstem/portuguese"
)

func portuguese() *Language {
	return &Language{
		Code:    "pt",
		Page:    portuguesePage(),
		Name:    "Portuguese",
		Pace:    181,
		Stem:    snowball.Stem,
		Plural:  PluralZeroOne,
		Names:   NameWords{Articles: "o a os as", Particles: "de da do dos das", Places: "em no na"},
		Clauses: portugueseClauses(),
		Counts: CountWords{
			Numerals: "dois três quatro cinco seis sete oito nove dez onze doze",
			Scales:   "mil=3 milhão=6 milhões=6 bilhão=9 bilhões=9",
			Tolls: "mortos=dead mortas=dead morreram=dead feridos=injured feridas=injured " +
				"desaparecidos=missing desaparecidas=missing detidos=arrested detidas=arrested " +
				"presas=arrested retiradas=evacuated resgatadas=rescued",
			Persons: "pessoas",
		},
		quotes:  sync.OnceValue(portugueseQuotes),
		Dates:   portugueseDates(),
		turns:   words(`entretanto enquanto além segundo porém já_o já_a no_entanto por_sua por_outro desde após outro outra`),
		binders: words("de do da dos das entre que"),
		Stop: words(`a à ainda além ao aos apenas apesar após aquela aquele aqui as às assim até cada com como contra da das de
			dela dele deles depois desde dessa desse desta deste disse do dos durante e é ela elas ele eles em enquanto
			entre era eram essa essas esse esta está estão estas estava este estes eu foi for foram há isso isto já lá lhe
			mais mas me mesmo meu minha muito na não nas nem nesta neste no nos nós numa o onde os ou outra outras outro
			outros para pela pelas pelo pelos por porque qual quando que quem se segundo seja sem ser será seu seus só
			sobre sua suas também tão te tem têm tinha toda todas todo todos três tu um uma umas uns você`),
		Abbreviations: words(`adm art av cap cia dep dr dra ed eng etc ex exmo fig gal jr ltda min mr núm pág pe prof profa rev s.a sr sra
			srta sta sto tel vol`),
	}
}
