// Package page turns what a browser or a file gives into a tree that is safe
// to walk, and gathers what the page claims about itself.
//
// There are two entrances: [Parse] for the bytes of an HTML file and [Decode]
// for the packed snapshot that extension/page/capture.js takes of a live page. Both
// give the same [Document], clamped in depth and size.
package page

import (
	"errors"

	"golang.org/x/net/html"

	"dateline/wasm/article"
)

// Limits of what is looked at. Beyond them a page is cut, and Document.Cut says so.
const (
	MaxDepth = 400      // elements inside one another; deeper wrappers are dropped, their text kept
	MaxBytes = 16 << 20 // of HTML or snapshot
	MaxNodes = 1 << 20
)

// Document is a page ready for extraction.
type Document struct {
	Root   *html.Node      // document node; scripts, styles, comments and metadata are gone
	URL    string          // address the page was opened under
	Base   string          // address that relative links are resolved against
	Lang   string          // declared language of the root element
	Dir    string          // declared direction
	Type   string          // media type of what the tab holds, "" for HTML
	Claims []article.Claim // metadata in the order of trust: JSON-LD, meta, markup, URL
	Bodies []string        // articleBody texts of JSON-LD: for comparison, never to be trusted alone
	States []string        // scripts that hold the page's content as data, as they stand there
	Live   bool            // from a snapshot: hidden elements are really gone, AttrInView is set
	Cut    bool            // the page was larger than the limits
	Early  bool            // from a snapshot of a page that was still loading
}

// Attributes that a snapshot adds to elements; pages cannot set them, because
// capture.js drops every attribute of that form.
const (
	AttrInView = "dl:view"  // "1" on elements of which a part stands in the viewport
	AttrFrame  = "dl:frame" // on the div that stands for a same-origin frame: the address it shows
	// on the element that the reader has chosen to be read: "1", or "all" when every word of it is wanted
	AttrPick   = "dl:pick"
	AttrShadow = "dl:shadow" // on an element that holds an open shadow tree in place of its children: "1"

	// AttrMath is set by this package on what stands for a formula: "block" or "inline".
	AttrMath = "dl:math"

	// AttrHidden is set by this package, on elements of an HTML file that a
	// browser would not show. A snapshot has no such elements.
	AttrHidden = "dl:hidden"
)

// Errors of [Parse].
var (
	// ErrNotHTML means that the bytes are no text at all: a picture, a PDF, an archive.
	ErrNotHTML = errors.New("page: not HTML")
	// ErrTooDeep means that no way was found to parse the page within the parser's own limits.
	ErrTooDeep = errors.New("page: elements nested too deeply")
)
