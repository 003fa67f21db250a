package lang

func dutchDates() DateTable {
	return DateTable{Words: `
month: januari/jan. februari/feb. maart/mrt. april/apr. mei juni/jun. juli/jul. augustus/aug.
	september/sept./sep. oktober/okt. november/nov. december/dec.
wd: maandag/ma.! dinsdag/di.!/dins.?/dinsd. woensdag/wo.!/woe.? donderdag/do.!/dond.? vrijdag/vr.!/vrij.!
	zaterdag/za.!/zat.! zondag/zo.!/zond.
wdset: maandags dinsdags woensdags donderdags vrijdags zaterdags zondags
num: een?/één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien
	zeventien achttien negentien twintig
num 30: dertig
num 40: veertig
num 50: vijftig
num 60: zestig
num 70: zeventig
num 80: tachtig
num 90: negentig
glue en: een/één
glue ën: een twee drie
glue en: een twee drie vier vijf zes zeven acht negen
mult 100: honderd
mult 1000: duizend
num 2000: tweeduizend
ord: eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende
	vijftiende zestiende zeventiende achttiende negentiende twintigste eenentwintigste tweeëntwintigste
	drieëntwintigste vierentwintigste vijfentwintigste zesentwintigste zevenentwintigste achtentwintigste
	negenentwintigste dertigste eenendertigste
nth: e ste de
half: half halve
andhalf 1: anderhalf anderhalve
andhalf 2: tweeënhalf
quart: kwart kwartier
unit S: seconde? seconden sec.
unit MIN: minuut? minuten min. minuutjes
unit H: uur? uren uurtje?
unit D: dag? dagen nachten nacht? etmaal?
unit BD: werkdag? werkdagen weekdag? weekdagen?
unit WE: weekend? weekenden weekeinde? weekeinden
unit W: week? weken werkweek?
unit M: maand? maanden
unit Q: kwartaal? kwartalen
unit HY: semester? halfjaar?
unit Y: jaar? jaren jaartje?
unit DE: decennium? decennia
unit CE: eeuw? eeuwen
unit ML: millennium?
u1 H: u h
u1 D: d
compound: wd+part num+unit reld+part
season: lente/voorjaar zomer herfst/najaar winter
part MO: ochtend ochtends s_ochtends s_morgens morgens =morgen? voormiddag
part MI: lunchtijd
part AF: middag s_middags middags namiddag
part EV: avond s_avonds avonds
part NI: nacht? s_nachts nachts
relp 0 EV: vanavond
relp 0 MO: vanochtend vanmorgen
relp 0 AF: vanmiddag
relp 0 NI: vannacht
hol 101: nieuwjaar nieuwjaarsdag
hol 1231: oudjaarsdag oudejaarsavond oud_en_nieuw
hol 214: valentijnsdag
hol 317: st._patrick's_day st_patrick's_day
hol 422: dag_van_de_aarde
hol 427: koningsdag
hol 505: bevrijdingsdag
hol 619: juneteenth vrijheidsdag jubilee_day
hol 704: onafhankelijkheidsdag
hol 1031: halloween
hol 1205: sinterklaas sinterklaasavond pakjesavond
hol 1224: kerstavond
hol 1225: kerst kerstmis eerste_kerstdag kerstdag
hol 1226: tweede_kerstdag
hol 20500: pasen eerste_paasdag
hol 20501: tweede_paasdag paasmaandag
hol 20498: goede_vrijdag
hol 20539: hemelvaart hemelvaartsdag
hol 20549: pinksteren
hol 31144: thanksgiving
hol 31155: black_friday
hol 501: dag_van_de_arbeid
rel -1: vorige afgelopen laatste vorig voorbije voorgaande voorafgaande
prevw: voorgaande voorafgaande
near: afgelopen aanstaande aankomende komende komend
rel -2: eervorige
rel 0: deze dit huidige lopende
rel 1: volgende volgend komende komend aanstaande eerstvolgende aankomende
rel 2: overvolgende
reld -2: eergisteren
reld -1: gisteren gister
reld 0: vandaag
reld 1: =morgen ^morgen
reld 2: overmorgen
edge 1: begin start
edge 2: midden
edge 3: eind einde
starting: beginnend startend aanvangend
mod 1: begin vroeg? eerder? vroege?
mod 2: midden half? halverwege medio
mod 3: eind einde laat? later? late?
ref 1: onlangs recent? recentelijk destijds vroeger?
ref 2: nu op_heden momenteel tegenwoordig op_dit_moment thans nu_meteen
ref 3: binnenkort toekomst
ago: geleden
later: later daarna
earlier: eerder daarvoor ervoor
fromnow: vanaf_nu
ahead: over
within: binnen
every: elke elk iedere ieder alle
other: andere
freq D: dagelijks dagelijkse alledaags
freq W: wekelijks wekelijkse
freq M: maandelijks maandelijkse
freq Y: jaarlijks jaarlijkse
freq Q: per_kwartaal driemaandelijks driemaandelijkse
quant 0: enkele paar verschillende wat? meerdere aantal? sommige
of: van
the: de het den
a: een
in: in tijdens gedurende
on: op
at: om rond tegen omstreeks
from: van vanaf tussen?
to: tot t/m tot_en_met
between: tussen
and: en
or: of
until: tot voor? tot_en_met
since: sinds vanaf
before: voor vóór
after: na
about: ongeveer bijna circa ruim zo'n minstens rond langer_dan meer_dan minder_dan korter_dan
same: dezelfde hetzelfde
that: die dat
nextw: daaropvolgende
fiscal: fiscale fiscaal
oclock: uur u
ampm 1: am a.m.
ampm 2: pm p.m.
noon 12: middaguur
noon 24: middernacht
pasth: over na
vorh: voor
s: er s
decw 1960: zestiger
decw 1990: negentiger
decw 1: jaren
q: q
w: w
yearw: jaar
long: lang
old: oud oude
per: per
for: voor gedurende al na binnen ruim nog sinds van
ganz: hele gehele
x3: dag
vsay: zei zeiden meldde meldden vertelde liet? bevestigde
vpast: sinds was waren werd werden had hadden heeft hebben kwam kwamen ging gingen gaf gaven deed deden vond
	vonden stond stonden begon begonnen nam namen bleef bleven liep liepen reed reden viel vielen sprak spraken
	schreef schreven las lazen riep riepen hield hielden trad traden stierf stierven won wonnen verloor verloren
	sloeg sloegen kreeg kregen zag zagen droeg droegen dreef steeg stegen zonk schoot schoten sloot sloten sneed
	zweeg zwom sprong stal stootte verdween verdwenen verbood vergat vermeed verliet verlieten wierp wees wezen
	wist wisten dacht dachten bracht brachten kocht kochten zocht zochten brak braken bood boden bond vloog vlogen
	vluchtte ving vingen vroor greep grepen groef hielp hielpen hing hingen klonk kroop lag lagen zat zaten beet
	besloot besloten bleek bleken verscheen verschenen overleed overleden ontstond ontving ontvingen trok trokken
	zong dronk at aten leek leken koos kozen liet lieten moest moesten raakte raakten gewond opende openden noemde
	kon konden mocht wilde wilden bezocht
vfut: zal zullen wordt worden gaat gaan wil willen moet moeten komt komen gepland kan kunnen zou zouden verwacht
	voorzien mag mogen
vpres: is zijn
ending vpast: kte kten pte pten fte ften chtte chtten gde gden lde lden mde mden rde eerden urden erden tte dde
	oonde oonden eende eenden
sub: omdat nadat hoewel toen terwijl zodra als wanneer
comp: dat
due: voor
tense: full
back: sinds
vstate: kennen kent weten weet woont wonen leeft leven bestaat bestaan
once: ooit vroeger destijds
counted: meter kilometer km ton euro mensen personen inwoners hectare woningen banen werknemers bezoekers
	exemplaren soldaten leerlingen stemmen keer kilo liter dollar vierkante
`, Rules: `
--- 1
dur a: a unit=H
dur: num=1 unit=H
dur: num=24 unit=H
crange: from|between hour to|until|and|dash hour oclock
date dayafter: the unit=D later|earlier (stop)
clock halfto: half hour oclock?
clock quarters: quart pasth hour oclock?
clock quartersto: quart vorh hour oclock?
clock minutesto: num unit=MIN vorh hour oclock?
clock hour: (at|from|to|until|between|before|after|and|or|wd|date|part|on) hour|clock oclock minute!? part?
clock hour: hour! oclock? part
date wdday: wd the? ord|day [month|oclock|hy|slash|dot]
dur allunit: the? ganz unit
date dayof: the ord
date quarter: the? ord unit=Q
--- 6
clock clockpart: part at hour
--- 7
date nthdayof: the? ord unit=D of the? date
`}
}
