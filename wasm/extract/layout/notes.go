package layout

import (
	"strings"

	"golang.org/x/net/html/atom"

	"dateline/wasm/page"
)

// Limits of what makes a note.
const (
	maxToNote   = 4  // elements from words to the note around them
	maxNoteName = 3  // elements around a list item that may be named for notes
	maxWayBack  = 60 // nodes of a note among which its way back to the text is
)

// NoteOf returns the footnote around an element: a list item or a box named for
// notes, or one with a way back to the text; -1 if there is none.
func (l *Page) NoteOf(e int32) int32 {
	for up := 0; e >= 0 && up < maxToNote; up++ {
		el := &l.Elems[e]
		switch el.Node.DataAtom {
		case atom.Li:
			if el.noted && isNoteID(page.Attr(el.Node, "id")) || l.IsFootnote(e) {
				return e
			}
			return -1
		case atom.P, atom.Div, atom.Aside:
			if el.noted && isNoteID(page.Attr(el.Node, "id")) {
				return e
			}
			names := noteNames(el)
			if strings.Contains(names, "footnote") && !strings.Contains(names, "footnotes") &&
				!strings.Contains(names, "footnote-content") {
				return e
			}
			if el.Parent >= 0 && strings.Contains(noteNames(&l.Elems[el.Parent]), "footnotes") {
				return e
			}
		case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Article, atom.Main, atom.Body:
			return -1
		}
		e = el.Parent
	}
	return -1
}

// mayNameNote is a quick look at a name before [namesNote].
func mayNameNote(name string) bool {
	return strings.Contains(name, "note") || strings.Contains(name, "Note") || strings.Contains(name, "cite_") ||
		isNoteID(name)
}

// isNoteID reports whether an id is what editors call a numbered note: "fn3", "ftn-12".
func isNoteID(id string) bool {
	if n := len(id); n < 3 || id[n-1] < '0' || id[n-1] > '9' {
		return false
	}
	for _, p := range [...]string{"fn", "ftn", "_ftn", "_edn", "edn", "endnote"} {
		if rest, ok := strings.CutPrefix(id, p); ok {
			rest = strings.TrimLeft(rest, "-_:.")
			return rest != "" && len(rest) <= maxNoteDigits && strings.Trim(rest, "0123456789") == ""
		}
	}
	return false
}

// maxNoteDigits is how long the number of a note is.
const maxNoteDigits = 3

// noteNames are the names by which an element may call itself a note.
func noteNames(e *Element) string {
	if !e.noted {
		return ""
	}
	return strings.ToLower(ClassOf(e.Node) + " " + page.Attr(e.Node, "id") + " " + page.Attr(e.Node, "role"))
}

// namesNote reports whether names call an element a note. The end note of a
// publishing system is often a box with links.
func namesNote(names string) bool {
	if strings.Contains(names, "footnote") || strings.Contains(names, "cite_note") {
		return true
	}
	for w := range strings.FieldsFuncSeq(names, func(r rune) bool { return r == ' ' || r == '_' }) {
		if w == "endnote" || w == "endnotes" || w == "doc-endnotes" || w == "doc-endnote" {
			return true
		}
	}
	return false
}

// IsFootnote reports whether a list item is a note at the foot of the article.
func (l *Page) IsFootnote(e int32) bool {
	for up, at := 0, e; at >= 0 && up < maxNoteName; up++ {
		if namesNote(noteNames(&l.Elems[at])) {
			return true
		}
		at = l.Elems[at].Parent
	}
	return l.hasWayBack(e)
}

// hasWayBack reports whether a list item has a link to the place in the text
// that it belongs to.
func (l *Page) hasWayBack(e int32) bool {
	seen := 0
	for d := range l.Elems[e].Node.Descendants() {
		if seen++; seen > maxWayBack {
			return false
		}
		if d.DataAtom != atom.A || !strings.HasPrefix(page.Attr(d, "href"), "#") {
			continue
		}
		var words strings.Builder
		CollectText(d, &words, 20)
		if w := strings.TrimSpace(words.String()); w != "" && strings.Trim(w, "↩↑^⤴⬆\ufe0e\ufe0f ") == "" {
			return true
		}
		if class := ClassOf(d); strings.Contains(class, "backref") || strings.Contains(class, "reversefootnote") ||
			strings.Contains(class, "footnote-back") {
			return true
		}
	}
	return false
}
