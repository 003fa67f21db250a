package e2e

import (
	"context"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

const bathTitle = "Council of Leyden Mere keeps the bath house open"

// bath is a page with quotations of every kind. Set otherwise it is the same
// story in other markup, with other marks and a paragraph more.
func bath(otherwise bool) string {
	paragraphs := []string{
		`The old bath house of Leyden Mere stays open for another three years, the council decided on Tuesday evening after a debate of four hours.`,
		`“We will not sell the bath house to anybody who has never swum in it,” said Edda Kronvall, the mayor. Kronvall said that the roof would be mended before the winter.`,
		`The builder, Tomas Rieck, told the council that the plan was “brave and two years late” and that the boiler would not wait for it.`,
		`Some three hundred people had signed a letter to the council. The letter hung on the door of the bath for a month, next to the prices and the rules.`,
		`“No comment at this time,” said Ilka Brandt, who chairs the committee on money. Her committee meets again in March, when the first bills are due.`,
		`“No comment at this time,” said Oskar Veil, who keeps the keys of the bath. He has kept them for nineteen years and swims every morning at six.`,
		strings.Repeat(`The bath was built in 1911 with the money of a brewer, and it has been closed twice since: for a flood, and for a film. `, 6),
		strings.Repeat(`A ticket costs four crowns, and has cost four crowns since the year of the film. A towel is one crown more, and soap is free. `, 5),
		`“I have counted the tiles, and there are eleven thousand of them, and not one of them is a rich man's tile,” said Edda Kronvall.`,
		strings.Repeat(`The next meeting is open to everybody. Coffee is brought by the fire brigade, as it has been since the fire of the town hall. `, 6),
	}
	open, close, shell := "<p>", "</p>",
		`<div class="story-body"><article><h1>%s</h1><p class="byline">By Sigrun Aas</p>%s</article></div>`
	if otherwise {
		paragraphs = slices.Insert(paragraphs, 1,
			`The vote was seven to six. It was taken by hand, because the bell of the chair could not be found.`)
		shell = `<main><section class="lead"><h1 class="head">%s</h1></section><section class="text"><p class="author">By Sigrun Aas</p>%s</section></main>`
		for i, p := range paragraphs {
			p = strings.NewReplacer("“", `"`, "”", `"`).Replace(p)
			p = strings.ReplaceAll(p, "never swum", `<a href="/swim">never swum</a>`)
			paragraphs[i] = strings.ReplaceAll(p, "the bath", "the\u00a0bath")
		}
		open = `<p class="x9"><span>`
		close = `</span></p>`
	}
	body := open + strings.Join(paragraphs, close+"\n"+open) + close
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>` + bathTitle + ` - Mere Courier</title>
<meta property="og:site_name" content="Mere Courier"><meta property="article:published_time" content="2026-11-17T20:00:00+01:00"></head>
<body><nav><a href="/">Home</a> <a href="/town">Town</a></nav>` + fmt.Sprintf(shell, bathTitle, body) + `<footer>Mere Courier</footer></body></html>`
}

// saidBy finds in the reader who says the words.
func saidBy(ctx context.Context, t testing.TB, p drive.Page, words string) string {
	t.Helper()
	r, err := reading.Get(ctx, p)
	must(t, err)
	for _, q := range r.Quotations {
		if strings.Contains(q.Text, words) {
			return q.Speaker
		}
	}
	return "no quotation"
}

// markOf returns a selector of the quotation with the words.
func markOf(ctx context.Context, t testing.TB, p drive.Page, words string) string {
	t.Helper()
	var id string
	must(t, p.EvalReader(ctx,
		fmt.Sprintf(`[...document.querySelectorAll('mark.quotation[id]')].find(m => m.textContent.includes(%q))?.id ?? ''`, words), &id))
	if id == "" {
		t.Fatalf("%q is no quotation", words)
	}
	return "#" + id
}

// waits until an expression is true in the reader.
func waits(ctx context.Context, t testing.TB, p drive.Page, what, expression string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(ctx, stepTimeout)
	defer cancel()
	must(t, drive.Until(ctx, what, func() (bool, error) {
		var is bool
		err := p.EvalReader(ctx, expression, &is)
		return is, err
	}))
}

const sheetOpen = `document.querySelector('#why:popover-open') !== null`

// correcting opens the sheet of a quotation and its list of other speakers, by mouse.
func correcting(ctx context.Context, t testing.TB, p drive.Page, words string) {
	t.Helper()
	must(t, p.ClickOn(ctx, markOf(ctx, t, p, words)))
	waits(ctx, t, p, "the sheet", sheetOpen)
	must(t, p.ClickOn(ctx, "#why summary"))
}

// corrected waits for the story drawn anew.
func corrected(ctx context.Context, t testing.TB, p drive.Page) {
	t.Helper()
	waits(ctx, t, p, "the corrected story",
		`!document.getElementById('toast').hidden && !document.querySelector('#why:popover-open')`)
}

// TestCorrectBySheet corrects speakers with mouse and keyboard, takes that back,
// and finds the corrections again when the page is opened anew, also with the
// background stopped in between and the page in other markup.
func TestCorrectBySheet(t *testing.T) {
	inTurn(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		site := pages{"/bath": {body: bath(false)}}
		shared.web.Site("mere.example", site)
		p := open(ctx, t, b, "http://mere.example/bath")
		read(ctx, t, p)
		_, err := reading.Saved(ctx, p)
		must(t, err)
		equal(t, "the builder", saidBy(ctx, t, p, "brave"), "Tomas Rieck")
		equal(t, "the mayor", saidBy(ctx, t, p, "eleven thousand"), "Edda Kronvall")

		// One that is offered: one click in the list.
		correcting(ctx, t, p, "eleven thousand")
		must(t, p.ClickOn(ctx, `#why [data-op="speaker"][data-args*="Tomas Rieck"]`))
		corrected(ctx, t, p)
		equal(t, "after the click", saidBy(ctx, t, p, "eleven thousand"), "Tomas Rieck")
		keepPicture(ctx, t, b, p, "corrected")

		// Undo by its button, then again by its key.
		must(t, p.ClickOn(ctx, "#undo"))
		waits(ctx, t, p, "the undo", `document.getElementById('undo').hidden`)
		equal(t, "after undo", saidBy(ctx, t, p, "eleven thousand"), "Edda Kronvall")
		correcting(ctx, t, p, "eleven thousand")
		must(t, p.ClickOn(ctx, `#why [data-op="speaker"][data-args*="Tomas Rieck"]`))
		corrected(ctx, t, p)
		must(t, p.Press(ctx, "u"))
		waits(ctx, t, p, "the undo by key", `document.getElementById('undo').hidden`)
		equal(t, "after undo by key", saidBy(ctx, t, p, "eleven thousand"), "Edda Kronvall")

		// One that is typed in; the other with the same words stays.
		correcting(ctx, t, p, "No comment")
		must(t, p.ClickOn(ctx, "#why .another-name input"))
		must(t, p.Type(ctx, "Vera Lund"))
		must(t, p.Press(ctx, "Enter"))
		corrected(ctx, t, p)
		equal(t, "the name typed in", saidBy(ctx, t, p, "No comment"), "Vera Lund")
		r, err := reading.Get(ctx, p)
		must(t, err)
		if !slices.ContainsFunc(r.Quotations, func(q reading.Quotation) bool {
			return strings.Contains(q.Text, "No comment") && q.Speaker == "Oskar Veil"
		}) {
			t.Errorf("the same words of another speaker were corrected too: %+v", r.Quotations)
		}
		var focus string
		must(t, p.EvalReader(ctx, `document.activeElement.className`, &focus))
		equal(t, "focus after a correction", focus, "quotation")

		// No quotation: by keyboard alone.
		for range 20 {
			must(t, p.Press(ctx, "Q"))
			var there bool
			must(t, p.EvalReader(ctx,
				`document.activeElement.matches('mark') && document.activeElement.textContent.includes('brave')`,
				&there))
			if there {
				break
			}
		}
		must(t, p.Press(ctx, "Enter"))
		waits(ctx, t, p, "the sheet by key", sheetOpen)
		must(t, p.EvalReader(ctx, `document.querySelector('#why summary').focus()`, nil))
		must(t, p.Press(ctx, "Enter"))
		waits(ctx, t, p, "the open list", `document.querySelector('#why details').open`)
		must(t, p.EvalReader(ctx, `document.querySelector('#why [data-op="not-speech"]').focus()`, nil))
		must(t, p.Press(ctx, "Enter"))
		corrected(ctx, t, p)
		equal(t, "no quotation", saidBy(ctx, t, p, "brave"), "no quotation")

		remembered := func(when string) {
			t.Helper()
			equal(t, when+": the name typed in", saidBy(ctx, t, p, "No comment"), "Vera Lund")
			equal(t, when+": no quotation", saidBy(ctx, t, p, "brave and two"), "no quotation")
			equal(t, when+": what was not corrected", saidBy(ctx, t, p, "eleven thousand"), "Edda Kronvall")
		}
		must(t, b.StopBackground(ctx))
		must(t, p.Click(ctx))
		gone(ctx, t, p)
		read(ctx, t, p)
		remembered("opened again")
		site["/bath"] = fixture{body: bath(true)}
		must(t, p.Navigate(ctx, "http://mere.example/bath"))
		read(ctx, t, p)
		remembered("in other markup")

		// And back to what was found.
		correcting(ctx, t, p, "No comment")
		must(t, p.ClickOn(ctx, `#why [data-op="as-found"]`))
		corrected(ctx, t, p)
		equal(t, "as found", saidBy(ctx, t, p, "No comment"), "Ilka Brandt")
	})
}

// TestCitation copies a quotation by mouse and by key, pastes it, and follows
// its address: the browser scrolls to the words.
func TestCitation(t *testing.T) {
	inTurn(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		shared.web.Site("mere.example", pages{"/cite": {body: bath(false)}})
		p := open(ctx, t, b, "http://mere.example/cite")
		read(ctx, t, p)
		must(t, p.ClickOn(ctx, markOf(ctx, t, p, "eleven thousand")))
		waits(ctx, t, p, "the sheet", sheetOpen)
		keepPicture(ctx, t, b, p, "why")
		must(t, p.ClickOn(ctx, "#why .cite"))
		waits(ctx, t, p, "the word that it was copied", `document.getElementById('live').textContent === 'Copied'`)
		line, err := b.Clipboard(ctx)
		must(t, err)
		const words = "“I have counted the tiles, and there are eleven thousand of them, and not one of them is a rich man's tile,”"
		if !strings.HasPrefix(line, words+" — Edda Kronvall") ||
			!strings.Contains(line, ", Mere Courier, 2026-11-17, http://mere.example/cite#:~:text=") {
			t.Errorf("copied %q", line)
		}
		must(t, p.Show(ctx))
		must(t, p.Press(ctx, "Escape"))
		waits(ctx, t, p, "the end of the sheet", `!document.querySelector(':popover-open')`)

		for range 20 { // to another quotation by key, and its citation
			must(t, p.Press(ctx, "Q"))
			var at string
			must(t, p.EvalReader(ctx,
				`document.activeElement.matches('mark') ? document.activeElement.textContent : ''`, &at))
			if strings.Contains(at, "swum") {
				break
			}
		}
		must(t, p.EvalReader(ctx, `document.getElementById('live').textContent = ''`, nil))
		must(t, p.Press(ctx, "c"))
		waits(ctx, t, p, "the copy by key", `document.getElementById('live').textContent === 'Copied'`)
		second, err := b.Clipboard(ctx)
		must(t, err)
		if !strings.HasPrefix(second, "“We will not sell") {
			t.Errorf("copied by key: %q", second)
		}

		address := line[strings.LastIndex(line, "http://"):]
		if _, err := url.Parse(address); err != nil {
			t.Fatal(err)
		}
		cited := open(ctx, t, b, "http://mere.example/cite?fresh")
		must(t, cited.Resize(ctx, 900, 400))
		must(t, cited.Navigate(ctx, address))
		ctx, cancel := context.WithTimeout(ctx, stepTimeout)
		defer cancel()
		must(t, drive.Until(ctx, "the words of the citation in view", func() (bool, error) {
			var seen bool
			err := cited.Eval(ctx, `(() => {
				const place = [...document.querySelectorAll('p')].find(p => p.textContent.includes('eleven thousand')).getBoundingClientRect();
				return scrollY > 0 && place.top >= 0 && place.bottom <= innerHeight;
			})()`, &seen)
			return seen, err
		}))
		keepPicture(ctx, t, b, cited, "citation")
	})
}

// TestAskedWhileSaved asks who spoke just before the article gets its name in the
// library: the browser takes its time to name the tab.
func TestAskedWhileSaved(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		if b.Name() == "firefox" {
			t.Skip("the driver cannot put a function of its own in the place of the browser's there")
		}
		address := fmt.Sprintf("/asked/%d", time.Now().UnixNano())
		shared.web.Site("mere.example", pages{address: {body: bath(false)}})
		p := open(ctx, t, b, "http://mere.example"+address)
		read(ctx, t, p)
		must(t, b.InBackground(ctx, `(() => {
			const api = background.browser ?? background.chrome, get = api.tabs.get;
			api.tabs.get = async id => {
				api.tabs.get = get;
				await new Promise(done => background.setTimeout(done, 2000));
				return get(id);
			};
		})()`, nil))
		must(t, p.ClickOn(ctx, markOf(ctx, t, p, "eleven thousand")))
		waits(ctx, t, p, "the sheet", sheetOpen)
	})
}
