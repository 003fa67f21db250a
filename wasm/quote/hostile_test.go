package quote

import (
	"fmt"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"dateline/wasm/article"

	"pgregory.net/rapid"
)

// check reports the first promise that a result breaks.
func check(a *article.Article, r Result) error {
	inText := func(what string, s article.Span) error {
		if s.Start < 0 || s.End > len(a.Text) || s.Start > s.End {
			return fmt.Errorf("%s %v outside the text", what, s)
		}
		if s.Start < len(a.Text) && !utf8.RuneStart(a.Text[s.Start]) ||
			s.End < len(a.Text) && !utf8.RuneStart(a.Text[s.End]) {
			return fmt.Errorf("%s %v cuts a character", what, s)
		}
		return nil
	}
	last, end, groups := 0, 0, 0
	for i, q := range r.Quotations {
		for what, s := range map[string]article.Span{"quotation": q.Span, "mention": q.Mention, "cue": q.Cue,
			"through": q.Reason.Through} {
			if err := inText(what, s); err != nil {
				return fmt.Errorf("%d: %w", i, err)
			}
		}
		switch {
		case q.Span.Empty():
			return fmt.Errorf("%d is empty", i)
		case q.Span.Start < last:
			return fmt.Errorf("%d is not in order", i)
		case q.Kind == Direct && q.Span.Start < end:
			return fmt.Errorf("%d overlaps the direct quotation before it", i)
		case a.BlockAt(q.Span.Start) != a.BlockAt(q.Span.End-1):
			return fmt.Errorf("%d leaves its block", i)
		case q.Speaker < -1 || q.Speaker >= len(r.Speakers):
			return fmt.Errorf("%d has speaker %d of %d", i, q.Speaker, len(r.Speakers))
		case q.Speaker < 0 && q.Certainty != Unclear:
			return fmt.Errorf("%d is %v of nobody", i, q.Certainty)
		case q.Attr < 1 || q.Attr > groups+1:
			return fmt.Errorf("%d has number %d after %d", i, q.Attr, groups)
		case q.Kind == Mixed != (len(q.Quoted) > 0):
			return fmt.Errorf("%d is %v with %d stretches", i, q.Kind, len(q.Quoted))
		case q.Kind.String() == "" || q.Certainty.String() == "":
			return fmt.Errorf("%d has no kind", i)
		}
		for _, s := range q.Quoted {
			if err := inText("stretch", s); err != nil || !q.Span.Contains(s) {
				return fmt.Errorf("%d: stretch %v of %v: %v", i, s, q.Span, err)
			}
		}
		last, groups = q.Span.Start, max(groups, q.Attr)
		if q.Kind == Direct {
			end = q.Span.End
		}
	}
	for i, s := range r.Speakers {
		if s.Name == "" || !strings.Contains(a.Text, s.Name) {
			return fmt.Errorf("speaker %d, %q, is not in the text", i, s.Name)
		}
		if s.Role != "" && !strings.Contains(a.Text, s.Role) {
			return fmt.Errorf("the role %q is not in the text", s.Role)
		}
		for _, m := range s.Mentions {
			if err := inText("name", m); err != nil {
				return err
			}
		}
	}
	return nil
}

var languages = []string{"en", "de", "fr", "es", "it", "pt", "nl", "pl", "uk", "ru", "cs", "sv", "fi", "ja", "zh", "xx",
	""}

// TestPromises builds texts of all that matters to the finder in any order.
func TestPromises(t *testing.T) {
	bits := []string{`"`, "“", "”", "„", "«", "»", "‘", "’", "''", "``", "「", "」", "—", "– ", ", ", ". ", "? ", ": ",
		"; ", " ", "\n", "(", ")", "'s ",
		"said ", "sagte ", "explique ", "сказал ", "述べた", "说", "He ", "she ", "who ", "the mayor ", "Anna Kowal ",
		"Dr. J. Hall Jr. ", "according to ",
		"that ", "a bridge ", "5'11\" ", "é", "\u0301", "\u200b", "田中大臣は", "李明", "Mr. ", "of ", "la ministre ",
		"a-t-elle ", "l’usine "}
	rapid.Check(t, func(t *rapid.T) {
		var b article.Builder
		language := rapid.SampledFrom(languages).Draw(t, "language")
		for line := range strings.SplitSeq(strings.Join(rapid.SliceOfN(rapid.SampledFrom(bits), 0, 60).Draw(t, "bits"),
			""), "\n") {
			b.Leaf(article.Block{Kind: article.Paragraph}, line)
		}
		a, err := b.Article(article.Meta{Lang: language})
		if err != nil {
			t.Fatal(err)
		}
		for _, o := range []Options{{}, {Model: ModelFor(language)}, {Model: ModelFor("en"), Attitudes: true}} {
			if err := check(a, FindWith(a, o)); err != nil {
				t.Fatalf("%s in %q", err, a.Text)
			}
		}
	})
}

// TestNothingMade finds no speaker where nobody is named.
func TestNothingMade(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(rapid.SampledFrom([]string{"rain", "fell", "on", "roads", "“soft”",
			"“we go now, all of us, together.”", "and", "then"}), 1, 40).Draw(t, "words")
		var b article.Builder
		b.Leaf(article.Block{Kind: article.Paragraph}, strings.Join(words, " "))
		a, err := b.Article(article.Meta{Lang: "en"})
		if err != nil {
			t.Fatal(err)
		}
		if r := Find(a); len(r.Speakers) > 0 {
			t.Fatalf("%q speaks in %q", r.Speakers[0].Name, a.Text)
		}
	})
}

// TestLinear gives ten times the work of a text that is hostile to the finder
// and expects about ten times the time.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	for name, bit := range map[string]string{
		"pairs":    "“a b” ",
		"open":     "“ ",
		"single":   "‘a ",
		"mixed":    "\" „ « ” 「 ",
		"cues":     "said ",
		"people":   "“We go,” Anna Kowal said. ",
		"names":    "Anna Bell Kowal ",
		"roles":    "the mayor she ",
		"single “": "‘a “",
		"letters":  "abc",
	} {
		t.Run(name, func(t *testing.T) {
			for _, lines := range []string{" ", "\n"} {
				times := [2]time.Duration{}
				for i, size := range []int{100_000, 1_000_000} {
					var b article.Builder
					line := strings.Repeat(bit, size/len(bit))
					if lines == "\n" {
						for range size / len(bit) / 10 {
							b.Leaf(article.Block{Kind: article.Paragraph}, strings.Repeat(bit, 10))
						}
					} else {
						b.Leaf(article.Block{Kind: article.Paragraph}, line)
					}
					a, err := b.Article(article.Meta{Lang: "en"})
					if err != nil {
						t.Fatal(err)
					}
					start := time.Now()
					r := Find(a)
					times[i] = time.Since(start)
					if err := check(a, r); err != nil {
						t.Fatal(err)
					}
				}
				if times[1] > 40*times[0]+2*time.Second {
					t.Errorf("%v for 100 kB, %v for 1 MB", times[0], times[1])
				}
			}
		})
	}
}

func FuzzFind(f *testing.F) {
	f.Add("en", "“We go,” she said.\n“He stays,” Anna Kowal said. 5'11\" ''x''")
	f.Add("fr", "« Le pont, explique Marc, ne rouvrira pas. »\n— Oui ? demande Luc.")
	f.Add("ja", "田中大臣は「月曜日」と述べた。")
	f.Add("ru", "«Река, — пояснил Белов, — ещё». По словам мэра, да")
	// what is dropped leaves no gap in the numbers
	f.Add("en", "00 0 0000 A0 sAid. 0000100010000!b \u201d0 A A0000000 a000")
	f.Fuzz(func(t *testing.T, language, text string) {
		var b article.Builder
		for line := range strings.SplitSeq(strings.ToValidUTF8(text, "?"), "\n") {
			b.Leaf(article.Block{Kind: article.Paragraph}, line)
		}
		a, err := b.Article(article.Meta{Lang: language})
		if err != nil {
			t.Skip()
		}
		if err := check(a, Find(a)); err != nil {
			t.Fatal(err)
		}
	})
}
