package about

import (
	"math/bits"
	"strings"
	"sync"

	"dateline/wasm/extract/layout"
	"dateline/wasm/lang"
	"dateline/wasm/page"
)

// lang returns the language of the article and whether its text says so against
// what the page declares. The text decides; what is declared, which sites often
// leave as their template had it, only tips the scales.
func (l reader) lang(body layout.Range) (code string, against bool) {
	declared := layout.LangTag(l.Doc.Lang)
	for _, c := range l.Doc.Claims {
		if declared == "" && c.Field == "lang" {
			declared = layout.LangTag(c.Value)
		}
	}
	guess := guessLanguage(l.sample(body), layout.Primary(declared))
	if guess == "" || guess == layout.Primary(declared) {
		return declared, false
	}
	return guess, declared != ""
}

// direction returns the direction of the text: what the nearest element around
// it says, else what the language is written in.
func (l reader) direction(body layout.Range, code string, against bool) string {
	if body.From >= 0 && int(body.From) < len(l.Lines) {
		for e := l.Lines[body.From].Elem; e >= 0; e = l.Elems[e].Parent {
			if root := l.Elems[e].Parent < 0; root {
				break
			}
			if d := strings.ToLower(page.Attr(l.Elems[e].Node, "dir")); d == "rtl" || d == "ltr" {
				if d != strings.ToLower(l.Doc.Dir) {
					return d
				}
				break
			}
		}
	}
	if by := lang.Direction(code); against || l.Doc.Dir == "" {
		return by
	}
	return l.Doc.Dir
}

// What of the article is looked at for its language.
const (
	sampleSize = 1500 // bytes
	leastLine  = 60   // size of a line: shorter ones are names and labels
)

func (l reader) sample(body layout.Range) string {
	var b strings.Builder
	for i := max(0, body.From); i < body.To && b.Len() < sampleSize; i++ {
		if l.Lines[i].Size > leastLine {
			b.WriteString(l.Lines[i].Text)
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// Shares of the commonest words of a language among the words of a text, in
// hundredths. News in a language with a list has 25 to 50, other languages of its
// family up to 15, unrelated ones under 8 (measured on the demo and the fixtures).
const (
	leastShare     = 10 // under it nothing is guessed
	sureShare      = 20 // from it on a text is heard against what is declared
	leastWords     = 20 // words of a text that is guessed at
	leastSureWords = 40
)

// stopWords holds for each of the commonest words which languages it is of, one bit each.
type stopWords struct {
	codes []string
	words map[string]uint64
}

var stopIndex = sync.OnceValue(func() *stopWords {
	x := &stopWords{words: make(map[string]uint64, 4096)}
	for _, l := range lang.All() {
		if l.NoSpaces || len(x.codes) == 64 {
			continue
		}
		for w := range l.Stop() {
			x.words[w] |= 1 << len(x.codes)
		}
		x.codes = append(x.codes, l.Code)
	}
	return x
})

// guessLanguage returns the language of a text: by its script, where few are
// written in it, or by a vote of the commonest words, in which the declared
// language needs less. "" where the text does not say.
func guessLanguage(s, declared string) string {
	script := lang.ScriptOf(s)
	if script != "" && script != "ru" {
		if declared != "" && declared != script && lang.IsWrittenLike(declared, script) {
			return declared
		}
		return script
	}
	best, most, second, own, words := "", 0, 0, -1, 0
	index := stopIndex()
	hits := make([]int, len(index.codes))
	low := strings.ToLower(s)
	for from, to := layout.NextWord(low, 0, false); from < to; from, to = layout.NextWord(low, to, false) {
		words++
		for in := index.words[low[from:to]]; in != 0; in &= in - 1 {
			hits[bits.TrailingZeros64(in)]++
		}
	}
	known := ""
	if declared != "" {
		known = lang.Of(declared).Code
	}
	for k, code := range index.codes {
		if code != known && hits[k] <= second || !lang.IsWrittenLike(code, script) {
			continue
		}
		if code == known {
			own = hits[k]
		}
		if hits[k] > most {
			best, most, second = code, hits[k], most
		} else {
			second = max(second, hits[k])
		}
	}
	switch {
	case words < leastWords || most*100 < leastShare*words:
		if script == "ru" && !lang.IsWrittenLike(declared, script) && words > 0 {
			return script
		}
		return ""
	case declared == "":
		return best
	case !lang.IsWrittenLike(declared, script):
		return best
	case own >= 0: // both are known: the text must be much more like the other
		if words >= leastSureWords && most*100 >= sureShare*words && most*2 > own*3 {
			return best
		}
	case words >= leastSureWords && most*100 >= sureShare*words && most > 2*second && own < 0 &&
		most*100 >= 30*words:
		return best // declared is a language without a list: nearly every third word must be the other's
	}
	return declared
}
