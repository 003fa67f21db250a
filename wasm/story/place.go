package story

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// What a place line may be: "KYIV, Nov. 12 (Reuters) –", "Berlin (dpa) -", "Brennick –".
const (
	maxPlaceLine  = 80 // bytes, with its dash
	maxPlaceWords = 6
	maxBarePlace  = 2 // words of a place that neither capitals nor an agency tell from a name
)

// placeDashes end a place line, with the spaces around them.
var placeDashes = []string{" – ", " — ", " - ", " -- ", "— "}

// placeLine returns how many bytes at the beginning of a story's first sentence say
// where it was written, and by which agency. They are no part of what it tells.
func placeLine(s string) int {
	head := s[:min(len(s), maxPlaceLine)]
	at, dash := -1, ""
	for _, d := range placeDashes {
		if i := strings.Index(head, d); i > 0 && (at < 0 || i < at) {
			at, dash = i, d
		}
	}
	if at < 0 {
		return 0
	}
	from := at + len(dash)
	if first, _ := utf8.DecodeRuneInString(s[from:]); !unicode.IsUpper(first) && !unicode.Is(unicode.Pi, first) &&
		!strings.ContainsRune(`"„«`, first) {
		return 0
	}
	place, agency := strings.TrimSpace(head[:at]), false
	if i := strings.IndexByte(place, '('); i > 0 && strings.HasSuffix(place, ")") {
		place, agency = strings.TrimSpace(place[:i]), true
	}
	words := strings.FieldsFunc(place, func(r rune) bool { return r == ' ' || r == ',' || r == '/' })
	if len(words) == 0 || len(words) > maxPlaceWords {
		return 0
	}
	for _, w := range words {
		if first, _ := utf8.DecodeRuneInString(w); unicode.IsLower(first) && len(w) > 3 {
			return 0
		}
	}
	capitals := len(words[0]) > 2 && words[0] == strings.ToUpper(words[0])
	bare := len(words) <= maxBarePlace && !strings.ContainsFunc(place, unicode.IsDigit) &&
		!strings.Contains(s[from:], dash) // of two dashes, the words between are the aside of a sentence
	if !capitals && !agency && !bare || words[0] == strings.ToLower(words[0]) {
		return 0
	}
	return from
}
