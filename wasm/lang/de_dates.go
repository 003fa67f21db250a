package lang

func germanDates() DateTable {
	return DateTable{Words: `
month: januar/jänner/jan. februar/feber/feb. märz/mär./mrz. april/apr. mai juni/jun./juno juli/jul. august/aug.
	september/sept./sep. oktober/okt. november/nov. dezember/dez.
month: jänners?
wd: montag/mo.! dienstag/di.! mittwoch/mi.! donnerstag/do.! freitag/fr.! samstag/sa.!/sonnabend sonntag/so.!
wdset: montags dienstags mittwochs donnerstags freitags samstags/sonnabends sonntags
num: ein?/eine?/einen?/einem?/einer?/eines?/eins zwei/beiden/zwo drei vier fünf sechs sieben acht neun zehn elf
	zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig
num 30: dreißig dreissig
num 40: vierzig
num 50: fünfzig
num 60: sechzig
num 70: siebzig
num 80: achtzig
num 90: neunzig
glue und: ein zwei drei vier fünf sechs sieben acht neun
mult 100: hundert
mult 1000: tausend
ord: erste/ersten/erster/erstes/erstem zweite/zweiten/zweiter/zweites/zweitem
	dritte/dritten/dritter/drittes/drittem vierte/vierten/vierter/viertes/viertem fünfte/fünften/fünfter/fünftes
	sechste/sechsten/sechster siebte/siebten/siebter/siebente/siebenten achte/achten/achter neunte/neunten/neunter
	zehnte/zehnten/zehnter elfte/elften/elfter zwölfte/zwölften/zwölfter dreizehnte/dreizehnten
	vierzehnte/vierzehnten fünfzehnte/fünfzehnten sechzehnte/sechzehnten siebzehnte/siebzehnten
	achtzehnte/achtzehnten neunzehnte/neunzehnten zwanzigste/zwanzigsten einundzwanzigste/einundzwanzigsten
	zweiundzwanzigste/zweiundzwanzigsten dreiundzwanzigste/dreiundzwanzigsten vierundzwanzigste/vierundzwanzigsten
	fünfundzwanzigste/fünfundzwanzigsten sechsundzwanzigste/sechsundzwanzigsten
	siebenundzwanzigste/siebenundzwanzigsten achtundzwanzigste/achtundzwanzigsten
	neunundzwanzigste/neunundzwanzigsten dreißigste/dreißigsten einunddreißigste/einunddreißigsten
nth: te ten ter tes
half: halbe halben halbes halber halb
andhalf 1: anderthalb eineinhalb einundeinhalb
andhalf 2: zweieinhalb
andhalf 3: dreieinhalb
andhalf 4: viereinhalb
andhalf 5: fünfeinhalb
andhalf 6: sechseinhalb
quart: viertel
unit S: sekunde? sekunden
unit MIN: minute? minuten min.
unit H: stunde? stunden std.
unit D: tag? tage ^tagen tages? tägig tägige tägigen tägiger tägiges tägigem tg
unit BD: werktag? werktage werktagen arbeitstag? arbeitstage arbeitstagen
unit WE: wochenende? wochenenden wochenendes?
unit W: woche? wochen wöchig wöchige wöchigen wöchiger wöchiges arbeitswoche?
unit M: monat? monate monaten monats? monates? monatig monatige monatigen monatiger
unit Q: quartal? quartale quartalen quartals?
unit HY: halbjahr? halbjahre halbjahres? jahreshälfte? semester?
unit Y: jahr? jahre jahren jahres?
unit DE: jahrzehnt? jahrzehnte jahrzehnten jahrzehnts?
unit CE: jahrhundert? jahrhunderte jahrhunderten jahrhunderts?
unit ML: jahrtausend? jahrtausende
u1 H: h std
u1 D: d
compound: wd+part num+unit
season: frühling/frühjahr/frühlings/frühjahrs sommer/sommers/hochsommer herbst/herbstes/spätherbst
	winter/winters
part MO: ^morgen? früh? morgens vormittag vormittags frühmorgens vormittagszeit =morgen? morgenstunden
part MI: mittag mittags mittagszeit
part AF: nachmittag nachmittags spätnachmittag spätnachmittags nachmittagszeit
part EV: abend abends spätabend spätabends abendstunden
part NI: nacht nachts
hol 101: neujahr neujahrstag
hol 106: dreikönigstag heilige_drei_könige dreikönig
hol 214: valentinstag
hol 501: tag_der_arbeit maifeiertag
hol 815: mariä_himmelfahrt maria_himmelfahrt
hol 1003: tag_der_deutschen_einheit
hol 1031: reformationstag halloween
hol 1101: allerheiligen
hol 1102: allerseelen
hol 1111: martinstag
hol 1204: barbaratag
hol 1206: nikolaus nikolaustag
hol 1208: mariä_empfängnis
hol 1224: heiligabend heiliger_abend heiligen_abend
hol 1225: weihnachten christtag ersten_weihnachtsfeiertag ersten_weihnachtstag erster_weihnachtstag
hol 1226: stefanitag stephanstag zweiten_weihnachtsfeiertag zweiten_weihnachtstag zweiter_weihnachtstag
hol 1231: silvester
hol 601: weltkindertag
hol 629: peter_und_paul
hol 808: augsburger_friedensfest
hol 922: herbstanfang
hol 321: frühlingsanfang
hol 621: sommeranfang
hol 1221: winteranfang
hol 20500: ostern ostersonntag
hol 20501: ostermontag
hol 20498: karfreitag
hol 20499: karsamstag ostersamstag
hol 20497: gründonnerstag
hol 20452: rosenmontag
hol 20453: faschingsdienstag fastnachtsdienstag fastnacht
hol 20450: fastnachtssamstag faschingssamstag
hol 20454: aschermittwoch
hol 20539: christi_himmelfahrt himmelfahrt
hol 20549: pfingsten pfingstsonntag
hol 20550: pfingstmontag
hol 20560: fronleichnam
hol 31010: erntedankfest erntedank
rel -1: letzte letzten letzter letztes letztem vergangene vergangenen vergangener vergangenes vergangenem vorige
	vorigen voriger voriges vorigem verflossenen
rel -2: vorletzte vorletzten vorletzter vorletztes vorletztem vorvergangenen
rel 0: diese diesen dieser dieses diesem laufenden laufende laufendes heurigen
rel 1: nächste nächsten nächster nächstes nächstem kommende kommenden kommender kommendes kommendem
rel 2: übernächste übernächsten übernächster übernächstes
reld -2: vorgestern
reld -1: gestern gestrigen? gestriger? gestrige?
reld 0: heute heutigen? heutiger? heutige?
reld 1: =morgen morgigen? morgiger?
reld 2: übermorgen
relu 0 Y: heuer
relu -1 Y: vorjahr vorjahres
relu 0 W: unter_der_woche
relu 0 Y: jahresende jahresbeginn? jahresanfang? jahresmitte?
relu 0 M: monatsende? monatsanfang? monatsmitte?
x1: vortag vortags vortages
mod 1: anfang früh? früher? frühen?
mod 2: mitte
mod 3: ende spät? später? späten?
ref 1: kürzlich vor_kurzem unlängst neulich damals ehemalige? ehemals? jüngst
ref 2: jetzt derzeit nun? momentan zurzeit gegenwärtig heutzutage zur_zeit
ref 3: zukunft bald künftig? zukünftig? zukünftige zukünftigen
agopre: vor
ago: zurück?
later: später darauf danach
earlier: zuvor früher? davor vorher
fromnow: von_jetzt_an
ahead: in
within: binnen innerhalb
every: jede jeden jeder jedes jedem alle immer je
other: zweiten? andere? anderen?
freq D: täglich tägliche täglichen täglicher alltäglichen
freq W: wöchentlich wöchentliche wöchentlichen
freq M: monatlich monatliche monatlichen monatlicher
freq Y: jährlich jährliche jährlichen jährlicher alljährlich alljährlichen
freq Q: vierteljährlich
quant 0: einige einigen einiger mehrere mehreren mehrerer wenige wenigen weniger viele vielen vieler etliche
	etlichen paar
of: des der von? vom?
the: der die das den dem des
a: ein eine einen einem einer eines
in: im in
on: am an
at: um gegen ab ca?
from: von vom ab zwischen? seit
to: bis bis_zum bis_zur bis_zu zum?
between: zwischen
and: und
or: oder
until: bis bis_zum bis_zur
since: seit ab
before: vor
after: nach
about: etwa rund circa ca. fast knapp gut gegen mindestens über ungefähr gegen
same: gleichen gleiche selben
that: jener jenem jenen
nextw: folgenden folgende folgender
oclock: uhr
ampm 1: am? a.m.
ampm 2: pm p.m.
noon 24: mitternacht
pasth: nach
vorh: vor
s: er er-jahre er-jahren
decw 1920: zwanziger
decw 1930: dreißiger
decw 1950: fünfziger
decw 1960: sechziger
decw 1970: siebziger
decw 1980: achtziger
decw 1990: neunziger neunzigern
decw 1980: achtzigern
decw 1970: siebzigern
decw 1960: sechzigern
decw 1950: fünfzigern
decw 1920: zwanzigern?
q: q
w: kw
yearw: jahr jahre jahres
long: lang lange
old: alt alte alten alter jährig jährige jährigen jähriger jähriges jährigem
per: pro
for: für seit nach während binnen innerhalb nur weitere über noch um auf vor
ganz: ganze ganzen ganzer ganzes
vsay: sagte sagten erklärte erklärten teilte mit? kündigte berichtete berichteten betonte bestätigte meldete
	meldeten schrieb
vpast: seit war waren wurde wurden hatte hatten worden gewesen hat habe hätte hätten hätte wäre wären sei seien
	haben konnte konnten musste mussten durfte wollte wollten sollte? mochte kam kamen ging gingen gab gaben fand
	fanden stand standen ließ ließen blieb blieben begann begannen sprach sprachen zog zogen fiel fielen traf
	trafen lag lagen fuhr fuhren nahm nahmen wuchs wuchsen schrieb schrieben las lasen rief riefen hielt hielten
	trat traten starb starben gewann gewannen verlor verloren schlug schlugen erhielt erhielten bekam bekamen
	vergangene lief liefen saß saßen sah sahen trug trugen trieb trieben stieg stiegen sank sanken schoss schossen
	schloss schlossen schnitt schnitten schwieg schwiegen schwamm schwammen sprang sprangen stahl stahlen stieß
	stießen stritt stritten tat taten verschwand verschwanden verband verbanden verbot verboten vergaß vergaßen
	vermied versprach versprachen verstand verstanden verließ verließen warf warfen warb warben wies wiesen wusch
	zwang zwangen brach brachen bot boten band flog flogen floh flohen floss flossen fing fingen fraß fror gebar
	gelang gelangen genoss geschah geschahen gestand gestanden griff griffen grub gruben half halfen hing hingen
	hob hoben klang klangen kroch lieh lud luden bat baten biss blies entschied entschieden empfahl empfing
	entstand entstanden erschien erschienen erschrak erfuhr erfuhren ergab ergaben erwarb betrat betrug beschloss
	beschlossen bestand bestanden beriet berieten bezog überwand überwies unterschrieb unterschrieben unterlag
	widersprach wog zerbrach rannte rannten brannte brannten kannte kannten nannte nannten dachte dachten brachte
	brachten wusste wussten sandte wandte ritt schien schienen schuf schufen sang sangen sann schied schieden aß
	aßen trank tranken litt litten mied maß maßen rang rieb riss rissen roch rang schob schoben schwor strich
	strichen umfasste verlieh vollzog wich wichen
vfut: wird werden werde würde würden soll sollen solle will wollen wolle findet laden lädt beginnt startet statt
	plant planen möchte tritt können kann könnte könnten dürfte dürften treffen heuer geplant vorgesehen angesetzt
	terminiert erwartet voraussichtlich anberaumt läuft endet muss müssen müsse bleibt bleiben steht
vpres: ist sind gibt geht
ending vpast: te ten test
sub: weil nachdem obwohl wenn während falls sobald damit ob denn
comp: dass daß
tense: full
tense: comma
due: für
x3: zum auf
near: kommende kommenden kommendes kommendem
back: seit
vstate: wissen weiß kennen kennt lebt leben wohnt bewohnt existiert gibt
once: einst einstmals damals früher ehemals seinerzeit
counted: meter metern kilometer kilometern quadratmeter quadratmetern tonnen euro menschen personen einwohner
	einwohnern besucher besuchern mitarbeiter mitarbeitern schüler schülern mal franken dollar hektar liter
	kilogramm stellen wohnungen stimmen fälle fällen soldaten teilnehmer arbeitsplätze exemplare seiten watt
`, Rules: `
--- 1
clock partonly: (on) part
date wdday: wd comma? the day dot? [month|clock|oclock|hy]
clock halfto: half hour oclock?
clock quarters: quart pasth hour oclock?
clock quartersto: quart vorh hour oclock?
clock hour: hour oclock minute!? part?
clock hour: hour! part
date nameddate: the? ord|day dot? slash? ord|monthno dot year?
date nameddate: the? ord slash? ord year?
dur allunit: ganz unit
date: reld part

set everynth: every rel wd
date dayafter: (on|the) unit=D earlier|later
date dayafter: (on|from|the|of) x1
date quarter: the? ord unit=Q
date halfyear: the? ord unit=HY
--- 3
date relunit: the? rel! unit
date theunit: (in|on) unit=WE
date ago: about? agopre about? the? dur
dur relnum: the? rel num|quant unit
--- 4
date modrel: date earlier|mod
--- 5
date join: date comma? the? date
--- 6
date partdate: the? part x3 the? date
`}
}
