package judge

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"dateline/wasm/extract/layout"
	"dateline/wasm/page"
)

// readerWords address the reader, in many languages. Forms that also mean
// "they" or "her" are left out.
const readerWords = `
you your yours you're you'll you've
du dein deine deinen deiner dir dich euch euer eure ihnen
vous votre vos
usted ustedes tu tus
tuo tua tuoi voi vostro vostra
você vocês
uw je jouw jullie
dig deg din ditt dine dina
twój twoje twoja ciebie
vás vám váš vaše
вы вас вам ваш ваша ваше ваши ви
siz sizin size
σας εσείς bạn anda
`

// selfWords are the words with which a page speaks of itself and its makers:
// where they gather, it is not the story that speaks.
const selfWords = `
click clicking subscribe subscribed subscriber subscribers subscription newsletter newsletters email e-mail inbox comment comments website site webpage page link links download app apps signup account login log register registered copyright rights reserved advertisement affiliate commission sponsored contributed contributing reporting edited editing editor editors newsroom photo photograph photographer image credit courtesy updated originally published republished article articles story stories column columnist newspaper podcast episode video watch listen read share follow twitter facebook instagram tiktok youtube whatsapp telegram donate donation support membership premium terms privacy policy cookies notifications bookmark correspondent reporter author writer writes covers
klicken klick abonnieren abo kommentar kommentare webseite seite anmelden konto registrieren rechte vorbehalten anzeige werbung provision redaktion redakteur redakteurin autor autorin foto bild quelle artikel beitrag folge lesen teilen folgen spende spenden unterstützen datenschutz nutzungsbedingungen einwilligung zustimmung inhalte aktualisiert veröffentlicht erschienen korrespondent korrespondentin
cliquez cliquer abonnez abonnement infolettre courriel commentaire commentaires lien inscrivez compte droits réservés publicité rédaction journaliste auteur crédit vidéo lire partager suivez soutenez confidentialité publié
clic suscríbete suscripción boletín correo comentario comentarios sitio enlace regístrate cuenta derechos reservados publicidad redacción periodista crédito artículo lee leer comparte síguenos donación apoya privacidad publicado actualizado
clique assine assinatura comentário comentários cadastre conta direitos publicidade redação repórter artigo reportagem vídeo leia compartilhe siga doação apoie privacidade atualizado
clicca iscriviti abbonati commento commenti sito registrati diritti riservati pubblicità redazione giornalista autore articolo leggi condividi segui sostieni pubblicato aggiornato
klik abonneer nieuwsbrief reactie reacties rechten voorbehouden advertentie redactie auteur lees volg doneer gepubliceerd bijgewerkt
klicka klikk prenumerera abonner nyhetsbrev nyhedsbrev e-post kommentarer webbplats nettsted hjemmeside länk lenke rättigheter rettigheter annons annonse annonce redaksjon artikkel läs læs dela följ følg publicerad publisert uppdaterad oppdatert
kliknij subskrybuj komentarz komentarze strona aplikacja prawa zastrzeżone reklama redakcja dziennikarz zdjęcie fot artykuł czytaj udostępnij obserwuj opublikowano
klikněte odběr komentář diskuse odkaz práva vyhrazena redakce článek čtěte sdílejte
нажмите подпишитесь подписка рассылка комментарий комментарии сайт ссылка приложение права защищены реклама редакция журналист автор фото статья подкаст видео читайте поделиться
натисніть підпишіться коментар коментарі посилання додаток захищені редакція журналіст стаття відео
tıklayın abone bülten yorum bağlantı uygulama hakları reklam editör yazar fotoğraf okuyun takip
`

// pageWordTable holds 1 for the words that address the reader, 2 for those
// that pages speak of themselves with.
var pageWordTable = sync.OnceValue(func() map[string]uint8 {
	t := make(map[string]uint8, 600)
	for w := range strings.FieldsSeq(readerWords) {
		t[w] = 1
	}
	for w := range strings.FieldsSeq(selfWords) {
		t[w] = 2
	}
	return t
})

// pageWords counts the words of both kinds in the beginning of a text in lower case.
func pageWords(low string) (toReader, ofPage int32) {
	if len(low) > 600 {
		low = strings.ToValidUTF8(low[:600], "")
	}
	t := pageWordTable()
	for i := 0; i < len(low); {
		from := i
		for i < len(low) {
			c, size := rune(low[i]), 1
			if c >= utf8.RuneSelf {
				c, size = utf8.DecodeRuneInString(low[i:])
			}
			if !unicode.IsLetter(c) && c != '\'' && c != '-' {
				break
			}
			i += size
		}
		if n := i - from; n > 1 && n < 32 {
			switch t[low[from:i]] {
			case 1:
				toReader++
			case 2:
				ofPage++
			}
		}
		if i < len(low) {
			_, size := utf8.DecodeRuneInString(low[i:])
			i += size
		}
	}
	return toReader, ofPage
}

// Where the first link of a line leads.
const (
	leadsNowhere = iota // no link
	leadsHere           // to the same page
	leadsOn             // to another page of the site
	leadsUp             // to the front page or a section of it
	leadsOut            // to another site
)

// place is where a page stands: its host and its path.
type place struct{ host, path string }

func here(l *layout.Page) place { return place{page.Host(l.Doc.URL), page.Path(l.Doc.URL)} }

// leads tells where the first link of a line leads.
func leads(l *layout.Page, ln *layout.Line, here place) int {
	link := l.FirstLink(ln)
	if link < 0 {
		return leadsNowhere
	}
	href := strings.TrimSpace(page.Attr(l.Elems[link].Node, "href"))
	if href == "" || href[0] == '#' {
		return leadsHere
	}
	url := page.Resolve(l.Doc.Base, href)
	switch path := page.Path(url); {
	case page.Host(url) != here.host:
		return leadsOut
	case path == here.path:
		return leadsHere
	case strings.Count(path, "-") < 2 && len(path) < 40:
		return leadsUp
	}
	return leadsOn
}
