package lang

func finnishDates() DateTable {
	return DateTable{Words: `
month: tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu
forms month: ta n ssa sta hun lla lta lle n_aikana
wd: maanantai/maanantaihin tiistai/tiistaihin keskiviikko/keskiviikkoon torstai/torstaihin
	perjantai/perjantaihin lauantai/lauantaihin sunnuntai/sunnuntaihin
forms wd: na n sta ksi lle aamuna iltana yönä
wdset: maanantaisin tiistaisin keskiviikkoisin torstaisin perjantaisin lauantaisin sunnuntaisin
num: yksi?/yhden?/yhtä? kaksi/kahden/kahta/kahdessa/kahdeksi kolme/kolmen/kolmea/kolmessa
	neljä/neljän/neljää/neljässä viisi/viiden/viittä kuusi/kuuden seitsemän/seitsemää kahdeksan/kahdeksaa
	yhdeksän/yhdeksää kymmenen/kymmentä yksitoista kaksitoista kolmetoista neljätoista viisitoista kuusitoista
mult 100: sata
mult 1000: tuhat tuhatta
mult 1000000: miljoona
ord: ensimmäinen/ensimmäisen/ensimmäisellä/ensimmäisenä toinen/toisen/toisella/toisena
	kolmas/kolmannen/kolmannella/kolmantena neljäs/neljännen/neljännellä/neljäntenä viides/viidennen kuudes
	seitsemäs kahdeksas yhdeksäs kymmenes/kymmenennen
half: puoli puolen puolta puolessa
andhalf 1: puolitoista puolentoista
unit S: sekunti? sekuntia? sekunnin?
unit MIN: minuutti? minuuttia? minuutin?
unit H: tunti? tuntia? tunnin? tunnissa?
unit D: päivä? päivää? päivän? päivässä? päivänä? vuorokausi? vuorokautta? vuorokauden?
unit WE: viikonloppu? viikonloppuna? viikonlopun? viikonloppuun?
unit W: viikko? viikkoa? viikon? viikolla? viikossa? viikkoon?
unit M: kuukausi? kuukautta? kuukauden? kuussa? kuukaudessa? kuun?
unit Q: neljännes? neljänneksellä? neljänneksen? vuosineljännes? vuosineljänneksellä? kvartaali?
unit HY: puolivuosi? vuosipuolisko? vuosipuoliskolla? puolivuotisjakso?
unit Y: vuosi? vuotta? vuoden? vuonna? vuodessa? vuoteen? vuodesta? vuodelle? vuosia?
unit DE: vuosikymmen? vuosikymmentä? vuosikymmenen? vuosikymmenellä?
unit CE: vuosisata? vuosisataa? vuosisadan?
season: kevät?/keväällä/kevään/kevääseen/keväänä kesä?/kesällä/kesän/kesään/kesänä
	syksy/syksyllä/syksyn/syksyyn/syksynä talvi/talvella/talven/talveen/talvena
part MO: aamu? aamulla aamuna aamupäivällä aamupäivä
part MI: puolipäivä keskipäivällä
part AF: iltapäivä iltapäivällä
part EV: ilta? illalla iltana
part NI: yö? yöllä yönä
hol 101: uudenvuodenpäivä uudenvuodenpäivänä
hol 106: loppiainen loppiaisena
hol 501: vappu vappuna vapunpäivä
hol 1206: itsenäisyyspäivä itsenäisyyspäivänä
hol 1224: jouluaatto jouluaattona
hol 1225: joulu? jouluna joulupäivä joulupäivänä
hol 1226: tapaninpäivä tapaninpäivänä
hol 1231: uudenvuodenaatto uudenvuodenaattona
hol 20498: pitkäperjantai pitkäperjantaina
hol 20500: pääsiäinen pääsiäisenä
hol 20539: helatorstai helatorstaina
hol 20549: helluntai helluntaina
rel -1: viime menneellä viimeinen? kuluneen kuluneella edellisellä edellisen
rel 0: tämä tämän tällä tänä tästä kuluvan kuluvalla
rel 1: ensi tulevana tulevan seuraavan seuraavalla seuraavana
prevw: edellisellä edellisen
reld -2: toissapäivänä
reld -1: eilen eilinen eilisen eilisessä eilispäivän
reld 0: tänään tämänpäiväinen
reld 1: huomenna huominen huomisen
reld 2: ylihuomenna
relu -2 Y: toissa_vuonna toissavuonna
relu 0 Y: vuodenvaihde vuodenvaihteessa
relp 0 EV: tänä_iltana
relp 0 MO: tänä_aamuna
relp 0 NI: tänä_yönä
relp -1 NI: viime_yönä
mod 1: alku? alkuvuosi alkuvuodesta alkuvuoden varhain
mod 3: loppuvuosi loppuvuodesta loppuvuoden myöhään
edge 1: alussa alkupuolella alkuun alku?
edge 2: puolivälissä puoliväliin
edge 3: lopussa loppuun lopulla lopun
ref 1: äskettäin hiljattain taannoin
ref 2: nyt? nykyään tällä_hetkellä parhaillaan
ref 3: pian tulevaisuudessa
ago: sitten
later: myöhemmin jälkeen?
earlier: aiemmin aikaisemmin
fromnow: kuluttua päästä
within: sisällä kuluessa aikana?
every: joka jokainen
freq D: päivittäin
freq W: viikoittain
freq M: kuukausittain
freq Y: vuosittain
quant 0: muutama muutaman muutamaa usea usean useita monta monen
quant 2: pari parin
at: kello klo
to: asti saakka
and: ja
or: tai
until: asti? saakka?
since: alkaen lähtien
before: ennen
after: jälkeen?
about: noin lähes melkein yli reilut runsaat
same: samana samalla saman
oclock: kello
s: luku luvulla luvun luvulta luvulle lukua
yearw: vuosi vuonna vuoden vuodesta vuoteen vuodelle
old: vuotias vuotiaan vuotiaat
vsay: sanoi kertoi ilmoitti totesi kertoivat
vpast: oli olivat ei_ollut ollut tuli tulivat meni menivät antoi otti ottivat sai saivat näki kävi kuoli
	kuolivat syntyi alkoi alkoivat teki tekivät pääsi jäi jäivät lähti lähtivät nousi nousivat laski laskivat
	päätti päättivät löytyi löysi hävisi voitti voittivat joutui joutuivat törmäsi avasi avattiin suljettiin sulki
	aloitti lopetti pidettiin järjestettiin loukkaantui loukkaantuivat äänesti äänestivät hyväksyi hylkäsi syttyi
	paloi sattui tapahtui järjesti myi osti nimitti valittiin valitsi kokoontui kokoontuivat
vfut: tulee aikoo aikovat on_määrä pitäisi on_tarkoitus suunnittelee odotetaan avataan suljetaan järjestetään
	pidetään aiotaan
vbe: on ovat
vpres: voi
ending vpast: ttiin oivat ivat asi äsi esi isi utti ytti atti ätti otti ötti itti etti oitui astui eutui ttu tty
ending vpart: nut nyt neet ttu tty
sub: koska kun joka jotka jonka jossa vaikka jos
comp: että
tense: full
tense: comma
x1: vastaisena vastaisen
x2: päivänä päivä
backend: lähtien
vstate: tunnemme tiedämme asuu asuvat elää elävät
once: muinoin aikoinaan ennen_vanhaan
counted: metriä kilometriä km tonnia euroa ihmistä henkeä asukasta hehtaaria asuntoa työpaikkaa työntekijää
	oppilasta sotilasta ääntä kertaa kiloa litraa
`, Rules: `
--- 1
date nthwd: month the? ord wd
date: month day dot x2 year?
date quarter: yearw year ord unit=Q
date: day dot? month year?
date: month day dot
date: yearw year
date decade: year hy? s
date decade: year2 hy s
date month: yearw year month
date: month yearw? year
date wdday: wd day dot [month|dot]
date quarter: ord unit=Q
date halfyear: ord unit=HY
--- 3
date mod: date edge
date modunit: unit edge
--- 4
date mod: date edge
--- 6
date partdate: date x1 part
`}
}
