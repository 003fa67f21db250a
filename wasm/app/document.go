package app

import (
	"context"

	"dateline/wasm/export"
)

// document returns what the pages need to write an article (ID, or a page) into files
// of its own: Lines, what is known of it as one object of JSON, and Files, its Markdown.
func (a *App) document(ctx context.Context, r Request, _ noArgs) (Response, error) {
	o, err := a.article(ctx, r)
	if err != nil {
		return Response{}, err
	}
	d := o.Document()
	return Response{
		ID: o.ID, Title: o.Article.Meta.Title, Lines: export.Facts(d),
		Files: []File{{Name: o.ID, Text: export.Markdown(d)}},
	}, nil
}
