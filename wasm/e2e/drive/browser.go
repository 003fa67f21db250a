// Package drive opens Chromium or Firefox with the extension and does in it
// what a person does: open a page, click the toolbar button, press a key, look.
//
// Chromium is driven over the Chrome DevTools Protocol, Firefox over WebDriver
// BiDi; the click is the browser's own in both, so that the extension gets the
// activeTab grant it lives by. Every command has a deadline, and Close leaves
// neither a process nor a file behind.
package drive

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// Options tell how a browser is started.
type Options struct {
	Extension string // folder of the unpacked extension
	Headless  bool
	Width     int    // of the window, CSS pixels; 0: 1100
	Height    int    // 0: 800
	Proxy     string // host:port every request goes through, loopback included; "" for none
	// Profile is a folder that stays when the browser ends, for another to be started on: the extension finds there
	// what it stored. "" for one that is thrown away.
	Profile string
	// RefuseStorage makes the browser unable to open the extension's IndexedDB:
	// plain files stand where its folders would be.
	RefuseStorage bool
	Display       string // X display of the window, "" for that of the environment
	Welcome       bool   // the page that the extension opens after its installation stays open
	// Language is that of Chromium's interface, such as "de", "" for that of the environment. Firefox has other
	// languages only by packs that have to be installed.
	Language string
}

func (o Options) size() (int, int) {
	w, h := o.Width, o.Height
	if w == 0 {
		w = 1100
	}
	if h == 0 {
		h = 800
	}
	return w, h
}

// Button is what the toolbar button shows over the tab in front.
type Button struct{ Badge, Title string }

// Browser is a running browser with the extension in it.
type Browser interface {
	// Name is "chromium" or "firefox".
	Name() string
	// Open shows the address in a new tab in front and returns when the page is
	// complete. A page that never completes is returned when ctx ends.
	Open(ctx context.Context, url string) (Page, error)
	// OpenPrivate does the same in a private window.
	OpenPrivate(ctx context.Context, url string) (Page, error)
	// ExtensionURL is the address of a file of the extension.
	ExtensionURL(path string) string
	// Find returns the newest tab whose address begins so, such as a reader
	// that opened in a tab of its own, or nil.
	Find(ctx context.Context, prefix string) (Page, error)
	// StopBackground ends the extension's background as the browser does when
	// it idles.
	StopBackground(ctx context.Context) error
	// BackgroundRuns reports whether it is alive.
	BackgroundRuns(ctx context.Context) (bool, error)
	// InBackground evaluates an expression in which background is the global
	// object of the extension's background, started if it was not.
	InBackground(ctx context.Context, expression string, out any) error
	// InEngine does the same where the engine runs: in Chromium that is a worker
	// of its own, which has to run already, and what is evaluated is no promise.
	InEngine(ctx context.Context, expression string, out any) error
	// Clipboard is the text that a person could paste now.
	Clipboard(ctx context.Context) (string, error)
	// Done is closed when the browser has ended by itself.
	Done() <-chan struct{}
	// Close ends the browser and removes its profile, unless Options named one.
	Close() error
	// Kill does the same without asking it: nothing that it still had to write is written.
	Kill() error
}

// Page is one tab.
type Page interface {
	// Eval evaluates a JavaScript expression in the page, awaits it, and
	// decodes its value (as JSON) into out, unless that is nil.
	Eval(ctx context.Context, expression string, out any) error
	// EvalReader does the same in the reader: the extension's frame over the
	// page. It fails with ErrNoReader while there is none.
	EvalReader(ctx context.Context, expression string, out any) error
	// Click clicks the extension's button in the toolbar.
	Click(ctx context.Context) error
	// Button reads the extension's button in the toolbar.
	Button(ctx context.Context) (Button, error)
	// Press presses a key as the page gets it: "Escape", "j", "Tab", ...
	Press(ctx context.Context, key string) error
	// Wheel turns the mouse's wheel over the viewport, by CSS pixels downwards.
	Wheel(ctx context.Context, by int) error
	// Point moves the mouse to a place in the viewport, CSS pixels; Tap clicks there too.
	Point(ctx context.Context, x, y int) error
	Tap(ctx context.Context, x, y int) error
	// Type presses one key after the other.
	Type(ctx context.Context, words string) error
	// ClickOn clicks with the mouse into the middle of the first element of the
	// selector, in the reader over the page or, where none stands, in the page.
	// It is brought into view first, and it fails where something else lies there.
	ClickOn(ctx context.Context, selector string) error
	// Spoken is what a screen reader finds in the reader or else in the page: the
	// nodes of the accessibility tree in their order, without ignored ones.
	Spoken(ctx context.Context) ([]Node, error)
	// Shortcut presses the keys that the extension's manifest suggests for the
	// reader, Alt+Shift and a letter, as the browser gets them.
	Shortcut(ctx context.Context, letter string) error
	// ChooseMenu opens the context menu over the page and chooses the entry of
	// the extension.
	ChooseMenu(ctx context.Context) error
	// Resize changes the viewport, CSS pixels.
	Resize(ctx context.Context, width, height int) error
	// Dark switches the colour scheme that the tab is told the system prefers.
	Dark(ctx context.Context, dark bool) error
	// Emulate tells the tab of a system that is set up otherwise. The zero value is the usual one.
	Emulate(ctx context.Context, m Media) error
	// Screenshot is a PNG of the viewport.
	Screenshot(ctx context.Context) ([]byte, error)
	// PDF is what the tab puts on paper.
	PDF(ctx context.Context) ([]byte, error)
	// Navigate loads another address in the tab.
	Navigate(ctx context.Context, url string) error
	// Show brings the tab to the front.
	Show(ctx context.Context) error
	// Close closes the tab.
	Close(ctx context.Context) error
}

// Media is what a page can ask about the system besides the colour scheme.
type Media struct{ ForcedColors, LessMotion, MoreContrast, Touch bool }

// Node is one thing in the accessibility tree. Roles are as the browser calls
// them; of text the name is its words.
type Node struct{ Role, Name string }

// ErrHeadless tells that this browser takes such input from a display alone.
var ErrHeadless = errors.New("this browser needs a display for that")

// ErrNoReader tells that no reader stands over the page.
var ErrNoReader = errors.New("no reader over the page")

// WelcomePage is what the extension opens once it is installed.
const WelcomePage = "extension/welcome/welcome.html"

// Welcomed waits for that page and returns it; nil when it was shown and is gone again, as Firefox does when it
// loads an extension anew to let it into private windows.
func Welcomed(ctx context.Context, b Browser) (Page, error) {
	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	var found Page
	err := Until(ctx, "the page after the installation", func() (bool, error) {
		var shown bool
		// of a browser that refuses storage nobody learns it
		_ = b.InBackground(ctx, `background.chrome.storage.local.get('welcomed').then(all => all.welcomed === true)`, &shown)
		p, err := b.Find(ctx, b.ExtensionURL(WelcomePage))
		if err != nil || p == nil {
			return shown, err
		}
		found = p
		return true, nil
	})
	return found, err
}

// closeWelcome closes that page, where the extension in the folder has one.
func closeWelcome(ctx context.Context, b Browser, folder string) error {
	if _, err := os.Stat(filepath.Join(folder, WelcomePage)); err != nil {
		return nil
	}
	p, err := Welcomed(ctx, b)
	if err != nil || p == nil {
		return err
	}
	return p.Close(ctx)
}

// Start opens the browser of that name.
func Start(ctx context.Context, name string, o Options) (Browser, error) {
	switch name {
	case "chromium":
		return startChromium(ctx, o)
	case "firefox":
		return startFirefox(ctx, o)
	}
	return nil, fmt.Errorf("no browser is called %q: chromium or firefox", name)
}

// Until asks again and again until f returns true or an error, or ctx ends.
func Until(ctx context.Context, what string, f func() (bool, error)) error {
	tick := time.NewTicker(25 * time.Millisecond)
	defer tick.Stop()
	for {
		ok, err := f()
		if err != nil {
			return fmt.Errorf("%s: %w", what, err)
		}
		if ok {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("waited in vain for %s: %w", what, ctx.Err())
		case <-tick.C:
		}
	}
}

// wrapped makes the value of an expression come back as one JSON string: the
// two protocols describe objects differently, strings alike.
func wrapped(expression string) string {
	return "(async () => JSON.stringify(await (" + strings.TrimSuffix(strings.TrimSpace(expression), ";") +
		")) ?? 'null')()"
}

func decode(text string, out any) error {
	if out == nil {
		return nil
	}
	if err := json.Unmarshal([]byte(text), out); err != nil {
		return fmt.Errorf("value %.200s: %w", text, err)
	}
	return nil
}

// quoted is s as a JavaScript string.
func quoted(s string) string {
	b, _ := json.Marshal(s) // a string always encodes
	return string(b)
}
