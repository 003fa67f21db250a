// Package app implements what a person can do with Dateline. Every caller, the
// extension's pages by way of the background or the terminal, sends a [Request]
// and gets a [Response].
//
//   - operations.go lists the operations; args.go decodes their arguments, each
//     a small struct beside its handler; protocol.go writes the same as types
//     for the pages.
//   - Opening: page.go reads a page, part.go and parts.go the part of it that was
//     picked and its other pages, notes.go what the user did to the article
//     before; found.go annotates it, once, last; open.go puts these in order,
//     show.go draws the reader.
//   - Changing an article: restore.go, cut.go, quotations.go; rules.go makes one
//     of these a rule for the site. highlight.go marks parts of it.
//   - relate.go finds the story of an article and saves both.
//   - The library: shelves.go, list.go, search.go, people.go, said.go, highlighted.go, wishes.go, space.go,
//     and backup.go, upgrade.go for what takes long. asked.go remembers what one
//     question has read.
//
// A request that cannot be done has a Problem, the key of a message, and
// changes nothing. Between two requests the engine may have been stopped: a
// request carries all it needs, and the App keeps caches only.
package app

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"sync"
	"time"

	"dateline/wasm/library"
	"dateline/wasm/view"
)

// App answers requests. Its methods may be called from several goroutines.
type App struct {
	words view.Words
	store func(context.Context) (library.Store, error)
	log   func(error) // for what no person can act upon; may be nil

	patience time.Duration // how long the first view waits for the library

	mu     sync.Mutex
	lib    *library.Library
	behind *upgrading // how far the library is brought up to date, nil when it is or was not opened yet
	purged int64      // when to look again for what is too old to be undone

	recent recent
	quoted people
}

// Panic is what goes to the log when a request has panicked. What it has left
// behind in memory is not to be trusted: where the app can be started anew, it should be.
type Panic struct {
	Op    string
	Value any
	Stack []byte
}

func (p *Panic) Error() string { return fmt.Sprintf("%s: %v\n%s", p.Op, p.Value, p.Stack) }

// New returns an app that speaks words and keeps its library in the store that
// open gives. The store is opened by the first request that needs it; when
// that fails, reading goes on without a library and the next request tries again.
// Errors that no person can act upon go to log, if it is not nil.
func New(words view.Words, open func(context.Context) (library.Store, error), log func(error)) *App {
	return &App{words: words, store: open, log: log, patience: patience}
}

// Handle answers a request. It does not panic: a failure inside becomes a Problem.
func (a *App) Handle(ctx context.Context, r Request) (response Response) {
	defer func() {
		if p := recover(); p != nil {
			a.report(&Panic{Op: r.Op, Value: p, Stack: debug.Stack()})
			response = a.refuse(r, problemEngine)
		}
	}()
	response, err := a.answer(ctx, r)
	if err == nil {
		return response
	}
	problem := problemOf(err)
	if problem == problemEngine && ctx.Err() == nil { // nobody waits for an answer to a reader that was closed
		a.report(fmt.Errorf("%s: %w", r.Op, err))
	}
	response = a.refuse(r, problem)
	if wrong, ok := errors.AsType[*RequestError](err); ok {
		response.Error = wrong.Error()
	}
	if behind, ok := errors.AsType[*upgrading](err); ok {
		response.Count, response.All = behind.done, behind.all
	}
	return response
}

// refuse says why a request was not done; a reader that has nothing
// else to show gets a page that says it.
func (a *App) refuse(r Request, problem string) Response {
	response := Response{Problem: problem}
	if r.Op == "open" {
		response.Views = []View{{"view", view.Problem(problem, a.words)}}
	}
	return response
}

func (a *App) report(err error) {
	if a.log != nil && err != nil {
		a.log(err)
	}
}

// forget lets the library go when its store was closed from outside, so that
// the next request opens it again.
func (a *App) forget(err error) {
	if !errors.Is(err, library.ErrClosed) {
		return
	}
	a.mu.Lock()
	a.lib = nil
	a.mu.Unlock()
}
