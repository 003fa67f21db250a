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
		Around: `
related: leggi anche|leggi pure|leggi tutto|per approfondire|approfondimenti|ti potrebbe interessare|
	potrebbe interessarti|articoli correlati|correlati|i più letti|guarda anche|vedi anche
signup: iscriviti|abbonati|la tua email|ricevi|sostienici
share: condividi|stampa|invia|copia link
comment: commenti|commenta|lascia un commento
ad: pubblicità|annuncio pubblicitario
consent: informativa|privacy|accetta
credit: immagine|riproduzione riservata|tutti i diritti riservati|foto|foto:
byline: di|pubblicato|pubblicato il|aggiornato|ultimo aggiornamento|tempo di lettura
tags: argomenti|etichette
writer: l'autore
login: accedi|registrati|riservato agli abbonati|hai già un account
player: ascolta|guarda|il tuo browser|mostra altro|chiudi
follow: seguici|segui|unisciti|scarica
`,
		Classes: `
text: testo corpo
story: articolo
comment: commenti
related: correlati
share: condividi
ad: pubblicita
media: foto
caption: didascalia
byline: autore firma
lead: sottotitolo occhiello sommario
title: titolo
quote: citazione
`,
		Placeholder: "per visualizzare questo contenuto|per vedere questo contenuto|questo contenuto è bloccato",
	}
}
