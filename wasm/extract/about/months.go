package about

import (
	"strings"
	"sync"
)

// monthNames lists the names of the months by number, in the forms that
// bylines use, languages mixed. Names of more than three letters are also
// known by their beginnings of three or more letters where these are listed.
const monthNames = `
january jan january januar januari janvier janv enero ene gennaio gen janeiro styczeń stycznia sty januára ledna leden січня січень января январь янв ianuarie ocak tammikuuta januarie sausio jaanuar ιανουαρίου januára jänner jän siječnja jan
february feb februar februari février févr fév febrero febbraio febbr fevereiro fev lutego luty lut února únor лютого февраля февраль фев februarie şubat helmikuuta vasario veebruar φεβρουαρίου februára veljače febr
march mar mars märz mär mrz marzo mar março marca marzec března březen березня марта март мар martie mart maaliskuuta maart mrt kovo märts μαρτίου március ožujka marts
april apr avril avr abril abr aprile kwietnia kwi kwiecień dubna duben квітня апреля апрель апр aprilie nisan huhtikuuta balandžio aprill απριλίου apríla travnja április avril
may mai mayo maggio mag maio maj maja května květen травня мая май mayıs toukokuuta mei gegužės μαΐου μαΐου mája svibnja május
june jun juni juin junio giugno giu junho czerwca cze czerwiec června červen червня июня июнь июн iunie haziran kesäkuuta birželio juuni ιουνίου júna lipnja június
july jul juli juillet juil julio luglio lug julho lipca lip lipiec července červenec липня июля июль июл iulie temmuz heinäkuuta liepos juuli ιουλίου júla srpnja július
august aug août agosto ago sierpnia sie sierpień srpna srpen серпня августа август авг ağustos elokuuta augustus rugpjūčio αυγούστου augusta kolovoza augusztus augusti
september sep sept septembre septiembre settembre set setembro września wrz wrzesień září вересня сентября сентябрь сен septembrie eylül syyskuuta rugsėjo σεπτεμβρίου septembra rujna szeptember
october oct okt oktober octobre octubre ottobre ott outubro out października paź październik října říjen жовтня октября октябрь окт octombrie ekim lokakuuta spalio oktoober οκτωβρίου októbra listopada október
november nov novembre noviembre novembro listopad listopadu листопада ноября ноябрь ноя noiembrie kasım marraskuuta lapkričio νοεμβρίου novembra studenoga
december dec dez dezember décembre déc diciembre dic dicembre dezembro grudnia gru grudzień prosince prosinec грудня декабря декабрь дек decembrie aralık joulukuuta gruodžio detsember δεκεμβρίου decembra prosinca
`

var monthTable = sync.OnceValue(func() map[string]int {
	table := make(map[string]int, 350)
	for i, row := range strings.Split(strings.TrimSpace(monthNames), "\n") {
		for w := range strings.FieldsSeq(row) {
			if _, taken := table[w]; !taken {
				table[w] = i + 1
			}
		}
	}
	return table
})

// MonthOf returns the number of the month that a word names, 0 if it names none.
func MonthOf(word string) int {
	if len(word) < 3 || len(word) > 30 {
		return 0
	}
	return monthTable()[strings.ToLower(word)]
}
