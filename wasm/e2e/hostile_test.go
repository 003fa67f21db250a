package e2e

import (
	"bufio"
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"html"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dateline/wasm/app"
	"dateline/wasm/e2e/drive"
	"dateline/wasm/library"
	"dateline/wasm/library/memory"
	"dateline/wasm/view"
)

// hostileVectors is how many vectors go through every slot.
const hostileVectors = 200

// ownVectors are tried where the optional benchmark folder is missing. Each of
// them runs a script when it is put raw into a page.
var ownVectors = []string{
	`<img src=x onerror=alert(1)>`,
	`<svg onload=alert(1)></svg>`,
	`<svg><animate onbegin=alert(1) attributeName=x dur=1s></svg>`,
	`<details open ontoggle=alert(1)><summary>x</summary></details>`,
	`<input autofocus onfocus=alert(1)>`,
	`<a href="javascript:alert(1)">x</a>`,
	`<a href="java&#10;script:alert(1)">x</a>`,
	`<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>`,
	`<iframe src="javascript:parent.alert(1)"></iframe>`,
	`<video><source onerror=alert(1)></video>`,
	`<math><a xlink:href="javascript:alert(1)" href="javascript:alert(1)">x</a></math>`,
	`<form><button formaction="javascript:alert(1)">x</button></form>`,
	`<div onclick=alert(1)>x</div>`,
	`<p onmouseover=alert(1)>x</p>`,
	`<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>`,
	`<svg><style><img src=x onerror=alert(1)></style></svg>`,
	`"><img src=x onerror=alert(1)>`,
	`<body onload=alert(1)>`,
	`<object data="javascript:alert(1)"></object>`,
	`<marquee onstart=alert(1)>x</marquee>`,
}

// vectors returns the vectors known to run, from the benchmarks when they are
// there.
func vectors(t *testing.T) []string {
	t.Helper()
	folder := filepath.Join("..", "..", "..", "shared", "bench", "hostile")
	if set := os.Getenv("DATELINE_BENCH"); set != "" {
		folder = filepath.Join(set, "hostile")
	}
	ids, err := os.ReadFile(filepath.Join(folder, "live-chromium156.txt"))
	if err != nil {
		t.Log("the optional benchmark folder is missing: our own vectors only")
		return ownVectors
	}
	live := map[string]bool{}
	for id := range strings.FieldsSeq(string(ids)) {
		live[id] = true
	}
	f, err := os.Open(filepath.Join(folder, "vectors.jsonl.gz"))
	must(t, err)
	defer f.Close()
	unzipped, err := gzip.NewReader(f)
	must(t, err)
	var all []string
	lines := bufio.NewScanner(unzipped)
	lines.Buffer(nil, 1<<22)
	for lines.Scan() {
		var v struct{ ID, V string }
		must(t, json.Unmarshal(lines.Bytes(), &v))
		if live[v.ID] && strings.Contains(v.V, "alert") {
			all = append(all, v.V)
		}
	}
	must(t, lines.Err())
	chosen := append([]string(nil), ownVectors...)
	for i := 0; len(chosen) < hostileVectors && i < len(all); i++ {
		chosen = append(chosen, all[i*len(all)/(hostileVectors-len(ownVectors))%len(all)]) // spread over all sources
	}
	return chosen
}

// hostilePages are news pages that hold the vector in every slot a page
// controls: as text, as markup in the body, and as an address.
func hostilePages(vector string) []string {
	text, quoted := html.EscapeString(vector),
		strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\r", `\r`, "\t", `\t`, "</", `<\/`).Replace(vector)
	story := ferryParagraphs()
	page := func(head, title, byline, figure, inner string) string {
		return "<!doctype html><html lang=en><head>" + head + "</head><body><article><h1>" + title +
			"</h1><p class=byline>By <a rel=author href=/a>" + byline + "</a></p>" + figure + story + inner +
			"</article></body></html>"
	}
	address := fmt.Sprintf(`<p>The <a href="%s">report</a> and the <a href="javascript:%s" target="%s" rel="%s">other</a> one are long.</p><iframe src="%s" width=600 height=400></iframe>`, text, text, text, text, text)
	return []string{
		page(fmt.Sprintf(`<title>%s</title><meta property="og:title" content="%s"><meta property="og:site_name" content="%s"><meta name=author content="%s"><link rel=canonical href="%s"><base href="%s">`, text, text, text, text, text, text)+
			fmt.Sprintf(`<script type="application/ld+json">{"@type":"NewsArticle","headline":"%s","author":{"name":"%s","url":"%s"},"articleSection":"%s","datePublished":"%s"}</script>`, quoted, quoted, quoted, quoted, quoted),
			text, text,
			fmt.Sprintf(`<figure><img src="/a.jpg" width=800 height=500 alt="%s"><figcaption>%s <span class=credit>%s</span></figcaption></figure>`, text, text, text),
			fmt.Sprintf(`<h2 id="%s">%s</h2><p>“%s,” said Marta %s Oliveira, the %s.</p><ul><li>%s</li></ul><table><caption>%s</caption><tr><th>%s</th><td>1</td></tr></table>`, text, text, text, text, text, text, text, text)+address),
		page("<title>Harbour opens</title>", "Harbour opens", "Ann Bell",
			fmt.Sprintf(`<figure><img src="%s" srcset="%s 2x" data-src="%s" width=800 height=500><figcaption>The quay.</figcaption></figure>`, text, text, text),
			address+"<div><p>Before.</p>"+vector+"<p>After.</p></div>"),
	}
}

// rendered are the reader's views of the pages, made by the engine as the
// extension makes them.
func rendered(ctx context.Context, t *testing.T, sources []string) []string {
	t.Helper()
	messages, err := os.ReadFile(filepath.Join("..", "..", "_locales", "en", "messages.json"))
	must(t, err)
	words, err := view.ParseWords(messages, "en")
	must(t, err)
	engine := app.New(words, func(context.Context) (library.Store, error) { return memory.New(), nil },
		func(err error) { t.Error("engine: ", err) })
	var out []string
	for _, source := range sources {
		answer := engine.Handle(ctx, app.Request{Op: "open", URL: "http://news.localhost/story", HTML: []byte(source),
			Now: time.Now().Unix()})
		for _, v := range answer.Views {
			out = append(out, v.HTML)
		}
	}
	return out
}

// trap counts the scripts that run in a page, and pokes every element.
const trap = `
	window.ran = []; window.violations = [];
	for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) window[name] = (...args) => { ran.push(name + ' ' + args); return false; };
	addEventListener('securitypolicyviolation', event => violations.push(event.violatedDirective + ' ' + event.blockedURI), true);
	window.poke = root => {
		for (const element of root.querySelectorAll('*')) {
			for (const type of ['focus', 'blur', 'mouseover', 'pointerdown', 'keydown', 'wheel', 'toggle', 'input', 'scroll', 'animationend', 'transitionend', 'click']) {
				const event = new Event(type, {bubbles: false, cancelable: true});
				element.dispatchEvent(event);
			}
			if (element.localName === 'a' && /^\s*javascript:/i.test(element.href?.baseVal ?? element.href)) ran.push('link ' + element.href);
		}
	};
	window.tick = () => new Promise(done => setTimeout(done, 20));`

// TestHostile puts script vectors into every slot of a page and its reader view
// into a document without any policy, by the extension's own setHTML: nothing
// may run. Then the same in the extension's own page, whose policy must find
// nothing to forbid.
func TestHostile(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 3*pageTimeout) // there is much to try
		defer cancel()
		chosen := vectors(t)
		var sources []string
		for _, v := range chosen {
			sources = append(sources, hostilePages(v)...)
		}
		views := rendered(ctx, t, sources)
		if len(views) < len(sources)*9/10 {
			t.Fatalf("%d views of %d pages", len(views), len(sources))
		}
		shared.web.Site("bare.localhost", barePages(t))

		p := open(ctx, t, b, "http://bare.localhost/")
		raw, _ := poked(ctx, t, p, chosen, `element.innerHTML = html`)
		if raw < len(chosen)/4 {
			t.Fatalf("only %d scripts ran raw from %d vectors: the trap does not work", raw, len(chosen))
		}
		p = open(ctx, t, b, "http://bare.localhost/")
		mark := shared.web.Mark()
		if ran, what := poked(ctx, t, p, views, `element.setHTML(html, {sanitizer})`); ran > 0 {
			t.Errorf("%d scripts ran without a policy: %.300q", ran, what)
		}
		for _, r := range shared.web.Since(mark) {
			if kind := r.Header.Get("Sec-Fetch-Dest"); r.Method != "GET" || kind != "" && kind != "image" {
				t.Errorf("a view sent %v for %q", r, kind)
			}
		}

		own := open(ctx, t, b, b.ExtensionURL("extension/library/library.html"))
		must(t, own.Eval(ctx, `(() => {`+trap+`})()`, nil))
		must(t, own.Eval(ctx,
			`import((globalThis.browser ?? chrome).runtime.getURL('extension/shared/sanitizer.js')).then(module => { window.sanitizer = module.sanitizer; })`, nil))
		if ran, what := poked(ctx, t, own, views, `element.setHTML(html, {sanitizer})`); ran > 0 {
			t.Errorf("%d scripts ran in the extension's page: %.300q", ran, what)
		}
		var violations []string
		must(t, own.Eval(ctx, `violations`, &violations))
		if len(violations) > 0 {
			t.Errorf("%d violations of the policy: %.300q", len(violations), violations)
		}
		t.Logf("%d vectors, %d views; raw %d ran", len(chosen), len(views), raw)
	})
}

// barePages serves a page without a policy, and the extension's list of what
// may stand in a view.
func barePages(t *testing.T) http.Handler {
	list, err := os.ReadFile(filepath.Join("..", "..", "extension", "shared", "sanitizer.js"))
	must(t, err)
	return pages{
		"/": {body: `<!doctype html><meta charset=utf-8><title>Bare</title><script>` + trap + `</script>
			<script type=module>import {sanitizer} from '/sanitizer.js'; window.sanitizer = sanitizer;</script><main></main>`},
		"/sanitizer.js": {body: string(list), header: []string{"Content-Type", "text/javascript"}},
	}
}

// poked puts every piece of HTML into the page by the statement, fires events
// on all of it, and returns how many scripts ran, with the last of them.
func poked(ctx context.Context, t *testing.T, p drive.Page, pieces []string, put string) (int, []string) {
	t.Helper()
	const chunk = 20
	var ran []string
	for len(pieces) > 0 {
		n := min(chunk, len(pieces))
		part, err := json.Marshal(pieces[:n])
		must(t, err)
		must(t, p.Eval(ctx, `(async () => {
			const all = `+string(part)+`.map(html => {
				const element = document.createElement('div');
				document.body.append(element);
				try { `+put+`; } catch (error) { ran.push('threw ' + error); }
				return element;
			});
			await tick();
			for (const element of all) poke(element);
			await tick();
			for (const element of all) element.remove();
			return null;
		})()`, nil))
		pieces = pieces[n:]
	}
	must(t, p.Eval(ctx, `ran`, &ran))
	return len(ran), ran[max(0, len(ran)-5):]
}
