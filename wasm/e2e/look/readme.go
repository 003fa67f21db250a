package main

import (
	"bytes"
	"context"
	"image/png"
	"os"
	"path/filepath"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

// presented draws the pictures of the README and its film: a page of news, the
// article in its place, a quotation with the reasons for its speaker, what is
// highlighted, and the timeline of the story.
func presented(ctx context.Context, b drive.Browser, addresses []string, folder string) error {
	last := addresses[len(addresses)-1]
	if _, err := read(ctx, b, addresses[:len(addresses)-1]); err != nil {
		return err
	}
	var f film
	before, err := b.Open(ctx, last)
	if err != nil {
		return err
	}
	if err := before.Eval(ctx, reading.Settled, nil); err != nil {
		return err
	}
	if err := f.shoot(ctx, before, 150, ""); err != nil {
		return err
	}
	p, err := reading.Open(ctx, b, last)
	if err != nil {
		return err
	}
	take := func(name string, hundredths int, keys ...string) error {
		for _, key := range keys {
			if err := p.Press(ctx, key); err != nil {
				return err
			}
		}
		if err := p.EvalReader(ctx, reading.Settled, nil); err != nil {
			return err
		}
		if name != "" {
			name = filepath.Join(folder, name)
		}
		return f.shoot(ctx, p, hundredths, name)
	}
	if err := take("", 250); err != nil {
		return err
	}
	for range 3 {
		if err := take("", 60, "q"); err != nil {
			return err
		}
	}
	if err := p.Press(ctx, "Enter"); err != nil {
		return err
	}
	if err := until(ctx, p.EvalReader, `document.querySelector('#why:popover-open') !== null`); err != nil {
		return err
	}
	if err := take("quotations.png", 250); err != nil {
		return err
	}
	if err := take("", 40, "Escape"); err != nil {
		return err
	}
	for _, keys := range [][]string{{"j", "j"}, {"j"}} { // two paragraphs of which the first sentence is highlighted
		if err := take("", 40, append(keys, "h")...); err != nil {
			return err
		}
		if err := until(ctx, p.EvalReader, `getSelection().toString() !== ''`); err != nil {
			return err
		}
		if err := take("", 60, "h"); err != nil {
			return err
		}
		if err := until(ctx, p.EvalReader, `getSelection().toString() === ''`); err != nil {
			return err
		}
	}
	if err := take("highlights.png", 150); err != nil {
		return err
	}
	if err := take("", 200, "H"); err != nil {
		return err
	}
	library, err := openLibrary(ctx, b)
	if err != nil {
		return err
	}
	if err := library.Eval(ctx, reading.Settled, nil); err != nil {
		return err
	}
	if err := f.shoot(ctx, library, 300, filepath.Join(folder, "timeline.png")); err != nil {
		return err
	}
	return f.write(filepath.Join(folder, "dateline.gif"))
}

// shoot adds what a tab shows to the film, and writes it as a picture too where it has a name.
func (f *film) shoot(ctx context.Context, p drive.Page, hundredths int, name string) error {
	data, err := p.Screenshot(ctx)
	if err != nil {
		return err
	}
	if name != "" {
		if err := os.WriteFile(name, data, 0o644); err != nil {
			return err
		}
	}
	picture, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		return err
	}
	f.add(picture, hundredths)
	return nil
}
