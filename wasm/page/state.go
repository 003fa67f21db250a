package page

import (
	"strings"

	"golang.org/x/net/html"
)

// Sizes of scripts that hold the page's content as data, in bytes: at least three
// for each character that extension/page/dom.js lets through.
const (
	leastState = 400
	maxState   = 4_500_000 // of all together
	stateHead  = 12_000    // in which an assignment must be
)

// state keeps a script that holds data: JSON, or an object that is assigned to
// something. Whether it holds an article is asked only of a page that shows none.
func (g *gatherer) state(n *html.Node) {
	c := n.FirstChild
	if c == nil || c.Type != html.TextNode || len(c.Data) < leastState {
		return
	}
	kind, _, _ := strings.Cut(strings.ToLower(Attr(n, "type")), ";")
	kind = strings.TrimSpace(kind)
	switch {
	case strings.HasSuffix(kind, "json"):
	case kind != "" && !strings.HasSuffix(kind, "javascript"):
		return
	case !assignsObject(c.Data[:min(len(c.Data), stateHead)]):
		return
	}
	if g.stateSize += len(c.Data); g.stateSize <= maxState {
		g.doc.States = append(g.doc.States, c.Data)
	}
}

// assignsObject reports whether a script assigns an object or a list to something.
func assignsObject(s string) bool {
	for {
		i := strings.IndexByte(s, '=')
		if i < 0 {
			return false
		}
		s = strings.TrimLeft(s[i+1:], " \t\r\n")
		if s != "" && (s[0] == '{' || s[0] == '[') || strings.HasPrefix(s, "JSON.parse(") {
			return true
		}
	}
}
