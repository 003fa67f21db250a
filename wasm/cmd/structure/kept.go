package main

import (
	"strings"

	"dateline/wasm/article"
)

// view is what an article shows, by kind.
type view struct {
	all   map[string]bool            // runs of words of all text
	in    map[string]map[string]bool // the same in items, rows, footnotes
	short map[string]map[string]bool // parts of few words
	files map[string]string          // captions of pictures by file
	math  bool
}

func see(a *article.Article) *view {
	v := &view{
		all:   grams(words(a.Text)),
		in:    map[string]map[string]bool{},
		short: map[string]map[string]bool{},
		files: map[string]string{},
	}
	for _, k := range []string{"item", "row", "footnote"} {
		v.in[k], v.short[k] = map[string]bool{}, map[string]bool{}
	}
	add := func(kind, text string) {
		w := words(text)
		for g := range grams(w) {
			v.in[kind][g] = true
		}
		if len(w) < gram {
			v.short[kind][strings.Join(w, " ")] = true
		}
	}
	for i := 0; i < len(a.Blocks); i++ {
		b := a.Blocks[i]
		whole := b.Span
		for k := i + 1; k < len(a.Blocks) && a.Blocks[k].Depth > b.Depth; k++ {
			whole.End = max(whole.End, a.Blocks[k].Span.End)
		}
		text := a.Slice(whole)
		switch b.Kind {
		case article.Item:
			add("item", text)
		case article.Row:
			add("row", text)
		case article.Footnote:
			add("footnote", text)
			add("item", text) // the notes are a list
		case article.Math:
			v.math = true
		}
	}
	for _, m := range a.Media {
		if name := file(m.URL); name != "" {
			v.files[name] = m.Caption + " " + m.Credit
		}
	}
	return v
}

// judge returns, for the kinds that a part is counted as, "" or what is wrong.
func (v *view) judge(p part) map[string]string {
	switch p.kind {
	case "picture":
		out := map[string]string{"picture": "lost"}
		if len(p.caption) > 0 {
			out["caption"] = "lost with its picture"
		}
		for _, f := range p.names {
			caption, ok := v.files[f]
			if !ok {
				continue
			}
			out["picture"] = ""
			if len(p.caption) == 0 {
				break
			}
			if out["caption"] = ""; !most(p.caption, words(caption)) {
				out["caption"] = "lost: " + strings.Join(p.caption, " ")
			}
			break
		}
		return out
	case "formula":
		if v.math || stands(p.words, v.all, nil) {
			return map[string]string{"formula": ""}
		}
		return map[string]string{"formula": "lost"}
	}
	switch {
	case stands(p.words, v.in[p.kind], v.short[p.kind]):
		return map[string]string{p.kind: ""}
	case stands(p.words, v.all, nil):
		return map[string]string{p.kind: "flat"}
	}
	return map[string]string{p.kind: "lost"}
}

// stands reports whether half of the runs of words stand somewhere.
func stands(w []string, in, short map[string]bool) bool {
	if len(w) < gram {
		return short[strings.Join(w, " ")]
	}
	hit, all := 0, grams(w)
	for g := range all {
		if in[g] {
			hit++
		}
	}
	return hit*2 >= len(all)
}

// most reports whether most words are among others.
func most(w, among []string) bool {
	known, hit := map[string]bool{}, 0
	for _, x := range among {
		known[x] = true
	}
	for _, x := range w {
		if known[x] {
			hit++
		}
	}
	return hit*10 >= len(w)*7
}
