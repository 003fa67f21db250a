package extract

import (
	"strings"
	"unicode"

	"golang.org/x/net/html/atom"

	"dateline/wasm/article"
	"dateline/wasm/page"
	"dateline/wasm/text"
)

// headline is the title of the article and where the page shows it.
type headline struct {
	title  string
	kicker string // words above the headline in the same heading
	shown  string // the heading as the page has it
	line   int32  // -1 where no line of the page shows it
	other  bool   // not the story that the metadata of the page tell of
}

// maxHeadings is how many headings are looked at for the headline.
const maxHeadings = 500

// findHeadline compares the headings of the page with the titles it claims and
// takes the one it shows; where it shows none, the most trusted claim.
func (l *layout) findHeadline() headline {
	claims := l.titleClaims()
	best, score := int32(-1), 0.0
	h1s, mains, headings := 0, 0, 0
	for i := range l.lines {
		if l.lines[i].in&(inHeading|inHidden) == inHeading && l.headingLevel(l.lines[i].elem) == 1 {
			h1s++
		}
		if l.mainHeading(int32(i)) {
			mains++
		}
	}
	if mains == 1 { // the others name boxes
		h1s = 1
	}
	for i := range l.lines {
		ln := &l.lines[i]
		if ln.size < 4 || len(ln.text) > 400 || ln.in&(inNav|inFooter|inHidden|inDialog) != 0 {
			continue
		}
		if ln.in&inHeading != 0 {
			if headings++; headings > maxHeadings {
				break
			}
		}
		s := l.headlineScore(int32(i), claims, h1s)
		if s > score {
			best, score = int32(i), s
		}
	}
	h := headline{line: best}
	if best >= 0 {
		h.shown = l.headingText(best)
	}
	h.title, h.kicker = chooseTitle(h.shown, claims, best >= 0 && mains == 1 && l.mainHeading(best) && h.shown == l.lines[best].text)
	return h
}

// mainHeading reports whether a line is a heading of the first level that names
// what the page is about: one that leads elsewhere or stands beside the story names a box.
func (l *layout) mainHeading(i int32) bool {
	ln := &l.lines[i]
	return ln.in&(inHeading|inHidden|inNav|inFooter|inAside|inDialog) == inHeading && ln.linked*2 <= ln.size && l.headingLevel(ln.elem) == 1
}

// headlineIn returns the headline of a story that was picked.
func (l *layout) headlineIn(e int32) headline {
	line := l.headingIn(e)
	if line < 0 {
		return headline{line: -1, other: true}
	}
	t := l.headingText(line)
	return headline{title: t, shown: t, line: line, other: true}
}

// titleClaim is a title that the page claims, without the name of the site.
type titleClaim struct {
	title  string
	words  []string
	size   int32
	source string
}

func (l *layout) titleClaims() []titleClaim {
	names := l.siteNames()
	var out []titleClaim
	for _, c := range l.doc.Claims {
		if c.Field != "title" || len(c.Value) > 500 {
			continue
		}
		t := withoutSite(c.Value, names, c.Source == "title")
		if t != "" && len(out) < 12 {
			out = append(out, titleClaim{t, foldWords(t), sizeOf(t), c.Source})
		}
	}
	return out
}

// siteNames returns the names that the site goes by, folded.
func (l *layout) siteNames() []string {
	var out []string
	for _, c := range l.doc.Claims {
		if c.Field == "site" || c.Field == "site-handle" {
			out = append(out, squashed(c.Value))
		}
	}
	if host := page.Host(l.doc.URL); host != "" {
		out = append(out, squashed(host))
		labels := strings.Split(host, ".")
		for i := 0; i+1 < len(labels); i++ {
			if len(labels[i]) > 2 {
				out = append(out, labels[i])
			}
		}
	}
	return out
}

// squashed keeps the letters and digits of a name, in lower case.
func squashed(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// titleSeparators stand between a headline and the name of the site.
var titleSeparators = [...]string{" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", " ∙ ", " ~ ", "|", " : "}

// withoutSite takes the name of the site from the end or the start of a title.
// Where no part is known to be the name, the title of the window (loose) loses
// a last part behind a bar.
func withoutSite(title string, names []string, loose bool) string {
	for round := 0; round < 3; round++ {
		cut := false
		for _, sep := range titleSeparators {
			if i := strings.LastIndex(title, sep); i > 0 && isSite(title[i+len(sep):], names) {
				title, cut = strings.TrimSpace(title[:i]), true
				break
			}
			if i := strings.Index(title, sep); i > 0 && isSite(title[:i], names) && len(title)-i > i {
				title, cut = strings.TrimSpace(title[i+len(sep):]), true
				break
			}
		}
		if !cut {
			break
		}
	}
	if loose {
		if i := strings.LastIndex(title, " | "); i > 20 {
			title = strings.TrimSpace(title[:i])
		}
	}
	return title
}

// isSite reports whether a part of a title names the site.
func isSite(part string, names []string) bool {
	p := squashed(part)
	if p == "" || len(part) > 60 {
		return p == ""
	}
	for _, n := range names {
		if n == "" {
			continue
		}
		if p == n || len(n) > 4 && len(p) > 4 && (strings.HasPrefix(p, n) || strings.HasPrefix(n, p) || strings.HasSuffix(p, n) || strings.HasSuffix(n, p)) {
			return true
		}
	}
	return false
}

// headingLevel returns 1 to 6 for what stands in a heading, 0 otherwise.
func (l *layout) headingLevel(e int32) int {
	for up := 0; e >= 0 && up < 6; up++ {
		switch a := l.elems[e].node.DataAtom; a {
		case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
			return int(l.elems[e].node.Data[1] - '0')
		}
		e = l.elems[e].parent
	}
	return 0
}

// headlineScore tells how much a line looks like the headline, 0 for not at all.
func (l *layout) headlineScore(i int32, claims []titleClaim, h1s int) float64 {
	ln := &l.lines[i]
	level := l.headingLevel(ln.elem)
	named := l.near(ln.elem)&traitTitle != 0
	if level == 0 && !named && ln.in&inHeading == 0 {
		// lines outside headings count only when they are a claimed title word for word
		for k := range claims {
			if ln.size == claims[k].size && len(claims[k].words) > 3 && text.Fold(ln.text) == text.Fold(claims[k].title) && ln.linked == 0 {
				return 0.9
			}
		}
		return 0
	}
	sim := 0.0
	words := foldWords(ln.text)
	for k := range claims {
		s := overlap(words, claims[k].words)
		if claims[k].source == "title" {
			s *= 0.95
		}
		sim = max(sim, s)
	}
	if sim < 0.45 && !(level == 1 && (h1s == 1 || len(claims) == 0) && ln.size > 12) {
		return 0
	}
	score := sim
	switch level {
	case 1:
		score += 0.5
	case 2:
		score += 0.15
	}
	if named {
		score += 0.1
	}
	if ln.linked*2 > ln.size {
		score -= 0.35
	}
	if ln.in&(inAside|inForm) != 0 {
		score -= 0.4
	}
	if ln.in&(inArticle|inMain) != 0 {
		score += 0.1
	}
	return score
}

// headingText returns the text of the heading in which a line stands: headings
// are often broken into two lines.
func (l *layout) headingText(i int32) string {
	e := l.lines[i].elem
	for up := e; up >= 0; up = l.elems[up].parent {
		switch l.elems[up].node.DataAtom {
		case atom.H1, atom.H2, atom.H3:
			e = up
		}
		if l.elems[up].depth+4 < l.elems[l.lines[i].elem].depth {
			break
		}
	}
	first, last := l.elems[e].first, l.elems[e].last
	if last-first < 2 || last-first > 4 || l.headingLevel(e) == 0 {
		return l.lines[i].text
	}
	var parts []string
	for k := first; k < last; k++ {
		parts = append(parts, l.lines[k].text)
	}
	return strings.Join(parts, " ")
}

// foldWords returns the words of a title for comparison.
func foldWords(s string) []string {
	return strings.FieldsFunc(text.Fold(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// overlap returns the share of words that two lists have in common (Dice).
func overlap(a, b []string) float64 {
	if len(a) == 0 || len(b) == 0 || len(a) > 200 || len(b) > 200 {
		return 0
	}
	count := make(map[string]int, len(a))
	for _, w := range a {
		count[w]++
	}
	both := 0
	for _, w := range b {
		if count[w] > 0 {
			count[w]--
			both++
		}
	}
	return 2 * float64(both) / float64(len(a)+len(b))
}

// near returns the traits of an element and of the three around it.
func (l *layout) near(e int32) trait {
	var t trait
	for up := 0; e >= 0 && up < 4; up++ {
		if a := l.elems[e].node.DataAtom; a == atom.Body || a == atom.Html {
			break
		}
		t |= l.elems[e].own
		e = l.elems[e].parent
	}
	return t
}

// claim returns the first claim of a field, nil if there is none.
func (l *layout) claim(field string) *article.Claim {
	for i := range l.doc.Claims {
		if l.doc.Claims[i].Field == field {
			return &l.doc.Claims[i]
		}
	}
	return nil
}
