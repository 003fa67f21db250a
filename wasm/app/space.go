package app

import (
	"context"
	"strconv"
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
	if _, err := lib.Tidy(ctx, time.Unix(now, 0).AddDate(0, 0, -undoDays)); err != nil {
		a.report(err)
	}
}
