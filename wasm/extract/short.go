package extract

import (
	"strings"

	"dateline/wasm/article"
	"dateline/wasm/lang"
	"dateline/wasm/text"
)

// Words of an article that is suspiciously short: where the page says that it is
// for subscribers, and where only a box at its end does.
const (
	shortOfClaimed = 200
	shortOfWalled  = 120
)

// cutShort reports whether the page shows a part of the story only. That it
// says it is not free is not enough: many such pages hold all of it.
func (l *layout) cutShort(a *article.Article, c choice) bool {
	claimed, wall := l.claim("paywalled") != nil, l.wallAfter(c)
	if !claimed && !wall {
		return false
	}
	words := text.CountWords(a.Text)
	if endsSuddenly(a) {
		return true
	}
	return claimed && (wall || words < shortOfClaimed) || words < shortOfWalled
}

// wallAfter reports whether the story is followed by an invitation to pay or to log in.
func (l *layout) wallAfter(c choice) bool {
	for i := c.body.to; i < min(c.body.to+12, int32(len(l.lines))); i++ {
		ln := &l.lines[i]
		if ln.in&(inNav|inFooter|inHidden) != 0 || c.keep[i] {
			continue
		}
		any, _ := lang.FindBoiler(lowered(ln.text))
		if l.near(ln.elem)&traitPaywall != 0 || any&lang.BoilerLogin != 0 && ln.linked*2 < ln.size {
			return true
		}
	}
	return false
}

// endsSuddenly reports whether the last words of the story stop within a sentence.
func endsSuddenly(a *article.Article) bool {
	for i := len(a.Blocks) - 1; i >= 0; i-- {
		b := a.Blocks[i]
		switch b.Kind {
		case article.Paragraph:
			words := a.Slice(b.Span)
			return strings.HasSuffix(words, "…") || strings.HasSuffix(words, "...") || len(words) >= longLine && !endsSentence(words) && !strings.HasSuffix(words, ":")
		case article.Figure, article.Embed, article.Rule:
		default:
			return false
		}
	}
	return false
}
