//go:build !engine

package page

import (
	"bytes"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// clamp rewrites a page that the parser refuses for its depth: start tags that
// would open more than limit elements are left out with their end tags, and a
// line break replaces what would have begun a block. With flat set,
// formatting elements (which the parser opens again in every block) go too.
func clamp(src []byte, limit int, flat bool) []byte {
	type element struct {
		name    string
		dropped bool
	}
	var out bytes.Buffer
	out.Grow(len(src))
	var open []element
	count := map[string]int{} // of the open elements by name
	depth := 0                // of those kept
	fresh := true             // nothing was written since the last break
	pop := func() element {
		top := open[len(open)-1]
		open = open[:len(open)-1]
		count[top.name]--
		if !top.dropped {
			depth--
		}
		return top
	}
	z := html.NewTokenizer(bytes.NewReader(src))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return out.Bytes()
		case html.StartTagToken:
			raw := z.Raw()
			n, _ := z.TagName()
			a := atom.Lookup(n)
			if isVoid(a) {
				out.Write(raw)
				continue
			}
			name := string(n)
			if len(open) > 0 && open[len(open)-1].name == name && (a == atom.P || a == atom.Li || a == atom.Option) {
				pop() // the parser closes it by itself
			}
			dropped := depth >= limit && !isRaw(a) || flat && isFormatting(a)
			open = append(open, element{name, dropped})
			count[name]++
			if !dropped {
				depth++
				out.Write(raw)
				fresh = false
			} else if !fresh && !isFormatting(a) {
				out.WriteString("<br><br>")
				fresh = true
			}
		case html.EndTagToken:
			raw := z.Raw()
			n, _ := z.TagName()
			if count[string(n)] == 0 {
				continue
			}
			for {
				top := pop()
				if top.name != string(n) {
					continue
				}
				if !top.dropped {
					out.Write(raw)
				}
				break
			}
		default:
			out.Write(z.Raw())
			fresh = false
		}
	}
}

// isVoid reports whether elements of this name have no end tag.
func isVoid(a atom.Atom) bool {
	switch a {
	case atom.Area, atom.Base, atom.Br, atom.Col, atom.Embed, atom.Hr, atom.Img, atom.Input, atom.Link, atom.Meta,
		atom.Param, atom.Source, atom.Track, atom.Wbr:
		return true
	}
	return false
}

// isRaw reports whether the content of the element is no markup, so that its
// tags cannot be taken away without making text of a script.
func isRaw(a atom.Atom) bool {
	switch a {
	case atom.Script, atom.Style, atom.Textarea, atom.Title, atom.Iframe, atom.Noembed, atom.Noframes, atom.Noscript,
		atom.Xmp, atom.Plaintext:
		return true
	}
	return false
}

func isFormatting(a atom.Atom) bool {
	switch a {
	case atom.A, atom.B, atom.Big, atom.Code, atom.Em, atom.Font, atom.I, atom.Nobr, atom.S, atom.Small, atom.Span,
		atom.Strike, atom.Strong, atom.Tt, atom.U:
		return true
	}
	return false
}
