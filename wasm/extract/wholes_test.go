package extract

import (
	"strings"
	"testing"

	"dateline/wasm/article"
)

// A list of a few words an item looks like nothing, but where it stands between the
// paragraphs of a story, with the words that name it, it is a part of it.
func TestWholeLists(t *testing.T) {
	const (
		pros = `<div class="cols">` +
			`<div class="col"><p class="lbl">For</p><ul class="pc"><li>Dry berths</li><li>Light at night</li></ul></div>` +
			`<div class="col"><p class="lbl">Against</p><ul class="pc"><li>High dues</li><li>Soft ground</li></ul></div></div>`
		winners = `<h2>Boat of the year</h2><ul><li>Tern</li><li>Grey Lady</li><li>Skua II</li></ul>` +
			`<hr><h2>Crew of the year</h2><ul><li>Holt and Holt</li><li>The Vik sisters</li></ul>` +
			`<hr><h2>Cook of the year</h2><ul><li>Ari Moen</li><li>Tor</li></ul>`
	)
	for name, c := range map[string]struct {
		body string
		want []string
	}{
		"between paragraphs": {paras(0, 1) + `<ul><li>Timber</li><li>Tar</li><li>Two masts</li></ul>` + paras(2, 3),
			[]string{"Timber", "Two masts"}},
		"each with its label": {paras(0, 1) + pros + paras(2, 3, 4),
			[]string{"Dry berths", "High dues", "Soft ground"}},
		"behind a colon, at the end": {paras(0, 1, 2) + `<p>The crews that asked for help are these:</p>` +
			`<ul><li>Tern</li><li>Skua II</li><li>Grey Lady</li></ul>`,
			[]string{"Skua II", "Grey Lady"}},
		"a series to the end": {paras(0, 1, 2, 3) + winners,
			[]string{"Crew of the year", "The Vik sisters", "Ari Moen", "Tor"}},
		"terms": {paras(0, 1) + `<dl><dt>Slip</dt><dd>Open</dd><dt>Quay</dt><dd>Shut</dd></dl>` + paras(2, 3),
			[]string{"Slip", "Shut"}},
		"points in brief": {`<div class="brief"><p>In short</p><ul><li>The roof of the net loft is gone and will not be back before May.</li>` +
			`<li>Four boats were put on the slip road, one of them the Tern.</li></ul></div>` + paras(0, 1, 2, 3),
			[]string{"will not be back before May", "one of them the Tern"}},
	} {
		r := readBusy(t, c.body, "post")
		var items strings.Builder
		for _, b := range r.Article.Blocks {
			items.WriteString(r.Article.Slice(b.Span) + "\n")
		}
		for _, w := range c.want {
			if !strings.Contains(items.String(), w) {
				t.Errorf("%s: %q is lost in\n%s", name, w, r.Article.Text)
			}
		}
	}
}

// A list that leads away, or with which the page speaks for itself, is no part of a
// story, wherever it stands.
func TestListsOfThePage(t *testing.T) {
	for name, c := range map[string]struct {
		body string
		not  []string
	}{
		"links": {paras(0, 1) + `<p class="hd">Related stories</p><ul><li><a href="/seal">Seal on the pier</a></li><li><a href="/bread">Bakery sold</a></li></ul>` + paras(2, 3),
			[]string{"Seal on the pier", "Bakery sold"}},
		"what subscribers get": {paras(0, 1) + `<div class="box"><p>Subscribe now to read on</p><ul><li>All the tides, every day</li><li>Puzzles of the Sound</li><li>Letters from the quay</li></ul><a href="/join">Join</a></div>` + paras(2, 3),
			[]string{"Puzzles of the Sound", "Letters from the quay"}},
		"buttons": {paras(0, 1) + `<p>Share:</p><ul class="share"><li>Facebook</li><li>WhatsApp</li><li>Copy link</li></ul>` + paras(2, 3),
			[]string{"WhatsApp", "Copy link"}},
	} {
		r := readBusy(t, c.body, "post")
		for _, w := range c.not {
			if strings.Contains(r.Article.Text, w) {
				t.Errorf("%s: %q is no part of\n%s", name, w, r.Article.Text)
			}
		}
	}
}

// Notes are known by the numbers that their editors gave them.
func TestNotesByNumber(t *testing.T) {
	r := readBusy(t, `<p>The loft was built in 1911<a href="#fn1"><sup>1</sup></a> `+
		`and twice mended.<a href="#fn2"><sup>2</sup></a> `+
		gale[3]+`</p>`+paras(0, 1, 2, 4)+
		`<div class="small"><p id="fn1">1. Harbour register, vol. 2.</p><p id="fn2">2. Letter of B. Holt.</p></div>`, "post")
	n := 0
	for _, b := range r.Article.Blocks {
		if b.Kind == article.Footnote {
			n++
		}
	}
	if n != 2 || !strings.Contains(r.Article.Text, "Letter of B. Holt.") {
		t.Errorf("%d footnotes in\n%s", n, r.Article.Text)
	}
}
