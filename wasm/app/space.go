package app

import (
	"context"
	"fmt"
	"strings"
	"time"

	"dateline/wasm/library"
	"dateline/wasm/view"
)

// undoDays is how long what was deleted can be brought back.
const undoDays = 30

// space shows how much the library holds: view "space".
func (a *App) space(ctx context.Context, s shelf, _ Request, _ noArgs) (Response, error) {
	stats, err := s.Stats(ctx)
	if err != nil {
		return Response{}, err
	}
	disk, err := s.Disk(ctx)
	if err != nil {
		return Response{}, err
	}
	settings, err := s.Settings(ctx)
	if err != nil {
		return Response{}, err
	}
	sites, err := s.Sites(ctx)
	if err != nil {
		return Response{}, err
	}
	p := view.SpacePage{Articles: stats.Articles, Bytes: disk, KeepDays: settings.KeepDays, Paused: settings.Paused}
	for _, site := range sites {
		p.Sites = append(p.Sites, view.SiteItem{Host: site.Name, Articles: site.Articles})
	}
	return Response{Views: []View{{"space", view.Space(p, a.words)}}}, nil
}

// daysArgs say for how many days articles are kept, 0 means forever.
type daysArgs struct{ days int }

func (x *daysArgs) list() []argument { return []argument{need("days", &x.days)} }

// keepDays sets after how many days articles that were not opened are deleted: as space.
func (a *App) keepDays(ctx context.Context, s shelf, r Request, args daysArgs) (Response, error) {
	if args.days < 0 {
		return Response{}, errBadValue
	}
	return a.set(ctx, s, r, func(to *library.Settings) { to.KeepDays = args.days })
}

// pauseArgs say whether the library is paused.
type pauseArgs struct{ on bool }

func (x *pauseArgs) list() []argument { return []argument{need("on", &x.on)} }

// pause sets whether nothing is added to the library: as space.
func (a *App) pause(ctx context.Context, s shelf, r Request, args pauseArgs) (Response, error) {
	return a.set(ctx, s, r, func(to *library.Settings) { to.Paused = args.on })
}

// set changes a setting of the library.
func (a *App) set(ctx context.Context, s shelf, r Request, change func(*library.Settings)) (Response, error) {
	settings, err := s.Settings(ctx)
	if err != nil {
		return Response{}, err
	}
	change(&settings)
	if err := s.SetSettings(ctx, settings); err != nil {
		return Response{}, err
	}
	return a.space(ctx, s, r, noArgs{})
}

// hostArgs name an outlet.
type hostArgs struct{ host string }

func (x *hostArgs) list() []argument { return []argument{need("host", &x.host)} }

// forgetSite deletes the articles of an outlet for good: as space.
func (a *App) forgetSite(ctx context.Context, s shelf, r Request, args hostArgs) (Response, error) {
	for more := true; more; {
		var err error
		if _, more, err = s.Forget(ctx, args.host); err != nil {
			return Response{}, err
		}
	}
	return a.space(ctx, s, r, noArgs{})
}

// tidy does one piece of what may be done at any time. It is called when an
// article was saved: the reader is reading, and waits for nothing.
func (a *App) tidy(ctx context.Context, lib *library.Library, now int64) {
	if _, err := a.tidyPiece(ctx, shelf{lib}, now); err != nil {
		a.report(err)
	}
}

// tidyPiece also purges what takes back what was said of stories long ago.
func (a *App) tidyPiece(ctx context.Context, s shelf, now int64) (more bool, err error) {
	before := time.Unix(now, 0).AddDate(0, 0, -undoDays)
	if more, err = s.Tidy(ctx, before); err != nil || more {
		return more, err
	}
	a.mu.Lock()
	wait := now < a.purged
	a.mu.Unlock()
	if wait {
		return false, nil
	}
	if more, err = s.purgeUndo(ctx, before); err == nil && !more {
		a.mu.Lock()
		a.purged = now + int64(time.Hour/time.Second)
		a.mu.Unlock()
	}
	return more, err
}

// purgePiece is how many records of undoing are purged at once.
const purgePiece = 50

// purgeUndo removes the oldest records that take a wish back, if they are from
// before a time, and reports whether there may be more.
func (s shelf) purgeUndo(ctx context.Context, before time.Time) (more bool, err error) {
	records, err := s.AllRecords(ctx, kindUndo, "", purgePiece)
	if err != nil {
		return false, err
	}
	var x library.Extras
	for _, r := range records {
		if at, _, _ := strings.Cut(r.Key, "-"); at < fmt.Sprintf("%012d", before.Unix()) {
			x.Records = append(x.Records, library.Record{Kind: kindUndo, Key: r.Key})
		}
	}
	if len(x.Records) == 0 {
		return false, nil
	}
	return len(x.Records) == purgePiece, s.Note(ctx, func(context.Context) (library.Extras, error) { return x, nil })
}

// tidyFor is how long one request tidies.
const tidyFor = 1500 * time.Millisecond

// tidyLong does what may be done at any time, for a second or two: after an import,
// or when an outlet was forgotten, there is much. Next is not empty while more is left.
func (a *App) tidyLong(ctx context.Context, s shelf, r Request, _ noArgs) (Response, error) {
	for until := time.Now().Add(tidyFor); time.Now().Before(until); {
		more, err := a.tidyPiece(ctx, s, r.Now)
		if err != nil || !more {
			return Response{}, err
		}
	}
	return Response{Next: "more"}, nil
}
