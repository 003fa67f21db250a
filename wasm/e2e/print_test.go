package e2e

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dateline/wasm/e2e/drive"
)

// TestPrint prints an article of a story to PDF: with its source, the addresses of its links, and its timeline.
func TestPrint(t *testing.T) {
	inTurn(t, func(_ context.Context, t *testing.T, b drive.Browser) {
		ctx, cancel := context.WithTimeout(t.Context(), 3*pageTimeout) // it reads four pages
		defer cancel()
		const host = "printed.example"
		site := causeway(time.Now())
		barge := site["/barge"]
		barge.body = strings.Replace(barge.body, "the quarry of Harn",
			`the <a href="https://harn.example/quarry">quarry of Harn</a>`, 1)
		barge.body = strings.Replace(barge.body, "The road office wants",
			`The <a href="https://roads.example/plan?a=1&amp;b=2">road office</a> (<a href="https://harn.example/quarry">see above</a>) wants`, 1)
		site["/barge"] = barge
		shared.web.Site(host, site)
		forgotten(t, b, host)
		readAll(ctx, t, b, host, "/washed", "/ferry", "/stones", "/barge")
		l := openLibrary(ctx, t, b, "")
		var address string
		must(t, l.Eval(ctx, `[...document.querySelectorAll('a[href*="reader.html#"]')].find(a =>
			/First barge of stones/.test(a.textContent))?.href ?? ''`, &address))
		if address == "" {
			t.Fatal("the article is not listed")
		}
		p := open(ctx, t, b, address)
		becomes(ctx, t, p.Eval, "the article with its story",
			`document.querySelector('html[data-whole] .before-line') !== null`)
		must(t, p.Eval(ctx, `(() => { window.print = () => { window.printed = true; }; })()`, nil))
		must(t, p.ClickOn(ctx, ".tool-more"))
		must(t, p.ClickOn(ctx, `.more-item[value="print"]`))
		becomes(ctx, t, p.Eval, "the choices", `document.querySelectorAll('#print[open] .tick:not([hidden])').length === 4`)
		must(t, p.ClickOn(ctx, "#print-timeline"))
		keepPicture(ctx, t, b, p, "print")
		must(t, p.ClickOn(ctx, `#print [value="print"]`))
		becomes(ctx, t, p.Eval, "the print", `window.printed === true`)
		var links []string
		must(t, p.Eval(ctx, `[...document.querySelectorAll('.print-links li')].map(e => e.textContent)`, &links))
		equal(t, "addresses", strings.Join(links, " "), "https://harn.example/quarry https://roads.example/plan?a=1&b=2")
		var visible int // of what is for paper only, nothing may be seen where there is no paper
		must(t, p.Eval(ctx, `[...document.querySelectorAll('.print-only')].filter(e => e.checkVisibility()).length`, &visible))
		equal(t, "seen on the screen", visible, 0)

		printed(t, pdfOf(ctx, t, b, p, "print"), []string{
			"First barge of stones reaches the causeway at Sandrow", "Sandrow Post", "http://printed.example/barge",
			"quarry of Harn[1]", "road office[2]", "see above[1]", "https://roads.example/plan?a=1&b=2",
			"Storm washes out the Sandrow causeway", "Six hundred tons are lying still",
		}, []string{"Keyboard shortcuts", "Outline", "Remove a block", "Speakers", "Full timeline"})

		// The timeline itself, from the library.
		must(t, l.Eval(ctx, `(() => { location.hash = [...document.querySelectorAll('#list .story-link[href^="#"]')]
			.find(e => /causeway/i.test(e.textContent))?.getAttribute('href') ?? ''; })()`, nil))
		becomes(ctx, t, l.Eval, "its timeline",
			`document.querySelectorAll('#main .headline a').length >= 4 && /causeway/i.test(main.textContent)`)
		printed(t, pdfOf(ctx, t, b, l, "print-timeline"), []string{
			"Storm washes out the Sandrow causeway", "Marsh Courier",
			"First barge of stones reaches the causeway at Sandrow",
		}, []string{"Rename", "Search everything", "Delete", "Export"})
		must(t, p.Show(ctx))

		must(t, p.Eval(ctx, `void dispatchEvent(new Event('afterprint'))`, nil))
		becomes(ctx, t, p.Eval, "the page as it was", `document.querySelector('.print-only, [data-print-marks]') === null`)
	})
}

// pdfOf puts a page on paper, under dist/e2e for people to look at.
func pdfOf(ctx context.Context, t testing.TB, b drive.Browser, p drive.Page, name string) (file string) {
	t.Helper()
	must(t, p.Show(ctx))
	pdf, err := p.PDF(ctx)
	must(t, err)
	if !bytes.HasPrefix(pdf, []byte("%PDF-")) {
		t.Fatalf("no PDF: %.20q", pdf)
	}
	folder := filepath.Join("..", "..", "dist", "e2e")
	must(t, os.MkdirAll(folder, 0o755))
	file = filepath.Join(folder, b.Name()+"-"+name+".pdf")
	must(t, os.WriteFile(file, pdf, 0o644))
	return file
}

// printed reads the PDF, where there is a program for that.
func printed(t testing.TB, file string, wanted, never []string) {
	t.Helper()
	out, err := exec.Command("pdftotext", "-layout", file, "-").Output()
	if err != nil {
		t.Log("pdftotext is not there: the words of the PDF were not read")
		return
	}
	words := strings.Join(strings.Fields(string(out)), " ")
	words = strings.NewReplacer("ﬁ", "fi", "ﬃ", "ffi", " [", "[").Replace(words) // ligatures, raised numbers
	for _, want := range wanted {
		if !strings.Contains(words, want) {
			t.Errorf("not on paper: %q", want)
		}
	}
	for _, not := range never {
		if strings.Contains(words, not) {
			t.Errorf("on paper: %q", not)
		}
	}
	if t.Failed() {
		t.Log(words)
	}
}
