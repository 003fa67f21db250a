package e2e

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

// report is a news page of our own.
func report(outlet, title string, published time.Time, paragraphs ...string) string {
	return fmt.Sprintf(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>%s</title><meta property="og:site_name" content="%s"><meta property="article:published_time" content="%s"></head>
<body><article><h1>%[1]s</h1><p>%[4]s</p></article></body></html>`, title, outlet, published.Format(time.RFC3339), strings.Join(paragraphs, "</p>\n<p>"))
}

// forgotten has the library forget an outlet when the test ends: other tests read
// of the same story, and their articles would join it.
func forgotten(t testing.TB, b drive.Browser, host string) {
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), pageTimeout)
		defer cancel()
		p, err := b.Open(ctx, b.ExtensionURL("extension/options/options.html"))
		must(t, err)
		must(t, reading.AskTab(ctx, p, "forget", map[string]any{"args": map[string]string{"host": host}}, nil))
		must(t, p.Close(ctx))
	})
}

// causeway is one story in four articles, and gulls another in two. Nobody could
// take the articles of one for different stories.
func causeway(now time.Time) pages {
	day := func(n int) time.Time { return now.AddDate(0, 0, n) }
	return pages{
		"/washed": {body: report("Marsh Courier", "Storm washes out the Sandrow causeway", day(-4),
			"A storm has washed out ninety metres of the causeway between Sandrow and the island of Fenholm, and the 400 islanders can be reached by boat only, the road office of Sandrow said.",
			"“The stones lie where the herring swim,” said Agda Brinkman, the engineer of the road office, after she had walked to the edge of the gap at low tide.",
			"Ottmar Fels, the mayor of Fenholm, asked for a ferry until the causeway is mended. The school of the island stays closed.",
			"The causeway was built in 1954 and has been washed out twice before.")},
		"/ferry": {body: report("Fenholm Observer", "Road office sends a ferry to Fenholm while the causeway is mended",
			day(-3),
			"The road office of Sandrow has sent a ferry to the island of Fenholm, whose causeway the storm has washed out. It carries twelve cars and sails with the tide.",
			"“Until the stones are back she is our road,” said Ottmar Fels, the mayor of Fenholm, on the pier.",
			"Agda Brinkman, the engineer of the road office, said that the gap in the causeway had grown to a hundred metres.",
			"The school of the island opens again, with three teachers who live in Sandrow.")},
		"/stones": {body: report("Marsh Courier", "Stones for the Sandrow causeway come from the Harn quarry", day(-2),
			"The stones with which the gap in the causeway between Sandrow and Fenholm is to be closed come from the quarry of Harn, the engineer of the road office, Agda Brinkman, said.",
			"“Nine thousand tons, and each has to lie still,” Brinkman said. The first barge is expected at Sandrow within the week.",
			"Ottmar Fels, the mayor of Fenholm, said that the ferry could stay until the causeway is open.",
			"The storm had washed out the causeway on its northern side, where it is lowest.")},
		"/barge": {body: report("Sandrow Post", "First barge of stones reaches the causeway at Sandrow", day(-1),
			"The first barge with stones from the quarry of Harn has reached the causeway between Sandrow and Fenholm, which the storm had washed out.",
			"“Six hundred tons are lying still,” said Agda Brinkman, the engineer of the road office of Sandrow.",
			"The ferry sails on until the gap is closed, said the mayor of Fenholm, Ottmar Fels.",
			"The road office wants to open the causeway for one car at a time first.")},
		"/gulls": {body: report("Tern Weekly", "Lodbrek paints owls on its chimneys against gulls", day(-3),
			"The town of Lodbrek has painted owls on forty chimneys to keep the gulls from nesting there, and a painter, Silke Amdahl, has been paid in smoked eel.",
			"“A gull is no fool, but it is in a hurry,” said Silke Amdahl, who paints the owls with yellow eyes.",
			"The council of Lodbrek had first thought of a horn, which frightened dogs and a bishop.",
			"Whether the owls of Lodbrek help will be seen when the gulls come back to the chimneys.")},
		"/owls": {body: report("Marsh Courier", "Gulls of Lodbrek sit down beside the painted owls", day(-2),
			"The gulls of Lodbrek have sat down beside the owls that the painter Silke Amdahl had put on the chimneys of the town, and one has begun a nest.",
			"“It was a good owl,” said Silke Amdahl, who wants to try again with a cat.",
			"The council of Lodbrek said that forty chimneys had been painted and that the eel was eaten.",
			"A horn, with which Lodbrek had wanted to frighten the gulls at first, is no longer thought of.")},
	}
}

// comet is one story in three articles, about nothing that another page here is about.
func comet(now time.Time) pages {
	day := func(n int) time.Time { return now.AddDate(0, 0, n) }
	return pages{
		"/found": {body: report("Night Sky Bulletin", "Schoolgirl of Pellworm finds comet Amrum-Tesch", day(-4),
			"A schoolgirl of Pellworm, Wiebke Tesch, has found a comet with a telescope of cardboard. Astronomers at the Amrum observatory confirmed its orbit overnight.",
			"“It was where no star had any business to be,” said Wiebke Tesch, who is fourteen and had counted stars for a bet.",
			"Professor Hauke Amrum, whose observatory had photographed the comet without noticing, said that it would bear both names.",
			"Comet Amrum-Tesch passes the sun in the new year.")},
		"/tail": {body: report("Lyceum Gazette", "Comet Amrum-Tesch grows a tail, and Pellworm a queue of telescopes",
			day(-3),
			"Comet Amrum-Tesch has grown a tail, and on the dyke of Pellworm stands a queue of telescopes. Its finder, the schoolgirl Wiebke Tesch, sells cocoa.",
			"“The tail is two moons long,” said Hauke Amrum, professor at the observatory, who had come with his students.",
			"Wiebke Tesch has built a second telescope of cardboard, with which the comet is seen upside down.",
			"Astronomers expect comet Amrum-Tesch to be brightest when it passes the sun.")},
		"/name": {body: report("Night Sky Bulletin", "Astronomers keep the name of comet Amrum-Tesch", day(-2),
			"The comet that the schoolgirl Wiebke Tesch found over Pellworm keeps the name Amrum-Tesch. Astronomers had quarrelled over whether the observatory may stand in it.",
			"“She saw it and we had it in a drawer,” said Professor Hauke Amrum, who would have gone without.",
			"Wiebke Tesch said that she liked the hyphen. Her telescope of cardboard goes to a museum.",
			"The comet can be seen from Pellworm without a telescope now.")},
	}
}

// readAll reads pages of a site one after the other, until each is kept.
func readAll(ctx context.Context, t testing.TB, b drive.Browser, host string, paths ...string) {
	t.Helper()
	for _, path := range paths {
		p, err := b.Open(ctx, "http://"+host+path)
		must(t, err)
		read(ctx, t, p)
		saved, err := reading.Saved(ctx, p)
		must(t, err)
		if saved != "new" && saved != "again" && saved != "changed" {
			t.Errorf("%s: saved %q", path, saved)
		}
		must(t, p.Close(ctx))
	}
}

// evaluator looks into a page, or into the reader over it.
type evaluator func(ctx context.Context, expression string, out any) error

// becomes waits until an expression is true.
func becomes(ctx context.Context, t testing.TB, eval evaluator, what, expression string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(ctx, stepTimeout)
	defer cancel()
	var unanswered error // the page may just be on its way to another document
	err := drive.Until(ctx, what, func() (is bool, _ error) {
		unanswered = eval(ctx, expression, &is)
		return is && unanswered == nil, nil
	})
	if err = errors.Join(err, unanswered); err != nil {
		var focus string
		_ = eval(context.WithoutCancel(ctx),
			`document.activeElement?.outerHTML.slice(0, 200) + ' // ' + document.getElementById('toast')?.textContent + ' // ' + document.querySelector('#main h1')?.textContent`, &focus)
		t.Fatalf("%v; the focus is on %q", err, focus)
	}
}

// tabTo walks to an element with the Tab key, as somebody without a mouse does.
// What has the focus on the way must have a name and be in sight.
func tabTo(ctx context.Context, t testing.TB, p drive.Page, eval evaluator, selector string) {
	t.Helper()
	var way []string
	for range 150 {
		must(t, p.Press(ctx, "Tab"))
		var at struct {
			Is, Seen    bool
			Name, Known string
		}
		must(t, eval(ctx, `(() => {
			const e = document.activeElement, box = e?.getBoundingClientRect();
			if (!e || e === document.body) return {Seen: true, Name: 'the body', Known: 'the body'};
			return {Is: e.matches(`+"`"+selector+"`"+`), Known: e.outerHTML.slice(0, 90), Name: (e.ariaLabel || e.labels?.[0]?.textContent || e.textContent || '').trim(),
				Seen: e.checkVisibility({visibilityProperty: true}) && box.width > 0 && box.height > 0};
		})()`, &at))
		if !at.Seen || at.Name == "" {
			t.Errorf("the focus comes to %q (named %q, seen: %v)", at.Known, at.Name, at.Seen)
		}
		if at.Is {
			return
		}
		way = append(way, at.Known)
	}
	t.Fatalf("no Tab leads to %s, but to %q", selector, way)
}

// TestNotRelatedInReader answers what the reader suggests: with the keyboard,
// undone, after the background was ended, and at once, while the article is not
// kept yet. What the reader said is remembered, and the machine never overrules it.
func TestNotRelatedInReader(t *testing.T) {
	inTurn(t, func(_ context.Context, t *testing.T, b drive.Browser) {
		ctx, cancel := context.WithTimeout(t.Context(), 3*pageTimeout)
		defer cancel()
		host := "sky.localhost"
		shared.web.Site(host, comet(time.Now()))
		readAll(ctx, t, b, host, "/found", "/name")
		// Two articles of one story that the reader has put apart: whatever is near
		// to both joins one of them, and the other is suggested.
		l := openLibrary(ctx, t, b, "")
		apart(ctx, t, l, "Astronomers keep the name")
		must(t, l.Close(ctx))

		const line = `.before-maybe`
		p := open(ctx, t, b, "http://"+host+"/tail")
		r := read(ctx, t, p)
		if len(r.Before.Maybe) != 1 || !strings.Contains(r.Before.Maybe[0], "omet") {
			t.Fatalf("suggested: %q", r.Before.Maybe)
		}
		keepPicture(ctx, t, b, p, "perhaps")
		before := r.Before.Maybe[0]
		// At once: the article is shown, and perhaps not kept yet.
		must(t, p.ClickOn(ctx, line+` [data-op="unrelated"]`))
		waits(ctx, t, p, "the answer", `document.querySelector('`+line+
			`').textContent.includes('Removed from this story')`)
		waits(ctx, t, p, "the focus on the way back", `document.activeElement.dataset.op === 'related-again'`)
		keepPicture(ctx, t, b, p, "perhaps-not")
		must(t, b.StopBackground(ctx))
		must(t, p.Press(ctx, "Enter"))
		waits(ctx, t, p, "the line again", `document.querySelector('`+line+`').textContent.includes('Possibly')`)
		r, err := reading.Get(ctx, p)
		must(t, err)
		equal(t, "the line after undo", r.Before.Maybe[0], before)
		waits(ctx, t, p, "the focus on the button", `document.activeElement.dataset.op === 'unrelated'`)

		// After a restart, by keys alone, from a reader that is opened anew.
		must(t, p.Press(ctx, "Escape"))
		gone(ctx, t, p)
		r = read(ctx, t, p)
		equal(t, "suggested again after undo", len(r.Before.Maybe), 1)
		_, err = reading.Saved(ctx, p)
		must(t, err)
		tabTo(ctx, t, p, p.EvalReader, line+` [data-op="unrelated"]`)
		must(t, p.Press(ctx, "Enter"))
		waits(ctx, t, p, "the answer", `document.querySelector('`+line+
			`').textContent.includes('Removed from this story')`)
		must(t, p.Press(ctx, "Escape"))
		gone(ctx, t, p)
		must(t, b.StopBackground(ctx))
		r = read(ctx, t, p)
		if len(r.Before.Maybe) != 0 {
			t.Errorf("suggested although it was said not to be: %q", r.Before.Maybe)
		}
		saved, err := reading.Saved(ctx, p)
		must(t, err)
		equal(t, "saved", saved, "again")
		// Nor from the other side, nor in a tab of its own.
		l = openLibrary(ctx, t, b, "")
		suggested := "Astronomers keep the name"
		if strings.Contains(before, "Schoolgirl") {
			suggested = "Schoolgirl of Pellworm finds"
		}
		id := articleID(ctx, t, l, suggested)
		other := open(ctx, t, b, b.ExtensionURL("extension/reader/reader.html#"+id))
		becomes(ctx, t, other.Eval, "the other article", `document.querySelector('#view h1') !== null`)
		far, err := reading.GetTab(ctx, other)
		must(t, err)
		if words := strings.Join(far.Before.Maybe, " ") +
			fmt.Sprint(far.Before.Line); strings.Contains(words, "grows a tail") {
			t.Errorf("suggested from the other side: %q", words)
		}
	})
}

// TestStoriesByKeys names, pins, merges and splits stories with the keyboard
// alone. Each holds after the background was ended and the page loaded anew, and
// when a further article of the story is read; each can be taken back.
func TestStoriesByKeys(t *testing.T) {
	inTurn(t, func(_ context.Context, t *testing.T, b drive.Browser) {
		ctx, cancel := context.WithTimeout(t.Context(), 4*pageTimeout)
		defer cancel()
		const host = "fen.localhost"
		shared.web.Site(host, causeway(time.Now()))
		forgotten(t, b, host)
		readAll(ctx, t, b, host, "/gulls", "/owls", "/washed", "/ferry", "/stones")
		h := libraryHand{b, openLibrary(ctx, t, b, "")}
		stones := articleID(ctx, t, h.p, "Stones for the Sandrow causeway")
		story := func(words string) string {
			t.Helper()
			must(t, h.p.Eval(ctx, `location.hash = ''`, nil))
			var id string
			h.until(ctx, t, "the story of "+words,
				`[...document.querySelectorAll('#list .story-link[href^="#"]')].some(a => a.textContent.includes('`+
					words+`'))`)
			must(t, h.p.Eval(ctx,
				`decodeURIComponent([...document.querySelectorAll('#list .story-link[href^="#"]')].find(a => a.textContent.includes('`+words+`')).hash.slice(1))`, &id))
			return id
		}
		road, owls := story("causeway"), story("Lodbrek")
		title := func() string {
			l, err := reading.GetLibrary(ctx, h.p)
			must(t, err)
			return l.Title
		}
		articles := func(want int) string {
			return fmt.Sprintf(`document.querySelectorAll('#main .headline').length === %d`, want)
		}
		h.restart(ctx, t, road)
		h.until(ctx, t, "its three articles", articles(3))
		machine := title()

		// Rename.
		h.press(ctx, t, `#main [data-op="rename"]`)
		h.until(ctx, t, "the field of the name",
			`document.getElementById('rename').open && document.activeElement.id === 'rename-name'`)
		must(t, h.p.Press(ctx, "Escape"))
		h.until(ctx, t, "the button again",
			`!document.getElementById('rename').open && document.activeElement.dataset.op === 'rename'`)
		must(t, h.p.Press(ctx, "Enter"))
		h.until(ctx, t, "the field of the name", `document.getElementById('rename').open`)
		must(t, h.p.Eval(ctx, `document.getElementById('rename-name').select()`, nil))
		must(t, h.p.Type(ctx, "The gap"))
		keepPicture(ctx, t, b, h.p, "rename")
		must(t, h.p.Press(ctx, "Enter"))
		h.until(ctx, t, "the new name", `document.querySelector('#main h1').textContent === 'The gap'`)
		h.undo(ctx, t)
		h.until(ctx, t, "the name it had", `document.querySelector('#main h1').textContent === `+
			fmt.Sprintf("%q", machine))
		h.restart(ctx, t, road)
		equal(t, "the name after undo and restart", title(), machine)
		h.press(ctx, t, `#main [data-op="rename"]`)
		h.until(ctx, t, "the field of the name", `document.getElementById('rename').open`)
		must(t, h.p.Eval(ctx, `document.getElementById('rename-name').select()`, nil))
		must(t, h.p.Type(ctx, "The gap"))
		must(t, h.p.Press(ctx, "Enter"))
		h.until(ctx, t, "the new name", `document.querySelector('#main h1').textContent === 'The gap'`)

		// Pin.
		h.restart(ctx, t, road)
		equal(t, "the name after a restart", title(), "The gap")
		pressed := func(on string) string {
			return `document.querySelector('#main [data-op="pin"]').ariaPressed === '` + on + `'`
		}
		h.press(ctx, t, `#main [data-op="pin"]`)
		h.until(ctx, t, "the pin", pressed("true"))
		h.undo(ctx, t)
		h.until(ctx, t, "no pin", pressed("false"))
		h.restart(ctx, t, owls)
		h.press(ctx, t, `#main [data-op="pin"]`)
		h.until(ctx, t, "the pin", pressed("true"))
		h.restart(ctx, t, owls)
		h.until(ctx, t, "the pin after a restart, and the story on top",
			pressed("true")+` && document.querySelector('#list .story-link').textContent.includes('pinned')`)

		// Split.
		h.restart(ctx, t, road)
		h.press(ctx, t, `#main [data-op="split"][data-value="`+stones+`"]`)
		h.until(ctx, t, "the two that stay", articles(2))
		keepPicture(ctx, t, b, h.p, "split")
		h.undo(ctx, t)
		h.until(ctx, t, "all three", articles(3))
		h.restart(ctx, t, road)
		h.press(ctx, t, `#main [data-op="split"][data-value="`+stones+`"]`)
		h.until(ctx, t, "the two that stay", articles(2))
		apart := func() int {
			t.Helper()
			h.restart(ctx, t, road)
			var here []string
			must(t, h.p.Eval(ctx, `[...document.querySelectorAll('#main .headline')].map(e => e.textContent)`, &here))
			if strings.Contains(strings.Join(here, "\n"), "Stones for") {
				t.Errorf("the machine has put together what the reader put apart: %q", here)
			}
			return len(here)
		}
		readAll(ctx, t, b, host, "/stones") // seen again
		n := apart()

		// A single article is put to a story.
		h.press(ctx, t, `#main [data-op="merge"]`)
		h.until(ctx, t, "the list of stories",
			`document.getElementById('merge').open && document.activeElement.id === 'merge-with'`)
		must(t, h.p.Eval(ctx,
			`(list => { list.value = [...list.options].find(o => o.text.startsWith('Stones for')).value; })(document.getElementById('merge-with'))`, nil))
		h.press(ctx, t, `#merge button[value="ok"]`)
		h.until(ctx, t, "one more", articles(n+1))
		h.undo(ctx, t)
		h.until(ctx, t, "what it was", articles(n))
		readAll(ctx, t, b, host, "/barge") // a further article that may go to either
		n = apart()
		equal(t, "the name when more was read", title(), "The gap")

		// Merge.
		h.press(ctx, t, `#main [data-op="merge"]`)
		h.until(ctx, t, "the list of stories",
			`document.getElementById('merge').open && document.activeElement.id === 'merge-with'`)
		// a list of the browser's own opens outside of the page
		must(t, h.p.Eval(ctx, `document.getElementById('merge-with').value = `+fmt.Sprintf("%q", owls), nil))
		keepPicture(ctx, t, b, h.p, "merge")
		h.press(ctx, t, `#merge button[value="ok"]`)
		h.until(ctx, t, "all of both", articles(n+2))
		h.undo(ctx, t)
		h.until(ctx, t, "what it was", articles(n))
		h.restart(ctx, t, owls)
		h.until(ctx, t, "the other one again, pinned", articles(2)+` && `+pressed("true"))
		h.restart(ctx, t, road)
		h.press(ctx, t, `#main [data-op="merge"]`)
		h.until(ctx, t, "the list of stories", `document.getElementById('merge').open`)
		must(t, h.p.Eval(ctx, `document.getElementById('merge-with').value = `+fmt.Sprintf("%q", owls), nil))
		h.press(ctx, t, `#merge button[value="ok"]`)
		h.until(ctx, t, "all of both", articles(n+2))
		h.restart(ctx, t, road)
		h.until(ctx, t, "all of both after a restart, under the reader's name",
			articles(n+2)+` && document.querySelector('#main h1').textContent === 'The gap'`)
	})
}
