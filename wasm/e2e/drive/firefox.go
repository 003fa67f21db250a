package drive

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"time"
)

// firefox is a running Firefox, driven over WebDriver BiDi. What BiDi has no
// word for is done by the browser's own code in its own window (its chrome
// context), which --remote-allow-system-access opens.
type firefox struct {
	*process
	c         *conn
	extension string // id
	origin    string // moz-extension://UUID
	chrome    string // context of the browser window
}

var firefoxAddress = regexp.MustCompile(`WebDriver BiDi listening on (ws://\S+)`)

// FirefoxNames are the programs looked for, best first. $FIREFOX goes before.
var FirefoxNames = []string{"firefox-esr", "firefox"}

// quietPreferences keep Firefox from asking its maker anything and from
// talking to the person in front of it.
const quietPreferences = `user_pref("xpinstall.signatures.required", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("browser.aboutwelcome.enabled", false);
user_pref("browser.startup.homepage_override.mstone", "ignore");
user_pref("browser.newtabpage.enabled", false);
user_pref("app.update.enabled", false);
user_pref("app.normandy.enabled", false);
user_pref("toolkit.telemetry.enabled", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("datareporting.policy.dataSubmissionPolicyBypassNotification", true);
user_pref("termsofuse.bypassNotification", true);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("browser.safebrowsing.malware.enabled", false);
user_pref("browser.safebrowsing.phishing.enabled", false);
user_pref("browser.safebrowsing.downloads.enabled", false);
user_pref("extensions.getAddons.cache.enabled", false);
user_pref("extensions.systemAddon.update.enabled", false);
user_pref("extensions.update.enabled", false);
user_pref("services.settings.server", "data:,");
user_pref("browser.search.update", false);
user_pref("browser.region.network.url", "");
user_pref("dom.push.connection.enabled", false);
`

// keptPreferences let the extension in a folder find its storage after a
// restart: loaded by hand it is one that is removed at every end, and the next
// time it would be given another origin. A Firefox that was killed would also
// ask whether it should go on.
func keptPreferences(folder string) (string, error) {
	text, err := os.ReadFile(filepath.Join(folder, "manifest.json"))
	if err != nil {
		return "", err
	}
	var manifest struct {
		Settings struct{ Gecko struct{ ID string } } `json:"browser_specific_settings"`
	}
	if err := json.Unmarshal(text, &manifest); err != nil {
		return "", err
	}
	origins := fmt.Sprintf(`{%q:"7d1f3c52-8f0e-4f0b-9f65-3a1c0b5d2e11"}`, manifest.Settings.Gecko.ID)
	return fmt.Sprintf(`user_pref("extensions.webextensions.keepStorageOnUninstall", true);
user_pref("extensions.webextensions.keepUuidOnUninstall", true);
user_pref("extensions.webextensions.uuids", %q);
user_pref("browser.sessionstore.resume_from_crash", false);
user_pref("toolkit.startup.max_resumed_crashes", -1);
`, origins), nil
}

func startFirefox(ctx context.Context, o Options) (Browser, error) {
	name, err := program("FIREFOX", FirefoxNames)
	if err != nil {
		return nil, err
	}
	profile, err := profileOf(o)
	if err != nil {
		return nil, err
	}
	preferences := quietPreferences
	if o.Proxy != "" {
		host, port, err := net.SplitHostPort(o.Proxy)
		if err != nil {
			return nil, err
		}
		preferences += fmt.Sprintf(`user_pref("network.proxy.type", 1);
user_pref("network.proxy.http", %q);
user_pref("network.proxy.http_port", %s);
user_pref("network.proxy.ssl", %q);
user_pref("network.proxy.ssl_port", %s);
user_pref("network.proxy.no_proxies_on", "");
user_pref("network.proxy.allow_hijacking_localhost", true);
`, host, port, host, port)
	}
	if o.Profile != "" {
		kept, err := keptPreferences(o.Extension)
		if err != nil {
			return nil, err
		}
		preferences += kept
	}
	if err := os.WriteFile(filepath.Join(profile, "user.js"), []byte(preferences), 0o600); err != nil {
		return nil, err
	}
	if o.RefuseStorage {
		if err := blockFile(profile, "storage"); err != nil {
			return nil, err
		}
	}
	width, height := o.size()
	args := []string{"--no-remote", "--profile", profile, "--remote-debugging-port", "0",
		"--remote-allow-system-access",
		"--width", fmt.Sprint(width), "--height", fmt.Sprint(height)}
	var env []string
	if o.Headless {
		args = append(args, "--headless")
		env = append(env, fmt.Sprintf("MOZ_HEADLESS_WIDTH=%d", width), fmt.Sprintf("MOZ_HEADLESS_HEIGHT=%d", height))
	}
	if o.Display != "" {
		env = append(env, "DISPLAY="+o.Display, "MOZ_ENABLE_WAYLAND=0")
	}
	p, err := start(profile, o, firefoxAddress, env, name, append(args, "about:blank")...)
	if err != nil {
		return nil, err
	}
	b := &firefox{process: p}
	if b.c, err = dial(ctx, p.address+"/session"); err != nil {
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

// install puts the extension in and waits until its button stands in the
// toolbar and its background listens.
func (b *firefox) install(ctx context.Context, folder string) error {
	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	if err := b.c.call(ctx, "", "session.new",
		object{"capabilities": object{"alwaysMatch": object{"unhandledPromptBehavior": object{"default": "ignore"}}}},
		nil); err != nil {
		return err
	}
	var installed struct{ Extension string }
	if err := b.c.call(ctx, "", "webExtension.install", object{
		"extensionData": object{"type": "path", "path": folder}, "moz:allowPrivateBrowsing": true,
	}, &installed); err != nil {
		return err
	}
	b.extension = installed.Extension
	var tree struct{ Contexts []frame }
	if err := b.c.call(ctx, "", "browsingContext.getTree", object{"moz:scope": "chrome"}, &tree); err != nil {
		return err
	}
	if len(tree.Contexts) == 0 {
		return errors.New("firefox shows no window")
	}
	b.chrome = tree.Contexts[0].Context
	var host string
	if err := b.inChrome(ctx, `WebExtensionPolicy.getByID(`+quoted(b.extension)+`).mozExtensionHostname`,
		&host); err != nil {
		return err
	}
	b.origin = "moz-extension://" + host
	return Until(ctx, "the extension's background", func() (bool, error) { return b.BackgroundRuns(ctx) })
}

// frame is a browsing context: a tab, or a frame in one.
type frame struct {
	Context      string
	ClientWindow string
	URL          string
	Children     []frame
}

// inChrome evaluates an expression in the browser's own window.
func (b *firefox) inChrome(ctx context.Context, expression string, out any) error {
	return b.eval(ctx, b.chrome, expression, out)
}

func (b *firefox) eval(ctx context.Context, in, expression string, out any) error {
	var r struct {
		Type             string
		Result           struct{ Value string }
		ExceptionDetails struct{ Text string }
	}
	err := b.c.call(ctx, "", "script.evaluate", object{
		"expression": wrapped(expression), "target": object{"context": in}, "awaitPromise": true,
	}, &r)
	if err != nil {
		return err
	}
	if r.Type == "exception" {
		return errors.New(r.ExceptionDetails.Text)
	}
	return decode(r.Result.Value, out)
}

func (b *firefox) Name() string { return "firefox" }

func (b *firefox) ExtensionURL(path string) string { return b.origin + "/" + path }

func (b *firefox) StopBackground(ctx context.Context) error {
	return b.inChrome(ctx, `(async () => {
		await WebExtensionPolicy.getByID(`+quoted(b.extension)+`).extension.terminateBackground({ignoreDevToolsAttached: true});
	})()`, nil) // it resolves at the end of the event page; a request that waits starts another at once
}

func (b *firefox) BackgroundRuns(ctx context.Context) (bool, error) {
	var state string
	err := b.inChrome(ctx, `WebExtensionPolicy.getByID(`+quoted(b.extension)+`).extension.backgroundState`, &state)
	return strings.EqualFold(state, "running"), err
}

func (b *firefox) InBackground(ctx context.Context, expression string, out any) error {
	p, err := b.Open(ctx, b.ExtensionURL("manifest.json"))
	if err != nil {
		return err
	}
	err = p.Eval(ctx, `browser.runtime.getBackgroundPage().then(background => `+expression+`)`, out)
	return errors.Join(err, p.Close(ctx))
}

func (b *firefox) InEngine(ctx context.Context, expression string, out any) error {
	return b.InBackground(ctx, expression, out)
}

func (b *firefox) Clipboard(ctx context.Context) (text string, err error) {
	err = b.inChrome(ctx, `(() => {
		const words = Cc["@mozilla.org/widget/transferable;1"].createInstance(Ci.nsITransferable), data = {};
		words.init(null);
		words.addDataFlavor("text/plain");
		Services.clipboard.getData(words, Services.clipboard.kGlobalClipboard, window.browsingContext.currentWindowContext);
		words.getTransferData("text/plain", data);
		return data.value.QueryInterface(Ci.nsISupportsString).data;
	})()`, &text)
	return text, err
}

func (b *firefox) Done() <-chan struct{} { return b.ended }

func (b *firefox) Close() error {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	_ = b.c.call(ctx, "", "browser.close", nil, nil) // it may be gone before it answers
	_ = b.c.close()
	return b.stop()
}
