package extract

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"dateline/wasm/page"
)

// within tells in what kinds of element something stands; children inherit it.
type within uint32

const (
	inLink within = 1 << iota
	inBold
	inItalic
	inHeading
	inList
	inFigure
	inCaption
	inTable
	inNav
	inAside
	inFooter
	inHeader
	inForm
	inHidden
	inArticle
	inMain
	inQuote
	inPre
	inEmbed // an embedded post of a social network
	inBodyProp
	inCommentProp
	inTime
	inDialog
	inDetails
	withins = iota
)

// kind returns what standing inside n means.
func (w *walker) kind(n *html.Node) within {
	var in within
	switch n.DataAtom {
	case atom.A:
		if page.Attr(n, "href") != "" {
			in = inLink
		}
	case atom.B, atom.Strong:
		in = inBold
	case atom.I, atom.Em:
		in = inItalic
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		in = inHeading
	case atom.Li, atom.Dd, atom.Dt:
		in = inList
	case atom.Figure:
		in = inFigure
	case atom.Figcaption:
		in = inCaption
	case atom.Td, atom.Th, atom.Caption:
		in = inTable
	case atom.Nav, atom.Menu:
		in = inNav
	case atom.Aside:
		in = inAside
	case atom.Footer:
		in = inFooter
	case atom.Header:
		in = inHeader
	case atom.Form, atom.Fieldset, atom.Label:
		in = inForm
	case atom.Article:
		in = inArticle
	case atom.Main:
		in = inMain
	case atom.Blockquote, atom.Q:
		in = inQuote
		if c := page.Attr(n, "class"); strings.Contains(c, "twitter") || strings.Contains(c, "instagram") || strings.Contains(c, "tiktok") || strings.Contains(c, "bluesky") || strings.Contains(c, "reddit") {
			in |= inEmbed
		}
	case atom.Pre:
		in = inPre
	case atom.Time:
		in = inTime
	case atom.Dialog:
		in = inDialog
	case atom.Details:
		in = inDetails
	}
	for i := range n.Attr {
		switch v := n.Attr[i].Val; n.Attr[i].Key {
		case "role":
			switch v {
			case "navigation", "menu", "menubar", "search", "toolbar", "tablist":
				in |= inNav
			case "complementary":
				in |= inAside
			case "contentinfo":
				in |= inFooter
			case "banner":
				in |= inHeader
			case "dialog", "alertdialog":
				in |= inDialog
			case "main":
				in |= inMain
			case "article":
				in |= inArticle
			case "heading":
				in |= inHeading
			}
		case "itemprop":
			switch {
			case strings.Contains(v, "articleBody"), strings.Contains(v, "reviewBody"):
				in |= inBodyProp
			case strings.Contains(v, "comment"):
				in |= inCommentProp
			}
		case "property":
			if strings.Contains(v, "articleBody") || v == "content:encoded" {
				in |= inBodyProp
			}
		case "aria-modal":
			if v == "true" {
				in |= inDialog
			}
		}
	}
	return in
}
