package lang

import (
	"sync"

	snowball "github.com/blevesearch/snowballstem/english"
)

func english() *Language {
	return &Language{
		Code:    "en",
		Page:    englishPage(),
		Name:    "English",
		Pace:    228,
		Stem:    snowball.Stem,
		Plural:  PluralOne,
		Names:   NameWords{Articles: "the", Particles: "of", Places: "in near at"},
		Clauses: englishClauses(),
		Counts: CountWords{
			Numerals: "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
			Scales:   "thousand=3 million=6 m=6 billion=9 bn=9 trillion=12",
			Tolls: "dead=dead killed=dead kill=dead kills=dead killing=dead deaths=dead died=dead die=dead " +
				"dies=dead fatalities=dead injured=injured injures=injured injuring=injured " +
				"injuries=injured wounded=injured wounding=injured hurt=injured missing=missing " +
				"arrested=arrested arrests=arrested detained=arrested evacuated=evacuated " +
				"rescued=rescued",
			Persons: "people persons",
		},
		quotes: sync.OnceValue(englishQuotes),
		Dates:  englishDates(),
		turns: words(`meanwhile elsewhere separately however still despite besides beyond overall currently historically
			ultimately in_the on_the for_the as_for at_the according_to since last_year in_an in_a one_of while
			although when asked another other over_the earlier`),
		binders: words("of between among than as with from"),
		Stop: words(`a about after again all also am an and any are as at be because been before being between both but by can
			could did do does down during each few for from further had has have he her here hers him his how i if in into is it
			its itself just me more most my no nor not now of off on once only or other our out over own said same she should so
			some such than that the their them then there these they this those through to too under until up very was we were
			what when where which while who whom why will with would you your`),
		Abbreviations: words(`adm apr ave aug brig capt cmdr co col corp dec dept dr est etc e.g feb fig ft gen gov hon i.e inc jan
			jr jul jun lt ltd maj mar messrs mr mrs ms mt no nov oct p.m a.m ph.d prof pvt rep reps rev sen sens sept sep sgt sr st supt
			u.k u.n u.s u.s.a d.c univ v vs`),
	}
}
