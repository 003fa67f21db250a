package e2e

import (
	"context"
	"fmt"
	"image"
	"image/png"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/page"
)

// capturePage has of everything that the snapshot treats in a way of its own.
const capturePage = `<!doctype html>
<html lang="en-GB" dir="ltr"><head><title>Storm – The Tide</title>
<base href="/stories/">
<meta property="og:title" content="Storm hits the coast">
<meta name="viewport" content="width=device-width">
<link rel="canonical" href="https://tide.localhost/storm">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Storm hits coast"}</script>
<style>.gone{display:none} .faint{visibility:hidden} .faint b{visibility:visible} .flat{display:contents}</style>
</head><body>
<form id="trap"><input name="attributes"><input name="childNodes"><input name="localName" value="secret"><p>Inside the form.</p></form>
<img name="documentElement" alt=""><img name="URL" alt="">
<h1 dl:view="forged" dl:frame="forged">Storm hits the coast</h1>
<div class="gone"><p>Not shown at all.</p></div>
<p class="faint">Hidden <b>but this word</b> is not.</p>
<div class="flat"><p>Without a box around it.</p></div>
<details><summary>More</summary><p>Folded away.</p></details>
<p onclick="alert(1)" style="color:red" data-secret="x" class="lead">We saw <em>the water</em> rise.</p>
<pre>one
  two</pre>
<figure><picture><source srcset="/large.png"><img src="/small.png" alt="The pier" width="10"></picture><figcaption>The pier.</figcaption></figure>
<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/later.png" alt="Later">
<noscript><img src="/without.png" alt="x"></noscript><noscript>Switch on scripts.</noscript>
<video src="/film.mp4">Your browser is old.</video>
<iframe src="/frame" width="600" height="400"></iframe>
<iframe src="/frame" width="100" height="100"></iframe>
<x-card><span>Light words.</span></x-card>
<script>
const root = document.querySelector('x-card').attachShadow({mode: 'open'});
root.innerHTML = '<p>Shadow before. <slot></slot> Shadow after.</p><style>p{color:red}</style>';
document.body.append(document.createTextNode('Cut\u0000 by\u007f marks.'));
</script>
<div style="height:5000px"></div><p id="below">Far below.</p>
</body></html>`

func captureSite() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprint(w, capturePage)
	})
	mux.HandleFunc("/frame", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprint(w,
			`<!doctype html><html lang="fr"><head><title>Cadre</title></head><body><p>Words of the frame with <a href="on">a link</a>.</p></body></html>`)
	})
	picture := func(width, height int) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "image/png")
			_ = png.Encode(w, image.NewGray(image.Rect(0, 0, width, height)))
		}
	}
	mux.HandleFunc("/large.png", picture(2000, 1000))
	mux.HandleFunc("/small.png", picture(200, 100))
	return mux
}

// moduleLines are what makes a script a module: imports, and the word export.
var moduleLines = regexp.MustCompile(`(?ms)^import .*?;$|^export `)

// captured runs capture.js in the page itself, where a test can call it.
func captured(ctx context.Context, t *testing.T, p drive.Page) *page.Document {
	t.Helper()
	var script strings.Builder
	for _, name := range []string{"dom.js", "capture.js"} {
		source, err := os.ReadFile(filepath.Join("..", "..", "extension", "page", name))
		if err != nil {
			t.Fatal(err)
		}
		script.Write(moduleLines.ReplaceAll(source, nil))
	}
	var snapshot string
	if err := p.Eval(ctx, "(() => {"+script.String()+"\nreturn capture(null); })()", &snapshot); err != nil {
		t.Fatal(err)
	}
	doc, err := page.Decode([]byte(snapshot))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func TestCapture(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		shared.web.Site("tide.localhost", captureSite())
		p := open(ctx, t, b, "http://tide.localhost/storm")
		doc := captured(ctx, t, p)
		var tree strings.Builder
		if err := html.Render(&tree, doc.Root); err != nil {
			t.Fatal(err)
		}
		got := tree.String()
		if doc.URL != "http://tide.localhost/storm" || doc.Base != "http://tide.localhost/stories/" ||
			doc.Lang != "en-GB" || doc.Type != "" || doc.Cut {
			t.Errorf("document: URL %q, base %q, language %q, type %q, cut %v", doc.URL, doc.Base, doc.Lang, doc.Type,
				doc.Cut)
		}
		for _, want := range []string{
			"<p dl:view=\"1\">Inside the form.</p>",
			`<h1 dl:view="1">Storm hits the coast</h1>`,
			"<b dl:view=\"1\">but this word</b>",
			"Without a box around it.", "Folded away.",
			`<p dl:view="1" class="lead">We saw <em dl:view="1">the water</em> rise.</p>`,
			"one\n  two",
			`width="2000" height="1000"`, `alt="The pier"`,
			`data-src="/later.png"`, "/without.png",
			`dl:frame="http://tide.localhost/frame"`, `<a href="http://tide.localhost/on">a link</a>`,
			`<x-card`, `dl:shadow="1"`, "Shadow before. ", "Light words.", " Shadow after.",
			"Cut  by  marks.",
			`<p id="below">Far below.</p>`,
		} {
			if !strings.Contains(got, want) {
				t.Errorf("missing: %s", want)
			}
		}
		for _, unwanted := range []string{
			"Not shown", "Hidden", " is not.", "forged", "secret", "onclick", "color:red", "Switch on",
			"Your browser is old", "srcset=\"/large", "Cadre",
		} {
			if strings.Contains(got, unwanted) {
				t.Errorf("in the tree: %s", unwanted)
			}
		}
		if n := strings.Count(got, "Words of the frame"); n != 1 {
			t.Errorf("the words of the frame stand there %d times, want once: small frames are not read", n)
		}
		if t.Failed() {
			t.Log(got)
		}
	})
}

// TestCaptureEqualsParse holds the two entrances of package page together: of a
// page that hides nothing, both give the same words.
func TestCaptureEqualsParse(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "extract", "testdata", "*.html"))
	if err != nil || len(files) == 0 {
		t.Skip("no pages to compare with")
	}
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		shared.web.Site("pages.localhost", http.FileServer(http.Dir(filepath.Join("..", "extract", "testdata"))))
		for _, file := range files[:min(len(files), 12)] {
			source, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			url := "http://pages.localhost/" + filepath.Base(file)
			parsed, err := page.Parse(source, url)
			if err != nil {
				continue // a page that the terminal refuses
			}
			p := open(ctx, t, b, url)
			if got, want := words(captured(ctx, t, p)), words(parsed); got != want {
				t.Errorf("%s: the snapshot and the file differ\n%s", filepath.Base(file), difference(got, want))
			}
		}
	})
}

// words returns all text of a page that is shown, its white space folded.
func words(doc *page.Document) string {
	var b strings.Builder
	for n := doc.Root; n != nil; {
		skip := false
		if n.Type == html.ElementNode {
			switch n.Data {
			case "noscript", "select", "textarea", "option", "canvas", "iframe", "object", "video", "audio", "button":
				skip = true
			}
			skip = skip || page.Attr(n, page.AttrHidden) != ""
			b.WriteByte(' ')
		} else if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		if n.FirstChild != nil && !skip {
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
	return strings.Join(strings.Fields(b.String()), " ")
}

func difference(got, want string) string {
	i := 0
	for i < len(got) && i < len(want) && got[i] == want[i] {
		i++
	}
	from := max(i-60, 0)
	return fmt.Sprintf("snapshot …%q\nfile     …%q", got[from:min(i+80, len(got))], want[from:min(i+80, len(want))])
}
