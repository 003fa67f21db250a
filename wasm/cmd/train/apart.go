package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"unicode/utf8"

	"dateline/wasm/article"
	"dateline/wasm/lang"
	"dateline/wasm/quote"
)

// writeApart writes for every page what is found in it by models that have not
// seen its outlet, in the form of the product, and for every text of the corpus
// in the form of its benchmark. Our own stories go to a folder of theirs, with
// what stands in them in the form of the editor's pages.
func (t *trainer) writeApart(folder string, models [parts + 1]*quote.Model) error {
	for _, sub := range [...]string{"pages", "own"} {
		if err := os.MkdirAll(filepath.Join(folder, sub), 0o755); err != nil {
			return err
		}
	}
	file, err := os.Create(filepath.Join(folder, "corpus.jsonl"))
	if err != nil {
		return err
	}
	defer file.Close()
	enc := json.NewEncoder(file)
	stories, err := os.Create(filepath.Join(folder, "own.jsonl"))
	if err != nil {
		return err
	}
	defer stories.Close()
	gold := json.NewEncoder(stories)
	for i := range t.lessons {
		l := &t.lessons[i]
		m := *models[l.part]
		tables := t.model(l, l.part)
		m.Plain, m.Lexical = tables.Plain, tables.Lexical
		if len(languageLists(l.Article.Meta.Lang)) == 0 {
			m = quote.Model{}
		}
		if l.page {
			sub, found := "pages", shown(l.Article, &m)
			if l.own {
				sub = "own"
				if err := gold.Encode(goldOf(l)); err != nil {
					return err
				}
				if !l.Reports {
					delete(found, "reported") // more is reported than is written down
				}
			}
			data, err := json.Marshal(found)
			if err != nil {
				return err
			}
			if err := os.WriteFile(filepath.Join(folder, sub, l.id+".json"), data, 0o644); err != nil {
				return err
			}
			continue
		}
		if err := enc.Encode(benchmarked(l.id, l.Article, &m)); err != nil {
			return err
		}
	}
	return nil
}

// goldOf returns what stands in a story of our own, in the form of an editor's page.
func goldOf(l *lesson) map[string]any {
	list := []map[string]any{}
	for _, q := range l.gold {
		if q.Speaker == "?" {
			q.Speaker = ""
		}
		list = append(list, map[string]any{"text": q.Text, "kind": q.Kind, "speaker": q.Speaker})
	}
	return map[string]any{"id": l.id, "lang": l.Article.Meta.Lang, "quotes": list, "sections": []any{}}
}

type shownQuote struct {
	Text, Kind, Speaker, Role, Certainty string
}

func (q shownQuote) MarshalJSON() ([]byte, error) {
	return json.Marshal(map[string]string{"text": q.Text, "kind": q.Kind, "speaker": q.Speaker, "role": q.Role,
		"certainty": q.Certainty})
}

// shown lists what the product shows of an article.
func shown(a *article.Article, m *quote.Model) map[string][]shownQuote {
	o := quote.Options{Model: m}
	if m.Speaker == nil {
		o.Model = nil
	}
	r := quote.FindWith(a, o)
	out := map[string][]shownQuote{"quotes": {}, "reported": {}}
	for _, q := range r.Quotations {
		if q.Speaker < 0 {
			continue
		}
		name, role := r.Speakers[q.Speaker].Name, r.Speakers[q.Speaker].Role
		add := func(list, text string) {
			out[list] = append(out[list], shownQuote{text, q.Kind.String(), name, role, q.Certainty.String()})
		}
		switch q.Kind {
		case quote.Indirect:
			add("reported", a.Slice(q.Span))
		case quote.Direct:
			add("quotes", a.Slice(q.Span))
		case quote.Mixed:
			for _, s := range q.Quoted {
				add("quotes", a.Slice(s))
			}
		}
	}
	return out
}

// benchmarked lists what is found in a text of the corpus, in code points.
func benchmarked(id string, a *article.Article, m *quote.Model) map[string]any {
	r := quote.FindWith(a, quote.Options{Model: m, Attitudes: true})
	at := func(i int) int { return utf8.RuneCountInString(a.Text[:i]) }
	list := []map[string]any{}
	for _, q := range r.Quotations {
		x := map[string]any{"start": at(q.Span.Start), "end": at(q.Span.End), "kind": q.Kind.String(),
			"speaker": a.Slice(q.Mention), "certainty": q.Certainty.String()}
		var quoted [][2]int
		for _, s := range q.Quoted {
			quoted = append(quoted, [2]int{at(s.Start), at(s.End)})
		}
		if quoted != nil {
			x["quoted"] = quoted
		}
		if q.Speaker >= 0 {
			x["speaker_full"] = r.Speakers[q.Speaker].Name
		}
		list = append(list, x)
	}
	return map[string]any{"id": id, "quotes": list}
}

func languageLists(tag string) []lang.WordList { return lang.Of(tag).Quotes().Lists }
