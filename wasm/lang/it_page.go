package lang

func italianPage() PageWords {
	return PageWords{
		Byline:  "di|da|a cura di|autore",
		And:     "e",
		With:    "con",
		Roles:   "redazione",
		Credit:  "foto: ",
		Changed: "aggiorn",
		Reader:  "tuo|tua|tuoi|voi|vostro|vostra",
		Self: "clicca|iscriviti|abbonati|commento|commenti|sito|registrati|diritti|riservati|pubblicità|" +
			"redazione|giornalista|autore|articolo|leggi|condividi|segui|sostieni|pubblicato|aggiornato",
		PageName:   "pagina|pag",
		Comments:   "commenti|opinioni dei lettori",
		Reply:      "rispondi|segnala",
		Correction: "rettifica:|correzione:|errata corrige|una versione precedente",
	}
}
