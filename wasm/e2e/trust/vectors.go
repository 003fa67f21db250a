package main

import (
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"path/filepath"
	"strings"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/web"
)

//go:embed trap.js
var trap string

// batch is how many bytes of pieces are put in at once.
const batch = 400 << 10

// hostileViews are the views of every vector in every slot it fits, made once.
func (b *bench) hostileViews(ctx context.Context, chosen []vector) (*material, error) {
	if b.hostile != nil {
		return b.hostile, nil
	}
	m, err := b.viewsOf(ctx, chosen)
	if err != nil {
		return nil, err
	}
	b.hostile = m
	return m, nil
}

// chosen are the vectors of the run: all of them, or a few from every source,
// most of them live.
func (b *bench) chosenVectors() ([]vector, string, error) {
	all, note, err := b.vectors()
	if err != nil || !b.sample {
		return all, note, err
	}
	var few, live []vector
	for i, v := range all {
		if v.live {
			live = append(live, v)
		}
		if i%140 == 0 {
			v.live = false // in all its slots at once only
			few = append(few, v)
		}
	}
	for i := range min(6, len(live)) {
		few = append(few, live[i*len(live)/min(6, len(live))])
	}
	return few, note, nil
}

// tryVectors puts every vector into every slot, opens the page with the
// engine, and puts the views into a page without any policy and into one of
// the extension, by the extension's own setHTML.
func tryVectors(ctx context.Context, b *bench, name string, t *tally) error {
	chosen, note, err := b.chosenVectors()
	if err != nil {
		return err
	}
	m, err := b.hostileViews(ctx, chosen)
	if err != nil {
		return err
	}
	t.note("%s; %d pages, %d with an article, %d different pieces", note, m.pages, m.articles, len(m.pieces))
	if m.articles < m.pages*9/10 {
		return fmt.Errorf("of %d pages only %d show an article: hardly anything is tried", m.pages, m.articles)
	}
	for _, f := range m.faults {
		t.fault("%s", f)
	}
	browser, w, stop, err := b.start(ctx, name)
	if err != nil {
		return err
	}
	defer stop()
	w.Site("bare.localhost", barePages(b.root))
	if err := control(ctx, browser, chosen, t); err != nil {
		return err
	}
	mark := w.Mark()
	if err := putIn(ctx, browser, "http://bare.localhost/", m, t); err != nil {
		return err
	}
	if err := putIn(ctx, browser, browser.ExtensionURL("extension/library/library.html"), m, t); err != nil {
		return err
	}
	onlyPictures(w.Since(mark), m.images, t)
	return nil
}

// barePages serves a page without a policy, and the extension's list of what
// may stand in a view.
func barePages(root string) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprint(w, `<!doctype html><meta charset=utf-8><title>Bare</title><script>`+trap+`</script><main></main>`)
	})
	mux.HandleFunc("GET /", func(w http.ResponseWriter, r *http.Request) {
		http.ServeFile(w, r, filepath.Join(root, filepath.Clean("/"+r.URL.Path)))
	})
	return mux
}

// control shows that the trap works: raw, the live vectors run. They are fed
// in small pieces, each to a fresh page, for some of them never end.
func control(ctx context.Context, browser drive.Browser, vectors []vector, t *tally) error {
	const chunk = 20
	var raw []string
	for _, v := range vectors {
		if v.live && len(raw) < 200 {
			raw = append(raw, v.V)
		}
	}
	ran, hung := 0, 0
	for at := 0; at < len(raw); at += chunk {
		part, n := raw[at:min(len(raw), at+chunk)], 0
		err := func() error {
			p, err := browser.Open(ctx, "http://bare.localhost/")
			if err != nil {
				return err
			}
			defer p.Close(ctx)
			list, err := json.Marshal(part)
			if err != nil {
				return err
			}
			err = p.Eval(ctx, `trust.put(`+string(list)+`, (element, html) => { element.innerHTML = html; })`, nil)
			if err == nil {
				err = p.Eval(ctx, `trust.ran.length`, &n)
			}
			if err != nil { // it has left the page, or hangs
				hung++
			}
			return nil
		}()
		if err != nil {
			return err
		}
		ran += n
	}
	t.note("control: of %d vectors put in raw %d scripts ran, %d of the pages left or hung", len(raw), ran, hung)
	if ran+hung*chunk < len(raw)/4 || ran == 0 {
		return fmt.Errorf("of %d vectors put in raw only %d ran: the trap does not work", len(raw), ran)
	}
	return nil
}

// sinks are the ways in which a view gets into a page.
const sinks = `({
	shown: (element, html) => element.setHTML(html, {sanitizer: trust.own.sanitizer}),
	'without pictures': (element, html) => element.setHTML(html, {sanitizer: trust.own.withoutPictures}),
	inert: (element, html) => element.setHTML(html, {sanitizer: trust.own.inert()}),
})`

// putIn puts all pieces into a page and counts what should not have happened.
func putIn(ctx context.Context, browser drive.Browser, address string, m *material, t *tally) error {
	p, err := browser.Open(ctx, address)
	if err != nil {
		return err
	}
	defer p.Close(ctx)
	root := strings.TrimSuffix(address, "extension/library/library.html")
	own := root != address
	if own {
		if err := p.Eval(ctx, `(() => {`+trap+`})()`, nil); err != nil {
			return err
		}
	}
	// innerHTML and the tree of a raw vector: the comparison has to see a difference
	ready := fmt.Sprintf(`import('%sextension/shared/sanitizer.js').then(own => {
		trust.own = own;
		trust.sinks = %s;
		const raw = document.createElement('div');
		raw.innerHTML = '<p>x<div>y</div></p>';
		return trust.sum(trust.canon(raw));
	})`, root, sinks)
	var raw string
	if err := p.Eval(ctx, ready, &raw); err != nil {
		return err
	}
	if raw == sum(canon("<p>x<div>y</div></p>")) {
		return fmt.Errorf("a tree that the parser changed is not told from the one that was meant")
	}
	for from := 0; from < len(m.pieces); {
		to, size := from, 0
		for to < len(m.pieces) && (size == 0 || size+len(m.pieces[to]) < batch) {
			size += len(m.pieces[to])
			to++
		}
		if err := putBatch(ctx, p, m, from, to, own, t); err != nil {
			return err
		}
		from = to
	}
	var seen struct {
		Ran, Violations []string
		Left, Frames    int
		At              string
	}
	err = p.Eval(ctx,
		`({ran: trust.ran, violations: trust.violations, left: trust.left, frames: window.length, at: location.href})`,
		&seen)
	if err != nil {
		return fmt.Errorf("%s: what was put in left the page: %w", address, err)
	}
	for _, r := range seen.Ran {
		t.fault("%s: ran %s", address, r)
	}
	for _, v := range seen.Violations {
		t.fault("%s: violated %s", address, v)
	}
	if at, _, _ := strings.Cut(seen.At, "#"); seen.Left > 0 || seen.Frames > 0 || at != address {
		t.fault("%s: left %d times, %d frames, at %s", address, seen.Left, seen.Frames, seen.At)
	}
	return nil
}

// putBatch puts some pieces in, in each of the ways there are.
func putBatch(ctx context.Context, p drive.Page, m *material, from, to int, own bool, t *tally) error {
	part, err := json.Marshal(m.pieces[from:to])
	if err != nil {
		return err
	}
	sums, err := json.Marshal(m.sums[from:to])
	if err != nil {
		return err
	}
	more := `null`
	if !own { // what is drawn in the page of a site, and for those who want no pictures
		more = `(async () => {
			const bad = [];
			for (const [name, banned] of [['without pictures', '[src]'], ['inert',
				'[src], [href], [data-op], [tabindex], [popovertarget]']]) {
				const apart = document.implementation.createHTMLDocument('').body;
				all.forEach((html, i) => {
					trust.sinks[name](apart, html);
					if (apart.querySelector(banned)) bad.push(i);
				});
			}
			return bad;
		})()`
	}
	var wrong, live []int
	script := `(async () => {
		const all = ` + string(part) + `;
		const wrong = await trust.put(all, trust.sinks.shown, ` + string(sums) + `);
		return [wrong, await ` + more + ` ?? []];
	})()`
	out := []*[]int{&wrong, &live}
	if err := p.Eval(ctx, script, &out); err != nil {
		return fmt.Errorf("pieces %d to %d: %w", from, to, err)
	}
	for _, i := range wrong {
		t.fault("the tree is not the view's: %.300q", m.pieces[from+i])
	}
	for _, i := range live {
		t.fault("a picture or an address where none may be: %.300q", m.pieces[from+i])
	}
	t.tried += to - from - len(wrong)
	return nil
}

// onlyPictures wants no request but those for pictures of the views, without a
// referrer.
func onlyPictures(sent []web.Request, pictures []string, t *tally) {
	hosts := map[string]bool{}
	foreign := false
	for _, p := range pictures {
		u, err := url.Parse(p)
		if err != nil {
			continue
		}
		hosts[strings.ToLower(u.Hostname())] = true
		foreign = foreign || strings.ContainsFunc(u.Hostname(), func(r rune) bool { return r > 127 || r == '%' })
	}
	n := 0
	for _, r := range sent {
		host := strings.ToLower((&url.URL{Host: r.Host}).Hostname())
		if host == "bare.localhost" && (r.Path == "/" || r.Path == "/extension/shared/sanitizer.js") {
			continue
		}
		n++
		known := hosts[host] || foreign
		dest, from := r.Header.Get("Sec-Fetch-Dest"), r.Header.Get("Referer")
		picture := r.Method == http.MethodConnect || r.Method == http.MethodGet && (dest == "" || dest == "image")
		if !known || from != "" || !picture {
			t.fault("a view sent %v for %q from %q", r, dest, from)
		}
	}
	t.note("%d requests, all for pictures of the views", n)
}
