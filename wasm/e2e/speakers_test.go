package e2e

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

// TestSpokenQuotations looks at the story as a screen reader hears it.
func TestSpokenQuotations(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		// corrected in this run, so nothing of the run before may be known
		heard := fmt.Sprintf("/heard/%d", time.Now().UnixNano())
		shared.web.Site("mere.example", pages{heard: {body: bath(false)}})
		p := open(ctx, t, b, "http://mere.example"+heard)
		// the screen reader runs before the reader opens: Firefox does not look under a dialog that stands
		_, err := p.Spoken(ctx)
		must(t, err)
		read(ctx, t, p)
		correcting(ctx, t, p, "eleven thousand")
		must(t, p.ClickOn(ctx, `#why [data-op="speaker"][data-args*="name\":\"\""]`)) // nobody known
		corrected(ctx, t, p)
		hearing, enough := context.WithTimeout(ctx, 8*time.Second)
		defer enough()
		nodes, err := p.Spoken(hearing)
		if err != nil && b.Name() == "firefox" {
			// Now and then it never comes, on an idle machine too: why is not known.
			t.Skipf("no accessibility tree of the dialog: %v", err)
		}
		must(t, err)
		var spoken strings.Builder
		for _, n := range nodes {
			if strings.EqualFold(n.Role, "StaticText") || n.Role == "text leaf" || n.Role == "statictext" {
				spoken.WriteString(" " + n.Name)
			}
		}
		words := strings.Join(strings.Fields(spoken.String()), " ")
		for _, want := range []string{
			"quotation, Edda Kronvall: “We will not sell the bath house to anybody who has never swum in it,” end of quotation",
			"indirect quotation, ",
			"partial quotation, ",
			"quotation, speaker unknown: “I have counted the tiles",
		} {
			if !strings.Contains(words, want) {
				t.Errorf("nobody hears %q in:\n%s", want, words)
			}
		}
		var landmarks []string
		for _, n := range nodes {
			if role := strings.ToLower(n.Role); role == "main" || role == "navigation" || role == "complementary" ||
				role == "landmark" {
				landmarks = append(landmarks, n.Name)
			}
		}
		for _, want := range []string{"Outline", "Speakers"} {
			if !slices.Contains(landmarks, want) {
				t.Errorf("no landmark %q among %q", want, landmarks)
			}
		}
	})
}

// TestSpeakersPanel chooses a speaker, walks what is left, and leaves again.
func TestSpeakersPanel(t *testing.T) {
	inTurn(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		shared.web.Site("mere.example", pages{"/panel": {body: bath(false)}})
		p := open(ctx, t, b, "http://mere.example/panel")
		r := read(ctx, t, p)
		var kronvall reading.Speaker
		for _, s := range r.Speakers {
			if s.Name == "Edda Kronvall" {
				kronvall = s
			}
		}
		if !strings.HasPrefix(kronvall.Tally, "3 quotations") ||
			!strings.HasSuffix(strings.Fields(kronvall.Share + " ?")[0], "%") {
			t.Errorf("the panel says %+v", kronvall)
		}
		live := func() string {
			var words string
			must(t, p.EvalReader(ctx, `document.getElementById('live').textContent`, &words))
			return words
		}
		quiet := func() (names []string) {
			must(t, p.EvalReader(ctx,
				`[...document.querySelectorAll('mark.quotation[data-quiet]')].map(m => document.querySelector('.speaker-name[data-value="' + m.dataset.value + '"]').textContent)`, &names))
			return names
		}
		must(t, p.ClickOn(ctx, `.speaker-name:has(bdi)`))
		waits(ctx, t, p, "the choice", `document.querySelector('.speaker-name[aria-pressed="true"]') !== null`)
		equal(t, "said aloud", live(), "Showing only Edda Kronvall: "+kronvall.Tally)
		if others := quiet(); len(others) != len(r.Quotations)-3 || slices.Contains(others, "Edda Kronvall") {
			t.Errorf("the others are not dimmed: %q", others)
		}
		var role string
		must(t, p.EvalReader(ctx, `document.getElementById('live').role`, &role))
		equal(t, "role of the live region", role, "status")

		// Among the chosen q and Q walk, and nowhere else.
		must(t, p.EvalReader(ctx, `document.getElementById('story').focus()`, nil))
		focused := func() string {
			var words string
			must(t, p.EvalReader(ctx,
				`document.activeElement.matches('mark') ? document.activeElement.textContent : ''`, &words))
			return words
		}
		var walked []string
		for range 3 {
			must(t, p.Press(ctx, "q"))
			walked = append(walked, focused())
		}
		for i, want := range []string{"never swum", "roof", "eleven thousand"} {
			if !strings.Contains(walked[i], want) {
				t.Errorf("q leads to %q, want %q", walked[i], want)
			}
		}
		must(t, p.Press(ctx, "Q"))
		if got := focused(); !strings.Contains(got, "roof") {
			t.Errorf("Q leads to %q", got)
		}
		must(t, p.ClickOn(ctx, `.speaker-name[aria-pressed="true"]`))
		waits(ctx, t, p, "all again", `document.querySelector('[data-quiet]') === null`)
		equal(t, "said aloud", live(), "Showing all quotations")

		// What was said leads to its place.
		must(t, p.ClickOn(ctx, `.speaker:has(.speaker-name bdi) summary`))
		must(t, p.ClickOn(ctx, `.speaker:has(.speaker-name bdi) .said li:last-child button`))
		waits(ctx, t, p, "the place of the words",
			`document.activeElement.matches('mark') && document.activeElement.textContent.includes('eleven thousand')`)
	})
}

// TestPersonAcrossArticles finds what somebody said in two outlets, the same
// words once, with where they were seen first.
func TestPersonAcrossArticles(t *testing.T) {
	inTurn(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		shared.web.Site("mere.example", pages{"/first": {body: bath(false)}})
		const other = `<!doctype html><html lang="en"><head><title>Bath house saved</title><meta property="og:site_name" content="Northern Echoes"><meta property="article:published_time" content="2026-11-19T08:00:00+01:00"></head>
<body><article><h1>Bath house of Leyden Mere saved by one vote</h1>
<p>A bath house that was to be sold stays open after a long evening in the council, and the mayor was the one who turned the vote.</p>
<p>"We will not sell the bath house to anybody who has never swum in it," said Edda Kronvall, mayor of Leyden Mere.</p>
<p>"It will cost us a school bus, and I would pay it again," said Edda Kronvall on Thursday, when she opened the doors of the bath herself.</p>
<p>Three hundred people came for the first swim of the day, and the coffee of the fire brigade was gone before nine in the morning.</p></article></body></html>`
		shared.web.Site("echoes.example", pages{"/second": {body: other}})
		for _, address := range []string{"http://echoes.example/second", "http://mere.example/first"} {
			p := open(ctx, t, b, address)
			read(ctx, t, p)
			_, err := reading.Saved(ctx, p)
			must(t, err)
		}
		p := open(ctx, t, b, "http://mere.example/first")
		read(ctx, t, p)
		must(t, p.ClickOn(ctx, markOf(ctx, t, p, "swum")))
		waits(ctx, t, p, "the sheet", sheetOpen)
		must(t, p.ClickOn(ctx, `#why [data-op="library"]`))
		var page drive.Page
		must(t, drive.Until(ctx, "the speaker's page", func() (bool, error) {
			var err error
			page, err = b.Find(ctx, b.ExtensionURL("extension/library/library.html"))
			if err != nil || page == nil {
				return false, err
			}
			var has bool
			err = page.Eval(ctx, `document.querySelector('#main h1')?.textContent === 'Edda Kronvall'`, &has)
			return err == nil && has, nil
		}))
		var said []struct{ Words, Facts string }
		must(t, page.Eval(ctx,
			`[...document.querySelectorAll('#main .entry')].map(e => ({Words: e.querySelector('.sentence').textContent, Facts: e.querySelector('.facts').textContent}))`, &said))
		keepPicture(ctx, t, b, page, "person")
		must(t, page.Close(ctx))
		var same []string
		for _, s := range said {
			if strings.Contains(s.Words, "never swum") {
				same = append(same, s.Facts)
			}
		}
		if len(same) != 1 || !strings.HasPrefix(same[0], "Mere Courier") ||
			!strings.Contains(same[0], "Also in Northern Echoes") {
			t.Errorf("the words of two outlets stand there with %q", same)
		}
		if !slices.ContainsFunc(said, func(s struct{ Words, Facts string }) bool {
			return strings.Contains(s.Words,
				"school bus")
		}) {
			t.Errorf("what the other outlet alone has is missing: %v", cmp.Diff(nil, said))
		}
	})
}
