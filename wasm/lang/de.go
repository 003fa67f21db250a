package lang

import (
	"sync"

	snowball "github.com/blevesearch/snowballstem/german"
)

func german() *Language {
	return &Language{
		Code:   "de",
		Page:   germanPage(),
		Name:   "German",
		Pace:   179,
		Nouns:  true,
		Stem:   snowball.Stem,
		Plural: PluralOne,
		Names: NameWords{
			Articles: "der die das dem den des", Particles: "von van zu der den", Places: "in bei nahe aus",
		},
		Clauses: germanClauses(),
		Counts: CountWords{
			Numerals: "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
			Scales:   "tausend=3 millionen=6 mio=6 milliarden=9 mrd=9 billionen=12",
			Tolls: "tote=dead toten=dead todesopfer=dead getötet=dead starben=dead gestorben=dead " +
				"verletzte=injured verletzten=injured verletzt=injured vermisste=missing " +
				"vermissten=missing vermisst=missing festgenommen=arrested festnahmen=arrested " +
				"evakuiert=evacuated gerettet=rescued",
			Persons: "menschen personen leute",
		},
		quotes: sync.OnceValue(germanQuotes),
		Dates:  germanDates(),
		turns: words(`derweil indes indessen unterdessen inzwischen mittlerweile zudem außerdem daneben dagegen allerdings
			dennoch jedoch neben anders ähnlich ebenfalls auch_in auch_die auch_der bereits_im im_jahr seit
			für_die für_den für_das laut beim bei_der bei_den`),
		binders: words("von vom des der zwischen für"),
		Stop: words(`aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bist da damit dann das dass
			dein dem den denn der deren des dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine
			einem einen einer eines er es etwa etwas euch für gegen haben hat hatte hatten hier ich ihm ihn ihnen ihr ihre
			ihrem ihren ihrer im in ins ist ja jede jedem jeden jeder jedes jetzt kann kein keine können machen man mehr
			mein mit muss nach nicht nichts noch nun nur ob oder ohne schon sehr sein seine seinem seinen seiner seit sich
			sie sind so soll sollen sollte über um und uns unter vom von vor war waren warum was wegen weil wenn wer
			werden wie wieder will wir wird wo wurde wurden zu zum zur zwischen`),
		Abbreviations: words(`abs apr art aug bzw ca dez dipl dr d.h evtl feb fr ggf hr hrsg inkl ing jan jr kfm lt max min mio mrd nov nr
			okt prof s sen sept sog st stellv str tel u.a u.ä usw v.a vgl z.b z.t zzgl`),
	}
}
