// Command look draws every page of Dateline: in every theme, at the width of a
// telephone, a tablet and a desk, and in four languages, for people to look at.
//
//	go run ./wasm/e2e/look [-o dist/look] [-browser chromium|firefox] [-language ar|de|ja] [-readme] [-strips]
//
// The languages are Chromium's own (on Debian the package chromium-l10n).
// With -readme it draws the pictures and the film of the README instead, into
// wasm/e2e/look; with -strips what a click shows, picture by picture. The
// extension must have been built.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"time"

	"dateline/wasm/e2e/demo"
	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

var (
	themes = []string{"light", "paper", "grey", "dark", "black", "contrast-light", "contrast-dark"}
	sizes  = [][2]int{{360, 740}, {800, 1000}, {1440, 1000}} // CSS pixels
	// languages are drawn in Chromium: Firefox has others than its own only by packs.
	languages = []string{"ar", "de", "ja"}
)

func main() {
	folder := flag.String("o", filepath.Join("dist", "look"), "folder of the pictures")
	browser := flag.String("browser", "", "chromium or firefox; both when not given")
	language := flag.String("language", "", "one of ar, de and ja; all and English when not given")
	readme := flag.Bool("readme", false, "draw the pictures and the film of the README into wasm/e2e/look")
	clicks := flag.Bool("strips", false, "draw what a click shows, picture by picture")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	do := func() error { return run(ctx, *folder, *browser, *language, *readme) }
	if *clicks {
		do = func() error { return stripsOf(ctx, *browser, *folder) }
	}
	if err := do(); err != nil {
		fmt.Fprintln(os.Stderr, "look:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, folder, browser, only string, readme bool) error {
	if readme {
		return with(ctx, "chromium", "en", 1200, 800, func(b drive.Browser, addresses []string) error {
			return presented(ctx, b, addresses, filepath.Join("wasm", "e2e", "look"))
		})
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	for _, name := range []string{"chromium", "firefox"} {
		if browser != "" && browser != name {
			continue
		}
		all := languages
		if name == "firefox" {
			all = nil
		}
		for _, language := range append([]string{""}, all...) {
			if only != "" && language != only {
				continue
			}
			worn := themes
			if language != "" {
				worn = themes[:1]
			}
			err := with(ctx, name, language, 1440, 1000, func(b drive.Browser, addresses []string) error {
				return drawn(ctx, b, addresses, worn, filepath.Join(folder, name+"-"+language))
			})
			if err != nil {
				return fmt.Errorf("%s %s: %w", name, language, err)
			}
		}
	}
	return nil
}

// with starts a browser in a language and serves the demo story.
func with(ctx context.Context, name, language string, width, height int, do func(drive.Browser, []string) error) error {
	root, err := os.Getwd()
	if err != nil {
		return err
	}
	addresses, server, err := demo.Serve(time.Now())
	if err != nil {
		return err
	}
	defer server.Close()
	b, err := drive.Start(ctx, name, drive.Options{
		Extension: root, Headless: true, Width: width, Height: height, Language: language,
	})
	if err != nil {
		return err
	}
	return errors.Join(do(b, addresses), b.Close())
}

// scene is a page, or a sheet over it.
type scene struct {
	name string
	page drive.Page
	eval func(context.Context, string, any) error // where the page's own document is
	show string                                   // selector of the sheet that lies over it, "" for none
}

// drawn draws every scene in every theme and size; name begins every file.
func drawn(ctx context.Context, b drive.Browser, addresses, themes []string, name string) error {
	reader, err := read(ctx, b, addresses)
	if err != nil {
		return err
	}
	library, err := openLibrary(ctx, b)
	if err != nil {
		return err
	}
	options, err := b.Open(ctx, b.ExtensionURL("extension/options/options.html"))
	if err != nil {
		return err
	}
	backup, err := b.Open(ctx, b.ExtensionURL("extension/backup/backup.html"))
	if err != nil {
		return err
	}
	scenes := []scene{
		{"reader", reader, reader.EvalReader, ""}, {"reader-type", reader, reader.EvalReader, "#type"},
		{"reader-more", reader, reader.EvalReader, "#more"}, {"library", library, library.Eval, ""},
		{"options", options, options.Eval, ""}, {"backup", backup, backup.Eval, ""},
	}
	for _, theme := range themes {
		look := fmt.Sprintf(`(globalThis.browser ?? chrome).storage.local.set({look: {theme: %q}})`, theme)
		if err := options.Eval(ctx, look, nil); err != nil {
			return err
		}
		for _, s := range scenes {
			if err := until(ctx, s.eval, fmt.Sprintf(`document.documentElement.dataset.theme === %q`,
				theme)); err != nil {
				return fmt.Errorf("%s: %w", s.name, err)
			}
			if err := s.draw(ctx, name+"-"+theme); err != nil {
				return fmt.Errorf("%s: %w", s.name, err)
			}
		}
	}
	return nil
}

// draw takes the pictures of a scene in every size.
func (s scene) draw(ctx context.Context, name string) error {
	if err := s.page.Show(ctx); err != nil {
		return err
	}
	for _, size := range sizes {
		if err := s.page.Resize(ctx, size[0], size[1]); err != nil {
			return err
		}
		if s.show != "" {
			if err := s.eval(ctx, fmt.Sprintf(`document.querySelector(%q).showPopover()`, s.show), nil); err != nil {
				return err
			}
		}
		if err := s.eval(ctx, reading.Settled, nil); err != nil {
			return err
		}
		if err := picture(ctx, s.page, fmt.Sprintf("%s-%s-%d.png", name, s.name, size[0])); err != nil {
			return err
		}
	}
	if s.show == "" {
		return nil
	}
	return s.eval(ctx, fmt.Sprintf(`document.querySelector(%q).hidePopover()`, s.show), nil)
}

// read opens all articles with the reader view on and returns the last.
func read(ctx context.Context, b drive.Browser, addresses []string) (drive.Page, error) {
	for i, address := range addresses {
		p, err := reading.Open(ctx, b, address)
		if err != nil || i == len(addresses)-1 {
			return p, err
		}
		if err := p.Close(ctx); err != nil {
			return nil, err
		}
	}
	return nil, errors.New("nothing to read")
}

// openLibrary opens the library page, which shows the newest story.
func openLibrary(ctx context.Context, b drive.Browser) (drive.Page, error) {
	p, err := b.Open(ctx, b.ExtensionURL("extension/library/library.html"))
	if err != nil {
		return nil, err
	}
	return p, until(ctx, p.Eval, `document.querySelector('#main .days') !== null`)
}

// until waits for an expression to be true.
func until(ctx context.Context, eval func(context.Context, string, any) error, expression string) error {
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	return drive.Until(ctx, expression, func() (bool, error) {
		var holds bool
		err := eval(ctx, expression, &holds)
		return err == nil && holds, nil
	})
}

func picture(ctx context.Context, p drive.Page, name string) error {
	png, err := p.Screenshot(ctx)
	if err != nil {
		return err
	}
	return os.WriteFile(name, png, 0o644)
}
