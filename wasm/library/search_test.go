package library_test

import (
	"fmt"
	"strings"
	"testing"

	"dateline/wasm/article"
	"dateline/wasm/library"
	"dateline/wasm/library/memory"
)

// searchable is a small library in three languages.
func searchable(t *testing.T) *library.Library {
	l := open(t, memory.New(), newClock())
	add := func(n int, host, language, day, title string, people []string, text string) {
		a, err := article.FromText(article.Meta{URL: fmt.Sprintf("https://%s/%d", host, n), Title: title,
			Lang: language}, text)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Sscanf(day, "%d-%d-%d", &a.Meta.Published.Year, &a.Meta.Published.Month, &a.Meta.Published.Day)
		if _, err := l.Save(t.Context(), a, "", extras(library.Extras{People: people})); err != nil {
			t.Fatal(err)
		}
	}
	add(0, "post.example", "en", "2026-10-01", "Ferry strike ends", []string{"Ida Brandt"},
		"The strike at the Varnholm ferry ended on Monday.\nSailors negotiated for nine days, Ida Brandt said. The company gave in.")
	add(1, "post.example", "en", "2026-10-05", "Negotiations over fish", []string{"Olav Žižek"},
		"Fishing quotas are negotiated again.\nOlav Žižek wants more cod.\nNobody spoke of the ferry.")
	add(2, "blatt.example", "de", "2026-10-05", "Fähre fährt wieder", []string{"Ida Brandt"},
		"Die Fähre nach Varnholm fährt wieder.\nDie Verhandlungen dauerten neun Tage.")
	add(3, "shinbun.example", "ja", "2026-10-07", "漁業交渉", nil, "漁業をめぐる交渉が再開した。\n船は運航している。")
	return l
}

func TestSearch(t *testing.T) {
	l := searchable(t)
	for _, c := range []struct {
		q    library.Query
		want string // titles
		text string // of the first
	}{
		{library.Query{Words: "ferry "}, "Ferry strike ends|Negotiations over fish",
			"The strike at the Varnholm [ferry] ended on Monday."},
		{library.Query{Words: "FERRY strike "}, "Ferry strike ends",
			"The [strike] at the Varnholm [ferry] ended on Monday."},
		{library.Query{Words: "zizek"}, "Negotiations over fish", "Olav [Žižek] wants more cod."},
		{library.Query{Words: "fahre "}, "Fähre fährt wieder", "Die [Fähre] nach Varnholm fährt wieder."},
		{library.Query{Words: "varnh"}, "Fähre fährt wieder|Ferry strike ends",
			"Die Fähre nach [Varnholm] fährt wieder."},
		{library.Query{Words: "negotiating "}, "Negotiations over fish|Ferry strike ends",
			"Fishing quotas are [negotiated] again."},
		{library.Query{Words: "fish quota"}, "Negotiations over fish", "[Fishing] [quotas] are negotiated again."},
		{library.Query{Words: "交渉"}, "漁業交渉", "漁業をめぐる[交渉]が再開した。"},
		{library.Query{Words: "nothing such"}, "", ""},
		{library.Query{Words: "ferry absent "}, "", ""},
		{library.Query{Words: `"nine days"`}, "Ferry strike ends",
			"Sailors negotiated for [nine] [days], Ida Brandt said."},
		{library.Query{Words: `"days nine"`}, "", ""},
		{library.Query{Words: "ferry ", Host: "post.example", To: "2026-10-02"}, "Ferry strike ends", ""},
		{library.Query{Host: "post.example"}, "Negotiations over fish|Ferry strike ends",
			"Fishing quotas are negotiated again."},
		{library.Query{Person: "ida brandt"}, "Fähre fährt wieder|Ferry strike ends", ""},
		{library.Query{Person: "Ida Brandt", Words: "strike"}, "Ferry strike ends", ""},
		{library.Query{From: "2026-10-05", To: "2026-10-05"}, "Fähre fährt wieder|Negotiations over fish", ""},
		{library.Query{From: "2026-10-06"}, "漁業交渉", ""},
		{library.Query{Tag: "none"}, "", ""},
		{library.Query{Limit: 1, Offset: 1, Words: "ferry "}, "Negotiations over fish", "Nobody spoke of the [ferry]."},
	} {
		r, err := l.Search(t.Context(), c.q)
		if err != nil {
			t.Fatal(err)
		}
		var titles []string
		for _, h := range r.Hits {
			titles = append(titles, h.Card.Title)
		}
		if got := strings.Join(titles, "|"); got != c.want {
			t.Errorf("%+v: found %q, want %q", c.q, got, c.want)
			continue
		}
		if c.text != "" {
			if got := bracketed(r.Hits[0]); got != c.text {
				t.Errorf("%+v: shows %q, want %q", c.q, got, c.text)
			}
		}
	}
}

func bracketed(h library.Hit) string {
	var b strings.Builder
	at := 0
	for _, m := range h.Marks {
		b.WriteString(h.Text[at:m.Start] + "[" + h.Text[m.Start:m.End] + "]")
		at = m.End
	}
	return b.String() + h.Text[at:]
}

func TestSearchTags(t *testing.T) {
	l := searchable(t)
	if err := l.SetTags(t.Context(), "00000002", []string{" sea  ", "sea", "", "to read"}); err != nil {
		t.Fatal(err)
	}
	r, err := l.Search(t.Context(), library.Query{Tag: "sea"})
	if err != nil || len(r.Hits) != 1 || r.Hits[0].Card.Title != "Fähre fährt wieder" {
		t.Errorf("%+v %v", r, err)
	}
	tags, err := l.Tags(t.Context())
	if err != nil || len(tags) != 2 || tags[0] != (library.Count{Name: "sea", Articles: 1}) {
		t.Errorf("%+v %v", tags, err)
	}
	if err := l.SetTags(t.Context(), "00000002", nil); err != nil {
		t.Fatal(err)
	}
	if r, err := l.Search(t.Context(), library.Query{Tag: "sea"}); err != nil || len(r.Hits) != 0 {
		t.Errorf("%+v %v", r, err)
	}
}

// TestSearchAfterChange holds that a search knows only what an article says now.
func TestSearchAfterChange(t *testing.T) {
	l := open(t, memory.New(), newClock())
	save(t, l, story("https://a.example/1", "Title", "The lighthouse burns."))
	save(t, l, story("https://a.example/1", "Title", "The lighthouse was saved."))
	gone := save(t, l, story("https://a.example/2", "Title", "Another lighthouse."))
	if _, err := l.Delete(t.Context(), gone.Card.ID); err != nil {
		t.Fatal(err)
	}
	for words, want := range map[string]int{"burns ": 0, "saved ": 1, "lighthouse ": 1, "another ": 0} {
		r, err := l.Search(t.Context(), library.Query{Words: words})
		if err != nil || len(r.Hits) != want || r.Total != want {
			t.Errorf("%q: %d hits of %d, want %d, %v", words, len(r.Hits), r.Total, want, err)
		}
	}
}

func TestLongSentence(t *testing.T) {
	l := open(t, memory.New(), newClock())
	long := strings.Repeat("und weiter ging es über die Äcker ", 40) + "bis zum Leuchtturm " +
		strings.Repeat("und noch weiter über Äcker ", 40)
	save(t, l, story("https://a.example/1", "Title", long))
	r, err := l.Search(t.Context(), library.Query{Words: "leuchtturm"})
	if err != nil || len(r.Hits) != 1 {
		t.Fatal(r, err)
	}
	h := r.Hits[0]
	if len(h.Text) > 300 || !strings.Contains(bracketed(h), "[Leuchtturm]") {
		t.Errorf("%d bytes: %s", len(h.Text), bracketed(h))
	}
}
