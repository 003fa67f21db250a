package build

import (
	"cmp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"dateline/wasm/article"
	"dateline/wasm/extract/layout"
	"dateline/wasm/page"
	"dateline/wasm/text"
)

// media returns what a picture element shows; ok is false for what is no part
// of an article: icons, counters, placeholders without a source.
func (l builder) media(p layout.Picture) (m article.Media, ok bool) {
	n := l.Elems[p.Elem].Node
	switch n.DataAtom {
	case atom.Img:
		return l.image(n)
	case atom.Noscript:
		if n.FirstChild == nil || n.FirstChild.Type != html.TextNode || len(n.FirstChild.Data) > 1<<16 {
			return m, false
		}
		return l.hiddenImage(n.FirstChild.Data)
	case atom.Video:
		m = article.Media{
			Kind:  article.Video,
			URL:   l.source(n, "src", "data-src"),
			Title: text.Space(page.Attr(n, "title")),
		}
		return m, m.URL != ""
	case atom.Audio:
		m = article.Media{
			Kind:  article.Audio,
			URL:   l.source(n, "src", "data-src"),
			Title: text.Space(page.Attr(n, "title")),
		}
		return m, m.URL != ""
	case atom.Iframe, atom.Embed:
		return l.frame(n)
	case atom.Blockquote:
		return l.socialPost(p.Elem)
	case atom.Div, atom.Span, atom.A, atom.Figure, atom.Section:
		return l.painted(n)
	}
	return m, false
}

// source returns the absolute address in the first of some attributes, or in a
// source element inside.
func (l builder) source(n *html.Node, keys ...string) string {
	for _, key := range keys {
		if s := page.Attr(n, key); s != "" {
			return page.Resolve(l.Doc.Base, s)
		}
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.DataAtom == atom.Source {
			if s := page.Attr(c, "src"); s != "" {
				return page.Resolve(l.Doc.Base, s)
			}
		}
	}
	return ""
}

// decimal reads a number like 1.5; 0 for what is none.
func decimal(s string) float64 {
	n, scale, point := 0.0, 1.0, false
	for i := 0; i < len(s) && i < 12; i++ {
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			n = n*10 + float64(c-'0')
			if point {
				scale *= 10
			}
		case c == '.' && !point:
			point = true
		default:
			return 0
		}
	}
	return n / scale
}

// hiddenImage finds the image that a noscript element holds.
func (l builder) hiddenImage(markup string) (article.Media, bool) {
	if !strings.Contains(markup, "<img") {
		return article.Media{}, false
	}
	for _, tag := range page.Markup(markup) {
		if tag != nil && !tag.End && tag.Name == "img" {
			return l.image(&html.Node{Type: html.ElementNode, Data: "img", DataAtom: atom.Img, Attr: tag.Attr})
		}
	}
	return article.Media{}, false
}

// frame makes a card of an embedded frame. Frames of advertisers and counters
// have no known place to go to and are left out.
func (l builder) frame(n *html.Node) (article.Media, bool) {
	src := cmp.Or(
		page.Attr(n, "src"),
		page.Attr(n, "data-src"),
		page.Attr(n, "data-lazy-src"),
		page.Attr(n, "data-url"),
	)
	if src == "" || strings.HasPrefix(src, "about:") || strings.HasPrefix(src, "javascript:") {
		return article.Media{}, false
	}
	m := article.Media{
		URL:    page.Resolve(l.Doc.Base, src),
		Title:  text.Space(page.Attr(n, "title")),
		Width:  pixels(page.Attr(n, "width")),
		Height: pixels(page.Attr(n, "height")),
	}
	host := page.Host(m.URL)
	m.Kind, m.Source = embedKind(host, page.Path(m.URL))
	if m.Kind == 0 {
		return m, false
	}
	return m, true
}

// socialPost makes a card of an embedded post of a social network: its words,
// who wrote it, and the address that its last link gives.
func (l builder) socialPost(e int32) (article.Media, bool) {
	m := article.Media{Kind: article.SocialPost}
	for i := l.Elems[e].First; i < l.Elems[e].Last; i++ {
		if m.Title == "" {
			m.Title = layout.FirstWords(l.Lines[i].Text)
		}
		if t := l.Lines[i].Text; strings.Contains(t, "(@") {
			m.Author = strings.Trim(t[:strings.Index(t, "(@")], " —–-")
		}
	}
	for i := int(e); i < len(l.Elems) && (i == int(e) || l.Elems[i].Depth > l.Elems[e].Depth); i++ {
		if href := page.Attr(l.Elems[i].Node, "href"); href != "" {
			m.URL = page.Resolve(l.Doc.Base, href)
		}
	}
	m.URL = cmp.Or(m.URL, page.Attr(l.Elems[e].Node, "cite"), page.Attr(l.Elems[e].Node, "data-instgrm-permalink"))
	_, m.Source = embedKind(page.Host(m.URL), page.Path(m.URL))
	return m, m.URL != ""
}

// embedKind returns what an embedded frame from a host shows, 0 if it is not worth a card.
func embedKind(host, path string) (article.MediaKind, string) {
	for _, e := range [...]struct {
		host, name string
		kind       article.MediaKind
	}{
		{"youtube.com", "YouTube", article.Video}, {"youtube-nocookie.com", "YouTube", article.Video},
		{"youtu.be", "YouTube", article.Video}, {"vimeo.com", "Vimeo", article.Video},
		{"dailymotion.com", "Dailymotion", article.Video}, {"brightcove.net", "", article.Video},
		{"jwplatform.com", "", article.Video}, {"jwplayer.com", "", article.Video},
		{"rutube.ru", "Rutube", article.Video},
		{"facebook.com", "Facebook", article.SocialPost}, {"instagram.com", "Instagram", article.SocialPost},
		{"twitter.com", "X", article.SocialPost}, {"x.com", "X", article.SocialPost},
		{"t.me", "Telegram", article.SocialPost}, {"tiktok.com", "TikTok", article.SocialPost},
		{"bsky.app", "Bluesky", article.SocialPost}, {"reddit.com", "Reddit", article.SocialPost},
		{"soundcloud.com", "SoundCloud", article.Audio}, {"spotify.com", "Spotify", article.Audio},
		{"podigee.io", "", article.Audio}, {"acast.com", "Acast", article.Audio},
		{"podcasts.apple.com", "Apple Podcasts", article.Audio},
		{"datawrapper.de", "Datawrapper", article.OtherEmbed}, {"dwcdn.net", "Datawrapper", article.OtherEmbed},
		{"flourish.studio", "Flourish", article.OtherEmbed}, {"infogram.com", "Infogram", article.OtherEmbed},
		{"documentcloud.org", "DocumentCloud", article.OtherEmbed}, {"scribd.com", "Scribd", article.OtherEmbed},
		{"openstreetmap.org", "OpenStreetMap", article.Map}, {"google.com", "Google Maps", article.Map},
	} {
		if host == e.host || strings.HasSuffix(host, "."+e.host) {
			if isWidget(path) {
				return 0, ""
			}
			if e.kind == article.Map && e.host == "google.com" && !strings.HasPrefix(path, "/maps") {
				return 0, ""
			}
			return e.kind, cmp.Or(e.name, host)
		}
	}
	return 0, ""
}

// isWidget reports whether the path of a frame of a social network is that of a
// button or a helper, which show nothing of what was posted.
func isWidget(path string) bool {
	for _, w := range [...]string{"/plugins/like", "/plugins/share", "/plugins/page", "/plugins/follow",
		"/plugins/comments",
		"/plugins/send", "/plugins/customerchat", "/connect/", "/widgets/follow", "/widgets/tweet_button",
		"/widgets/hub", "/widgets/widget_iframe", "/tr/"} {
		if strings.HasPrefix(path, w) {
			return true
		}
	}
	return path == "/tr"
}
