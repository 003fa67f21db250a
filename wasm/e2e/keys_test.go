package e2e

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

// sections is a page with two headings, for the keys that walk them.
func sections() string {
	page := bath(false)
	page = strings.Replace(page, "<p>Some three hundred", "<h2>A letter on the door</h2><p>Some three hundred", 1)
	return strings.Replace(page, "<p>The bath was built", "<h2>What the bath has seen</h2><p>The bath was built", 1)
}

// TestKeys presses every key of the help sheet.
func TestKeys(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		shared.web.Site("mere.localhost", pages{"/keys": {body: sections()}})
		p := open(ctx, t, b, "http://mere.localhost/keys")
		read(ctx, t, p)
		focused := func() string {
			var words string
			must(t, p.EvalReader(ctx,
				`document.activeElement === document.body ? '' : document.activeElement.textContent`, &words))
			return words
		}
		for _, step := range []struct{ key, want string }{
			{"j", bathTitle}, {"j", "The old bath house"}, {"j", "We will not sell"}, {"k", "The old bath house"},
			{"]", "A letter on the door"}, {"]", "What the bath has seen"}, {"[", "A letter on the door"},
			{"q", "No comment"}, {"Q", "brave"},
		} {
			must(t, p.Press(ctx, step.key))
			if got := focused(); !strings.Contains(got, step.want) || len(got) > 1000 {
				t.Errorf("%s leads to %.80q, want %q", step.key, got, step.want)
			}
		}
		// On a wide screen the panels stand beside the text: the keys put the focus there.
		within := func(id string) bool {
			var in bool
			must(t, p.EvalReader(ctx, `document.getElementById('`+id+`').contains(document.activeElement)`, &in))
			return in
		}
		for key, id := range map[string]string{"o": "outline", "s": "speakers"} {
			must(t, p.Press(ctx, key))
			if !within(id) {
				t.Errorf("%s does not lead into %s", key, id)
			}
		}
		// On a narrow one they open, and Escape closes them and not the reader.
		must(t, p.Resize(ctx, 600, 800))
		waits(ctx, t, p, "the narrow window",
			`innerWidth === 600 && getComputedStyle(document.querySelector('.tool-outline')).display !== 'none'`)
		for _, test := range []struct{ key, id string }{{"o", "outline"}, {"s", "speakers"}, {"?", "help"}} {
			must(t, p.Press(ctx, test.key))
			waits(ctx, t, p, test.id, `document.querySelector('#`+test.id+`:popover-open') !== null`)
			must(t, p.Press(ctx, "Escape"))
			waits(ctx, t, p, "the end of "+test.id, `document.querySelector(':popover-open') === null`)
			must(t, p.Press(ctx, test.key))
			waits(ctx, t, p, test.id+" again", `document.querySelector('#`+test.id+`:popover-open') !== null`)
			must(t, p.ClickOn(ctx, "#"+test.id+" .close"))
			waits(ctx, t, p, "its close button", `document.querySelector(':popover-open') === null`)
		}
		must(t, p.Press(ctx, "?"))
		var keys []string
		must(t, p.EvalReader(ctx, `[...document.querySelectorAll('#help kbd')].map(k => k.textContent)`, &keys))
		equal(t, "keys of the sheet", strings.Join(keys, " "), "j k ] [ q Q Enter c h H n u i / l . , > < f d e o s t x z p ? Esc")
		keepPicture(ctx, t, b, p, "help")
		must(t, p.Press(ctx, "Escape"))
		waits(ctx, t, p, "the end of the sheet", `document.querySelector(':popover-open') === null`)
		must(t, p.Press(ctx, "t"))
		must(t, drive.Until(ctx, "the timeline", func() (bool, error) {
			tab, err := b.Find(ctx, b.ExtensionURL("extension/library/library.html"))
			if err != nil || tab == nil {
				return false, err
			}
			return true, tab.Close(ctx)
		}))
		must(t, p.Show(ctx))
		must(t, p.Press(ctx, "Escape"))
		gone(ctx, t, p)
	})
}

// TestFind looks for words in the article: folded, counted, from place to place, and back.
func TestFind(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		body := strings.Replace(bath(false), "The builder, Tomas Rieck", "The builder, Tomás <b>Rie</b>ck", 1)
		shared.web.Site("mere.localhost", pages{"/find": {body: body}})
		p := open(ctx, t, b, "http://mere.localhost/find")
		read(ctx, t, p)
		told := func(want string) {
			t.Helper()
			waits(ctx, t, p, "the count "+want, `document.getElementById('find-count').textContent === '`+want+`'`)
		}
		must(t, p.Press(ctx, "/"))
		must(t, p.Type(ctx, "no comment at"))
		told("1 of 2")
		waits(ctx, t, p, "the count aloud", `document.getElementById('live').textContent === '1 of 2'`)
		var marked int
		must(t, p.EvalReader(ctx, `CSS.highlights.get('found').size`, &marked))
		equal(t, "places marked", marked, 2)
		must(t, p.Press(ctx, "Enter"))
		told("2 of 2")
		must(t, p.Press(ctx, "Enter"))
		told("1 of 2")
		must(t, p.ClickOn(ctx, `#find [value="-1"]`))
		told("2 of 2")
		keepPicture(ctx, t, b, p, "find")
		must(t, p.ClickOn(ctx, "#find-words"))
		must(t, p.Press(ctx, "Escape"))
		waits(ctx, t, p, "the end of the search, in its paragraph",
			`document.getElementById('find').hidden && document.activeElement.textContent.includes('Oskar Veil') && CSS.highlights.get('found').size === 0`)

		must(t, p.ClickOn(ctx, ".tool-find"))
		waits(ctx, t, p, "the field", `document.activeElement.id === 'find-words'`)
		must(t, p.EvalReader(ctx, `document.getElementById('find-words').select()`, nil))
		must(t, p.Type(ctx, "tomas rieck")) // across an element, without its accent
		told("1 of 1")
		must(t, p.EvalReader(ctx, `document.getElementById('find-words').select()`, nil))
		must(t, p.Type(ctx, "end of quotation")) // words for ears alone
		told("Not found")
		must(t, p.ClickOn(ctx, `#find [value="0"]`))
		waits(ctx, t, p, "the end of the search", `document.getElementById('find').hidden`)
		must(t, p.Press(ctx, "Escape"))
		gone(ctx, t, p)
	})
}

// TestReaderInATab leaves a reader that lives in a tab of its own: by Escape and
// by its button to the page it came from, and corrects a quotation there.
func TestReaderInATab(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		shared.web.Site("mere.localhost", pages{"/alone": {body: bath(false),
			header: []string{"Content-Security-Policy", "sandbox"}}})
		p := open(ctx, t, b, "http://mere.localhost/alone")
		tab := func() (tab drive.Page) {
			t.Helper()
			must(t, drive.Until(ctx, "the reader in a tab", func() (bool, error) {
				var err error
				tab, err = b.Find(ctx, b.ExtensionURL("extension/reader/reader.html"))
				if err != nil || tab == nil {
					return false, err
				}
				var has bool
				err = tab.Eval(ctx,
					`document.querySelector('#view h1') !== null && document.visibilityState === 'visible'`, &has)
				return err == nil && has, nil
			}))
			return tab
		}
		left := func(how string) {
			t.Helper()
			must(t, drive.Until(ctx, "the end of the tab by "+how, func() (bool, error) {
				tab, err := b.Find(ctx, b.ExtensionURL("extension/reader/reader.html"))
				return tab == nil && err == nil, nil // it may end while it is looked at
			}))
			if err := p.EvalReader(ctx, "1", nil); !errors.Is(err, drive.ErrNoReader) {
				t.Errorf("after %s a reader stands over the page", how)
			}
			var visible string
			must(t, drive.Until(ctx, "the page in front again", func() (bool, error) {
				err := p.Eval(ctx, `document.visibilityState`, &visible)
				return visible == "visible", err
			}))
		}
		must(t, p.Click(ctx))
		if err := tab().Press(ctx, "Escape"); err != nil {
			t.Log(err) // the tab may be gone before the key is up
		}
		left("Escape")
		must(t, p.Click(ctx))
		reader := tab()
		must(t, reader.ClickOn(ctx, "mark.quotation"))
		must(t, drive.Until(ctx, "the sheet", func() (bool, error) {
			var is bool
			err := reader.Eval(ctx, sheetOpen, &is)
			return is, err
		}))
		must(t, reader.ClickOn(ctx, "#why summary"))
		must(t, reader.ClickOn(ctx, `#why [data-op="not-speech"]`))
		must(t, drive.Until(ctx, "the correction", func() (bool, error) {
			r, err := reading.GetTab(ctx, reader)
			return err == nil && len(r.Quotations) > 0 && !strings.Contains(r.Quotations[0].Text, "never swum"), nil
		}))
		must(t, reader.ClickOn(ctx, ".tool-back"))
		left("its button")
	})
}

// TestPlaceIsKept leaves an article half-way and comes back to the words.
func TestPlaceIsKept(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		shared.web.Site("mere.localhost", pages{"/place": {body: bath(false)}})
		p := open(ctx, t, b, "http://mere.localhost/place")
		must(t, p.Resize(ctx, 900, 400))
		read(ctx, t, p)
		_, err := reading.Saved(ctx, p)
		must(t, err)
		const top = `[...document.querySelectorAll('.story article [id^="b"]')].find(e => e.getBoundingClientRect().bottom > document.querySelector('.bar').offsetHeight + 24)?.textContent.slice(0, 30) ?? ''`
		const words = `The bath was built in 1911 wit`
		must(t, p.EvalReader(ctx,
			`[...document.querySelectorAll('.story article p')].find(e => e.textContent.startsWith('The bath was built')).scrollIntoView()`, nil))
		var at string
		must(t, p.EvalReader(ctx, top, &at))
		equal(t, "words in view", at, words)
		must(t, p.Press(ctx, "Escape")) // at once: nothing waits for the scrolling to rest
		gone(ctx, t, p)
		must(t, b.StopBackground(ctx))
		must(t, p.Resize(ctx, 600, 500)) // and the lines are set anew
		read(ctx, t, p)
		waits(ctx, t, p, "the words that were in view", `(`+top+`) === '`+words+`'`)

		must(t, p.EvalReader(ctx,
			`[...document.querySelectorAll('.story article p')].find(e => e.textContent.startsWith('A ticket costs')).scrollIntoView()`, nil))
		time.Sleep(time.Second)
		must(t, p.Click(ctx)) // the toolbar's button asks nobody: the place was kept when the scrolling rested
		gone(ctx, t, p)
		read(ctx, t, p)
		waits(ctx, t, p, "the words after the toolbar's button", `(`+top+`).startsWith('A ticket costs')`)
	})
}
