package e2e

import (
	"context"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"net/http"
	"strings"
	"testing"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

// painted is a picture of one colour, large enough to be one of a story.
func painted(width, height int, c color.Color) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "image/png")
		w.Header().Set("Cache-Control", "no-store")
		picture := image.NewPaletted(image.Rect(0, 0, width, height), color.Palette{c})
		_ = png.Encode(w, picture)
	}
}

// TestPictures shows the pictures of a story in each of the four ways, and
// enlarges one by the key and one with the mouse.
func TestPictures(t *testing.T) {
	inTurn(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		mux := http.NewServeMux()
		mux.HandleFunc("/boat.png", painted(1600, 900, color.RGBA{0x33, 0x66, 0x99, 0xff}))
		mux.HandleFunc("/pier.png", painted(900, 600, color.RGBA{0x99, 0x66, 0x33, 0xff}))
		shared.web.Site("shots.localhost", mux)
		const one = `<figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="http://shots.localhost/boat.png" alt="A white ferry"><figcaption>The ferry on Friday. Photo: Ola Brun</figcaption></figure>`
		const two = `<figure><img src="http://shots.localhost/pier.png" alt="A pier"><figcaption>The pier.</figcaption></figure>`
		body := strings.Replace(ferry(), "<p>The ferry between", one+"<p>The ferry between", 1)
		body = strings.Replace(body, "<p>For the 1,900", two+"<p>For the 1,900", 1)
		shared.web.Site("seen.localhost", pages{"/ferry": {body: body}})
		settings := open(ctx, t, b, b.ExtensionURL("extension/options/options.html"))
		t.Cleanup(func() { wear(context.WithoutCancel(ctx), t, settings, `{}`) })
		choose := func(how string) {
			t.Helper()
			must(t, settings.Show(ctx))
			// chosen again until it is kept: the page may not listen yet
			waitsIn(ctx, t, settings, "the setting", fmt.Sprintf(`(async () => {
				const s = document.getElementById('images');
				s.value = %q;
				s.dispatchEvent(new Event('input', {bubbles: true}));
				const {look} = await (globalThis.browser ?? chrome).storage.local.get('look');
				return look?.images === s.value;
			})()`, how))
		}
		p := open(ctx, t, b, "http://seen.localhost/ferry")
		asked := func(mark int) (n int) {
			for _, sent := range shared.web.Since(mark) {
				if sent.Host == "shots.localhost" {
					n++
				}
			}
			return n
		}
		for _, how := range []string{"none", "asked", "dimmed", "all"} {
			choose(how)
			must(t, p.Navigate(ctx, "about:blank"))
			must(t, p.Navigate(ctx, "http://seen.localhost/ferry"))
			quiet(ctx, t)
			mark := shared.web.Mark()
			r := read(ctx, t, p)
			quiet(ctx, t)
			n := asked(mark)
			if waiting := how == "none" || how == "asked"; waiting != (n == 0) {
				t.Errorf("%s: %d pictures were asked for", how, n)
			}
			if len(r.Figures) != 2 || r.Figures[0].Alt != "A white ferry" || r.Figures[0].Credit != "Ola Brun" {
				t.Errorf("%s: %+v", how, r.Figures)
			}
			keepPicture(ctx, t, b, p, "pictures-"+how)
			var opacity float64
			must(t, p.EvalReader(ctx, `Number(getComputedStyle(document.querySelector('.picture')).opacity)`, &opacity))
			if (how == "dimmed") != (opacity < 0.5) {
				t.Errorf("%s: opacity %v", how, opacity)
			}
			if how == "asked" {
				press(ctx, t, p, "i")
				waits(ctx, t, p, "the picture", `document.querySelector('.picture').naturalWidth === 1600`)
				if n := asked(mark); n != 1 {
					t.Errorf("%d pictures came for one", n)
				}
				keepPicture(ctx, t, b, p, "pictures-asked-for")
			}
		}
		const open, shut = `document.getElementById('zoom').open && document.querySelector('#zoom img').complete`,
			`!document.getElementById('zoom').open`
		press(ctx, t, p, "i")
		waits(ctx, t, p, "the large picture", open)
		var words string
		must(t, p.EvalReader(ctx, `document.getElementById('zoom-words').textContent`, &words))
		equal(t, "its words", words, "The ferry on Friday. Ola Brun")
		keepPicture(ctx, t, b, p, "zoom")
		press(ctx, t, p, "+")
		waits(ctx, t, p, "its own size", `document.querySelector('#zoom img').getBoundingClientRect().width === 1600`)
		press(ctx, t, p, "-")
		press(ctx, t, p, "ArrowRight")
		waits(ctx, t, p, "the next one", `document.querySelector('#zoom img').alt === 'A pier'`)
		press(ctx, t, p, "j") // the keys of the story rest
		press(ctx, t, p, "Escape")
		waits(ctx, t, p, "the story", shut)
		waits(ctx, t, p, "the focus at the picture",
			`document.activeElement.closest('figure')?.querySelector('img')?.alt === 'A pier'`)
		must(t, p.Resize(ctx, 360, 740))
		must(t, p.ClickOn(ctx, ".picture"))
		waits(ctx, t, p, "the large picture", open)
		keepPicture(ctx, t, b, p, "zoom-narrow")
		must(t, p.ClickOn(ctx, `#zoom [value="close"]`))
		waits(ctx, t, p, "the story", shut)
		if r, err := reading.Get(ctx, p); err != nil || r.Title != ferryTitle {
			t.Errorf("the story is gone: %v %q", err, r.Title)
		}
	})
}

// waitsIn waits for a condition in the page itself.
func waitsIn(ctx context.Context, t testing.TB, p drive.Page, what, condition string) {
	t.Helper()
	wait, cancel := context.WithTimeout(ctx, stepTimeout)
	defer cancel()
	must(t, drive.Until(wait, what, func() (bool, error) {
		var is bool
		err := p.Eval(wait, condition, &is)
		return is, err
	}))
}

// TestCutShort reads a story of which the page has the beginning only.
func TestCutShort(t *testing.T) {
	inTurn(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		const ld = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferry to Little Orra sails again","isAccessibleForFree":false}</script>`
		whole := strings.Replace(ferry(), "<head>", "<head>"+ld, 1)
		before, _, _ := strings.Cut(whole, "<p>For the 1,900")
		short := before + `<div class="paywall-box"><p>Log in or subscribe to continue reading.</p></div>` +
			whole[strings.Index(whole, "</article>"):]
		shared.web.Site("short.localhost", pages{"/ferry": {body: short}})
		p := open(ctx, t, b, "http://short.localhost/ferry")
		r := read(ctx, t, p)
		if len(r.Paragraphs) != 2 || !strings.Contains(strings.Join(r.Notices, " "),
			"Only 58 words of this article are on the page") {
			t.Errorf("it shows %q and says %q", r.Paragraphs, r.Notices)
		}
		keepPicture(ctx, t, b, p, "cut-short")
	})
}

// council is a live blog with its latest entries on top.
func council(entries ...string) string {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bridge vote live | Quayside</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"Bridge vote live","datePublished":"2026-11-04T17:00:00+01:00"}</script></head>
<body><main class="liveblog"><h1>Bridge vote live</h1><p class="live-summary">The harbour council decides tonight whether the swing bridge closes for the winter.</p><div class="live-posts">` +
		strings.Join(entries, "\n") + `</div></main></body></html>`
}

func entry(n int, at, title, by, words string) string {
	return fmt.Sprintf(`<div class="live-post" id="post-%d"><div class="live-post__time"><time datetime="2026-11-04T%s:00+01:00">%s</time></div><h3>%s</h3><div class="live-post__author">%s</div><div class="live-post__body"><p>%s</p></div></div>`, n, at, at, title, by, words)
}

// TestLiveBlog reads a live blog with its entries in the outline, turns their
// order, and finds what is new when it is opened again.
func TestLiveBlog(t *testing.T) {
	old := []string{
		entry(3, "20:31", "Engineer answers questions", "Mette Sand",
			"Ilse Torvald has told the council that her firm found no fault in the main girders. “We were asked to find a reason to shut it, and we did not find one,” she said."),
		entry(2, "19:12", "Anselm: one hard frost", "Oskar Brae",
			"Councillor Per Anselm has spoken against. He says that the town is gambling with the winter and asks who will pay if the bearing gives way in January."),
		entry(1, "18:00", "The meeting begins", "Mette Sand",
			"The mayor has opened the meeting. There are eleven points before the bridge, and the hall is full."),
	}
	fresh := append([]string{entry(4, "21:04", "The bridge stays open", "Oskar Brae",
		"By eight votes to seven the council has decided to keep the swing bridge open to walkers until the spring. There was applause from the gallery.")}, old...)
	inTurn(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		shared.web.Site("quayside.localhost", pages{"/live": {body: council(old...)}})
		t.Cleanup(func() {
			p := open(context.WithoutCancel(ctx), t, b, b.ExtensionURL("extension/options/options.html"))
			must(t, p.Eval(context.WithoutCancel(ctx), `(globalThis.browser ?? chrome).storage.local.remove('live')`,
				nil))
		})
		p := open(ctx, t, b, "http://quayside.localhost/live")
		r := read(ctx, t, p)
		must(t, saved(ctx, p))
		labels := func(r reading.Reader) (out []string) {
			for _, s := range r.Outline {
				out = append(out, s.Label)
			}
			return out
		}
		down := []string{"Engineer answers questions", "Anselm: one hard frost", "The meeting begins"}
		equal(t, "headings", r.Headings, down)
		equal(t, "outline", labels(r)[len(r.Outline)-3:], down)
		var tally string
		must(t, p.EvalReader(ctx, `[...document.querySelectorAll('#outline .tally')].at(-1).textContent`, &tally))
		equal(t, "an item of the outline", tally, "18:00, Mette Sand")

		shared.web.Site("quayside.localhost", pages{"/live": {body: council(fresh...)}})
		must(t, p.Navigate(ctx, "http://quayside.localhost/live"))
		r = read(ctx, t, p)
		if notices := strings.Join(r.Notices, " "); !strings.Contains(notices, "1 new entry since") ||
			strings.Contains(notices, "changed") {
			t.Errorf("it says %q", r.Notices)
		}
		var marked string
		must(t, p.EvalReader(ctx,
			`[...document.querySelectorAll('.post-new')].map(e => e.closest('.post').querySelector('h3').textContent).join()`, &marked))
		equal(t, "marked as new", marked, "The bridge stays open")
		keepPicture(ctx, t, b, p, "live")
		must(t, p.ClickOn(ctx, `.live-order [data-value="oldest"]`))
		r = until(ctx, t, p, "the oldest on top",
			func(r reading.Reader) bool { return r.Headings[0] == "The meeting begins" })
		equal(t, "headings turned", r.Headings,
			[]string{"The meeting begins", "Anselm: one hard frost", "Engineer answers questions",
				"The bridge stays open"})
		equal(t, "outline turned", labels(r)[len(r.Outline)-4:], r.Headings)
		must(t, p.Resize(ctx, 360, 740))
		keepPicture(ctx, t, b, p, "live-narrow")
		must(t, p.Navigate(ctx, "http://quayside.localhost/live"))
		read(ctx, t, p)
		until(ctx, t, p, "the same order again",
			func(r reading.Reader) bool { return r.Headings[0] == "The meeting begins" })
	})
}

// survey has a wide table, code, a formula and footnotes.
func survey() string {
	wide := strings.Repeat("<th scope=\"col\">Measured in</th>", 12)
	cells := strings.Repeat("<td>1,204 mm</td>", 12)
	blocks := `<table><caption>Loss of steel by girder</caption><thead><tr><th scope="col">Girder</th>` + wide + `</tr></thead><tbody><tr><th scope="row">North</th>` + cells + `</tr><tr><th scope="row">South</th>` + cells + `</tr></tbody></table>
<p>The survey calls the loss small for a bridge by the sea<sup><a href="#fn1">1</a></sup> and gives the reason in one sentence.</p>
<pre><code class="language-csv">girder,year,loss
north,2026,1.9</code></pre>
<p>The harbour office put the paper on its wall, where it hung until the wind of Thursday took it into the sea.</p>`
	notes := `<ol class="footnotes"><li id="fn1"><p>The rule for sea bridges allows three millimetres in a hundred years. <a href="#fnref1">↩</a></p></li></ol>`
	body := strings.Replace(ferry(), "<p>For the 1,900", blocks+"<p>For the 1,900", 1)
	return strings.Replace(body, "</article>", notes+"</article>", 1)
}

// TestTablesCodeNotes reads a table with its heads in a box that scrolls, code
// with its language, and a footnote beside its mark, and goes there and back.
func TestTablesCodeNotes(t *testing.T) {
	inTurn(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		shared.web.Site("survey.localhost", pages{"/ferry": {body: survey()}})
		p := open(ctx, t, b, "http://survey.localhost/ferry")
		read(ctx, t, p)
		var table struct {
			Name, Cols, Rows string
			Tab              int
			Wider, Sideways  bool
		}
		must(t, p.EvalReader(ctx, `(() => {
			const table = document.querySelector('.story table'), box = table.closest('.wide');
			return {Name: document.getElementById(box.getAttribute('aria-labelledby')).textContent, Tab: box.tabIndex,
				Cols: table.querySelector('thead th').scope, Rows: table.querySelector('tbody th').scope,
				Wider: box.scrollWidth > box.clientWidth, Sideways: document.documentElement.scrollWidth > innerWidth};
		})()`, &table))
		if table.Name != "Loss of steel by girder" || table.Cols != "col" || table.Rows != "row" || table.Tab != 0 ||
			!table.Wider || table.Sideways {
			t.Errorf("the table: %+v", table)
		}
		var code string
		must(t, p.EvalReader(ctx, `document.querySelector('pre').getAttribute('aria-label')`, &code))
		equal(t, "the code's label", code, "Code, csv")
		must(t, p.EvalReader(ctx, `document.querySelector('.story table').scrollIntoView()`, nil))
		keepPicture(ctx, t, b, p, "table")

		must(t, p.EvalReader(ctx, `document.querySelector('.note-mark').focus()`, nil))
		press(ctx, t, p, "Enter")
		waits(ctx, t, p, "the footnote",
			`document.querySelector('.note:popover-open p')?.textContent === 'The rule for sea bridges allows three millimetres in a hundred years.'`)
		keepPicture(ctx, t, b, p, "footnote")
		press(ctx, t, p, "Escape")
		waits(ctx, t, p, "the text",
			`!document.querySelector('.note:popover-open') && document.activeElement.matches('.note-mark')`)
		must(t, p.ClickOn(ctx, ".note-mark"))
		waits(ctx, t, p, "the footnote", `document.querySelector('.note:popover-open') !== null`)
		must(t, p.ClickOn(ctx, ".note:popover-open a"))
		waits(ctx, t, p, "its place", `document.activeElement.matches('.footnote')`)
		must(t, p.ClickOn(ctx, ".note-back"))
		waits(ctx, t, p, "the way back", `document.activeElement.matches('.note-mark')`)
		must(t, p.Resize(ctx, 360, 740))
		must(t, p.ClickOn(ctx, ".note-mark"))
		waits(ctx, t, p, "the footnote within the window", `(() => {
			const box = document.querySelector('.note:popover-open')?.getBoundingClientRect();
			return box && box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
		})()`)
		keepPicture(ctx, t, b, p, "footnote-narrow")
	})
}

// TestParts goes through a story on three pages: the parts join as they are opened.
func TestParts(t *testing.T) {
	part := func(n int, words string) fixture {
		var pager strings.Builder
		for i := 1; i <= 3; i++ {
			pager.WriteString(fmt.Sprintf(`<a href="/ferry?page=%d">%d</a> `, i, i))
		}
		body := strings.Replace(ferry(), "<p>The ferry between", "<p>"+words+" the ferry between", 1)
		return fixture{body: strings.Replace(body, "<aside>", `<p class="pager">`+pager.String()+`</p><aside>`, 1)}
	}
	inTurn(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		first, second := part(1, "In the first part"), part(2, "In the second part")
		shared.web.Site("parts.localhost", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Query().Get("page") == "2" {
				pages{"/ferry": second}.ServeHTTP(w, r)
			} else {
				pages{"/ferry": first}.ServeHTTP(w, r)
			}
		}))
		p := open(ctx, t, b, "http://parts.localhost/ferry")
		r := read(ctx, t, p)
		must(t, saved(ctx, p))
		if len(r.Paragraphs) != 5 || !strings.Contains(strings.Join(r.Notices, " "), "Showing part 1 of 3.") {
			t.Fatalf("it shows %q and says %q", r.Paragraphs, r.Notices)
		}
		must(t, p.ClickOn(ctx, `[data-op="part"]`))
		waitsIn(ctx, t, p, "the second page", `location.search === '?page=2' && document.readyState === 'complete'`)
		if b.Name() == "firefox" { // the click that gave us the tab holds for one page there
			must(t, p.Click(ctx))
		}
		shown(ctx, t, p)
		r = until(ctx, t, p, "both parts", func(r reading.Reader) bool { return len(r.Paragraphs) == 10 })
		if !strings.HasPrefix(r.Paragraphs[0], "In the first part") ||
			!strings.HasPrefix(r.Paragraphs[5], "In the second part") ||
			!strings.Contains(strings.Join(r.Notices, " "), "Showing parts 1 and 2 of 3.") {
			t.Errorf("it shows %q and says %q", r.Paragraphs, r.Notices)
		}
		var top float64
		must(t, p.EvalReader(ctx,
			`[...document.querySelectorAll('.story article > p')].find(p => p.textContent.includes('In the second part')).getBoundingClientRect().top`, &top))
		if top < 0 || top > 400 {
			t.Errorf("the second part begins at %v of the window", top)
		}
		keepPicture(ctx, t, b, p, "parts")
		must(t, p.EvalReader(ctx, `scrollTo(0, 0)`, nil))
		keepPicture(ctx, t, b, p, "parts-top")

		// Cited from the page that has the words, from the library too.
		must(t, saved(ctx, p))
		must(t, b.StopBackground(ctx))
		l := openLibrary(ctx, t, b, "")
		id := articleID(ctx, t, l, "second part")
		own := open(ctx, t, b, b.ExtensionURL("extension/reader/reader.html#"+id))
		becomes(ctx, t, own.Eval, "both parts from the library",
			`document.querySelectorAll('mark.quotation[id]').length > 2`)
		for words, address := range map[string]string{"first part": "http://parts.localhost/ferry#:~:text=",
			"second part": "http://parts.localhost/ferry?page=2#:~:text="} {
			must(t, own.Eval(ctx, fmt.Sprintf(`(() => {
				document.getElementById('why').replaceChildren();
				const part = [...document.querySelectorAll('.story article > p')].findIndex(p => p.textContent.includes(%q));
				[...document.querySelectorAll('.story article > p')].slice(part).find(p => p.querySelector('mark.quotation[id]')).querySelector('mark').click();
			})()`, words), nil))
			becomes(ctx, t, own.Eval, "the citation", `document.querySelector('#why .cite') !== null`)
			var line string
			must(t, own.Eval(ctx, `document.querySelector('#why .cite').dataset.value`, &line))
			if !strings.Contains(line, address) {
				t.Errorf("of the %s: %q, want %s", words, line, address)
			}
			must(t, own.Eval(ctx, `document.getElementById('why').hidePopover()`, nil))
		}
	})
}

// TestClaims asks where title, authors and dates come from.
func TestClaims(t *testing.T) {
	inTurn(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		body := strings.Replace(ferry(), "By Sigrun Aas", "By Sigrun Aas and Ola Brun", 1)
		body = strings.Replace(body, "<head>",
			`<head><meta property="article:modified_time" content="2026-11-20T11:30:00+01:00">`, 1)
		shared.web.Site("claims.localhost", pages{"/ferry": {body: body}})
		p := open(ctx, t, b, "http://claims.localhost/ferry")
		r := read(ctx, t, p)
		equal(t, "authors", r.Byline, []string{"Sigrun Aas", "Ola Brun"})
		must(t, p.ClickOn(ctx, ".claims summary"))
		var words string
		must(t, p.EvalReader(ctx, `document.querySelector('.claims dl').innerText`, &words))
		for _, want := range []string{"Osk Herald", "page metadata", "20 November 2026, 08:00",
			"text on the page", "Ola Brun"} {
			if !strings.Contains(words, want) {
				t.Errorf("it does not say %q: %q", want, words)
			}
		}
		var dates string
		must(t, p.EvalReader(ctx, `document.querySelector('.dates').textContent`, &dates))
		if !strings.Contains(dates, "08:00") || !strings.Contains(dates, "11:30") ||
			!strings.Contains(dates, "UTC+1") || !strings.Contains(dates, "minute") {
			t.Errorf("the dates are %q", dates)
		}
		keepPicture(ctx, t, b, p, "claims")
	})
}
