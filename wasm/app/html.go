//go:build !engine

package app

import "dateline/wasm/page"

// parse reads a page that comes as the bytes of an HTML file.
func parse(r Request) (*page.Document, error) { return page.Parse(r.HTML, r.URL) }
