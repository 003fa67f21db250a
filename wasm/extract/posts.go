package extract

import (
	"strings"

	"dateline/wasm/page"
)

// leastPosts is how many entries of one kind make a live blog.
const leastPosts = 3

// post is an entry of a live blog.
type post struct {
	label, author, time string
}

// livePosts finds the entries of a live blog: sibling elements with the same
// names, each with a time near its start and with kept lines, on a page that
// says it is live.
func (l *layout) livePosts(c *choice) map[int32]post {
	live := l.saysLive()
	groups := map[signKey][]int32{}
	for i := range l.elems {
		e := &l.elems[i]
		if e.last-e.first < 2 || !e.block || e.in&(inNav|inFooter|inAside) != 0 || e.first < c.body.from-8 || e.first >= c.body.to {
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
		timed := 0
		for _, e := range g {
			if l.keptIn(c, e) > 0 && l.postTime(e).label != "" {
				timed++
			}
		}
		// of two groups of the same length the outer one holds the times
		if timed >= leastPosts && timed*3 >= len(g)*2 && (len(g) > len(best) || g[0] < best[0]) {
			best = g
		}
	}
	posts := make(map[int32]post, len(best))
	for _, e := range best {
		if l.keptIn(c, e) > 0 {
			posts[e] = l.postTime(e)
		}
	}
	return posts
}

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
