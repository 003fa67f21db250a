package outline

import (
	"strings"
	"unicode"

	"dateline/wasm/article"
	"dateline/wasm/lang"
	"dateline/wasm/text"
)

// A story of fewer paragraphs needs no outline.
const fewest = 8

// inferred forms sections of a story without headings.
func inferred(a *article.Article) []Section {
	var blocks []int
	var units []string
	for i, b := range a.Blocks {
		if b.Kind == article.Paragraph && b.Depth == 0 && !b.Span.Empty() {
			blocks = append(blocks, i)
			units = append(units, a.Slice(b.Span))
		}
	}
	if len(units) < fewest {
		return nil
	}
	bounds := Bounds(units, a.Meta.Lang)
	labels := Labels(units, bounds, a.Meta.Lang)
	var out []Section
	for i, at := range bounds {
		b := a.Blocks[blocks[at]]
		out = append(out, Section{Block: blocks[at], Span: b.Span, Level: 1, Label: labels[i+1], Inferred: true})
	}
	close(a, out)
	return out
}

// Bounds returns the indices of the paragraphs at which a new section begins,
// rising, never 0.
func Bounds(units []string, language string) []int {
	var out []int
	l := lang.Of(language)
	var sets []map[string]int
	for _, u := range units {
		sets = append(sets, terms(u, l))
	}
	last := 0
	for i := 2; i < len(units)-1; i++ {
		if i-last < 3 {
			continue
		}
		if shared(sets[i-1], sets[i]) == 0 || i-last >= 6 {
			out = append(out, i)
			last = i
		}
	}
	return out
}

func terms(s string, l *lang.Language) map[string]int {
	stop := l.Stop()
	out := map[string]int{}
	for b, e := range text.Words(s) {
		w := strings.ToLower(s[b:e])
		if len(w) > 3 && !stop.Has(w) {
			out[w]++
		}
	}
	return out
}

func shared(a, b map[string]int) int {
	n := 0
	for w := range a {
		if b[w] > 0 {
			n++
		}
	}
	return n
}

// Labels returns a label for the section before the first bound and for every
// one that begins at a bound.
func Labels(units []string, bounds []int, language string) []string {
	l := lang.Of(language)
	out := []string{label(units[0], l)}
	for _, at := range bounds {
		out = append(out, label(units[at], l))
	}
	return out
}

const longestLabel = 7 // words

// label takes the first words of a paragraph, cut at the first mark.
func label(s string, l *lang.Language) string {
	n, end := 0, 0
	start := -1
	for b, e := range text.Words(s) {
		if start < 0 {
			start = b
		} else if n >= 3 && strings.ContainsAny(s[end:b], ",.;:!?–—“”\"()") {
			break
		}
		if n == longestLabel {
			break
		}
		n, end = n+1, e
	}
	if start < 0 {
		return strings.TrimFunc(s, unicode.IsSpace)
	}
	return s[start:end]
}
