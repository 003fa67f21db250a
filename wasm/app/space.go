package app

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"

	"dateline/wasm/library"
	"dateline/wasm/view"
)

// undoDays is how long what was deleted can be brought back.
const undoDays = 30

// space answers "space" and what changes it: how much the library holds, and
// what of it the reader wants to keep.
//
//	space   view "space"
//	keep-days  Args "value" = days, 0 for ever: articles not opened for longer go
//	pause   Args "value" = "1" or "": nothing is added while it is paused
//	forget  Args "value" = host: removes the articles of an outlet for good
func (a *App) space(ctx context.Context, s shelf, r Request) (Response, error) {
	switch r.Op {
	case "keep-days", "pause":
		if err := s.set(ctx, r.Op, r.Args["value"]); err != nil {
			return Response{}, err
		}
	case "forget":
		for more := true; more; {
			var err error
			if _, more, err = s.Forget(ctx, r.Args["value"]); err != nil {
				return Response{}, err
			}
		}
	}
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

// set changes one of the reader's wishes for the library.
func (s shelf) set(ctx context.Context, op, value string) error {
	settings, err := s.Settings(ctx)
	if err != nil {
		return err
	}
	if op == "pause" {
		settings.Paused = value != ""
	} else {
		days, err := strconv.Atoi(value)
		if err != nil || days < 0 {
			return errBadValue
		}
		settings.KeepDays = days
	}
	return s.SetSettings(ctx, settings)
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

// tidyLong answers "tidy": after an import or when an outlet was forgotten there
// is much to do. Next is not empty while more is left.
func (a *App) tidyLong(ctx context.Context, s shelf, r Request) (Response, error) {
	for until := time.Now().Add(tidyFor); time.Now().Before(until); {
		more, err := a.tidyPiece(ctx, s, r.Now)
		if err != nil || !more {
			return Response{}, err
		}
	}
	return Response{Next: "more"}, nil
}
