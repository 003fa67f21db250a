package outline

import (
	"strings"

	"dateline/wasm/article"
)

// leastPosts is how many entries make a live blog, whose sections they are.
const leastPosts = 3

// postWords is how many words of an entry without a heading are its label.
const postWords = 7

// fromPosts takes the entries of a live blog, each by its heading or its first words.
func fromPosts(a *article.Article) []Section {
	var out []Section
	for i, b := range a.Blocks {
		if b.Kind != article.Post || b.Span.Empty() {
			continue
		}
		out = append(out, Section{Block: i, Span: b.Span, Level: 1, Label: postLabel(a, i)})
	}
	if len(out) < leastPosts {
		return nil
	}
	return out
}

func postLabel(a *article.Article, post int) string {
	end := a.End(post)
	for _, b := range a.Blocks[post:end] {
		if b.Kind == article.Heading && !b.Span.Empty() {
			return strings.TrimSpace(a.Slice(b.Span))
		}
	}
	for _, b := range a.Blocks[post:end] {
		if b.Kind.Container() || b.Span.Empty() {
			continue
		}
		words := strings.Fields(a.Slice(b.Span))
		if whole := strings.Join(words, " "); len(words) <= postWords && len(whole) <= longestLead {
			return whole
		}
		if first := []rune(words[0]); len(first) > longestLead/4 { // no spaces between words
			return string(first[:longestLead/4]) + "…"
		}
		words = words[:min(len(words), postWords)]
		return strings.TrimRight(strings.Join(words, " "), ",;:–—-") + "…"
	}
	return ""
}
