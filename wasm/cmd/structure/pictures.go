package main

import (
	"net/url"
	"path"
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"dateline/wasm/page"
)

var (
	besideStory = regexp.MustCompile(`(?i)relat|promo|newslet|author|byline|recommend|teaser|trending|most-|popular|` +
		`more-|read-|advert|sponsor|avatar|profile|share|social|signup|subscri|comment|footer|logo|icon|badge|banner|` +
		`outbrain|taboola|next-|prev-|nav|sidebar|widget|carousel-item|card`)
	noPicture = regexp.MustCompile(`(?i)logo|avatar|icon|emoji|gravatar|sprite|pixel|spacer|blank|tracking|badge|` +
		`placeholder|1x1|headshot|author|doubleclick|/ads?/`)
)

// picture reports whether an image is of the story: large, among its words or
// between them and the headline, in a box with few words and none that lead away.
func (s *sheet) picture(n *html.Node) (part, bool) {
	at := s.places[n].from
	if at > s.story.to || at < s.story.from && !s.leads(at) {
		return part{}, false
	}
	w, h := number(page.Attr(n, "width")), number(page.Attr(n, "height"))
	if w > 0 && w < minWidth || h > 0 && h < minHeight {
		return part{}, false
	}
	if within(n, atom.Nav, atom.Footer, atom.Form, atom.Header) && at >= s.story.from {
		return part{}, false
	}
	q := part{kind: "picture", note: where(n)}
	for _, m := range append(siblings(n), n) {
		for _, a := range m.Attr {
			for f := range strings.FieldsSeq(a.Val) {
				if name := file(f); name != "" {
					q.names = append(q.names, name)
				}
			}
		}
	}
	if len(q.names) == 0 ||
		noPicture.MatchString(page.Attr(n, "src")+" "+page.Attr(n, "alt")+" "+page.Attr(n, "class")) {
		return part{}, false
	}
	box := n
	for b := n; b != nil && s.goldIn(s.places[b]) == 0 && b != s.root; b = b.Parent {
		if p := s.places[b]; p.to-p.from > maxBox || pictures(b) > 1 && p.to-p.from > maxBox/2 {
			break
		}
		if besideStory.MatchString(page.Attr(b, "class")+" "+page.Attr(b, "id")) || b.DataAtom == atom.Aside {
			return part{}, false
		}
		box = b
	}
	if b := box.Parent; b != nil && b != s.root && s.goldIn(s.places[b]) == 0 {
		return part{}, false // in a large box without words of the story
	}
	for d := range box.Descendants() {
		p := s.places[d]
		if h := d.DataAtom; (h == atom.H1 || h == atom.H2 || h == atom.H3 || h == atom.H4) && p.to > p.from ||
			h == atom.A && p.to-p.from > 4 {
			return part{}, false
		}
		named := d.DataAtom != atom.A && strings.Contains(strings.ToLower(page.Attr(d, "class")), "caption")
		if d.DataAtom == atom.Figcaption || named {
			if p.to-p.from >= 3 && p.to-p.from > len(q.caption) {
				q.caption = s.words[p.from:p.to]
			}
		}
	}
	return q, true
}

// Sizes in pixels under which a picture is no picture of the story.
const (
	minWidth  = 200
	minHeight = 120
)

// maxLead is how many words are between a picture above the text and the text.
const maxLead = 60

func (s *sheet) leads(at int) bool {
	p := s.places[s.root]
	return at >= p.from && s.story.from-at <= maxLead
}

func siblings(n *html.Node) (out []*html.Node) {
	if n.Parent == nil || n.Parent.DataAtom != atom.Picture {
		return nil
	}
	for c := n.Parent.FirstChild; c != nil; c = c.NextSibling {
		if c.DataAtom == atom.Source {
			out = append(out, c)
		}
	}
	return out
}

var fileEnd = regexp.MustCompile(`(?i)\.(jpe?g|png|webp|avif|gif)$`)

// file returns the name of a picture's file in an address, "" if it is none.
func file(address string) string {
	u, err := url.Parse(strings.TrimRight(address, ","))
	if err != nil || u.Scheme == "data" || !strings.ContainsAny(address, "/.") {
		return ""
	}
	if name := path.Base(u.Path); fileEnd.MatchString(name) {
		return name
	}
	return ""
}

func pictures(n *html.Node) (k int) {
	for d := range n.Descendants() {
		if d.DataAtom == atom.Img {
			k++
		}
	}
	return k
}
