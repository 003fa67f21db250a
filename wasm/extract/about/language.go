package about

import (
	"slices"
	"strings"
	"unicode"

	"dateline/wasm/extract/layout"
	"dateline/wasm/lang"
)

// lang returns the language of the story: the one the page declares, unless
// its words are plainly of another, which happens on sites that never changed
// what their template declares.
func (l reader) lang(body layout.Range) string {
	declared := layout.LangTag(l.Doc.Lang)
	for _, c := range l.Doc.Claims {
		if declared == "" && c.Field == "lang" {
			declared = layout.LangTag(c.Value)
		}
	}
	guess, sure := guessLanguage(l.sample(body))
	if declared == "" || sure && slices.Contains(voters[:], layout.Primary(declared)) && guess != layout.Primary(declared) {
		return guess
	}
	return declared
}

// sampleSize is how many bytes of the story are looked at for its language.
const sampleSize = 2500

func (l reader) sample(body layout.Range) string {
	var b strings.Builder
	for i := max(0, body.From); i < body.To && b.Len() < sampleSize; i++ {
		if l.Lines[i].Size > 60 {
			b.WriteString(l.Lines[i].Text)
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// scriptLanguage returns the language, or the likeliest one, that the script of
// a text tells, "" for scripts of many languages.
func scriptLanguage(s string) string {
	count := map[string]int{}
	all := 0
	for _, r := range s {
		if !unicode.IsLetter(r) {
			continue
		}
		all++
		switch {
		case r >= 0x3040 && r <= 0x30ff:
			count["ja"]++
		case unicode.Is(unicode.Han, r):
			count["zh"]++
		case unicode.Is(unicode.Hangul, r):
			count["ko"]++
		case unicode.Is(unicode.Arabic, r):
			count["ar"]++
		case unicode.Is(unicode.Hebrew, r):
			count["he"]++
		case unicode.Is(unicode.Greek, r):
			count["el"]++
		case unicode.Is(unicode.Devanagari, r):
			count["hi"]++
		case unicode.Is(unicode.Thai, r):
			count["th"]++
		}
	}
	if count["ja"]*20 > all {
		return "ja"
	}
	for code, n := range count {
		if n*2 > all {
			return code
		}
	}
	return ""
}

// voters are the languages whose commonest words are known.
var voters = [...]string{"en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "cs", "sv", "fi"}

// guessLanguage returns the language of a text by its script, or by a vote of
// the commonest words; sure means that no other language comes near.
func guessLanguage(s string) (code string, sure bool) {
	if code := scriptLanguage(s); code != "" {
		// several languages are written in the scripts of Arabic, Han and
		// Devanagari: what the page declares knows better which
		return code, code == "ja" || code == "ko" || code == "el" || code == "he" || code == "th"
	}
	var hits [len(voters)]int
	var stop [len(voters)]lang.Set
	for i, v := range voters {
		stop[i] = lang.Of(v).Stop()
	}
	words := 0
	for _, w := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) }) {
		words++
		for i := range stop {
			if stop[i].Has(w) {
				hits[i]++
			}
		}
	}
	best, second := -1, 0
	for i, n := range hits {
		switch {
		case best < 0 || n > hits[best]:
			if best >= 0 {
				second = hits[best]
			}
			best = i
		case n > second:
			second = n
		}
	}
	if words < 20 || hits[best]*10 < words {
		return "", false
	}
	return voters[best], words >= 60 && hits[best]*5 > words && hits[best] > 2*second
}
