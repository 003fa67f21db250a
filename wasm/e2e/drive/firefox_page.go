package drive

import (
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// firefoxPage is a tab of Firefox.
type firefoxPage struct {
	b      *firefox
	tab    string // its browsing context
	window string // the chrome context of the window it stands in
}

func (b *firefox) Open(ctx context.Context, url string) (Page, error) {
	var r struct{ Context string }
	if err := b.c.call(ctx, "", "browsingContext.create", object{"type": "tab"}, &r); err != nil {
		return nil, err
	}
	p := &firefoxPage{b: b, tab: r.Context, window: b.chrome}
	return p, p.Navigate(ctx, url)
}

func (p *firefoxPage) Navigate(ctx context.Context, url string) error {
	if err := p.Show(ctx); err != nil {
		return err
	}
	err := p.b.c.call(ctx, "", "browsingContext.navigate", object{"context": p.tab, "url": url, "wait": "complete"},
		nil)
	if err != nil {
		return fmt.Errorf("open %s: %w", url, err)
	}
	return nil
}

func (p *firefoxPage) Show(ctx context.Context) error {
	return p.b.c.call(ctx, "", "browsingContext.activate", object{"context": p.tab}, nil)
}

func (p *firefoxPage) Eval(ctx context.Context, expression string, out any) error {
	return p.b.eval(ctx, p.tab, expression, out)
}

func (p *firefoxPage) EvalReader(ctx context.Context, expression string, out any) error {
	in, err := p.reader(ctx)
	if err != nil {
		return err
	}
	return p.b.eval(ctx, in, expression, out)
}

// reader returns the context of the extension's frame.
func (p *firefoxPage) reader(ctx context.Context) (string, error) {
	var tree struct{ Contexts []frame }
	if err := p.b.c.call(ctx, "", "browsingContext.getTree", object{"root": p.tab}, &tree); err != nil {
		return "", err
	}
	for _, root := range tree.Contexts {
		// ours came last, where the page has put some there itself
		for _, child := range slices.Backward(root.Children) {
			if strings.HasPrefix(child.URL, p.b.origin) {
				return child.Context, nil
			}
		}
	}
	return "", ErrNoReader
}

// button finds the extension's button in the toolbar, where it is put first if
// it stands in the menu of extensions.
func (p *firefoxPage) button() string {
	return `const id = ` + quoted(p.b.extension) + `.toLowerCase().replace(/[^a-z0-9_-]/g, "_") + "-browser-action";
		const { CustomizableUI } = ChromeUtils.importESModule("moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs");
		if (CustomizableUI.getPlacementOfWidget(id)?.area !== "nav-bar") CustomizableUI.addWidgetToArea(id, "nav-bar");
		const widget = document.getElementById(id);
		if (!widget) throw new Error("the extension has no button");
		const button = widget.querySelector(".unified-extensions-item-action-button") ?? widget;`
}

func (p *firefoxPage) Click(ctx context.Context) error {
	return p.b.eval(ctx, p.window, `(() => {`+p.button()+` button.click(); })()`, nil)
}

func (p *firefoxPage) Button(ctx context.Context) (Button, error) {
	var s Button
	err := p.b.eval(ctx, p.window, `(() => {`+p.button()+`
		return {Badge: button.getAttribute("badge") ?? "", Title: button.getAttribute("tooltiptext") || button.getAttribute("label") || ""};
	})()`, &s)
	return s, err
}

func (p *firefoxPage) Resize(ctx context.Context, width, height int) error {
	return p.b.c.call(ctx, "", "browsingContext.setViewport",
		object{"context": p.tab, "viewport": object{"width": width, "height": height}}, nil)
}

// Dark sets it for all tabs: Firefox has one preference.
func (p *firefoxPage) Dark(ctx context.Context, dark bool) error {
	scheme := "1"
	if dark {
		scheme = "0"
	}
	if err := p.b.inChrome(ctx, `Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", `+scheme+
		`)`, nil); err != nil {
		return err
	}
	return Until(ctx, "the colour scheme", func() (bool, error) { // the pages hear of it a moment later
		var is bool
		err := p.Eval(ctx, "matchMedia('(prefers-color-scheme: dark)').matches", &is)
		return is == dark, err
	})
}

// Emulate sets it for all tabs, as Dark does.
func (p *firefoxPage) Emulate(ctx context.Context, m Media) error {
	var set strings.Builder
	for _, pref := range []struct {
		name  string
		is    bool
		value int
	}{
		{"browser.display.document_color_use", m.ForcedColors || m.MoreContrast, 1},
		{"browser.display.document_color_use", m.ForcedColors, 2},
		{"ui.useAccessibilityTheme", m.ForcedColors || m.MoreContrast, 1},
		{"ui.prefersReducedMotion", m.LessMotion, 1},
		{"ui.primaryPointerCapabilities", m.Touch, 1}, // coarse, and hovers over nothing
		{"ui.allPointerCapabilities", m.Touch, 1},
	} {
		if pref.is {
			fmt.Fprintf(&set, "Services.prefs.setIntPref(%q, %d);", pref.name, pref.value)
		} else if pref.value == 1 {
			fmt.Fprintf(&set, "Services.prefs.clearUserPref(%q);", pref.name)
		}
	}
	if err := p.b.inChrome(ctx, "(() => {"+set.String()+"})()", nil); err != nil {
		return err
	}
	return Until(ctx, "the media", func() (bool, error) { // the pages hear of it a moment later
		var is Media
		err := p.Eval(ctx, `((is) => ({ForcedColors: is('(forced-colors: active)'),
			LessMotion: is('(prefers-reduced-motion: reduce)'), MoreContrast: is('(prefers-contrast: more)'),
			Touch: is('(pointer: coarse)')}))(query => matchMedia(query).matches)`, &is)
		return is.LessMotion == m.LessMotion && is.Touch == m.Touch && is.ForcedColors == m.ForcedColors &&
			(is.MoreContrast || !m.MoreContrast), err
	})
}

func (p *firefoxPage) Screenshot(ctx context.Context) ([]byte, error) {
	var r struct{ Data string }
	if err := p.b.c.call(ctx, "", "browsingContext.captureScreenshot", object{"context": p.tab}, &r); err != nil {
		return nil, err
	}
	return base64.StdEncoding.DecodeString(r.Data)
}

func (p *firefoxPage) PDF(ctx context.Context) ([]byte, error) {
	var r struct{ Data string }
	how := object{"context": p.tab, "background": true}
	if err := p.b.c.call(ctx, "", "browsingContext.print", how, &r); err != nil {
		return nil, err
	}
	return base64.StdEncoding.DecodeString(r.Data)
}

func (p *firefoxPage) Close(ctx context.Context) error {
	return p.b.c.call(ctx, "", "browsingContext.close", object{"context": p.tab}, nil)
}

func (b *firefox) OpenPrivate(ctx context.Context, url string) (Page, error) {
	before, err := b.windows(ctx)
	if err != nil {
		return nil, err
	}
	err = b.inChrome(ctx, `new Promise(done => {
		const opened = OpenBrowserWindow({private: true});
		const ready = subject => {
			if (subject !== opened) return;
			Services.obs.removeObserver(ready, "browser-delayed-startup-finished");
			done(null);
		};
		Services.obs.addObserver(ready, "browser-delayed-startup-finished");
	})`, nil)
	if err != nil {
		return nil, err
	}
	after, err := b.windows(ctx)
	if err != nil {
		return nil, err
	}
	for context, client := range after {
		if _, old := before[context]; old {
			continue
		}
		var tree struct{ Contexts []frame }
		if err := b.c.call(ctx, "", "browsingContext.getTree", nil, &tree); err != nil {
			return nil, err
		}
		for _, tab := range tree.Contexts {
			if tab.ClientWindow == client {
				p := &firefoxPage{b: b, tab: tab.Context, window: context}
				return p, p.replace(ctx, url)
			}
		}
	}
	return nil, errors.New("no private window opened")
}

// replace navigates a tab whose own first page may still be loading: its end
// would be taken for that of the page that is wanted.
func (p *firefoxPage) replace(ctx context.Context, url string) error {
	if err := p.b.c.call(ctx, "", "browsingContext.navigate", object{"context": p.tab, "url": url, "wait": "none"},
		nil); err != nil {
		return err
	}
	return Until(ctx, url, func() (bool, error) {
		var complete bool
		err := p.Eval(ctx, `document.readyState === 'complete' && location.href === `+quoted(url), &complete)
		return err == nil && complete, nil // the page may be changing
	})
}

// windows maps the chrome context of every window to its client window.
func (b *firefox) windows(ctx context.Context) (map[string]string, error) {
	var tree struct{ Contexts []frame }
	err := b.c.call(ctx, "", "browsingContext.getTree", object{"moz:scope": "chrome"}, &tree)
	out := map[string]string{}
	for _, w := range tree.Contexts {
		out[w.Context] = w.ClientWindow
	}
	return out, err
}

func (b *firefox) Find(ctx context.Context, prefix string) (Page, error) {
	var tree struct{ Contexts []frame }
	if err := b.c.call(ctx, "", "browsingContext.getTree", nil, &tree); err != nil {
		return nil, err
	}
	for i := len(tree.Contexts) - 1; i >= 0; i-- {
		if t := tree.Contexts[i]; strings.HasPrefix(t.URL, prefix) {
			return &firefoxPage{b: b, tab: t.Context, window: b.chrome}, nil
		}
	}
	return nil, nil
}
