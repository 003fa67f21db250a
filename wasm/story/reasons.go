package story

import (
	"sort"

	"dateline/wasm/text"
)

// How many words a reason names.
const maxReasonWords = 4

// reasons tells what two documents have in common, in the order a person would.
func reasons(a, b *document) []Reason {
	var out []Reason
	if copied(a.Sketch, b.Sketch) >= duplicateShare {
		out = append(out, Reason{Kind: "duplicate"})
	}
	if people := commonPeople(a.Reading, b.Reading); len(people) > 0 {
		out = append(out, Reason{Kind: "people", Words: people})
	}
	if words := commonTerms(a, b, false); len(words) > 0 {
		out = append(out, Reason{Kind: "words", Words: words})
	}
	if numbers := commonTerms(a, b, true); len(numbers) > 0 {
		out = append(out, Reason{Kind: "numbers", Words: numbers})
	}
	if !a.Published.IsZero() && !b.Published.IsZero() {
		d := dayNumber(published(a.Published)) - dayNumber(published(b.Published))
		out = append(out, Reason{Kind: "days", Days: max(d, -d)})
	}
	return out
}

// Two articles of a few days in which the same people act, and which share their
// heaviest words too, tell one story, however differently they tell it. The
// judge has seen too few of them: most labelled stories are told in a day or two.
const (
	castPeople      = 2
	castDays        = 10
	castProbability = 0.7
)

// sameCast reports whether the reasons are those of one story told by day.
func sameCast(reasons []Reason) bool {
	people, words, near := false, false, false
	for _, r := range reasons {
		switch r.Kind {
		case "people":
			people = len(r.Words) >= castPeople
		case "words":
			words = len(r.Words) >= maxReasonWords
		case "days":
			near = r.Days <= castDays
		}
	}
	return people && words && near
}

// duplicateShare is the share of paragraphs in common that makes two readings the same report.
const duplicateShare = 0.8

func commonPeople(a, b *Reading) []string {
	held := make(map[string]bool, len(b.People))
	for _, p := range b.People {
		held[text.Plain(PersonName(p, b.Lang))] = true
	}
	var out []string
	for _, p := range a.People {
		p = PersonName(p, a.Lang)
		if k := text.Plain(p); held[k] && len(out) < maxReasonWords {
			out = append(out, p)
			delete(held, k) // once, also where the article names them with a title and without
		}
	}
	return out
}

// commonTerms returns the shared terms that weigh most, as printed in a.
func commonTerms(a, b *document, numbers bool) []string {
	type common struct {
		printed string
		weight  float64
	}
	var all []common
	for _, t := range a.Terms {
		y, ok := b.terms[t.Text]
		if !ok || (t.Where&IsNumber != 0) != numbers || t.Printed == "" {
			continue
		}
		all = append(all, common{t.Printed, a.terms[t.Text].weight * y.weight})
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].weight > all[j].weight })
	var out []string
	for _, c := range all[:min(len(all), maxReasonWords)] {
		out = append(out, c.printed)
	}
	return out
}
