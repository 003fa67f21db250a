package extract

import (
	"strings"

	"dateline/wasm/lang"
	"dateline/wasm/page"
)

// leastPosts is how many entries of one kind make a live blog.
const leastPosts = 3

// post is an entry of a live blog.
type post struct {
	label, author, time string
}

// livePosts finds the entries of a live blog of which something is kept, and
// what each says of its time and author.
func (l *layout) livePosts(c *choice) map[int32]post {
	group := l.postGroup(c, c.body)
	posts := make(map[int32]post, len(group))
	for _, e := range group {
		if l.keptIn(c, e) > 0 {
			posts[e] = l.postTime(e)
		}
	}
	return posts
}

// postGroup finds the entries of a live blog in some lines: sibling elements with the same
// names, many with a time near their start and with kept lines, on a page that
// says it is live.
func (l *layout) postGroup(c *choice, in span32) []int32 {
	live := l.saysLive()
	groups := map[signKey][]int32{}
	for i := range l.elems {
		e := &l.elems[i]
		if e.last-e.first < 2 || !e.block || e.in&(inNav|inFooter|inAside) != 0 || e.first < in.from-8 || e.first >= in.to {
			continue
		}
		if !live && e.own&traitLive == 0 {
			continue
		}
		groups[l.signOf(int32(i))] = append(groups[l.signOf(int32(i))], int32(i))
	}
	var best []int32
	for _, g := range groups {
		if len(g) < leastPosts || len(g) < len(best) || !l.sameParent(g) {
			continue
		}
		timed, kept := 0, 0
		for _, e := range g {
			if l.keptIn(c, e) > 0 {
				kept++
				if l.postTime(e).label != "" {
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
func (s *sheet) completePosts(c *choice, p []float32) bool {
	group := s.postGroup(c, span32{c.body.from, int32(len(s.lines))})
	var kept, all int32
	for _, e := range group {
		for i := s.elems[e].first; i < s.elems[e].last; i++ {
			if s.facts[i].prose {
				all += s.lines[i].size
				if c.keep[i] {
					kept += s.lines[i].size
				}
			}
		}
	}
	if kept*4 < all {
		return false
	}
	changed := false
	for _, e := range group {
		first, last := s.elems[e].first, s.elems[e].last
		for i := first; i < last; i++ {
			f := &s.facts[i]
			if !c.keep[i] && p[i] > leastOfPost && f.prose && f.any&(lang.BoilerRelated|lang.BoilerSignup|lang.BoilerFollow|lang.BoilerCredit) == 0 {
				c.keep[i], changed = true, true
			}
		}
		for i := first; i < last; i++ { // the heading of an entry goes with its words
			if f := &s.facts[i]; !c.keep[i] && f.level > 0 && p[i] > leastOfPost && s.lines[i].linked*2 < s.lines[i].size && s.keptIn(c, e) > 0 {
				c.keep[i], changed = true, true
			}
		}
	}
	return changed
}

// leastOfPost is the probability under which a line does not belong to an
// entry of a live blog, whatever stands around it.
const leastOfPost = 0.1

// saysLive reports whether metadata or address call the page a live blog.
func (l *layout) saysLive() bool {
	for _, c := range l.doc.Claims {
		if c.Field == "type" && strings.Contains(c.Value, "LiveBlog") {
			return true
		}
	}
	for _, w := range strings.FieldsFunc(strings.ToLower(page.Path(l.doc.URL)), func(r rune) bool { return r == '/' || r == '-' || r == '_' || r == '.' }) {
		switch w {
		case "live", "liveblog", "ticker", "liveticker", "newsticker", "direct", "envivo", "diretta":
			return true
		}
	}
	return false
}

func (l *layout) sameParent(g []int32) bool {
	for _, e := range g {
		if l.elems[e].parent != l.elems[g[0]].parent {
			return false
		}
	}
	return true
}

func (l *layout) keptIn(c *choice, e int32) int {
	n := 0
	for i := l.elems[e].first; i < l.elems[e].last; i++ {
		if c.keep[i] {
			n++
		}
	}
	return n
}

// postTime reads the time and the author of an entry from its first lines.
func (l *layout) postTime(e int32) post {
	var p post
	first, last := l.elems[e].first, l.elems[e].last
	for i := int(e); i < len(l.elems) && l.elems[i].first < min(first+4, last) && (i == int(e) || l.elems[i].depth > l.elems[e].depth); i++ {
		x := &l.elems[i]
		if isTime(x) && p.label == "" {
			var words strings.Builder
			collectText(x.node, &words, 80)
			p.label = foldSpace(words.String())
			if t := parseTime(page.Attr(x.node, "datetime"), false); !t.IsZero() {
				p.time = t.String()
			}
		}
	}
	for i := first; i < min(first+4, last); i++ {
		ln := &l.lines[i]
		if ln.size > 60 {
			continue
		}
		var f facts
		f.read(ln.text)
		if p.label == "" && f.clock {
			p.label = ln.text
		}
		if l.near(ln.elem)&traitByline != 0 && p.author == "" {
			if name := cleanName(ln.text); looksLikeName(name) {
				p.author = name
			}
		}
	}
	return p
}
