package lang

func italianDates() DateTable {
	return DateTable{Words: `
month: gennaio/gen. febbraio/feb. marzo/mar. aprile/apr. maggio/mag. giugno/giu. luglio/lug. agosto/ago.
	settembre/sett./set. ottobre/ott. novembre/nov. dicembre/dic.
wd: lunedì/lunedi/lun.? martedì/martedi/mar.! mercoledì/mercoledi/mer.? giovedì/giovedi/gio.?
	venerdì/venerdi/ven.? sabato/sab.? domenica/dom.?
num: un?/uno?/una? due tre quattro cinque sei? sette otto nove dieci undici dodici tredici quattordici quindici
	sedici diciassette diciotto diciannove venti ventuno ventidue ventitré/ventitre ventiquattro venticinque
	ventisei ventisette ventotto ventinove trenta trentuno
num 40: quaranta
num 50: cinquanta
num 60: sessanta
num 70: settanta
num 80: ottanta
num 90: novanta
num 35: trentacinque
num 45: quarantacinque
mult 100: cento
mult 1000: mila
num 1000: mille
ord: primo/prima?/primi/prime? secondo?/seconda terzo/terza quarto/quarta quinto/quinta sesto/sesta
	settimo/settima ottavo/ottava nono/nona decimo/decima
nth: ° o a esimo esima
half: mezza mezzo mezz'
quart: quarto quarti
unit S: secondo? secondi sec.
unit MIN: minuto? minuti min.
unit H: ora? ore
unit D: giorno? giorni notti giornata?
unit BD: giorni_lavorativi
unit WE: fine_settimana week-end? weekend?
unit W: settimana? settimane
unit M: mese? mesi
unit Q: trimestre? trimestri
unit HY: semestre? semestri
unit Y: anno? anni
unit DE: decennio? decenni
unit CE: secolo? secoli
unit ML: millennio?
u1 H: h
season: primavera estate autunno inverno
part MO: mattina mattino mattinata stamattina?
part AF: pomeriggio
part EV: sera serata
part NI: notte nottata
relp 0 MO: stamattina stamani stamane
relp 0 EV: stasera
relp 0 NI: stanotte
hol 101: capodanno
hol 106: epifania
hol 214: san_valentino
hol 425: festa_della_liberazione
hol 501: festa_dei_lavoratori
hol 602: festa_della_repubblica
hol 815: ferragosto
hol 1031: halloween
hol 1101: ognissanti
hol 1208: immacolata
hol 1224: vigilia_di_natale
hol 1225: natale
hol 1226: santo_stefano
hol 1231: san_silvestro
hol 20500: pasqua
hol 20501: pasquetta lunedì_dell'angelo
hol 20498: venerdì_santo
hol 20549: pentecoste
prevw: precedente
rel -1: scorso scorsa scorsi scorse passato passata ultimo ultima ultimi ultime precedente
rel 0: questo questa quest' questi queste corrente attuale
rel 1: prossimo prossima prossimi prossime che_viene successivo successiva
reld -2: l'altro_ieri avantieri
reld -1: ieri
reld 0: oggi
reld 1: domani
reld 2: dopodomani
mod 1: inizio inizi
mod 2: metà
mod 3: fine
ref 1: recentemente di_recente un_tempo
ref 2: ora? adesso attualmente oggigiorno
ref 3: presto futuro? il_futuro
ago: fa or_sono addietro
later: dopo più_tardi
earlier: prima
ahead: tra fra in?
within: entro
every: ogni tutti_i tutte_le
freq D: quotidiano? quotidianamente giornalmente
freq W: settimanale settimanalmente
freq M: mensile mensilmente
freq Q: trimestrale trimestralmente
freq Y: annuale annualmente
quant 10: una_decina_di
quant 0: alcuni alcune diversi diverse pochi poche qualche vari varie
quant 2: paio
of: di del della dell' dello dei delle d'
the: il lo la l' i gli le
a: un uno una un'
in: in nel nella nell' nei nelle negli durante al
on: il?
at: alle all' alla ore verso_le
from: dal dalla dalle dall' da dai tra? fra?
to: al alla alle all' a ad fino_al fino_a fino_alle
between: tra fra
and: e ed
or: o
until: fino_al fino_a fino_alle entro
since: dal da dalla dall' dallo dai
before: prima_di prima_del prima_della prima_delle prima_dell prima_dei prima_degli prima_che
after: dopo
about: circa quasi verso oltre più_di meno_di almeno
same: stesso stessa
that: quel quella quell'
fiscal: fiscale
oclock: ore? circa
ampm 1: am a.m.
ampm 2: pm p.m.
noon 12: mezzogiorno
noon 24: mezzanotte
minus: meno
q: t
decw 1: anni
yearw: anno
per: al
for: per durante dopo da in
ganz: tutto_il tutta_la
vsay: detto annunciato dichiarato spiegato affermato
vpast: era erano fu furono aveva avevano ha hanno abbia abbiano avrebbe disse dissero fece fecero stato stata
	stati state morto morta morti nato nata arrivato arrivata arrivati partito partita partiti venuto venuta venuti
	entrato entrata entrati uscito uscita usciti salito salita sceso scesa caduto caduta rimasto rimasta andato
	andata andati andate tornato tornata tornati diventato diventata avvenuto avvenuta accaduto accaduta successo?
	tenuto tenuta tenuti riunito riunita riuniti svolto svolta diede prese presero venne vennero mise misero vide
	scrisse chiese decise vinse perse nacque visse rimase giunse scelse chiuse aprì morì
vfut: sarà saranno andrà dovrà potrà dovrebbe dovrebbero previsto prevista previsti previste deve devono sarebbe
	sarebbero farà faranno verrà verranno fissato fissata programmato programmata potrebbe potrebbero attesa atteso
	attesi attese
vbe: è sono sia siano viene vengono
ending vfut: rà ranno rebbe rebbero
ending vpast: ava avano eva evano iva ivano ò arono erono irono sero
ending vpart: ato ata ati ate uto uta uti ute ito ita iti ite
sub: perché mentre quando chi dove sebbene benché
comp: che
due: per
tense: full
days: words
relu 0 Y: fine_anno inizio_anno?
relu 0 M: fine_mese inizio_mese?
many: ultimi ultime scorsi scorse prossimi prossime passati
nextw: seguente successivo successiva
back: dall'inizio dall'inizio_della dall'inizio_del
vstate: conosciamo conosce sappiamo sa vive vivono esiste esistono
once: un_tempo una_volta
counted: metri chilometri km tonnellate euro persone abitanti ettari case posti lavoratori visitatori copie
	soldati studenti voti volte chili litri dollari
`, Rules: romanceRules + `
--- 1
clock plus: hour|clock and|minus minute|half|quart|num unit=MIN?
clock threequart: hour|clock and num quart
clock plus: hour|clock and|minus a quart
clock hour: hour of|in the? part
clock hour: hour in part
clock hour: (the) hour of part
clock minutesto: num unit=MIN to hour
clock hour: (at|about) hour (stop)
--- 3
date relpart: the? part rel
--- 9
clock partonly: (in) part
--- 6
date partdate: part between date and date
`}
}
