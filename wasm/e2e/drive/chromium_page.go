package drive

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"
)

// chromiumPage is a tab of Chromium.
type chromiumPage struct {
	b       *chromium
	target  string // the page's
	session string
	dark    bool
	media   Media

	mu     sync.Mutex
	frames map[string]string // target of a frame of another site -> its session
	off    []func()
}

func (b *chromium) Open(ctx context.Context, url string) (Page, error) {
	var r struct{ TargetID string }
	if err := b.c.call(ctx, "", "Target.createTarget", object{"url": "about:blank"}, &r); err != nil {
		return nil, err
	}
	p, err := b.page(ctx, r.TargetID)
	if err != nil {
		return nil, err
	}
	return p, p.Navigate(ctx, url)
}

// page attaches to a tab and to the frames of other sites that come and go in it.
func (b *chromium) page(ctx context.Context, id string) (*chromiumPage, error) {
	p := &chromiumPage{b: b, target: id, frames: map[string]string{}}
	var err error
	if p.session, err = b.attach(ctx, id); err != nil {
		return nil, err
	}
	p.off = append(p.off,
		b.c.on("Target.attachedToTarget", func(session string, params json.RawMessage) {
			var e struct {
				SessionID  string
				TargetInfo target
			}
			if session == p.session && json.Unmarshal(params, &e) == nil && e.TargetInfo.Type == "iframe" {
				p.mu.Lock()
				p.frames[e.TargetInfo.TargetID] = e.SessionID
				p.mu.Unlock()
			}
		}),
		b.c.on("Target.detachedFromTarget", func(_ string, params json.RawMessage) {
			var e struct{ TargetID string }
			if json.Unmarshal(params, &e) == nil {
				p.mu.Lock()
				delete(p.frames, e.TargetID)
				p.mu.Unlock()
			}
		}))
	if err := b.c.call(ctx, p.session, "Page.enable", nil, nil); err != nil {
		return nil, err
	}
	return p, b.c.call(ctx, p.session, "Target.setAutoAttach",
		object{"autoAttach": true, "waitForDebuggerOnStart": false, "flatten": true}, nil)
}

func (p *chromiumPage) Navigate(ctx context.Context, url string) error {
	// A navigation to another origin may change the process, and then the load
	// event is the only thing that comes for sure.
	loaded := make(chan struct{}, 1)
	defer p.b.c.on("Page.loadEventFired", func(session string, _ json.RawMessage) {
		if session == p.session {
			select {
			case loaded <- struct{}{}:
			default:
			}
		}
	})()
	var r struct{ ErrorText string }
	if err := p.b.c.call(ctx, p.session, "Page.navigate", object{"url": url}, &r); err != nil {
		return err
	}
	if r.ErrorText != "" && r.ErrorText != "net::ERR_ABORTED" {
		return fmt.Errorf("open %s: %s", url, r.ErrorText)
	}
	select {
	case <-loaded:
		return p.Show(ctx)
	case <-ctx.Done():
		return fmt.Errorf("open %s: %w", url, ctx.Err())
	}
}

func (p *chromiumPage) Show(ctx context.Context) error {
	return p.b.c.call(ctx, p.session, "Page.bringToFront", nil, nil)
}

func (p *chromiumPage) Eval(ctx context.Context, expression string, out any) error {
	return p.b.eval(ctx, p.session, expression, out)
}

// reader returns the session of the extension's frame.
func (p *chromiumPage) reader(ctx context.Context) (string, error) {
	all, err := p.b.targets(ctx)
	if err != nil {
		return "", err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, t := range all {
		if t.Type == "iframe" && strings.HasPrefix(t.URL, "chrome-extension://") && p.frames[t.TargetID] != "" {
			return p.frames[t.TargetID], nil
		}
	}
	return "", ErrNoReader
}

func (p *chromiumPage) EvalReader(ctx context.Context, expression string, out any) error {
	session, err := p.reader(ctx)
	if err != nil {
		return err
	}
	return p.b.eval(ctx, session, expression, out)
}

// tab returns the target of the tab the page stands in: what the toolbar belongs to.
func (p *chromiumPage) tab(ctx context.Context) (string, error) {
	all, err := p.b.targets(ctx)
	if err != nil {
		return "", err
	}
	var tabs []string
	for _, t := range all {
		if t.Type == "tab" {
			tabs = append(tabs, t.TargetID)
		}
	}
	// A tab does not tell which page it holds; it has to be asked for its children.
	for _, tab := range tabs {
		if found, err := p.b.holds(ctx, tab, p.target); err != nil || found {
			return tab, err
		}
	}
	return "", errors.New("the page has no tab")
}

// holds reports whether the tab target holds the page target.
func (b *chromium) holds(ctx context.Context, tab, page string) (bool, error) {
	found := make(chan struct{}, 1)
	session, err := b.attach(ctx, tab)
	if err != nil {
		return false, nil // closed since it was listed
	}
	off := b.c.on("Target.attachedToTarget", func(parent string, params json.RawMessage) {
		var e struct{ TargetInfo target }
		if parent == session && json.Unmarshal(params, &e) == nil && e.TargetInfo.TargetID == page {
			found <- struct{}{}
		}
	})
	defer off()
	// The events for children that exist come before the answer.
	err = b.c.call(ctx, session, "Target.setAutoAttach",
		object{"autoAttach": true, "waitForDebuggerOnStart": false, "flatten": true}, nil)
	err = errors.Join(err, b.c.call(ctx, "", "Target.detachFromTarget", object{"sessionId": session}, nil))
	select {
	case <-found:
		return true, err
	default:
		return false, err
	}
}

func (p *chromiumPage) Click(ctx context.Context) error {
	tab, err := p.tab(ctx)
	if err != nil {
		return err
	}
	return p.b.c.call(ctx, "", "Extensions.triggerAction", object{"id": p.b.extension, "targetId": tab}, nil)
}

func (p *chromiumPage) Resize(ctx context.Context, width, height int) error {
	return p.b.c.call(ctx, p.session, "Emulation.setDeviceMetricsOverride", object{
		"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false,
	}, nil)
}

func (p *chromiumPage) Dark(ctx context.Context, dark bool) error {
	p.dark = dark
	return p.tellMedia(ctx)
}

func (p *chromiumPage) Emulate(ctx context.Context, m Media) error {
	p.media = m
	if err := p.tellMedia(ctx); err != nil {
		return err
	}
	return p.inFrames(func(session string) error {
		return p.b.c.call(ctx, session, "Emulation.setTouchEmulationEnabled", object{"enabled": m.Touch}, nil)
	})
}

// tellMedia tells all frames at once: what is not told again is as usual.
func (p *chromiumPage) tellMedia(ctx context.Context) error {
	features := []any{}
	for _, f := range []struct {
		name  string
		is    bool
		value [2]string // if it is not, and if it is
	}{
		{"prefers-color-scheme", p.dark, [2]string{"light", "dark"}},
		{"forced-colors", p.media.ForcedColors, [2]string{"none", "active"}},
		{"prefers-reduced-motion", p.media.LessMotion, [2]string{"no-preference", "reduce"}},
		{"prefers-contrast", p.media.MoreContrast, [2]string{"no-preference", "more"}},
	} {
		value := f.value[0]
		if f.is {
			value = f.value[1]
		}
		features = append(features, object{"name": f.name, "value": value})
	}
	return p.inFrames(func(session string) error {
		return p.b.c.call(ctx, session, "Emulation.setEmulatedMedia", object{"features": features}, nil)
	})
}

// inFrames does something in the page and in every frame of another site.
func (p *chromiumPage) inFrames(do func(session string) error) error {
	sessions := []string{p.session}
	p.mu.Lock()
	for _, s := range p.frames {
		sessions = append(sessions, s)
	}
	p.mu.Unlock()
	for _, s := range sessions {
		if err := do(s); err != nil {
			return err
		}
	}
	return nil
}

func (p *chromiumPage) Screenshot(ctx context.Context) ([]byte, error) {
	var r struct{ Data string }
	if err := p.b.c.call(ctx, p.session, "Page.captureScreenshot", nil, &r); err != nil {
		return nil, err
	}
	return base64.StdEncoding.DecodeString(r.Data)
}

func (p *chromiumPage) PDF(ctx context.Context) ([]byte, error) {
	var r struct{ Data string }
	how := object{"preferCSSPageSize": true, "printBackground": true}
	if err := p.b.c.call(ctx, p.session, "Page.printToPDF", how, &r); err != nil {
		return nil, err
	}
	return base64.StdEncoding.DecodeString(r.Data)
}

func (p *chromiumPage) Close(ctx context.Context) error {
	for _, off := range p.off {
		off()
	}
	return p.b.c.call(ctx, "", "Target.closeTarget", object{"targetId": p.target}, nil)
}

// OpenPrivate opens the window by way of the extension: the protocol's own
// contexts are private too, but hold no extensions.
func (b *chromium) OpenPrivate(ctx context.Context, url string) (Page, error) {
	helper, err := b.Open(ctx, b.ExtensionURL("manifest.json"))
	if err != nil {
		return nil, err
	}
	err = helper.Eval(ctx, `chrome.windows.create({incognito: true, url: `+quoted(url)+`}).then(w => w.id)`, nil)
	if err := errors.Join(err, helper.Close(ctx)); err != nil {
		return nil, err
	}
	var page Page
	err = Until(ctx, "the private window", func() (bool, error) {
		page, err = b.Find(ctx, url)
		return page != nil, err
	})
	if err != nil {
		return nil, err
	}
	return page, Until(ctx, "the page in the private window", func() (bool, error) {
		var complete bool
		err := page.Eval(ctx, `document.readyState === 'complete'`, &complete)
		return complete, err
	})
}

func (b *chromium) Find(ctx context.Context, prefix string) (Page, error) {
	all, err := b.targets(ctx)
	if err != nil {
		return nil, err
	}
	for _, t := range all {
		if t.Type == "page" && strings.HasPrefix(t.URL, prefix) {
			return b.page(ctx, t.TargetID)
		}
	}
	return nil, nil
}
