package lang

func germanClauses() ClauseWords {
	return ClauseWords{
		Verbs: words(`ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten muss
			müssen musste mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte
			bleibt bleiben blieb blieben gibt geben gab gaben geht gehen ging gingen kommt kommen kam kamen
			steht stehen stand standen liegt liegen lag lagen macht machen machte machten nimmt nehmen nahm
			nahmen sieht sehen sah sahen findet finden fand fanden hält halten hielt hielten lässt lassen ließ
			ließen zeigt zeigen zeigte zeigten führt führen führte führten beginnt beginnen begann begannen
			bringt bringen brachte brachten verliert verlieren verlor verloren gewinnt gewinnen gewann gewannen
			steigt steigen stieg stiegen fällt fallen fiel fielen sinkt sinken sank sanken wächst wachsen wuchs
			droht drohen drohte fordert fordern forderte forderten warnt warnen warnte kritisiert kritisieren
			kritisierte erhält erhalten erhielt erhielten braucht brauchen brauchte spielt spielen spielte
			spielten arbeitet arbeiten arbeitete lebt leben lebte lebten stirbt starb starben trifft treffen
			traf trafen setzt setzen setzte setzten stellt stellen stellte stellten legt legen legte legten
			läuft laufen lief liefen schließt schließen schloss schlossen öffnet öffnen öffnete entscheidet
			entscheiden entschied plant planen plante planten will gilt gelten galt galten heißt hieß spricht
			sprechen sprach sprachen wirft warf warfen zieht ziehen zog zogen tritt traten trat wählt wählte
			wählten verkauft verkaufte kauft kaufte kostet kosten kostete zahlt zahlen zahlte zahlten gehört
			gehören gehörte folgt folgen folgte folgten reicht reichen reichte entsteht entstehen entstand dient
			dienen diente bietet bieten bot boten erklärt erklärte sagt sagte betont betonte meldet meldete
			berichtet berichtete rechnet rechnete sorgt sorgte sorgten hilft helfen half greift griff griffen
			schickt schickte feiert feierte feierten startet startete endet endete fehlt fehlen fehlte sucht
			suchen suchte suchten verlässt verließ verließen übernimmt übernahm übernahmen beschließt beschloss
			beschlossen leidet leiden litt litten profitiert profitieren profitierte bestätigt bestätigte
			erreicht erreichte erreichten verhindert verhinderte scheitert scheiterte kämpft kämpfen kämpfte
			bekommt bekommen bekam bekamen weiß wissen wusste wussten denkt denken glaubt glauben scheint schien
			reagiert reagierte reagierten wirkt wirken wirkte tötet tötete töteten verletzt zerstört zerstörte
			stammt stammen stammte umfasst umfasste besteht bestand bestehen erwartet erwarten erwartete
			entwickelt entwickelte investiert investiert prüft prüfen prüfte ermittelt ermittelte sitzt saß
			saßen trägt trug trugen steckt bricht brach brachen sieht verbietet verbot schafft schuf schafften
			fährt fuhr fuhren`),
		VerbEndings: "",
		NotVerbs:    words(`auch nicht dann noch`),
		Leans: words(`weitere weiterer weiteres er sie es ihn ihm ihr ihnen sein seine seinen seinem seiner seines ihre ihren ihrem
			ihrer ihres dies diese dieser dieses diesem diesen jene jener jenes solche solcher
			solches dabei damit dafür dagegen daher darum darauf daran darin darunter darüber davon
			dazu dadurch danach davor dort dorthin hier da so auch zudem außerdem ebenfalls ebenso
			beide beiden andere anderen anderer anderes letztere erstere die_beiden die_ersten
			die_anderen der_andere die_andere das_andere die_zweite der_zweite das_zweite diejenigen
			deren dessen dann deshalb deswegen trotzdem jedoch allerdings dennoch hingegen
			stattdessen man etwa zwar hinzu sonst wiederum was wer selbst jetzt nun bereits noch nur
			gerade kurz womöglich möglicherweise wahrscheinlich vermutlich gleiches nur denen
			solchen von_denen unter_denen gleichzeitig politisch`),
		Points: words(`er sie es ihn ihm ihnen dies diese dieser dieses diesem diesen jene jener jenes solche
			solcher dabei damit dafür dagegen daher darum darauf daran darin darunter darüber davon
			dazu dadurch danach davor dort dorthin hier man deren dessen solchen denen denselben
			demselben`),
		Ends: words(`weil während obwohl wenn als nachdem bevor damit sodass bis der die das dem den dessen
			deren wobei womit wodurch worauf wo sondern aber doch denn ohne statt trotz wegen nach
			laut so`),
		Times: words(`montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli
			august september oktober november dezember gestern heute morgen zuletzt derzeit aktuell bereits
			seither künftig bislang bisher`),
		Speech: words(`ich wir du uns mich mir dich dir mein meine meinen meinem meiner unser unsere unseren unserem
			unserer euch euer`),
		Openers:    words(`aber und doch denn sondern oder`),
		Bracket:    true,
		VerbSecond: true,
		Links: words(`allerdings jedoch hingegen demnach daraufhin dennoch zudem außerdem dagegen entsprechend deshalb
			daher indes schließlich nämlich ebenfalls trotzdem folglich somit mithin wiederum`),
		Wants: words(`wirft warf warfen setzt setzte setzten stellt stellte stellten legt legte legten bringt brachte
			brachten hält hielt hielten macht machte machten nimmt nahm nahmen zwingt zwang`),
		Loose: words(`aufgefordert gebeten gezwungen kurz sehr so zu noch mehr weniger etwa rund fast nur auch schon erst gut weit besonders dann als wie
			am`),
		Vowels: "aeiouyäöüéèáàêî",
	}
}
