package app

import (
	"context"
	"errors"
	"fmt"
	"time"

	"dateline/wasm/library"
)

// upgradeFor is how long one request brings an old library up to date.
const upgradeFor = time.Second

// upgrading reports that the library is of an older version, and how far it has
// been brought up to date.
type upgrading struct{ done, all int }

func (u *upgrading) Error() string {
	return fmt.Sprintf("app: the library is being brought up to date, %d of %d articles", u.done, u.all)
}

// library returns the reader's library, opened if it was not. One that is not up
// to date is refused: nobody who wants to read waits for that.
func (a *App) library(ctx context.Context) (*library.Library, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.lib == nil && a.behind != nil {
		return nil, a.behind
	}
	return a.openLibrary(context.WithoutCancel(ctx), 0) // for whoever asks next, too
}

// upgrade does a piece of what is left before a library of an older version is up
// to date, for a second or so. Until all is done whatever else needs the library is
// refused, with Count of All articles done; "keep" waits.
func (a *App) upgrade(ctx context.Context, _ Request, _ noArgs) (Response, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	_, err := a.openLibrary(ctx, upgradeFor)
	return Response{}, err
}

// upToDate waits until the library is up to date, if it is not, and reports
// whether it did. Others have their turn between the pieces.
func (a *App) upToDate(ctx context.Context) (waited bool, err error) {
	_, err = a.library(ctx)
	for ctx.Err() == nil {
		if _, behind := errors.AsType[*upgrading](err); !behind {
			break
		}
		waited = true
		_, err = a.upgrade(ctx, Request{}, noArgs{})
	}
	return waited, err
}

// openLibrary opens the library with a.mu held. One that has to be brought up to
// date is worked on for so long, for one batch at least. Every batch is kept: the
// next time goes on behind it.
func (a *App) openLibrary(ctx context.Context, long time.Duration) (*library.Library, error) {
	if a.lib != nil {
		return a.lib, nil
	}
	store, err := a.store(ctx)
	if err != nil {
		return nil, err
	}
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	var behind *upgrading
	until := time.Now().Add(long)
	lib, err := library.Open(ctx, store, library.Options{Progress: func(done, all int) {
		behind = &upgrading{done, all}
		if !time.Now().Before(until) {
			stop()
		}
	}})
	if err != nil {
		if behind != nil && errors.Is(err, context.Canceled) {
			a.behind, err = behind, behind
		}
		return nil, errors.Join(err, store.Close())
	}
	a.lib, a.behind = lib, nil
	return lib, nil
}
