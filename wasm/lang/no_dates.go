package lang

func norwegianDates() DateTable {
	return DateTable{Words: `
month: januar/jan. februar/feb. mars/mar. april/apr. mai juni/jun. juli/jul. august/aug. september/sept./sep.
	oktober/okt. november/nov. desember/des.
wd: mandag/mandagen/mandagens/måndag tirsdag/tirsdagen/tirsdagens/tysdag onsdag/onsdagen/onsdagens
	torsdag/torsdagen/torsdagens fredag/fredagen/fredagens lørdag/lørdagen/lørdagens/laurdag
	søndag/søndagen/søndagens/sundag
x1: i_mandags i_tirsdags i_onsdags i_torsdags i_fredags i_lørdags i_søndags
x2: på_mandag på_tirsdag på_onsdag på_torsdag på_fredag på_lørdag på_søndag
compound: wd+part
wdset: mandage/mandagene tirsdage/tirsdagene onsdage/onsdagene torsdage/torsdagene fredage/fredagene
	lørdage/lørdagene søndage/søndagene
num: en?/et?/én to tre fire fem seks sju/syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten
	nitten tjue/tyve
num 30: tretti/tredve
num 40: førti
num 50: femti
mult 100: hundre
mult 1000: tusen
ord: første andre/annet tredje fjerde femte sjette sjuende/syvende åttende niende tiende ellevte tolvte
	trettende fjortende femtende sekstende syttende attende nittende tjue/tjuende
half: halv halve
quart: kvart kvarter
unit S: sekund? sekunder
unit MIN: minutt? minutter
unit H: time? timer
unit D: dag? dagen? dage dagene døgn døgnet? natt? netter
unit WE: helg? helgen? helger
unit W: veke? veka? veker uke? uken? uka? uker ukene ukens?
unit M: måned? måneden? måneder månedene månedens?
unit Q: kvartal? kvartalet?
unit HY: halvår? halvåret?
unit Y: år? året? årene års? årets?
unit DE: tiår tiåret
unit CE: århundre århundret
season: vår?/våren sommer/sommeren høst/høsten vinter/vinteren
part MO: morgen? morgenen formiddag formiddagen morges
part MI: middag?
part AF: ettermiddag ettermiddagen
part EV: kveld kvelden
part NI: natt? natten
relp 0 EV: i_kveld
relp -1 EV: i_går_kveld
relp 0 NI: i_natt
relp 0 MO: i_morges
relp 0 AF: i_ettermiddag
hol 101: nyttårsdag nyttår
hol 517: grunnlovsdagen nasjonaldagen
hol 1224: julaften julaftenen
hol 1225: jul? juledag julen
hol 1231: nyttårsaften
hol 20497: skjærtorsdag
hol 20498: langfredag
hol 20500: påske påsken påskedag påska
hol 20501: andre_påskedag påska
hol 20539: kristi_himmelfartsdag
hol 20549: pinse pinsen
rel -1: siste forrige sist foregående
rel 0: denne dette indeværende
rel 1: neste kommende
prevw: foregående
reld -2: i_forgårs
reld -1: i_går igår gårsdagens
reld 0: i_dag idag dagens?
reld 1: i_morgen imorgen
reld 2: i_overmorgen
relu 0 Y: i_år årsskiftet
relu -1 Y: i_fjor
mod 1: tidlig
mod 2: midt medio
mod 3: sent
edge 1: begynnelsen starten
edge 2: midten
edge 3: slutten utgangen
ref 1: nylig tidligere?
ref 2: nå? for_tiden
ref 3: snart fremtiden
agopre: for
ago: siden
later: senere etter?
earlier: tidligere
ahead: om
within: innen
for: i under på etter over
every: hver hvert
freq D: daglig
freq W: ukentlig
freq Y: årlig
quant 0: noen flere mange
quant 2: et_par
of: av
the: den det de
a: en et ei
in: i under
on: på
at: ved klokken kl.
from: fra frå mellom? siden
to: til
between: mellom
and: og
or: eller
until: til inntil frem_til fram_til
since: siden
before: før innen
after: etter
about: omkring cirka ca. nesten omtrent drøyt
same: samme
that: den_dag?
nextw: følgende påfølgende
oclock: klokken
pasth: over
vorh: i
s: tallet tall
q: q
w: uke
yearw: år året
long: lang lange
old: år_gammel åring årige
per: per pr.
vsay: sa sier opplyste meldte fortalte
vpast: vart varte blei var ble blei hadde har kom gikk ga gav tok fikk så sto stod lå satt holdt falt trakk brant brann dro la sto kom gikk
	skrev leste sang løp skjøt slo døde vant tapte valgte solgte gjorde la satte lot ba bar bød brøt fant fantes
	fløy frøs forsvant grep led løy nøt rev red sank skar slapp slet steg stjal stakk tvang vek åt kunne ville
	måtte vært blitt hatt kommet gått gitt tatt fått sett siden
vfut: skal vil ventes forventes planlegges må bør planlagt
vbe: er
vpres: kan
ending vpast: ede edes gte kte nte lte rte ste tte pte dte tes dde eide
sub: fordi mens når da som der hvor hvis
comp: at
due: til
tense: full
decw 1950: femtitallet
decw 1960: sekstitallet
decw 1970: syttitallet
decw 1980: åttitallet
decw 1990: nittitallet
near: kommende
back: siden
vstate: kjenner vet bor lever finnes
once: før_i_tiden tidligere_tider
counted: meter kilometer km ton kroner personer mennesker innbyggere hektar boliger job ansatte elever soldater
	stemmer gange kilo liter millioner
`, Rules: `
--- 1
date pastwd: x1
date nextwd: x2
date wdday: wd the? day dot? [month|dot]
date decade: the? year hy|apos? s
date decade: the? year2 hy s
date quarter: the? ord unit=Q
date halfyear: the? ord unit=HY
date quarter: the? day dot unit=Q
clock hour: (at) hour
clock halfto: half hour
--- 3
date ago: agopre about? dur ago
--- 6
date partdate: the? part to the? date
`}
}
