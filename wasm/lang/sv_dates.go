package lang

func swedishDates() DateTable {
	return DateTable{Words: `
month: januari/jan. februari/feb. mars/mar. april/apr. maj juni/jun. juli/jul. augusti/aug. september/sept./sep.
	oktober/okt. november/nov. december/dec.
wd: måndag/måndagen/mån.! tisdag/tisdagen/tis.! onsdag/onsdagen/ons.! torsdag/torsdagen/tors.!
	fredag/fredagen/fre.! lördag/lördagen/lör.! söndag/söndagen/sön.!
x1: i_måndags i_tisdags i_onsdags i_torsdags i_fredags i_lördags i_söndags
x2: på_måndag på_tisdag på_onsdag på_torsdag på_fredag på_lördag på_söndag
compound: wd+part
wdset: måndagar/måndagarna tisdagar/tisdagarna onsdagar/onsdagarna torsdagar/torsdagarna fredagar/fredagarna
	lördagar/lördagarna söndagar/söndagarna
num: en?/ett? två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton
	tjugo
num 30: trettio
num 40: fyrtio
num 50: femtio
mult 100: hundra
mult 1000: tusen
ord: första/förste andra/andre tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde
	fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde tjugoförsta tjugoandra tjugotredje tjugofjärde
	tjugofemte tjugosjätte tjugosjunde tjugoåttonde tjugonionde trettionde trettioförsta
nth: a e
half: halv halva
quart: kvart
unit S: sekund? sekunder
unit MIN: minut? minuter min.
unit H: timme? timmar timmarna
unit D: dag? dagen? dagar dagarna dygn dygnet? natt? nätter
unit WE: helg? helgen? helger veckoslut veckoslutet
unit W: vecka? veckan? veckor veckorna
unit M: månad? månaden? månader månaderna
unit Q: kvartal? kvartalet?
unit HY: halvår? halvåret?
unit Y: år? året? åren års?
unit DE: decennium? decennier decenniet? årtionde årtiondet
unit CE: sekel? sekler århundrade
u1 H: h
season: vår?/våren/våras sommar/sommaren/somras höst/hösten/höstas vinter/vintern/vintras
part MO: morgon? morgonen morse förmiddag förmiddagen
part MI: lunchtid middagstid
part AF: eftermiddag eftermiddagen
part EV: kväll kvällen
part NI: natt? natten
relp 0 EV: i_kväll ikväll
relp 0 NI: i_natt inatt
relp 0 MO: i_morse imorse
relp 0 AF: i_eftermiddag
hol 101: nyårsdagen nyår
hol 106: trettondagen
hol 430: valborg valborgsmässoafton
hol 501: första_maj
hol 606: nationaldagen
hol 1213: lucia
hol 1224: julafton
hol 1225: jul? juldagen julen
hol 1226: annandag_jul
hol 1231: nyårsafton
hol 20498: långfredagen
hol 20500: påsk påsken påskdagen
hol 20501: annandag_påsk
hol 20539: kristi_himmelsfärdsdag
hol 20549: pingst
rel -1: förra senaste gångna sista föregående
rel 0: denna detta den_här det_här innevarande
rel 1: nästa kommande
prevw: föregående
reld -2: i_förrgår förrgår
reld -1: i_går igår gårdagen gårdagens
reld 0: i_dag idag dagens?
reld 1: i_morgon imorgon
reld 2: i_övermorgon
relu 0 Y: i_år årsskiftet årets?
relu -1 Y: i_fjol fjolåret fjolårets
mod 1: tidigt
mod 3: sent
edge 1: början inledningen
edge 2: mitten
edge 3: slutet
ref 1: nyligen tidigare? härom
ref 2: nu? numera för_närvarande
ref 3: snart framtiden
agopre: för
ago: sedan sen
later: senare efter?
earlier: tidigare
ahead: om
within: inom
for: i under på efter över
every: varje var
freq D: dagligen
freq W: varje_vecka
freq Y: årligen
quant 0: några flera många
quant 2: ett_par
of: av
the: den det de
a: en ett
in: i under
on: på
at: vid klockan kl.
from: från mellan? sedan
to: till
between: mellan
and: och
or: eller
until: till fram_till tills
since: sedan
before: före innan
after: efter
about: omkring cirka ca. nästan ungefär drygt
same: samma
that: den_dagen?
nextw: följande påföljande
oclock: klockan
pasth: över
vorh: i
s: talet tal
q: q
w: v v.
yearw: år
long: lång långa
old: år_gammal årig åriga åring
per: per
vsay: sade sa säger uppgav meddelade berättade
vpast: var blev hade har kom gick gav tog fick såg stod låg satt höll föll drog skrev läste sjöng sprang sköt brann
	slog dog föddes vann förlorade valde sålde sålts gjorde lade ställde satte stängde lät bad bar bjöd bröt bröts
	fann fanns flög frös försvann grep greps låg led ljög lyste njöt rev red röt sjönk skar skröt slapp slet
	slutade smög snöt steg stal stack sved svor teg tvang tvingades vek vred åkte åt kunde ville skulle? måste?
	varit blivit haft kommit gått gett tagit fått sett
vfut: ska skall kommer_att väntas planeras beräknas får ska_ha tänker vill bör måste planerad planerat
	inplanerad
vbe: är
vpres: kan
ending vpast: ade ades ddes dde nde rde lde gde mde kte pte ste tes ats
sub: eftersom medan när som där vars fast om
comp: att
due: till inför
tense: full
decw 1950: femtiotalet
decw 1960: sextiotalet
decw 1970: sjuttiotalet
decw 1980: åttiotalet
decw 1990: nittiotalet
near: kommande
back: sedan
vstate: känner vet bor lever finns
once: förr fordom en_gång_i_tiden
counted: meter kilometer km ton kronor personer människor invånare hektar bostäder jobb anställda elever
	soldater röster gånger kilo liter miljoner
`, Rules: `
--- 1
date pastwd: x1
date nextwd: x2
date wdday: wd the? day [month]
date decade: the? year hy? s
date decade: the? year2 hy s
date quarter: the? ord unit=Q
date halfyear: the? ord unit=HY
clock hour: (at) hour
clock halfto: half hour
--- 3
date ago: agopre about? dur ago
--- 6
date partdate: the? part to the? date
`}
}
