package outline

import (
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"dateline/wasm/article"
	"dateline/wasm/text"
)

// An invented story in three parts: a ferry, a festival, a court.
var threeParts = []string{
	"The ferry Aldona left Tarnholm on Tuesday with two hundred passengers after months of repairs to its engine.",
	"Engineers tested the ferry engine twice before passengers boarded, the harbour office said in a report.",
	"The repairs to the engine cost nine million crowns, and the harbour office will pay half of the sum.",
	"He thanked the engineers for the repairs and promised the passengers a second ferry.",
	"Port Aster, meanwhile, opened its lantern festival with musicians from Velm and Oskar Lind on the main stage. Dancers came too. So did cooks.",
	"The festival draws musicians and dancers to Port Aster every spring, and lantern makers sell out within hours.",
	"Oskar Lind played at the lantern festival before, when musicians were paid in bread.",
	"Judge Runa Vik ruled that the smelter must pay fishermen for dead salmon in the fjord. The verdict is final. It took nine years.",
	"Fishermen had asked the judge to close the smelter, whose waste killed salmon in the fjord.",
	"The smelter said that it would study the verdict and keep paying fishermen until the judge explains the sum.",
}

func TestBoundsFallWhereTheSubjectChanges(t *testing.T) {
	if got, want := Bounds("", threeParts, "en"), []int{4, 7}; !slices.Equal(got, want) {
		t.Errorf("bounds %v, want %v", got, want)
	}
}

func TestLabelsAreWordsOfTheirSection(t *testing.T) {
	bounds := []int{4, 7}
	labels := Labels("Ferry sails, festival opens, smelter must pay", threeParts, bounds, "en")
	starts := append([]int{0}, bounds...)
	ends := append(slices.Clone(bounds), len(threeParts))
	subject := []string{"ferry", "festival", "smelter"}
	for i, l := range labels {
		section := strings.Join(threeParts[starts[i]:ends[i]], "\n")
		if !strings.Contains(strings.ToLower(section), strings.ToLower(l)) {
			t.Errorf("label %q is not in its section", l)
		}
		if n := text.CountWords(l); n < leastTerms || n > longestLabel {
			t.Errorf("label %q has %d words", l, n)
		}
		if !strings.Contains(strings.ToLower(l), subject[i]) {
			t.Errorf("label %q does not name the %s", l, subject[i])
		}
	}
}

func TestInferredSectionsKeepTheirPromises(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SampledFrom([]string{"ferry", "Tarnholm", "the", "engine.", "“We", "he", "Oskar", "2019", "—",
			"Фестиваль", "東京", "is", "?", "salmon,"})
		units := rapid.SliceOfN(rapid.Map(rapid.SliceOfN(words, 1, 30),
			func(w []string) string { return strings.Join(w, " ") }), 1, 40).Draw(t, "units")
		a, err := article.FromText(article.Meta{Lang: rapid.SampledFrom([]string{"en", "de", "ru", "ja", ""}).Draw(t,
			"language")}, strings.Join(units, "\n"))
		if err != nil {
			t.Fatal(err)
		}
		last := -1
		for i, s := range Find(a) {
			switch {
			case s.Block <= last || s.Block >= len(a.Blocks):
				t.Errorf("section %d begins at block %d after %d", i, s.Block, last)
			case s.Span.Start != a.Blocks[s.Block].Span.Start || s.Span.End <= s.Span.Start || s.Span.End > len(a.Text):
				t.Errorf("section %d has span %v", i, s.Span)
			case strings.TrimSpace(s.Label) == "" || !s.Inferred || s.Level != 1:
				t.Errorf("section %d: %+v", i, s)
			case !inOrder(s.Label, a.Slice(s.Span)):
				t.Errorf("label %q is not in %q", s.Label, a.Slice(s.Span))
			}
			last = s.Block
		}
	})
}

// Twice the story must take about twice the time, not four times.
func TestLinearWork(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	many := func(n int) []string {
		var out []string
		for len(out) < n {
			out = append(out, threeParts...)
		}
		return out
	}
	took := func(units []string) time.Duration {
		start := time.Now()
		Labels("", units, Bounds("", units, "en"), "en")
		return time.Since(start)
	}
	small, large := took(many(2000)), took(many(20000))
	if large > 25*small+200*time.Millisecond {
		t.Errorf("2,000 paragraphs in %v, 20,000 in %v", small, large)
	}
	gist := func(n int) time.Duration {
		a, err := article.FromText(article.Meta{Lang: "en"}, strings.Join(many(n), "\n"))
		if err != nil {
			t.Fatal(err)
		}
		start := time.Now()
		Gist(a)
		return time.Since(start)
	}
	if small, large := gist(2000), gist(20000); large > 25*small+200*time.Millisecond {
		t.Errorf("the gist of 2,000 paragraphs in %v, of 20,000 in %v", small, large)
	}
}

func BenchmarkInfer(b *testing.B) {
	a, err := article.FromText(article.Meta{Lang: "en"}, strings.Join(append(threeParts, threeParts...), "\n"))
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(a.Text)))
	for b.Loop() {
		Find(a)
	}
}

func TestLabelsCanBeReadAlone(t *testing.T) {
	for _, c := range []struct{ language, section, want string }{
		{"en", "According to Runa Vik, the harbour office closed the old lantern market because the roof leaked.",
			"The harbour office closed the old lantern market"},
		{"en", "That was before the ferry. But the Aldona sailed again, and nobody knew why the captain smiled.",
			"The Aldona sailed again"},
		{"en", "He did not say when. “We are tired of it,” she said. The smelter in Velm will close in spring, and its workers will move.",
			"The smelter in Velm will close in spring"},
		{"en", "Mayor Runa Vik said that the new bridge would cost forty million crowns, which the town does not have.",
			"The new bridge would cost forty million crowns"},
		{"de", "Sie lehnt das ab. Die Fähre von Tarnholm fährt wieder, wie der Hafenmeister Oskar Lind mitteilte.",
			"Die Fähre von Tarnholm fährt wieder"},
		{"fr", "Il n’a rien ajouté. Le conseil a voté la fermeture du vieux marché, qui date de 1911.",
			"Le conseil a voté la fermeture du vieux marché"},
		{"ru", "Он отказался отвечать. Паром из Велма вышел в море утром, хотя ремонт не закончен.",
			"Паром из Велма вышел в море утром"},
		{"zh", "他没有回答。新的渡轮将在春天启航，港口还在修缮。", "新的渡轮将在春天启航"},
		{"en", "They left. It was late. “Nobody will ever know,” he said, “what happened in there.”", ""},
	} {
		if got := Labels("", []string{c.section}, nil, c.language)[0]; got != c.want {
			t.Errorf("%s: label %q, want %q", c.language, got, c.want)
		}
	}
}

// A section that nothing names is read with the one before it, and where no
// section has a name of its own the first words stand, with a sign that more follows.
func TestSectionsWithoutANameOfTheirOwn(t *testing.T) {
	nameless := "He was tired. They all were, and so was she, though she would never say so to him or to them."
	units := slices.Concat(threeParts[:7], slices.Repeat([]string{nameless}, 3), threeParts[7:])
	a, err := article.FromText(article.Meta{Lang: "en"}, strings.Join(units, "\n"))
	if err != nil {
		t.Fatal(err)
	}
	sections := Find(a)
	if len(sections) == 0 {
		t.Fatal("no sections")
	}
	for _, s := range sections {
		if strings.HasSuffix(s.Label, "…") || strings.HasPrefix(s.Label, "He ") || strings.HasPrefix(s.Label, "They ") {
			t.Errorf("label %q", s.Label)
		}
	}
}
