package drive

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"time"
)

// chromium is a running Chromium, driven over the Chrome DevTools Protocol.
type chromium struct {
	*process
	c         *conn
	extension string // id
	display   string // X display it was started on, "" when headless or unknown
}

var chromiumAddress = regexp.MustCompile(`DevTools listening on (ws://\S+)`)

// ChromiumNames are the programs looked for, best first; $CHROMIUM goes before.
var ChromiumNames = []string{"chromium", "chromium-browser", "google-chrome"}

func startChromium(ctx context.Context, o Options) (Browser, error) {
	name, err := program("CHROMIUM", ChromiumNames)
	if err != nil {
		return nil, err
	}
	profile, err := profileOf(o)
	if err != nil {
		return nil, err
	}
	if o.RefuseStorage {
		if err := blockFile(profile, "Default", "IndexedDB"); err != nil {
			return nil, err
		}
	}
	width, height := o.size()
	args := []string{
		"--remote-debugging-port=0", "--enable-unsafe-extension-debugging",
		"--user-data-dir=" + profile, fmt.Sprintf("--window-size=%d,%d", width, height),
		"--no-first-run", "--no-default-browser-check", "--disable-background-networking", "--disable-component-update",
		"--disable-sync", "--disable-quic", "--disable-search-engine-choice-screen", "--password-store=basic",
		"--disable-features=Translate,MediaRouter,OptimizationHints,HttpsUpgrades,HttpsFirstBalancedMode",
	}
	if o.Headless {
		args = append(args, "--headless=new", "--disable-gpu", "--hide-scrollbars")
	}
	if os.Geteuid() == 0 {
		args = append(args, "--no-sandbox") // it refuses to start as root with one
	}
	if o.Proxy != "" {
		args = append(args, "--proxy-server=http://"+o.Proxy, "--proxy-bypass-list=<-loopback>")
	}
	var env []string
	if o.Display != "" {
		env = append(env, "DISPLAY="+o.Display)
	}
	if o.Language != "" {
		args = append(args, "--lang="+o.Language)
		env = append(env, "LANGUAGE="+o.Language)
	}
	p, err := start(profile, o, chromiumAddress, env, name, append(args, "about:blank")...)
	if err != nil {
		return nil, err
	}
	b := &chromium{process: p, display: o.Display}
	if b.c, err = dial(ctx, p.address); err != nil {
		return nil, errors.Join(err, p.stop())
	}
	err = b.install(ctx, o.Extension)
	if err == nil && !o.Welcome {
		err = closeWelcome(ctx, b, o.Extension)
	}
	if err != nil {
		return nil, errors.Join(err, b.Close())
	}
	return b, nil
}

// program returns the first of the names that can be run.
func program(variable string, names []string) (string, error) {
	if set := os.Getenv(variable); set != "" {
		names = append([]string{set}, names...)
	}
	for _, name := range names {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", fmt.Errorf("none of %s is installed: %w", strings.Join(names, ", "), exec.ErrNotFound)
}

// target is one thing Chromium can be asked about: a tab, the page in it, a
// frame of another site, a service worker.
type target struct {
	TargetID         string
	Type             string
	URL              string
	BrowserContextID string
}

// targets lists them, tabs included, which are left out unless asked for.
func (b *chromium) targets(ctx context.Context) ([]target, error) {
	var r struct{ TargetInfos []target }
	err := b.c.call(ctx, "", "Target.getTargets", object{"filter": []any{object{}}}, &r)
	return r.TargetInfos, err
}

// worker returns the extension's service worker, nil while it is stopped.
func (b *chromium) worker(ctx context.Context) (*target, error) {
	all, err := b.targets(ctx)
	for _, t := range all {
		if t.Type == "service_worker" && strings.HasPrefix(t.URL, "chrome-extension://"+b.extension) {
			return &t, nil
		}
	}
	return nil, err
}

// install loads the unpacked extension, in private windows too, and waits until
// it listens to its button: a click before that is lost, which no person is
// quick enough to do.
func (b *chromium) install(ctx context.Context, folder string) error {
	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	var loaded struct{ ID string }
	how := object{"path": folder, "enableInIncognito": true}
	if err := b.c.call(ctx, "", "Extensions.loadUnpacked", how, &loaded); err != nil {
		return err
	}
	b.extension = loaded.ID
	return Until(ctx, "the extension's listeners", func() (bool, error) {
		w, err := b.worker(ctx)
		if err != nil || w == nil {
			return false, err
		}
		var listens bool
		err = b.inTarget(ctx, w.TargetID, func(session string) error {
			return b.eval(ctx, session, `globalThis.chrome?.action?.onClicked?.hasListeners() ?? false`, &listens)
		})
		return err == nil && listens, nil // a worker that starts may not answer yet
	})
}

// inTarget attaches to a target for the time of f. A service worker that is
// attached to is never stopped, so nothing stays attached to it.
func (b *chromium) inTarget(ctx context.Context, id string, f func(session string) error) error {
	session, err := b.attach(ctx, id)
	if err != nil {
		return err
	}
	err = f(session)
	_ = b.c.call(ctx, "", "Target.detachFromTarget", object{"sessionId": session}, nil) // the target may have ended
	return err
}

func (b *chromium) attach(ctx context.Context, id string) (session string, err error) {
	var r struct{ SessionID string }
	err = b.c.call(ctx, "", "Target.attachToTarget", object{"targetId": id, "flatten": true}, &r)
	return r.SessionID, err
}

func (b *chromium) eval(ctx context.Context, session, expression string, out any) error {
	return b.evaluate(ctx, session, wrapped(expression), out)
}

// evaluate takes an expression whose value is JSON, or a promise of it.
func (b *chromium) evaluate(ctx context.Context, session, expression string, out any) error {
	var r struct {
		Result           struct{ Value json.RawMessage } // an object where something was thrown
		ExceptionDetails *struct {
			Text      string
			Exception struct{ Description string }
		}
	}
	err := b.c.call(ctx, session, "Runtime.evaluate", object{
		"expression": expression, "awaitPromise": true, "returnByValue": true, "userGesture": false,
	}, &r)
	if err != nil {
		return err
	}
	if e := r.ExceptionDetails; e != nil {
		return fmt.Errorf("%s %s", e.Text, e.Exception.Description)
	}
	var value string
	if err := json.Unmarshal(r.Result.Value, &value); err != nil {
		return fmt.Errorf("the value of an expression: %w", err)
	}
	return decode(value, out)
}

func (b *chromium) Name() string { return "chromium" }

func (b *chromium) ExtensionURL(path string) string {
	return "chrome-extension://" + b.extension + "/" + path
}

func (b *chromium) StopBackground(ctx context.Context) error {
	w, err := b.worker(ctx)
	if err != nil || w == nil {
		return err
	}
	var asked time.Time
	return Until(ctx, "the end of the service worker", func() (bool, error) {
		next, err := b.worker(ctx)
		if err != nil || next == nil || next.TargetID != w.TargetID { // a request that waits starts another at once
			return true, err
		}
		if time.Since(asked) < time.Second {
			return false, nil
		}
		// and again: a worker that is just starting lets it pass
		asked = time.Now()
		_ = b.c.call(ctx, "", "Target.closeTarget", object{"targetId": w.TargetID}, nil) // it may have ended meanwhile
		return false, nil
	})
}

func (b *chromium) BackgroundRuns(ctx context.Context) (bool, error) {
	w, err := b.worker(ctx)
	return w != nil, err
}

func (b *chromium) InBackground(ctx context.Context, expression string, out any) error {
	return Until(ctx, "the background", func() (bool, error) {
		w, err := b.worker(ctx)
		if err != nil {
			return false, err
		}
		if w == nil {
			return false, b.wake(ctx)
		}
		return true, b.inTarget(ctx, w.TargetID, func(session string) error {
			// A call of the extension's API first: the worker may have been idle for so long that it would
			// stop as soon as nobody is attached any more, and with it what the expression changes.
			return b.eval(ctx, session, `chrome.runtime.getPlatformInfo().then(() => `+
				`(background => `+expression+`)(globalThis))`, out)
		})
	})
}

func (b *chromium) InEngine(ctx context.Context, expression string, out any) error {
	return Until(ctx, "the engine's worker", func() (bool, error) {
		all, err := b.targets(ctx)
		for _, t := range all {
			if t.URL == b.ExtensionURL("extension/engine/offscreen.html") {
				return true, b.inTarget(ctx, t.TargetID, func(session string) error {
					return b.inWorker(ctx, session, expression, out)
				})
			}
		}
		return false, err
	})
}

// inWorker evaluates in the dedicated worker of a page, which is no target by itself.
func (b *chromium) inWorker(ctx context.Context, page, expression string, out any) error {
	attached := make(chan string, 8)
	off := b.c.on("Target.attachedToTarget", func(session string, params json.RawMessage) {
		var child struct {
			SessionID  string
			TargetInfo target
		}
		if session == page && json.Unmarshal(params, &child) == nil && child.TargetInfo.Type == "worker" {
			attached <- child.SessionID
		}
	})
	defer off()
	how := object{"autoAttach": true, "waitForDebuggerOnStart": false, "flatten": true}
	if err := b.c.call(ctx, page, "Target.setAutoAttach", how, nil); err != nil {
		return err
	}
	select {
	case worker := <-attached:
		// No promise of a worker is waited for.
		return b.evaluate(ctx, worker, `JSON.stringify((background => `+expression+`)(globalThis)) ?? 'null'`, out)
	case <-ctx.Done():
		return ctx.Err()
	}
}

// wake starts the service worker: a page of the extension says something to it.
func (b *chromium) wake(ctx context.Context) error {
	return b.inPage(ctx, func(p *chromiumPage) error {
		return p.Eval(ctx, `chrome.runtime.sendMessage({}).then(() => 0, () => 0)`, nil)
	})
}

// inPage opens a page of the extension for the time of f.
func (b *chromium) inPage(ctx context.Context, f func(*chromiumPage) error) error {
	p, err := b.Open(ctx, b.ExtensionURL("manifest.json"))
	if err != nil {
		return err
	}
	return errors.Join(f(p.(*chromiumPage)), p.Close(ctx))
}

func (b *chromium) Clipboard(ctx context.Context) (text string, err error) {
	err = b.c.call(ctx, "", "Browser.grantPermissions", object{"permissions": []string{"clipboardReadWrite"}}, nil)
	if err != nil {
		return "", err
	}
	err = b.inPage(ctx, func(p *chromiumPage) error { return p.Eval(ctx, `navigator.clipboard.readText()`, &text) })
	return text, errors.Join(err, b.c.call(ctx, "", "Browser.resetPermissions", nil, nil))
}

func (b *chromium) Done() <-chan struct{} { return b.ended }

func (b *chromium) Close() error {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	_ = b.c.call(ctx, "", "Browser.close", nil, nil) // it may be gone before it answers
	_ = b.c.close()
	return b.stop()
}
