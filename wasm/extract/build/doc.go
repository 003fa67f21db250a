// Package build makes an article of the lines that package judge has kept:
// blocks with their marks, pictures with caption and credit between them, the
// entries of a live blog, and a trace of everything that was left out.
package build

import "dateline/wasm/extract/layout"

// builder reads a page that was laid out.
type builder struct{ *layout.Page }
