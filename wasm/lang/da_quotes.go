package lang

func danishQuotes() *Quotes {
	return prepared(&Quotes{
		They:       `de`,
		Modifiers:  true,
		Nobody:     `ingen intet`,
		Back:       `det sådan således`,
		The:        `den det de denne dette disse hans hendes deres`,
		Dash:       true,
		Incise:     true,
		Compounds:  true,
		VerbSecond: true,
		Ages:       `årige`,
		Lists: []WordList{
			{Cue, `sukker sukkede vidnede vidner lød lyder`},
			{Role, `manager producent forlægger vagtchef vagtchefen tiltalte tillidsmand museumsinspektør
				skipper`},
			{Group, `beredskabsstyrelsen`},
			{Cue, `siger sagde sagt skriver skrev skrevet fortæller fortalte fortalt forklarer forklarede forklaret oplyser oplyste oplyst
				mener mente ment tilføjer tilføjede svarer svarede svaret spørger spurgte spurgt understreger understregede konstaterer
				konstaterede påpeger påpegede meddeler meddelte meddelt advarer advarede hævder hævdede bekræfter bekræftede råber råbte
				kommenterer kommenterede erkender erkendte indrømmer indrømmede lover lovede vurderer vurderede fastslår fastslog fortsætter
				fortsatte slutter sluttede kalder kaldte beskriver beskrev rapporterer rapporterede afviser afviste benægter benægtede
				beklager beklagede udtaler udtalte udtalt bemærker bemærkede anfører anførte gentager gentog opfordrer opfordrede
				melder meldte minder mindede husker pointerer pointerede kritiserer kritiserede lyder roser roste uddyber uddybede
				erklærer erklærede ifølge_ham ifølge_hende lød indvender indvendte forsikrer forsikrede`},
			{SoftCue, `tror troede håber håbede vil ville ser så tænker tænkte forventer forventede frygter foreslår foreslog kræver krævede
				smiler ler grinede sukkede står viser viste glæder`},
			{Source, `ifølge med_henvisning_til efter_oplysninger_fra`},
			{Pronoun | Masculine, `han`},
			{Pronoun | Feminine, `hun`},
			{Pronoun | Plural, `de nogle andre mange flere`},
			{Pronoun, `jeg vi du I man nogen`},
			{Title | Masculine, `hr kong prins pater`},
			{Title | Feminine, `fru frøken dronning prinsesse søster`},
			{Title, `dr doktor prof professor general oberst kaptajn pave kardinal`},
			{Role, `talsmand talsmanden talskvinde talsperson talspersonen præsident præsidenten statsminister statsministeren minister
				ministeren borgmester borgmesteren direktør direktøren administrerende formand formanden forkvinde leder lederen
				partileder partilederen partiformand chef chefen generalsekretær folketingsmedlem medlem ordfører ordføreren senator
				guvernør anklager anklageren advokat advokaten dommer dommeren læge lægen overlæge forsker forskeren historiker økonom
				økonomen cheføkonom ekspert eksperten analytiker professoren grundlægger kandidat ambassadør kommissær biskop præst
				aktivist beboer nabo naboen vidne vidnet arbejder landmand iværksætter træner træneren spiller spilleren kaptajnen pilot
				skuespiller sanger forfatter forfatteren journalist journalisten redaktør kunstner studerende elev ven kollega ejer
				ejeren kunde rådgiver udenrigsminister udenrigsministeren finansminister finansministeren justitsminister
				justitsministeren forsvarsminister sundhedsminister politibetjent betjent vagtchef lærer læreren sygeplejerske
				fisker politidirektør lektor kontorchef pressechef kommunikationschef`},
			{Role | Masculine, `far bror søn mand manden dreng drengen`},
			{Role | Feminine, `mor søster datter kvinde kvinden hustru pige pigen`},
			{Role, `bruger brugeren fan tilhænger passager passageren kunde kunden turist turisten ejeren
				træneren`},
			{Role | Plural, `eksperter forskere beboere naboer vidner aktivister demonstranter advokater læger økonomer forældre lærere
				politikere kilder kritikere borgere`},
			{Group, `regeringen ministeriet kommunen politiet anklagemyndigheden retten byretten landsretten højesteret partiet fagforeningen
				forbundet foreningen selskabet virksomheden koncernen gruppen banken nationalbanken organisationen instituttet
				universitetet hospitalet kirken vatikanet avisen magasinet kanalen ritzau nyhedsbureauet rapporten rapport undersøgelsen
				undersøgelse erklæringen dokumentet brevet kommissionen komitéen udvalget rådet folketinget senatet parlamentet fn nato
				eu hæren forsvaret klubben oppositionen myndigheden styrelsen bestyrelsen skiltet skilt meddelelsen opslaget dmi dr tv2`},
			{Determiner, `en et den det de denne dette disse hans hendes deres sin sit sine vores min to tre fire fem flere mange nogle andre
				hver ingen`},
			{Particle, `af von van der de la le al bin el`},
			{That, `at om`},
			{Titled, `film filmen bog bogen roman romanen sang sangen album albummet serie serien program programmet stykke digt maleri
				opera titel titlen avis avisen blad tidsskrift skibet restaurant restauranten hotel udstillingen festivalen såkaldte`},
			{Preposition, `i på til fra med for ved hos mod uden om over under mellem efter før siden gennem blandt af ad`},
			{Conjunction, `og eller men fordi når mens hvis da så selvom`},
			{Relative, `som der hvilket hvilken hvor`},
			{Auxiliary, `har havde er var bliver blev skal skulle kan kunne må måtte får fik også siden senere nu ikke dog sig videre`},
			{NotName, `mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober
				november december`},
			{Given | Masculine, menLatin},
			{Given | Feminine, womenLatin},
		},
	})
}
