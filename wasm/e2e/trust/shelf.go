package main

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"dateline/wasm/app"
)

// shelf is a library that is hostile throughout, as the engine hands it out.
type shelf struct {
	m           *material
	documents   []document // of every article: what its files are written from
	highlighted string     // what the list of highlights is drawn from
	markdown    []string
	backup      string
	articles    int
}

// document is an article as the export of the extension gets it.
type document struct {
	HTML, Lines, Markdown string
}

// hostileShelf keeps articles that hold other vectors in every slot, with
// vectors as notes, tags, names and rules, and asks for everything that is
// shown or written of them.
func (b *bench) hostileShelf(ctx context.Context, vectors []vector) (*shelf, error) {
	g := &gather{seen: map[string]bool{}}
	first, err := b.newEngine(func(err error) { g.fault("engine: %v", err) })
	if err != nil {
		return nil, err
	}
	out := &shelf{m: &g.m}
	ask := func(engine *app.App, r app.Request) app.Response {
		r.Now = now()
		answer := engine.Handle(ctx, r)
		if answer.Problem == "problem_engine" || answer.Error != "" {
			g.fault("%s: %s %s", r.Op, answer.Problem, answer.Error)
		}
		g.add(answer, false)
		return answer
	}
	var ids []string
	each := len(slots)
	for at := 0; at < len(vectors); at += each / 2 { // every vector in two slots
		v := func(i int) string { return vectors[(at+i)%len(vectors)].V }
		n := -1
		page := filledWith(func(s slot) string {
			if n++; s.name == "base" || s.holds == "markup" && s.name != "body markup" {
				return s.usual
			}
			return escaped(v(n), s.escape)
		})
		// a language of its own for each: thousands of one story would all be compared
		r := app.Request{Op: "keep", URL: fmt.Sprintf("http://news%d.localhost/2026/11/story-%d", at%7, at),
			HTML: []byte(page)}
		kept := ask(first, r)
		if kept.ID == "" || kept.Saved != "new" {
			g.fault("article %d is not kept: %+v", at, kept.Saved)
			continue
		}
		ids = append(ids, kept.ID)
		for i := range 4 {
			ask(first, app.Request{Op: "highlight", ID: kept.ID, Args: app.Args{"lines": highlightLine(kept.ID, i,
				v(i), v(i+1), v(i+2))}})
		}
		ask(first, app.Request{Op: "tag", ID: kept.ID, Args: app.Args{"tag": short(v(3))}})
		ask(first, app.Request{Op: "speaker", ID: kept.ID, Args: app.Args{"quotation": "0", "name": short(v(4))}})
		ask(first, app.Request{Op: "rule-add", Args: app.Args{"host": short(v(5)), "selector": short(v(6)),
			"part": "hide"}})
	}
	out.articles = len(ids)
	out.everything(ask, first, ids, vectors)
	second, err := b.newEngine(func(err error) { g.fault("engine: %v", err) })
	if err != nil {
		return nil, err
	}
	ask(second, app.Request{Op: "import-begin"})
	done := ask(second, app.Request{Op: "import", Args: app.Args{"lines": out.backup}})
	ask(second, app.Request{Op: "import-end"})
	if done.Count != len(ids) {
		g.fault("of %d articles %d are imported (%s)", len(ids), done.Count, done.Problem)
	}
	again := &shelf{m: &g.m}
	again.everything(ask, second, ids, vectors)
	if again.highlighted != out.highlighted {
		g.fault("the highlights are others after an import")
	}
	return out, ctx.Err()
}

// everything asks for all that is shown of a library or written out of it.
func (out *shelf) everything(ask func(*app.App, app.Request) app.Response, engine *app.App, ids []string,
	vectors []vector) {
	list := ask(engine, app.Request{Op: "stories"})
	ask(engine, app.Request{Op: "rename", ID: list.ID, Args: app.Args{"name": short(vectors[len(vectors)/2].V)}})
	for _, op := range []string{"stories", "tags", "rules", "space", "backup"} {
		ask(engine, app.Request{Op: op})
	}
	for i, id := range ids {
		opened := ask(engine, app.Request{Op: "open", ID: id})
		d := ask(engine, app.Request{Op: "document", ID: id})
		ask(engine, app.Request{Op: "why", ID: id, Args: app.Args{"quotation": "0"}})
		ask(engine, app.Request{Op: "apart", ID: id, Args: app.Args{"story": list.ID}})
		ask(engine, app.Request{Op: "stories", ID: id})
		v := short(vectors[i*len(vectors)/len(ids)].V)
		ask(engine, app.Request{Op: "search", Args: app.Args{"query": v}})
		ask(engine, app.Request{Op: "search", Args: app.Args{"query": "harbour", "host": v, "person": v, "tag": v}})
		ask(engine, app.Request{Op: "person", Args: app.Args{"name": v}})
		if len(opened.Views) > 0 && len(d.Files) > 0 {
			out.documents = append(out.documents, document{opened.Views[0].HTML, d.Lines, d.Files[0].Text})
		}
	}
	for from, n := "", 0; ; n++ {
		piece := ask(engine, app.Request{Op: "export", Args: app.Args{"from": from, "files": "1"}})
		out.backup += piece.Lines
		for _, f := range piece.Files {
			out.markdown = append(out.markdown, f.Text)
		}
		if from = piece.Next; from == "" || n > len(ids) {
			break
		}
	}
	for from, n := "", 0; ; n++ {
		piece := ask(engine, app.Request{Op: "highlighted", Args: app.Args{"from": from, "files": "1"}})
		out.highlighted += piece.Lines
		if from = piece.Next; from == "" || n > len(ids) {
			break
		}
	}
}

// filledWith is the news page with what f gives for each slot.
func filledWith(f func(slot) string) string {
	pairs := make([]string, 0, 2*len(slots))
	for _, s := range slots {
		pairs = append(pairs, "⟦"+s.name+"⟧", f(s))
	}
	return strings.NewReplacer(pairs...).Replace(newsPage)
}

// short is as much of a vector as a name may have.
func short(v string) string {
	if len(v) > 300 {
		v = strings.ToValidUTF8(v[:300], "")
	}
	return v
}

// highlightLine is a highlight as extension/shared/highlights.js writes it.
func highlightLine(id string, n int, words, note, tag string) string {
	if words == "" {
		words = "x"
	}
	data, err := json.Marshal(map[string]any{
		"id": fmt.Sprint("h", n), "words": words, "before": short(note)[:min(20, len(short(note)))], "after": "",
		"start": n,
		"ink":   "amber", "note": note, "tags": []string{tag}, "made": 1, "changed": 2, "of": 0, "nth": 0,
		"rival": -1, "alike": 0,
	})
	if err != nil {
		return id
	}
	return fmt.Sprintf("h%d 2 %s", n, data)
}
