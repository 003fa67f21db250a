package story

import (
	"context"
	"os"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"dateline/wasm/article"
	"dateline/wasm/dates"
	"dateline/wasm/quote"
)

// told is an invented article and the story it belongs to.
type told struct {
	story   string
	reading Reading
}

// invented reads testdata/stories.txt, in the order of arrival.
func invented(t testing.TB) []told {
	t.Helper()
	file, err := os.ReadFile("testdata/stories.txt")
	if err != nil {
		t.Fatal(err)
	}
	var out []told
	for _, part := range strings.Split(string(file), "== ")[1:] {
		head, text, _ := strings.Cut(part, "\n")
		f := strings.Split(head, " | ")
		out = append(out, told{f[1], read(t, f[0], f[2], f[3], f[4], f[5], text, int64(1_790_000_000+len(out)))})
	}
	return out
}

func read(t testing.TB, id, lang, date, site, title, text string, opened int64) Reading {
	t.Helper()
	published, err := article.ParseTime(date)
	if err != nil {
		t.Fatal(err)
	}
	a, err := article.FromText(article.Meta{Title: title, Site: site, Lang: lang, Published: published}, text)
	if err != nil {
		t.Fatal(err)
	}
	return Read(id, a, quote.Result{}, dates.Find(a), opened)
}

// arrive lets a reading arrive at the shelf as in the product.
func arrive(t testing.TB, shelf *Memory, r Reading, overrides Overrides) Decision {
	t.Helper()
	found, err := Find(context.Background(), shelf, &r)
	if err != nil {
		t.Fatal(err)
	}
	d := Decide(&r, found, overrides, func(id string) bool { return shelf.stories[id] != nil })
	shelf.Put(r)
	shelf.PutStory(d.Story)
	return d
}

func TestLookAlikesStayApart(t *testing.T) {
	var shelf Memory
	first := map[string]string{}
	for _, x := range invented(t) {
		d := arrive(t, &shelf, x.reading, nil)
		want, begun := first[x.story]
		switch {
		case !begun && d.Joined:
			t.Errorf("%s begins a story but joined %s", x.reading.ID, d.Story.ID)
		case begun && d.Story.ID != want:
			t.Errorf("%s is in %s, want %s", x.reading.ID, d.Story.ID, want)
		}
		if !begun {
			first[x.story] = d.Story.ID
		}
	}
}

func TestReasonsNameWhatIsShared(t *testing.T) {
	var shelf Memory
	var last Found
	for _, x := range invented(t) {
		if x.story != "trial-bank" {
			continue
		}
		var err error
		if last, err = Find(context.Background(), &shelf, &x.reading); err != nil {
			t.Fatal(err)
		}
		arrive(t, &shelf, x.reading, nil)
	}
	var words []string
	days := -1
	for _, r := range last.Related[0].Reasons {
		words = append(words, r.Words...)
		if r.Kind == "days" {
			days = r.Days
		}
	}
	if !slices.ContainsFunc(words, func(w string) bool {
		return strings.Contains(w, "Hask") ||
			strings.Contains(w, "Corvin")
	}) {
		t.Errorf("the reasons name %q", words)
	}
	if days != 4 {
		t.Errorf("%d days apart, want 4", days)
	}
}

func TestOverridesAreNeverOverruled(t *testing.T) {
	all := invented(t)
	rapid.Check(t, func(rt *rapid.T) {
		order := rapid.Permutation(all).Draw(rt, "order")
		a := rapid.SampledFrom(all).Draw(rt, "a").reading.ID
		b := rapid.SampledFrom(all).Filter(func(x told) bool { return x.reading.ID != a }).Draw(rt, "b").reading.ID
		kind := rapid.SampledFrom([]OverrideKind{Together, Apart}).Draw(rt, "kind")
		override := Override{Kind: kind, A: []string{a}, B: []string{b}, At: 1}
		if kind == Together {
			override = Override{Kind: kind, A: []string{a, b}, At: 1}
		}
		var shelf Memory
		for _, x := range order {
			arrive(t, &shelf, x.reading, Overrides{override})
		}
		in := 0
		for _, s := range shelf.stories {
			in += len(s.Articles)
		}
		if in != len(all) {
			rt.Fatalf("%d articles are in stories %d times", len(all), in)
		}
		if kind == Apart && shelf.storyOf[a] == shelf.storyOf[b] {
			rt.Fatalf("%s and %s were to be apart", a, b)
		}
	})
}

func TestSameArticlesSameStories(t *testing.T) {
	once := func() map[string]string {
		var shelf Memory
		for _, x := range invented(t) {
			arrive(t, &shelf, x.reading, nil)
		}
		return shelf.storyOf
	}
	first := once()
	for range 5 {
		if got := once(); !mapsEqual(first, got) {
			t.Fatalf("%v, then %v", first, got)
		}
	}
}

func mapsEqual(a, b map[string]string) bool {
	if len(a) != len(b) {
		return false
	}
	for k, v := range a {
		if b[k] != v {
			return false
		}
	}
	return true
}

func TestBadInput(t *testing.T) {
	text := invented(t)[0].reading
	for name, r := range map[string]Reading{
		"nothing": Read("x", &article.Article{}, quote.Result{}, nil, 0),
		"no text": read(t, "x", "en", "2026-03-04", "S", "A title alone", "", 0),
		"no language": read(t, "x", "", "2026-03-04", "S", text.Title, "Some words of no known language. Nothing else.",
			0),
		"1970": read(t, "x", "en", "1970-01-01", "S", text.Title, "An old quake. It shook the valley.",
			1_790_000_000),
		"future": read(t, "x", "en", "2199-01-01", "S", text.Title, "A quake to come. It will shake the valley.",
			1_790_000_000),
		"no letters": read(t, "x", "en", "", "S", "—— …", "… — ! ?", 1),
	} {
		t.Run(name, func(t *testing.T) {
			var shelf Memory
			for _, x := range invented(t) {
				arrive(t, &shelf, x.reading, nil)
			}
			d := arrive(t, &shelf, r, nil)
			if d.Story.ID == "" || !slices.Contains(d.Story.Articles, "x") {
				t.Fatalf("no story: %+v", d)
			}
			tl := BuildTimeline(d.Story, []Reading{r}, 1<<31, 0, "x")
			if len(tl.Entries) == 0 {
				t.Fatal("an article without an entry")
			}
			if name == "1970" || name == "future" {
				if e := tl.Entries[len(tl.Entries)-1]; e.First != (dates.Day{}) {
					t.Errorf("an impossible date stands in the timeline: %v", e.First)
				}
			}
		})
	}
}

func TestThousandsOfCopies(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	var shelf Memory
	original := invented(t)[0].reading
	var ids []string
	for i := range 3000 {
		r := original
		r.ID = "copy" + string(rune('0'+i/1000)) + string(rune('0'+i/100%10)) + string(rune('0'+i/10%10)) +
			string(rune('0'+i%10))
		r.Opened += int64(i)
		d := arrive(t, &shelf, r, nil)
		if i > 0 && !d.Joined {
			t.Fatalf("copy %d began a story", i)
		}
		ids = d.Story.Articles
	}
	readings, err := shelf.Readings(context.Background(), ids)
	if err != nil {
		t.Fatal(err)
	}
	tl := BuildTimeline(Story{Articles: ids}, readings, 1<<31, 0, "copy1500")
	articles := 0
	for _, e := range tl.Entries {
		if e.Reading != nil {
			articles++
			if len(e.Duplicates) != 2999 || !e.Current {
				t.Errorf("%d duplicates, current %v", len(e.Duplicates), e.Current)
			}
		}
	}
	if articles != 1 {
		t.Errorf("%d entries for copies of one article", articles)
	}
}

func TestStoriesAreCalledByTheirOwnWords(t *testing.T) {
	titles := map[string][]string{}
	var shelf Memory
	for _, x := range invented(t) {
		d := arrive(t, &shelf, x.reading, nil)
		titles[d.Story.ID] = append(titles[d.Story.ID], x.reading.Title)
		if !d.Joined {
			continue
		}
		name := d.Story.Name
		if n := len(strings.Fields(name)); n < shortestName || n > longestName {
			t.Errorf("%q has %d words", name, n)
		}
		if !slices.ContainsFunc(titles[d.Story.ID],
			func(title string) bool { return strings.Contains(strings.ToLower(title), strings.ToLower(name)) }) {
			t.Errorf("%q is in none of the titles %q", name, titles[d.Story.ID])
		}
	}
}

func TestNamesAreWholeClauses(t *testing.T) {
	for _, x := range []struct{ title, text, want string }{
		{"Ferry fire at Marholm, two hurt: what we know",
			"A ferry fire at Marholm hurt two people. The Marholm ferry was alight for an hour.",
			"Ferry fire at Marholm"},
		{"Live: Bridge at Odenby closed after crash as it happened",
			"The bridge at Odenby is closed. A crash closed the Odenby bridge.", "Bridge at Odenby closed after crash"},
		{"'The Heron' dies in Marholm prison",
			"The man called the Heron died in prison in Marholm. Marholm prison said he died at night.",
			"'The Heron' dies in Marholm prison"},
		{"Villagers keep the name of comet Amrum",
			"The comet Amrum keeps its name. Villagers of Amrum gave the comet its name.",
			"Villagers keep the name of comet Amrum"},
		{"A room full of anvils in Odenby", "Odenby has a room full of anvils. The anvils fill the room.",
			"Room full of anvils in Odenby"},
		{"Storm", "A storm came.", "Storm"},
		{"港で火災、二人がけが", "港で火災があった。", "港で火災、二人がけが"},
		{"", "The harbour of Tarnby is closed. Ice closed Tarnby harbour.", "Harbour of Tarnby is closed"},
	} {
		r := read(t, "x", "en", "", "S", x.title, x.text, 1)
		d := (&rarities{total: 1, counts: map[string]int{}}).document(&r)
		m := newMiddle()
		m.add(d)
		if got := m.name([]*document{d}); got != x.want {
			t.Errorf("%q is called %q, want %q", x.title, got, x.want)
		}
	}
}
