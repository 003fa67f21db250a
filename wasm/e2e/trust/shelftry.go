package main

import (
	"bytes"
	"context"
	_ "embed"
	"encoding/base64"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"regexp"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	unsafe "github.com/yuin/goldmark/renderer/html"
	"golang.org/x/net/html"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/epub"
	"dateline/wasm/e2e/web"
)

//go:embed files.js
var filesScript string

// tryShelf does with a hostile library what a person does with theirs.
func tryShelf(ctx context.Context, b *bench, name string, t *tally) error {
	chosen, note, err := b.chosenVectors()
	if err != nil {
		return err
	}
	s, err := b.hostileShelf(ctx, chosen)
	if err != nil {
		return err
	}
	t.note("%s; %d articles, %d views, %d different pieces", note, s.articles, s.m.views, len(s.m.pieces))
	for _, f := range s.m.faults {
		t.fault("%s", f)
	}
	browser, w, stop, err := b.start(ctx, name)
	if err != nil {
		return err
	}
	defer stop()
	w.Site("bare.localhost", barePages(b.root))
	mark := w.Mark()
	for _, at := range []string{"http://bare.localhost/", browser.ExtensionURL("extension/library/library.html")} {
		if err := putIn(ctx, browser, at, s.m, t); err != nil {
			return err
		}
	}
	onlyPictures(w.Since(mark), s.m.images, t)
	mark = w.Mark()
	if err := writtenFiles(ctx, browser, w, s, t); err != nil {
		return err
	}
	// pictures are links in web pages and books, and pictures in Markdown
	for _, r := range w.Since(mark) {
		if dest := r.Header.Get("Sec-Fetch-Dest"); r.Host != "bare.localhost" && dest != "" && dest != "image" {
			t.fault("a file sent %v for %q", r, dest)
		}
	}
	return nil
}

// writtenFiles has the extension's own modules write every kind of file, and
// opens each where nothing guards it.
func writtenFiles(ctx context.Context, browser drive.Browser, w *web.Web, s *shelf, t *tally) error {
	p, err := browser.Open(ctx, "http://bare.localhost/")
	if err != nil {
		return err
	}
	defer p.Close(ctx)
	if err := p.Eval(ctx, filesScript, nil); err != nil {
		return fmt.Errorf("the modules that write files: %w", err)
	}
	lines, err := json.Marshal(s.highlighted)
	if err != nil {
		return err
	}
	var marks struct{ Markdown, CSV, JSON, W3C, Back string }
	if err := p.Eval(ctx, `files.marks(`+string(lines)+`)`, &marks); err != nil {
		return fmt.Errorf("highlights: %w", err)
	}
	if marks.Back != "" {
		t.fault("highlights are read back otherwise than they were written: %s", marks.Back)
	}
	cells(marks.CSV, t)
	texts := append(append([]string{marks.Markdown}, s.markdown...), controlMarkdown)
	var rendered []string
	for i, text := range texts {
		shown, foul, err := renderMarkdown(text)
		if err != nil {
			return err
		}
		if text == controlMarkdown {
			if len(foul) < 2 {
				return fmt.Errorf("a text in Markdown that runs is not told: %q", foul)
			}
			continue
		}
		for _, f := range foul {
			t.fault("Markdown %d: %s", i, f)
		}
		t.ok()
		rendered = append(rendered, shown)
	}
	for from := 0; from < len(rendered); from += 10 {
		part, err := json.Marshal(rendered[from:min(len(rendered), from+10)])
		if err != nil {
			return err
		}
		if err := p.Eval(ctx, `trust.put(`+string(part)+`, (element, html) => { element.innerHTML = html; })`,
			nil); err != nil {
			return fmt.Errorf("text in Markdown: %w", err)
		}
	}
	if err := p.Eval(ctx, `new Promise(done => { setTimeout(done, 1000); })`, nil); err != nil {
		return err
	}
	mark := w.Mark()
	for i, d := range s.documents {
		if err := writtenFile(ctx, p, d); err != nil {
			t.fault("document %d: %v", i, err)
		} else {
			t.ok()
		}
	}
	for _, r := range w.Since(mark) {
		if r.Host != "bare.localhost" {
			t.fault("a web page or a book sent %v", r)
		}
	}
	var ran []string
	if err := p.Eval(ctx, `trust.ran`, &ran); err != nil {
		return err
	}
	for _, r := range ran {
		t.fault("a file ran %s", r)
	}
	return nil
}

// writtenFile writes an article as a web page and as a book and opens both.
func writtenFile(ctx context.Context, p drive.Page, d document) error {
	given, err := json.Marshal(d)
	if err != nil {
		return err
	}
	var out struct{ Book, Foul string }
	if err := p.Eval(ctx, `files.article(`+string(given)+`)`, &out); err != nil {
		return err
	}
	if out.Foul != "" {
		return fmt.Errorf("the web page holds %s", out.Foul)
	}
	data, err := base64.StdEncoding.DecodeString(out.Book)
	if err != nil {
		return err
	}
	book, err := epub.Check(data)
	if err != nil {
		return fmt.Errorf("the book: %w", err)
	}
	for name, text := range book.Files {
		if !strings.HasSuffix(name, ".xhtml") {
			continue
		}
		chapter, err := json.Marshal(text)
		if err != nil {
			return err
		}
		if err := p.Eval(ctx, `files.open(`+string(chapter)+`, 'application/xhtml+xml')`, &out.Foul); err != nil {
			return err
		}
		if out.Foul != "" {
			return fmt.Errorf("%s holds %s", name, out.Foul)
		}
	}
	return nil
}

// controlMarkdown has to be told from what is harmless.
const controlMarkdown = "<img src=x onerror=alert(1)>\n\n[x](javascript:alert(1))\n"

// renderMarkdown renders a text as the least careful of programs do, with raw
// HTML and every address let through, and names what must not be in it.
func renderMarkdown(text string) (shown string, foul []string, err error) {
	md := goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote),
		goldmark.WithRendererOptions(unsafe.WithUnsafe()))
	var b bytes.Buffer
	if err := md.Convert([]byte(text), &b); err != nil {
		return "", nil, err
	}
	const known = " h1 h2 h3 h4 h5 h6 p a em strong del ul ol li blockquote pre code hr br img table thead tbody " +
		"tr th td "
	for z := html.NewTokenizer(bytes.NewReader(b.Bytes())); ; {
		kind := z.Next()
		if kind == html.ErrorToken {
			return b.String(), foul, nil
		}
		if kind != html.StartTagToken && kind != html.SelfClosingTagToken {
			continue
		}
		tag := z.Token()
		if !strings.Contains(known, " "+tag.Data+" ") {
			foul = append(foul, "element "+tag.String())
		}
		for _, a := range tag.Attr {
			switch a.Key {
			case "href", "src":
				if !webLink.MatchString(a.Val) {
					foul = append(foul, "address "+tag.String())
				}
			case "alt", "title", "class", "id", "align", "style", "start":
			default:
				foul = append(foul, "attribute "+tag.String())
			}
		}
	}
}

// webLink is what an address in a file may begin with.
var webLink = regexp.MustCompile(`(?i)^(https?://|mailto:|data:image/(png|jpeg|gif|webp|avif|bmp);base64,|ftp://)`)

// formula is what a spreadsheet takes for one.
var formula = regexp.MustCompile(`^[\s"]*[=+\-@＝＋－＠]`)

// cells wants no cell of a table that begins a formula, wherever a spreadsheet
// cuts.
func cells(table string, t *tally) {
	if !formula.MatchString(` "=1+1"`) || formula.MatchString("'=1") {
		t.fault("a formula is not told")
	}
	rows, err := csv.NewReader(strings.NewReader(table)).ReadAll()
	if err != nil {
		t.fault("CSV: %v", err)
	}
	for _, row := range rows {
		for _, cell := range row {
			if formula.MatchString(cell) {
				t.fault("CSV: a cell is a formula: %.100q", cell)
			} else {
				t.ok()
			}
		}
	}
	for _, cut := range []string{"\n", ";", "\t", "|", "\r"} { // as programs of other countries cut
		for cell := range strings.SplitSeq(table, cut) {
			if formula.MatchString(strings.TrimLeft(cell, `",`)) && !strings.HasPrefix(strings.TrimLeft(cell, `" `),
				"-") {
				t.fault("CSV cut at %q: a cell is a formula: %.100q", cut, cell)
			}
		}
	}
}
