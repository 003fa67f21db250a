// Package about finds out what a page is about: the headline of its article,
// who wrote it, when it was published, on which site and in which language.
//
// Each answer is chosen among what several places of the page say, the most
// trusted first; every place that said something leaves a claim.
package about

import "dateline/wasm/extract/layout"

// reader reads a page that was laid out.
type reader struct{ *layout.Page }
