package page

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/net/html"
)

// FuzzParse holds for any bytes: the tree is within its limits and holds
// nothing that no reader sees, and the claims are clean text.
func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"", "<p>a", "<!doctype html><title>A | B</title><h1>A</h1>",
		`<script type="application/ld+json">{"@type":"NewsArticle","headline":"A",}</script>`,
		`<script type="application/ld+json"><!-- {"@graph":[{"@id":"#a","name":"N"},{"@type":["Article"],"author":{"@id":"#a"}}] --></script>`,
		`<meta property="og:title" content="A &amp;amp; B"><meta name=date content=20250103><base href="//x/y/">`,
		"<meta charset=windows-1251>\xcf\xf0\xe8\xe2\xe5\xf2", "\xff\xfea\x00b\x00", "%PDF-1.7",
		strings.Repeat("<div>", 700) + "deep", strings.Repeat("<b><p>", 300),
		`<p dl:view=1 hidden style="display : none">x`,
	} {
		f.Add([]byte(s), "https://example.org/2025/01/03/a?b#c")
	}
	f.Fuzz(func(t *testing.T, src []byte, url string) {
		if len(src) > 1<<16 {
			return
		}
		d, err := Parse(src, url)
		if err != nil {
			return
		}
		nodes, depth := 0, 0
		for n := d.Root; n != nil; {
			nodes++
			if n.Type == html.CommentNode {
				t.Fatal("a comment is left")
			}
			if n.Type == html.ElementNode {
				switch n.Data {
				case "script", "style", "template", "meta", "link":
					if n.Namespace == "" {
						t.Fatalf("%s is left", n.Data)
					}
				}
				for _, a := range n.Attr {
					if strings.HasPrefix(a.Key, "dl:") && a.Key != AttrHidden {
						t.Fatalf("attribute %s is left", a.Key)
					}
				}
			}
			if n.FirstChild != nil {
				if depth++; depth > MaxDepth+2 {
					t.Fatalf("depth %d", depth)
				}
				n = n.FirstChild
				continue
			}
			for n != nil && n.NextSibling == nil {
				n = n.Parent
				depth--
			}
			if n != nil {
				n = n.NextSibling
			}
		}
		if nodes > 4*len(src)+16 {
			t.Fatalf("%d nodes of %d bytes", nodes, len(src))
		}
		for _, c := range d.Claims {
			if c.Field == "" || c.Value == "" || c.Source == "" || len(c.Value) > 2*maxClaim ||
				!utf8.ValidString(c.Value) || strings.ContainsAny(c.Value, "\x00\n\r\x1b") {
				t.Fatalf("claim %+q", c)
			}
		}
	})
}
