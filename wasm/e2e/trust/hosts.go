package main

import (
	"bytes"
	"context"
	_ "embed"
	"errors"
	"fmt"
	"image/png"
	"net/http"
	"strings"
	"sync/atomic"
	"time"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
	"dateline/wasm/e2e/web"
)

//go:embed testdata/hosts.txt
var hostText string

// hostPage is a page that does what it can against what stands over it.
type hostPage struct {
	name, script string
	header       []string
}

// hostPages are the pages of testdata/hosts.txt, and what stands before each script.
func hostPages() (list []hostPage, tools string) {
	for part := range strings.SplitSeq(hostText, "\n== ") {
		name, rest, _ := strings.Cut(part, "\n")
		h := hostPage{name: name}
		for {
			line, after, _ := strings.Cut(rest, "\n")
			key, value, found := strings.Cut(line, ": ")
			if !found || strings.ContainsAny(key, " (={") {
				break
			}
			h.header, rest = append(h.header, key, value), after
		}
		h.script = rest
		if name == "tools" {
			tools = rest
		} else if len(list) > 0 || tools != "" {
			list = append(list, h)
		}
	}
	return list, tools
}

// secret stands in the title of an article of the library, which every hostile
// page's own article follows: the reader view over it shows it.
const secret = "Quillonvexia"

// vault is the library that is to be neither read nor changed.
const vault = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>%[1]s: the quay of Osk is closed</title>
</head><body><article><h1>%[1]s: the quay of Osk is closed</h1><p>The northern quay of Osk has been closed since Monday,
the harbour office said, because two of its caissons have moved by a hand's breadth in the storm of last week.</p>
<p>“Nobody moors there before we have looked at every one of them,” said Hanna Torvik, the harbour master, in %[1]s.</p>
<p>The ferry to Little Orra leaves from the fish market. Divers of the harbour office of Osk begin on Friday.</p>
</article></body></html>`

// tryHosts opens the reader view over hostile pages by the button, and wants the
// library as it was, nothing of it in the hands of the page, and in front of the
// person the reader view or a word that there is none.
func tryHosts(ctx context.Context, b *bench, name string, t *tally) (err error) {
	browser, w, end, err := b.start(ctx, name)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, end()) }()
	own, err := fillVault(ctx, browser, w)
	if err != nil {
		return fmt.Errorf("the library: %w", err)
	}
	before, err := stateOf(ctx, own)
	if err != nil {
		return err
	}
	list, tools := hostPages()
	tools = strings.ReplaceAll(tools, "@@OWN@@", browser.ExtensionURL("extension/"))
	step := 1
	if b.sample {
		list, step = list[:sampledHost+1], sampledHost
	}
	ways, tried := map[string]int{}, 0
	for i := 0; i < len(list); i += step {
		h := list[i]
		tried++
		began := time.Now()
		way, err := overHost(ctx, browser, w, h, tools, t)
		if err != nil {
			t.fault("%s: %v", h.name, err)
		} else {
			t.ok()
			ways[way]++
		}
		fmt.Fprintf(b.log, "  %-42s %-8s %5.1f s %v\n", h.name, way, time.Since(began).Seconds(), err)
		after, err := stateOf(ctx, own)
		if err != nil {
			return fmt.Errorf("after the page that %s: %w", h.name, err)
		}
		if after != before {
			t.fault("the page that %s has changed what is kept: %d characters became %d", h.name, len(before),
				len(after))
			before = after
		}
	}
	t.note("%d pages: %v", tried, ways)
	return nil
}

// fillVault puts an article into the library, lets it take no other, and returns
// a page of the extension.
func fillVault(ctx context.Context, browser drive.Browser, w *web.Web) (drive.Page, error) {
	w.Site("vault.localhost", http.HandlerFunc(func(rw http.ResponseWriter, _ *http.Request) {
		rw.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprintf(rw, vault, secret)
	}))
	p, err := reading.Open(ctx, browser, "http://vault.localhost/1")
	if err != nil {
		return nil, err
	}
	if err := p.Close(ctx); err != nil {
		return nil, err
	}
	own, err := browser.Open(ctx, browser.ExtensionURL("extension/options/options.html"))
	if err != nil {
		return nil, err
	}
	pause := map[string]any{"args": map[string]any{"on": true}}
	return own, reading.AskTab(ctx, own, "pause", pause, nil)
}

// stateOf is all that the extension keeps: its library and its settings.
func stateOf(ctx context.Context, own drive.Page) (text string, err error) {
	err = own.Eval(ctx, `(async () => {
		const wait = request => new Promise((done, failed) => {
			request.onsuccess = () => done(request.result);
			request.onerror = () => failed(request.error);
		});
		const db = await wait(indexedDB.open('dateline')), all = {};
		for (const name of db.objectStoreNames) {
			const store = db.transaction(name).objectStore(name);
			all[name] = [await wait(store.getAllKeys()), await wait(store.getAll())];
		}
		db.close();
		const {local, sync} = (globalThis.browser ?? chrome).storage;
		return JSON.stringify([all, await local.get(null), await sync.get(null)], (_, v) =>
			v instanceof ArrayBuffer ? [...new Uint8Array(v)] : ArrayBuffer.isView(v) ? [...v] : v);
	})()`, &text)
	return text, err
}

// sampledHost is which of the first pages are a sample: every so many.
const sampledHost = 11

// The time a page has: until the reader view has to be there, and to do its worst.
const (
	hostPatience = 20 * time.Second
	hostWorst    = 2 * time.Second
)

// overHost clicks the button over a hostile page and says what the person sees
// of the article in the end: the reader view "over" the page, or in a "tab" of
// its own, a "message" on the button, or that the page has "left".
func overHost(ctx context.Context, browser drive.Browser, w *web.Web, h hostPage, tools string, t *tally) (
	way string, err error,
) {
	ctx, cancel := context.WithTimeout(ctx, 3*hostPatience)
	defer cancel()
	var loads atomic.Int32
	w.Site("host.localhost", http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		rw.Header().Set("Content-Type", "text/html; charset=utf-8")
		if r.URL.Path == "/after" {
			loads.Add(1)
			fmt.Fprint(rw, "<!doctype html><title>After</title><p>Nothing.")
			return
		}
		if r.URL.Path != "/host" {
			http.NotFound(rw, r)
			return
		}
		loads.Add(1)
		for i := 0; i+1 < len(h.header); i += 2 {
			rw.Header().Set(h.header[i], h.header[i+1])
		}
		rw.Header().Set("Cache-Control", "no-store")
		head, rest, _ := strings.Cut(storyPage, "</title>")
		fmt.Fprint(rw, head, "</title><script>", tools, h.script, "</script>", rest)
	}))
	mark := w.Mark()
	p, err := browser.Open(ctx, "http://host.localhost/host")
	if err != nil {
		return "", fmt.Errorf("the browser does not load it: %w", err)
	}
	defer p.Close(context.WithoutCancel(ctx))
	if err := p.Click(ctx); err != nil {
		return "", fmt.Errorf("the click: %w", err)
	}
	see := func() (string, error) {
		if loads.Load() > 1 {
			return "left", nil
		}
		return inFront(ctx, browser, p)
	}
	// at first it only has to come
	within, stop := context.WithTimeout(ctx, hostPatience/2)
	_ = drive.Until(within, "the reader view", func() (bool, error) {
		way, err = see()
		return way != "", err
	})
	stop()
	time.Sleep(hostWorst)
	within, stop = context.WithTimeout(ctx, hostPatience/2)
	defer stop()
	err = drive.Until(within, "the reader view or a word that there is none", func() (bool, error) {
		way, err = see()
		return way != "", err
	})
	var got string
	if loads.Load() == 1 {
		if wrong := p.Eval(ctx, `report()`, &got); wrong != nil {
			return way, errors.Join(err, fmt.Errorf("what it holds cannot be read: %w", wrong))
		}
	}
	var tokens []string
	if wrong := browser.InBackground(ctx, `background.chrome.storage.session.get(null).then(all =>
		Object.values(all).map(kept => kept.token).filter(Boolean))`, &tokens); wrong != nil {
		return way, errors.Join(err, wrong)
	}
	for _, kept := range append(tokens, secret) {
		if strings.Contains(got, kept) {
			t.fault("the page that %s holds %q", h.name, kept)
		}
		for _, r := range w.Since(mark) {
			if strings.Contains(r.String(), kept) {
				t.fault("the page that %s has sent %v", h.name, r)
			}
		}
	}
	tab, wrong := browser.Find(ctx, browser.ExtensionURL("extension/reader/reader.html"))
	if wrong == nil && tab != nil {
		err = errors.Join(err, tab.Close(ctx))
	}
	return way, err
}

// inFront says what the person sees of the article now, "" for nothing.
func inFront(ctx context.Context, browser drive.Browser, p drive.Page) (string, error) {
	tab, err := browser.Find(ctx, browser.ExtensionURL("extension/reader/reader.html"))
	if err != nil {
		return "", err
	}
	const whole = `document.querySelector('html[data-whole] #view h1') !== null`
	var shown bool
	if tab != nil {
		if tab.Eval(ctx, whole, &shown) == nil && shown {
			return "tab", nil
		}
		return "", nil
	}
	if button, err := p.Button(ctx); err == nil && button.Badge != "" {
		return "message", nil
	}
	const listen = `(globalThis.touched = false,
		globalThis.listens ??= !addEventListener('mousemove', () => { globalThis.touched = true; }, true),
		` + whole + `)`
	if p.EvalReader(ctx, listen, &shown) != nil || !shown {
		return "", nil // it is on its way, or was taken away
	}
	// the person's mouse gets to it, and it is what the person sees
	for i := range 3 {
		if err := p.Point(ctx, 640+i, 500+i); err != nil {
			return "", nil
		}
	}
	if p.EvalReader(ctx, `new Promise(done => setTimeout(() => done(touched), 50))`, &shown) != nil || !shown {
		return "", nil
	}
	picture, err := p.Screenshot(ctx)
	if err != nil {
		return "", nil
	}
	if covered, err := isCovered(picture); err != nil || covered {
		return "", err
	}
	return "over", nil
}

// isCovered reports whether most of a picture has the colour of the covers of
// the hostile pages, or is of one colour altogether.
func isCovered(data []byte) (bool, error) {
	picture, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		return false, err
	}
	size, covers, all := picture.Bounds(), 0, 0
	colours := map[[3]uint32]bool{}
	for y := size.Min.Y; y < size.Max.Y; y += 3 {
		for x := size.Min.X; x < size.Max.X; x += 3 {
			r, g, b, _ := picture.At(x, y).RGBA()
			all++
			colours[[3]uint32{r >> 8, g >> 8, b >> 8}] = true
			if r>>8 > 0xf0 && g>>8 < 0x10 && b>>8 > 0xf0 {
				covers++
			}
		}
	}
	return covers > all/5 || len(colours) < 3, nil
}
