package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"image"
	"image/draw"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"time"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

// watched is how long a click is watched; perRow is how many pictures of it stand side by side.
const (
	watched = 3 * time.Second
	perRow  = 5
)

// stripsOf draws the strips of a browser, or of both.
func stripsOf(ctx context.Context, browser, folder string) error {
	for _, name := range []string{"chromium", "firefox"} {
		if browser != "" && browser != name {
			continue
		}
		if err := strips(ctx, name, folder); err != nil {
			return err
		}
	}
	return nil
}

// strips draws what a click shows, picture by picture, in three states of the
// background: warm, asleep, and at once after the start of the browser.
// Pictures equal to the one before are left out. The times are those of a
// browser that is busy with making pictures: a click in slow motion.
func strips(ctx context.Context, browser, folder string) error {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	for _, state := range []string{"first", "warm", "asleep", "first-dark"} {
		err := with(ctx, browser, "", 900, 700, func(b drive.Browser, addresses []string) error {
			if !strings.HasPrefix(state, "first") {
				if _, err := read(ctx, b, addresses[:1]); err != nil {
					return err
				}
			}
			p, err := b.Open(ctx, addresses[len(addresses)-1])
			if err != nil {
				return err
			}
			if err := errors.Join(p.Dark(ctx, state == "first-dark"), p.Eval(ctx, reading.Settled, nil)); err != nil {
				return err
			}
			if state == "asleep" {
				if err := b.StopBackground(ctx); err != nil {
					return err
				}
			}
			pictures, times, err := watch(ctx, p)
			if err != nil {
				return err
			}
			fmt.Println(browser, state, times, "ms")
			return saveStrip(pictures, filepath.Join(folder, fmt.Sprintf("strip-%s-%s.png", browser, state)))
		})
		if err != nil {
			return fmt.Errorf("%s, %s: %w", browser, state, err)
		}
	}
	return nil
}

// watch clicks and takes pictures as fast as the browser gives them: those
// that differ from the one before, and when they were there, in milliseconds
// after the click.
func watch(ctx context.Context, p drive.Page) (pictures []image.Image, times []int64, err error) {
	began, clicked := time.Now(), make(chan error, 1)
	go func() { clicked <- p.Click(ctx) }()
	var last []byte
	for time.Since(began) < watched {
		shot, err := p.Screenshot(ctx)
		if err != nil {
			return nil, nil, errors.Join(err, <-clicked)
		}
		if bytes.Equal(shot, last) {
			continue
		}
		last = shot
		picture, err := png.Decode(bytes.NewReader(shot))
		if err != nil {
			return nil, nil, errors.Join(err, <-clicked)
		}
		pictures, times = append(pictures, picture), append(times, time.Since(began).Milliseconds())
	}
	return pictures, times, <-clicked
}

// saveStrip puts pictures side by side at half their size.
func saveStrip(pictures []image.Image, name string) error {
	if len(pictures) == 0 {
		return errors.New("no pictures")
	}
	size := pictures[0].Bounds().Size().Div(2)
	rows := (len(pictures) + perRow - 1) / perRow
	strip := image.NewRGBA(image.Rect(0, 0, (size.X+4)*min(len(pictures), perRow), (size.Y+4)*rows))
	draw.Draw(strip, strip.Bounds(), image.Black, image.Point{}, draw.Src)
	for i, picture := range pictures {
		at := image.Pt(i%perRow*(size.X+4), i/perRow*(size.Y+4))
		for y := range size.Y {
			for x := range size.X {
				strip.Set(at.X+x, at.Y+y, picture.At(2*x, 2*y))
			}
		}
	}
	file, err := os.Create(name)
	if err != nil {
		return err
	}
	return errors.Join(png.Encode(file, strip), file.Close())
}
