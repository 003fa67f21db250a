package build

import (
	"strings"

	"dateline/wasm/article"
	"dateline/wasm/extract/judge"
	"dateline/wasm/extract/layout"
	"dateline/wasm/lang"
	"dateline/wasm/text"
)

// Words of an article that is suspiciously short: where the page says that it is
// for subscribers, and where only a box at its end does.
const (
	shortOfClaimed = 200
	shortOfWalled  = 120
)

// cutShort reports whether the page shows a part of the article only. That it
// says it is not free is not enough: many such pages hold all of it.
func (l builder) cutShort(a *article.Article, c judge.Choice) bool {
	claimed, wall := l.Claim("paywalled") != nil, l.wallAfter(c)
	if !claimed && !wall {
		return false
	}
	words := text.CountWords(a.Text)
	if endsSuddenly(a) {
		return true
	}
	return claimed && (wall || words < shortOfClaimed) || words < shortOfWalled
}

// wallAfter reports whether the article is followed by an invitation to pay or to log in.
func (l builder) wallAfter(c judge.Choice) bool {
	for i := c.Body.To; i < min(c.Body.To+12, int32(len(l.Lines))); i++ {
		ln := &l.Lines[i]
		if ln.In&(layout.InNav|layout.InFooter|layout.InHidden) != 0 || c.Keep[i] {
			continue
		}
		any, _ := lang.FindBoiler(ln.Low)
		if l.Near(ln.Elem)&layout.TraitPaywall != 0 || any&lang.BoilerLogin != 0 && ln.Linked*2 < ln.Size {
			return true
		}
	}
	return false
}

// endsSuddenly reports whether the last words of the article stop within a sentence.
func endsSuddenly(a *article.Article) bool {
	for i := len(a.Blocks) - 1; i >= 0; i-- {
		b := a.Blocks[i]
		switch b.Kind {
		case article.Paragraph:
			words := a.Slice(b.Span)
			return strings.HasSuffix(words, "…") || strings.HasSuffix(words, "...") ||
				len(words) >= longLine && !layout.EndsSentence(words) && !strings.HasSuffix(words, ":")
		case article.Figure, article.Embed, article.Rule:
		default:
			return false
		}
	}
	return false
}
