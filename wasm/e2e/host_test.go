package e2e

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

// grasping is a page that defines every element whose name it finds on a host
// put into it, or could guess, and keeps what it gets of the host's tree. Where
// the host cannot be defined it tries to attach to it all the same.
const grasping = `<!doctype html><html lang="en"><head><title>Osk Herald</title><script>
	window.roots = [];
	window.added = [];
	const grasp = taken => class extends HTMLElement {
		constructor() {
			super();
			const internals = this.attachInternals();
			if (taken) this.attachShadow({mode: 'open'});
			const look = () => {
				if (internals.shadowRoot && !taken) roots.push(this.localName);
			};
			look();
			setTimeout(look, 200);
			requestAnimationFrame(look);
		}
		connectedCallback() { setTimeout(() => this.shadowRoot && roots.push(this.localName)); }
	};
	for (const name of ['dateline-reader', 'dateline-picker', 'dateline-overlay', 'dateline-host']) customElements.define(name, grasp(%[1]v));
	new MutationObserver(records => {
		for (const {addedNodes} of records) for (const node of addedNodes) {
			if (node.parentNode !== document.documentElement || !node.localName || node.localName === 'head' || node.localName === 'body') continue;
			added.push(node.localName);
			if (node.localName.includes('-') && !customElements.get(node.localName)) customElements.define(node.localName, grasp(%[1]v));
			try { if (node.attachInternals().shadowRoot) roots.push(node.localName); } catch {}
			try { node.attachShadow({mode: 'open'}); } catch {}
			if (node.shadowRoot) roots.push(node.localName);
		}
	}).observe(document, {childList: true, subtree: true});
</script></head><body>%[2]s</body></html>`

// TestHostIsOutOfReach opens reader and picker on pages that want the closed
// tree they stand in, or keep them from having one.
func TestHostIsOutOfReach(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		story := ferryParagraphs()
		site := pages{}
		for _, taken := range []bool{false, true} {
			site[fmt.Sprintf("/story-%v", taken)] = fixture{body: fmt.Sprintf(grasping, taken,
				"<article><h1>"+ferryTitle+"</h1>"+story+"</article>")}
			site[fmt.Sprintf("/board-%v", taken)] = fixture{body: fmt.Sprintf(grasping, taken,
				"<h1>All news</h1><ul>"+strings.Repeat(`<li><a href="/a">Ferry fares rise on all lines</a></li>`, 30)+
					"</ul>")}
		}
		shared.web.Site("grasping.localhost", site)
		nothing := func(t *testing.T, p drive.Page) {
			t.Helper()
			var got struct{ Roots, Added []string }
			must(t, p.Eval(ctx, `new Promise(done => setTimeout(() => done({Roots: roots, Added: added}), 300))`, &got))
			if len(got.Roots) > 0 {
				t.Errorf("the page holds the closed tree of %q", got.Roots)
			}
			if len(got.Added) == 0 {
				t.Error("the page saw no host at all: the test looks in the wrong place")
			}
		}
		for path := range site {
			t.Run(path[1:], func(t *testing.T) {
				p := open(ctx, t, b, "http://grasping.localhost"+path)
				must(t, p.Click(ctx))
				if strings.HasPrefix(path, "/board") {
					pickerOpen(ctx, t, p, true)
				} else {
					shown(ctx, t, p)
					r, err := reading.Get(ctx, p)
					must(t, err)
					if r.Title != ferryTitle || len(r.Paragraphs) != 5 {
						t.Errorf("title %q with %d paragraphs, want %q with 5", r.Title, len(r.Paragraphs), ferryTitle)
					}
				}
				nothing(t, p)
			})
		}
	})
}
