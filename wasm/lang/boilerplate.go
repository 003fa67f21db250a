package lang

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// Boiler is a set of kinds of phrases that are around articles and no part of them.
// The phrases are in [PageWords.Around] of each language.
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

// boilerKinds are the names of the kinds in [PageWords.Around], in the order of the constants.
var boilerKinds = [...]string{
	"related", "signup", "share", "comment", "ad", "consent", "credit", "byline", "tags", "writer", "login", "player",
	"follow",
}

// everywhere are names that pages of all languages have: of services, agencies and programs.
const everywhere = `
share: tweet|facebook|twitter|whatsapp|linkedin|pinterest|telegram|reddit|messenger
consent: recaptcha
credit: getty images|getty|reuters|associated press|ap photo|afp|epa|shutterstock|istock|via getty images|
	imago|picture alliance|ansa
player: javascript
follow: google news|яндекс
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
	add := func(name, phrases string) {
		kind := Boiler(1) << slices.Index(boilerKinds[:], name)
		for p := range strings.SplitSeq(phrases, "|") {
			t.add(boilerEntry{strings.TrimSpace(p), kind})
		}
	}
	Rows(everywhere, add)
	AllRows(func(w *PageWords) string { return w.Around }, add)
	return t
})

// add keeps an entry; several languages may have the same.
func (t *boilerTable) add(e boilerEntry) {
	if r, _ := utf8.DecodeRuneInString(e.phrase); isWide(r) {
		t.wide = append(t.wide, e)
		return
	}
	w := e.phrase[:wordEnd(e.phrase)]
	t.may.Add(w)
	if !slices.Contains(t.first[w], e) {
		t.first[w] = append(t.first[w], e)
	}
}

// isWide reports whether r is of a script without spaces.
func isWide(r rune) bool { return r >= 0x2e80 && r < 0xac00 }

// wordEnd returns where the word ends that s begins with.
func wordEnd(s string) int {
	for i, r := range s {
		if r >= 'a' && r <= 'z' {
			continue
		}
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' &&
			!unicode.Is(unicode.Mn, r) && !unicode.Is(unicode.Mc, r) {
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
			if isWide(r) {
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
			if rest, ok := strings.CutPrefix(low[i:], e.phrase); ok &&
				(rest == "" || wordEnd(rest) == 0 || wordEnd(e.phrase) == 0) {
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
