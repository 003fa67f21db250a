package read

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/wasm/article"
)

// An interview is printed in turns: "Q: How are you?", "A: Fine.", or with the
// names of both. Answers are speech without marks; who asks is no speaker.

// What makes an interview, and what may be the label of a turn.
const (
	longestLabel = 36 // bytes before the colon
	mostLabel    = 4  // words
	fewestTurns  = 5
)

// answer is a block that answers.
type answer struct {
	label article.Span // of this turn or of the last one that had one
	words article.Span
}

// findTurns returns the answers of an interview by block, nil where the article is none.
func findTurns(a *article.Article) map[int]answer {
	type count struct{ all, asks int }
	labels := make(map[string]*count)
	at := make([]int, len(a.Blocks)) // where the words begin behind a label, 0 for none
	turns := 0
	for i, b := range a.Blocks {
		if !b.Kind.Prose() || b.Span.Empty() || b.Kind.Container() {
			continue
		}
		label, after := labelOf(a.Text[b.Span.Start:b.Span.End])
		if label == "" {
			continue
		}
		at[i] = b.Span.Start + after
		c := labels[label]
		if c == nil {
			c = new(count)
			labels[label] = c
		}
		turns++
		c.all++
		if s := strings.TrimRight(a.Text[b.Span.Start:b.Span.End], " \u00a0\"”“»)"); strings.HasSuffix(s, "?") ||
			strings.HasSuffix(s, "？") {
			c.asks++
		}
	}
	if turns < fewestTurns {
		return nil
	}
	asker := false
	for label, c := range labels {
		if c.all < 2 {
			delete(labels, label)
		} else if 10*c.asks >= 6*c.all {
			asker = true
		}
	}
	if !asker || len(labels) < 2 || len(labels) > 8 {
		return nil
	}
	out := make(map[int]answer)
	var label article.Span
	last := 0
	for i := range a.Blocks {
		if at[i] > 0 {
			last = i
		}
	}
	for i, b := range a.Blocks[:last+1] {
		if !b.Kind.Prose() || b.Span.Empty() || b.Kind.Container() {
			continue
		}
		words := b.Span
		if at[i] > 0 {
			name, _ := labelOf(a.Text[b.Span.Start:b.Span.End])
			c := labels[name]
			label = article.Span{}
			if c == nil || 10*c.asks >= 6*c.all {
				continue
			}
			label = article.Span{Start: b.Span.Start,
				End: b.Span.Start + strings.Index(a.Text[b.Span.Start:], name) + len(name)}
			words.Start = at[i]
		}
		if !label.Empty() && words.Start < words.End {
			out[i] = answer{label, words}
		}
	}
	return out
}

// labelOf returns what stands before the colon of a turn and the byte at which
// its words begin; "" if it is no turn.
func labelOf(s string) (string, int) {
	i := strings.IndexAny(s[:min(len(s), longestLabel)], ":：")
	if i <= 0 {
		return "", 0
	}
	_, size := utf8.DecodeRuneInString(s[i:])
	label := strings.TrimSpace(s[:i])
	after := i + size
	for after < len(s) {
		r, n := utf8.DecodeRuneInString(s[after:])
		if !unicode.IsSpace(r) {
			break
		}
		after += n
	}
	first, _ := utf8.DecodeRuneInString(label)
	if label == "" || len(strings.Fields(label)) > mostLabel || unicode.IsLower(first) || !unicode.IsLetter(first) ||
		after >= len(s) ||
		size == 1 && after == i+1 && !denseAt(s, after) || strings.ContainsAny(label, ",;!?\"“”„«»()") {
		return "", 0
	}
	return label, after
}

// denseAt reports whether a letter of a script that has no spaces stands at a byte: 记者:你好.
func denseAt(s string, at int) bool {
	r, _ := utf8.DecodeRuneInString(s[at:])
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana)
}
