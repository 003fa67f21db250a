package lang

func germanPage() PageWords {
	return PageWords{
		Byline: "von|autor|autorin|autoren|ein artikel von|artikel von|veröffentlicht von|geschrieben von|" +
			"autorin/autor|eine analyse von|ein kommentar von|interview von|aus",
		And:     "und",
		With:    "mit",
		NameEnd: "für|aus",
		Roles: "journalistin|redaktion|redakteur|redakteurin|korrespondent|korrespondentin|volontär|volontärin|" +
			"chefredakteur|chefredakteurin|gmbh|news-|nachrichten|zeitung|verlag|media-|kommentar|kommentare|" +
			"sachbearbeiter|sachbearbeiterin/in|geschäftsführer|geschäftsführerin",
		Credit:  "foto: |fotos: |bild: |quelle: ",
		Credits: "Foto|foto|Archiv|Bild",
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
		Around: `
related: lesen sie auch|lesen sie mehr|lesen sie dazu|lesen sie hier|lesen sie jetzt|auch interessant|
	mehr zum thema|mehr dazu|zum thema|mehr lesen|mehr aus|das könnte sie auch interessieren|
	das könnte sie interessieren|weitere artikel|weitere themen|weitere meldungen|weiterlesen|meistgelesen|
	passend zum thema|mehr über|siehe auch|empfohlen|empfehlungen
signup: abonnieren|newsletter bestellen|jetzt abonnieren|anmelden zum newsletter|kostenlos testen|
	zum newsletter|e-mail-adresse
share: teilen|artikel teilen|drucken|merken|link kopieren|artikel drucken|per mail
comment: kommentare|kommentar|kommentieren|kommentar schreiben|kommentare anzeigen|diskutieren sie
ad: anzeige|werbung|artikel wird nach der anzeige fortgesetzt|nach der werbung
consent: datenschutz|datenschutzerklärung|einwilligung|zustimmung|zustimmen|externer inhalt|externe inhalte|
	redaktioneller inhalt|personenbezogene daten|drittplattformen|cookies zulassen
credit: foto|foto:|fotos|bild|bild:|symbolbild|archivbild|bildquelle|quelle|quelle:|alle rechte vorbehalten
byline: von|veröffentlicht|veröffentlicht am|aktualisiert|aktualisiert am|stand|stand:|erstellt|lesezeit|
	min. lesezeit|uhr|autor|autorin|redaktion
tags: schlagworte|schlagwörter|themen|themen:|stichworte|kategorien
writer: über den autor|über die autorin|zum autor|zur person|ist redakteur|ist redakteurin
login: anmelden|einloggen|jetzt registrieren|registrieren|nur für abonnenten|für abonnenten|
	sie haben bereits|weiterlesen mit|jetzt testen
player: anhören|artikel anhören|artikel vorlesen|video ansehen|ihr browser|mehr anzeigen|mehr laden|
	schließen|nach oben
follow: folgen sie uns|folgen|folge uns|app herunterladen
`,
		Classes: `
text: inhalt texte fliesstext
story: artikel
comment: kommentar kommentare
related: weiterlesen zumthema interessant
share: teilen
ad: anzeige werbung
signup: abo abonnement abonnieren
footer: impressum
media: bild foto fotos
caption: bildunterschrift legende
byline: autor autoren datum redaktion
tags: themen schlagworte rubrik
lead: vorspann
title: titel
quote: zitat
facts: infokasten faktenbox
`,
		Placeholder: "externen inhalt, der den artikel ergänzt|finden sie einen externen inhalt|" +
			"finden sie externe inhalte|externe inhalte angezeigt werden|externer inhalt|" +
			"empfohlener redaktioneller inhalt|an drittplattformen übermittelt|um diesen inhalt anzuzeigen|" +
			"um diesen inhalt zu sehen|um dieses video",
	}
}
