// Package build makes an article of the lines that package judge has kept:
// blocks with their marks, pictures with caption and credit between them, the
// entries of a live blog, and a trace of everything that was left out.
//
//	build.go     the passes in order; assemble.go: blocks with their marks, inside lists and tables
//	pieces.go    the lines that form one block
//	short.go     whether a paywall cuts the article short
//	media.go     pictures, players and embeds; images.go: the source and size of a picture
//	boxes.go     the box of a picture: what is in it that is not of the article
//	credits.go   a caption, divided from its credit
//	steps.go     a step of the trace
package build

import "dateline/wasm/extract/layout"

// builder reads a page that was laid out.
type builder struct{ *layout.Page }
