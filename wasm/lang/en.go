package lang

import "sync"

func english() *Language {
	return &Language{
		Code:    "en",
		Page:    englishPage(),
		Name:    "English",
		Plural:  PluralOne,
		Names:   NameWords{Articles: "the", Particles: "of"},
		Clauses: englishClauses(),
		quotes:  sync.OnceValue(englishQuotes),
		Dates:   englishDates(),
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
