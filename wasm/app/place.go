package app

import (
	"context"
	"strings"

	"dateline/wasm/library"
)

// maxPlaceWords is how many bytes of the first words in view are kept: the
// characters that place.js sends, with three bytes each.
const maxPlaceWords = 120

// placeArgs say how far an article was read: the share, 0 to 1, and the block in
// view with its first words.
type placeArgs struct {
	read  float64
	block int
	words string
}

func (x *placeArgs) list() []argument {
	return []argument{need("read", &x.read), need("block", &x.block), may("words", &x.words)}
}

// leave keeps the place that was reached in an article of the library (ID).
func (a *App) leave(ctx context.Context, r Request, args placeArgs) (Response, error) {
	if args.read < 0 || args.read > 1 {
		return Response{}, errBadValue
	}
	if r.Private || r.ID == unsaved || r.ID == "" || isPart(r.ID) {
		return Response{Saved: "not-saved"}, nil
	}
	lib, err := a.library(ctx)
	if err != nil {
		return Response{}, err
	}
	words := args.words
	if len(words) > maxPlaceWords {
		words = strings.ToValidUTF8(words[:maxPlaceWords], "")
	}
	err = lib.SetPlace(ctx, r.ID, library.Place{Words: words, Block: args.block, Progress: args.read})
	a.forget(err)
	return Response{ID: r.ID}, err
}
