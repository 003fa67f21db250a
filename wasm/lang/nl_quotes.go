package lang

func dutchQuotes() *Quotes {
	return prepared(&Quotes{
		Modifiers:  true,
		Nobody:     `niemand geen`,
		Back:       `dat aldus zo`,
		The:        `de het deze dit zijn haar hun`,
		Own:        `zijn haar hun`,
		Single:     true,
		Dash:       true,
		Incise:     true,
		Compounds:  true,
		VerbSecond: true,
		Ages:       `jarige`,
		VerbLast:   true,
		Lists: []WordList{
			{Role, `manager producent uitgever conservator verdachte brandweercommandant officier`},
			{Group, `veiligheidsregio brandweer`},
			{NotName, `belg nederlander duitser fransman spanjaard italiaan brit engelsman amerikaan rus
				oekraïner pool turk griek japanner chinees`},
			{Cue, `zei zeiden zegt zeggen gezegd verklaarde verklaart verklaren verklaarden vertelde vertelt vertellen vertelden schreef schrijft
				schreven schrijven meldde meldt meldden melden voegde voegt vroeg vraagt vroegen antwoordde antwoordt antwoordden aldus
				benadrukte benadrukt benadrukken stelde stelt stellen stelden waarschuwde waarschuwt waarschuwden bevestigde bevestigt
				bevestigen erkende erkent beweerde beweert beweren riep roept riepen liet laat merkte reageerde reageert reageerden concludeerde
				concludeert herhaalde herhaalt betoogde betoogt kondigde noemde noemt noemen lachte twitterde klaagde klaagt grapte oordeelde
				oordeelt legde vindt vond vonden vinden constateerde constateert onthulde ontkende ontkent beloofde belooft`},
			{SoftCue, `denkt dacht gelooft geloofde hoopt hoopte verwacht verwachtte wil wilde ziet zag bekritiseerde beschreef beschrijft
				besluit besloot vervolgde vervolgt begon begint eiste eist snapt weet weten luidde luidt staat`},
			{Source, `volgens naar_verluidt_van aldus in_de_woorden_van naar_eigen_zeggen_van`},
			{Pronoun | Masculine, `hij`},
			{Pronoun | Feminine, `zij ze`},
			{Pronoun, `ik wij we u je men wie iemand sommigen anderen velen beiden`},
			{Title | Masculine, `meneer dhr koning prins heer pater`},
			{Title | Feminine, `mevrouw mevr mw koningin prinses zuster`},
			{Title, `dr prof mr ir drs generaal kolonel kapitein paus kardinaal`},
			{Role | Masculine, `woordvoerder president minister burgemeester wethouder directeur voorzitter leider chef secretaris kamerlid senator
				gouverneur officier advocaat rechter arts hoogleraar onderzoeker historicus econoom socioloog deskundige expert analist
				oprichter kandidaat ambassadeur commissaris bisschop priester activist bewoner buurman getuige arbeider boer ondernemer trainer
				coach speler aanvoerder piloot acteur zanger schrijver auteur journalist redacteur kunstenaar student leerling vader broer
				zoon man vriend collega eigenaar klant adviseur premier staatssecretaris politicus agent soldaat wetenschapper visser`},
			{Role | Feminine, `woordvoerster presidente burgemeesteres directrice voorzitster leidster lerares onderzoekster historica econome
				buurvrouw getuige boerin onderneemster actrice zangeres schrijfster journaliste redactrice kunstenares studente moeder zus
				dochter vrouw vriendin eigenares politica verpleegster`},
			{Role | Masculine, `gebruiker fan toeschouwer passagier klant toerist eigenaar trainer speler spits
				keeper ondernemer omstander`},
			{Role | Plural, `gebruikers fans toeschouwers passagiers klanten toeristen omstanders`},
			{Role | Plural, `deskundigen experts onderzoekers wetenschappers autoriteiten bewoners omwonenden buren getuigen activisten
				demonstranten vakbonden advocaten artsen economen ouders leraren kamerleden waarnemers bronnen critici mensen`},
			{Group, `regering kabinet ministerie gemeente politie justitie om rechtbank hof partij vakbond vereniging bedrijf onderneming groep bank
				organisatie instituut universiteit ziekenhuis kerk vaticaan krant blad tijdschrift omroep nos anp persbureau rapport onderzoek
				studie peiling verklaring persbericht document brief bericht commissie comité raad kamer senaat parlement vn navo leger bond
				club oppositie vvd pvv cda d66 groenlinks pvda bordje spandoek`},
			{Determiner, `de het een deze dit die dat zijn haar hun mijn onze ons twee drie vier vijf enkele sommige veel andere elke geen 's`},
			{Particle, `de van der den het ten ter te van_der op in 't la le al el bin von`},
			{That, `dat of`},
			{Titled, `film boek roman lied nummer album serie programma stuk gedicht schilderij opera titel getiteld genaamd zogenaamde
				zogeheten zogenoemde krant dagblad tijdschrift weekblad schip restaurant hotel café tentoonstelling festival`},
			{Preposition, `van in op aan bij met naar sinds te tot uit door voor tegen zonder om over onder tussen wegens tijdens volgens na binnen`},
			{Conjunction, `en of maar want omdat als terwijl hoewel toen dus`},
			{Relative, `die dat wie wat waar welke`},
			{Auxiliary, `heeft hebben had hadden is zijn was waren wordt worden werd werden zal zullen zou zouden kan kunnen kon moet moeten mag wil
				ook dan later nog nu verder zich er toe eraan daaraan`},
			{NotName, `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september
				oktober november december`},
			{Given | Masculine, menLatin},
			{Given | Feminine, womenLatin},
		},
	})
}
