package view

import (
	"strings"
	"testing"

	"dateline/wasm/article"
	"dateline/wasm/quote"
)

// The sheet has a sentence for every rule that the engine can give, and quotes
// the words that decided in those that name them.
func TestWhyHasASentenceForEveryRule(t *testing.T) {
	w := english(t)
	var b article.Builder
	b.Leaf(article.Block{Kind: article.Paragraph}, "“The bath stays open,” said Edda Kronvall, and nobody doubted it.")
	a, err := b.Article(article.Meta{Lang: "en"})
	if err != nil {
		t.Fatal(err)
	}
	span := func(words string) article.Span {
		at := strings.Index(a.Text, words)
		return article.Span{Start: at, End: at + len(words)}
	}
	sentences := make(map[string]quote.Rule)
	for _, rule := range quote.Rules() {
		if !w.has(ruleMessage(rule)) {
			t.Errorf("no message %q", ruleMessage(rule))
			continue
		}
		for _, cue := range []article.Span{span("said"), {}} {
			q := quote.Quotation{Span: span("“The bath stays open,”"), Kind: quote.Direct, Speaker: 0,
				Mention: span("Edda Kronvall"), Cue: cue, Certainty: quote.Likely, Reason: quote.Reason{Rule: rule}}
			sheet := Why(WhyPage{ReaderPage: ReaderPage{Article: a,
				Quotes: quote.Result{Quotations: []quote.Quotation{q},
					Speakers: []quote.Speaker{{Name: "Edda Kronvall", Named: true}}}}}, w)
			_, reasons, _ := strings.Cut(sheet, `<ol class="reasons">`)
			reasons, _, _ = strings.Cut(reasons, "</ol>")
			if !strings.HasPrefix(reasons, "<li>") || strings.Contains(reasons, "why_rule") ||
				strings.Contains(reasons, "$1") || strings.Contains(reasons, `"></q>`) {
				t.Errorf("%s: %s", rule, reasons)
			}
			if quotes := strings.Contains(w.messages[ruleMessage(rule)], "$1") &&
				!cue.Empty(); quotes != strings.Contains(reasons, ">said</q>") {
				t.Errorf("%s, cue %q: %s", rule, a.Slice(cue), reasons)
			}
			if cue.Empty() {
				continue
			}
			first, _, _ := strings.Cut(reasons, "</li>")
			if other, same := sentences[first]; same {
				t.Errorf("%s says the same as %s: %s", rule, other, first)
			}
			sentences[first] = rule
		}
	}
}

// Where nobody is named the sheet says so, and never names a likeliest.
func TestWhyNobody(t *testing.T) {
	w := english(t)
	var b article.Builder
	b.Leaf(article.Block{Kind: article.Paragraph}, "“The bath stays open,” she said.")
	a, err := b.Article(article.Meta{Lang: "en"})
	if err != nil {
		t.Fatal(err)
	}
	q := quote.Quotation{Span: article.Span{Start: 0, End: len("“The bath stays open,”")}, Kind: quote.Direct,
		Speaker: -1}
	for _, test := range []struct {
		rule    quote.Rule
		mention bool
		want    string
	}{{"", false, "why_unknown"}, {quote.Nearest, false, "why_unknown"}, {quote.CueAfter, true, "why_unresolved"}} {
		q.Reason.Rule, q.Mention = test.rule, article.Span{}
		if test.mention {
			at := strings.Index(a.Text, "she")
			q.Mention = article.Span{Start: at, End: at + 3}
		}
		sheet := Why(WhyPage{ReaderPage: ReaderPage{Article: a,
			Quotes: quote.Result{Quotations: []quote.Quotation{q}}}}, w)
		if !strings.Contains(sheet, w.Say(test.want)) || strings.Contains(sheet, "likeliest") ||
			!strings.Contains(sheet, w.Say("speaker_unknown")) {
			t.Errorf("%q: %s", test.rule, sheet)
		}
	}
}
