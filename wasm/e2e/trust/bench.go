package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/web"
)

// bench is what the measures share.
type bench struct {
	root   string // folder of the built extension
	sample bool   // a small part is enough
	log    io.Writer

	hostile *material // see hostileViews
}

// measure is one promise and the way to break it.
type measure struct {
	name    string
	promise string
	// try tries to break the promise in one browser, or once with "" for what
	// needs none (inEngine). What it counts goes into the tally; an error says
	// that it could not be tried.
	try      func(ctx context.Context, b *bench, browser string, t *tally) error
	inEngine bool          // natively, no browser is needed
	limit    time.Duration // for one browser, 0: ten minutes
}

// faultsKept is how many faults of a line are told in words.
const faultsKept = 20

// tally counts what one measure tried in one browser and what went wrong.
type tally struct {
	tried  int
	failed int
	faults []string // the first of them, in words
	notes  []string // figures worth telling: a time, a size, a growth
}

// ok counts something that held.
func (t *tally) ok() { t.tried++ }

// fault counts something that did not hold.
func (t *tally) fault(format string, args ...any) {
	t.tried++
	t.failed++
	if len(t.faults) < faultsKept {
		t.faults = append(t.faults, fmt.Sprintf(format, args...))
	}
}

// note keeps a figure for the scoreboard.
func (t *tally) note(format string, args ...any) {
	t.notes = append(t.notes, fmt.Sprintf(format, args...))
}

// few is n, or less where a sample is enough.
func (b *bench) few(n, sampled int) int {
	if b.sample {
		return sampled
	}
	return n
}

// start opens a browser with the extension in it, whose whole internet is the
// web returned. The caller closes both with the function returned.
func (b *bench) start(ctx context.Context, name string) (drive.Browser, *web.Web, func() error, error) {
	w, err := web.New()
	if err != nil {
		return nil, nil, nil, err
	}
	browser, err := drive.Start(ctx, name, drive.Options{
		Extension: b.root, Headless: true, Width: 1280, Height: 900, Proxy: w.Address,
	})
	if err != nil {
		return nil, nil, nil, errors.Join(err, w.Close())
	}
	return browser, w, func() error { return errors.Join(browser.Close(), w.Close()) }, nil
}

// run tries a measure in every browser.
func (m measure) run(ctx context.Context, b *bench, browsers []string) []line {
	if m.inEngine {
		browsers = []string{""}
	}
	limit := m.limit
	if limit == 0 {
		limit = 10 * time.Minute
	}
	var out []line
	for _, browser := range browsers {
		fmt.Fprintf(b.log, "%s %s ...\n", m.name, browser)
		began, t := time.Now(), &tally{}
		within, cancel := context.WithTimeout(ctx, limit)
		err := m.try(within, b, browser, t)
		cancel()
		if err == nil && t.tried == 0 {
			err = errors.New("nothing was tried")
		}
		out = append(out, newLine(m, browser, t, err, time.Since(began)))
	}
	return out
}
