package layout

import (
	"strings"
	"sync"
)

// Trait is a set of hints that the class, id or role of an element gives about
// what stands in it.
type Trait uint32

const (
	TraitText    Trait = 1 << iota // body, content, prose
	TraitStory                     // article, story, post
	TraitComment                   // readers' comments
	TraitRelated                   // other stories
	TraitShare                     // buttons of social networks
	TraitAd                        // advertisement
	TraitSignup                    // newsletter, subscription, login
	TraitNav                       // menus, breadcrumbs, search
	TraitFooter                    // foot of the page, legal lines
	TraitSide                      // sidebars and widgets
	TraitMedia                     // pictures, players
	TraitCaption                   // captions and credits
	TraitByline                    // author, date
	TraitTags                      // topics
	TraitConsent                   // cookie dialogs, pop-ups
	TraitLead                      // standfirst, summary
	TraitTitle                     // headline
	TraitQuote                     // quotations
	TraitBox                       // boxes, cards, panels
	TraitHidden                    // not for the eye
	TraitLive                      // entries of a live blog
	traitList                      // grids, feeds, archives
	TraitPaywall                   // what is behind a paywall, or its announcement
	TraitFacts                     // boxes with facts, figures and questions
	traitEmbed                     // posts of social networks, and what stands where one would be
	Traits       = iota
)

// traitWords lists the words of class names by trait, in the order of the constants.
// Words of fewer than five letters count only when they stand alone.
const traitWords = `
body content text prose copy richtext articlebody storybody bodytext bodycopy maincontent contenido contenu inhalt texto texte tekst testo paragraph wysiwyg markdown fliesstext corpo cuerpo corps brodtext tresc
article story post entry news commentary artikel articolo articulo nota noticia hentry single artykul clanek materia
comment comments disqus reply replies discussion kommentar kommentare komentarze commentaire commentaires comentario comentarios commenti respond talkback livefyre coral opinions forum reacties
related recommend recommended recommendation recommendations recirc similar more readmore mostread mostviewed popular trending latest teaser teasers suggestion suggestions suggested outbrain taboola zergnet readnext upnext weiterlesen zumthema relacionadas relacionados lirelaussi correlati podobne additional further crosslink linkbox seealso alsoread readalso moreon morefrom hotnews topnews topstories headlines recent previous recommander interessant
share sharing social socials facebook twitter whatsapp addthis sharethis linkedin pinterest reddit telegram follow followus tweet likes email mailto partager teilen compartir condividi sociallinks bookmark sharebar
ad ads adv advert adverts advertisement advertising sponsor sponsored sponsors dfp gpt adsense anzeige werbung publicidad publicite promoted commercial reklama pubblicita adslot adunit adcontainer adwrapper banner promo promotion affiliate doubleclick partnercontent nativead shopping deals coupon
newsletter newsletters subscribe subscription subscriber signup offer offers login signin register registration abo membership member donate donation contribute suscribe suscripcion abonnement abonnieren optin mailchimp mailing upsell support appeal
nav navi navigation navbar menu submenu breadcrumb breadcrumbs pagination pager pagenav toolbar skip skiplink tabs toc topbar masthead search searchbox searchform sitemap crumbs path dropdown hamburger actions tools utility
footer foot copyright legal disclaimer colophon bottom impressum imprint terms footnav endnote rights
sidebar aside rail widget widgets complementary secondary rightcol leftcol rightcolumn leftcolumn sidecol marginal sticky rhs
photo photos image images img figure media gallery slideshow carousel lightbox video videos player audio picture thumbnail thumb slider podcast bild foto fotos imagen galeria slide
caption captions credit credits legend figcaption bildunterschrift photocredit imagecredit copyrighttext pie epigrafe didascalia legende wpcaption imagecaption photocaption mediacredit
byline author authors meta date time timestamp published publish dateline writer bio biography profile avatar contributor autor autoren auteur autore datum fecha data postmeta entrymeta articlemeta pubdate journalist reporter signature firma redaktion readtime updated posted
tag tags topic topics keyword keywords category categories tagcloud taglist themes themen temas schlagworte rubrik sujets hashtags sections
cookie cookies consent gdpr privacy modal popup overlay dialog cmp onetrust didomi cookiebanner usercentrics sourcepoint lightboxoverlay interstitial adblock toast
lead lede dek standfirst subtitle subheadline summary intro excerpt deck abstract chapo vorspann sottotitolo entradilla subhead introduction ingress tagline teasertext occhiello bajada copete sommario zajawka perex manchet
title headline heading titre titel titulo titolo h1 tytul hed header overskrift rubrik
quote pullquote blockquote quotation cite citation zitat citazione
box card panel module component highlight timeline chart table score notice alert
hidden hide invisible sronly visuallyhidden screenreader printonly noprint noscript offscreen collapse collapsed fallback assistive accessibility
live liveblog livepost liveupdate ticker update updates minute direct entrylive
list listing grid feed stream river archive cards items item column columns row rows wrap loop blocklist
paywall piano regwall premium barrier gated metered locked
infobox factbox fact facts sidenote callout inset highlights keypoints takeaways bullets glance poll quiz survey vote faktabox faktaboks faktaruta infokasten faktenbox recuadro encadre
embed instagram embedded tweettext twittertweet oembed placeholder
`

// plainWords hold words with traits inside them that mean nothing of the kind.
const plainWords = "shared history relative sharepoint storybook adaptive bookmarklet advanced"

// traitTable decodes traitWords once.
var traitTable = sync.OnceValue(func() map[string]Trait {
	table := make(map[string]Trait, 600)
	for i, row := range strings.Split(strings.TrimSpace(traitWords), "\n") {
		for w := range strings.FieldsSeq(row) {
			table[w] |= 1 << i
		}
	}
	for w := range strings.FieldsSeq(plainWords) {
		if _, known := table[w]; !known {
			table[w] = 0
		}
	}
	return table
})

const (
	maxTraitName = 400 // bytes of a class or id that are looked at
	minInside    = 5   // letters of a word that is looked for inside others
	maxTraitWord = 18
)

// traitReader finds traits and remembers names seen before: pages repeat them.
type traitReader struct {
	table map[string]Trait
	seen  map[string]Trait
}

func newTraitReader() *traitReader {
	return &traitReader{traitTable(), make(map[string]Trait, 256)}
}

// of returns the traits that a class, id or role gives.
func (r *traitReader) of(name string) Trait {
	if name == "" {
		return 0
	}
	if len(name) > maxTraitName {
		name = name[:maxTraitName]
	}
	if t, ok := r.seen[name]; ok {
		return t
	}
	var t Trait
	for class := range strings.FieldsSeq(name) {
		if !isFiling(class) {
			t |= r.words(class)
		}
	}
	r.seen[name] = t
	return t
}

// words returns the traits of the words of one class or id.
func (r *traitReader) words(name string) Trait {
	var t Trait
	var buf [maxTraitName]byte // the letters of the name in lower case, words divided by 0
	n := 0
	for i := 0; i < len(name) && n < len(buf)-1; i++ {
		c := name[i]
		upper := c >= 'A' && c <= 'Z'
		switch {
		case upper && i > 0 && name[i-1] >= 'a' && name[i-1] <= 'z':
			buf[n] = 0
			n++
			fallthrough
		case upper:
			buf[n] = c | 0x20
		case c >= 'a' && c <= 'z':
			buf[n] = c
		case c >= '0' && c <= '9':
			buf[n] = c
		default:
			buf[n] = 0
		}
		n++
	}
	for from := 0; from < n; {
		to := from
		for to < n && buf[to] != 0 {
			to++
		}
		t |= r.word(buf[from:to])
		from = to + 1
	}
	return t
}

// word returns the traits of one word: of the whole, or else of the longest
// known words inside it.
func (r *traitReader) word(w []byte) Trait {
	if t, ok := r.table[string(w)]; ok || len(w) <= minInside {
		return t
	}
	var t Trait
	for i := 0; i+minInside <= len(w); {
		step := 1
		for j := min(len(w), i+maxTraitWord); j >= i+minInside; j-- {
			if found, ok := r.table[string(w[i:j])]; ok {
				t |= found
				step = j - i
				break
			}
		}
		i += step
	}
	return t
}

// filingPrefixes begin classes with which publishing systems file an article
// or note what it has: they say nothing about what stands in the element.
var filingPrefixes = [...]string{"status-", "format-", "has-", "no-", "type-", "h1-", "h2-", "h3-", "h4-"}

// boxWords make of "tag-" and "category-" the name of a box with tags.
const boxWords = " list lists link links cloud label labels item items box container wrapper name title nav menu bar header section "

// isFiling reports whether a class files the article under a status, a format,
// a tag: "status-publish", "tag-newsletter", "comments-open".
func isFiling(class string) bool {
	for _, p := range filingPrefixes {
		if strings.HasPrefix(class, p) {
			return true
		}
	}
	for _, p := range [...]string{"tag-", "category-", "cat-", "topic-"} {
		if rest, ok := strings.CutPrefix(class, p); ok {
			return !strings.Contains(boxWords, " "+rest+" ")
		}
	}
	if rest, ok := strings.CutPrefix(class, "comments-"); ok {
		return rest == "open" || rest == "closed" || rest == "enabled" || rest == "disabled"
	}
	return false
}
