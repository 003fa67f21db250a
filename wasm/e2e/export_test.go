package e2e

import (
	"bytes"
	"context"
	"encoding/base64"
	"fmt"
	"image"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/epub"
)

// lagoon is a page with everything that a file has to hold: a title that would be markup, headings, speakers with
// roles, a list, a table, a footnote, links good and bad, a picture of its own and one of elsewhere.
func lagoon() string {
	var pixels bytes.Buffer
	if err := png.Encode(&pixels, image.NewGray(image.Rect(0, 0, 640, 360))); err != nil {
		panic(err)
	}
	picture := "data:image/png;base64," + base64.StdEncoding.EncodeToString(pixels.Bytes())
	filler := strings.Repeat(`<p>The dredgers of the lagoon work from six until the tide turns, and the town pays them by the barge, as it has done since the first channel was cut.</p>`, 3)
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Dredging &lt;b&gt;stops&lt;/b&gt; &amp; "silt" returns - Lagoon Mercury</title>
<meta property="og:site_name" content="Lagoon &amp; Mercury"><meta property="article:published_time" content="2026-11-20T08:00:00+01:00">
<meta name="author" content="Bettina Russ"></head><body>
<nav><ul>` + strings.Repeat(`<li><a href="/x">Harbour news</a></li>`, 30) + `</ul></nav>
<article><h1>Dredging &lt;b&gt;stops&lt;/b&gt; &amp; "silt" returns</h1><p class="byline">By Bettina Russ</p>
<p>The dredging of the Aldra lagoon has stopped after a <a href="https://town.example/a%20b?x=[1]&amp;y=2">ruling of the water court</a>, the harbour office said on Friday.<sup><a href="#fn1" id="r1">1</a></sup></p>
<p>“The silt does not read judgments,” said Yara Holm, the harbour master of Aldra. “It comes back with every tide.”</p>
<figure><img src="` + picture + `" width="640" height="360" alt="A barge &amp; its shadow"><figcaption>A barge waits in the channel. Photo: L. Moor</figcaption></figure>
<h2>What the court said</h2>` + filler + `
<p>Judge Piet Orlo, who wrote the ruling, called the permit “a letter without a stamp”. <a href="javascript:alert(1)">The ruling</a> can be appealed.</p>
<ul><li>The channel was six metres deep.</li><li>“It is four now,” said Yara Holm.</li></ul>
<figure><img src="/media/far.png" width="800" height="400" alt="The channel at low tide"><figcaption>The channel.</figcaption></figure>
<h2>What it costs</h2>` + filler + `
<table><caption>Cost of a metre</caption><tr><th>Year</th><th>Crowns</th></tr><tr><td>2024</td><td>9,100</td></tr><tr><td>2025</td><td>11,400</td></tr><tr><td>2026</td><td>12,000</td></tr></table>
<p>“We shall ask the town for the difference,” said Yara Holm, who has run the port since 2019. See <a href="https://town.example/budget">the budget</a>.</p>
<p dir="rtl" lang="ar">قالت المدينة إنها ستدفع الفرق في العام المقبل بعد قرار المحكمة.</p>
<section class="footnotes"><ol><li id="fn1">The ruling has 41 pages. <a href="#r1">↩</a></li></ol></section></article>
<aside><h3>Most read</h3><ul>` + strings.Repeat(`<li><a href="/y">Gulls at the weir again</a></li>`, 12) +
		`</ul></aside></body></html>`
}

// catches makes a page hand over what it would put into the folder of downloads.
const catches = `(() => { const make = URL.createObjectURL;
URL.createObjectURL = blob => { window.written = blob; return make.call(URL, blob); }; })()`

// caught returns the file that was written last.
func caught(ctx context.Context, t testing.TB, eval evaluator) (name string, data []byte) {
	t.Helper()
	becomes(ctx, t, eval, "the file",
		`!!window.written && !!document.getElementById('export-said')?.textContent.includes(window.written.name)`)
	var file struct{ Name, Data string }
	must(t, eval(ctx, `(async () => { const f = window.written; delete window.written;
const r = new FileReader(), url = await new Promise(done => { r.onload = () => done(r.result); r.readAsDataURL(f); });
return { name: f.name, data: url.slice(url.indexOf(',') + 1) }; })()`, &file))
	data, err := base64.StdEncoding.DecodeString(file.Data)
	must(t, err)
	return file.Name, data
}

// checkBook checks an EPUB by our own rules and, where it is installed, with epubcheck.
func checkBook(t testing.TB, name string, data []byte) *epub.Book {
	t.Helper()
	book, err := epub.Check(data)
	if err != nil {
		t.Errorf("%s: %v", name, err)
	}
	const jar = "/usr/share/java/epubcheck.jar" // where Debian's package of that name has it
	if _, err := os.Stat(jar); err != nil {
		return book
	}
	file := filepath.Join(t.TempDir(), "book.epub")
	must(t, os.WriteFile(file, data, 0o600))
	if out, err := exec.Command("java", "-jar", jar, file).CombinedOutput(); err != nil {
		t.Errorf("%s: epubcheck: %v\n%s", name, err, out)
	}
	return book
}

// openExport opens the sheet in the reader view.
func openExport(ctx context.Context, t testing.TB, p drive.Page) {
	t.Helper()
	must(t, p.ClickOn(ctx, ".tool-more"))
	becomes(ctx, t, p.EvalReader, "the sheet More", `document.getElementById('more').matches(':popover-open')`)
	must(t, p.ClickOn(ctx, `.more-item[value="export"]`))
	becomes(ctx, t, p.EvalReader, "the sheet of formats", `document.querySelector('#export[open]') !== null`)
}

// TestExportAnArticle saves a busy page as a book, as a web page and as Markdown.
func TestExportAnArticle(t *testing.T) {
	inTurn(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		shared.web.Site("lagoon.example", pages{"/silt": {body: lagoon()}})
		p := open(ctx, t, b, "http://lagoon.example/silt")
		read(ctx, t, p)
		openExport(ctx, t, p)
		must(t, p.EvalReader(ctx, catches, nil))
		keepPicture(ctx, t, b, p, "export")

		must(t, p.ClickOn(ctx, `#export [value="epub"]`))
		name, data := caught(ctx, t, p.EvalReader)
		equal(t, "name", name, "Dredging b stops b & silt returns.epub")
		book := checkBook(t, name, data)
		equal(t, "title", book.Title, `Dredging <b>stops</b> & "silt" returns`)
		equal(t, "language", book.Language, "en")
		equal(t, "authors", strings.Join(book.Creators, "|"), "Bettina Russ")
		if !slices.Contains(book.Contents, "What the court said") || !slices.Contains(book.Contents, "What it costs") {
			t.Errorf("contents: %q", book.Contents)
		}
		chapter := book.Files["book/chapter-1.xhtml"]
		for what, want := range map[string]string{
			"the headline":   `Dredging &lt;b&gt;stops&lt;/b&gt; &amp; &quot;silt&quot; returns</h1>`,
			"the source":     `<a href="http://lagoon.example/silt">`,
			"a link":         `href="https://town.example/a%20b?x=%5B1%5D&amp;y=2"`,
			"a speaker":      `class="voices" role="note"><span class="voice">Yara Holm`,
			"a quotation":    `class="quotation">“The silt does not read judgments,”</span>`,
			"the picture":    `<img src="picture-1.png" alt="A barge &amp; its shadow"`,
			"its caption":    `A barge waits in the channel.`,
			"the other one":  `<a href="http://lagoon.example/media/far.png">Picture: The channel at low tide</a>`,
			"the table":      `Cost of a metre</caption>`,
			"another tongue": `dir="rtl"`,
		} {
			if !strings.Contains(chapter, want) {
				t.Errorf("%s is not in the chapter: want %s", what, want)
			}
		}
		for _, never := range []string{"javascript:", "<button", "<mark", "Enlarge", "quotation, ", "<b>stops"} {
			if strings.Contains(chapter, never) {
				t.Errorf("%q is in the chapter", never)
			}
		}
		if t.Failed() {
			t.Log(chapter)
		}

		must(t, p.ClickOn(ctx, `#export [value="html"]`))
		name, data = caught(ctx, t, p.EvalReader)
		equal(t, "name", name, "Dredging b stops b & silt returns.html")
		shared.web.Site("saved.example", pages{"/": {body: string(data)}})
		saved := open(ctx, t, b, "http://saved.example/")
		var seen struct {
			Title, Heading, Font     string
			Loaded, Scripts, Buttons int
			Asides                   int
			Wide                     bool
		}
		must(t, saved.Eval(ctx, `({ title: document.title, heading: document.querySelector('h1').textContent,
			font: getComputedStyle(document.querySelector('.voices')).fontWeight,
			loaded: performance.getEntriesByType('resource').filter(e => !e.name.endsWith('/favicon.ico')).length,
			scripts: document.scripts.length, buttons: document.querySelectorAll('button').length,
			asides: document.querySelectorAll('.voices').length,
			wide: document.documentElement.scrollWidth > innerWidth })`, &seen))
		equal(t, "the heading", seen.Heading, `Dredging <b>stops</b> & "silt" returns`)
		if seen.Title != seen.Heading || seen.Font != "700" ||
			seen.Loaded+seen.Scripts+seen.Buttons != 0 || seen.Asides < 4 || seen.Wide {
			t.Errorf("the saved page: %+v", seen)
		}
		keepPicture(ctx, t, b, saved, "export-page")

		must(t, p.Show(ctx))
		must(t, p.ClickOn(ctx, `#export [value="md"]`))
		name, data = caught(ctx, t, p.EvalReader)
		equal(t, "name", name, "Dredging b stops b & silt returns.md")
		for _, want := range []string{
			"# Dredging \\<b\\>stops\\</b\\>", "## What it costs", "| Year | Crowns |", "— Yara Holm",
		} {
			if !strings.Contains(string(data), want) {
				t.Errorf("Markdown lacks %q:\n%s", want, data)
			}
		}
		must(t, p.Press(ctx, "Escape"))
		becomes(ctx, t, p.EvalReader, "the end of the sheet, and the reader view still there",
			`document.getElementById('export') === null && document.querySelector('.story h1') !== null`)
	})
}

// TestExportAStory saves the timeline of a story with all its articles as one book.
func TestExportAStory(t *testing.T) {
	inTurn(t, func(_ context.Context, t *testing.T, b drive.Browser) {
		ctx, cancel := context.WithTimeout(t.Context(), 3*pageTimeout) // it reads five pages
		defer cancel()
		const host = "exported.example"
		shared.web.Site(host, causeway(time.Now()))
		forgotten(t, b, host)
		readAll(ctx, t, b, host, "/washed", "/ferry", "/stones", "/barge")
		l := openLibrary(ctx, t, b, "")
		var id string
		must(t, l.Eval(ctx, `[...document.querySelectorAll('#list .story-link[href^="#"]')].find(e =>
			/causeway/i.test(e.textContent))?.getAttribute('href') ?? ''`, &id))
		if id == "" {
			t.Fatal("the story is not listed")
		}
		must(t, l.Eval(ctx, fmt.Sprintf(`void (location.hash = %q)`, id), nil))
		becomes(ctx, t, l.Eval, "its timeline",
			`document.querySelectorAll('#main .entry .headline a').length >= 4 && /causeway/i.test(main.textContent)`)
		must(t, l.Eval(ctx, catches, nil))
		must(t, l.ClickOn(ctx, `#main [data-op="save-story"]`))
		becomes(ctx, t, l.Eval, "the sheet of formats", `document.querySelector('#export[open]') !== null`)
		keepPicture(ctx, t, b, l, "export-story")
		must(t, l.ClickOn(ctx, `#export [value="epub"]`))
		name, data := caught(ctx, t, l.Eval)
		book := checkBook(t, name, data)
		if len(book.Chapters) < 5 {
			t.Fatalf("%d chapters: %q", len(book.Chapters), book.Contents)
		}
		first := book.Files["book/chapter-1.xhtml"]
		for i := range book.Chapters[1:] {
			if !strings.Contains(first, fmt.Sprintf(`href="chapter-%d.xhtml"`, i+2)) {
				t.Errorf("the timeline does not lead to chapter %d: %s", i+2, first)
			}
		}
		if !strings.Contains(book.Files["book/chapter-2.xhtml"], "Storm washes out the Sandrow causeway") {
			t.Errorf("the oldest article is not the first: %q", book.Contents)
		}
		must(t, l.ClickOn(ctx, `#export [value="html"]`))
		_, data = caught(ctx, t, l.Eval)
		if n := strings.Count(string(data), `class="chapter"`); n != len(book.Chapters) {
			t.Errorf("%d sections in the web page, %d chapters in the book", n, len(book.Chapters))
		}
	})
}
