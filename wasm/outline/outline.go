// Package outline finds the sections of an article: those its headings make,
// or, where it has none, those its paragraphs form.
package outline

import "dateline/wasm/article"

// Section is a run of blocks with a label.
type Section struct {
	Block    int          // index of the first block (the heading, where there is one)
	Span     article.Span // the words of the whole section, heading included
	Level    int          // 1 for a top section, 2 below it, ...
	Label    string       // the story's own words
	Inferred bool         // no heading stands in the page
}
