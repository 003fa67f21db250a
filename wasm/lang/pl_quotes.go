package lang

func polishQuotes() *Quotes {
	return prepared(&Quotes{
		They:     `oni one`,
		Inflects: true,
		Nobody:   `nikt żaden żadna`,
		Back:     `tak powiedział_to powiedziała_to`,
		The:      `ten ta to jego jej ich`,
		Dash:     true,
		Incise:   true,
		Bare:     true,
		Ages:     `latek latka`,
		Lists: []WordList{
			{Role, `menedżer menedżerka producent wydawca oskarżony oskarżona prokurator posłanka kapitan`},
			{Group, `straż_pożarna straż spółka`},
			{NotName, `ukrainiec ukrainka polak polka niemiec niemka francuz francuzka anglik brytyjczyk
				amerykanin amerykanka rosjanin rosjanka włoch włoszka hiszpan hiszpanka czech czeszka
				słowak słowaczka turek japończyk chińczyk`},
			{Cue, `powiedział powiedziała powiedzieli mówi mówią mówił mówiła mówili stwierdził stwierdziła stwierdzili stwierdza dodał dodała
				dodali dodaje dodają podkreślił podkreśliła podkreślili podkreśla podkreślają oświadczył oświadczyła oświadczyli oświadcza
				powiadomił zapewnił zapewniła zapewnia zapewniają wyjaśnił wyjaśniła wyjaśnia wyjaśniają tłumaczy tłumaczył tłumaczyła
				tłumaczą zaznaczył zaznaczyła zaznacza napisał napisała napisali pisze piszą poinformował poinformowała poinformowali
				informuje informują odpowiedział odpowiedziała odpowiada zapytał zapytała pyta pytał pytała przyznał przyznała przyznaje
				ocenił oceniła ocenia oceniają skomentował skomentowała komentuje komentują przekonuje przekonywał przekonywała zapowiedział
				zapowiedziała zapowiada ostrzegł ostrzegła ostrzega ostrzegają wskazał wskazała wskazuje wskazują opowiada opowiadał opowiadała
				wspomina wspominał wspominała relacjonuje relacjonował zauważył zauważyła zauważa przypomniał przypomniała przypomina
				twierdzi twierdzą twierdził twierdziła uważa uważają uważał krzyknął krzyczał zawołał apeluje apelował apelowała potwierdził
				potwierdziła potwierdza zaprzeczył zaprzecza przekazał przekazała podał podała podsumował podsumowała podsumowuje zwrócił
				żartował żartuje podał kwituje żali ogłosił ogłosiła nazwał nazwała`},
			{SoftCue, `sądzi myśli wierzy chce chciał chciała nadzieję liczy obawia obawiał oczekuje oczekiwał uznał uznała uznaje zarzucił
				zarzuca krytykuje skrytykował proponuje zaproponował żąda domaga cieszy śmieje czytamy`},
			{Source, `według zdaniem wg jak_podaje jak_poinformował w_ocenie w_opinii słowami`},
			{Pronoun | Masculine, `on`},
			{Pronoun | Feminine, `ona`},
			{Pronoun | Plural, `oni one niektórzy inni wielu`},
			{Pronoun, `ja my kto ktoś`},
			{Title | Masculine, `pan król książę ojciec ks`},
			{Title | Feminine, `pani królowa księżna siostra`},
			{Title, `dr prof mgr inż gen płk kpt kard bp abp papież mec red`},
			{Role | Masculine, `rzecznik prezydent minister premier burmistrz wójt dyrektor prezes przewodniczący lider szef sekretarz poseł
				senator wojewoda prokurator adwokat mecenas sędzia lekarz profesor badacz historyk ekonomista socjolog politolog ekspert
				analityk kierownik założyciel kandydat ambasador komisarz biskup ksiądz proboszcz działacz mieszkaniec sąsiad świadek robotnik
				rolnik przedsiębiorca trener zawodnik piłkarz kapitan pilot aktor piosenkarz pisarz autor dziennikarz redaktor artysta student
				uczeń ojciec brat syn mąż mężczyzna przyjaciel kolega właściciel klient doradca radny wiceprezes wiceminister wicepremier
				policjant żołnierz strażak naukowiec kanclerz kierowca rybak`},
			{Role | Feminine, `rzeczniczka prezydentka ministra premierka burmistrzyni dyrektorka prezeska przewodnicząca liderka szefowa
				sekretarka posłanka senatorka prokuratorka adwokatka sędzia lekarka profesorka badaczka historyczka ekonomistka socjolożka
				ekspertka analityczka kierowniczka założycielka kandydatka ambasadorka działaczka mieszkanka sąsiadka świadkini aktywistka
				nauczycielka trenerka zawodniczka aktorka piosenkarka pisarka autorka dziennikarka redaktorka artystka studentka uczennica
				matka siostra córka żona kobieta przyjaciółka koleżanka właścicielka radna pielęgniarka policjantka`},
			{Role | Masculine, `użytkownik internauta kibic widz pasażer klient przechodzień turysta trener
				zawodnik piłkarz napastnik bramkarz przedsiębiorca właściciel ortopeda chirurg`},
			{Role | Feminine, `użytkowniczka internautka pasażerka klientka turystka trenerka zawodniczka
				właścicielka`},
			{Role | Plural, `użytkownicy internauci kibice pasażerowie klienci turyści bliscy`},
			{Role | Plural, `eksperci badacze naukowcy władze mieszkańcy sąsiedzi świadkowie aktywiści protestujący związkowcy prawnicy lekarze
				ekonomiści rodzice nauczyciele posłowie obserwatorzy źródła krytycy politycy`},
			{Group, `rząd ministerstwo resort urząd policja prokuratura sąd trybunał partia związek stowarzyszenie firma spółka grupa bank
				organizacja instytut uniwersytet szpital kościół watykan gazeta dziennik tygodnik telewizja agencja pap raport badanie sondaż
				komunikat oświadczenie dokument list wiadomość komisja komitet rada sejm senat parlament onz nato wojsko armia federacja klub
				opozycja pis po psl lewica konfederacja tablica transparent napis policji rządu`},
			{Determiner, `ten ta to ci te jego jej ich swój swoja nasz nasza dwaj dwie dwóch trzy trzech kilku kilka wielu niektórzy inny inna każdy
				żaden jeden jedna`},
			{Particle, `de von van der la le di da al bin el`},
			{That, `że iż czy żeby aby`},
			{Titled, `film filmu książka książki powieść powieści piosenka piosenki album albumu serial serialu program programu sztuka
				wiersz obraz opera tytuł tytułem pt dziennik dziennika gazeta gazety tygodnik czasopismo statek restauracja hotel
				wystawa festiwal tzw`},
			{Preposition, `w we z ze na do od po przed przy za o u dla bez przez pod nad między wobec według podczas`},
			{Conjunction, `i oraz lub albo ale lecz a bo gdy kiedy jeśli choć więc`},
			{Relative, `który która które którzy którego której kto co gdzie`},
			{Auxiliary, `jest są był była było byli były będzie będą ma mają miał może mogą musi się też także również już jeszcze potem nie`},
			{NotName, `poniedziałek wtorek środa czwartek piątek sobota niedziela styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień
				październik listopad grudzień`},
			{Given | Masculine, menLatin},
			{Given | Feminine, womenLatin},
		},
	})
}
