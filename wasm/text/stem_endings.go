package text

import (
	"strings"
	"unicode/utf8"

	"dateline/wasm/lang"
)

// endings returns the endings to cut for a language that the stemming library
// lacks, longest first, nil for others.
func endings(code string) []string {
	return strings.Fields(lang.Near(code).Endings)
}

// minStem is how many letters an ending must leave.
const minStem = 3

// cutEnding cuts the first ending that fits.
func cutEnding(word string, ends []string) string {
	for _, e := range ends {
		if rest, ok := strings.CutSuffix(word, e); ok && utf8.RuneCountInString(rest) >= minStem {
			return rest
		}
	}
	return word
}
