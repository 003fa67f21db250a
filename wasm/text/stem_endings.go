package text

import (
	"strings"
	"unicode/utf8"
)

// endings returns the endings of nouns, adjectives and commonest verbs for
// languages that the stemming library lacks, longest first, nil for others.
func endings(code string) []string {
	switch code {
	case "cs", "sk":
		return strings.Fields("ého ému ých ými ích ech ách ami emi ové ovi ová ou ím ém em ům am mi at ět it ej ů y ý i í e é ě a á u o")
	case "pl":
		return strings.Fields("owego owemu owych owymi iego iemu ością ości ego emu ych ich ymi imi ach ami owi ów ym im ej ie em om ą ę y i e a u o ć")
	case "uk", "be":
		return strings.Fields("ського ському ською ських ський ської ство ості істю ого ому ими іми ими ями ами ах ях ів їв ою єю ею ий ій ої ої их іх им ім ям ам ом ем а я у ю и і ї е є о й ь")
	}
	return nil
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
