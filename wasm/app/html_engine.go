//go:build engine

package app

import "dateline/wasm/page"

// parse refuses bytes of HTML: the pages of the extension come packed, and its
// engine is built without a parser.
func parse(Request) (*page.Document, error) { return nil, errUnreadable }
