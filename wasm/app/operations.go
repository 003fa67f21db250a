package app

import (
	"context"
	"strconv"
	"strings"
)

// Who may ask for an operation. What lies over a page can be covered or moved
// by it, so from there nothing is asked that a person could regret.
const (
	anyPage = true  // also the reader in a frame over a page
	ownPage = false // only a page of the extension in a tab of its own
)

// operation is one thing that can be asked of the engine.
type operation struct {
	name    string
	inFrame bool // anyPage or ownPage
	handler
}

// operations are all there are, by name. The dispatcher, what a frame may ask,
// and extension/shared/protocol.js follow this table.
var operations = [...]operation{
	{"always", anyPage, direct((*App).always)},
	{"apart", ownPage, shelved((*App).apart)},
	{"as-found", anyPage, direct((*App).asFound)},
	{"backup", ownPage, shelved((*App).backup)},
	{"changes", anyPage, untilClosed(shelved((*App).changes))},
	{"check", ownPage, shelved((*App).check)},
	{"cut", anyPage, direct((*App).cut)},
	{"delete", ownPage, shelved((*App).remove)},
	{"document", anyPage, untilClosed(direct((*App).document))},
	{"export", ownPage, shelved((*App).export)},
	{"exported", ownPage, shelved((*App).exported)},
	{"first", anyPage, untilClosed(direct((*App).first))},
	{"forget", ownPage, shelved((*App).forgetSite)},
	{"highlight", anyPage, direct((*App).highlight)},
	{"highlighted", ownPage, shelved((*App).highlighted)},
	{"highlights", anyPage, untilClosed(direct((*App).marked))},
	{"highlights-in", ownPage, shelved((*App).takeHighlights)},
	{"import", ownPage, shelved((*App).importPiece)},
	{"import-begin", ownPage, shelved((*App).importEdge)},
	{"import-end", ownPage, shelved((*App).importEdge)},
	{"keep", ownPage, direct((*App).keep)},
	{"keep-days", ownPage, shelved((*App).keepDays)},
	{"merge", ownPage, shelved((*App).merge)},
	{"more", ownPage, reads(shelved((*App).more))},
	{"not-speech", anyPage, direct((*App).notSpeech)},
	{"open", anyPage, untilClosed(direct((*App).open))},
	{"pause", ownPage, shelved((*App).pause)},
	{"people", ownPage, untilClosed(shelved((*App).people))},
	{"person", ownPage, reads(shelved((*App).person))},
	{"pin", ownPage, shelved((*App).pin)},
	{"place", anyPage, reads(direct((*App).leave))},
	{"related-again", anyPage, shelved((*App).relatedAgain)},
	{"rename", ownPage, shelved((*App).rename)},
	{"restore", anyPage, direct((*App).restore)},
	{"rule-add", ownPage, shelved((*App).addRule)},
	{"rule-drop", ownPage, shelved((*App).dropRule)},
	{"rules", ownPage, shelved((*App).rules)},
	{"search", ownPage, reads(shelved((*App).search))},
	{"space", ownPage, shelved((*App).space)},
	{"speaker", anyPage, direct((*App).speaker)},
	{"split", ownPage, shelved((*App).split)},
	{"stories", ownPage, reads(shelved((*App).stories))},
	{"tag", ownPage, shelved((*App).tag)},
	{"tags", ownPage, shelved((*App).tags)},
	{"tidy", ownPage, shelved((*App).tidyLong)},
	{"uncorrect", anyPage, direct((*App).uncorrect)},
	{"uncut", anyPage, direct((*App).uncut)},
	{"undo", ownPage, shelved((*App).undo)},
	{"unrelated", anyPage, shelved((*App).unrelated)},
	{"untag", ownPage, shelved((*App).untag)},
	{"upgrade", ownPage, direct((*App).upgrade)},
	{"why", anyPage, untilClosed(direct((*App).why))},
}

// handler answers an operation.
type handler struct {
	args    func() arguments // what it takes, to be filled in
	library bool             // it is refused where the library cannot be opened
	ends    bool             // it is given up when the reader that asked is closed
	reads   bool             // what is said in the library stays as it is
	do      func(*App, context.Context, shelf, Request, arguments) (Response, error)
}

// direct is a handler that can do without the library: reading goes on whatever
// becomes of that.
func direct[T any, P interface {
	*T
	arguments
}](do func(*App, context.Context, Request, T) (Response, error)) handler {
	return handler{
		args: func() arguments { return P(new(T)) },
		do: func(a *App, ctx context.Context, _ shelf, r Request, args arguments) (Response, error) {
			return do(a, ctx, r, *args.(P))
		},
	}
}

// shelved is a handler that is about the library.
func shelved[T any, P interface {
	*T
	arguments
}](do func(*App, context.Context, shelf, Request, T) (Response, error)) handler {
	return handler{
		args:    func() arguments { return P(new(T)) },
		library: true,
		do: func(a *App, ctx context.Context, s shelf, r Request, args arguments) (Response, error) {
			return do(a, ctx, s, r, *args.(P))
		},
	}
}

// untilClosed is a handler that changes nothing: nobody needs its answer once the
// reader that asked is closed.
func untilClosed(h handler) handler {
	h.ends = true
	return reads(h)
}

// reads is a handler after which what is said in the library, and by whom, is what it was.
func reads(h handler) handler {
	h.reads = true
	return h
}

// operationNamed returns the operation of that name, nil where there is none.
func operationNamed(name string) *operation {
	lo, hi := 0, len(operations)
	for lo < hi {
		mid := (lo + hi) / 2
		switch c := strings.Compare(operations[mid].name, name); {
		case c == 0:
			return &operations[mid]
		case c < 0:
			lo = mid + 1
		default:
			hi = mid
		}
	}
	return nil
}

// Sizes of what a request may hold, in bytes.
const (
	maxOp      = 40
	maxID      = 200
	maxAddress = 2 << 20 // as long as browsers let an address be
	maxPick    = 64 << 10
	maxPage    = 256 << 20
)

// answer checks a request and does what it asks for.
func (a *App) answer(ctx context.Context, r Request) (Response, error) {
	op := operationNamed(r.Op)
	if op == nil {
		return Response{}, &RequestError{strconv.Quote(r.Op[:min(len(r.Op), maxOp)]), "no such operation"}
	}
	if r.Frame && !op.inFrame {
		return Response{}, &RequestError{op.name, "not to be asked from a frame"}
	}
	for _, part := range [...]struct {
		name      string
		size, max int
	}{
		{"id", len(r.ID), maxID}, {"url", len(r.URL), maxAddress}, {"pick", len(r.Pick), maxPick},
		{"snapshot", len(r.Snapshot), maxPage}, {"html", len(r.HTML), maxPage},
	} {
		if part.size > part.max {
			what := part.name + " is longer than " + strconv.Itoa(part.max) + " bytes"
			return Response{}, &RequestError{op.name, what}
		}
	}
	if !op.reads {
		defer a.quoted.forget() // also where it fails half-way
	}
	inject(&r)
	args := op.args()
	if err := r.Args.decode(op.name, args); err != nil {
		return Response{}, err
	}
	if !op.ends {
		ctx = context.WithoutCancel(ctx)
	}
	if !op.library {
		return op.do(a, ctx, shelf{}, r, args)
	}
	lib, err := a.library(ctx)
	if err != nil {
		return Response{}, err
	}
	response, err := op.do(a, ctx, shelf{lib}, r, args)
	a.forget(err)
	return response, err
}
