package about

import (
	"strings"
	"unicode"

	"dateline/wasm/extract/layout"
	"dateline/wasm/lang"
)

// beside are phrases with which a page speaks beside its article.
const beside = lang.BoilerRelated | lang.BoilerSignup | lang.BoilerShare | lang.BoilerFollow | lang.BoilerLogin |
	lang.BoilerConsent | lang.BoilerComment | lang.BoilerTags | lang.BoilerAd

// nobody reports whether what a page gives as its author is neither a person
// nor an office: the handle of an account, a button, an advert, the heading of
// a box, an address, or a job in both genders ("Redakteur/in").
func nobody(name string) bool {
	low := layout.Lowered(name)
	words := strings.Fields(low)
	if len(words) == 0 {
		return true
	}
	if len(words) == 1 && (isHandle(name) || isRole(name) && strings.Contains(low, "admin")) {
		return true
	}
	first := words[0]
	if r, _ := layout.Decode(first); unicode.IsDigit(r) && len(words) > 2 {
		return true // "12 Harbour Street"
	}
	if any, _ := lang.FindBoiler(low); any&beside != 0 {
		return true
	}
	article := strings.Contains(" "+lang.Of("en").Names.Articles+" "+lang.Of("de").Names.Articles+" ", " "+first+" ")
	return len(words) > 1 && isFunctionWord(first) && !article && !LooksLikeName(name)
}

// isHandle reports whether one word is the name of an account: small letters
// with figures or a line below.
func isHandle(s string) bool {
	small, mark := 0, false
	for _, r := range s {
		switch {
		case unicode.IsUpper(r) || r > unicode.MaxASCII && !unicode.IsLower(r):
			return false
		case unicode.IsLower(r):
			small++
		case unicode.IsDigit(r) || r == '_':
			mark = true
		}
	}
	return small > 0 && mark
}
