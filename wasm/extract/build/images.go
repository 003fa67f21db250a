package build

import (
	"cmp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"dateline/wasm/article"
	"dateline/wasm/page"
	"dateline/wasm/text"
)

// Sizes under which a picture is an icon or a counter, in pixels.
const (
	minPictureWidth  = 60
	minPictureHeight = 40
)

// image chooses the real source of an img element.
func (l builder) image(n *html.Node) (article.Media, bool) {
	m := article.Media{Kind: article.Image, Alt: text.Space(page.Attr(n, "alt"))}
	m.Width, m.Height = pixels(page.Attr(n, "width")), pixels(page.Attr(n, "height"))
	if w, h := styled(n, "width"), styled(n, "height"); w == 1 || h == 1 {
		return m, false
	}
	address, instead := l.imageSource(n)
	m.URL = address
	if instead && l.Doc.Live && m.Width > 0 && m.Width < enoughWidth { // the natural size of the preview
		m.Height = m.Height * enoughWidth / m.Width
		m.Width = enoughWidth
	}
	if m.URL == "" || m.Width > 0 && m.Width < minPictureWidth || m.Height > 0 && m.Height < minPictureHeight {
		return m, false
	}
	return m, true
}

// enoughWidth is the natural width in pixels from which what a browser has
// loaded is no preview of something larger.
const enoughWidth = 300

// lateSets and lateSources are attributes in which scripts find the picture that
// they put in the place of a preview.
var (
	lateSets    = [...]string{"data-srcset", "data-lazy-srcset", "data-original-set"}
	lateSources = [...]string{
		"data-src", "data-original", "data-lazy-src", "data-lazy", "data-hi-res-src", "data-full-src", "data-img-src",
		"data-image", "data-url",
	}
)

// imageSource returns the address of the picture that an element shows in the
// end; instead is true if it is not the one that the browser has loaded.
func (l builder) imageSource(n *html.Node) (address string, instead bool) {
	src := strings.TrimSpace(page.Attr(n, "src"))
	loaded := l.Doc.Live && pixels(page.Attr(n, "width")) >= enoughWidth && src != "" && !isPlaceholder(src)
	if loaded {
		return page.Resolve(l.Doc.Base, src), false
	}
	best := largest(page.Attr(n, "srcset"))
	for _, key := range lateSets {
		best = best.or(largest(page.Attr(n, key)))
	}
	if n.Parent != nil && n.Parent.DataAtom == atom.Picture {
		for c := n.Parent.FirstChild; c != nil && best.address == ""; c = c.NextSibling {
			if c.DataAtom == atom.Source {
				best = largest(page.Attr(c, "srcset")).or(largest(page.Attr(c, "data-srcset")))
			}
		}
	}
	if best.address != "" {
		return page.Resolve(l.Doc.Base, best.address), true
	}
	for _, key := range lateSources {
		s := strings.TrimSpace(page.Attr(n, key))
		if s != "" && s != src && !isPlaceholder(s) && (src == "" || isPlaceholder(src) || isPictureFile(s)) {
			return page.Resolve(l.Doc.Base, s), true
		}
	}
	if src != "" && !isPlaceholder(src) {
		return page.Resolve(l.Doc.Base, src), false
	}
	if s := unknownSource(n); s != "" {
		return page.Resolve(l.Doc.Base, s), true
	}
	return "", false
}

// unknownSource returns the picture that an element without any other names in an
// attribute that only its own script knows: "data-xy-lazy-srcset", "xysrc".
func unknownSource(n *html.Node) string {
	found := ""
	for i := range n.Attr {
		a := &n.Attr[i]
		switch value := strings.TrimSpace(a.Val); {
		case strings.HasSuffix(a.Key, "srcset"):
			if best := largest(value); best.address != "" && isPictureFile(best.address) {
				return best.address
			}
		case found == "" && !isPlaceholder(value) && isPictureFile(value) &&
			(strings.HasSuffix(a.Key, "src") || strings.HasSuffix(a.Key, "-url")):
			found = value
		}
	}
	return found
}

// isPictureFile reports whether an address looks like that of a picture, not of a page.
func isPictureFile(s string) bool {
	if strings.ContainsAny(s, " {}<>") || strings.HasPrefix(s, "data:") {
		return false
	}
	path, _, _ := strings.Cut(strings.ToLower(s), "?")
	path, _, _ = strings.Cut(path, "#")
	for _, ending := range [...]string{".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif", ".svg", ".jfif"} {
		if strings.HasSuffix(path, ending) {
			return true
		}
	}
	return strings.Contains(path, "image") || strings.Contains(path, "img") || strings.Contains(path, "media") ||
		strings.Contains(path, "photo") || strings.Contains(path, "cdn")
}

// isPlaceholder reports whether an address means "not loaded yet".
func isPlaceholder(s string) bool {
	if strings.HasPrefix(s, "data:") {
		return len(s) < 1024 || strings.HasPrefix(s, "data:image/svg") || !strings.HasPrefix(s, "data:image/")
	}
	if strings.HasPrefix(s, "about:") || strings.HasPrefix(s, "blob:") {
		return true
	}
	name := strings.ToLower(s[strings.LastIndexByte(s, '/')+1:])
	for _, w := range [...]string{"placeholder", "spacer", "blank.", "pixel.", "transparent.", "1x1", "lazyload",
		"loading.", "grey.gif", "gray.gif"} {
		if strings.Contains(name, w) {
			return true
		}
	}
	return false
}

// maxWidth is the greatest width of a picture that is asked for, in pixels.
const maxWidth = 2000

// candidate is a picture of a srcset.
type candidate struct {
	address string
	width   float64
}

// better reports whether a candidate has more pixels than another up to
// maxWidth, or fewer above it.
func (c candidate) better(than candidate) bool {
	switch {
	case c.address == "" || than.address == "":
		return than.address == ""
	case than.width > maxWidth:
		return c.width < than.width
	}
	return c.width > than.width && c.width <= maxWidth
}

// or returns the better one of two candidates.
func (c candidate) or(other candidate) candidate {
	if other.address != "" && other.better(c) {
		return other
	}
	return c
}

// largest returns the candidate of a srcset with the most pixels up to
// maxWidth, or the smallest above it.
func largest(srcset string) candidate {
	if len(srcset) > 1<<16 {
		srcset = srcset[:1<<16]
	}
	var best candidate
	for srcset != "" {
		srcset = strings.TrimLeft(srcset, " \t\r\n\f,")
		end := strings.IndexAny(srcset, " \t\r\n\f")
		if end < 0 {
			end = len(srcset)
		}
		address := srcset[:end]
		srcset = srcset[end:]
		descriptor := ""
		if rest, ok := strings.CutSuffix(address, ","); ok {
			address = rest
		} else {
			end = strings.IndexByte(srcset, ',')
			if end < 0 {
				end = len(srcset)
			}
			descriptor = strings.TrimSpace(srcset[:end])
			srcset = srcset[end:]
		}
		if address == "" || isPlaceholder(address) {
			continue
		}
		width := 1.0
		if n := len(descriptor); n > 1 {
			width = decimal(descriptor[:n-1])
			if descriptor[n-1] == 'x' {
				width *= 600 // the usual width of a column
			}
		}
		best = best.or(candidate{address, width})
	}
	return best
}

func pixels(s string) int {
	n := 0
	for i := 0; i < len(s) && i < 5; i++ {
		if s[i] < '0' || s[i] > '9' {
			if s[i:] == "px" {
				return n
			}
			return 0
		}
		n = n*10 + int(s[i]-'0')
	}
	return n
}

// styled returns the pixels that an element's own style gives a side, 0 if none.
func styled(n *html.Node, side string) int {
	for rule := range strings.SplitSeq(page.Attr(n, "style"), ";") {
		name, value, _ := strings.Cut(rule, ":")
		if strings.EqualFold(strings.TrimSpace(name), side) {
			return pixels(strings.TrimSpace(value))
		}
	}
	return 0
}

// painted returns the picture that an element shows as its background.
func (l builder) painted(n *html.Node) (article.Media, bool) {
	m := article.Media{Kind: article.Image, Alt: text.Space(cmp.Or(page.Attr(n, "aria-label"), page.Attr(n, "title")))}
	source := cmp.Or(page.Attr(n, "data-src"), page.Attr(n, "data-bg"), page.Attr(n, "data-background"),
		page.Attr(n, "data-background-image"), page.Attr(n, "data-image"), page.Attr(n, "data-original"))
	if source == "" {
		_, rest, _ := strings.Cut(page.Attr(n, "style"), "url(")
		source, _, _ = strings.Cut(rest, ")")
	}
	source = strings.Trim(strings.TrimPrefix(strings.TrimSpace(source), "url("), `"') `)
	if source == "" || isPlaceholder(source) {
		return m, false
	}
	m.URL = page.Resolve(l.Doc.Base, source)
	return m, true
}
