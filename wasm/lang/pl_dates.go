package lang

func polishDates() DateTable {
	return DateTable{Words: `
month: styczeń/stycznia/styczniu/styczniem/stycz. luty?/lutego/lutym/lut. marzec/marca/marcu/mar.
	kwiecień/kwietnia/kwietniu/kwiec. maj?/maja/maju czerwiec/czerwca/czerwcu/czerw. lipiec/lipca/lipcu/lip.
	sierpień/sierpnia/sierpniu/sierp. wrzesień/września/wrześniu/wrzes. październik/października/październiku/paź.
	listopad/listopada/listopadzie/list. grudzień/grudnia/grudniu/grud.
wd: poniedziałek/poniedziałku/poniedziałkiem/pon.! wtorek/wtorku/wtorkiem/wt.! środa/środę/środy/środzie/śr.!
	czwartek/czwartku/czwartkiem/czw.! piątek/piątku/piątkiem/pt.! sobota/sobotę/soboty/sobocie/sob.!
	niedziela/niedzielę/niedzieli/niedz.!
wdset: poniedziałki wtorki środy? czwartki piątki soboty? niedziele
num: jeden/jedna?/jedno?/jedną/jednego dwa/dwie/dwóch/dwoma trzy/trzech/trzema cztery/czterech pięć/pięciu
	sześć/sześciu siedem/siedmiu osiem/ośmiu dziewięć/dziewięciu dziesięć/dziesięciu jedenaście/jedenastu
	dwanaście/dwunastu trzynaście/trzynastu czternaście/czternastu piętnaście/piętnastu szesnaście/szesnastu
	siedemnaście/siedemnastu osiemnaście/osiemnastu dziewiętnaście/dziewiętnastu dwadzieścia/dwudziestu
num 30: trzydzieści trzydziestu
num 40: czterdzieści czterdziestu
num 50: pięćdziesiąt pięćdziesięciu
num 60: sześćdziesiąt
num 70: siedemdziesiąt
num 80: osiemdziesiąt
num 90: dziewięćdziesiąt
mult 100: sto
mult 1000: tysiąc tysiące tysięcy
ord: pierwszy/pierwsza/pierwsze/pierwszego/pierwszej/pierwszym/pierwszą
	drugi/druga/drugie/drugiego/drugiej/drugim/drugą trzeci/trzecia/trzecie/trzeciego/trzeciej/trzecim/trzecią
	czwarty/czwarta/czwartego/czwartej/czwartym piąty/piąta/piątego/piątej szósty/szósta/szóstego
	siódmy/siódma/siódmego ósmy/ósma/ósmego dziewiąty/dziewiąta/dziewiątego dziesiąty/dziesiąta/dziesiątego
	jedenasty/jedenastego dwunasty/dwunastego trzynasty/trzynastego czternasty/czternastego piętnasty/piętnastego
	szesnasty/szesnastego siedemnasty/siedemnastego osiemnasty/osiemnastego dziewiętnasty/dziewiętnastego
	dwudziesty/dwudziestego
nth: szy go
half: pół połowa połowie połowę połowy
andhalf 1: półtora półtorej
unit S: sekunda? sekundy? sekundę? sekund?
unit MIN: minuta? minuty? minutę? minut? min.
unit H: godzina? godziny? godzinę? godzin? godzinie? godz.
unit D: dzień? dnia? dni? dniu? doba? dobę? doby?
unit BD: dni_robocze dni_roboczych
unit WE: weekend? weekendu? weekendy? weekendów?
unit W: tydzień? tygodnia? tygodnie? tygodni? tygodniu?
unit M: miesiąc? miesiąca? miesiące? miesięcy? miesiącu?
unit Q: kwartał? kwartału? kwartały? kwartale? kwartałów?
unit HY: półrocze? półrocza? półroczu?
unit Y: rok? roku? lata? lat? latach? rokiem? letni letnia letnie letniego letniej letnią
unit DE: dekada? dekady? dekadę? dekad? dziesięciolecie? dziesięciolecia?
unit CE: wiek? wieku? wieki? wieków? stulecie? stulecia? stuleciu?
unit ML: tysiąclecie? tysiąclecia?
season: wiosna/wiosną/wiosnę/wiosny/wiośnie lato?/latem/lata? jesień/jesienią/jesieni zima/zimą/zimę/zimy/zimie
part MO: rano poranek ranek ranem przed_południem ranka
part AF: popołudnie po_południu popołudniu
part EV: wieczór wieczorem wieczoru
part NI: noc nocą nocy
hol 101: nowy_rok nowego_roku nowym_rokiem
hol 106: trzech_króli święto_trzech_króli
hol 501: święto_pracy
hol 503: święto_konstytucji
hol 815: wniebowzięcie
hol 1101: wszystkich_świętych
hol 1111: święto_niepodległości
hol 1224: wigilia wigilię wigilii
hol 1225: boże_narodzenie bożego_narodzenia bożym_narodzeniem
hol 1231: sylwester sylwestra
hol 20500: wielkanoc wielkanocy
hol 20501: poniedziałek_wielkanocny
hol 20560: boże_ciało
prevw: poprzedni poprzedniego poprzedniej poprzednim
rel -1: zeszły zeszła zeszłe zeszłego zeszłej zeszłym zeszłą ubiegły ubiegła ubiegłego ubiegłej ubiegłym ubiegłą
	miniony minionego minionej minionym minionych ostatni ostatnia ostatnie ostatnich ostatniego ostatniej ostatnim
	poprzedni poprzedniego poprzedniej poprzednim
rel 0: ten? ta? to? tego? tej? tym? tę bieżący bieżącego bieżącej bieżącym obecny obecnego obecnym tegoroczny
relu -1 Y: ub.r. ub._r. ub._roku
relu 0 Y: br. b.r.
rel 1: następny następna następnego następnej następnym następną przyszły przyszła przyszłego przyszłej
	przyszłym przyszłą kolejny kolejne kolejnych najbliższy najbliższa najbliższe najbliższych najbliższym
	najbliższą nadchodzący nadchodzące
reld -2: przedwczoraj
reld -1: wczoraj
reld 0: dziś dzisiaj
reld 1: jutro
reld 2: pojutrze
relu -1 Y: rok_temu
relp 0 NI: dziś_w_nocy
mod 1: początek początku początkiem wczesny
mod 2: połowa połowie połowy
mod 3: koniec końcu końca końcem
ref 1: niedawno ostatnio kiedyś wcześniej?
ref 2: teraz obecnie aktualnie
ref 3: wkrótce niebawem w_przyszłości
ago: temu
later: później
earlier: wcześniej
agopre: przed
ahead: za
within: w_ciągu przez?
every: każdy każda każde każdego każdej każdą co
freq D: codziennie codzienny codzienna
freq W: cotygodniowy co_tydzień
freq M: comiesięczny co_miesiąc
freq Y: corocznie coroczny co_roku rocznie
freq Q: kwartalnie
quant 0: kilka kilku kilkanaście wiele
quant 2: para parę
in: w we na podczas
on: w we na
at: o około
from: od z między?
to: do
between: między pomiędzy
and: i a
or: lub albo
until: do
since: od
before: przed
after: po
about: około niemal prawie ponad co_najmniej blisko mniej_niż więcej_niż
same: tego_samego
that: owego
oclock: godz
noon 12: południe
noon 24: północ
decw 1: latach
yearw: rok roku r. rokiem
per: na
for: przez od po ponad w_ciągu za
vsay: powiedział powiedziała poinformował poinformowała poinformowali podkreślał podkreślali mówił
vpast: był była było były byli został została zostało zostali zostały mówili
vfut: będzie będą ma? mają planuje planują zamierza zaplanowano zaplanowany zaplanowana powinien powinna
vpres: jest są
ending vpast: sła sło szła zła zły ał ała ało ali ały ił iła iło ili iły ył yła yło yli yły ął ęła ęło ęli ęły
	ło szedł szła szli rł rła rli kł kła kli gł gła gli edł dła dli uł uła uli
sub: który która które którzy którego bo ponieważ jeśli gdy kiedy gdzie
comp: że żeby czy
due: na
tense: full
reld 0: dzisiejszy dzisiejszego dzisiejszej dzisiejszym
reld -1: wczorajszy wczorajszego wczorajszej wczorajszym wczorajsze
reld 1: jutrzejszy jutrzejszego jutrzejszej jutrzejszym
wd: poniedziałkowy/poniedziałkowego/poniedziałkowej/poniedziałkowym/poniedziałkowe
	wtorkowy/wtorkowego/wtorkowej/wtorkowym/wtorkowe środowy?/środowego?/środowej?/środowym?/środowe?
	czwartkowy/czwartkowego/czwartkowej/czwartkowym/czwartkowe piątkowy/piątkowego/piątkowej/piątkowym/piątkowe
	sobotni/sobotniego/sobotniej/sobotnim/sobotnie niedzielny/niedzielnego/niedzielnej/niedzielnym/niedzielne
decw 1950: pięćdziesiątych? pięćdziesiąte?
decw 1960: sześćdziesiątych? sześćdziesiąte?
decw 1970: siedemdziesiątych? siedemdziesiąte?
decw 1980: osiemdziesiątych? osiemdziesiąte?
decw 1990: dziewięćdziesiątych? dziewięćdziesiąte?
many: ostatnich minionych najbliższych przyszłych
back: od_czasu od_początku od_chwili
vstate: znamy zna znają wiemy mieszka mieszkają żyje żyją istnieje istnieją
once: niegdyś kiedyś dawniej
counted: metrów metry kilometrów km ton euro osób ludzi mieszkańców hektarów mieszkań miejsc pracowników złotych
	egzemplarzy żołnierzy uczniów głosów razy dolarów zł
`, Rules: `
--- 1
date decade: unit=Y year2 dot
date quarter: roman unit=Q year? yearw?
date decw: decw unit=Y
date decw: unit=Y decw
date decade: decw=1 year2 dot?
date halfyear: the? ord unit=HY
clock hour: (at|in) unit=H hour|clock
clock hour: unit=H hour|clock
date theunit: (in|on) unit=WE
--- 3
date relunit: (in|date) rel unit
date relunit: unit rel
date ago: agopre about? dur
--- 4
date mod: mod of? date
date modunit: mod unit=Y
date modunit: mod unit=M
--- 6
date partdate: part from|since date on|to date
`}
}
