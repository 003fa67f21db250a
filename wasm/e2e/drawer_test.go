package e2e

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

// letter is a box that the ferry's page puts into its story.
const letter = `<div class="newsletter-signup"><p>Get the tide in your inbox every Friday.</p><form><input type="email"><button>Sign up</button></form></div>`

// boxedFerry has the letter after its second paragraph.
func boxedFerry() string {
	return strings.Replace(ferry(), "<p>For the 1,900", letter+"<p>For the 1,900", 1)
}

// button clicks the first button of the reader that a selector names.
func button(ctx context.Context, t testing.TB, p drive.Page, selector string) {
	t.Helper()
	must(t, p.EvalReader(ctx, fmt.Sprintf(`document.querySelector(%q).click()`, selector), nil))
}

// until waits until what the reader shows fits.
func until(ctx context.Context, t testing.TB, p drive.Page, what string,
	fits func(reading.Reader) bool) reading.Reader {
	t.Helper()
	ctx, cancel := context.WithTimeout(ctx, stepTimeout)
	defer cancel()
	var r reading.Reader
	err := drive.Until(ctx, what, func() (bool, error) {
		now, err := reading.Get(ctx, p)
		if err != nil {
			return false, nil // it is being drawn
		}
		r = now
		return fits(r), nil
	})
	if err != nil {
		t.Fatalf("%v; it shows %q, left out %q, notices %q", err, r.Paragraphs, r.Removed, r.Notices)
	}
	return r
}

// TestDrawer puts a box back that was left out, and wants it there when the page
// is opened again, in a tab of its own too.
func TestDrawer(t *testing.T) {
	inTurn(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		const words = "Get the tide in your inbox every Friday."
		shared.web.Site("drawer.localhost", pages{"/ferry": {body: boxedFerry()}})
		p := open(ctx, t, b, "http://drawer.localhost/ferry")
		r := read(ctx, t, p)
		if slices.Contains(r.Paragraphs, words) || !slices.Contains(r.Removed, words) {
			t.Fatalf("it shows %q and leaves out %q", r.Paragraphs, r.Removed)
		}
		must(t, saved(ctx, p))
		must(t, p.EvalReader(ctx,
			`document.querySelector('#removed').open = true, document.querySelector('.removed').scrollIntoView()`, nil))
		keepPicture(ctx, t, b, p, "drawer")
		must(t, p.EvalReader(ctx,
			fmt.Sprintf(`[...document.querySelectorAll('#removed li')].find(li => li.querySelector('q').textContent === %q).querySelector('[data-op="restore"]').click()`, words), nil))
		r = until(ctx, t, p, "the box", func(r reading.Reader) bool { return slices.Contains(r.Paragraphs, words) })
		if at := slices.Index(r.Paragraphs, words); at != 2 {
			t.Errorf("it stands in place %d: %q", at, r.Paragraphs)
		}
		must(t, b.StopBackground(ctx))
		must(t, p.Navigate(ctx, "http://drawer.localhost/ferry"))
		if r := read(ctx, t, p); !slices.Contains(r.Paragraphs, words) {
			t.Errorf("opened again it shows %q", r.Paragraphs)
		}
		must(t, p.Click(ctx))
		gone(ctx, t, p)
		must(t, p.Dark(ctx, true))
		must(t, p.Resize(ctx, 400, 800))
		read(ctx, t, p)
		must(t, p.EvalReader(ctx,
			`document.querySelector('#removed').open = true, document.querySelector('.removed').scrollIntoView()`, nil))
		keepPicture(ctx, t, b, p, "drawer-narrow-dark")
		must(t, p.EvalReader(ctx, `document.querySelector('[data-op="choose"]').click()`, nil))
		pickerOpen(ctx, t, p, true)
		keepPicture(ctx, t, b, p, "picker-narrow-dark")
		must(t, p.Dark(ctx, false))
	})
}

// saved waits until the article in the reader was kept.
func saved(ctx context.Context, p drive.Page) error {
	_, err := reading.Saved(ctx, p)
	return err
}

// TestCutByHand takes a paragraph out with a key and one with the mouse, puts one
// back, makes the other a rule of the site, and finds the rule in the settings.
func TestCutByHand(t *testing.T) {
	inTurn(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		const dear = "Dear friends of the ferry, thank you for reading, and for telling your neighbours on both islands of this page."
		body := strings.Replace(ferry(), "<p>For the 1,900", `<p class="promo-line">`+dear+`</p><p>For the 1,900`, 1)
		body = strings.Replace(body, "<p>The owner",
			`<p>`+dear[:40]+
				`, said the board, is how the letter of the ferry begins every year in autumn, and nobody has minded.</p><p>The owner`, 1)
		shared.web.Site("cut.localhost", pages{"/ferry": {body: body},
			"/second": {body: strings.ReplaceAll(body, "Monday", "Tuesday")}})
		p := open(ctx, t, b, "http://cut.localhost/ferry")
		whole := read(ctx, t, p).Paragraphs
		if !slices.Contains(whole, dear) {
			t.Skip("the line is left out by itself: there is nothing to cut") // the judges may learn it
		}
		must(t, saved(ctx, p))
		has := func(words string, want bool) func(reading.Reader) bool {
			return func(r reading.Reader) bool {
				return slices.Contains(r.Paragraphs, words) == want && len(r.Paragraphs) > 2
			}
		}
		press(ctx, t, p, "j")
		press(ctx, t, p, "j")
		press(ctx, t, p, "x")
		after := until(ctx, t, p, "one paragraph less",
			func(r reading.Reader) bool { return len(r.Paragraphs) == len(whole)-1 })
		press(ctx, t, p, "z")
		until(ctx, t, p, "all paragraphs", func(r reading.Reader) bool { return slices.Equal(r.Paragraphs, whole) })
		if !strings.Contains(strings.Join(whole, " "), after.Paragraphs[0]) {
			t.Errorf("the rest became %q", after.Paragraphs)
		}

		button(ctx, t, p, ".cutter")
		must(t, p.EvalReader(ctx,
			fmt.Sprintf(`[...document.querySelectorAll('.story p')].find(p => p.textContent.includes(%q)).click()`,
				dear), nil))
		until(ctx, t, p, "the line to go", has(dear, false))
		keepPicture(ctx, t, b, p, "cut")
		must(t, p.EvalReader(ctx,
			`document.querySelector('#removed').open = true, document.querySelector('#removed').scrollIntoView()`, nil))
		keepPicture(ctx, t, b, p, "cut-drawer")
		press(ctx, t, p, "Escape") // ends cutting, not the reader
		button(ctx, t, p, `#removed [data-op="always"]`)
		must(t, drive.Until(ctx, "the rule", func() (bool, error) {
			var said string
			err := p.EvalReader(ctx, `document.getElementById('live').textContent`, &said)
			return strings.Contains(said, "rules"), err
		}))
		must(t, b.StopBackground(ctx))
		must(t, p.Navigate(ctx, "http://cut.localhost/second"))
		if r := read(ctx, t, p); slices.Contains(r.Paragraphs, dear) || len(r.Paragraphs) != len(whole)-1 {
			t.Errorf("on the next page of the site: %q", r.Paragraphs)
		}

		settings := open(ctx, t, b, b.ExtensionURL("extension/options/options.html"))
		rule := func() (words string) {
			must(t, settings.Eval(ctx, `document.getElementById('rules').textContent`, &words))
			return words
		}
		must(t, drive.Until(ctx, "the rules", func() (bool, error) { return rule() != "", nil }))
		if words := rule(); !strings.Contains(words, "cut.localhost") || !strings.Contains(words, "p.promo-line") {
			t.Errorf("the settings say %q", words)
		}
		must(t, settings.Eval(ctx, `document.getElementById('rules').scrollIntoView()`, nil))
		keepPicture(ctx, t, b, settings, "rules")
		must(t, settings.Eval(ctx, `document.querySelector('#rules [data-op="rule-drop"]').click()`, nil))
		must(t, drive.Until(ctx, "the rule to go",
			func() (bool, error) { return !strings.Contains(rule(), "promo-line"), nil }))
	})
}

// TestArticleSwitch goes to the other article of an endless page and back.
func TestArticleSwitch(t *testing.T) {
	second := strings.NewReplacer("Ferry to Little Orra sails again", "The bakery of Osk is for sale",
		"The ferry between Osk and Little Orra", "The bakery at the harbour of Osk").Replace(ferry())
	part := func(page string) string {
		return page[strings.Index(page, "<article>"):strings.Index(page, "<aside>")]
	}
	body := strings.Replace(ferry(), part(ferry()), part(ferry())+part(second), 1)
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		shared.web.Site("endless.localhost", pages{"/ferry": {body: body}})
		p := open(ctx, t, b, "http://endless.localhost/ferry")
		r := read(ctx, t, p)
		equal(t, "title", r.Title, ferryTitle)
		must(t, saved(ctx, p))
		var offer string
		must(t, p.EvalReader(ctx, `document.querySelector('.others summary').textContent`, &offer))
		equal(t, "the offer", offer, "2 articles on this page")
		button(ctx, t, p, `.others [data-op="pick"]`)
		r = until(ctx, t, p, "the other article",
			func(r reading.Reader) bool { return r.Title == "The bakery of Osk is for sale" })
		if len(r.Paragraphs) != 5 || !strings.HasPrefix(r.Paragraphs[0], "The bakery at the harbour") {
			t.Errorf("it shows %q", r.Paragraphs)
		}
		// What is asked now is asked of the article on screen.
		must(t, b.StopBackground(ctx))
		var why struct{ ID, Problem string }
		must(t, reading.Ask(ctx, p, "why", map[string]any{"args": map[string]int{"quotation": 0}}, &why))
		if why.Problem != "" || !strings.HasPrefix(why.ID, "part:") {
			t.Errorf("the answer is of %+v", why)
		}
	})
}

// TestStillLoading reads a page that goes on loading, which the reader says, and
// reads it again.
func TestStillLoading(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		more, page := make(chan bool), ferry()
		half := strings.Index(page, "<p>The owner")
		shared.web.Site("slow.localhost", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			fmt.Fprint(w, page[:half])
			w.(http.Flusher).Flush()
			select {
			case <-more:
			case <-r.Context().Done():
			}
			fmt.Fprint(w, page[half:])
		}))
		shared.web.Site("osk.localhost", pages{"/ferry": {body: ferry()}})
		p := open(ctx, t, b, "http://osk.localhost/ferry")
		must(t, p.Eval(ctx, `void (location.href = 'http://slow.localhost/ferry')`, nil))
		must(t, drive.Until(ctx, "the first half", func() (bool, error) {
			var there bool
			err := p.Eval(ctx, `location.host === 'slow.localhost' && document.querySelectorAll('p').length >= 5`,
				&there)
			return err == nil && there, nil
		}))
		r := read(ctx, t, p)
		if len(r.Paragraphs) != 4 || !strings.Contains(strings.Join(r.Notices, " "), "still loading") {
			t.Errorf("it shows %d paragraphs and says %q", len(r.Paragraphs), r.Notices)
		}
		keepPicture(ctx, t, b, p, "still-loading")
		close(more)
		must(t, drive.Until(ctx, "the whole page", func() (bool, error) {
			var there bool
			err := p.Eval(ctx, `document.readyState === 'complete'`, &there)
			return there, err
		}))
		button(ctx, t, p, `[data-op="again"]`)
		r = until(ctx, t, p, "all of it", func(r reading.Reader) bool { return len(r.Paragraphs) == 5 })
		if strings.Contains(strings.Join(r.Notices, " "), "still loading") {
			t.Errorf("it says %q", r.Notices)
		}
	})
}
