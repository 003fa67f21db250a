package page

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"dateline/wasm/text"
)

// finish makes a Document of a parsed tree. One walk takes out what no user
// sees and clamps depth and size; then the elements that describe the page,
// which are few, are read by selector. live is true for the tree of a snapshot,
// which holds visible elements only.
func finish(root *html.Node, url string, live bool) *Document {
	url = text.Address(url)
	d := &Document{Root: root, URL: url, Base: url, Live: live}
	f := finisher{live: live}
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
			keep = f.element(n)
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
	describe(d, f.head, f.scripts)
	return d
}

// finisher is the state of the walk of [finish]. The elements that describe the
// page are kept in document order, wherever they are; all but html and body are
// taken out of the tree.
type finisher struct {
	live    bool
	head    []*html.Node // html, body, meta, link, base and title
	scripts []*html.Node
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

// element looks at one element and reports whether it stays in the tree.
func (f *finisher) element(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Script:
		f.scripts = append(f.scripts, n)
		return false
	case atom.Meta, atom.Link, atom.Base, atom.Title:
		if n.Namespace == "" {
			f.head = append(f.head, n)
		}
		return false
	case atom.Html, atom.Body:
		f.head = append(f.head, n)
	case atom.Style, atom.Template, atom.Noframes, atom.Svg:
		return false
	}
	if n.Namespace == "svg" {
		return false
	}
	if !f.live {
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

// Attr returns the value of an attribute, "" where there is none.
func Attr(n *html.Node, key string) string {
	for i := range n.Attr {
		if n.Attr[i].Key == key {
			return n.Attr[i].Val
		}
	}
	return ""
}

// firstOf returns the first value that is not "".
func firstOf(values ...string) string {
	for _, v := range values {
		if v != "" {
			return v
		}
	}
	return ""
}
