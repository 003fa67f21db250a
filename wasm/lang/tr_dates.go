package lang

func turkishDates() DateTable {
	return DateTable{Words: `
month: ocak?/oca. şubat/şub. mart?/mar. nisan/nis. mayıs/may. haziran/haz. temmuz/tem. ağustos/ağu. eylül/eyl.
	ekim/eki. kasım/kas. aralık/ara.
wd: pazartesi salı? çarşamba perşembe cuma? cumartesi pazar?
wdset: pazartesileri salıları çarşambaları perşembeleri cumaları cumartesileri pazarları
num: bir? iki üç dört beş altı yedi sekiz dokuz on? on_bir on_iki
num 20: yirmi
num 30: otuz
num 40: kırk
num 50: elli
mult 100: yüz?
mult 1000: bin?
ord: birinci/ilk? ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu
nth: inci ıncı uncu üncü nci ncı ncu ncü
half: yarım
andhalf 1: bir_buçuk
unit S: saniye? saniyede?
unit MIN: dakika? dakikada?
unit H: saat? saatte? saatlik? saattir?
unit D: gün? günde? günlük? gündür? günün? güne?
unit WE: hafta_sonu? hafta_sonunda? haftasonu?
unit W: hafta? haftada? haftalık? haftanın? haftadır? haftaya? haftadan?
unit M: ay? ayda? aylık? ayın? ayında? aydır? ayı? aya? ayının? aydan? ayından? ayına?
unit Q: çeyrek? çeyreği? çeyreğinde? çeyreğinin?
unit HY: yarıyıl? yarısı? yarısında? yarıyılda?
unit Y: yıl? yılda? yıllık? yılın? yılında? yıldır? yılı? yıla? yılının? yıllar? yıldan? yılından? yılına? sene?
	senede? senelik?
unit DE: on_yıl?
unit CE: yüzyıl? yüzyılda? yüzyılın?
x3: ay ayı ayında ayının ayından ayına
season: ilkbahar/ilkbaharda/bahar?/baharda yaz?/yazın/yazında sonbahar/sonbaharda kış?/kışın
part MO: sabah sabahı sabahın sabahleyin
part MI: öğle öğlen
part AF: öğleden_sonra
part EV: akşam akşamı akşamüstü
part NI: gece gecesi
relp 0 EV: bu_akşam
relp 0 NI: bu_gece
relp 0 MO: bu_sabah
relp -1 EV: dün_akşam
relp -1 NI: dün_gece
hol 101: yılbaşı
hol 423: 23_nisan
hol 501: 1_mayıs
hol 1029: cumhuriyet_bayramı
hol 830: zafer_bayramı
rel -1: geçen geçtiğimiz son? önceki
rel 0: bu içinde_bulunduğumuz
rel 1: gelecek önümüzdeki
prevw: önceki
reld -2: evvelsi_gün önceki_gün
reld -1: dün dünkü
reld 0: bugün bugünkü
reld 1: yarın yarınki
reld 2: öbür_gün
relu -1 Y: geçen_yıl geçen_sene
relu 1 W: haftaya
mod 1: erken
mod 3: geç
edge 1: başı başında başından başlarında
edge 2: ortası ortasında ortalarında
edge 3: sonu sonunda sonuna sonundan sonlarında
ref 1: geçenlerde yakınlarda
ref 2: şimdi şu_anda günümüzde halen
ref 3: yakında gelecekte
ago: önce
fromnow: sonra
later: sonra
within: içinde içerisinde
every: her
freq D: her_gün günlük
freq W: haftalık
freq M: aylık
freq Y: yıllık
quant 0: birkaç birçok
at: saat saatler
to: ile
and: ve
or: veya
until: kadar
since: beri itibaren
about: yaklaşık
same: aynı
that: o
a: bir
oclock: saat
noon 12: öğle
noon 24: gece_yarısı
s: li lı lu lü lerin ların lerde larda ler lar
yearw: yıl yılı yılında yılının yılından yılına yıllarda yılın
old: yaşında yaşındaki yaşlarında
dayw: günü gününde gününün
vsay: söyledi belirtti açıkladı bildirdi kaydetti ifade_etti dedi duyurdu vurguladı
vpast: idi etti oldu aldı verdi
ending vfut: acak ecek acaktır ecektir acağını eceğini acaklar ecekler malı meli
ending vpast: dı di du dü tı ti tu tü dılar diler dular düler tılar tiler tular tüler mıştı mişti muştu müştü
	mış miş muş müş ıyordu iyordu uyordu üyordu dığını diğini duğunu düğünü tığını tiğini tuğunu tüğünü
sub: çünkü
tense: full
lend: ertesi_gün
nextw: ertesi
forms month: un ün ın in
x2: in ın un ün nin nın nun nün
ending vpast: enen anan ilen ılan ulan ülen
ending not: dan den tan ten
none: bundan ondan
backend: beri yana
vstate: bildiğimiz biliyoruz yaşıyor yaşıyorlar
once: eskiden bir_zamanlar
counted: metre kilometre km ton lira liraya euro kişi kişiye kişinin insan konut ev hektar öğrenci asker oy kez
	kilogram litre dolar
`, Rules: `
--- 1
date quarter: year apos? x2? ord unit=Q
date: day month year wd? dayw?
date: day month wd? dayw?
date: month x3
date: year yearw month x3?
date: year yearw? month
date: year month x3?
date: month x3? year
date: year yearw
date year: year apos? yearw
date decade: year apos s unit=Y?
date decade: year2 apos s unit=Y?
date wd: wd dayw
range days: day hy|dash day month year?
clock hour: at hour|clock
clock hour: part at? hour|clock
date quarter: year? ord unit=Q
date quarter: ord unit=Q
date nthwd: month x3? ord wd
--- 3
date samein: rel unit=Y same unit
date relunit: rel unit
date mod: date edge
date modunit: unit edge
date ago: about? dur ago
date fromnow: dur fromnow
--- 4
date mod: date edge
--- 5
date join: date x3? date
`}
}
