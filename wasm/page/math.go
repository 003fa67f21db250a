package page

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// formula puts in the place of what a formula is drawn with the words that
// stand for it: those the page gives for it, its source in TeX, or its signs in
// a row. A formula on a line of its own becomes a block with AttrMath.
func formula(n *html.Node) {
	words := Attr(n, "alttext")
	var signs strings.Builder
	tex := ""
	for d := range n.Descendants() {
		switch {
		case d.Type != html.TextNode:
		case inAnnotation(d, n):
			if tex == "" && strings.Contains(Attr(d.Parent, "encoding"), "tex") {
				tex = d.Data
			}
		case signs.Len() < maxClaim:
			signs.WriteString(d.Data)
		}
	}
	words = tidy(firstOf(words, tex, signs.String()))
	display := Attr(n, "display")
	for n.FirstChild != nil {
		n.RemoveChild(n.FirstChild)
	}
	n.AppendChild(&html.Node{Type: html.TextNode, Data: words})
	n.Namespace = ""
	n.Data, n.DataAtom = "span", atom.Span
	if display == "block" {
		n.Data, n.DataAtom = "div", atom.Div
		n.Attr = append(n.Attr, html.Attribute{Key: AttrMath, Val: "1"})
	}
}

// inAnnotation reports whether a text of a formula is another form of it.
func inAnnotation(text, formula *html.Node) bool {
	for n := text.Parent; n != nil && n != formula; n = n.Parent {
		if n.Data == "annotation" || n.Data == "annotation-xml" {
			return true
		}
	}
	return false
}
