package app

import (
	"context"
	"errors"
	"strings"

	"dateline/wasm/library"
	"dateline/wasm/story"
	"dateline/wasm/view"
)

// unrelatedArgs name a suggestion in the reader: the number of its line, the
// story, and the article that may belong to it.
type unrelatedArgs struct {
	line           int
	story, article string
}

func (x *unrelatedArgs) list() []argument {
	return []argument{need("line", &x.line), need("story", &x.story), need("article", &x.article)}
}

// unrelated remembers that an article (ID, or URL before it has one) does not
// belong to a story, though it was suggested: view "maybe-LINE".
func (a *App) unrelated(ctx context.Context, s shelf, r Request, args unrelatedArgs) (Response, error) {
	if args.line < 0 {
		return Response{}, errBadValue
	}
	if r.Pick != "" {
		return Response{}, errNotKept
	}
	card, err := s.Card(ctx, r.ID)
	if errors.Is(err, library.ErrNotFound) && r.URL != "" { // the frame knew it before it had a name
		card, err = s.ByURL(ctx, r.URL)
	}
	if errors.Is(err, library.ErrNotFound) {
		return Response{}, errNotKept
	}
	if err != nil {
		return Response{}, err
	}
	undo, err := s.change(ctx, r.Now, func(ctx context.Context) (story.Change, error) {
		found, err := s.storiesByID(ctx, []string{args.story})
		if err != nil {
			return story.Change{}, err
		}
		return story.NotRelated(card.ID, found[0], r.Now), nil
	})
	if err != nil {
		return Response{}, err
	}
	return Response{Views: []View{{
		view.MaybePlace(args.line), view.NotRelated(args.line, args.story, args.article, undo, a.words),
	}}}, nil
}

// relatedAgainArgs name the suggestion, and the Undo that its line holds.
type relatedAgainArgs struct {
	unrelatedArgs
	undoArgs
}

func (x *relatedAgainArgs) list() []argument {
	return append(x.unrelatedArgs.list(), x.undoArgs.list()...)
}

// relatedAgain takes that back: view "maybe-LINE".
func (a *App) relatedAgain(ctx context.Context, s shelf, r Request, args relatedAgainArgs) (Response, error) {
	if args.line < 0 || !strings.HasPrefix(args.token, wishUndo) {
		return Response{}, errBadValue
	}
	if err := s.undoWish(ctx, args.token); err != nil {
		return Response{}, err
	}
	readings, err := s.Readings(ctx, []string{args.article})
	if err != nil {
		return Response{}, err
	}
	return Response{Views: []View{{
		view.MaybePlace(args.line), view.Maybe(args.line, readings[0], args.story, a.words),
	}}}, nil
}
