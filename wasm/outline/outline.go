// Package outline finds the sections of an article: those its headings make,
// or, where it has none, those its paragraphs form.
//
//	find.go     which of these it is: posts, headings, bold first words, inferred
//	posts.go    the entries of a live blog
//	infer.go    sections of an article without headings, in these passes:
//	gaps.go       the paragraphs as units, and the features of the gaps between them
//	lengths.go    the features of every section there could be
//	bounds.go     the cuts that are the likeliest of all
//	labels.go     the terms of each section, with what is known of them
//	choose.go     the clause of a section (package clause) that becomes its label
//	gist.go     the sentences that tell most of an article
//	weights.go  what was learnt, and learn.go, which the engine is built without: what learns it
package outline

import "dateline/wasm/article"

// Section is a run of blocks with a label.
type Section struct {
	Block    int          // index of the first block (the heading, where there is one)
	Span     article.Span // the words of the whole section, heading included
	Level    int          // 1 for a top section, 2 below it, ...
	Label    string       // the article's own words
	Inferred bool         // no heading stands in the page
}
