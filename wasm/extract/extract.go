// Package extract finds the story in a page: the article and nothing else.
package extract

import "dateline/wasm/article"

// Step is one decision, kept so that a reader can see and undo it.
type Step struct {
	Name     string          // "consent", "candidate", "prune", "metadata", ...
	Selector string          // what of the page: "div#id.class"
	Reason   string          // short stable name, a message key: "link-list", "newsletter", "repeated", ...
	Words    string          // the first words of what was removed or chosen, at most 80 characters
	Block    int             // index of the block before which the removed words stood, -1 if outside the article
	Removed  []article.Block // for Restore: what was removed, spans into Text
	Text     string
}

// Result is an article and how it was found.
type Result struct {
	Article    *article.Article
	Trace      []Step
	Confidence float64 // 0 to 1; under 0.5 the reader offers the picker
	Others     []Other // further articles on the same page
}

// Other is another article on the page, which Options.Pick chooses.
type Other struct {
	Title string
	Pick  string // selector path
}
