package lang

func italianQuotes() *Quotes {
	return prepared(&Quotes{
		They:        `loro`,
		Nobody:      `nessuno nessuna nessun`,
		Back:        `così lo questo`,
		The:         `il lo la l' i gli le questo questa suo sua`,
		Own:         `suo sua`,
		Dash:        true,
		Incise:      true,
		Elision:     true,
		Infinitives: `a di`,
		NameArticle: true,
		Lists: []WordList{
			{Role, `produttore produttrice editore romanziere imputato imputata manager pm caposquadra`},
			{Group, `vigili_del_fuoco`},
			{Role | Plural, `vigili pompieri soccorritori`},
			{Cue, `detto dice dicono disse dissero diceva dichiarato dichiara dichiarano dichiarò affermato afferma affermano affermò spiegato spiega
				spiegano spiegò aggiunto aggiunge aggiungono aggiunse sottolineato sottolinea sottolineano sottolineò precisato precisa precisano
				precisò assicurato assicura assicurano annunciato annuncia annunciano annunciò risposto risponde rispondono rispose chiesto
				chiede chiedono chiese raccontato racconta raccontano raccontò ricordato ricorda ricordano ricordò scritto scrive scrivono
				scrisse commentato commenta commentano commentò concluso conclude concludono concluse sostenuto sostiene sostengono sostenne
				osservato osserva osservano osservò avvertito avverte avvertono denunciato denuncia denunciano ammesso ammette ammettono ammise
				ribadito ribadisce ribadiscono confermato conferma confermano rivelato rivela rivelano riferito riferisce riferiscono replicato
				replica replicano promesso promette insistito insiste insistono continuato continua prosegue proseguito esclamato esclama
				gridato grida lamentato lamenta lamentano criticato critica attaccato attacca definito definisce ironizzato ironizza twittato
				confidato confida auspicato auspica rilevato rileva evidenziato evidenzia fatto_sapere fa_sapere puntualizza tuona chiosa ribatte`},
			{SoftCue, `pensa pensava crede credeva ritiene riteneva spera sperava teme vuole sorride scherza scherzato chiama parla parlato
				accusa accusato propone proposto giudica giudicato legge recita testimonia testimoniato conclude`},
			{Source, `secondo stando_a a_detta_di per_usare_le_parole_di a_giudizio_di nelle_parole_di`},
			{Pronoun | Masculine, `lui egli`},
			{Pronoun | Feminine, `lei ella`},
			{Pronoun | Plural, `loro alcuni altri molti entrambi`},
			{Pronoun, `io noi voi chi qualcuno uno`},
			{Title | Masculine, `signor sig don re principe padre fra onorevole`},
			{Title | Feminine, `signora signorina regina principessa suor`},
			{Title, `dott dottor dottoressa prof professor ing avv on generale colonnello capitano papa cardinale monsignor`},
			{Role | Masculine, `presidente ministro sindaco direttore portavoce segretario capo deputato senatore governatore procuratore avvocato
				giudice magistrato medico professore ricercatore storico economista sociologo esperto analista responsabile dirigente leader
				fondatore candidato ambasciatore commissario vescovo sacerdote parroco attivista residente vicino testimone operaio
				agricoltore imprenditore allenatore giocatore capitano pilota attore cantante scrittore autore giornalista artista studente
				padre fratello figlio marito uomo amico collega proprietario cliente consigliere assessore vicepresidente premier prefetto
				questore poliziotto soldato pescatore sindacalista`},
			{Role | Feminine, `presidente presidentessa ministra sindaca direttrice portavoce segretaria deputata senatrice procuratrice avvocata
				giudice magistrata medica dottoressa professoressa ricercatrice storica economista sociologa esperta analista responsabile
				dirigente leader fondatrice candidata ambasciatrice attivista residente vicina testimone operaia imprenditrice allenatrice
				giocatrice attrice cantante scrittrice autrice giornalista artista studentessa madre sorella figlia moglie donna amica
				proprietaria consigliera assessora vicepresidente infermiera`},
			{Role | Masculine, `utente tifoso spettatore passeggero cliente passante turista allenatore
				giocatore attaccante portiere imprenditore titolare proprietario`},
			{Role | Feminine, `utente tifosa spettatrice passeggera cliente passante turista allenatrice
				giocatrice imprenditrice titolare proprietaria`},
			{Role | Plural, `utenti tifosi spettatori passeggeri clienti passanti turisti familiari`},
			{Role | Plural, `esperti ricercatori autorità residenti vicini testimoni attivisti manifestanti sindacati avvocati medici scienziati
				economisti familiari genitori insegnanti deputati osservatori fonti critici inquirenti investigatori`},
			{Group, `governo ministero comune procura questura prefettura polizia carabinieri tribunale corte partito sindacato associazione azienda
				società gruppo banca organizzazione istituto università ospedale chiesa vaticano giornale quotidiano rivista agenzia ansa rapporto
				studio sondaggio comunicato nota documento lettera messaggio commissione comitato consiglio parlamento senato camera quirinale
				onu nato esercito federazione club opposizione lega pd difesa cartello striscione scritta`},
			{Determiner, `il lo la l' i gli le un uno una un' questo questa quel quella suo sua suoi sue loro nostro nostra due tre quattro cinque
				alcuni alcune molti molte altro altra altri ogni nessun del della dello dei degli delle al alla`},
			{Particle, `de di del della dei da dal d' la lo van von al el bin`},
			{That, `che se`},
			{Titled, `film libro romanzo canzone album disco serie programma opera poesia quadro titolo intitolato intitolata chiamato
				chiamata denominato soprannominato quotidiano giornale rivista settimanale nave ristorante albergo hotel caffè mostra
				festival cosiddetto cosiddetta cosiddetti cosiddette`},
			{Preposition, `di del dello della dell' dei degli delle a al allo alla all' ai agli alle da dal dalla dall' in nel nello nella nell'
				con su sul sulla sull' per tra fra contro dopo prima durante verso senza secondo`},
			{Conjunction, `e ed o ma però anche perché quando mentre come se poi`},
			{Relative, `che chi cui quale quali dove`},
			{Auxiliary, `ha hanno aveva avevano è sono era erano sarà sarebbe può possono deve devono va vanno sta stanno anche poi ancora così
				si ci lo gli le non già inoltre`},
			{NotName, `lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre
				ottobre novembre dicembre`},
			{Given | Masculine, menLatin},
			{Given | Feminine, womenLatin},
		},
	})
}
