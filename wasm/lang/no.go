package lang

import "sync"

func norwegian() *Language {
	return &Language{
		Code:   "no",
		Page:   norwegianPage(),
		Name:   "Norwegian",
		Plural: PluralOne,
		Names:  NameWords{Articles: "den det de", Particles: "von van"},
		quotes: sync.OnceValue(norwegianQuotes),
		Endings: "hetenes hetens heter heten ende ande enes erte edes ene ane ens ers ets ede est er en et " +
			"es ar as a e s",
		Dates:   norwegianDates(),
		binders: words("av for fra i"),
		Stop: words(`alle at av bare begge ble blei bli blir blitt både da de deg dei deim deira dem den denne der dere deres det dette di din disse
			ditt du dykk eg ein eit eller en enn er et etter for fordi fra før ha hadde han hans har hennes her hun hva hvem hver hvilken
			hvis hvor hvordan hvorfor i ikke ikkje ingen inn ja jeg kan kom korleis kunne kva kvar kven mange med meg meget mellom men mer
			mi min mitt mot mye må ned no noe noen nå når og også om opp oss over på samme seg selv si sin sine sitt sjøl skal skulle slik
			so som somme så til um under ut uten var ved vere vi vil ville vår være vært`),
		Abbreviations: words(`a bl.a ca d dr e.kr f.eks f.kr iflg jf kap kl kr m.fl m.m mill mrd nr o.l osv pga prof s sr st tlf`),
	}
}
