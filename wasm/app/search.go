package app

import (
	"context"

	"dateline/wasm/library"
	"dateline/wasm/view"
)

// Search finds articles of the library: see [library.Query].
func (a *App) Search(ctx context.Context, q library.Query) ([]library.Hit, error) {
	lib, err := a.library(ctx)
	if err != nil {
		return nil, err
	}
	found, err := lib.Search(ctx, q)
	return found.Hits, err
}

// search answers "search": the list of what was found, or, where nothing is
// asked for, of what there is.
func (a *App) search(ctx context.Context, s shelf, r Request) (Response, error) {
	q := library.Query{
		Words: r.Args["query"], Host: r.Args["host"], Person: r.Args["person"], Tag: r.Args["tag"],
		From: r.Args["from"], To: r.Args["to"], Limit: maxArticles,
	}
	if q == (library.Query{Limit: maxArticles}) {
		list, err := s.list(ctx, r)
		list.Current = r.ID
		return Response{Views: []View{{"list", view.List(list, a.words)}}}, err
	}
	found, err := s.Search(ctx, q)
	if err != nil {
		return Response{}, err
	}
	list := view.LibraryList{Query: q.Words, Today: dayOf(r), Total: found.Total}
	for _, h := range found.Hits {
		list.Articles = append(list.Articles, view.ArticleItem{
			ID: h.Card.ID, Title: h.Card.Title, Site: h.Card.Site, Published: h.Card.Published, Found: h.Text, Hits: h.Marks,
		})
	}
	return Response{Views: []View{{"list", view.List(list, a.words)}}}, nil
}
