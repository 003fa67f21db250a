package lang

func finnishQuotes() *Quotes {
	return prepared(&Quotes{
		The:    `tämä se hänen heidän`,
		Dash:   true,
		Incise: true,
		Bare:   true,
		Ages:   `vuotias`,
		Back:   `näin tämän asiasta`,
		Lists: []WordList{
			{Cue, `naurahtaa naurahti tuskaili tuskailee perustelee perusteli huomautti huomauttaa
				tiedottaa tiedotti`},
			{Role, `manageri tuottaja kustantaja komisario käyttöpäällikkö kansliapäällikkö syytetty
				syyttäjä asianajaja pääluottamusmies sivistysjohtaja opettaja maalivahti valmentaja`},
			{Group, `yhtiö`},
			{Cue, `sanoi sanoo sanoivat sanovat kertoi kertoo kertoivat kertovat totesi toteaa totesivat toteavat lisäsi lisää vastasi vastaa kysyi
				kysyy kirjoitti kirjoittaa arvioi arvioivat korosti korostaa huomautti huomauttaa varoitti varoittaa väitti väittää vahvisti
				vahvistaa ilmoitti ilmoittaa selitti selittää muistutti muistuttaa myönsi myöntää kommentoi kuvaili kuvailee huusi huutaa lupasi
				lupaa painotti painottaa pohti pohtii jatkoi jatkaa tiivisti tiivistää muistelee perusteli perustelee tviittasi`},
			{SoftCue, `uskoo uskoi toivoo toivoi haluaa halusi pelkää näkee ajattelee hymyilee naurahti vaatii vaati ehdotti`},
			{SourceAfter, `mukaan mielestä`},
			{Pronoun | Masculine, `hän`},
			{Pronoun | Feminine, `hän`},
			{Pronoun, `minä me he joku moni`},
			{Title, `herra rouva tohtori professori kenraali eversti kapteeni kuningas kuningatar paavi`},
			{Role, `presidentti ministeri pääministeri tiedottaja johtaja puheenjohtaja pormestari kansanedustaja tutkija asiantuntija professori
				lääkäri asianajaja tuomari syyttäjä valmentaja pelaaja kapteeni näyttelijä kirjailija toimittaja opiskelija oppilas äiti isä sisko
				veli tytär poika vaimo mies nainen ystävä omistaja asukas naapuri todistaja poliisi ulkoministeri valtiovarainministeri
				toimitusjohtaja kaupunginjohtaja pääsihteeri opettaja kalastaja lakkolainen`},
			{Role | Plural, `asiantuntijat tutkijat viranomaiset asukkaat naapurit todistajat`},
			{Group, `hallitus ministeriö poliisi oikeus puolue liitto yhdistys yritys yhtiö pankki järjestö laitos yliopisto sairaala kirkko lehti
				raportti tutkimus kysely tiedote komissio eduskunta nato yk armeija seura oppositio`},
			{Determiner, `tämä se nämä ne hänen heidän yksi kaksi kolme monet muut jokainen eräs`},
			{Particle, `von van der de af al bin`},
			{Titled, `elokuva elokuvan kirja kirjan romaani romaanin laulu laulun albumi albumin sarja sarjan ohjelma näytelmä runo maalaus
				ooppera nimi nimeltä lehti lehden sanomalehti laiva ravintola hotelli näyttely festivaali niinsanottu`},
			{That, `että jos`},
			{Conjunction, `ja tai mutta koska kun vaikka sekä`},
			{Relative, `joka jotka jonka mikä missä`},
			{Auxiliary, `on ovat oli olivat ei olisi voi voivat pitää myös sitten vielä nyt jo`},
			{Given | Masculine, menLatin},
			{Given | Feminine, womenLatin},
		},
	})
}
