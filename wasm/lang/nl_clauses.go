package lang

func dutchClauses() ClauseWords {
	return ClauseWords{
		Verbs: words(`vaart varen vertrekt vertrok is zijn was waren heeft hebben had hadden wordt worden werd werden kan kunnen kon konden moet moeten
			moest mag wil willen wilde zal zullen zou zouden blijft blijven bleef gaat gaan ging gingen komt
			komen kwam kwamen staat staan stond stonden ligt liggen lag maakt maken maakte neemt nemen nam ziet
			zien zag vindt vinden vond houdt houden hield laat laten liet geeft geven gaf krijgt krijgen kreeg
			kregen brengt bracht begint begon verliest verloor wint won stijgt steeg daalt daalde valt viel
			vielen groeit dreigt eist waarschuwt zegt zei speelt speelde werkt werkte leeft sterft stierf treft
			trof zet zette stelt stelde loopt liep sluit sloot opent opende kost kostte betaalt betaalde volgt
			volgde vraagt vroeg zoekt zocht helpt hielp verlaat verliet`),
		VerbEndings: "",
		NotVerbs:    words(`ook niet dan nog`),
		Leans: words(`hij zij ze het hem haar hun hen zijn deze dit die dat daarmee daarvoor daarom daarbij
			daarop daarna daar er hier zo ook bovendien eveneens beide beiden andere anderen de_twee
			de_eerste de_tweede de_andere zulke dan toch echter men wie wat waar nu al nog alleen`),
		Points: words(`hij zij ze het hem hen deze dit daarmee daarvoor daarom daarbij daarop daarna daar er
			hier`),
		Ends: words(`omdat terwijl hoewel als toen nadat voordat zodat die dat wie waar want maar zonder
			ondanks volgens`),
		Times: words(`maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni
			juli augustus september oktober november december gisteren vandaag morgen vorige volgende`),
		Speech:     words(`ik wij we jij je u ons onze mij me mijn jouw jullie`),
		Openers:    words(`maar en want of`),
		Bracket:    true,
		VerbSecond: true,
		Links:      words(`echter ook daarom bovendien dus eveneens niettemin vervolgens overigens`),
		Wants:      words(`zet zette zetten legt legde legden brengt bracht houdt hield maakt maakte stelt stelde dwingt dwong`),
		Loose:      words(`kort zeer zo te nog meer minder ongeveer bijna slechts ook al pas goed ver als`),
		Vowels:     "aeiouyäëïöüéèáóú",
	}
}
