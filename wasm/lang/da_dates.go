package lang

func danishDates() DateTable {
	return DateTable{Words: `
month: januar/jan. februar/feb. marts/mar. april/apr. maj juni/jun. juli/jul. august/aug. september/sept./sep.
	oktober/okt. november/nov. december/dec.
wd: mandag/mandagen/mandagens tirsdag/tirsdagen/tirsdagens onsdag/onsdagen/onsdagens
	torsdag/torsdagen/torsdagens fredag/fredagen/fredagens lørdag/lørdagen/lørdagens søndag/søndagen/søndagens
x1: i_mandags i_tirsdags i_onsdags i_torsdags i_fredags i_lørdags i_søndags
x2: på_mandag på_tirsdag på_onsdag på_torsdag på_fredag på_lørdag på_søndag
compound: wd+part
wdset: mandage/mandagene tirsdage/tirsdagene onsdage/onsdagene torsdage/torsdagene fredage/fredagene
	lørdage/lørdagene søndage/søndagene
num: en?/et?/én to tre fire fem seks syv/syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten
	nitten tyve
num 30: tredive
num 40: fyrre
num 50: halvtreds
mult 100: hundrede
mult 1000: tusind
ord: første anden/andet/andre tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende
	fjortende femtende sekstende syttende attende nittende tyvende
half: halv halve
quart: kvart kvarter
unit S: sekund? sekunder
unit MIN: minut? minutter
unit H: time? timer
unit D: dag? dagen? dage dagene døgn døgnet? nat? nætter
unit WE: weekend? weekenden? weekender
unit W: uge? ugen? uger ugerne ugens?
unit M: måned? måneden? måneder månederne månedens?
unit Q: kvartal? kvartalet?
unit HY: halvår? halvåret?
unit Y: år? året? årene års? årets?
unit DE: årti årtier årtiet
unit CE: århundrede århundreder
season: forår/foråret sommer/sommeren efterår/efteråret vinter/vinteren
part MO: morgen? morgenen formiddag formiddagen morges
part MI: middag?
part AF: eftermiddag eftermiddagen
part EV: aften aftenen
part NI: nat? natten
relp 0 EV: i_aften
relp 0 NI: i_nat
relp 0 MO: i_morges
relp 0 AF: i_eftermiddag
relp -1 EV: i_aftes i_går_aftes
hol 101: nytårsdag nytår
hol 605: grundlovsdag
hol 1224: juleaften
hol 1225: jul? juledag julen
hol 1231: nytårsaften
hol 20497: skærtorsdag
hol 20498: langfredag
hol 20500: påske påsken påskedag
hol 20501: anden_påskedag
hol 20539: kristi_himmelfartsdag
hol 20549: pinse pinsen
rel -1: sidste forrige seneste foregående
rel 0: denne dette indeværende
rel 1: næste kommende
prevw: foregående
reld -2: i_forgårs forgårs
reld -1: i_går igår gårsdagens
reld 0: i_dag idag dagens?
reld 1: i_morgen imorgen
reld 2: i_overmorgen overmorgen
relu 0 Y: i_år årsskiftet
relu -1 Y: i_fjor
mod 1: tidligt
mod 2: midt medio
mod 3: sent
edge 1: begyndelsen starten
edge 2: midten
edge 3: slutningen udgangen
ref 1: for_nylig nylig tidligere?
ref 2: nu? for_tiden
ref 3: snart fremtiden
agopre: for
ago: siden
later: senere efter?
earlier: tidligere
ahead: om
within: inden_for
for: i under på efter over
every: hver hvert
freq D: dagligt daglig
freq W: ugentligt
freq Y: årligt årlig
quant 0: nogle flere mange
quant 2: et_par
of: af
the: den det de
a: en et
in: i under
on: på
at: ved klokken kl.
from: fra mellem? siden
to: til
between: mellem
and: og
or: eller
until: til indtil frem_til
since: siden
before: før inden
after: efter
about: omkring cirka ca. næsten omtrent godt
same: samme
that: den_dag?
nextw: følgende
oclock: klokken
pasth: over
vorh: i
s: erne ere
q: q
w: uge
yearw: år året
long: lang lange
old: år_gammel årig årige
per: per pr.
vsay: sagde siger oplyste meddelte fortalte
vpast: var blev havde har kom gik gav tog fik så stod lå sad holdt faldt trak skrev læste sang løb skød slog brændte
	døde fødtes vandt tabte valgte solgte gjorde lagde satte lod bad bar bød brød fandt fandtes fløj frøs forsvandt
	greb led løj nød rev red sank skar slap sled steg stjal stak tvang veg åd kunne ville skulle? måtte været
	blevet haft kommet gået givet taget fået set siden
vfut: skal vil ventes forventes planlægges må bør planlagt
vbe: er
vpres: kan
ending vpast: ede edes gte kte nte lte rte ste tte pte dte tes
sub: fordi mens når da som der hvor hvis
comp: at
due: til
tense: full
decw 1950: halvtredserne
decw 1960: tresserne
decw 1970: halvfjerdserne
decw 1980: firserne
decw 1990: halvfemserne
near: kommende
back: siden
vstate: kender ved bor lever findes
once: førhen før_i_tiden
counted: meter kilometer km ton kroner personer mennesker indbyggere hektar boliger job ansatte elever soldater
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
