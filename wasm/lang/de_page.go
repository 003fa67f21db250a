package lang

func germanPage() PageWords {
	return PageWords{
		Byline: "von|autor|autorin|autoren|ein artikel von|artikel von|veröffentlicht von|geschrieben von|" +
			"autorin/autor|eine analyse von|ein kommentar von|interview von|aus",
		And:  "und",
		With: "mit",
		Roles: "journalistin|redaktion|redakteur|redakteurin|korrespondent|korrespondentin|volontär|volontärin|" +
			"chefredakteur|chefredakteurin|gmbh|news-|nachrichten|zeitung|verlag|media-|kommentar|kommentare|" +
			"sachbearbeiter|sachbearbeiterin/in|geschäftsführer|geschäftsführerin",
		Credit:  "foto: |fotos: |bild: |quelle: ",
		Credits: "foto|archiv|bild",
		Changed: "aktualisier|stand:|stand |geändert",
		Reader:  "du|dein|deine|deinen|deiner|dir|dich|euch|euer|eure|ihnen",
		Self: "klicken|klick|abonnieren|abo|kommentar|kommentare|webseite|seite|anmelden|konto|registrieren|" +
			"rechte|vorbehalten|anzeige|werbung|provision|redaktion|redakteur|redakteurin|autor|autorin|foto|" +
			"bild|quelle|artikel|beitrag|folge|lesen|teilen|folgen|spende|spenden|unterstützen|datenschutz|" +
			"nutzungsbedingungen|einwilligung|zustimmung|inhalte|aktualisiert|veröffentlicht|erschienen|" +
			"korrespondent|korrespondentin",
		PageName: "seite",
		Comments: "kommentare|leserbriefe|lesermeinungen|leserkommentare|diskussion|meinungen|forum",
		Reply:    "antworten|melden|gefällt mir|zitieren",
		Correction: "korrektur:|berichtigung:|richtigstellung:|anmerkung der redaktion:|" +
			"in einer früheren version|in einer früheren fassung|anm. d. red.",
	}
}
