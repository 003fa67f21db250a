package app

import (
	"context"

	"dateline/wasm/export"
)

// Document gives the article and what was found in it to package export.
func (o *Opened) Document() export.Document {
	return export.Document{Article: o.Article, Sections: o.Sections, Quotes: o.Quotes, Dates: o.Dates, Trace: o.Trace}
}

// json answers "json".
func (a *App) json(ctx context.Context, r Request) (Response, error) {
	o, _, err := a.opened(ctx, r)
	if err != nil {
		return Response{}, err
	}
	return Response{JSON: string(export.JSON(o.Document())), ID: o.ID, Title: o.Article.Meta.Title}, nil
}
