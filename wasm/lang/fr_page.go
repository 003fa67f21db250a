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
	}
}
