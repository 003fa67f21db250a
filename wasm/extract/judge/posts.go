package judge

import (
	"slices"
	"strings"

	"dateline/wasm/extract/about"
	"dateline/wasm/extract/layout"
	"dateline/wasm/lang"
	"dateline/wasm/page"
)

// leastPosts is how many entries of one kind make a live blog.
const leastPosts = 3

// Post is an entry of a live blog.
type Post struct {
	Label, Author, Time string

	said []string // lines of which nothing else is left to say
}

// LivePosts finds the entries of a live blog of which something is kept, and
// what each says of its time and author.
func LivePosts(l *layout.Page, c *Choice) map[int32]Post {
	group := postGroup(l, c, c.Body)
	posts := make(map[int32]Post, len(group))
	for _, e := range group {
		if c.KeptIn(&l.Elems[e]) > 0 {
			posts[e] = postTime(l, e)
		}
	}
	return posts
}

// postGroup finds the entries of a live blog in some lines: sibling elements with the same
// names, many with a time near their start and with kept lines, on a page that
// says it is live.
func postGroup(l *layout.Page, c *Choice, in layout.Range) []int32 {
	live := saysLive(l)
	groups := map[layout.SignKey][]int32{}
	for i := range l.Elems {
		e := &l.Elems[i]
		if e.Last-e.First < 2 || !e.Block || e.In&(layout.InNav|layout.InFooter|layout.InAside) != 0 ||
			e.First < in.From-8 ||
			e.First >= in.To {
			continue
		}
		if !live && e.Own&layout.TraitLive == 0 {
			continue
		}
		groups[l.SignOf(int32(i))] = append(groups[l.SignOf(int32(i))], int32(i))
	}
	var best []int32
	for _, g := range groups {
		if len(g) < leastPosts || len(g) < len(best) || !sameParent(l, g) {
			continue
		}
		timed, kept := 0, 0
		for _, e := range g {
			if c.KeptIn(&l.Elems[e]) > 0 {
				kept++
				if postTime(l, e).Label != "" {
					timed++
				}
			}
		}
		// of two groups of the same length the outer one holds the times
		if timed >= leastPosts && timed*3 >= kept*2 && (len(g) > len(best) || g[0] < best[0]) {
			best = g
		}
	}
	return best
}

// completePosts keeps the prose of all entries of a live blog where the judges
// keep much of it: an entry of two sentences looks like little by itself. It
// reports whether it changed anything.
func (s *Sheet) completePosts(c *Choice, p []float32) bool {
	group := postGroup(s.Page, c, layout.Range{From: c.Body.From, To: int32(len(s.Lines))})
	var kept, all int32
	expected := float32(0)
	for _, e := range group {
		for i := s.Elems[e].First; i < s.Elems[e].Last; i++ {
			if s.facts[i].prose {
				all += s.Lines[i].Size
				expected += p[i] * float32(s.Lines[i].Size)
				if c.Keep[i] {
					kept += s.Lines[i].Size
				}
			}
		}
	}
	if kept*4 < all && expected < float32(s.limits.List)*float32(all) {
		return false
	}
	changed := false
	for _, e := range group {
		first, last := s.Elems[e].First, s.Elems[e].Last
		for i := first; i < last; i++ {
			f := &s.facts[i]
			if !c.Keep[i] && p[i] > float32(s.limits.Post) && f.prose &&
				f.any&(lang.BoilerRelated|lang.BoilerSignup|lang.BoilerFollow|lang.BoilerCredit) == 0 {
				c.Keep[i], changed = true, true
			}
		}
		for i := first; i < last; i++ { // the heading of an entry goes with its words
			if f := &s.facts[i]; !c.Keep[i] && f.level > 0 && p[i] > float32(s.limits.Post) &&
				s.Lines[i].Linked*2 < s.Lines[i].Size &&
				c.KeptIn(&s.Elems[e]) > 0 {
				c.Keep[i], changed = true, true
			}
		}
	}
	return changed
}

// clockAndName divides a line like "11:48 Jon King" behind its last digit.
func clockAndName(s string) (label, rest string) {
	i := strings.LastIndexAny(s, "0123456789") + 1
	for _, unit := range [...]string{" am", " pm", " a.m.", " p.m.", " Uhr", " GMT", " BST", " ET"} {
		if strings.HasPrefix(s[i:], unit) {
			i += len(unit)
		}
	}
	return strings.TrimSpace(s[:i]), s[i:]
}

// namesIn returns the names in what is left of a line, nil when it says anything else.
func namesIn(s string) []string {
	var out []string
	for _, n := range about.SplitNames(strings.Trim(s, " ,|·–—-")) {
		if n = about.CleanName(n); !about.LooksLikeName(n) {
			return nil
		}
		out = append(out, n)
	}
	return out
}

// saysLive reports whether metadata or address call the page a live blog.
func saysLive(l *layout.Page) bool {
	for _, c := range l.Doc.Claims {
		if c.Field == "type" && strings.Contains(c.Value, "LiveBlog") {
			return true
		}
	}
	for _, w := range strings.FieldsFunc(strings.ToLower(page.Path(l.Doc.URL)),
		func(r rune) bool { return r == '/' || r == '-' || r == '_' || r == '.' }) {
		switch w {
		case "live", "liveblog", "ticker", "liveticker", "newsticker", "direct", "envivo", "diretta":
			return true
		}
	}
	return false
}

func sameParent(l *layout.Page, g []int32) bool {
	for _, e := range g {
		if l.Elems[e].Parent != l.Elems[g[0]].Parent {
			return false
		}
	}
	return true
}

func (c *Choice) KeptIn(e *layout.Element) int {
	n := 0
	for i := e.First; i < e.Last; i++ {
		if c.Keep[i] {
			n++
		}
	}
	return n
}

// postTime reads the time and the author of an entry from its first lines.
func postTime(l *layout.Page, e int32) Post {
	var p Post
	first, last := l.Elems[e].First, l.Elems[e].Last
	for i := int(e); i < len(l.Elems) && l.Elems[i].First < min(first+4, last) &&
		(i == int(e) || l.Elems[i].Depth > l.Elems[e].Depth); i++ {
		x := &l.Elems[i]
		if layout.IsTime(x) && p.Label == "" {
			var words strings.Builder
			layout.CollectText(x.Node, &words, 80)
			p.Label = layout.FoldSpace(words.String())
			if t := about.ParseTime(page.Attr(x.Node, "datetime"), false); !t.IsZero() {
				p.Time = t.String()
			}
		}
	}
	for i := first; i < min(first+4, last); i++ {
		ln := &l.Lines[i]
		if ln.Size > 60 {
			continue
		}
		var f facts
		f.read(ln)
		if p.Label == "" && f.clock {
			p.Label = ln.Text
		}
		rest, timed := strings.CutPrefix(ln.Text, p.Label)
		timed = timed && p.Label != ""
		if rest == "" && f.clock {
			p.Label, rest = clockAndName(ln.Text)
		}
		if !timed && !f.clock && l.Near(ln.Elem)&layout.TraitByline == 0 || p.Author != "" {
			continue
		}
		if names := namesIn(rest); len(names) > 0 {
			p.Author = strings.Join(names, ", ")
			p.said = append(p.said, ln.Text)
		}
	}
	return p
}

// Says reports whether the entry's own block says what a line does: its time, its author, or both.
func (p *Post) Says(line string) bool {
	return line == p.Label || line == p.Author || slices.Contains(p.said, line)
}
