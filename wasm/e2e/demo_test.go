package e2e

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dateline/wasm/e2e/demo"
	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
)

// told is what a careful reader takes from one article of the demo.
type told struct {
	title    string
	site     string
	byline   []string
	figure   string // caption of its picture, "" for none
	credit   string
	first    string // its first words
	last     string // its last words
	headings []string
	inferred bool // the outline has no headings to stand on
	said     []string
	without  []string
	gaps     []string // what is not read right yet: "site", "beginning", "picture", "names"
}

// demoStory is the five articles in the order in which they appeared.
var demoStory = []told{
	{
		title: "Power cable to Halmora fails: the day as it went", site: "Northwater Radio",
		byline: []string{"Runa Stellmark"},
		first:  "Halmora lost most of its electricity", last: "“is not answering”.",
		headings: []string{"Street lights stay off in Brennick", "Minister asks for patience",
			"Fault lies 60 kilometres out", "Hospital on its own generators", "Three islands in the dark"},
		said: []string{
			"Nadia Verrin: “Nobody will freeze, and nobody will sit in the dark without having been told,”",
			"Joren Askeld: “to within two kilometres”",
			"Joren Askeld: “We know where. We do not yet know what,”",
			"Oda Ferrant: “We have fuel for nine days, and we have begun to count it,”",
			"The grid office: “is not answering”",
		},
		without: []string{"Shipping forecast", "Bread without an oven", "Become a friend", "cookies"},
	},
	{
		title: "Halmora to ration power as survey ship nears broken cable", site: "Dravik Evening Courier",
		byline: []string{"Matthis Orel"},
		first:  "DRAVIK - The survey vessel Meridian Gull", last: "lies in dock at Lowen until",
		inferred: true,
		said: []string{
			"Joren Askeld: \"Until we have seen the cable we are guessing, and I do not like to guess with other people's winter,\"",
			"Nadia Verrin: \"a queue, not a blackout.\"",
			"Nadia Verrin: \"Everyone waits a little so that nobody waits long,\"",
			"Anselm Ruik: \"A dark window across the water is our business too,\"",
			"Tobin Haule: \"Fish does not queue,\"",
		},
		without: []string{"Tram line 4", "Piano, upright", "Ring 4411", "wrap fish before noon", "snow showers"},
	},
	{
		title: "Pictures from the sea bed point to an anchor, and to a freighter held at Dravik",
		site:  "The Harbour Ledger", byline: []string{"Ines Calloway"},
		figure: "The two ends of the Brenn Link, filmed by a diving robot at a depth of 141 metres.",
		credit: "Brenn Link Company",
		first:  "An anchor tore the Brenn Link", last: "weather permitting.",
		inferred: true,
		said: []string{
			"Joren Askeld: “The cable was not worn and it did not fail. It was caught, dragged and broken,”",
			"(or unknown) Serrano Line: “noticed nothing unusual that night and followed the orders of the traffic service,”",
			"Two people familiar with the inquiry: “silent for eleven minutes”",
			"Nadia Verrin: “Carelessness can break a cable as well as malice can,”",
			"Nadia Verrin: “What I want to know is why nobody noticed for six minutes.”",
			"Lena Obrist: “Nobody writes a cheque before the report is on the table,”",
		},
		without: []string{"Second-hand tugs", "Sign me up", "212 partners", "varnish your hull", "Hestor grain",
			"Crane drivers"},
	},
	{
		title: "A hospital counts its litres as Halmora waits for the repair ship", site: "The Brennick Post",
		byline: []string{"Pia Tolland"},
		figure: "St Aldane’s on", credit: "Levi Sorrel",
		first: "At ten past nine every evening", last: "“I have run out of true ones,” she said.",
		headings: []string{"Two floors of four", "A ship on its way", "Warned in 2020"},
		said: []string{
			"Oda Ferrant: “I used to know our patients by name. Now I know our pumps by name as well,”",
			"Oda Ferrant: “the loudest gift we ever had.”",
			"Joren Askeld: “Two splices, each of them five days of hand work in a tent on a moving deck,”",
			"Joren Askeld: “There is no fast way to do it. There is only a careful way.”",
			"Elin Dacre: “We wrote that the question was not whether but when,”",
			"Elin Dacre: “I take no pleasure in the date.”",
			"Nadia Verrin: “It is on my desk, and it is not going back to the shelf,”",
			"Jutta Mehl: “I have run out of true ones,”",
		},
		without: []string{"Chandlers sell out", "Send it to me", "Ferry to Hestor cut", "soup on a spirit stove",
			"early bedtimes", "Terms, privacy"},
	},
	{
		title: "Halmora and Tervania agree to talk about a second cable, but not about who will pay",
		site:  "Halmora Observer", byline: []string{"Klara Venn", "Dario Fell"},
		figure: "The Tern Constance off Garrow Point on", credit: "Mads Orrell / Halmora Observer",
		first: "BRENNICK – Halmora and Tervania will open talks", last: "“when I can trip over it.”",
		headings: []string{"What parliament will decide", "A ship, a tent and two splices",
			"The freighter stays in port"},
		said: []string{
			"Corin Ashgrove: “half a winter’s light.”",
			"Nadia Verrin: “We are not asking for a favour. We are offering to buy half of something that both of us need,”",
			"Anselm Ruik: “with open hands and a sharp pencil,”",
			"Cass Ilvane: “Emergencies are easy to declare and hard to dismiss,”",
			"Tobin Haule: “You cannot ration a cold store,”",
			"Tobin Haule: “It is cold or it is not.”",
			"Joren Askeld: “I would rather promise you a good joint than a good date,”",
			"Elin Dacre: “Redundancy is a dull word until the night you need it,”",
			"Oda Ferrant: “when I can trip over it.”",
		},
		without: []string{"BREAKING", "morning letter", "Copy link", "Puffin census", "14 thoughts", "keeps bees",
			"Mrs T.", "cookies", "Leave a Reply"},
		gaps: []string{"names"},
	},
}

// TestDemo reads the demo story in both browsers: every article as a careful
// reader would, and then its place among the others.
func TestDemo(t *testing.T) {
	inTurn(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		now := time.Now()
		handler, err := demo.Handler(now)
		must(t, err)
		addresses := demo.Addresses("localhost")
		var last drive.Page
		var line reading.Before
		for i, want := range demoStory {
			host := strings.Split(strings.TrimPrefix(addresses[i], "http://"), "/")[0]
			shared.web.Site(host, handler)
			t.Run(host, func(t *testing.T) {
				p, err := b.Open(ctx, addresses[i])
				must(t, err)
				r := read(ctx, t, p)
				want.check(t, r)
				keepPicture(ctx, t, b, p, "demo-"+strings.TrimSuffix(host, ".localhost"))
				saved, err := reading.Saved(ctx, p)
				must(t, err)
				if saved != "new" && saved != "again" { // another test may have read it before
					t.Errorf("saved %q", saved)
				}
				if last, line = p, r.Before; i < len(demoStory)-1 {
					must(t, p.Close(ctx))
				}
			})
		}
		if last == nil {
			t.Fatal("the last article was not read")
		}
		t.Run("before", func(t *testing.T) { checkBefore(t, line) })
		t.Run("timeline", func(t *testing.T) { checkTimeline(ctx, t, b, demo.Last(now)) })
		must(t, last.Close(ctx))
	})
}

func (want told) check(t *testing.T, r reading.Reader) {
	t.Helper()
	equal(t, "title", r.Title, want.title)
	equal(t, "byline", r.Byline, want.byline)
	body := strings.Join(slices.Concat(r.Standfirst, r.Headings, r.Paragraphs, r.Items), "\n")
	for _, words := range want.without {
		if strings.Contains(body, words) {
			t.Errorf("the story holds %q, which is not part of it", words)
		}
	}
	if len(r.Paragraphs) == 0 {
		t.Fatal("no paragraphs")
	}
	want.expect(t, "site", r.Site == want.site, r.Site)
	want.expect(t, "beginning", strings.HasPrefix(r.Paragraphs[0], want.first), r.Paragraphs[0])
	end := r.Paragraphs[len(r.Paragraphs)-1]
	want.expect(t, "end", strings.Contains(end, want.last), end)
	if want.figure != "" {
		var f reading.Figure
		if len(r.Figures) == 1 {
			f = r.Figures[0]
		}
		right := strings.HasPrefix(f.Caption, want.figure) && !strings.Contains(f.Caption, want.credit) &&
			f.Credit == want.credit
		want.expect(t, "picture", right, fmt.Sprintf("%+v", r.Figures))
	}
	want.checkOutline(t, r)
	want.checkSaid(t, r)
}

// expect fails the test when something is not right, unless that is a known gap.
func (want told) expect(t *testing.T, what string, right bool, got string) {
	t.Helper()
	known := slices.Contains(want.gaps, what)
	switch {
	case !right && known:
		t.Logf("known gap: %s: %.200s", what, got)
	case !right:
		t.Errorf("%s: %.200s", what, got)
	case known:
		t.Logf("%s is right now: take it from the gaps", what)
	}
}

// checkSaid compares who said what. A speaker may stay unknown where nothing
// names one, but never be another.
func (want told) checkSaid(t *testing.T, r reading.Reader) {
	t.Helper()
	expected := slices.Clone(want.said)
	var said []string
	for _, q := range r.Quotations {
		who := q.Speaker
		if strings.Contains(q.Certainty, "unclear") {
			who = "?"
		}
		for _, words := range q.Said() {
			i := len(said)
			said = append(said, who+": "+words)
			if i < len(expected) && strings.HasPrefix(expected[i], "(or unknown) ") {
				if expected[i] = strings.TrimPrefix(expected[i], "(or unknown) "); who == "?" {
					said[i] = expected[i]
				}
			}
		}
	}
	expected = slices.DeleteFunc(expected, func(want string) bool { // a card that the engine is not sure enough of
		known, gap := strings.CutPrefix(want, "(not yet) ")
		if gap {
			t.Logf("known gap: %s (shown: %v)", known, slices.Contains(said, known))
		}
		return gap
	})
	for i := range said { // a name with its office in front of it
		if i < len(expected) && slices.Contains(want.gaps, "names") && strings.HasSuffix(said[i], expected[i]) {
			said[i] = expected[i]
		}
	}
	equal(t, "quotations", said, expected)
}

func (want told) checkOutline(t *testing.T, r reading.Reader) {
	t.Helper()
	var labels []string
	inferred := 0
	for _, s := range r.Outline {
		if s.Label != "Opening" {
			labels = append(labels, s.Label)
		}
		if s.Inferred {
			inferred++
		}
	}
	if !want.inferred {
		equal(t, "outline", labels, want.headings)
		return
	}
	if inferred == 0 || inferred != len(labels) {
		t.Errorf("outline %q with %d inferred sections; want all of them inferred, and some", labels, inferred)
	}
	body := strings.ToLower(strings.Join(r.Paragraphs, "\n")) // a label begins with a capital, its clause may not
	for _, label := range labels {
		rest, found := body, true
		for w := range strings.FieldsSeq(strings.ToLower(label)) { // "also" is left out
			if _, rest, found = strings.Cut(rest, w); !found {
				t.Errorf("inferred section %q is not in the story's own words", label)
				break
			}
		}
	}
}

// checkBefore looks at the strip over the last article.
func checkBefore(t *testing.T, b reading.Before) {
	var marks []string
	for _, stop := range b.Line {
		if isRead(stop.Mark) {
			marks = append(marks, stop.Words)
		}
	}
	var want []string
	for _, a := range demoStory[:len(demoStory)-1] {
		want = append(want, a.title)
	}
	equal(t, "articles read before", marks, want)
	if !strings.Contains(b.Why, "Same people") {
		t.Errorf("why: %q, want the people in common", b.Why)
	}
}

// checkTimeline looks at the library page: the five articles by day, and what
// they announce, past and to come.
func checkTimeline(ctx context.Context, t *testing.T, b drive.Browser, last time.Time) {
	p := openLibrary(ctx, t, b, "")
	l, err := reading.GetLibrary(ctx, p)
	must(t, err)
	keepPicture(ctx, t, b, p, "demo-timeline")
	read, events := map[string]string{}, map[string]bool{}
	today := -1
	for i, d := range l.Days {
		if d.Today {
			today = i
		}
		for _, e := range d.Entries {
			if isRead(e.Mark) {
				read[e.Words] = d.Date
			} else {
				events[d.Date] = true
			}
			if ahead := e.Mark == "still to come"; ahead != (today < 0) && !isRead(e.Mark) {
				t.Errorf("%s %q stands %s the line Today", d.Date, e.Words,
					map[bool]string{true: "above", false: "below"}[today < 0])
			}
		}
	}
	if today < 0 {
		t.Error("no line says Today")
	}
	if n := folded(l); n == 0 {
		t.Error("all of the many events are shown at once")
	}
	must(t, p.Eval(ctx, `document.querySelector('.all-events summary').click()`, nil))
	l, err = reading.GetLibrary(ctx, p)
	must(t, err)
	equal(t, "events still folded", folded(l), 0)
	want := map[string]string{}
	for i, n := range []int{-9, -7, -5, -2, 0} {
		want[demoStory[i].title] = last.AddDate(0, 0, n).Format(time.DateOnly)
	}
	equal(t, "articles by day", read, want)
	for what, n := range map[string]int{
		"the cable breaks": -9, "rationing begins": -5, "the repair ship leaves": -3, "the ship is due at the break": 3,
		"the vote": 5, "the talks": 13, "the report": 21, "power is back": 28,
	} {
		if day := last.AddDate(0, 0, n).Format(time.DateOnly); !events[day] {
			t.Errorf("%s: no event on %s", what, day)
		}
	}
}

// folded counts the entries of a timeline that are not shown.
func folded(l reading.Library) int {
	n := 0
	for _, d := range l.Days {
		for _, e := range d.Entries {
			if e.Folded {
				n++
			}
		}
	}
	return n
}

// equal compares, and tells the difference.
func equal[T any](t testing.TB, what string, got, want T) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

// isRead reports whether the mark is that of an article: one that was opened and not
// scrolled to its end is read in part.
func isRead(mark string) bool { return mark == "read" || mark == "partly read" }
