package lang

import "strings"

func germanQuotes() *Quotes {
	return prepared(&Quotes{
		And:         `und`,
		Nobody:      `niemand keiner keine kein weder`,
		Back:        `das dies so soweit diese`,
		Subjunctive: true,
		The:         `der die das dem den des dieser diese dieses sein seine ihr ihre`,
		Own:         `sein seine ihr ihre`,
		NounsUpper:  true,
		Single:      true,
		Compounds:   true,
		Finite:      `t te ten`,
		VerbSecond:  true,
		Ages:        `jährige jähriger jährigen`,
		VerbLast:    true,
		NameArticle: true,
		Lists: []WordList{
			{Cue, `sagte sagten sagt sagen erklärte erklärten erklärt betonte betonten betont meinte meinten meint berichtete berichteten
				berichtet antwortete antwortet fragte fragt schrieb schrieben schreibt fügte teilte teilten mitgeteilt äußerte äußerten
				äußert kündigte kündigten ankündigte kritisierte kritisiert warnte warnten warnt forderte forderten fordert bestätigte
				bestätigten bestätigt behauptete behaupteten behauptet versicherte versichert ergänzte ergänzt unterstrich unterstreicht
				bezeichnete bezeichneten bezeichnet nannte nannten nennt sprach sprachen spricht kommentierte kommentiert erwiderte
				entgegnete entgegnet rief ruft erzählte erzählten erzählt verkündete verkündet bemerkte stellte konstatierte klagte
				beklagte lobte rügte resümierte prophezeite mahnte appellierte räumte gab gestand schilderte schilderten formulierte zitierte
				zitiert gesagt erläuterte erläutert hob bekräftigte bekräftigt dementierte beteuerte twitterte verlautete hieß heißt wetterte
				polterte scherzte witzelte urteilte urteilt bilanzierte mutmaßte argumentierte argumentiert unterstellte wiederholte
				mitteilte mitteilten mitteilt teilt meldete meldeten meldet gemeldet äußern geäußert betonen unterstreichen
				unterstrichen vorschlug vorgeschlagen vorwarf vorwarfen vorgeworfen skandierte skandierten skandiert empfahl empfahlen
				empfiehlt empfehlen empfohlen bat baten bittet gebeten befürchtet befürchten befürchtete befürchteten bekundete
				bekundeten bekundet beurteilte beurteilten beurteilt charakterisierte charakterisiert plädierte plädierten plädiert
				riet rieten rät bemängelte bemängelten bemängelt bemängeln gefordert fordern angekündigt ankündigten angegeben
				ausführte ausgeführt hervorhob hervorhoben widersprach widersprachen widerspricht bezweifelte bezweifelten bezweifelt
				erwähnte erwähnt versprach versprachen verspricht versprochen zugesagt aufgefordert aufgerufen gratulierte attestierte
				bescheinigte spottete höhnte jubelte jubelten schimpfte schimpften sinnierte mahnten mahnt beschuldigte beschuldigten
				beschuldigt bedauerte bedauerten bedauert bestritt bestritten bestreitet leugnete erklären geschrieben berichten
				kritisieren verglich flüsterte brüllte schrie schrien murmelte stöhnte seufzte scherzt behaupten versichern vermeldete
				verlautbarte übermittelte signalisierte spekulierte feststellte feststellt festgestellt anmerkte angemerkt einräumte
				eingeräumt klarstellte betitelte deutete hinzufügte informierte informierten präzisierte referierte rechtfertigte`},
			{SoftCue, `wies begründete begründet so erinnerte erinnert freute sieht sah glaubt glaubte hofft hoffte vermutet vermutete zeigte
				verwies lautete lautet lauteten titelte rechnet rechnete findet fand hält hielt verlangte verlangt drohte wünschte dankte
				begrüßte würdigte verurteilte reagierte ging fuhr setzte verteidigte beschrieb beschreibt steht stand las sang`},
			{Source, `laut gemäß so aus_sicht aus_sicht_von nach_den_worten nach_den_worten_von nach_den_angaben nach_den_angaben_von nach_einem_bericht nach_einer_erklärung
				nach_angaben nach_angaben_von nach_worten nach_worten_von nach_ansicht nach_ansicht_von nach_meinung nach_meinung_von
				nach_aussage nach_aussage_von nach_aussagen nach_aussagen_von nach_auffassung nach_auffassung_von nach_einschätzung
				nach_einschätzung_von nach_darstellung nach_darstellung_von nach_überzeugung nach_überzeugung_von nach_informationen
				nach_informationen_von nach_schätzung nach_schätzung_von nach_schätzungen nach_schätzungen_von nach_berechnungen
				nach_berechnungen_von nach_erkenntnissen nach_erkenntnissen_von nach_berichten nach_berichten_von nach_ermittlungen
				nach_ermittlungen_von`},
			{SourceAfter, `zufolge`},
			{Pronoun | Masculine, `er dieser`},
			{Pronoun | Feminine, `sie`},
			{Pronoun, `ich wir beide viele einige manche andere`},
			{Title | Masculine, `herr könig prinz herzog lord sir pfarrer bruder`},
			{Title | Feminine, `frau königin prinzessin herzogin lady schwester pfarrerin`},
			{Title, `dr prof professor general oberst papst kardinal dipl ing med graf baron`},
			{Role | Masculine, declined(`führer vertreter händler meister beauftragter beauftragte arbeiter referent professor tabellenführer wirt beamter beamte förster bäcker metzger koch kellner gärtner ingenieur architekt bildhauer maler sprecher präsident minister kanzler bundeskanzler bürgermeister oberbürgermeister vorsitzender vorsitzende
				chef leiter direktor geschäftsführer experte anwalt rechtsanwalt richter trainer autor politiker abgeordneter botschafter
				bundespräsident ministerpräsident regierungschef staatschef parteichef außenminister innenminister finanzminister
				verteidigungsminister wirtschaftsminister justizminister premierminister premier generalsekretär staatssekretär regierungssprecher
				pressesprecher polizeisprecher unternehmenssprecher fraktionschef fraktionsvorsitzender senator gouverneur kommissar
				staatsanwalt oberstaatsanwalt kommandeur bischof erzbischof pfarrer mitarbeiter zeuge augenzeuge forscher wissenschaftler
				historiker journalist redakteur arzt lehrer schüler student bauer unternehmer manager spieler kapitän pilot fahrer sohn vater
				bruder mann freund kollege nachbar besitzer gründer vorstand analyst ökonom berater kandidat amtsinhaber vizepräsident
				verteidiger angeklagter angeklagte regisseur schauspieler sänger künstler schriftsteller dirigent bewohner anwohner`)},
			{Role | Feminine, `führerin vertreterin händlerin meisterin arbeiterin fahrerin beraterin analystin ökonomin referentin professorin rätin beamtin wirtin försterin bäckerin köchin kellnerin gärtnerin bäuerin ingenieurin architektin bildhauerin malerin sprecherin präsidentin ministerin kanzlerin bundeskanzlerin bürgermeisterin oberbürgermeisterin chefin leiterin
				direktorin geschäftsführerin expertin anwältin richterin trainerin autorin politikerin abgeordnete botschafterin
				ministerpräsidentin außenministerin innenministerin finanzministerin verteidigungsministerin justizministerin
				familienministerin premierministerin generalsekretärin staatssekretärin regierungssprecherin pressesprecherin polizeisprecherin
				senatorin gouverneurin kommissarin staatsanwältin bischöfin mitarbeiterin zeugin augenzeugin forscherin wissenschaftlerin
				historikerin journalistin ärztin lehrerin schülerin studentin unternehmerin managerin spielerin kapitänin tochter mutter
				schwester frau freundin kollegin nachbarin besitzerin gründerin vizepräsidentin schauspielerin sängerin anwohnerin`},
			{Role | Masculine, declined(`nutzer user zuschauer fan anhänger passant fahrgast kunde insider
				unterstützer wähler demonstrant aktivist polizist soldat pfleger ehemann inhaber stürmer torwart
				torhüter produzent landwirt investor diplomat landrat gast besucher tourist moderator
				reporter korrespondent läufer rentner meteorologe verdächtige verdächtiger neffe enkel onkel
				großvater opa jugendlicher teilnehmer leser hörer patient flüchtling urlauber radfahrer autofahrer
				verkäufer mieter pendler vermieter absender`)},
			{Role | Feminine, `nutzerin userin zuschauerin kundin aktivistin polizistin ehefrau inhaberin
				schriftstellerin künstlerin kandidatin besucherin moderatorin läuferin rentnerin witwe dame
				passantin teilnehmerin leserin patientin mieterin verkäuferin stürmerin torhüterin nichte enkelin
				tante großmutter oma touristin vermieterin meteorologin`},
			{Role, `opfer mädchen`},
			{Role | Plural, `fans kunden wähler aktivisten polizisten soldaten eltern freunde gäste besucher
				analysten touristen jugendliche patienten teilnehmer passanten fahrgäste angehörige nutzerinnen
				frauen männer`},
			{Role | Plural, `experten wissenschaftler forscher kritiker augenzeugen zeugen beobachter politiker vertreter demonstranten anwohner
				ermittler behörden beamte ärzte juristen leute menschen befürworter gegner sprecher mitglieder`},
			{Group, `familie städtetag landkreistag statement antrag mail e-mail nachricht schreiben klage
				dokument papier ministerien verbraucherzentrale`},
			{Group, `polizei regierung bundesregierung ministerium innenministerium außenministerium justizministerium gericht bundesgerichtshof
				bundesverfassungsgericht staatsanwaltschaft behörde amt bundesamt unternehmen firma konzern bank partei fraktion cdu csu spd fdp
				grünen linke linkspartei opposition koalition verband verein gewerkschaft organisation stiftung institut universität zeitung
				magazin spiegel sender agentur nachrichtenagentur dpa reuters erklärung mitteilung pressemitteilung bericht studie
				gutachten umfrage urteil kommission ausschuss parlament bundestag bundesrat senat rat europarat armee feuerwehr krankenhaus
				kirche vatikan weiße haus nato uno eu fifa uefa dfb gesellschaft bündnis initiative brief artikel schild plakat aufschrift`},
			{Determiner, `der die das dem den ein eine einer einem einen sein seine seiner seinem ihr ihre ihrer ihrem unser unsere
				dieser diese dieses kein keine zwei drei vier fünf mehrere viele einige manche andere alle`},
			{Particle, `von vom van der den de zu zur zum und la le di del da al bin ibn el`},
			{That, `dass daß ob`},
			{Titled, `titel titels film films filme buch buches roman romans song lied lieder album serie sendung stück gedicht gemälde oper
				musical spiel zeitung tageszeitung wochenzeitung zeitschrift magazin fachblatt blatt zeitungen sender projekt aktion
				kampagne programm name namen namens sogenannte sogenannten sogenannter sogenanntes genannte genannten genannter
				restaurant hotel café schiff fähre gruppe band festival ausstellung messe konzert partei verein initiative
				organisation stiftung preis auszeichnung überschrift stichwort begriff wort bezeichnung rubrik`},
			{Preposition, `des eines von vom in im an am auf aus bei beim mit nach seit zu zum zur durch für gegen ohne um über unter vor zwischen wegen
				während laut gegenüber hinter neben bis ins ans`},
			{Conjunction, `und oder aber sondern denn weil wenn als während obwohl damit doch jedoch`},
			{Relative, `der die das dem den dessen deren welcher welche welches wo wer was`},
			{Auxiliary, `hat haben habe hatte hatten hätte hätten ist sind war waren sei seien wäre wären wird werden wurde wurden würde würden kann
				können könnte könne soll sollen sollte will wollen wolle muss müssen müsse darf dürfe mag möchte bin auch dann später zudem
				außerdem weiter dazu noch bereits gestern heute jetzt nun jedoch sich`},
			{Reporting, `sei seien habe werde könne müsse dürfe solle wolle möge gebe gehe komme stehe liege handle handele bestehe brauche
				bleibe lasse nehme sehe wisse halte finde führe bringe bedeute gehöre diene fehle reiche verfüge`},
			{NotName, `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september
				oktober november dezember uhr prozent euro dollar millionen milliarden jahr jahre jahren`},
			{Given | Masculine, menLatin},
			{Given | Feminine, womenLatin},
		},
	})
}

// declined adds to nouns, with spaces between, what those in -e become after
// "des", "dem" and "den": "Vorsitzenden".
func declined(nouns string) string {
	var b strings.Builder
	for n := range strings.FieldsSeq(nouns) {
		b.WriteString(n + " ")
		if strings.HasSuffix(n, "e") {
			b.WriteString(n + "n ")
		}
	}
	return b.String()
}
