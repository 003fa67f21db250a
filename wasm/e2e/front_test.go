package e2e

import (
	"context"
	"strings"
	"testing"

	"dateline/wasm/e2e/drive"
)

// TestStaysInFront opens the reader over pages that hide what stands over them,
// cover it or take it away, once or without end: it is put back in front of
// them, or opens in a tab of its own.
func TestStaysInFront(t *testing.T) {
	const watch = `<script>
		const late = f => new MutationObserver((_, o) => {
			const host = document.querySelector('[data-dateline=reader]');
			if (host) setTimeout(f, 600, host, o.disconnect());
		}).observe(document, {childList: true, subtree: true});
		const cover = name => {
			const e = document.createElement(name);
			e.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;margin:0';
			document.documentElement.append(e);
			return e;
		};`
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		for name, c := range map[string]struct {
			script string
			inTab  bool
		}{
			"dialog":    {`late(() => cover('dialog').showModal());`, false},
			"popover":   {`late(() => { const p = cover('div'); p.popover = 'manual'; p.showPopover(); });`, false},
			"attribute": {`late(host => { host.style.setProperty('display', 'none', 'important'); });`, false},
			"hidden":    {`late(host => { host.style.cssText = ''; host.hidden = true; });`, false},
			"root":      {`late(() => { document.documentElement.style.display = 'none'; });`, false},
			"again":     {`late(host => setInterval(() => { host.style.display = 'none'; }, 50));`, true},
			"removed":   {`late(host => host.remove());`, true},
			"moved":     {`late(host => document.body.append(host));`, true},
			"over again": {`late(() => {
				const d = cover('dialog');
				setInterval(() => { d.close(); d.showModal(); }, 100);
			});`, true},
		} {
			t.Run(name, func(t *testing.T) {
				body := strings.Replace(ferry(), "<head>", "<head>"+watch+c.script+"</script>", 1)
				shared.web.Site("covering.localhost", pages{"/ferry": {body: body}})
				p := open(ctx, t, b, "http://covering.localhost/ferry")
				must(t, p.Click(ctx))
				must(t, drive.Until(ctx, "the reader in front, or in a tab", func() (bool, error) {
					tab, err := b.Find(ctx, b.ExtensionURL("extension/reader/reader.html"))
					if err != nil || c.inTab != (tab != nil) {
						return false, err
					}
					var there bool
					if tab != nil {
						if tab.Eval(ctx, `document.querySelector('#view h1') !== null`, &there) != nil || !there {
							return false, nil
						}
						return true, tab.Close(ctx)
					}
					// after the page has done what it does
					err = p.Eval(ctx, `new Promise(done => setTimeout(() => {
						const host = document.querySelector('[data-dateline=reader]');
						done(document.elementFromPoint(innerWidth / 2, innerHeight / 2) === host && host !== null); }, 1500))`, &there)
					return there, err
				}))
			})
		}
	})
}
