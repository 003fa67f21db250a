package layout

import (
	"slices"
	"strings"
	"sync"

	"dateline/wasm/lang"
)

// Trait is a set of hints that the class, id or role of an element gives about
// its content.
type Trait uint32

const (
	TraitText    Trait = 1 << iota // body, content, prose
	TraitStory                     // article, story, post
	TraitComment                   // readers' comments
	TraitRelated                   // other articles
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
	traitEmbed                     // posts of social networks, and their placeholders
	Traits       = iota
)

// traitNames are the names of the traits in [lang.PageWords.Classes], in the order of the constants.
var traitNames = [Traits]string{
	"text", "story", "comment", "related", "share", "ad", "signup", "nav", "footer", "side", "media", "caption",
	"byline", "tags", "consent", "lead", "title", "quote", "box", "hidden", "live", "list", "paywall", "facts", "embed",
}

// serviceWords are class names by trait that belong to no language: services, standards, publishing systems.
const serviceWords = `
text: wysiwyg markdown
story: hentry
comment: disqus livefyre coral
related: outbrain taboola zergnet
share: facebook twitter whatsapp addthis sharethis linkedin pinterest reddit telegram tweet
ad: dfp gpt adsense doubleclick
signup: mailchimp
media: img
caption: wpcaption
consent: gdpr cmp onetrust didomi usercentrics sourcepoint
title: h1
paywall: piano
embed: instagram tweettext twittertweet oembed
`

// plainWords hold words with traits inside them that mean nothing of the kind.
const plainWords = "shared history relative sharepoint storybook adaptive bookmarklet advanced"

// traitTable decodes the words of all languages once: class names mix them. Words
// of fewer than five letters count only as whole words.
var traitTable = sync.OnceValue(func() map[string]Trait {
	table := make(map[string]Trait, 600)
	add := func(name, words string) {
		t := Trait(1) << slices.Index(traitNames[:], name)
		for w := range strings.FieldsSeq(words) {
			table[w] |= t
		}
	}
	lang.Rows(serviceWords, add)
	lang.AllRows(func(w *lang.PageWords) string { return w.Classes }, add)
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
// or note what it has: they say nothing about the content of the element.
var filingPrefixes = [...]string{"status-", "format-", "has-", "no-", "type-", "h1-", "h2-", "h3-", "h4-"}

// boxWords make of "tag-" and "category-" the name of a box with tags.
const boxWords = " list lists link links cloud label labels item items box container wrapper name title nav menu " +
	"bar header section "

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
