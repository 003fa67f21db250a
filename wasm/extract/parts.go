package extract

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/net/html/atom"

	"dateline/wasm/extract/layout"
	"dateline/wasm/lang"
	"dateline/wasm/page"
)

// Parts describes an article on several pages, and which of them this is.
// The zero value is an article on one page.
type Parts struct {
	Number  int            // of this page, from 1
	Total   int            // as far as the page shows
	Address map[int]string // of the other pages, as far as it links to them
	Stem    string         // the address without the number, which the first page nearly always has
}

// maxParts is how many pages an article may have.
const maxParts = 60

// parts finds the links to the other pages of the article: their words are
// numbers, and their addresses are this page's but for the same numbers.
func (l reader) parts() Parts {
	stem, number := pageOf(l.Doc.URL)
	if page.Host(stem) == "" {
		return Parts{}
	}
	p := Parts{Number: number, Stem: stem, Address: map[int]string{}}
	for i := range l.Elems {
		e := &l.Elems[i]
		if e.Node.DataAtom != atom.A || e.Size > 30 || e.In&(layout.InCommentProp|layout.InHidden) != 0 ||
			l.Near(int32(i))&(layout.TraitComment|layout.TraitRelated) != 0 {
			continue
		}
		href, rel := page.Attr(e.Node, "href"), page.Attr(e.Node, "rel")
		if number == 1 && !strings.ContainsAny(href, "0123456789") {
			continue // no other page than the first
		}
		var words strings.Builder
		layout.CollectText(e.Node, &words, 40)
		said := numberIn(words.String())
		if said == 0 && rel == "" {
			continue
		}
		href = page.Resolve(l.Doc.Base, href)
		other, n := pageOf(href)
		if n == number || n > maxParts || !samePages(other, stem) {
			continue
		}
		rel = strings.ToLower(rel)
		if said == n || rel == "next" && n == number+1 || rel == "prev" && n == number-1 {
			if p.Address[n] == "" {
				p.Address[n] = withoutFragment(href)
			}
			p.Total = max(p.Total, n, number)
		}
	}
	if p.Total < 2 || number > 1 && p.Address[number-1] == "" && p.Address[1] == "" {
		return Parts{}
	}
	return p
}

// numberIn returns the only number in some words, 0 if there is none or several.
func numberIn(s string) int {
	fields := strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsDigit(r) })
	if len(fields) != 1 || len(fields[0]) > 2 || len(s) > 20 {
		return 0
	}
	n, err := strconv.Atoi(fields[0])
	if err != nil {
		return 0
	}
	return n
}

func withoutFragment(url string) string {
	url, _, _ = strings.Cut(url, "#")
	return url
}

func samePages(a, b string) bool { return strings.TrimSuffix(a, "/") == strings.TrimSuffix(b, "/") }

// pageNames are what addresses call the number of a page.
var pageNames = lang.Phrases(func(w *lang.PageWords) string { return w.PageName })

// pageOf divides an address into the one that all pages of an article share, which
// is that of the first, and the number of its page. An address without a number
// is that of the first page.
func pageOf(url string) (stem string, number int) {
	url = withoutFragment(url)
	if stem, number = cutPage(url); number > 1 && len(page.Path(stem)) <= 1 { // pages of a front page
		return url, 1
	}
	return stem, number
}

func cutPage(url string) (stem string, number int) {
	path, query, asked := strings.Cut(url, "?")
	if asked {
		var kept []string
		for pair := range strings.SplitSeq(query, "&") {
			name, value, _ := strings.Cut(pair, "=")
			if n := numberOf(value); n > 0 && number == 0 && isPageName(strings.ToLower(name)) {
				number = n
				continue
			}
			kept = append(kept, pair)
		}
		if number > 0 {
			if len(kept) > 0 {
				path += "?" + strings.Join(kept, "&")
			}
			return path, number
		}
	}
	if asked {
		query = "?" + query
	}
	slash := strings.HasSuffix(path, "/")
	body := strings.TrimSuffix(path, "/")
	ending := ""
	for _, e := range [...]string{".html", ".htm", ".php"} {
		if rest, ok := strings.CutSuffix(body, e); ok {
			body, ending = rest, e
			break
		}
	}
	digits := len(body) - len(strings.TrimRight(body, "0123456789"))
	number = numberOf(body[len(body)-digits:])
	rest := body[:len(body)-digits]
	if number == 0 || strings.Count(rest, "/") < 3 {
		return url, 1
	}
	for _, name := range pageNames() { // "-seite-2", "/page/2", "/page2"
		short := strings.TrimRight(rest, "-_/,=")
		if before, ok := strings.CutSuffix(strings.ToLower(short), name); ok && len(before) > 0 &&
			strings.ContainsRune("-_/,", rune(before[len(before)-1])) {
			return finishStem(short[:len(before)-1], ending, slash) + query, number
		}
	}
	if last := rest[len(rest)-1]; last == '/' || (last == '-' || last == '_' || last == ',') && ending != "" {
		return finishStem(rest[:len(rest)-1], ending, slash) + query, number
	}
	return url, 1
}

func finishStem(stem, ending string, slash bool) string {
	if ending == "" && slash {
		return stem + "/"
	}
	return stem + ending
}

func isPageName(s string) bool {
	if slices.Contains(pageNames(), s) {
		return true
	}
	return s == "paged" || s == "pageno" || s == "page_no" || s == "pagenumber"
}

// numberOf reads the number of a page, 0 for what is none.
func numberOf(s string) int {
	if len(s) == 0 || len(s) > 2 || s[0] == '0' {
		return 0
	}
	n, err := strconv.Atoi(s)
	if err != nil || n > maxParts {
		return 0
	}
	return n
}
