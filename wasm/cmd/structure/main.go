// Command structure measures what the engine keeps of a story besides its running
// text: pictures, captions, items of lists, rows of tables, footnotes, formulas.
//
//	go run ./wasm/cmd/structure [-models DIR] [-show] BENCH/extract/SET ...
//
// No set labels them, so the reference is taken from markup and gold text
// together: an item or a row is of the story where its words are in the gold text
// between other words of it; a note, where a short link in the story points to it;
// a picture, where it is large, among the words of the story or right above
// them, and its box has few words and none that lead away. The engine's own view
// of the page is not asked. With -models, written by train-extract, pages are
// judged by forests that have not seen their site.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/net/html"

	"dateline/wasm/article"
	"dateline/wasm/cmd/internal/bench"
	"dateline/wasm/extract"
	"dateline/wasm/extract/judge"
	"dateline/wasm/page"
)

func main() {
	models := flag.String("models", "", "folder of forests that have not seen each site")
	show := flag.Bool("show", false, "list what is lost")
	flag.Parse()
	m, err := bench.Models(*models)
	for i := 0; err == nil && i < flag.NArg(); i++ {
		err = measure(flag.Arg(i), m, *show, os.Stdout)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "structure:", err)
		os.Exit(1)
	}
}

// kinds are the parts that are counted.
var kinds = [...]string{"picture", "caption", "item", "row", "footnote", "formula"}

type count struct{ kept, all int }

// measure prints how much of each kind is kept on the pages of a set.
func measure(dir string, models []*judge.Judges, show bool, out io.Writer) error {
	f, err := os.Open(filepath.Join(dir, "gold.jsonl"))
	if err != nil {
		return err
	}
	defer f.Close()
	counts := map[string]*count{}
	for _, k := range kinds {
		counts[k] = &count{}
	}
	dec := json.NewDecoder(bufio.NewReader(f))
	for {
		var g struct{ ID, URL, Domain, Text string }
		if err := dec.Decode(&g); err == io.EOF {
			break
		} else if err != nil {
			return fmt.Errorf("%s: %w", f.Name(), err)
		}
		if g.Text == "" {
			continue
		}
		src, err := bench.Page(filepath.Join(dir, "pages", g.ID))
		if err != nil {
			return err
		}
		doc, err := html.Parse(bytes.NewReader(src))
		if err != nil {
			return fmt.Errorf("%s: %w", g.ID, err)
		}
		parts := read(doc, g.Text).parts()
		if len(parts) == 0 {
			continue
		}
		var opt extract.Options
		if len(models) > 0 {
			opt.Judges = models[bench.Fold(g.Domain, g.ID, len(models))]
		}
		a, err := articleOf(src, g.URL, opt)
		if err != nil {
			return fmt.Errorf("%s: %w", g.ID, err)
		}
		v := see(a)
		for _, p := range parts {
			for kind, state := range v.judge(p) {
				counts[kind].all++
				if state == "" {
					counts[kind].kept++
				} else if show {
					fmt.Fprintf(out, "%s\t%s\t%s\t%.90s\t%v\t%s\n",
						g.ID, kind, state, strings.Join(p.words, " "), p.names[:min(1, len(p.names))], p.note)
				}
			}
		}
	}
	fmt.Fprintf(out, "%-12s", filepath.Base(dir))
	for _, k := range kinds {
		c := counts[k]
		fmt.Fprintf(out, "  %s %d/%d %.3f", k, c.kept, c.all, float64(c.kept)/float64(max(c.all, 1)))
	}
	fmt.Fprintln(out)
	return nil
}

func articleOf(src []byte, url string, opt extract.Options) (*article.Article, error) {
	doc, err := page.Parse(src, url)
	if err != nil {
		return nil, err
	}
	r, err := extract.Extract(doc, opt)
	if err != nil && !errors.Is(err, extract.ErrNoArticle) && !errors.Is(err, extract.ErrEmpty) {
		return nil, err
	}
	if r.Article == nil {
		return &article.Article{}, nil
	}
	return r.Article, nil
}
