package judge

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"dateline/wasm/extract/layout"
	"dateline/wasm/lang"
	"dateline/wasm/page"
)

// pageWordTable holds 1 for the words that address the user, 2 for those
// that pages speak of themselves with.
var pageWordTable = sync.OnceValue(func() (t struct {
	words map[string]uint8
	may   lang.Sieve
}) {
	t.words = make(map[string]uint8, 600)
	add := func(kind uint8) func(string) {
		return func(w string) {
			t.words[w] = kind
			t.may.Add(w)
		}
	}
	lang.EachPhrase(func(w *lang.PageWords) string { return w.Reader }, add(1))
	lang.EachPhrase(func(w *lang.PageWords) string { return w.Self }, add(2))
	return t
})

// pageWords counts the words of both kinds in the beginning of a text in lower case.
func pageWords(low string) (toReader, ofPage int32) {
	if len(low) > 600 {
		low = strings.ToValidUTF8(low[:600], "")
	}
	t := pageWordTable()
	for i := 0; i < len(low); {
		from := i
		for i < len(low) {
			if layout.Kinds[low[i]]&^layout.Digit != 0 {
				i++
				continue
			}
			c, size := rune(low[i]), 1
			if c >= utf8.RuneSelf {
				c, size = utf8.DecodeRuneInString(low[i:])
			}
			if !unicode.IsLetter(c) && c != '\'' && c != '-' {
				break
			}
			i += size
		}
		if n := i - from; n > 1 && n < 32 && t.may.Has(low[from:i]) {
			switch t.words[low[from:i]] {
			case 1:
				toReader++
			case 2:
				ofPage++
			}
		}
		if i < len(low) {
			_, size := utf8.DecodeRuneInString(low[i:])
			i += size
		}
	}
	return toReader, ofPage
}

// Where the first link of a line leads.
const (
	leadsNowhere = iota // no link
	leadsHere           // to the same page
	leadsOn             // to another page of the site
	leadsUp             // to the front page or a section of it
	leadsOut            // to another site
)

// place is the address of a page: its host and its path.
type place struct{ host, path string }

func here(l *layout.Page) place { return place{page.Host(l.Doc.URL), page.Path(l.Doc.URL)} }

// leads is where the first link of a line leads.
func leads(l *layout.Page, ln *layout.Line, here place) int {
	link := l.FirstLink(ln)
	if link < 0 {
		return leadsNowhere
	}
	href := strings.TrimSpace(page.Attr(l.Elems[link].Node, "href"))
	if href == "" || href[0] == '#' {
		return leadsHere
	}
	url := page.Resolve(l.Doc.Base, href)
	switch path := page.Path(url); {
	case page.Host(url) != here.host:
		return leadsOut
	case path == here.path:
		return leadsHere
	case strings.Count(path, "-") < 2 && len(path) < 40:
		return leadsUp
	}
	return leadsOn
}
