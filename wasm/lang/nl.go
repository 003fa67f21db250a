package lang

import (
	"sync"

	snowball "github.com/blevesearch/snowballstem/dutch"
)

func dutch() *Language {
	return &Language{
		Code:    "nl",
		Page:    dutchPage(),
		Name:    "Dutch",
		Pace:    202,
		Stem:    snowball.Stem,
		Plural:  PluralOne,
		Names:   NameWords{Articles: "de het", Particles: "van der den ter de", Places: "in bij te"},
		Clauses: dutchClauses(),
		Counts: CountWords{
			Numerals: "twee drie vier vijf zes zeven acht negen tien elf twaalf",
			Scales:   "duizend=3 miljoen=6 miljard=9",
			Tolls: "doden=dead gedood=dead omgekomen=dead gewonden=injured gewond=injured " +
				"vermisten=missing vermist=missing aangehouden=arrested gearresteerd=arrested " +
				"geëvacueerd=evacuated gered=rescued",
			Persons: "mensen personen",
		},
		quotes:  sync.OnceValue(dutchQuotes),
		Dates:   dutchDates(),
		turns:   words(`intussen ondertussen daarnaast bovendien toch echter volgens ook_de ook_het in_de sinds ander andere`),
		binders: words("van tussen dan"),
		Stop: words(`aan al alle alles als altijd andere ben bij daar dan dat de der deze die dit doch doen door dus een eens en er
			ge geen geweest haar had hadden heb hebben heeft hem het hier hij hoe hun iemand iets ik in is ja je kan kon
			kunnen maar me meer men met mij mijn moet na naar niet niets nog nu of om omdat onder ons ook op over reeds
			sinds te tegen ten toch toen tot tussen u uit uw van veel volgens voor waar want waren was wat we wel welke
			werd wezen wie wij wil worden wordt zal ze zei zelf zich zij zijn zo zonder zou zullen`),
		Abbreviations: words(`afb apr art aug bijv blz bv ca dec dhr d.w.z dr drs enz etc evt feb fig ir jan jl jr jul jun m.b.t mej mevr mr
			mrt ned nl nov nr o.a okt prof red sep sept st tel vgl wo zgn`),
	}
}
