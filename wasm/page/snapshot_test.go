package page

import (
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// pack writes a tree as extension/page/capture.js would, so that what Decode gives
// can be compared with what it was made of.
type packer struct {
	strings    []string
	ops        strings.Builder
	tags, keys []string
}

func index(list *[]string, name string) int {
	for i, s := range *list {
		if s == name {
			return i
		}
	}
	*list = append(*list, name)
	return len(*list) - 1
}

func (p *packer) number(n int) { p.ops.WriteRune(rune(n + snapshotBase)) }

func (p *packer) open(tag string, attributes ...string) {
	p.number(opElement + index(&p.tags, tag))
	p.number(len(attributes) / 2)
	for i := 0; i < len(attributes); i += 2 {
		p.number(index(&p.keys, attributes[i]))
		p.strings = append(p.strings, attributes[i+1])
	}
}

func (p *packer) text(s string) {
	p.number(opText)
	p.strings = append(p.strings, s)
}

func (p *packer) close(n int) {
	for range n {
		p.number(opClose)
	}
}

func (p *packer) snapshot(url, base, media, flags string) []byte {
	fields := append([]string{snapshotVersion, url, base, media, flags, strings.Join(p.tags, " "),
		strings.Join(p.keys, " ")}, p.strings...)
	return []byte(strings.Join(fields, snapshotEnd) + snapshotEnd + snapshotOps + p.ops.String())
}

func render(t *testing.T, doc *Document) string {
	t.Helper()
	var b strings.Builder
	if err := html.Render(&b, doc.Root); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestDecode(t *testing.T) {
	var p packer
	p.open("html", "lang", "pt-BR", "dir", "LTR")
	p.open("head")
	p.open("title")
	p.text("Storm – The Tide")
	p.close(1)
	p.open("meta", "property", "og:title", "content", "Storm hits the coast")
	p.close(1)
	p.open("script", "type", "application/ld+json")
	p.text(`{"@type":"NewsArticle","headline":"Storm hits coast"}`)
	p.close(2)
	p.open("body")
	p.open("p", "dl:view", "1", "class", "lead")
	p.text("We saw ")
	p.open("b")
	p.text("water & wind")
	p.close(1)
	p.number(opSpace)
	p.text("rise.")
	p.close(3)
	doc, err := Decode(p.snapshot("https://tide.example/storm", "https://cdn.tide.example/", "", "l"))
	if err != nil {
		t.Fatal(err)
	}
	const want = `<html lang="pt-BR" dir="LTR"><head></head><body><p dl:view="1" class="lead">We saw <b>water &amp; wind</b> rise.</p></body></html>`
	if got := render(t, doc); got != want {
		t.Errorf("tree\n got %s\nwant %s", got, want)
	}
	if doc.URL != "https://tide.example/storm" || doc.Base != "https://cdn.tide.example/" || doc.Type != "" ||
		!doc.Live || doc.Cut {
		t.Errorf("document is %+v", doc)
	}
	if doc.Lang != "pt-BR" || doc.Dir != "ltr" {
		t.Errorf("language %q, direction %q", doc.Lang, doc.Dir)
	}
	var claims []string
	for _, c := range doc.Claims {
		if c.Field == "title" {
			claims = append(claims, c.Value)
		}
	}
	if got := strings.Join(claims, " | "); !strings.Contains(got, "Storm hits coast") ||
		!strings.Contains(got, "Storm hits the coast") || !strings.Contains(got, "Storm – The Tide") {
		t.Errorf("claims of the title: %s", got)
	}
}

func TestDecodeClampsDepth(t *testing.T) {
	var p packer
	p.open("html")
	p.open("body")
	for range 100_000 {
		p.open("div")
	}
	p.open("p")
	p.text("At the bottom.")
	p.close(100_001)
	p.open("p")
	p.text("After it.")
	p.close(3)
	doc, err := Decode(p.snapshot("", "", "", ""))
	if err != nil {
		t.Fatal(err)
	}
	if got := deepest(doc.Root); got > MaxDepth+1 {
		t.Errorf("depth is %d", got)
	}
	got := render(t, doc)
	if !strings.Contains(got, "At the bottom.") {
		t.Error("the text of the deepest element is lost")
	}
	if !strings.HasSuffix(got, "<p>After it.</p></body></html>") {
		t.Errorf("what follows is in the wrong place: %s", got[max(0, len(got)-80):])
	}
}

func TestDecodeRefuses(t *testing.T) {
	whole := strings.Join([]string{snapshotVersion, "u", "b", "", "", "p", "id", "x", ""}, snapshotEnd) + snapshotOps
	for name, snapshot := range map[string]string{
		"nothing":             "",
		"another version":     strings.Replace(whole, snapshotVersion, "dl9", 1),
		"a page of HTML":      "<!doctype html><p>Storm",
		"a tag too many":      whole + "\x2c",
		"a key too many":      whole + "+)+",
		"no number":           whole + "+",
		"a number below zero": whole + "!",
		"more than the limit": whole + strings.Repeat("*", MaxBytes),
	} {
		if doc, err := Decode([]byte(snapshot)); err == nil {
			t.Errorf("%s: gives %+v, want an error", name, doc)
		}
	}
}

func TestDecodeKeepsToLimits(t *testing.T) {
	if testing.Short() {
		t.Skip("fills the memory of a megabyte of nodes")
	}
	many := strings.Join([]string{snapshotVersion, "", "", "", "", "p", "", ""}, snapshotEnd) + snapshotOps +
		strings.Repeat("*", MaxNodes+10)
	doc, err := Decode([]byte(many))
	if err != nil {
		t.Fatal(err)
	}
	if n := count(doc.Root); n > MaxNodes+1 || !doc.Cut {
		t.Errorf("%d nodes, cut %v", n, doc.Cut)
	}
}

func deepest(root *html.Node) int {
	most, depth := 0, 0
	for n := root; n != nil; {
		if n.FirstChild != nil {
			n, depth = n.FirstChild, depth+1
			most = max(most, depth)
			continue
		}
		n = after(n, root, &depth)
	}
	return most
}

func count(root *html.Node) int {
	total, depth := 0, 0
	for n := root; n != nil; total++ {
		if n.FirstChild != nil {
			n = n.FirstChild
		} else {
			n = after(n, root, &depth)
		}
	}
	return total
}

func FuzzDecode(f *testing.F) {
	var p packer
	p.open("html", "lang", "en")
	p.open("body")
	p.open("p", "class", "x", "dl:view", "1")
	p.text("Storm.")
	p.number(opSpace)
	p.close(3)
	f.Add(p.snapshot("https://tide.example/", "https://tide.example/", "", "c"))
	f.Add([]byte("dl1\x7f\x7f\x7f\x7f\x7fp a\x7fid\x7f\x00+((((+)(a)*,)("))
	f.Add([]byte("dl1\x7f\x00"))
	f.Fuzz(func(t *testing.T, snapshot []byte) {
		doc, err := Decode(snapshot)
		if err != nil {
			if doc != nil {
				t.Fatal("a document and an error")
			}
			return
		}
		if d := deepest(doc.Root); d > MaxDepth+1 {
			t.Fatalf("depth %d", d)
		}
		if n := count(doc.Root); n > len(snapshot)+1 {
			t.Fatalf("%d nodes of %d bytes", n, len(snapshot))
		}
		depth, words := 0, strings.ToValidUTF8(string(snapshot), "\uFFFD")
		for n := doc.Root; n != nil; {
			if n.Type == html.TextNode && n.Data != " " && !strings.Contains(words, n.Data) {
				t.Fatalf("text %q is not of the snapshot", n.Data)
			}
			if c := n.FirstChild; c != nil {
				if c.Parent != n || c.PrevSibling != nil || n.LastChild.NextSibling != nil {
					t.Fatal("links of the tree are broken")
				}
				n, depth = c, depth+1
				continue
			}
			n = after(n, doc.Root, &depth)
		}
	})
}
