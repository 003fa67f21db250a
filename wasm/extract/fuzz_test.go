package extract

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/net/html"

	"dateline/wasm/article"
	"dateline/wasm/extract/build"
	"dateline/wasm/extract/layout"
	"dateline/wasm/page"
	"dateline/wasm/text"
)

// FuzzExtract holds for any page: the article keeps its promises, has no words
// that the page does not have, in the page's order, and nothing grows faster
// than the page. Title and kicker are words of the page or of its claims.
func FuzzExtract(f *testing.F) {
	files, _ := filepath.Glob("testdata/*.html")
	for _, name := range files {
		src, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		if len(src) < 12000 {
			f.Add(src)
		}
	}
	f.Add([]byte("<p>one<p>two<table><tr><td>three<li>four<blockquote>five<pre>\nsix\n</pre>"))
	f.Add([]byte("<ul><ul><li><ol start=7><li><p>a<h2>b</h2><table><th>c<td colspan=9>d"))
	f.Fuzz(func(t *testing.T, src []byte) {
		if len(src) > 1<<16 {
			return
		}
		doc, err := page.Parse(src, "https://example.org/2025/11/04/a-story")
		if err != nil {
			return
		}
		nodes, words := inventory(doc.Root)
		var said strings.Builder
		said.WriteString(words) // and what the page claims
		for _, c := range doc.Claims {
			said.WriteString(" " + c.Value)
		}
		r, err := Extract(doc, Options{})
		if err != nil || r.Article == nil {
			return
		}
		a := r.Article
		if err := a.Validate(); err != nil {
			t.Fatal(err)
		}
		for _, b := range doc.Bodies { // what a page without a story of its own may give instead
			words += b
		}
		if rest := missing(words, a.Text); rest != "" &&
			!(len(doc.Bodies) > 0 && len(r.Trace) > 0 && r.Trace[0].Reason == "linked-data" ||
				len(doc.States) > 0 && len(r.Trace) > 0 && r.Trace[0].Reason == "page-data") {
			t.Fatalf("text that the page does not have, or not in this order: %.80q", rest)
		}
		for _, name := range []string{a.Meta.Title, a.Meta.Kicker} {
			for _, w := range layout.FoldWords(name) {
				if !strings.Contains(layout.Squashed(text.Fold(said.String())), layout.Squashed(w)) {
					t.Fatalf("%q of the title %q is nowhere in the page", w, name)
				}
			}
		}
		if len(a.Blocks) > nodes*3+3 || len(a.Marks) > nodes || len(a.Media) > nodes ||
			len(a.Related) > build.MaxRelated {
			t.Fatalf(
				"%d blocks, %d marks, %d media, %d related of %d nodes",
				len(a.Blocks),
				len(a.Marks),
				len(a.Media),
				len(a.Related),
				nodes,
			)
		}
		removed := 0
		for _, s := range r.Trace {
			removed += len(s.Text)
			if s.Block < -1 || s.Block > len(a.Blocks) {
				t.Fatalf("a step stands before block %d of %d", s.Block, len(a.Blocks))
			}
			if b := (&article.Article{Text: s.Text, Blocks: s.Removed}); b.Validate() != nil {
				t.Fatal(b.Validate())
			}
		}
		if removed+len(a.Text) > 2*len(words)+64*nodes {
			t.Fatalf("%d bytes removed and %d kept of a page of %d", removed, len(a.Text), len(words))
		}
		if r.Confidence < 0 || r.Confidence > 1 {
			t.Fatalf("confidence %v", r.Confidence)
		}
	})
}

// inventory counts the nodes of a tree and returns its text.
func inventory(root *html.Node) (nodes int, words string) {
	var b strings.Builder
	for n := root; n != nil; {
		nodes++
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		if n.FirstChild != nil {
			n = n.FirstChild
			continue
		}
		for n != nil && n.NextSibling == nil {
			n = n.Parent
		}
		if n != nil {
			n = n.NextSibling
		}
	}
	return nodes, b.String()
}

// missing returns what of a text cannot be found in order in the words of the
// page, white space and invisible characters left out.
func missing(page, text string) string {
	solid := func(s string) []rune {
		return []rune(strings.Map(func(r rune) rune {
			if unicode.IsSpace(r) || layout.IsZeroWidth(r) {
				return -1
			}
			return r
		}, strings.ToValidUTF8(s, "\uFFFD")))
	}
	p, t := solid(page), solid(text)
	for _, r := range p {
		if len(t) == 0 {
			return ""
		}
		if r == t[0] {
			t = t[1:]
		}
	}
	return string(t)
}
