package lang

import (
	"sync"

	snowball "github.com/blevesearch/snowballstem/swedish"
)

func swedish() *Language {
	return &Language{
		Code:    "sv",
		Page:    swedishPage(),
		Name:    "Swedish",
		Pace:    199,
		Stem:    snowball.Stem,
		Plural:  PluralOne,
		Names:   NameWords{Articles: "den det de", Particles: "af von", Places: "i vid"},
		Clauses: swedishClauses(),
		Counts: CountWords{
			Numerals: "två tre fyra fem sex sju åtta nio tio elva tolv",
			Scales:   "tusen=3 miljon=6 miljoner=6 miljard=9 miljarder=9",
			Tolls: "döda=dead dödades=dead omkom=dead skadade=injured skadades=injured saknade=missing " +
				"saknas=missing gripna=arrested greps=arrested evakuerades=evacuated räddades=rescued",
			Persons: "människor personer",
		},
		quotes:  sync.OnceValue(swedishQuotes),
		Dates:   swedishDates(),
		turns:   words(`samtidigt dessutom däremot enligt under_tiden sedan även annan`),
		binders: words("av mellan än"),
		Stop: words(`alla allt att av bara blev bli blir de dem den denna deras dess det detta dig din då där efter ej eller en er ett från för
			ha hade han hans har henne hennes hon honom hur här i icke in ingen inom inte jag ju kan kunde man med mellan men mig min mot
			mycket ni nu när någon något några och om oss på samma sedan sig sin sina sitt själv skulle som så sådan till under upp ut utan
			vad var vara varför vi vid vilka vilken vill vår våra än är över även ska också`),
		Abbreviations: words(`bl.a ca d.v.s dr e.kr etc f.d f.kr fr.o.m kl kr m.fl m.m mån nr o.s.v prof s.k st t.ex t.o.m tel vol`),
	}
}
