package layout

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"dateline/wasm/page"
)

// isBlock reports whether an element begins a line of its own. What the page
// has made up, and what may be either, is judged by what it holds and where it is.
func isBlock(n *html.Node) bool {
	switch n.DataAtom {
	case atom.A, atom.Abbr, atom.Acronym, atom.B, atom.Bdi, atom.Bdo, atom.Big, atom.Button, atom.Cite, atom.Code,
		atom.Data, atom.Del, atom.Dfn, atom.Em, atom.Font, atom.I, atom.Img, atom.Ins, atom.Kbd, atom.Label,
		atom.Mark, atom.Math, atom.Meter, atom.Nobr, atom.Noscript, atom.Output, atom.Picture, atom.Q, atom.Rp,
		atom.Rt, atom.Ruby, atom.S, atom.Samp, atom.Small, atom.Span, atom.Strike, atom.Strong, atom.Sub, atom.Sup,
		atom.Time, atom.Tt, atom.U, atom.Var:
		return false
	case atom.Details, atom.Summary, atom.Slot:
		return !inLine(n)
	case 0: // a name without a hyphen is a mistake, which browsers show in the line
		return n.Namespace == "" && strings.IndexByte(n.Data, '-') > 0 && !inLine(n)
	}
	return n.Namespace == ""
}

// isEither reports whether elements of this name may be part of a line or
// begin one: those that the page has made up, and a few others.
func isEither(a atom.Atom) bool {
	return a == 0 || a == atom.Details || a == atom.Summary || a == atom.Slot
}

// Limits of what is looked at around and inside an element.
const (
	maxBeside = 4  // siblings on each side
	maxInside = 40 // nodes
)

// inLine reports whether an element is in a line of text: it holds no block,
// and has words beside it or is part of a paragraph.
func inLine(n *html.Node) bool {
	p := n.Parent
	if p == nil || holdsBlock(n) {
		return false
	}
	switch p.DataAtom {
	case atom.P, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Figcaption:
		return true
	case atom.Body, atom.Main, atom.Article, atom.Section:
		// words there may be strays; both sides must go on
		return beside(n, false) != "" && beside(n, true) != ""
	}
	return beside(n, false) != "" || beside(n, true) != ""
}

// beside returns the text next to an element before or behind it, over what is
// inline itself; "" when there is none before the line ends.
func beside(n *html.Node, behind bool) string {
	for range maxBeside {
		if behind {
			n = n.NextSibling
		} else {
			n = n.PrevSibling
		}
		switch {
		case n == nil:
			return ""
		case n.Type == html.TextNode:
			if strings.TrimSpace(n.Data) != "" {
				return n.Data
			}
		case n.Type != html.ElementNode || n.DataAtom == atom.Br || !isEither(n.DataAtom) && isBlock(n):
			return ""
		case n.FirstChild != nil && n.FirstChild.Type == html.TextNode && !isEither(n.DataAtom):
			if strings.TrimSpace(n.FirstChild.Data) != "" {
				return n.FirstChild.Data
			}
		}
	}
	return ""
}

// holdsBlock reports whether an element holds one that begins a line, or too
// much to be part of one.
func holdsBlock(n *html.Node) bool {
	seen := 0
	for d := range n.Descendants() {
		if seen++; seen > maxInside {
			return true
		}
		if d.Type != html.ElementNode {
			continue
		}
		switch a := d.DataAtom; a {
		case 0, atom.Slot, atom.Details, atom.Summary:
		case atom.Br, atom.Hr, atom.Iframe, atom.Video, atom.Picture, atom.Form, atom.Input:
			return true
		default:
			if isBlock(d) {
				return true
			}
		}
	}
	return false
}

// inSentence reports whether an element of few words is in the middle of a
// sentence: words go on directly before and behind it.
func inSentence(n *html.Node) bool {
	before, behind := beside(n, false), beside(n, true)
	if before == "" || behind == "" || holdsBlock(n) || EndsSentence(before) {
		return false
	}
	r, _ := Decode(strings.TrimLeftFunc(behind, unicode.IsSpace))
	return unicode.IsLower(r) || unicode.IsPunct(r) || !unicode.IsUpper(r) && unicode.IsLetter(r)
}

// enoughWidth is the width in pixels from which a picture in a button is what the
// button shows, not its sign.
const enoughWidth = 200

// opensPicture reports whether a button is around a picture of the article, to
// show it alone.
func opensPicture(n *html.Node) bool {
	seen := 0
	for d := range n.Descendants() {
		if seen++; seen > maxInside {
			return false
		}
		switch d.DataAtom {
		case atom.Figure, atom.Picture:
			return true
		case atom.Img:
			return pixels(page.Attr(d, "width")) >= enoughWidth
		}
	}
	return false
}

// pictureOfWords are parts of the class of a picture that replaces signs of a text.
var pictureOfWords = [...]string{"emoji", "emoticon", "smiley", "latex", "tex", "math", "formula", "equation"}

// Limits of a picture that replaces words: the height of a line, and its text.
const (
	maxLineHeight = 40 // pixels
	maxSigns      = 200
)

// inlineAlt returns the words that a picture inside a sentence replaces: an
// emoji, a formula. begun is true if its line has words before it.
func inlineAlt(n *html.Node, begun bool) string {
	alt := strings.TrimSpace(page.Attr(n, "alt"))
	if alt == "" || len(alt) > maxSigns || !begun && beside(n, true) == "" || page.Attr(n, "aria-hidden") == "true" {
		return ""
	}
	if strings.IndexFunc(alt, func(r rune) bool { return r < 0x2000 }) < 0 && onlySymbols(alt) {
		return alt
	}
	class := strings.ToLower(ClassOf(n))
	for _, w := range pictureOfWords {
		if i := strings.Index(class, w); i >= 0 && (len(w) > 3 || i == 0 || class[i-1] == ' ' || class[i-1] == '-') {
			return alt
		}
	}
	if h := pixels(page.Attr(n, "height")); h > 0 && h <= maxLineHeight && strings.ContainsAny(alt, `\^_=`) {
		return alt
	}
	return ""
}

// onlySymbols reports whether a text is nothing but pictographs and their joiners.
func onlySymbols(s string) bool {
	for _, r := range s {
		if !unicode.IsSymbol(r) && r != '\u200d' && r != '\ufe0f' {
			return false
		}
	}
	return true
}

// pixels reads a number of pixels at the start of an attribute.
func pixels(s string) int {
	n := 0
	for i := 0; i < len(s) && i < 4 && s[i] >= '0' && s[i] <= '9'; i++ {
		n = n*10 + int(s[i]-'0')
	}
	return n
}

// maxToHeading is how many nodes into an element its heading may be.
const maxToHeading = 12

// saysHeading reports whether a name with several words says only what the
// element's own heading says, as generators of anchors make them:
// <section id="privacy-law"><h2>Privacy law</h2>.
func saysHeading(n *html.Node, name *html.Attribute) bool {
	first := firstWord(name.Val)
	if first == "" || len(first) == len(name.Val) {
		return false // one word
	}
	if isHeadingTag(n.DataAtom) {
		if name.Key == "id" {
			return true // the id of a heading is an anchor
		}
		return saysAll(n, name.Val, first)
	}
	d := n
	for range maxToHeading { // down and along the first branches
		switch {
		case d.FirstChild != nil && d.DataAtom != atom.A && d.DataAtom != atom.P:
			d = d.FirstChild
		default:
			for d != n && d.NextSibling == nil {
				d = d.Parent
			}
			if d == n {
				return false
			}
			d = d.NextSibling
		}
		if isHeadingTag(d.DataAtom) {
			return saysAll(d, name.Val, first)
		}
	}
	return false
}

// firstWord returns the letters and digits that a name begins with.
func firstWord(name string) string {
	for i := range len(name) {
		if c := name[i]; c < 0x80 && (c < '0' || c > '9') && (c < 'A' || c > 'Z') && (c < 'a' || c > 'z') {
			return name[:i]
		}
	}
	return name
}

// saysAll reports whether a heading has all words of a name.
func saysAll(heading *html.Node, name, first string) bool {
	var b strings.Builder
	CollectText(heading, &b, 200)
	low := strings.ToLower(b.String())
	if !strings.Contains(low, strings.ToLower(first)) {
		return false
	}
	said := " " + strings.Join(FoldWords(low), " ") + " "
	for w := range strings.FieldsFuncSeq(strings.ToLower(name),
		func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if !strings.Contains(said, " "+w+" ") {
			return false
		}
	}
	return true
}

// isHeadingTag reports whether elements of this name are headings.
func isHeadingTag(a atom.Atom) bool {
	switch a {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return true
	}
	return false
}

// isPainted reports whether an element that is no img shows a picture: one that
// is called so and will be given a source, or one with a background in a figure.
func isPainted(n *html.Node, in Within) bool {
	switch n.DataAtom {
	case atom.Div, atom.Span, atom.A, atom.Figure, atom.Section:
	default:
		return false
	}
	role, background := false, false
	source := ""
	for i := range n.Attr {
		switch a := &n.Attr[i]; a.Key {
		case "role":
			role = a.Val == "img"
		case "style":
			background = len(a.Val) < 2000 && strings.Contains(a.Val, "background") && strings.Contains(a.Val, "url(")
		case "data-src", "data-bg", "data-background", "data-background-image", "data-image", "data-original":
			source = a.Val
		}
	}
	if !(role && (source != "" || background) ||
		in&InFigure != 0 && (background || source != "" && n.FirstChild == nil)) {
		return false
	}
	seen := 0
	for d := range n.Descendants() {
		switch d.DataAtom {
		case atom.Img, atom.Picture, atom.Video, atom.Iframe, atom.Noscript:
			return false
		}
		if seen++; seen > maxInside {
			return false
		}
	}
	return true
}
