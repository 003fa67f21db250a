package lang

func czechQuotes() *Quotes {
	return prepared(&Quotes{
		They:     `oni`,
		Inflects: true,
		Nobody:   `nikdo žádný žádná`,
		Back:     `řekl_to řekla_to uvedl_to uvedla_to to tak`,
		The:      `ten ta to tento tato jeho její jejich`,
		Dash:     true,
		Incise:   true,
		Bare:     true,
		Ages:     `letý letá`,
		Lists: []WordList{
			{Role, `manažer manažerka producent producentka nakladatel nakladatelka vydavatel obžalovaný
				obžalovaná odborář odborářka poslankyně ředitelka`},
			{Role | Plural, `hasiči záchranáři`},
			{NotName, `čech češka slovák slovenka němec němka francouz francouzka angličan brit američan
				američanka rus ruska ukrajinec ukrajinka polák polka ital španěl turek japonec číňan`},
			{Cue, `řekl řekla řekli říká říkají říkal říkala uvedl uvedla uvedli uvádí dodal dodala dodali dodává dodávají prohlásil prohlásila
				prohlásili prohlašuje vysvětlil vysvětlila vysvětluje vysvětlují potvrdil potvrdila potvrzuje potvrdili oznámil oznámila
				oznámili oznamuje sdělil sdělila sdělili sděluje napsal napsala napsali píše píší odpověděl odpověděla odpovídá zeptal zeptala
				ptá ptal zdůraznil zdůraznila zdůrazňuje upozornil upozornila upozorňuje upozorňují varoval varovala varuje tvrdí tvrdil
				tvrdila tvrdili poznamenal poznamenala poznamenává připomněl připomněla připomíná podotkl podotkla konstatoval konstatovala
				konstatuje připustil připustila připouští přiznal přiznala přiznává popsal popsala popisuje míní domnívá soudí komentoval
				komentovala komentuje vzkázal vzkázala slíbil slíbila zavolal vykřikl křičel vyprávěl vyprávěla vypráví vzpomíná vzpomínal
				vzpomínala shrnul shrnula doplnil doplnila doplňuje namítl namítá ujistil ujišťuje popřel popírá kritizoval kritizuje nazval
				označil označila označuje upřesnil upřesnila informoval informovala informuje vyjádřil vyjádřila zopakoval žádá vyzval vyzvala`},
			{SoftCue, `myslí věří doufá chce chtěl chtěla očekává obává považuje navrhl navrhuje odmítl odmítá obvinil obviňuje stojí pokračoval
				pokračuje uzavřel zasmál předpokládá předpovídá`},
			{Source, `podle dle slovy`},
			{Pronoun | Masculine, `on`},
			{Pronoun | Feminine, `ona`},
			{Pronoun | Plural, `oni někteří jiní mnozí`},
			{Pronoun, `já my kdo někdo`},
			{Title | Masculine, `pan král princ otec`},
			{Title | Feminine, `paní slečna královna princezna sestra`},
			{Title, `dr prof mudr judr ing mgr phdr gen plk kpt papež kardinál`},
			{Role | Masculine, `mluvčí prezident ministr premiér předseda starosta primátor hejtman ředitel šéf vedoucí tajemník poslanec senátor
				náměstek místopředseda žalobce státní advokát právník soudce lékař profesor vědec historik ekonom sociolog politolog expert
				odborník analytik zakladatel kandidát velvyslanec komisař biskup kněz aktivista obyvatel soused svědek dělník zemědělec
				podnikatel trenér hráč kapitán pilot herec zpěvák spisovatel autor novinář redaktor umělec student žák otec bratr syn manžel
				muž přítel kolega majitel zákazník poradce radní policista voják hasič kancléř guvernér starousedlík místostarosta`},
			{Role | Feminine, `mluvčí prezidentka ministryně premiérka předsedkyně starostka primátorka hejtmanka ředitelka šéfka vedoucí tajemnice
				poslankyně senátorka náměstkyně místopředsedkyně žalobkyně advokátka právnička soudkyně lékařka profesorka vědkyně historička
				ekonomka socioložka expertka odbornice analytička zakladatelka kandidátka velvyslankyně aktivistka obyvatelka sousedka
				svědkyně podnikatelka trenérka hráčka herečka zpěvačka spisovatelka autorka novinářka redaktorka umělkyně studentka žákyně
				matka sestra dcera manželka žena přítelkyně kolegyně majitelka radní policistka učitelka`},
			{Role | Masculine, `uživatel fanoušek divák cestující zákazník turista trenér hráč útočník brankář
				podnikatel majitel partner`},
			{Role | Feminine, `uživatelka fanynka divačka zákaznice turistka trenérka hráčka majitelka partnerka`},
			{Role | Plural, `uživatelé fanoušci diváci zákazníci turisté blízcí navrhovatelé`},
			{Role | Plural, `experti odborníci vědci úřady obyvatelé sousedé svědci aktivisté demonstranti odbory právníci lékaři ekonomové rodiče
				učitelé poslanci pozorovatelé zdroje kritici politici hasiči policisté`},
			{Group, `vláda ministerstvo úřad policie zastupitelství soud strana hnutí svaz sdružení firma společnost skupina banka organizace
				institut univerzita nemocnice církev vatikán list deník týdeník televize agentura čtk zpráva studie průzkum prohlášení
				dokument dopis komise výbor rada sněmovna senát parlament osn nato armáda federace klub opozice ods ano spd vedení nápis cedule`},
			{Determiner, `ten ta to ti ty tento tato toto jeho její jejich svůj náš naše dva dvě tři čtyři několik mnoho někteří jiný každý žádný jeden`},
			{Particle, `z ze de von van der la le di da al bin el`},
			{That, `že zda jestli aby`},
			{Titled, `film filmu kniha knihy knize román románu píseň písně album alba seriál seriálu pořad pořadu hra hry báseň obraz opera
				název názvem deník deníku noviny časopis časopisu loď restaurace hotel výstava festival takzvaný takzvaná takzvané tzv`},
			{Preposition, `v ve z ze na do od po před při za o u pro bez přes pod nad mezi vůči podle během k ke s se`},
			{Conjunction, `a i nebo či ale však protože když pokud ačkoli tedy`},
			{Relative, `který která které kteří kterého kdo co kde jenž jež`},
			{Auxiliary, `je jsou byl byla bylo byli byly bude budou má mají měl může mohou musí se si také i už ještě pak ne však včera dnes včerejším`},
			{NotName, `pondělí úterý středa čtvrtek pátek sobota neděle leden únor březen duben květen červen červenec srpen září říjen listopad
				prosinec`},
			{Given | Masculine, menLatin},
			{Given | Feminine, womenLatin},
		},
	})
}
