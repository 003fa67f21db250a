// Package page turns an HTML file or a snapshot of a live page into a tree that
// is safe to walk, and gathers what the page says about itself.
//
//  1. [Parse] reads the bytes of an HTML file (parse.go, charset.go; clamp.go for
//     files nested too deeply for the parser), [Decode] the snapshot that
//     extension/page/capture.js packs (snapshot.go).
//  2. One walk takes out what no user sees, clamps depth and size and writes
//     formulas as text (finish.go, math.go).
//  3. The elements that describe the page are read by selector: language, base
//     address, title, canonical address, metadata, scripts (describe.go, meta.go,
//     state.go). JSON-LD is mended, read and searched for the object that
//     describes the article (jsonrepair.go, jsonld.go).
//
// Both ways give the same [Document]. Addresses are resolved and compared by
// [Resolve], [Host] and [Path] (address.go).
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
	States []string        // scripts that hold the page's content as data, unchanged
	Live   bool            // from a snapshot: hidden elements are really gone, AttrInView is set
	Cut    bool            // the page was larger than the limits
	Early  bool            // from a snapshot of a page that was still loading
}

// Attributes that a snapshot adds to elements; pages cannot set them, because
// capture.js drops every attribute of that form.
const (
	AttrInView = "dl:view"  // "1" on elements that are partly in the viewport
	AttrFrame  = "dl:frame" // on the div that replaces a same-origin frame: the address of the frame
	// on the element that the user picked: "1", or "all" if every word of it is wanted
	AttrPick   = "dl:pick"
	AttrShadow = "dl:shadow" // on an element that holds an open shadow tree in place of its children: "1"

	// AttrMath is set by this package on the element that replaces a formula: "block" or "inline".
	AttrMath = "dl:math"

	// AttrHidden is set by this package, on elements of an HTML file that a
	// browser would not show. A snapshot has no such elements.
	AttrHidden = "dl:hidden"
)

// Errors of [Parse].
var (
	// ErrNotHTML means that the bytes are not text: a picture, a PDF, an archive.
	ErrNotHTML = errors.New("page: not HTML")
	// ErrTooDeep means that no way was found to parse the page within the parser's own limits.
	ErrTooDeep = errors.New("page: elements nested too deeply")
)
