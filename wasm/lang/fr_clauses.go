package lang

func frenchClauses() ClauseWords {
	return ClauseWords{
		Verbs: words(`est sont était étaient a ont avait avaient sera seront peut peuvent doit doivent va vont fait font
			veut veulent prend prennent met mettent reste restent devient deviennent vient viennent permet
			permettent reçoit perd gagne gagnent annonce annoncent demande demandent dénonce accuse affirme
			appelle estime attend espère craint menace refuse accepte lance ouvre ferme quitte arrive tombe
			monte baisse augmente tue vit meurt joue porte tient dit voit sait croit pense trouve donne passe
			commence finit cherche prépare prévoit promet propose rejette soutient souhaite tente tourne vend
			achète vote compte coûte concerne existe fête gagne dirige défend compte confirme révèle montre
			explique`),
		VerbEndings: "aient èrent ait era ront",
		NotVerbs:    words(`fait parfait souhait retrait portrait extrait attrait trait lait opéra caméra front`),
		Leans: words(`il elle ils elles lui leur eux ce cet cette ces cela ça ceci celui celle ceux celles
			celui-ci celle- ci son sa ses leurs en y aussi également ainsi alors autre autres même
			mêmes tel telle tels telles deux_autres ce_dernier cette_dernière les_deux le_premier
			la_première on qui dont là ici puis ensuite pourtant désormais maintenant déjà encore
			seul seulement`),
		Points: words(`il elle ils elles lui leur eux ce cet cette ces cela ça ceci celui celle ceux celles
			celui-ci celle-ci en y là`),
		Ends: words(`parce puisque car alors tandis quand lorsque lorsqu qui dont où avant après depuis afin
			pour malgré selon mais si`),
		Times: words(`lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
			septembre octobre novembre décembre hier aujourd'hui aujourd’hui demain dernier dernière prochain`),
		Speech: words(`je j' j’ j nous vous me moi mon ma mes notre nos votre vos tu te ton ta tes m' m’`),
		Openers: words(`mais et cependant pourtant toutefois néanmoins ailleurs enfin ensuite puis or donc par_ailleurs
			en_effet de_plus en_outre`),
		Links: words(`cependant pourtant toutefois néanmoins ainsi donc également aussi ensuite enfin`),
		Wants: words(`accuse accusé met mis oblige obligé contraint rend rendu laisse laissé fait compare appelle invite
			invité`),
		Loose: words(`peu plus moins très bien aussi si tant presque seulement encore déjà meilleur premier dernier tout
			juste`),
		Vowels: "aeiouyàâäéèêëîïôöùûüœæ",
	}
}
