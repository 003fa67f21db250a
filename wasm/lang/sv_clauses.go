package lang

func swedishClauses() ClauseWords {
	return ClauseWords{
		Verbs: words(`är var har hade blir blev ska skulle kan kunde måste får fick vill ville går gick kommer kom står
			stod ligger låg gör gjorde tar tog ser såg finns fanns håller höll låter lät ger gav börjar började
			förlorar vinner vann stiger steg sjunker sjönk faller föll växer hotar kräver krävde varnar varnade
			säger sade sa spelar arbetar lever dör dog träffar satte ställer leder ledde löper sprang stänger
			öppnar kostar betalar följer söker hjälper lämnar lämnade visar planerar driver vill behöver`),
		VerbEndings: "ade",
		NotVerbs:    words(`också inte då nu`),
		Leans: words(`han hon den det de honom henne dem hans hennes dess deras denna detta dessa sådan sådana
			där här så även dessutom också båda andra annan annat de_två den_första den_andra
			det_andra samma sedan då därför därmed ändå vilket man sin sitt sina nu redan ännu bara
			samtidigt däremot dock däremot`),
		Points: words(`han hon honom henne dem denna detta dessa där här man dess`),
		Ends: words(`eftersom medan fast när som vilket innan efter sedan därför men för utan trots enligt
			där`),
		Times: words(`måndag måndagen tisdag tisdagen onsdag onsdagen torsdag torsdagen fredag fredagen lördag lördagen
			söndag söndagen januari februari mars april maj juni juli augusti september oktober november
			december igår idag imorgon`),
		Speech:     words(`jag vi du ni oss mig dig vår vårt våra min mitt mina er ert era din ditt dina`),
		Openers:    words(`men och för eller utan`),
		VerbSecond: true,
		Links:      words(`dock också däremot därför dessutom likaså alltså emellertid`),
		Wants: words(`sätter satte ställer ställde lägger lade gör gjorde håller höll anklagar anklagade tvingar tvingade
			kallar kallade`),
		Loose:  words(`kort mycket så för mer mindre ungefär nästan bara också redan först väl långt bästa största som`),
		Vowels: "aeiouyåäöé",
	}
}
