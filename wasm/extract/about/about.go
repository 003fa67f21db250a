// Package about finds out what a page is about: the headline of its article, who
// wrote it, when it was published, on which site and in which language.
//
//	title.go     the line that shows the headline; titlevote.go: the title that most places agree on
//	site.go      the name of the outlet
//	language.go  declared language and direction, compared with the text
//	bylines.go   lines that name authors; authormarkup.go: elements that do; names.go: what is
//	             a name; agencies.go: agencies are no people; authors.go chooses among them
//	dates.go     published and updated, as claimed and as shown; times.go reads them
//	metadata.go  all of it as article.Meta
//
// Each answer is chosen among what several places of the page say, the most
// trusted first; every place that says something leaves a claim.
package about

import "dateline/wasm/extract/layout"

// reader reads a page that was laid out.
type reader struct{ *layout.Page }
