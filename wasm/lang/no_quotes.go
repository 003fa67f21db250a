package lang

func norwegianQuotes() *Quotes {
	return prepared(&Quotes{
		They:       `de`,
		Modifiers:  true,
		Nobody:     `ingen intet`,
		Back:       `det slik dette`,
		The:        `den det de denne dette disse hans hennes deres`,
		Dash:       true,
		Incise:     true,
		Compounds:  true,
		VerbSecond: true,
		Ages:       `årige åringen`,
		Aged:       `åringen`,
		Lists: []WordList{
			{Role, `manager produsent forlegger innsatsleder innsatslederen tiltalte aktor klubbleder
				avisbudet`},
			{Group, `beredskapsstyrelsen selskapet`},
			{Cue, `sier seier sa sagt skriver skrev skrevet forteller fortel fortalte fortalt forklarer forklarte forklart opplyser opplyste opplyst
				mener meiner mente ment legger_til la_til svarer svarte svart spør spurte spurt understreker understreket konstaterer
				konstaterte påpeker påpekte påpekt melder meldte meldt advarer advarte hevder hevdet bekrefter bekreftet roper ropte
				kommenterer kommenterte innrømmer innrømmet erkjenner erkjente lover lovet vurderer vurderte fastslår fastslo fortsetter
				fortsatte avslutter avsluttet kaller kalte beskriver beskrev rapporterer rapporterte avviser avviste benekter benektet
				beklager beklaget uttaler uttalte uttalt bemerker bemerket anfører anførte gjentar gjentok oppfordrer oppfordret minner
				minnet husker poengterer poengterte kritiserer kritiserte lyder lød roser roste utdyper utdypet erklærer erklærte
				forsikrer forsikret avslører avslørte røper meddeler meddelte tilføyer`},
			{SoftCue, `tror trodde håper håpet vil ville ser så tenker tenkte forventer forventet frykter foreslår foreslo krever krevde
				smiler ler lo sukket står viser viste gleder`},
			{Source, `ifølge iflg med_henvisning_til`},
			{Pronoun | Masculine, `han`},
			{Pronoun | Feminine, `hun ho`},
			{Pronoun | Plural, `de noen andre mange flere`},
			{Pronoun, `jeg eg vi du dere man`},
			{Title | Masculine, `hr herr kong prins pater`},
			{Title | Feminine, `fru frøken dronning prinsesse søster`},
			{Title, `dr doktor prof professor general oberst kaptein pave kardinal`},
			{Role, `talsmann talsmannen talskvinne talsperson talspersonen president presidenten statsminister statsministeren minister
				ministeren ordfører ordføreren direktør direktøren leder lederen partileder partilederen nestleder sjef sjefen
				generalsekretær stortingsrepresentant representant byråd byrådsleder senator guvernør aktor advokat advokaten dommer
				dommeren lege legen overlege forsker forskeren historiker økonom økonomen sjeføkonom ekspert eksperten analytiker
				professoren gründer kandidat ambassadør kommissær biskop prest aktivist beboer innbygger nabo naboen vitne vitnet arbeider
				bonde bonden trener treneren spiller spilleren kapteinen pilot skuespiller sanger artist artisten forfatter forfatteren
				journalist journalisten redaktør kunstner student elev venn kollega eier eieren kunde rådgiver utenriksminister
				utenriksministeren finansminister finansministeren justisminister justisministeren forsvarsminister helseminister
				politimann politibetjent operasjonsleder innsatsleder lærer læreren sykepleier fisker statssekretær kommunikasjonssjef
				pressesjef førsteamanuensis statsråd etterforskningsleder politiadvokat`},
			{Role | Masculine, `far pappa bror sønn mann mannen gutt gutten`},
			{Role | Feminine, `mor mamma søster datter kvinne kvinnen kone jente jenta`},
			{Role, `bruker brukeren supporter supporteren passasjer passasjeren kunde kunden turist turisten
				eieren treneren`},
			{Role | Plural, `eksperter forskere beboere naboer vitner aktivister demonstranter advokater leger økonomer foreldre lærere
				politikere kilder kritikere innbyggere`},
			{Group, `regjeringen departementet kommunen politiet påtalemyndigheten retten tingretten lagmannsretten høyesterett partiet
				fagforeningen forbundet foreningen selskapet bedriften konsernet gruppen banken organisasjonen instituttet universitetet
				sykehuset kirken vatikanet avisen magasinet kanalen ntb nyhetsbyrået nrk rapporten rapport undersøkelsen undersøkelse
				erklæringen dokumentet brevet kommisjonen komiteen utvalget rådet stortinget senatet parlamentet fn nato eu hæren
				forsvaret klubben opposisjonen myndigheten direktoratet styret skiltet skilt meldingen innlegget pressemeldingen`},
			{Determiner, `en ei et den det de denne dette disse hans hennes deres sin sitt sine vår vårt min to tre fire fem flere mange noen
				andre hver ingen`},
			{Particle, `av von van der de la le al bin el`},
			{That, `at om`},
			{Titled, `film filmen bok boken boka roman romanen sang sangen låt låta album albumet serie serien program programmet stykke dikt
				maleri opera tittel tittelen avis avisen blad tidsskrift skipet restaurant restauranten hotell utstillingen festivalen
				såkalte podkast podkasten`},
			{Preposition, `i på til fra med for ved hos mot uten om over under mellom etter før siden gjennom blant av`},
			{Conjunction, `og eller men fordi når mens hvis da så selv`},
			{Relative, `som der hvilket hvor`},
			{Auxiliary, `har hadde er var blir ble skal skulle kan kunne må måtte får fikk også siden senere nå ikke dog seg videre`},
			{NotName, `mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli august september oktober
				november desember`},
			{Given | Masculine, menLatin},
			{Given | Feminine, womenLatin},
		},
	})
}
