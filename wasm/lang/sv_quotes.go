package lang

func swedishQuotes() *Quotes {
	return prepared(&Quotes{
		They:       `de`,
		Modifiers:  true,
		Nobody:     `ingen inget inga`,
		Back:       `det så detta`,
		The:        `den det de denna detta hans hennes deras`,
		Dash:       true,
		Incise:     true,
		Compounds:  true,
		VerbSecond: true,
		Ages:       `årige åringen`,
		Aged:       `åringen`,
		Lists: []WordList{
			{Cue, `invände invänder skrattar skrattade`},
			{Role, `manager producent förläggare insatsledaren insatsledare åtalade ombudsmannen ombudsman`},
			{Group, `räddningstjänsten kedjan`},
			{Cue, `säger sade sa sagt skriver skrev skrivit berättar berättade berättat förklarar förklarade uppger uppgav menar menade menat
				tillägger tillade svarar svarade frågar frågade betonar betonade konstaterar konstaterade påpekar påpekade meddelar meddelade
				varnar varnade hävdar hävdade bekräftar bekräftade ropar ropade kommenterar kommenterade understryker underströk erkänner
				erkände medger medgav lovar lovade anser ansåg tycker tyckte twittrar twittrade fortsätter fortsatte avslutar avslutade
				summerar kallar kallade beskriver beskrev rapporterar rapporterade förnekar förnekade klagar klagade undrar undrade
				utbrister minns mindes resonerar poängterar fastslår`},
			{SoftCue, `tror trodde hoppas hoppades vill ville ser såg tänker tänkte förväntar fruktar kritiserar kritiserade föreslår föreslog kräver
				krävde ler skrattar skrattade suckar lyder löd står`},
			{Source, `enligt med_hänvisning_till`},
			{Pronoun | Masculine, `han`},
			{Pronoun | Feminine, `hon`},
			{Pronoun | Plural, `de vissa andra många`},
			{Pronoun, `jag vi du ni man hen vem någon`},
			{Title | Masculine, `herr kung prins fader`},
			{Title | Feminine, `fru fröken drottning prinsessa syster`},
			{Title, `dr doktor prof professor general överste kapten påven kardinal`},
			{Role, `talesperson talesman taleskvinna president statsminister minister ministern statsministern presidenten talespersonen borgmästare
				borgmästaren direktör direktören vd ordförande ordföranden ledare ledaren partiledare partiledaren chef chefen sekreterare
				generalsekreterare riksdagsledamot ledamot senator guvernör åklagare åklagaren advokat advokaten domare domaren läkare läkaren
				forskare forskaren historiker ekonom ekonomen expert experten analytiker professorn grundare kandidat ambassadör kommissionär
				biskop präst aktivist invånare granne grannen vittne vittnet arbetare bonde bonden företagare tränare tränaren spelare
				spelaren kapten kaptenen pilot skådespelare sångare författare författaren journalist journalisten redaktör konstnär student
				elev vän kollega ägare ägaren kund rådgivare utrikesminister utrikesministern finansminister finansministern justitieminister
				inrikesminister försvarsminister kommunalråd polis polisen lärare läraren sjuksköterska fiskare strejkare`},
			{Role | Masculine, `pappa far bror son man mannen make maken pojke pojken`},
			{Role | Feminine, `mamma mor syster dotter kvinna kvinnan fru hustru flicka flickan`},
			{Role, `användare användaren supporter supportern tittare tittaren passagerare passageraren kund
				kunden turist turisten ägaren tränaren`},
			{Role | Plural, `experter forskare myndigheter boende grannar vittnen aktivister demonstranter fackförbund advokater läkare ekonomer
				föräldrar lärare politiker källor kritiker`},
			{Group, `regeringen departementet kommunen polisen åklagarmyndigheten domstolen tingsrätten partiet facket förbundet föreningen
				företaget bolaget gruppen banken organisationen institutet universitetet sjukhuset kyrkan vatikanen tidningen magasinet kanalen
				tt nyhetsbyrån rapporten rapport studien studie undersökningen uttalandet dokumentet brevet kommissionen kommittén rådet
				riksdagen senaten parlamentet fn nato eu armén försvarsmakten klubben oppositionen myndigheten styrelsen skylten skylt`},
			{Determiner, `en ett den det de denna detta dessa hans hennes deras sin sitt sina vår vårt min två tre fyra fem flera många vissa andra
				varje ingen`},
			{Particle, `af av von van der de la le al bin el`},
			{That, `att om`},
			{Titled, `film filmen bok boken roman romanen låt låten sång sången album albumet serie serien program programmet pjäs pjäsen
				dikt tavlan opera titel titeln tidning tidningen tidskrift tidskriften fartyget restaurang restaurangen hotell
				utställningen festivalen såkallade`},
			{Preposition, `av i på till från med för vid hos mot utan om över under mellan efter före sedan enligt genom bland`},
			{Conjunction, `och eller men utan för eftersom när medan om då så`},
			{Relative, `som vilken vilket vilka där`},
			{Auxiliary, `har hade är var blir blev ska skulle kan kunde måste får fick också sedan senare även nu inte dock sig`},
			{NotName, `måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september oktober november
				december`},
			{Given | Masculine, menLatin},
			{Given | Feminine, womenLatin},
		},
	})
}
