package build

import "dateline/wasm/article"

// Step is one decision, kept so that the user can see and undo it.
type Step struct {
	Name     string          // "candidate", "prune", "reader"
	Selector string          // what of the page: "div#id.class"
	Reason   string          // short stable name, a message key: "link-list", "newsletter", "repeated", ...
	Words    string          // the first words of what was removed or chosen, at most 80 characters
	Block    int             // index of the block before which the removed words were, -1 if outside the article
	Removed  []article.Block // for Restore: what was removed, spans into Text
	Text     string
}
