package lang

import "strings"

// placeholders are what pages say instead of a video or a post of another site
// until the user agrees to load it.
var placeholders = Phrases(func(w *PageWords) string { return w.Placeholder })

// IsPlaceholder reports whether a text that has words of consent (see
// [BoilerConsent]) is there instead of what another site would show. low is the
// text in lower case with straight apostrophes.
func IsPlaceholder(low string) bool {
	for _, p := range placeholders() {
		if strings.Contains(low, p) {
			return true
		}
	}
	return false
}
