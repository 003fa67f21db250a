package lang

func frenchPage() PageWords {
	return PageWords{
		Byline:  "par|auteur|auteurs",
		And:     "et",
		With:    "avec",
		Credit:  "crédit: |crédit photo : |photo : ",
		Changed: "mis à jour|màj",
		Reader:  "vous|votre|vos",
		Self: "cliquez|cliquer|abonnez|abonnement|infolettre|courriel|commentaire|commentaires|lien|inscrivez|" +
			"compte|droits|réservés|publicité|rédaction|journaliste|auteur|crédit|vidéo|lire|partager|suivez|" +
			"soutenez|confidentialité|publié",
		Comments:   "commentaires|réactions|avis des lecteurs",
		Reply:      "répondre|signaler|j'aime",
		Correction: "rectificatif|erratum|correction :|précision :|une version précédente de cet article",
		Around: `
related: à lire aussi|a lire aussi|lire aussi|à lire|lire la suite|lire plus|voir aussi|à voir aussi|
	sur le même sujet|les plus lus|nos dernières|articles similaires|pour aller plus loin|à découvrir
signup: s'abonner|abonnez-vous|inscrivez-vous|recevez|votre adresse e-mail|votre e-mail|je m'abonne|
	s'inscrire|faites un don
share: partager|partager sur|imprimer|envoyer|copier le lien
comment: commentaires|commenter|réagir|laisser un commentaire
ad: publicité|la suite après la publicité
consent: politique de confidentialité|consentement|accepter|données personnelles|contenu externe
credit: crédit photo|crédit|crédits|photo d'illustration|tous droits réservés
byline: par|publié le|publié|mis à jour|mis à jour le|temps de lecture|lecture|rédigé par
tags: mots-clés|sujets|thèmes|thématiques|étiquettes
writer: à propos de l'auteur|journaliste
login: se connecter|connectez-vous|déjà abonné|réservé aux abonnés|article réservé|créer un compte|
	il vous reste
player: écouter|regarder|écouter l'article|votre navigateur|afficher plus|voir plus|fermer
follow: suivez-nous|suivre|rejoignez-nous|téléchargez
`,
		Classes: `
text: contenu texte corps
comment: commentaire commentaires
related: lirelaussi recommander
share: partager
ad: publicite
signup: abonnement
caption: legende
byline: auteur
tags: sujets
lead: chapo
title: titre
facts: encadre
`,
		Placeholder: "pour afficher ce contenu|pour visualiser ce contenu|pour voir ce contenu|ce contenu est bloqué|" +
			"ce contenu n'est pas visible",
	}
}
