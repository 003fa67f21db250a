package quote

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dateline/wasm/article"
)

func TestCorrect(t *testing.T) {
	a := articleOf(t, "en",
		`"We open on Monday," Mayor Anna Kowal said. "Bring your own chairs," she added.`,
		`Her deputy, Tom Reed, disagreed. "Not before the paint is dry," Reed said. The "grand" hall was locked.`,
	)
	found := Find(a)
	if len(found.Quotations) < 3 {
		t.Fatalf("%d quotations", len(found.Quotations))
	}
	first, last := About(a, found.Quotations[0]).Words, About(a, found.Quotations[2]).Words
	speakers := func(r Result) (names []string) {
		for _, q := range r.Quotations {
			name := "?"
			if q.Speaker >= 0 {
				name = r.Speakers[q.Speaker].Name
			}
			names = append(names, name)
		}
		return names
	}
	before := speakers(found)

	named := Correct(a, found, []Correction{{Words: last, Speaker: "Ida Sund"}, {Words: last, Speaker: "anna kowal"}})
	if got := speakers(named); got[2] != before[0] {
		t.Errorf("the last correction does not hold: %q", got)
	}
	if q := named.Quotations[2]; q.Reason.Rule != ByReader || q.Certainty != Sure {
		t.Errorf("%+v", q)
	}
	for _, s := range named.Speakers {
		if s.Name == "Tom Reed" || s.Name == "Ida Sund" {
			t.Errorf("%s says nothing, and is a speaker", s.Name)
		}
	}
	if got := speakers(Correct(a, found, []Correction{{Words: last, Speaker: "Ida Sund"}})); got[2] != "Ida Sund" {
		t.Errorf("a name that is new: %q", got)
	}
	if got := speakers(Correct(a, found, []Correction{{Words: last}})); got[2] != "?" {
		t.Errorf("nobody: %q", got)
	}
	if got := Correct(a, found, []Correction{{Words: first,
		NotSpeech: true}}); len(got.Quotations) >= len(found.Quotations) {
		t.Errorf("it is still a quotation: %q", speakers(got))
	}
	if got := speakers(Correct(a, found, []Correction{{Words: "said by nobody",
		Speaker: "X"}})); len(got) != len(before) {
		t.Errorf("%q", got)
	}
	if got := speakers(found); len(got) != len(before) || got[2] != before[2] {
		t.Errorf("what was found became %q", got)
	}
}

// Of the same words said by two people one is corrected, and it stays that one
// when the page is set otherwise.
func TestCorrectOneOfTheSameWords(t *testing.T) {
	a := articleOf(t, "en",
		`"No comment at this time," Mayor Anna Kowal said.`,
		`"No comment at this time," her deputy Tom Reed said.`)
	found := Find(a)
	if len(found.Quotations) != 2 {
		t.Fatalf("%d quotations", len(found.Quotations))
	}
	c := About(a, found.Quotations[1])
	c.Speaker = "Ida Sund"
	again := articleOf(t, "en",
		`“No comment at this time,” Mayor Anna Kowal said.`,
		`“No comment at this time,” her deputy Tom Reed said.`, `The hall is empty.`)
	for _, page := range []*article.Article{a, again} {
		r := Correct(page, Find(page), []Correction{c})
		if x, y := r.Speakers[r.Quotations[0].Speaker].Name,
			r.Speakers[r.Quotations[1].Speaker].Name; x != "Anna Kowal" || y != "Ida Sund" {
			t.Errorf("said by %q and %q", x, y)
		}
	}
}

// Every rule that the engine gives is one of Rules, which the messages follow.
func TestRules(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "cases", "*.txt"))
	if err != nil {
		t.Fatal(err)
	}
	seen := make(map[Rule]bool)
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		a := articleOf(t, strings.TrimSuffix(filepath.Base(file), ".txt"), strings.Split(string(data), "\n")...)
		for _, r := range []Result{Find(a), FindWith(a, Options{})} {
			for _, q := range r.Quotations {
				seen[q.Reason.Rule] = true
				if q.Reason.Rule == "" && q.Speaker >= 0 {
					t.Errorf("%q has a speaker for no reason", a.Slice(q.Span))
				}
			}
		}
	}
	for rule := range seen {
		if rule != "" && !slices.Contains(Rules(), rule) {
			t.Errorf("the rule %q is not in Rules", rule)
		}
	}
	if len(seen) < 7 {
		t.Errorf("the cases know %d rules only: %v", len(seen), seen)
	}
}
