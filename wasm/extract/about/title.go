package about

import (
	"slices"
	"strings"

	"dateline/wasm/extract/layout"
	"dateline/wasm/page"
	"dateline/wasm/text"
)

// Headline is the title of the article and where the page shows it.
type Headline struct {
	Title  string
	kicker string // words above the headline in the same heading
	Shown  string // the heading as the page has it
	Line   int32  // -1 where no line of the page shows it
	Other  bool   // not the article that the metadata of the page describe
}

// Lines that are looked at for the headline.
const (
	maxHeadings = 500 // headings on a page
	leastTitle  = 4   // size of a line
	longTitle   = 400 // bytes of a line
	maxTitles   = 12  // titles that are claimed
	longClaim   = 500 // bytes of one
)

// findHeadline compares the headings of the page with the titles it claims and
// takes the one it shows; where it shows none, the most trusted claim.
func (l reader) headline() Headline {
	claims := l.titleClaims()
	best, score := int32(-1), 0.0
	h1s, mains, headings := 0, 0, 0
	for i := range l.Lines {
		if l.Lines[i].In&(layout.InHeading|layout.InHidden) == layout.InHeading &&
			l.HeadingLevel(l.Lines[i].Elem) == 1 {
			h1s++
		}
		if l.mainHeading(int32(i)) {
			mains++
		}
	}
	if mains == 1 { // the others name boxes
		h1s = 1
	}
	for i := range l.Lines {
		ln := &l.Lines[i]
		if ln.Size < leastTitle || len(ln.Text) > longTitle ||
			ln.In&(layout.InNav|layout.InFooter|layout.InHidden|layout.InDialog) != 0 {
			continue
		}
		if ln.In&layout.InHeading != 0 {
			if headings++; headings > maxHeadings {
				break
			}
		}
		s := l.headlineScore(int32(i), claims, h1s)
		if s > score {
			best, score = int32(i), s
		}
	}
	h := Headline{Line: best}
	if best >= 0 {
		h.Shown = l.HeadingText(best)
	}
	h.Title, h.kicker = chooseTitle(
		h.Shown,
		claims,
		best >= 0 && mains == 1 && l.mainHeading(best) && h.Shown == l.Lines[best].Text,
	)
	if best < 0 && len(claims) == 1 && claims[0].source == "title" {
		h.Title = withoutLastPart(h.Title)
	}
	return h
}

// The name of a site in a title.
const (
	maxSiteWords   = 3  // words of one that nothing else confirms, at the end
	leastTitleWord = 3  // words of the title before it
	longSite       = 60 // bytes of one
	barBehind      = 20 // bytes of a title before " | " and the name of a site
)

// withoutLastPart takes from the title of the window the words behind its last
// separator when it is short beside the rest: the name of a site that the page
// says nowhere else.
func withoutLastPart(title string) string {
	for _, sep := range titleSeparators {
		i := strings.LastIndex(title, sep)
		if i <= 0 || sep == " : " {
			continue
		}
		rest, tail := strings.TrimSpace(title[:i]), title[i+len(sep):]
		if len(strings.Fields(tail)) <= maxSiteWords && len(strings.Fields(rest)) >= leastTitleWord &&
			len(rest) >= 2*len(tail) {
			return rest
		}
	}
	return title
}

// notTitle is where a heading is not what the page is about.
const notTitle = layout.InHidden | layout.InNav | layout.InFooter | layout.InAside | layout.InDialog

// mainHeading reports whether a line is a heading of the first level that names
// what the page is about: one that leads elsewhere or is beside the article text names a box.
func (l reader) mainHeading(i int32) bool {
	ln := &l.Lines[i]
	return ln.In&layout.InHeading != 0 && ln.In&notTitle == 0 &&
		ln.Linked*2 <= ln.Size &&
		l.HeadingLevel(ln.Elem) == 1
}

// headlineIn returns the headline of an article that was picked.
func (l reader) pickedHeadline(e int32) Headline {
	line := l.HeadingIn(e)
	if line < 0 {
		return Headline{Line: -1, Other: true}
	}
	t := l.HeadingText(line)
	return Headline{Title: t, Shown: t, Line: line, Other: true}
}

// titleClaim is a title that the page claims, without the name of the site.
type titleClaim struct {
	title  string
	words  []string
	size   int32
	source string
}

func (l reader) titleClaims() []titleClaim {
	names, sections := l.siteNames(), l.sectionNames()
	var out []titleClaim
	for _, c := range l.Doc.Claims {
		if c.Field != "title" || len(c.Value) > longClaim {
			continue
		}
		t := withoutSection(withoutSite(c.Value, names, c.Source == "title"), sections)
		if t != "" && len(out) < maxTitles {
			out = append(out, titleClaim{t, layout.FoldWords(t), layout.SizeOf(t), c.Source})
		}
	}
	return out
}

// siteNames returns the names that the site goes by, folded.
func (l reader) siteNames() []string {
	var out []string
	for _, c := range l.Doc.Claims {
		if c.Field == "site" || c.Field == "site-handle" {
			out = append(out, layout.Squashed(c.Value))
		}
	}
	if host := page.Host(l.Doc.URL); host != "" {
		out = append(out, layout.Squashed(host))
		labels := strings.Split(host, ".")
		for i := 0; i+1 < len(labels); i++ {
			if len(labels[i]) > 2 {
				out = append(out, labels[i])
			}
		}
	}
	return out
}

// sectionNames returns the names of the sections that the page claims to be of.
func (l reader) sectionNames() []string {
	var out []string
	for _, c := range l.Doc.Claims {
		if c.Field == "section" && len(out) < maxTitles {
			out = append(out, layout.Squashed(c.Value))
		}
	}
	return out
}

// withoutSection takes from a title the name of the section of the page, where a
// bar or a dash divides it from the headline: "Opinion | Leave the pier alone".
func withoutSection(title string, sections []string) string {
	for _, sep := range titleSeparators {
		before, behind, ok := strings.Cut(title, sep)
		if !ok || sep == " : " || sep == " / " {
			continue
		}
		if slices.Contains(sections, layout.Squashed(before)) {
			return strings.TrimSpace(behind)
		}
		i := strings.LastIndex(title, sep)
		if slices.Contains(sections, layout.Squashed(title[i+len(sep):])) {
			return strings.TrimSpace(title[:i])
		}
	}
	return title
}

// titleSeparators are between a headline and the name of the site.
var titleSeparators = [...]string{
	" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", " ∙ ", " ~ ", "|", " : ",
}

// withoutSite takes the name of the site from the end or the start of a title.
// Where no part is known to be the name, the title of the window (loose) loses
// a last part behind a bar.
func withoutSite(title string, names []string, loose bool) string {
	for range 3 {
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
		if i := strings.LastIndex(title, " | "); i > barBehind {
			title = strings.TrimSpace(title[:i])
		}
	}
	return title
}

// isSite reports whether a part of a title names the site.
func isSite(part string, names []string) bool {
	p := layout.Squashed(part)
	if p == "" || len(part) > longSite {
		return p == ""
	}
	for _, n := range names {
		if n == "" {
			continue
		}
		if p == n ||
			len(n) > 4 && len(p) > 4 &&
				(strings.HasPrefix(p, n) || strings.HasPrefix(n, p) || strings.HasSuffix(p, n) ||
					strings.HasSuffix(n, p)) {
			return true
		}
	}
	return false
}

// What makes a line the headline, as a score: its likeness to the best title that
// is claimed (Dice, 0 to 1) and these. Chosen by hand on the
// pages of naeb and fundus whose titles are labelled; record 0071 has what each does.
const (
	wordForWord     = 0.9  // a claimed title outside any heading
	fromWindow      = 0.95 // what likeness to the title of the window counts for: it has the site in it
	leastLikeness   = 0.45 // under it only the one main heading of the page is looked at
	mainHeading     = 0.5  // of the first level
	secondHeading   = 0.15
	namedHeadline   = 0.1 // a class says so
	insideStory     = 0.1 // in an article or main element
	leadsElsewhere  = 0.35
	besideStory     = 0.4
	leastHeadlineOf = 12 // size of a main heading that no claim is like

	leastWordForWord = 4 // words of a claimed title outside any heading
)

// headlineScore returns how much a line looks like the headline, 0 for not at all.
func (l reader) headlineScore(i int32, claims []titleClaim, h1s int) float64 {
	ln := &l.Lines[i]
	level := l.HeadingLevel(ln.Elem)
	named := l.Near(ln.Elem)&layout.TraitTitle != 0
	if level == 0 && !named && ln.In&layout.InHeading == 0 {
		// lines outside headings count only when they are a claimed title word for word
		for k := range claims {
			if ln.Size == claims[k].size && len(claims[k].words) >= leastWordForWord &&
				text.Fold(ln.Text) == text.Fold(claims[k].title) &&
				ln.Linked == 0 {
				return wordForWord
			}
		}
		return 0
	}
	sim := 0.0
	words := layout.FoldWords(ln.Text)
	for k := range claims {
		s := layout.Overlap(words, claims[k].words)
		if claims[k].source == "title" {
			s *= fromWindow
		}
		sim = max(sim, s)
	}
	if sim < leastLikeness && !(level == 1 && (h1s == 1 || len(claims) == 0) && ln.Size > leastHeadlineOf) {
		return 0
	}
	score := sim
	switch level {
	case 1:
		score += mainHeading
	case 2:
		score += secondHeading
	}
	if named {
		score += namedHeadline
	}
	if ln.Linked*2 > ln.Size {
		score -= leadsElsewhere
	}
	if ln.In&(layout.InAside|layout.InForm) != 0 {
		score -= besideStory
	}
	if ln.In&(layout.InArticle|layout.InMain) != 0 {
		score += insideStory
	}
	return score
}

// FindHeadline compares the headings of the page with the titles it claims and
// takes the one it shows; where it shows none, the most trusted claim.
func FindHeadline(l *layout.Page) Headline { return reader{l}.headline() }

// HeadlineIn returns the headline of an article that was picked.
func HeadlineIn(l *layout.Page, e int32) Headline { return reader{l}.pickedHeadline(e) }

// ForgetClaims makes the layout forget what the metadata say of an article that is not
// the one to be read.
func ForgetClaims(l *layout.Page, head Headline) {
	if !head.Other {
		return
	}
	doc := *l.Doc
	doc.Claims, doc.Bodies = nil, nil
	for _, c := range l.Doc.Claims {
		switch c.Field {
		case "site", "site-handle", "lang":
			doc.Claims = append(doc.Claims, c)
		}
	}
	l.Doc = &doc
}
