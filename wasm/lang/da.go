package lang

import "sync"

func danish() *Language {
	return &Language{
		Code:   "da",
		Page:   danishPage(),
		Name:   "Danish",
		Plural: PluralOne,
		Names:  NameWords{Articles: "den det de", Particles: "de af von van"},
		quotes: sync.OnceValue(danishQuotes),
		Endings: "hedernes erendes erende hedens heders ernes erens heden heder erede erne eres eret ende " +
			"ens ene ers ets er en et es e s",
		Dates:   danishDates(),
		binders: words("af for fra i"),
		Stop: words(`af alle alt anden at blev blive bliver da de dem den denne der deres det dette dig din disse dog du efter eller en end er et
			for fra ham han hans har havde have hende hendes her hos hun hvad hvem hvis hvor hvordan i ikke ind jeg jer jo kan kom kunne
			man mange med meget men mig min mod mellem nogen noget nogle nu når og også om op os over på sig sin sine sit skal skulle som
			sådan så til ud under uden var ved vi vil ville vor være været`),
		Abbreviations: words(`bl.a ca cand d dr e.kr f.eks f.kr fhv fx hhv inkl jf kl kr m.fl m.m mia mio nr o.a o.l osv pct prof s sct skt st stk tlf vha`),
	}
}
