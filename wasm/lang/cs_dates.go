package lang

func czechDates() DateTable {
	return DateTable{Words: `
month: leden/ledna/lednu/lednem únor/února/únoru/únorem březen/března/březnu/březnem duben/dubna/dubnu/dubnem
	květen/května/květnu/květnem červen/června/červnu/červnem červenec/července/červenci/červencem
	srpen/srpna/srpnu/srpnem září říjen/října/říjnu/říjnem listopad/listopadu/listopadem
	prosinec/prosince/prosinci/prosincem
wd: pondělí úterý středa/středu/středy/středě čtvrtek/čtvrtka/čtvrtku pátek/pátku/pátkem
	sobota/sobotu/soboty/sobotě neděle/neděli
num: jeden/jedna?/jedno?/jednu/jednoho/jedním/jedné dva/dvě/dvou/dvěma tři/tří/třemi čtyři/čtyř/čtyřmi pět/pěti
	šest/šesti sedm/sedmi osm/osmi devět/devíti deset/deseti jedenáct/jedenácti dvanáct/dvanácti třináct/třinácti
	čtrnáct/čtrnácti patnáct/patnácti šestnáct/šestnácti sedmnáct/sedmnácti osmnáct/osmnácti devatenáct/devatenácti
	dvacet/dvaceti
num 30: třicet třiceti
num 40: čtyřicet čtyřiceti
num 50: padesát padesáti
num 60: šedesát
num 70: sedmdesát
num 80: osmdesát
num 90: devadesát
mult 100: sto
mult 1000: tisíc tisíce
ord: první/prvního/prvním druhý/druhá/druhé/druhého/druhém/druhou třetí/třetího/třetím
	čtvrtý/čtvrtá/čtvrté/čtvrtého/čtvrtém pátý/pátá/pátého/pátém šestý/šestá/šestého sedmý/sedmá/sedmého
	osmý/osmá/osmého devátý/devátá/devátého desátý/desátá/desátého jedenáctý/jedenáctého dvanáctý/dvanáctého
	třináctý/třináctého čtrnáctý/čtrnáctého patnáctý/patnáctého
half: půl polovina polovině poloviny polovinu
andhalf 1: půldruhého
unit S: sekunda? sekundy? sekundu? sekund? vteřin? vteřiny?
unit MIN: minuta? minuty? minutu? minut? min.
unit H: hodina? hodiny? hodinu? hodin? hodinách? hodinami? hodině?
unit D: den? dne? dny? dní? dnů? dnech? dnem? dnu?
unit BD: pracovních_dnů pracovní_dny pracovních_dní
unit WE: víkend? víkendu? víkendy? víkendů?
unit W: týden? týdne? týdny? týdnů? týdnu? týdnem?
unit M: měsíc? měsíce? měsíců? měsíci? měsícem?
unit Q: čtvrtletí? kvartál? kvartálu?
unit HY: pololetí?
unit Y: rok? roku? roky? let? lety? roce? rokem? letech? letý letá leté letého leté letou
unit DE: desetiletí? dekáda? dekády?
unit CE: století?
unit ML: tisíciletí?
season: jaro?/jara/jaře léto?/léta?/létě podzim/podzimu zima/zimy/zimě/zimu
part MO: ráno dopoledne zrána rána
part AF: odpoledne
part EV: večer večera
part NI: noc noci
part MI: poledne?
hol 101: nový_rok nového_roku
hol 501: svátek_práce
hol 508: den_vítězství
hol 1028: den_vzniku_samostatného_československa
hol 1117: den_boje_za_svobodu_a_demokracii
hol 1224: štědrý_den
hol 1225: vánoce vánoc vánocích
hol 1231: silvestr
hol 20500: velikonoce velikonoc velikonocích
hol 20501: velikonoční_pondělí
prevw: předchozí předchozího předešlý
rel -1: minulý minulá minulé minulého minulém minulou loňský loňského uplynulý uplynulá uplynulého uplynulém
	uplynulých poslední posledních posledního posledním předchozí předchozího předešlý
rel 0: tento tato toto tohoto této tomto tuto letošní letošního letošním současný současného
rel 1: příští příštího příštím následující následujícího následujících nadcházející nadcházejících další?
reld -2: předevčírem
reld -1: včera
reld 0: dnes dneska
reld 1: zítra
reld 2: pozítří
relu -1 Y: loni vloni
relu -2 Y: předloni
relu 0 Y: letos
relu 1 Y: napřesrok
mod 1: začátek začátku začátkem počátek počátku počátkem brzy?
mod 2: polovina polovině poloviny uprostřed
mod 3: konec konci konce koncem pozdě?
ref 1: nedávno kdysi dříve?
ref 2: nyní teď aktuálně momentálně
ref 3: brzy v_budoucnu
agopre: před
ago: zpátky?
later: později poté
earlier: předtím dříve
ahead: za
within: během v_průběhu do?
every: každý každá každé každého každou
freq D: denně každodenní
freq W: týdně
freq M: měsíčně
freq Y: ročně každoročně každoroční
freq Q: čtvrtletně
quant 0: několik několika pár mnoho
in: v ve na během
on: v ve na
at: v ve o okolo kolem
from: od z mezi?
to: do
between: mezi
and: a i
or: nebo či
until: do
since: od
before: před
after: po
about: asi okolo kolem přibližně téměř skoro více_než méně_než nejméně zhruba přes
same: stejného
that: onoho
oclock: hodin hodiny h.
ampm 1: ráno
noon 12: poledne
noon 24: půlnoc
yearw: rok roku roce rokem r.
per: za
for: po za přes během od
vsay: řekl řekla uvedl uvedla oznámil oznámila informoval informovala sdělil
vpast: byl byla bylo byli byly šel šla šli
vfut: bude budou má? mají plánuje plánují chce hodlá naplánován naplánována naplánováno
vpres: je jsou
ending vpast: al ala alo ali aly il ila ilo ili ily el ela elo eli ely yl yla ylo yli yly ul ula uli kl kla kli
	hl hla hli tl tla tli dl dla dli sl sla nul
sub: který která které kteří kterého protože pokud když kde
comp: že aby jestli zda zdali
due: na
tense: full
reld 0: dnešní dnešního dnešním dnešnímu
reld -1: včerejší včerejšího včerejším včerejšímu
reld 1: zítřejší zítřejšího zítřejším
wd: pondělní/pondělního/pondělním úterní/úterního/úterním středeční/středečního/středečním
	čtvrteční/čtvrtečního/čtvrtečním páteční/pátečního/pátečním sobotní/sobotního/sobotním
	nedělní/nedělního/nedělním
decw 1950: padesátých?
decw 1960: šedesátých?
decw 1970: sedmdesátých?
decw 1980: osmdesátých?
decw 1990: devadesátých?
many: posledních příštích následujících uplynulých minulých
back: od_začátku od_počátku od_doby
vstate: známe zná znají víme žije žijí bydlí existuje existují
once: kdysi dříve
counted: metrů metry kilometrů km tun eur lidí osob obyvatel hektarů bytů míst zaměstnanců korun výtisků vojáků
	žáků hlasů krát dolarů kč
`, Rules: `
--- 1
date decw: decw unit=Y
date decw: unit=Y decw
date decade: year2 dot unit=Y
date halfyear: the? ord unit=HY
date quarter: the? ord unit=Q
date century: day dot unit=CE
clock hour: (at|in) hour oclock
clock hour: hour oclock part
date theunit: (in|on) unit=WE
--- 3
date ago: agopre about? dur
--- 4
date mod: mod of? date
date modunit: mod unit=Y
date modunit: mod unit=M
`}
}
