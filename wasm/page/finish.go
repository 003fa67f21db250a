package page

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"dateline/wasm/article"
	"dateline/wasm/text"
)

// finish makes a Document of a parsed tree: it takes out what no reader sees,
// clamps depth and size, and gathers the claims on the way, all in one walk.
// live is true for the tree of a snapshot, which holds visible elements only.
func finish(root *html.Node, url string, live bool) *Document {
	d := &Document{Root: root, URL: url, Base: url, Live: live}
	g := gatherer{doc: d}
	nodes, depth := 0, 0
	for n := root.FirstChild; n != nil; {
		nodes++
		if nodes > MaxNodes {
			d.Cut = true
			cutAfter(n, root)
			break
		}
		keep := true
		if n.Type == html.ElementNode {
			keep = g.element(n, live)
		} else if n.Type != html.TextNode && n.Type != html.DoctypeNode {
			keep = false
		}
		switch {
		case !keep:
			next := after(n, root, &depth)
			n.Parent.RemoveChild(n)
			n = next
		case n.FirstChild != nil && depth >= MaxDepth:
			next := n.FirstChild
			unwrap(n)
			n = next
		case n.FirstChild != nil:
			depth++
			n = n.FirstChild
		default:
			n = after(n, root, &depth)
		}
	}
	d.Claims, d.Bodies = g.claims()
	return d
}

// after returns the next node in document order that is not inside n, and
// lowers depth by the elements left.
func after(n, root *html.Node, depth *int) *html.Node {
	for n != root {
		if n.NextSibling != nil {
			return n.NextSibling
		}
		n = n.Parent
		*depth--
	}
	return nil
}

// unwrap puts the children of n in its place.
func unwrap(n *html.Node) {
	for c := n.FirstChild; c != nil; c = n.FirstChild {
		n.RemoveChild(c)
		n.Parent.InsertBefore(c, n)
	}
	n.Parent.RemoveChild(n)
}

// cutAfter removes n and all that follows it.
func cutAfter(n, root *html.Node) {
	for n != root {
		p := n.Parent
		for s := n.NextSibling; s != nil; s = n.NextSibling {
			p.RemoveChild(s)
		}
		n = p
	}
}

// gatherer collects what the page says about itself during the walk.
type gatherer struct {
	doc       *Document
	meta      []rankedClaim
	ld        []string // JSON-LD scripts
	ldSize    int
	stateSize int
	title     bool
}

// Limits of JSON-LD that is read.
const (
	maxScripts    = 64
	maxScriptSize = 4 << 20 // bytes, of all together
)

// element looks at one element and reports whether it stays in the tree.
func (g *gatherer) element(n *html.Node, live bool) bool {
	switch n.DataAtom {
	case atom.Script:
		g.script(n)
		return false
	case atom.Style, atom.Template, atom.Noframes:
		return false
	case atom.Meta:
		g.metaTag(n)
		return false
	case atom.Link:
		if strings.EqualFold(Attr(n, "rel"), "canonical") {
			g.add(rankLink, "url", Attr(n, "href"), "link canonical")
		}
		return false
	case atom.Base:
		if href := Attr(n, "href"); href != "" && g.doc.Base == g.doc.URL {
			g.doc.Base = Resolve(g.doc.URL, href)
		}
		return false
	case atom.Title:
		if n.Namespace == "" && !g.title && n.FirstChild != nil {
			g.title = true
			g.add(rankTitle, "title", n.FirstChild.Data, "title")
		}
		return false
	case atom.Html:
		g.doc.Lang, g.doc.Dir = firstOf(Attr(n, "lang"), Attr(n, "xml:lang")), strings.ToLower(Attr(n, "dir"))
	case atom.Body:
		if g.doc.Lang == "" {
			g.doc.Lang = Attr(n, "lang")
		}
		if g.doc.Dir == "" {
			g.doc.Dir = strings.ToLower(Attr(n, "dir"))
		}
	}
	if n.Namespace == "svg" || n.DataAtom == atom.Svg {
		return false
	}
	if !live {
		clean(n)
	}
	if n.DataAtom == atom.Math {
		formula(n)
	} else if doubles(n) {
		return false
	}
	return true
}

// clean takes away attributes that only a snapshot may set and marks elements
// that a browser would not show.
func clean(n *html.Node) {
	hidden := false
	for i := 0; i < len(n.Attr); i++ {
		a := &n.Attr[i]
		switch {
		case strings.HasPrefix(a.Key, "dl:"):
			n.Attr = append(n.Attr[:i], n.Attr[i+1:]...)
			i--
		case a.Key == "hidden":
			hidden = true
		case a.Key == "style":
			hidden = hidden || hidesBox(a.Val)
		}
	}
	if hidden && n.DataAtom != atom.Body && n.DataAtom != atom.Html {
		n.Attr = append(n.Attr, html.Attribute{Key: AttrHidden, Val: "1"})
	}
}

// hidesBox reports whether an inline style takes the element out of sight.
func hidesBox(style string) bool {
	if len(style) > 2000 || !strings.Contains(style, "none") && !strings.Contains(style, "hidden") {
		return false
	}
	s := strings.Map(func(r rune) rune {
		if r == ' ' || r == '\n' || r == '\t' {
			return -1
		}
		return r
	}, strings.ToLower(style))
	return strings.Contains(s, "display:none") || strings.Contains(s, "visibility:hidden")
}

func (g *gatherer) script(n *html.Node) {
	kind := strings.ToLower(Attr(n, "type"))
	if i := strings.IndexByte(kind, ';'); i >= 0 {
		kind = kind[:i]
	}
	if strings.TrimSpace(kind) != "application/ld+json" {
		g.state(n, strings.TrimSpace(kind))
		return
	}
	if len(g.ld) >= maxScripts {
		return
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.TextNode && g.ldSize+len(c.Data) <= maxScriptSize {
			g.ld = append(g.ld, c.Data)
			g.ldSize += len(c.Data)
		}
	}
}

// add keeps a claim unless it is empty.
func (g *gatherer) add(rank int, field, value, source string) {
	if value = tidy(value); value != "" {
		g.meta = append(g.meta, rankedClaim{rank, article.Claim{Field: field, Value: value, Source: source}})
	}
}

// maxClaim is how many bytes of a claim are kept.
const maxClaim = 4096

// tidy folds the spaces of a claim, undoes entities that were escaped twice,
// and takes out control characters.
func tidy(s string) string {
	if len(s) > maxClaim {
		s = strings.ToValidUTF8(s[:maxClaim], "")
	}
	if strings.IndexByte(s, '&') >= 0 {
		s = html.UnescapeString(html.UnescapeString(s))
	}
	s = strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t' || r == '\r':
			return ' '
		case r < ' ' || r == 0x7f || r == '\uFFFD':
			return -1
		}
		return r
	}, s)
	return text.Space(s)
}

// Attr returns the value of an attribute, "" where there is none.
func Attr(n *html.Node, key string) string {
	for i := range n.Attr {
		if n.Attr[i].Key == key {
			return n.Attr[i].Val
		}
	}
	return ""
}

func firstOf(values ...string) string {
	for _, v := range values {
		if v != "" {
			return v
		}
	}
	return ""
}
