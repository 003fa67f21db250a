package main

import (
	"encoding/json"
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"dateline/wasm/article"
	"dateline/wasm/cmd/internal/bench"
	"dateline/wasm/extract"
	"dateline/wasm/extract/judge"
	"dateline/wasm/page"
)

// prediction is one line of the task "extract".
type prediction struct {
	ID        string    `json:"id"`
	Text      string    `json:"text"`
	Title     string    `json:"title"`
	Authors   []string  `json:"authors"`
	Published string    `json:"published"`
	Updated   string    `json:"updated"`
	Lang      string    `json:"lang"`
	Sections  []section `json:"sections"`
	Related   int       `json:"related"`
	Sure      float64   `json:"confidence"`
	Error     string    `json:"error,omitempty"`
	MS        float64   `json:"ms"`
	CPU       float64   `json:"cpu"`
}

type section struct {
	Heading    string   `json:"heading"`
	Paragraphs []string `json:"paragraphs"`
}

// predictExtract reads gold.jsonl of a folder (id and url only) and pages/ID.html.gz
// or .html, and writes the article of each. The option "once" times one run
// instead of three; "models=DIR" judges every page by the one of the forests in
// DIR that has seen no page of its site, as train-extract -models writes them.
func predictExtract(input string, options []string, enc *json.Encoder) error {
	runs := 4 // the first warms up
	if slices.Contains(options, "once") {
		runs = 1
	}
	models, err := readModels(options)
	if err != nil {
		return err
	}
	type record struct{ ID, URL, Domain string }
	return eachLine(filepath.Join(input, "gold.jsonl"), func(r record) error {
		src, err := bench.Page(filepath.Join(input, "pages", r.ID))
		if err != nil {
			return err
		}
		var opt extract.Options
		if len(models) > 0 {
			opt.Judges = models[bench.Fold(r.Domain, r.ID, len(models))]
		}
		var p prediction
		var ms, cpu []float64
		for range runs {
			began, used := time.Now(), cpuTime()
			p = extractOne(src, r.URL, opt)
			ms = append(ms, float64(time.Since(began).Microseconds())/1000)
			cpu = append(cpu, float64((cpuTime()-used).Microseconds())/1000)
		}
		p.ID, p.MS, p.CPU = r.ID, middle(ms), middle(cpu)
		return enc.Encode(p)
	})
}

// middle returns the median of all but the first value.
func middle(v []float64) float64 {
	if len(v) > 1 {
		v = v[1:]
	}
	slices.Sort(v)
	return v[len(v)/2]
}

// readModels reads the forests that an option names.
func readModels(options []string) ([]*judge.Judges, error) {
	for _, o := range options {
		if dir, ok := strings.CutPrefix(o, "models="); ok {
			return bench.Models(dir)
		}
	}
	return nil, nil
}

func extractOne(src []byte, url string, opt extract.Options) prediction {
	doc, err := page.Parse(src, url)
	if err != nil {
		return prediction{Error: err.Error()}
	}
	r, err := extract.Extract(doc, opt)
	if err != nil && !errors.Is(err, extract.ErrNoArticle) {
		return prediction{Error: err.Error()}
	}
	if r.Article == nil {
		return prediction{Error: err.Error()}
	}
	a := r.Article
	p := prediction{
		Text:      a.Text,
		Title:     a.Meta.Title,
		Published: a.Meta.Published.Date(),
		Updated:   a.Meta.Updated.Date(),
		Lang:      a.Meta.Lang,
		Related:   len(a.Related),
		Sure:      r.Confidence,
	}
	for _, person := range a.Meta.Authors {
		p.Authors = append(p.Authors, person.Name)
	}
	if len(p.Authors) == 0 {
		p.Authors = a.Meta.Agencies // who signs where no person does
	}
	p.Sections = sections(a)
	return p
}

// sections divides the body at its headings.
func sections(a *article.Article) []section {
	out := []section{{}}
	for _, b := range a.Blocks {
		words := strings.TrimSpace(a.Slice(b.Span))
		switch {
		case b.Kind.Container() || words == "" || b.Kind == article.Dek:
		case b.Kind == article.Heading:
			out = append(out, section{Heading: words})
		default:
			last := &out[len(out)-1]
			last.Paragraphs = append(last.Paragraphs, words)
		}
	}
	if len(out) > 1 && out[0].Heading == "" && len(out[0].Paragraphs) == 0 {
		out = out[1:]
	}
	return out
}
