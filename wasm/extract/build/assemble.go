package build

import (
	"strconv"
	"strings"

	"golang.org/x/net/html/atom"

	"dateline/wasm/article"
	"dateline/wasm/extract/judge"
	"dateline/wasm/extract/layout"
	"dateline/wasm/page"
	"dateline/wasm/text"
)

// assembler turns pieces into the blocks of an article, inside their containers
// and with the pictures between them.
type assembler struct {
	builder
	blocks article.Builder
	open   []opened
	main   string // language of the article
	dir    string
	posts  map[int32]judge.Post // entries of a live blog by element
	kept   []int32              // lines of the article before each line
	next   int                  // of the pictures
	figure int32                // the last figure of which a picture was shown, -1
	shown  []string             // the names of its files
}

// opened is a container that blocks are being added to.
type opened struct {
	elem  int32
	kind  article.Kind
	depth int
	used  bool // Item: its own words are written
}

// maxContainers is how deep containers are kept; what lies deeper is flattened.
const maxContainers = 8

// piece adds one leaf with the containers around it.
func (a *assembler) piece(p piece) {
	words, marks := a.Words(p.from, p.to)
	if words == "" || a.saidByPost(p, words) {
		return
	}
	if (p.kind == article.Paragraph || p.kind == article.Heading) && isSeparator(words) {
		a.separate()
		return
	}
	block := article.Block{Kind: p.kind, Level: p.level}
	block.Lang, block.Dir = a.language(p.elem)
	a.enter(a.containers(p))
	block.Depth = len(a.open)
	if n := len(a.open); n > 0 && a.open[n-1].kind == article.Item && !a.open[n-1].used {
		top := &a.open[n-1]
		top.used = true
		if block.Kind == article.Paragraph {
			block.Kind, block.Depth = article.Item, top.depth
		} else { // an item that begins with something else has no words of its own
			a.blocks.Open(article.Block{Kind: article.Item, Depth: top.depth})
		}
	}
	switch block.Kind {
	case article.Cell:
		c := a.Around(p.elem, layout.IsCell)
		node := a.Elems[c].Node
		block.Header = node.DataAtom == atom.Th
		block.Columns, block.Rows = spans(page.Attr(node, "colspan")), spans(page.Attr(node, "rowspan"))
	case article.Heading:
		words, marks = clip(layout.WithoutAnchor(words), marks)
	case article.Footnote:
		block.Label = a.noteNumber(a.NoteOf(p.elem))
	case article.Code:
		words, marks = a.verbatim(p), nil
		block.Label = codeLanguage(a.Elems, p.elem)
	}
	block.Anchor = page.Attr(a.Elems[p.elem].Node, "id")
	if block.Kind == article.Footnote {
		if note := a.NoteOf(p.elem); note >= 0 && block.Anchor == "" {
			block.Anchor = page.Attr(a.Elems[note].Node, "id")
		}
		words, marks = withoutWayBack(words, marks)
	}
	a.blocks.Leaf(block, words, marks...)
}

// separate adds a rule between two parts of the article.
func (a *assembler) separate() {
	if a.blocks.Len() > 0 {
		a.enter(nil)
		a.blocks.Open(article.Block{Kind: article.Rule})
	}
}

// isSeparator reports whether a line is no words but signs drawn between two parts: "___", "* * *".
func isSeparator(s string) bool {
	return len(s) >= 1 && strings.Trim(s, "_*-–—=~•·⁂◆■#. ") == "" && s != "."
}

// saidByPost reports whether the words are the time or the author of their entry
// of a live blog: its own block has them.
func (a *assembler) saidByPost(p piece, words string) bool {
	if len(a.posts) == 0 || len(words) > 100 {
		return false
	}
	for e := p.elem; e >= 0; e = a.Elems[e].Parent {
		if o, ok := a.posts[e]; ok {
			return o.Says(words)
		}
	}
	return false
}

// withoutWayBack takes the arrow from the end of a footnote that led back to
// the text: the reader view has a way back of its own.
func withoutWayBack(words string, marks []article.Mark) (string, []article.Mark) {
	short := strings.TrimRight(words, " \u00a0\ufe0e\ufe0f↩↑⏎^⤴")
	if short == "" {
		return words, marks
	}
	return clip(short, marks)
}

// clip shortens the marks of a text whose end was taken away.
func clip(short string, marks []article.Mark) (string, []article.Mark) {
	kept := marks[:0]
	for _, m := range marks {
		if m.Span.End = min(m.Span.End, len(short)); m.Span.Start < m.Span.End {
			kept = append(kept, m)
		}
	}
	return short, kept
}

// maxNotes is how many footnotes are counted.
const maxNotes = 1000

// noteNumber returns the place of a footnote among its siblings.
func (a *assembler) noteNumber(note int32) string {
	if note < 0 {
		return ""
	}
	node, n := a.Elems[note].Node, 1
	for s := node.PrevSibling; s != nil && n < maxNotes; s = s.PrevSibling {
		if s.DataAtom == node.DataAtom && layout.ClassOf(s) == layout.ClassOf(node) {
			n++
		}
	}
	return strconv.Itoa(n)
}

// spans reads a number of columns or rows; one is the usual and left out.
func spans(s string) int {
	n := 0
	for i := 0; i < len(s) && i < 3; i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0
		}
		n = n*10 + int(s[i]-'0')
	}
	if n < 2 || n > 100 {
		return 0
	}
	return n
}

// containers returns the containers around a piece, outermost first.
func (a *assembler) containers(p piece) []opened {
	var path []opened
	if p.kind == article.Footnote {
		return nil
	}
	for e := p.elem; e >= 0; e = a.Elems[e].Parent {
		kind := article.Kind(0)
		switch a.Elems[e].Node.DataAtom {
		case atom.Ul, atom.Ol:
			kind = article.List
		case atom.Li:
			if up := a.Elems[e].Parent; up >= 0 && isListTag(a.Elems[up].Node.DataAtom) {
				kind = article.Item
			}
		case atom.Blockquote:
			if p.kind != article.Pullquote {
				kind = article.Quote
			}
		case atom.Aside:
			if a.Elems[e].Size*3 < a.Size {
				kind = article.Aside
			}
		case atom.Table:
			if a.IsData(e) && p.kind == article.Cell {
				kind = article.Table
			}
		case atom.Tr:
			if p.kind == article.Cell {
				kind = article.Row
			}
		}
		if _, ok := a.posts[e]; ok {
			kind = article.Post
		}
		if kind != 0 {
			path = append(path, opened{elem: e, kind: kind})
		}
	}
	for i, j := 0, len(path)-1; i < j; i, j = i+1, j-1 {
		path[i], path[j] = path[j], path[i]
	}
	path = path[:min(len(path), maxContainers)]
	if n := len(path); n > 0 && path[n-1].kind == article.List {
		path = path[:n-1] // words between the items
	}
	if p.kind == article.Heading {
		for i, c := range path {
			if c.kind == article.List || c.kind == article.Table {
				return path[:i]
			}
		}
	}
	return path
}

func isListTag(a atom.Atom) bool { return a == atom.Ul || a == atom.Ol || a == atom.Menu }

// enter closes containers that end before a piece and opens those that begin.
func (a *assembler) enter(path []opened) {
	same := 0
	for same < len(path) && same < len(a.open) && a.open[same].elem == path[same].elem {
		same++
	}
	a.open = a.open[:same]
	for i := same; i < len(path); i++ {
		c := path[i]
		c.depth = i
		if i > 0 && a.open[i-1].kind == article.Item && !a.open[i-1].used {
			// an item whose first content is a container has no words of its own
			a.open[i-1].used = true
			a.blocks.Open(article.Block{Kind: article.Item, Depth: a.open[i-1].depth})
		}
		if c.kind != article.Item {
			block := article.Block{Kind: c.kind, Depth: i}
			if o := a.posts[c.elem]; c.kind == article.Post {
				block.Label, block.Author, block.Time = o.Label, o.Author, o.Time
			}
			if c.kind == article.Table {
				block.Label = a.tableCaption(c.elem)
			}
			if c.kind == article.List {
				node := a.Elems[c.elem].Node
				block.Ordered = node.DataAtom == atom.Ol
				block.Number = spans(page.Attr(node, "start"))
			}
			a.blocks.Open(block)
		}
		a.open = append(a.open, c)
	}
}

// tableCaption returns the caption of a table.
func (a *assembler) tableCaption(table int32) string {
	for c := a.Elems[table].Node.FirstChild; c != nil; c = c.NextSibling {
		if c.DataAtom == atom.Caption {
			var words strings.Builder
			layout.CollectText(c, &words, 400)
			return text.Space(words.String())
		}
	}
	return ""
}

// language returns the language and direction of an element where they differ
// from the article's.
func (a *assembler) language(e int32) (lang, dir string) {
	for ; e >= 0; e = a.Elems[e].Parent {
		n := a.Elems[e].Node
		if n.DataAtom == atom.Body || n.DataAtom == atom.Html {
			break
		}
		if lang == "" {
			lang = layout.LangTag(page.Attr(n, "lang"))
		}
		if dir == "" {
			if d := strings.ToLower(page.Attr(n, "dir")); d == "rtl" || d == "ltr" {
				dir = d
			}
		}
	}
	if layout.Primary(lang) == layout.Primary(a.main) {
		lang = ""
	}
	if dir == a.dir {
		dir = ""
	}
	return lang, dir
}

// verbatim returns preformatted text with its line ends.
func (a *assembler) verbatim(p piece) string {
	var b strings.Builder
	for i := p.from; i < p.to; i++ {
		if i > p.from {
			b.WriteByte('\n')
		}
		for _, r := range a.Runs[a.Lines[i].From:a.Lines[i].To] {
			b.WriteString(r.Node.Data)
		}
	}
	s := strings.ReplaceAll(b.String(), "\r\n", "\n")
	return strings.Trim(strings.ToValidUTF8(s, "\uFFFD"), "\n")
}

// codeLanguage reads the language of code from the usual class names.
func codeLanguage(elems []layout.Element, e int32) string {
	for up := 0; e >= 0 && up < 3; up++ {
		for c := range strings.FieldsSeq(page.Attr(elems[e].Node, "class")) {
			for _, prefix := range [...]string{"language-", "lang-", "highlight-source-"} {
				if name, ok := strings.CutPrefix(c, prefix); ok {
					return name
				}
			}
		}
		if first := elems[e].Node.FirstChild; up == 0 && first != nil && first.DataAtom == atom.Code {
			if name, ok := strings.CutPrefix(page.Attr(first, "class"), "language-"); ok {
				return name
			}
		}
		e = elems[e].Parent
	}
	return ""
}
