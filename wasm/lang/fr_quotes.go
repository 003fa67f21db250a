package lang

func frenchQuotes() *Quotes {
	return prepared(&Quotes{
		They:        `ils elles`,
		Nobody:      `personne aucun aucune nul`,
		Back:        `ainsi voilà`,
		The:         `le la l' les ce cet cette son sa ses leur leurs`,
		Own:         `son sa ses leur leurs`,
		Dash:        true,
		Incise:      true,
		Elision:     true,
		Infinitives: `à de`,
		Lists: []WordList{
			{Role | Masculine, `producteur éditeur romancier prévenu accusé pompier`},
			{Role | Feminine, `productrice éditrice romancière prévenue accusée`},
			{Role | Plural, `pompiers secours enquêteurs`},
			{NotName, `français française belge suisse allemand allemande italien italienne espagnol
				espagnole portugais portugaise britannique anglais anglaise américain américaine canadien
				canadienne russe ukrainien ukrainienne polonais polonaise turc turque grec grecque japonais
				japonaise chinois chinoise marocain marocaine algérien algérienne`},
			{Cue, `dit disent disait déclaré déclare déclarait déclarent affirmé affirme affirmait affirment expliqué explique expliquait expliquent
				ajouté ajoute ajoutait ajoutent souligné souligne soulignait soulignent indiqué indique indiquait indiquent précisé précise
				précisait précisent estimé estime estimait estiment assuré assure assurait assurent annoncé annonce annonçait annoncent
				répondu répond répondait répondent demandé demande demandait demandent raconté raconte racontait racontent confié confie
				confiait rappelé rappelle rappelait regretté regrette regrettait dénoncé dénonce dénonçait reconnu reconnaît reconnaissait
				insisté insiste insistait commenté commente commentait écrit écrivait conclu conclut concluait poursuivi poursuit poursuivait
				lancé lance lançait martelé martèle résumé résume résumait témoigné témoigne témoignait rapporté rapporte rapportait prévenu
				prévient prévenait averti avertit soutenu soutient soutenait observé observe observait constaté constate constatait noté note
				notait relevé relève répété répète prétendu prétend rétorqué rétorque répliqué réplique avancé plaidé plaide ironisé ironise
				tweeté fulminé fulmine détaillé détaille détaillait argumenté argue confirmé confirme confirmait promis promet jugé juge
				jugeait qualifié qualifie déploré déplore déplorait salué salue accusé accuse murmuré murmure crié crie criait s'exclame
				s'écrie exclame écrie interrogé interroge réagi réagit nuancé nuance tranché tranche glissé glisse justifié justifie évoqué évoque`},
			{SoftCue, `pense pensait croit croyait espère espérait souhaite souhaitait veut voulait considère considérait rêve sourit souriait
				soupire soupirait redoute craint lit appelle appelait propose proposait proposé parle parlait parlé décrit décrivait voit`},
			{Source, `selon d'après d'_après suivant pour_reprendre_les_mots_de aux_dires_de aux_yeux_de de_l'avis_de`},
			{Pronoun | Masculine, `il celui-ci`},
			{Pronoun | Feminine, `elle celle-ci`},
			{Pronoun | Plural | Masculine, `ils`},
			{Pronoun | Plural | Feminine, `elles`},
			{Pronoun, `on je nous vous j' qui certains certaines beaucoup plusieurs`},
			{Title | Masculine, `m mm monsieur maître me père abbé roi prince frère`},
			{Title | Feminine, `mme mmes mlle madame mademoiselle reine princesse sœur`},
			{Title, `dr docteur pr professeur général colonel capitaine commandant cardinal pape mgr`},
			{Role | Masculine, `président ministre maire directeur porte-parole secrétaire chef député sénateur préfet procureur avocat juge
				médecin professeur chercheur historien économiste sociologue politologue expert analyste responsable dirigeant patron fondateur
				candidat ambassadeur commissaire général colonel évêque prêtre syndicaliste militant habitant voisin témoin ouvrier agriculteur
				entrepreneur entraîneur joueur capitaine pilote acteur chanteur écrivain auteur journaliste rédacteur réalisateur artiste
				étudiant élève père frère fils mari homme ami collègue propriétaire locataire client passager conseiller adjoint vice-président
				délégué gérant commerçant restaurateur pêcheur viticulteur pompier policier gendarme soldat premier-ministre`},
			{Role | Feminine, `présidente ministre maire directrice porte-parole secrétaire cheffe députée sénatrice préfète procureure avocate
				juge médecin professeure chercheuse historienne économiste experte analyste responsable dirigeante patronne fondatrice
				candidate ambassadrice habitante voisine témoin ouvrière agricultrice entraîneuse joueuse actrice chanteuse écrivaine autrice
				journaliste réalisatrice artiste étudiante élève mère sœur fille femme amie collègue propriétaire conseillère adjointe
				vice-présidente déléguée gérante commerçante infirmière`},
			{Role | Masculine, `utilisateur internaute abonné téléspectateur spectateur passager client
				supporter riverain passant touriste patron entraîneur joueur attaquant gardien`},
			{Role | Feminine, `utilisatrice internaute abonnée téléspectatrice spectatrice passagère cliente
				riveraine passante touriste patronne entraîneuse joueuse`},
			{Role | Plural, `utilisateurs internautes abonnés spectateurs passagers clients supporters riverains
				proches`},
			{Role | Plural, `experts chercheurs autorités responsables députés habitants voisins témoins militants manifestants syndicats
				avocats médecins scientifiques économistes proches parents enseignants élus observateurs ministres policiers gens`},
			{Group, `gouvernement ministère préfecture mairie police gendarmerie parquet tribunal cour justice parti syndicat association entreprise
				société groupe banque organisation institut université hôpital église vatican journal quotidien magazine chaîne agence afp
				rapport étude enquête sondage communiqué document lettre message commission comité conseil assemblée sénat parlement élysée
				matignon onu otan armée fédération club compagnie direction cgt cfdt ligue ong banderole pancarte affiche inscription`},
			{Determiner, `le la l' les un une des du ce cet cette ces son sa ses leur leurs mon ma notre nos votre deux trois quatre cinq plusieurs
				certains certaines chaque autre aucun`},
			{Particle, `de du des d' la le van von der ben bin al el`},
			{That, `que qu' si`},
			{Titled, `film livre roman chanson album série émission pièce poème tableau opéra titre intitulé intitulée nommé nommée baptisé
				baptisée appelé surnommé dit journal quotidien magazine hebdomadaire revue navire restaurant café hôtel exposition
				festival`},
			{Preposition, `de du des d' à au aux en dans par pour sur sous avec sans chez vers entre contre depuis pendant après avant devant
				derrière dès lors parmi`},
			{Conjunction, `et ou mais donc car ni or lorsque quand comme si puis alors`},
			{Relative, `qui que qu' dont où lequel laquelle`},
			{Auxiliary, `a ont avait avaient est sont était étaient sera seront aurait auraient peut peuvent doit doivent va vont fait t s' n' ne pas
				également aussi encore ensuite ainsi se lui leur y en l' m' t-`},
			{NotName, `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
				novembre décembre`},
			{Given | Masculine, menLatin},
			{Given | Feminine, womenLatin},
		},
	})
}
