package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// formula replaces a formula by the words it is written in: those the
// page gives for it, its source in TeX, or the formula written in a line. A
// formula on a line of its own becomes a block with AttrMath.
func formula(n *html.Node) {
	tex := ""
	for d := range n.Descendants() {
		if d.Type == html.TextNode && tex == "" && d.Parent.Data == "annotation" &&
			strings.Contains(Attr(d.Parent, "encoding"), "tex") {
			tex = d.Data
		}
	}
	words := tidy(firstOf(Attr(n, "alttext"), tex))
	if words == "" {
		words = tidy(inOneLine(n, 0))
	}
	display := Attr(n, "display")
	for n.FirstChild != nil {
		n.RemoveChild(n.FirstChild)
	}
	n.AppendChild(&html.Node{Type: html.TextNode, Data: words})
	n.Namespace = ""
	n.Data, n.DataAtom = "span", atom.Span
	mark := "inline"
	if display == "block" {
		n.Data, n.DataAtom = "div", atom.Div
		mark = "block"
	}
	n.Attr = append(n.Attr, html.Attribute{Key: AttrMath, Val: mark})
}

// Limits of a formula.
const (
	maxFormula      = 4000 // bytes of its line
	maxFormulaDepth = 60
	nearFormula     = 3  // siblings between a formula and its second form
	intoFormula     = 12 // nodes into a sibling that are looked at
)

// doubles reports whether an element hidden from screen readers shows a formula
// that is beside it once more as MathML.
func doubles(n *html.Node) bool {
	if Attr(n, "aria-hidden") != "true" || n.Parent == nil {
		return false
	}
	for s, left := n.PrevSibling, nearFormula; s != nil && left > 0 && !hasInk(s); s, left = s.PrevSibling, left-1 {
		if holdsFormula(s) {
			return true
		}
	}
	for s, left := n.NextSibling, nearFormula; s != nil && left > 0 && !hasInk(s); s, left = s.NextSibling, left-1 {
		if holdsFormula(s) {
			return true
		}
	}
	return false
}

// hasInk reports whether a node is text that is seen.
func hasInk(n *html.Node) bool { return n.Type == html.TextNode && strings.TrimSpace(n.Data) != "" }

func holdsFormula(n *html.Node) bool {
	is := func(n *html.Node) bool { return n.DataAtom == atom.Math || Attr(n, AttrMath) != "" }
	if is(n) {
		return true
	}
	seen := 0
	for d := range n.Descendants() {
		if is(d) {
			return true
		}
		if seen++; seen > intoFormula {
			break
		}
	}
	return false
}

// inOneLine writes MathML as one writes it in a line of text: p/72, x², √(a+b),
// ∑_(i=1)^24.
func inOneLine(n *html.Node, depth int) string {
	if depth > maxFormulaDepth {
		return ""
	}
	if n.Type == html.TextNode {
		return strings.TrimSpace(n.Data)
	}
	part := func(i int) string {
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			if c.Type != html.ElementNode {
				continue
			}
			if i--; i < 0 {
				return inOneLine(c, depth+1)
			}
		}
		return ""
	}
	switch n.Data {
	case "annotation", "annotation-xml", "mphantom", "maligngroup", "malignmark", "none", "mprescripts":
		return ""
	case "mspace":
		return " "
	case "semantics":
		return part(0)
	case "mo":
		return operator(inRow(n, depth, ""))
	case "mfrac":
		return grouped(part(0)) + "/" + grouped(part(1))
	case "msqrt":
		return "√" + grouped(inRow(n, depth, ""))
	case "mroot":
		return raised(part(1)) + "√" + grouped(part(0))
	case "msup":
		return part(0) + raised(part(1))
	case "msub", "munder":
		return part(0) + lowered(part(1))
	case "mover":
		base, over := part(0), part(1) // each once: formulas nest
		if mark, ok := accents[strings.TrimSpace(over)]; ok && utf8.RuneCountInString(base) == 1 {
			return base + mark
		}
		return base + raised(over)
	case "msubsup", "munderover":
		return part(0) + lowered(part(1)) + raised(part(2))
	case "mfenced":
		open, closing := "(", ")"
		for _, a := range n.Attr {
			switch a.Key {
			case "open":
				open = a.Val
			case "close":
				closing = a.Val
			}
		}
		return open + inRow(n, depth, ", ") + closing
	case "mtable":
		return "[" + inRow(n, depth, "; ") + "]"
	case "mtr", "mlabeledtr":
		return inRow(n, depth, ", ")
	}
	return inRow(n, depth, "")
}

// inRow joins what an element holds.
func inRow(n *html.Node, depth int, between string) string {
	var b strings.Builder
	for c := n.FirstChild; c != nil && b.Len() < maxFormula; c = c.NextSibling {
		if s := inOneLine(c, depth+1); s != "" {
			if b.Len() > 0 {
				b.WriteString(between)
			}
			b.WriteString(s)
		}
	}
	return b.String()
}

// operator puts spaces around what relates two sides, and takes out signs that
// are not seen: function application, invisible times.
func operator(s string) string {
	switch s {
	case "=", "≈", "≠", "≤", "≥", "<", ">", "→", "∈", "≡", "∼", "⇒", "⇔", "±":
		return " " + s + " "
	case "\u2061", "\u2062", "\u2063", "\u2064":
		return ""
	}
	return s
}

// accents are the signs over a letter, and the marks that make them.
var accents = map[string]string{
	"¯": "\u0304", "‾": "\u0304", "_": "\u0304", "^": "\u0302", "ˆ": "\u0302", "~": "\u0303", "˜": "\u0303",
	"˙": "\u0307", ".": "\u0307", "¨": "\u0308", "→": "\u20d7", "⃗": "\u20d7",
}

// grouped puts brackets around what is more than one number or word.
func grouped(s string) string {
	s = strings.TrimSpace(s)
	if strings.IndexFunc(
		s,
		func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) && r != '.' && r != ',' },
	) < 0 {
		return s
	}
	if strings.HasPrefix(s, "(") && strings.IndexByte(s, ')') == len(s)-1 {
		return s
	}
	return "(" + s + ")"
}

const (
	signs  = "0123456789+-−=()n"
	supers = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ"
	subs   = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ"
)

// raised writes an exponent, lowered an index.
func raised(s string) string { return set(s, supers, "^") }

func lowered(s string) string { return set(s, subs, "_") }

// set writes s with the small signs where they exist for all of it, otherwise behind a mark.
func set(s, small, mark string) string {
	s = strings.TrimSpace(s)
	if s == "" {
		return ""
	}
	if strings.Trim(s, "′″‴*") == "" {
		return s
	}
	from, to := []rune(signs), []rune(small)
	var b strings.Builder
	for _, r := range s {
		k := -1
		for i := range from {
			if from[i] == r {
				k = i
				break
			}
		}
		if k < 0 {
			return mark + grouped(s)
		}
		b.WriteRune(to[k])
	}
	return b.String()
}
