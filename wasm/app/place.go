package app

import (
	"context"
	"strconv"
	"strings"

	"dateline/wasm/library"
)

// maxPlaceWords is how many bytes of the first words in view are kept.
const maxPlaceWords = 80

// leave answers "place": keeps where the reader is in an article of the library.
func (a *App) leave(ctx context.Context, r Request) (Response, error) {
	progress, err := strconv.ParseFloat(r.Args["value"], 64)
	if err != nil || !(progress >= 0 && progress <= 1) {
		return Response{}, errBadValue
	}
	block, err := strconv.Atoi(r.Args["block"])
	if err != nil {
		return Response{}, errBadValue
	}
	if r.Private || r.ID == unsaved || r.ID == "" || isPart(r.ID) {
		return Response{Saved: "not-saved"}, nil
	}
	lib, err := a.library(ctx)
	if err != nil {
		return Response{}, err
	}
	words := r.Args["words"]
	if len(words) > maxPlaceWords {
		words = strings.ToValidUTF8(words[:maxPlaceWords], "")
	}
	err = lib.SetPlace(ctx, r.ID, library.Place{Words: words, Block: block, Progress: progress})
	a.forget(err)
	return Response{ID: r.ID}, err
}
