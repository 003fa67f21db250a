package lang

import "strings"

// placeholderPhrases are what a page says in the place of a video or a post of
// another site until the reader agrees to load it; divided by "|", in lower case.
const placeholderPhrases = `this content is provided by|includes content provided by|contains content provided by|before anything is loaded|to view this content|to view this video|to see this content|accept cookies to view|enable cookies to view|content is not available due to your` +
	`|externen inhalt, der den artikel ergänzt|finden sie einen externen inhalt|finden sie externe inhalte|externe inhalte angezeigt werden|externer inhalt|empfohlener redaktioneller inhalt|an drittplattformen übermittelt|um diesen inhalt anzuzeigen|um diesen inhalt zu sehen|um dieses video` +
	`|pour afficher ce contenu|pour visualiser ce contenu|pour voir ce contenu|ce contenu est bloqué|ce contenu n'est pas visible` +
	`|para ver este contenido|para visualizar este contenido|este contenido está bloqueado|para ver este conteúdo|para visualizar este conteúdo|este conteúdo está bloqueado` +
	`|per visualizzare questo contenuto|per vedere questo contenuto|questo contenuto è bloccato` +
	`|om deze inhoud te|deze inhoud kan niet worden|om deze content te` +
	`|för att se innehållet|för att visa innehållet|for å se innholdet|for å vise innholdet|for at se indholdet|nähdäksesi sisällön` +
	`|aby zobaczyć tę treść|aby wyświetlić tę treść|pro zobrazení obsahu|чтобы увидеть этот контент|щоб побачити цей контент`

// IsPlaceholder reports whether a text that has words of consent (see
// [BoilerConsent]) stands in the place of what another site would show. low is
// the text in lower case with straight apostrophes.
func IsPlaceholder(low string) bool {
	for phrases := placeholderPhrases; phrases != ""; {
		var p string
		p, phrases, _ = strings.Cut(phrases, "|")
		if strings.Contains(low, p) {
			return true
		}
	}
	return false
}
