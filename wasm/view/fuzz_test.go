package view

import (
	"net/url"
	"strings"
	"testing"
)

// FuzzSafeURL holds for any address: what becomes a link leads to a site of the
// web, what is shown as a picture is that or a raster picture in the address
// itself, and neither holds anything a parser of addresses or of HTML drops or
// stumbles over. What is safe stays the same, and safe, when it is asked again.
func FuzzSafeURL(f *testing.F) {
	for _, s := range []string{
		"https://tide.example/a?b=c#d", "HTTP://x", "http:/x", "https:///x", "http://\\x", "http://a@b",
		"http://[::1]:80/",
		"javascript:alert(1)", "java\tscript:alert(1)", "\x01javascript:0", " data:text/html,x",
		"data:image/png;base64,AAAA",
		"data:image/svg+xml;base64,AAAA", "data:image/png;base64,AA\"AA", "https://tide.example/\u202e", "//x",
		"http://\u3000",
		"https://x/\"onload=a", "vbscript:x", "blob:https://x/1", "filesystem:http://x", "http:javascript:0",
		"https://%00/",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		link, isLink := SafeURL(s)
		picture, isPicture := SafeImage(s)
		if isLink {
			onTheWeb(t, link.address)
			if again, ok := SafeURL(link.address); !ok || again != link {
				t.Fatalf("%q is safe at first only: %q", s, again.address)
			}
			if !isPicture || picture.address != link.address {
				t.Fatalf("a link is another address as a picture: %q, %q", link.address, picture.address)
			}
		}
		if !isPicture || isLink {
			return
		}
		rest, data := strings.CutPrefix(strings.ToLower(picture.address), "data:image/")
		kind, _, packed := strings.Cut(rest, ";base64,")
		if !data || !packed || strings.Contains(kind, "svg") ||
			strings.ContainsAny(picture.address, "<>\"'`&\\ \t\r\n#?%") {
			t.Fatalf("a picture: %q", picture.address)
		}
	})
}

// onTheWeb wants an address that leads to a site and is taken as it stands.
func onTheWeb(t *testing.T, s string) {
	t.Helper()
	if strings.ContainsFunc(s, func(r rune) bool { return r <= ' ' || r == 0x7f || r == '\\' }) {
		t.Fatalf("%q has what parsers of addresses drop", s)
	}
	scheme, rest, _ := strings.Cut(strings.ToLower(s), "://")
	if scheme != "http" && scheme != "https" || rest == "" || strings.ContainsRune("/?#@:", rune(rest[0])) {
		t.Fatalf("%q leads to no site", s)
	}
	u, err := url.Parse(s)
	if err != nil {
		return // a browser follows it nowhere else
	}
	if u.Scheme != scheme || u.Opaque != "" || u.Host == "" {
		t.Fatalf("%q is read as scheme %q, host %q", s, u.Scheme, u.Host)
	}
}
