package quote

import (
	"strings"
	"unicode/utf8"
)

// mostGiven is how many letters a given name has behind a family name that comes first.
const mostGiven = 2

// byFamily returns the person whose name begins with the words before a title, where the
// family name comes first: 辻井氏 is 辻井稲子, 만 의원 is 만인아. -1 if there is none.
func (d *document) byFamily(ps *people, words []string) int {
	if !d.Lang.NoSpaces && !d.Words.Caseless {
		return -1
	}
	family := strings.Join(words, "")
	for k := len(ps.list) - 1; k >= 0 && len(ps.list)-k <= 8; k-- {
		given, ok := strings.CutPrefix(strings.Join(ps.list[k].words, ""), family)
		if n := utf8.RuneCountInString(given); ok && n > 0 && n <= mostGiven {
			return k
		}
	}
	return -1
}
