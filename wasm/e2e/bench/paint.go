package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"time"

	"dateline/wasm/e2e/drive"
)

// The states a click can meet: the background runs and has opened a page, it
// was stopped, the browser has only just been started, or has been running for
// a few seconds and nobody has clicked yet.
const (
	warm   = "warm"
	asleep = "asleep"
	atOnce = "at-once"
	later  = "later"
)

const (
	settle  = 6 * time.Second // from the browser's start to the click, in the state later
	linger  = 700 * time.Millisecond
	perPage = 30 * time.Second
)

// seen is what was seen of one click; times in milliseconds from it.
type seen struct {
	first    float64 // the text is painted, wherever
	takeover float64 // the frame has painted it
	whole    float64 // the view has changed for the last time
	moved    float64 // px by which title or paragraphs stood elsewhere in the end
}

// cell is what was seen of a variant in one state on one set of pages.
type cell [][]seen

func (c cell) of(what func(seen) float64) clicks {
	out := make(clicks, len(c))
	for i, page := range c {
		for _, s := range page {
			out[i] = append(out[i], what(s))
		}
	}
	return out
}

func first(s seen) float64 { return s.first }

// measurePaint clicks through all states and sets of pages in one browser.
func measurePaint(
	ctx context.Context, out io.Writer, report *table, p plan, browser string, variants []variant, w *web,
) error {
	start := func(v variant) (drive.Browser, error) {
		return drive.Start(ctx, browser, drive.Options{
			Extension: v.folder, Headless: true, Width: 1440, Height: 1000, Proxy: w.address,
		})
	}
	running := make([]drive.Browser, len(variants))
	if p.states[warm] || p.states[asleep] {
		for i, v := range variants {
			b, err := start(v)
			if err != nil {
				return err
			}
			defer b.Close()
			running[i] = b
		}
	}
	for _, state := range []string{warm, asleep, atOnce, later} {
		for _, set := range []string{"demo", "busy"} {
			fresh := state == atOnce || state == later
			if !p.states[state] || !p.pages[set] || fresh && set == "busy" {
				continue
			}
			pages := pagesOf(set)
			cells := make([]cell, len(variants))
			for i := range cells {
				cells[i] = make(cell, len(pages))
			}
			for turn := range (p.clicks + len(pages) - 1) / len(pages) {
				for number, address := range pages {
					for k := range variants {
						i := (k + turn + number) % len(variants) // nobody is always first
						fresh := func() (drive.Browser, error) { return start(variants[i]) }
						s, err := try(ctx, running[i], fresh, address, state)
						if err != nil {
							fmt.Fprintf(out, "%s %s %s: %v\n", variants[i].name, state, address, err)
							continue
						}
						cells[i][number] = append(cells[i][number], s)
					}
				}
			}
			printCell(out, browser+" "+state+" "+set, variants, cells)
			report.addPaint(browser, state, set, cells)
		}
	}
	return nil
}

// try measures one click, once more if the browser fails: about one injection in fifty is lost.
func try(ctx context.Context, running drive.Browser, start starter, address, state string) (s seen, err error) {
	for range 2 {
		if s, err = attempt(ctx, running, start, address, state); err == nil {
			break
		}
	}
	return s, err
}

// starter starts a browser anew.
type starter func() (drive.Browser, error)

func attempt(ctx context.Context, b drive.Browser, start starter, address, state string) (s seen, err error) {
	ctx, cancel := context.WithTimeout(ctx, perPage)
	defer cancel()
	if state == atOnce || state == later {
		if b, err = start(); err != nil {
			return s, err
		}
		defer func() { err = errors.Join(err, b.Close()) }()
	}
	if state == later {
		time.Sleep(settle)
	}
	page, err := b.Open(ctx, address)
	if err != nil {
		return s, err
	}
	defer func() { err = errors.Join(err, page.Close(ctx)) }()
	switch state {
	case warm: // a first opening wakes whatever sleeps
		if _, _, err := click(ctx, page); err != nil {
			return s, fmt.Errorf("the first opening: %w", err)
		}
		time.Sleep(linger)
		if err := page.Click(ctx); err != nil {
			return s, err
		}
		time.Sleep(linger / 2)
	case asleep:
		if err := b.StopBackground(ctx); err != nil {
			return s, err
		}
		time.Sleep(linger / 2)
	}
	if state != asleep { // Chromium reads the button through the background
		if _, err := page.Button(ctx); err != nil { // finds the tab beforehand
			return s, err
		}
	}
	clicked, inPage, err := click(ctx, page)
	if err != nil {
		return s, err
	}
	time.Sleep(linger)
	if state == warm {
		if err := b.InBackground(ctx, "background.benchClick ?? 0", &clicked); err != nil {
			return s, err
		}
	}
	return read(ctx, page, clicked, inPage)
}

// stamps are what stamp.js leaves behind.
type stamps struct {
	First, Last float64
	Boxes       []box
}

type box struct {
	Text                     string
	Left, Top, Width, Height float64
}

// click clicks and waits until the frame has painted. inPage is what was
// painted in the page before, if anything was.
func click(ctx context.Context, page drive.Page) (clicked float64, inPage *stamps, err error) {
	const take = `(e => {
		const s = e.getAttribute('data-bench-paint');
		e.removeAttribute('data-bench-paint');
		return JSON.parse(s);
	})(document.documentElement)`
	if err := page.Eval(ctx, take, nil); err != nil {
		return 0, nil, err
	}
	clicked = float64(time.Now().UnixMicro()) / 1000
	if err := page.Click(ctx); err != nil {
		return 0, nil, err
	}
	err = drive.Until(ctx, "the paint in the frame", func() (bool, error) {
		var painted bool
		err := page.EvalReader(ctx, `(globalThis.benchPaint?.first ?? 0) > 0`, &painted)
		if errors.Is(err, drive.ErrNoReader) {
			return false, nil
		}
		return painted, err
	})
	if err != nil {
		return 0, nil, err
	}
	var raw json.RawMessage
	if err := page.Eval(ctx, take, &raw); err != nil {
		return 0, nil, err
	}
	if string(raw) == "null" || len(raw) == 0 {
		return clicked, nil, nil
	}
	inPage = new(stamps)
	return clicked, inPage, json.Unmarshal(raw, inPage)
}

// read puts together what page and frame have noted.
func read(ctx context.Context, page drive.Page, clicked float64, inPage *stamps) (seen, error) {
	var frame stamps
	if err := page.EvalReader(ctx, `globalThis.benchPaint`, &frame); err != nil {
		return seen{}, err
	}
	var boxes []box
	if err := page.EvalReader(ctx, `globalThis.benchBoxes()`, &boxes); err != nil {
		return seen{}, err
	}
	begin := frame
	if inPage != nil && inPage.First > 0 && inPage.First < frame.First {
		begin = *inPage
	}
	s := seen{first: begin.First - clicked, takeover: frame.First - clicked, whole: frame.Last - clicked}
	if s.first <= 0 {
		return s, fmt.Errorf("painted %.0f ms before the click", -s.first)
	}
	for _, was := range begin.Boxes {
		for _, is := range boxes {
			if is.Text != was.Text {
				continue
			}
			s.moved = max(s.moved, math.Abs(is.Left-was.Left), math.Abs(is.Top-was.Top),
				math.Abs(is.Width-was.Width), math.Abs(is.Height-was.Height))
			break
		}
	}
	return s, nil
}

// printCell prints one line for every variant.
func printCell(out io.Writer, name string, variants []variant, cells []cell) {
	fmt.Fprintf(out, "\n%s\n", name)
	mine := cells[ours].of(first)
	for i, v := range variants {
		times := cells[i].of(first)
		fmt.Fprintf(out, "  %-11s %4.0f ms (n=%d)", v.name, median(times.all()), len(times.all()))
		if i != ours {
			r := ratioOf(mine, times)
			fmt.Fprintf(out, "  dateline / %s %.2f [%.2f-%.2f]", v.name, r.value, r.low, r.high)
		}
		fmt.Fprintln(out)
	}
}
