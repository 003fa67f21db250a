package e2e

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

// marksPage is a page with what a selection can go over: paragraphs with quotations and
// links, a picture, a table, a list. Changed it has other words in one place, less in
// another, and more elsewhere.
func marksPage(changed bool) string {
	page := bath(false)
	page = strings.Replace(page, "<p>Some three hundred", `<h2>A letter on the door</h2>
<figure><img src="/media/bath.svg" width="960" height="540" alt="The bath">
<figcaption>The bath house in the snow, seen from the bridge.</figcaption></figure>
<table><caption>Prices of the bath</caption><thead><tr><th>What</th><th>Crowns</th></tr></thead>
<tbody><tr><td>A ticket for a grown person</td><td>4</td></tr>
<tr><td>A towel for one afternoon</td><td>1</td></tr></tbody></table>
<ul><li>The first list item of the page</li><li>The second list item of the page</li></ul><p>Some three hundred`, 1)
	if changed {
		page = strings.NewReplacer(
			"<p>The old bath house",
			"<p>Correction: an earlier version had another number of hours.</p><p>The old bath house",
			"The letter hung on the door of the bath for a month", "The long letter hung on the door for a whole month",
			" Her committee meets again in March, when the first bills are due.", "",
		).Replace(page)
	}
	return page
}

// selects selects words of the article in the reader, from the first of some words to the end of others.
func selects(ctx context.Context, t testing.TB, p drive.Page, from, to string) {
	t.Helper()
	var found bool
	must(t, p.EvalReader(ctx, fmt.Sprintf(`(() => {
		const walk = document.createTreeWalker(document.querySelector('.story article'), NodeFilter.SHOW_TEXT);
		const range = document.createRange();
		let begun = false, ended = false;
		while (walk.nextNode() && !ended) {
			const node = walk.currentNode, start = node.data.indexOf(%q), end = node.data.indexOf(%q);
			if (!begun && start >= 0) { range.setStart(node, start); begun = true; }
			if (begun && end >= 0) { range.setEnd(node, end + %q.length); ended = true; }
		}
		getSelection().removeAllRanges();
		if (ended) getSelection().addRange(range);
		return ended;
	})()`, from, to, to), &found))
	if !found {
		t.Fatalf("no words from %q to %q", from, to)
	}
}

const barOpen = `document.querySelector('#mark-bar:not([hidden])') !== null`

// inked is what is marked in an ink, one text node after another.
func inked(ink string) string {
	return `[...(CSS.highlights.get('own-` + ink + `') ?? [])].map(String).join('|')`
}

// inks marks what is selected by the bar.
func inks(ctx context.Context, t testing.TB, p drive.Page, ink string) {
	t.Helper()
	waits(ctx, t, p, "the bar", barOpen)
	must(t, p.ClickOn(ctx, `#mark-bar [data-ink="`+ink+`"]`))
	waits(ctx, t, p, "the mark",
		`CSS.highlights.get('own-`+ink+`')?.size > 0 && document.getElementById('mark-bar').hidden`)
}

// rectangles are the places of the first paragraphs.
const rectangles = `JSON.stringify([...document.querySelectorAll('.story article > p')].slice(0, 6)
	.map(p => p.getBoundingClientRect()))`

// TestHighlights marks by mouse: in each colour, over blocks, a table and a picture;
// takes back; writes a note that is hostile; finds all of it again, with the background
// stopped in between and the page changed.
func TestHighlights(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		site := pages{"/marks": {body: marksPage(false)}}
		shared.web.Site("mere.example", site)
		p := open(ctx, t, b, "http://mere.example/marks")
		must(t, p.Resize(ctx, 1440, 1000))
		read(ctx, t, p)
		_, err := reading.Saved(ctx, p)
		must(t, err)
		waits(ctx, t, p, "the marker", `document.getElementById('mark-bar') !== null`)
		var before, after string
		must(t, p.EvalReader(ctx, rectangles, &before))

		const words = "the council decided on Tuesday evening"
		selects(ctx, t, p, words, words)
		waits(ctx, t, p, "the bar", barOpen)
		keepPicture(ctx, t, b, p, "highlight-bar")
		inks(ctx, t, p, "amber")
		waits(ctx, t, p, "the words in amber", inked("amber")+` === '`+words+`'`)
		must(t, p.EvalReader(ctx, rectangles, &after))
		equal(t, "rectangles with a highlight", after, before)

		// From a paragraph into the next one, over the quotations between them.
		selects(ctx, t, p, "the roof would be mended", "The builder, Tomas Rieck")
		inks(ctx, t, p, "green")
		waits(ctx, t, p, "two blocks in green",
			inked("green")+`.startsWith('the roof would') && `+inked("green")+`.endsWith('The builder, Tomas Rieck')`)

		// Over a picture, a table and a list.
		selects(ctx, t, p, "seen from the bridge", "The second list item")
		inks(ctx, t, p, "rose")
		waits(ctx, t, p, "rows and items in rose", inked("rose")+`.includes('A ticket for a grown person') &&
			`+inked("rose")+`.includes('The first list item of the page') && !`+inked("rose")+`.includes('Enlarge')`)

		// Short words, in the colour chosen last, with a note of every script and with markup.
		selects(ctx, t, p, "three hundred people", "three hundred people")
		waits(ctx, t, p, "the bar", barOpen)
		must(t, p.ClickOn(ctx, `#mark-bar [value="note"]`))
		waits(ctx, t, p, "the sheet", `document.activeElement.id === 'mark-text'`)
		must(t, p.EvalReader(ctx,
			`document.activeElement.value = "<img src=x onerror=document.title='run'> & ärger 日本語 עברית"`, nil))
		must(t, p.ClickOn(ctx, "#mark-tags"))
		must(t, p.Type(ctx, "money, bath , money"))
		keepPicture(ctx, t, b, p, "highlight-note")
		must(t, p.ClickOn(ctx, `#mark-note [value="save"]`))
		waits(ctx, t, p, "the note",
			`document.querySelector('.own-sign:not(:empty)')?.ariaLabel.includes('日本語') &&
				!document.querySelector('#mark-note:popover-open')`)

		// Its section says so in the outline.
		waits(ctx, t, p, "the weight of the section",
			`[...document.querySelectorAll('.outline-items a')]
				.some(a => a.textContent.includes('2 highlights'))`)

		// Removed, and taken back by the toast; made in another colour, and taken back by the key.
		must(t, p.EvalReader(ctx, `document.querySelector('#story').focus()`, nil))
		must(t, p.Press(ctx, "H"))
		waits(ctx, t, p, "the list", `document.querySelectorAll('#marks .mark-item').length === 4`)
		keepPicture(ctx, t, b, p, "highlight-list")
		must(t, p.ClickOn(ctx, `#marks .mark-item:first-child [data-act="drop"]`))
		waits(ctx, t, p, "one less",
			`document.querySelectorAll('#marks .mark-item').length === 3 && !CSS.highlights.get('own-amber')?.size`)
		must(t, p.ClickOn(ctx, "#undo"))
		waits(ctx, t, p, "it is back", inked("amber")+` === '`+words+`'`)
		must(t, p.Press(ctx, "Escape"))
		waits(ctx, t, p, "the end of the list", `!document.querySelector(':popover-open')`)
		selects(ctx, t, p, "A ticket costs four crowns", "A ticket costs four crowns")
		inks(ctx, t, p, "line")
		must(t, p.Press(ctx, "z"))
		waits(ctx, t, p, "the underline taken back", `!CSS.highlights.get('own-line')?.size`)
		selects(ctx, t, p, "Her committee meets again in", "bills are due")
		inks(ctx, t, p, "blue")

		// Opened again: from its page, with the background stopped; then with the page changed.
		must(t, b.StopBackground(ctx))
		must(t, p.Click(ctx))
		gone(ctx, t, p)
		read(ctx, t, p)
		waits(ctx, t, p, "the marks again",
			inked("amber")+` === '`+words+`' && `+inked("rose")+`.endsWith('|three hundred people') &&
				CSS.highlights.get('own-blue')?.size > 0`)
		must(t, p.EvalReader(ctx, rectangles, &after))
		equal(t, "rectangles when it is opened again", after, before)
		keepPicture(ctx, t, b, p, "highlights")

		site["/marks"] = fixture{body: marksPage(true)}
		must(t, p.Navigate(ctx, "http://mere.example/marks"))
		read(ctx, t, p)
		waits(ctx, t, p, "the marks of the changed page",
			inked("amber")+` === '`+words+`' && `+inked("rose")+`.endsWith('|three hundred people') &&
				!CSS.highlights.get('own-blue')?.size`)
		waits(ctx, t, p, "what is lost, told",
			`document.querySelector('.own-list')?.textContent.includes('1 not found')`)
		must(t, p.ClickOn(ctx, ".own-list button"))
		waits(ctx, t, p, "the words that are lost",
			`document.querySelector('.mark-orphans')?.textContent.includes('Her committee meets again in March')`)
		keepPicture(ctx, t, b, p, "highlight-orphans")
		var title string
		must(t, p.EvalReader(ctx, `document.title`, &title))
		if strings.Contains(title, "run") {
			t.Error("a note has run")
		}
	})
}

// TestHighlightByKeys marks sentences without a mouse.
func TestHighlightByKeys(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		shared.web.Site("mere.example", pages{"/bykeys": {body: marksPage(false)}})
		p := open(ctx, t, b, "http://mere.example/bykeys")
		read(ctx, t, p)
		_, err := reading.Saved(ctx, p)
		must(t, err)
		waits(ctx, t, p, "the marker", `document.getElementById('mark-bar') !== null`)
		for range 3 {
			must(t, p.Press(ctx, "j"))
		}
		must(t, p.Press(ctx, "h"))
		waits(ctx, t, p, "the first sentence, chosen", barOpen+` && document.activeElement.dataset.ink === 'amber' &&
			String(getSelection()).includes('We will not sell') &&
			!String(getSelection()).includes('Kronvall said that')`)
		must(t, p.Press(ctx, "ArrowDown"))
		waits(ctx, t, p, "the second sentence",
			`String(getSelection()).includes('mended before the winter') &&
				!String(getSelection()).includes('We will not sell')`)
		must(t, p.Press(ctx, "ArrowRight"))
		must(t, p.Press(ctx, "Enter"))
		waits(ctx, t, p, "the sentence in green", inked("green")+`.includes('the roof would be mended')`)
		waits(ctx, t, p, "the focus in its paragraph",
			`document.activeElement.matches('.story p') && document.getElementById('mark-bar').hidden`)

		// A note on the sentence of a quotation; Esc keeps what was typed.
		must(t, p.Press(ctx, "q"))
		must(t, p.Press(ctx, "n"))
		waits(ctx, t, p, "the sheet", `document.activeElement.id === 'mark-text'`)
		must(t, p.Type(ctx, "Is that so?"))
		must(t, p.Press(ctx, "Escape"))
		waits(ctx, t, p, "the note",
			`!document.querySelector('#mark-note:popover-open') &&
				document.querySelector('.own-sign:not(:empty)')?.ariaLabel.includes('Is that so?')`)
		must(t, p.Press(ctx, "z"))
		waits(ctx, t, p, "the note taken back", `!document.querySelector('.own-sign:not(:empty)')`)
		must(t, p.Press(ctx, "h"))
		waits(ctx, t, p, "the bar", barOpen)
		must(t, p.Press(ctx, "Escape"))
		waits(ctx, t, p, "the end of the bar, not of the reader", `document.getElementById('mark-bar').hidden`)

		// What is copied.
		must(t, p.Press(ctx, "h"))
		waits(ctx, t, p, "the bar", barOpen)
		must(t, p.ClickOn(ctx, `#mark-bar [value="cite"]`))
		waits(ctx, t, p, "the word that it was copied", `document.getElementById('live').textContent === 'Copied'`)
		line, err := b.Clipboard(ctx)
		must(t, err)
		const source = "mayor.” — Mere Courier, 2026-11-17, http://mere.example/bykeys#:~:text="
		if !strings.HasPrefix(line, "“‘We will not sell") || !strings.Contains(line, source) {
			t.Errorf("copied %q", line)
		}
	})
}
