package layout

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"dateline/wasm/page"
)

// Within is the kinds of element around something; children inherit it.
type Within uint32

const (
	InLink Within = 1 << iota
	inBold
	inItalic
	InHeading
	InList
	InFigure
	InCaption
	InTable
	InNav
	InAside
	InFooter
	InHeader
	InForm
	InHidden
	InArticle
	InMain
	InQuote
	InPre
	InEmbed // an embedded post of a social network
	inBodyProp
	InCommentProp
	InTime
	InDialog
	InDetails
	Withins = iota

	inOpener Within = 1 << 31 // a button around a picture that shows it alone; the judges do not see it
)

// kind returns what being inside n means.
func (w *walker) kind(n *html.Node) Within {
	var in Within
	switch n.DataAtom {
	case atom.A:
		if page.Attr(n, "href") != "" {
			in = InLink
		}
	case atom.B, atom.Strong:
		in = inBold
	case atom.I, atom.Em:
		in = inItalic
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		in = InHeading
	case atom.Li, atom.Dd, atom.Dt:
		in = InList
	case atom.Figure:
		in = InFigure
	case atom.Figcaption:
		in = InCaption
	case atom.Td, atom.Th, atom.Caption:
		in = InTable
	case atom.Nav, atom.Menu:
		in = InNav
	case atom.Aside:
		in = InAside
	case atom.Footer:
		in = InFooter
	case atom.Header:
		in = InHeader
	case atom.Form, atom.Fieldset, atom.Label:
		in = InForm
	case atom.Article:
		in = InArticle
	case atom.Main:
		in = InMain
	case atom.Blockquote, atom.Q:
		in = InQuote
		if c := page.Attr(n, "class"); strings.Contains(c, "twitter") || strings.Contains(c, "instagram") ||
			strings.Contains(c, "tiktok") ||
			strings.Contains(c, "bluesky") ||
			strings.Contains(c, "reddit") {
			in |= InEmbed
		}
	case atom.Pre:
		in = InPre
	case atom.Time:
		in = InTime
	case atom.Dialog:
		in = InDialog
	case atom.Details:
		in = InDetails
	}
	for i := range n.Attr {
		switch v := n.Attr[i].Val; n.Attr[i].Key {
		case "role":
			switch v {
			case "navigation", "menu", "menubar", "search", "toolbar", "tablist":
				in |= InNav
			case "complementary":
				in |= InAside
			case "contentinfo":
				in |= InFooter
			case "banner":
				in |= InHeader
			case "dialog", "alertdialog":
				in |= InDialog
			case "main":
				in |= InMain
			case "article":
				in |= InArticle
			case "heading":
				in |= InHeading
			}
		case "itemprop":
			switch {
			case strings.Contains(v, "articleBody"), strings.Contains(v, "reviewBody"):
				in |= inBodyProp
			case strings.Contains(v, "comment"):
				in |= InCommentProp
			}
		case "property":
			if strings.Contains(v, "articleBody") || v == "content:encoded" {
				in |= inBodyProp
			}
		case "aria-modal":
			if v == "true" {
				in |= InDialog
			}
		}
	}
	return in
}
