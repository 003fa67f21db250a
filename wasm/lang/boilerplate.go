package lang

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// Boiler is a set of kinds of words that surround stories and are no part of them.
type Boiler uint16

// The kinds, one bit each.
const (
	BoilerRelated Boiler = 1 << iota // read also, more on this
	BoilerSignup                     // newsletters, subscriptions
	BoilerShare                      // share, print, copy link
	BoilerComment                    // readers' comments
	BoilerAd                         // advertisement
	BoilerConsent                    // cookies, privacy
	BoilerCredit                     // photo credits, copyright
	BoilerByline                     // written by, published, updated, minutes to read
	BoilerTags                       // topics
	BoilerWriter                     // about the writer
	BoilerLogin                      // log in, for subscribers only
	BoilerPlayer                     // players, browsers, scripts
	BoilerFollow                     // follow us
	BoilerKinds   = iota
)

// boilerPhrases holds one row for each kind in the order of the constants;
// phrases are divided by "|", in lower case.
const boilerPhrases = `
read also|read more|also read|see also|related|related articles|related stories|related content|related topics|related news|related posts|more on this|more on this story|more from|more about|more stories|more news|more like this|most read|most popular|trending|trending now|recommended|recommended for you|you may also like|you might also like|up next|next article|previous article|don't miss|editors' picks|editor's picks|top stories|latest news|latest stories|in case you missed it|what to read next|keep reading|continue reading|go deeper|further reading|lesen sie auch|lesen sie mehr|lesen sie dazu|lesen sie hier|lesen sie jetzt|auch interessant|mehr zum thema|mehr dazu|zum thema|mehr lesen|mehr aus|das könnte sie auch interessieren|das könnte sie interessieren|weitere artikel|weitere themen|weitere meldungen|weiterlesen|meistgelesen|passend zum thema|mehr über|siehe auch|empfohlen|empfehlungen|à lire aussi|a lire aussi|lire aussi|à lire|lire la suite|lire plus|voir aussi|à voir aussi|sur le même sujet|les plus lus|nos dernières|articles similaires|pour aller plus loin|à découvrir|lee también|lea también|leer también|lea más|lea:|leer más|te puede interesar|le puede interesar|puede interesarte|quizás te interese|más información|más noticias|noticias relacionadas|artículos relacionados|relacionado|relacionados|relacionadas|lo más leído|lo más visto|ver también|ver más|además|mira también|leia também|leia mais|veja também|veja mais|saiba mais|mais lidas|notícias relacionadas|recomendado|ler mais|leggi anche|leggi pure|leggi tutto|per approfondire|approfondimenti|ti potrebbe interessare|potrebbe interessarti|articoli correlati|correlati|i più letti|guarda anche|vedi anche|czytaj także|czytaj też|czytaj również|czytaj więcej|zobacz także|zobacz też|zobacz również|przeczytaj także|przeczytaj też|warto przeczytać|powiązane|podobne artykuły|najczęściej czytane|polecane|dowiedz się więcej|читайте также|читать также|читайте по теме|по теме|смотрите также|материалы по теме|ещё по теме|еще по теме|похожие новости|главное за день|самое читаемое|рекомендуем|подробнее|читать далее|читайте також|дивіться також|за темою|більше новин|популярні новини|lees ook|lees meer|lees verder|zie ook|meer over|meest gelezen|gerelateerd|bekijk ook|ook interessant|läs också|läs även|läs mer|mest läst|relaterat|fler artiklar|les også|les mer|mest lest|flere saker|læs også|læs mere|mest læste|relaterede artikler|lue myös|lue lisää|luetuimmat|katso myös|přečtěte si také|přečtěte si|čtěte také|čtěte více|související|nejčtenější|mohlo by vás zajímat|prečítajte si aj|čítajte aj|súvisiace|najčítanejšie|olvassa el|kapcsolódó|ajánljuk|legolvasottabb|citește și|citeşte şi|vezi și|articole similare|cele mai citite|διαβάστε επίσης|διαβάστε ακόμη|δείτε επίσης|σχετικά άρθρα|διαβάστε ακόμα|ilgili haberler|ayrıca okuyun|bunlar da ilginizi çekebilir|daha fazla|en çok okunan|pročitajte još|pročitajte i|povezano|najčitanije|прочетете още|още по темата|baca juga|berita terkait|xem thêm|đọc thêm|اقرأ أيضا|اقرأ أيضًا|قد يهمك|مواضيع ذات صلة|קראו גם|عوان|बड़ी खबरें|यह भी पढ़ें|ये भी पढ़ें|関連記事|関連ニュース|あわせて読みたい|おすすめ|人気記事|相关阅读|相关新闻|延伸阅读|推荐阅读|热门|更多|관련기사|추천기사
newsletter|newsletters|subscribe|sign up|signup|your inbox|get the latest|daily briefing|email address|enter your email|thank you for subscribing|join our|be the first to know|get our|morning briefing|delivered to your inbox|unsubscribe|become a member|support our journalism|support us|donate|make a contribution|abonnieren|newsletter bestellen|jetzt abonnieren|anmelden zum newsletter|kostenlos testen|zum newsletter|e-mail-adresse|s'abonner|abonnez-vous|inscrivez-vous|recevez|votre adresse e-mail|votre e-mail|je m'abonne|s'inscrire|faites un don|suscríbete|suscribirse|suscríbase|suscripción|recibe|boletín|regístrate|tu correo|apúntate|assine|assinar|inscreva-se|cadastre-se|receba|seu e-mail|iscriviti|abbonati|la tua email|ricevi|sostienici|zapisz się|zaprenumeruj|prenumerata|twój e-mail|wesprzyj|подпишитесь|подписаться|подписывайтесь|подписка|рассылка|підпишіться|підписатися|підписуйтесь|розсилка|підтримайте|schrijf je in|aanmelden|nieuwsbrief|abonneer|word abonnee|prenumerera|nyhetsbrev|anmäl dig|abonner|nyhetsbrevet|meld deg på|nyhedsbrev|tilmeld|tilaa|uutiskirje|odebírat|předplatné|předplatit|přihlásit k odběru|odoberať|predplatné|iratkozzon fel|feliratkozás|hírlevél|abonează-te|abonați-vă|εγγραφή|εγγραφείτε|abone ol|bülten|pretplatite se|pretplata|абонирайте се|berlangganan|đăng ký|اشترك|النشرة|ニュースレター|メールマガジン|無料登録|订阅|뉴스레터|구독
share|share this|share this article|share on|share via|tweet|email this|print|print this|copy link|link copied|save|bookmark|facebook|twitter|whatsapp|linkedin|pinterest|telegram|reddit|messenger|teilen|artikel teilen|drucken|merken|link kopieren|artikel drucken|per mail|partager|partager sur|imprimer|envoyer|copier le lien|compartir|imprimir|enviar por correo|copiar enlace|compartilhar|compartilhe|copiar link|condividi|stampa|invia|copia link|udostępnij|drukuj|wyślij|skopiuj link|поделиться|поделитесь|распечатать|скопировать ссылку|поділитися|поширити|delen|deel dit|deel|afdrukken|dela|skriv ut|del|del på|skriv ut|del artikel|jaa|tulosta|sdílet|vytisknout|zdieľať|zdieľaj|megosztás|megosztom|distribuie|trimite|κοινοποίηση|μοιραστείτε|paylaş|yazdır|podijeli|podeli|сподели|bagikan|chia sẻ|شارك|مشاركة|שתפו|シェア|ツイート|印刷|分享|打印|공유|공유하기
comment|comments|leave a comment|leave a reply|post a comment|join the conversation|view comments|show comments|add a comment|reader comments|write a comment|your email address will not be published|kommentare|kommentar|kommentieren|kommentar schreiben|kommentare anzeigen|diskutieren sie|commentaires|commenter|réagir|laisser un commentaire|comentarios|comentar|deja un comentario|comentários|comente|deixe um comentário|commenti|commenta|lascia un commento|komentarze|komentarz|dodaj komentarz|skomentuj|комментарии|комментировать|оставить комментарий|обсудить|коментарі|коментувати|reacties|reageer|plaats een reactie|kommentarer|kommentera|kommenter|skriv en kommentar|kommentit|kommentoi|komentáře|diskuse|přidat komentář|komentáre|diskusia|hozzászólások|hozzászólás|comentarii|adaugă comentariu|σχόλια|σχολιάστε|yorumlar|yorum yap|komentari|komentiraj|коментари|komentar|bình luận|التعليقات|اترك تعليقا|תגובות|コメント|コメントする|评论|댓글
advertisement|advertisements|advertising|ad|ads|sponsored|sponsored by|sponsored content|promoted|paid content|story continues below|article continues below|continue reading below|this article contains affiliate|affiliate links|commission|anzeige|werbung|artikel wird nach der anzeige fortgesetzt|nach der werbung|publicité|la suite après la publicité|publicidad|anuncio|patrocinado|publicidade|anúncio|continua após a publicidade|pubblicità|annuncio pubblicitario|reklama|materiał sponsorowany|artykuł sponsorowany|dalsza część artykułu|реклама|на правах рекламы|партнёрский материал|advertentie|annons|annonse|annonce|mainos|reklam|inzerce|inzercia|hirdetés|publicitate|διαφήμιση|oglas|iklan|quảng cáo|إعلان|פרסומת|広告|スポンサー|广告|광고
cookie|cookies|cookie policy|privacy policy|privacy settings|terms of use|terms of service|terms and conditions|we use cookies|consent|manage preferences|accept all|third-party|recaptcha|datenschutz|datenschutzerklärung|einwilligung|zustimmung|zustimmen|externer inhalt|externe inhalte|redaktioneller inhalt|personenbezogene daten|drittplattformen|cookies zulassen|politique de confidentialité|consentement|accepter|données personnelles|contenu externe|política de privacidad|aceptar|política de privacidade|aceitar|informativa|privacy|accetta|polityka prywatności|zgoda|zaakceptuj|политика конфиденциальности|персональных данных|політика конфіденційності|персональних даних|cookiebeleid|toestemming|privacyverklaring|integritetspolicy|samtycke|personvern|samtykke|privatlivspolitik|tietosuoja|evästeet|ochrana osobních údajů|souhlas|adatvédelmi|politica de confidențialitate|απόρρητο|gizlilik|çerez|プライバシー|クッキー|隐私|쿠키
photo|photo by|photo:|photo credit|photos|image|image:|image credit|image source|image caption|picture:|photograph|file photo|getty images|getty|reuters|associated press|ap photo|afp|epa|copyright|all rights reserved|courtesy of|shutterstock|istock|via getty images|screenshot|illustration|foto|foto:|fotos|bild|bild:|symbolbild|archivbild|bildquelle|quelle|quelle:|alle rechte vorbehalten|imago|picture alliance|crédit photo|crédit|crédits|photo d'illustration|tous droits réservés|imagen|fotografía|foto de|archivo|todos los derechos reservados|créditos|imagem|divulgação|reprodução|todos os direitos reservados|immagine|riproduzione riservata|tutti i diritti riservati|ansa|fot.|zdjęcie|zdjęcie ilustracyjne|źródło|wszelkie prawa zastrzeżone|фото|фото:|иллюстрация|источник|все права защищены|скриншот|джерело|усі права захищені|beeld|alle rechten voorbehouden|bron|arkivbild|foto:|källa|kilde|lähde|kuva|kuva:|zdroj|zdroj:|fotografie|forrás|fotó|sursa|sursă|foto:|φωτογραφία|πηγή|fotoğraf|kaynak|izvor|източник|снимка|sumber|ảnh|nguồn|الصورة|المصدر|写真|画像|提供|出典|图片|来源|图片来源|사진|출처
by|written by|posted by|posted on|published|published on|published at|first published|updated|last updated|last modified|updated on|min read|minute read|minutes read|read time|reading time|hours ago|minutes ago|days ago|hour ago|staff writer|staff reporter|reporting by|editing by|von|veröffentlicht|veröffentlicht am|aktualisiert|aktualisiert am|stand|stand:|erstellt|lesezeit|min. lesezeit|uhr|autor|autorin|redaktion|par|publié le|publié|mis à jour|mis à jour le|temps de lecture|lecture|rédigé par|por|publicado|publicado el|actualizado|última actualización|tiempo de lectura|publicado em|atualizado|atualizado em|di|pubblicato|pubblicato il|aggiornato|ultimo aggiornamento|tempo di lettura|opublikowano|data publikacji|aktualizacja|dodano|autor:|ostatnia aktualizacja|опубликовано|обновлено|автор|дата|время чтения|опубліковано|оновлено|door|gepubliceerd|bijgewerkt|laatst bijgewerkt|leestijd|av|publicerad|uppdaterad|publisert|oppdatert|sist oppdatert|af|offentliggjort|opdateret|udgivet|julkaistu|päivitetty|publikováno|aktualizováno|vydáno|publikované|aktualizované|megjelent|frissítve|publicat|actualizat|δημοσιεύτηκε|ενημερώθηκε|yayınlanma|güncelleme|objavljeno|ažurirano|публикувано|dipublikasikan|diterbitkan|نشر في|تحديث|公開|更新|配信|掲載|发布时间|更新时间|记者|编辑|입력|수정|기자
tags|tagged|tags:|topics|topics:|filed under|categories|category|keywords|in this article|in this story|more on:|schlagworte|schlagwörter|themen|themen:|stichworte|kategorien|mots-clés|sujets|thèmes|thématiques|étiquettes|etiquetas|temas|en esta noticia|archivado en|más sobre|assuntos|tópicos|argomenti|etichette|tagi|tagi:|słowa kluczowe|tematy|теги|теги:|темы|метки|теґи|позначки|trefwoorden|onderwerpen|taggar|ämnen|emner|stikkord|tagit|avainsanat|štítky|témata|klíčová slova|tagy|témy|címkék|etichete|ετικέτες|etiketler|oznake|ključne riječi|тагове|topik|từ khóa|الوسوم|كلمات مفتاحية|キーワード|タグ|标签|关键词|태그
is a reporter|is a correspondent|is a staff writer|is a freelance|is a journalist|is an editor|is a writer|is a senior|is a contributor|is a contributing|is a columnist|is the author of|about the author|can be reached at|contributed to this report|contributed reporting|contributed to this story|contact the author|email the author|reach her|reach him|is professor|is a professor|is a former|is a fellow|über den autor|über die autorin|zum autor|zur person|ist redakteur|ist redakteurin|à propos de l'auteur|journaliste|sobre el autor|sobre o autor|l'autore|o autorze|об авторе|про автора|over de auteur|om forfatteren|o autorovi|著者|作者
log in|login|sign in|already a subscriber|already a member|already have an account|create an account|create account|register|registered users|for subscribers|subscribers only|subscriber-only|premium|exclusive content|to continue reading|unlimited access|free trial|anmelden|einloggen|jetzt registrieren|registrieren|nur für abonnenten|für abonnenten|sie haben bereits|weiterlesen mit|jetzt testen|se connecter|connectez-vous|déjà abonné|réservé aux abonnés|article réservé|créer un compte|il vous reste|iniciar sesión|inicia sesión|solo para suscriptores|exclusivo para suscriptores|crear cuenta|entrar|faça login|exclusivo para assinantes|accedi|registrati|riservato agli abbonati|hai già un account|zaloguj|zaloguj się|zarejestruj|dla subskrybentów|войти|вход|зарегистрироваться|увійти|inloggen|log in|maak een account|logga in|endast för prenumeranter|logg inn|kun for abonnenter|log ind|for abonnenter|kirjaudu|tilaajille|přihlásit|přihlásit se|prihlásiť|bejelentkezés|belépés|autentificare|conectare|σύνδεση|giriş|prijava|prijavite se|ログイン|会員登録|会員限定|有料会員|登录|注册|로그인
watch|watch:|watch live|watch now|listen|listen to this article|listen now|play|play video|video|video:|loading|javascript|enable javascript|your browser|browser does not support|unable to load|show more|load more|view more|click here|view gallery|skip|close|scroll down|back to top|audio|anhören|artikel anhören|artikel vorlesen|video ansehen|ihr browser|mehr anzeigen|mehr laden|schließen|nach oben|écouter|regarder|écouter l'article|votre navigateur|afficher plus|voir plus|fermer|escuchar|ver vídeo|ver video|tu navegador|mostrar más|cerrar|ouvir|assistir|assista|seu navegador|fechar|ascolta|guarda|il tuo browser|mostra altro|chiudi|posłuchaj|obejrzyj|twoja przeglądarka|pokaż więcej|zamknij|слушать|смотреть|видео|ваш браузер|показать ещё|закрыть|дивитися|відео|luister|bekijk|uw browser|toon meer|sluiten|lyssna|spela|visa mer|stäng|lytt|vis mer|lukk|lyt|vis mere|luk|kuuntele|katso|näytä lisää|sulje|poslechnout|přehrát|zobrazit více|zavřít|vypočuť|zobraziť viac|mutass többet|bezár|ascultă|închide|ακούστε|dinle|izle|kapat|動画|再生|もっと見る|閉じる|视频|播放|동영상
follow|follow us|follow us on|follow me|follow him|follow her|like us on|find us|download our app|download the app|get the app|join us on|join our whatsapp|whatsapp channel|telegram channel|google news|folgen sie uns|folgen|folge uns|app herunterladen|suivez-nous|suivre|rejoignez-nous|téléchargez|síguenos|seguir|sigue|únete|descarga|canal de whatsapp|siga|siga-nos|baixe|entre no canal|seguici|segui|unisciti|scarica|śledź nas|obserwuj|dołącz|polub nas|pobierz|следите|наш телеграм|наш канал|присоединяйтесь|telegram-канал|яндекс|стежте|приєднуйтесь|volg ons|volg|följ oss|följ|følg oss|følg|følg os|seuraa|sledujte|sledujte nás|kövess|kövessen|urmărește|urmăriți-ne|ακολουθήστε|takip et|pratite nas|последвайте|ikuti|theo dõi|تابعونا|تابعنا|フォロー|关注|팔로우
`

// boilerEntry is a phrase behind its first word.
type boilerEntry struct {
	phrase string
	kind   Boiler
}

type boilerTable struct {
	first map[string][]boilerEntry // by first word
	may   Sieve                    // of these words
	wide  []boilerEntry            // of scripts without spaces
}

var boiler = sync.OnceValue(func() *boilerTable {
	t := &boilerTable{first: make(map[string][]boilerEntry, 1200)}
	for i, row := range strings.Split(strings.TrimSpace(boilerPhrases), "\n") {
		kind := Boiler(1) << i
		for p := range strings.SplitSeq(row, "|") {
			if r, _ := utf8.DecodeRuneInString(p); r >= 0x2e80 && r < 0xac00 {
				t.wide = append(t.wide, boilerEntry{p, kind})
				continue
			}
			w := p[:wordEnd(p)]
			t.may.Add(w)
			t.first[w] = append(t.first[w], boilerEntry{p, kind})
		}
	}
	return t
})

// wordEnd returns where the word ends that s begins with.
func wordEnd(s string) int {
	for i, r := range s {
		if r >= 'a' && r <= 'z' {
			continue
		}
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' && !unicode.Is(unicode.Mn, r) && !unicode.Is(unicode.Mc, r) {
			return i
		}
	}
	return len(s)
}

// boilerLimit is how many bytes of a text are searched: longer texts are prose.
const boilerLimit = 400

// FindBoiler returns the kinds of boilerplate words that a text holds, in any
// language, and those it begins with. low is the text in lower case with
// straight apostrophes. Of a long text only the beginning is searched.
func FindBoiler(low string) (anywhere, start Boiler) {
	t := boiler()
	if len(low) > boilerLimit {
		low = strings.ToValidUTF8(low[:boilerLimit], "")
	}
	first, wide := true, false
	for i := 0; i < len(low); {
		r, size := rune(low[i]), 1
		switch {
		case r >= utf8.RuneSelf:
			r, size = utf8.DecodeRuneInString(low[i:])
			if r >= 0x2e80 && r < 0xac00 {
				wide = true
			}
			if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
				i += size
				continue
			}
		case (r < 'a' || r > 'z') && (r < '0' || r > '9') && (r < 'A' || r > 'Z'):
			i++
			continue
		}
		end := i + wordEnd(low[i:])
		if end == i {
			end = i + size
		}
		var entries []boilerEntry
		if w := low[i:end]; t.may.Has(w) {
			entries = t.first[w]
		}
		for _, e := range entries {
			if strings.HasPrefix(low[i:], e.phrase) && (i+len(e.phrase) >= len(low) || wordEnd(low[i+len(e.phrase):]) == 0 || wordEnd(e.phrase) == 0) {
				anywhere |= e.kind
				if first {
					start |= e.kind
				}
			}
		}
		first = false
		i = end
	}
	if wide {
		for _, e := range t.wide {
			if j := strings.Index(low, e.phrase); j >= 0 {
				anywhere |= e.kind
				if j == 0 {
					start |= e.kind
				}
			}
		}
	}
	return anywhere, start
}
