package outline

import (
	"strings"
	"testing"

	"dateline/wasm/article"
	"dateline/wasm/text"
)

// FuzzFind holds for any article: sections follow each other, each is a stretch
// of the article with a label of its own words, and a section of a higher level
// lies in the one before it. Of the gist every sentence is one of the article,
// in its order.
func FuzzFind(f *testing.F) {
	f.Add("en", "Lead.\n# The quay\nStone by stone.\n## Its cost\nNine million.\n# The ferry\nIt sails.")
	f.Add("de", "* Der Kai * Er ist zu.\n* Die Fähre * Sie fährt.\n* Das Amt * Es schweigt.\nEnde.")
	f.Add("ja", "@ 09:10\n岸壁は閉鎖された。\n@ 09:40\n「月曜日」と述べた。")
	f.Add("en", strings.Repeat("The ferry of Tarnholm has a new engine. He said so.\n", 12)+
		strings.Repeat("Salmon, not herring, fills the market of the northern town.\n", 12))
	f.Add("", "#\n##\n# \u202e\n\xff\n# a\u0000b\n*  *\n@\n@ @")
	f.Fuzz(func(t *testing.T, language, story string) {
		if len(story) > 1<<14 {
			return
		}
		a := marked(language, story)
		if a == nil {
			return
		}
		checkSections(t, a, Find(a))
		end := 0
		for _, s := range Gist(a) {
			if s.Span.Start < end || s.Span.Empty() || s.Span.End > len(a.Text) {
				t.Fatalf("the gist has %v after %d, of %d bytes", s.Span, end, len(a.Text))
			}
			end = s.Span.End
		}
	})
}

// marked makes an article of lines: "#" begins a heading, "*" a bold lead that
// ends at the next.
func marked(language, story string) *article.Article {
	var b article.Builder
	for line := range strings.SplitSeq(strings.ToValidUTF8(story, "?"), "\n") {
		hashes := len(line) - len(strings.TrimLeft(line, "#"))
		bold, rest, isBold := strings.Cut(strings.TrimPrefix(line, "*"), "*")
		switch {
		case hashes > 0:
			b.Leaf(article.Block{Kind: article.Heading, Level: min(hashes, 6)}, line[hashes:])
		case strings.HasPrefix(line, "*") && isBold:
			b.Leaf(article.Block{Kind: article.Paragraph}, bold+rest,
				article.Mark{Kind: article.Strong, Span: article.Span{End: len(bold)}})
		default:
			b.Leaf(article.Block{Kind: article.Paragraph}, line)
		}
	}
	a, err := b.Article(article.Meta{Lang: language})
	if err != nil {
		return nil
	}
	return a
}

func checkSections(t *testing.T, a *article.Article, sections []Section) {
	t.Helper()
	var open []Section
	block := -1
	for i, s := range sections {
		if s.Block <= block || s.Block >= len(a.Blocks) {
			t.Fatalf("section %d begins at block %d of %d, after %d", i, s.Block, len(a.Blocks), block)
		}
		block = s.Block
		if s.Span.Start != a.Blocks[s.Block].Span.Start || s.Span.Empty() || s.Span.End > len(a.Text) {
			t.Fatalf("section %d has span %v, its block %v", i, s.Span, a.Blocks[s.Block].Span)
		}
		if s.Level < 1 || s.Level > len(open)+1 {
			t.Fatalf("section %d has level %d under %d open ones", i, s.Level, len(open))
		}
		open = open[:s.Level-1]
		if len(open) > 0 && s.Span.End > open[len(open)-1].Span.End {
			t.Fatalf("section %d, %v, reaches out of %v", i, s.Span, open[len(open)-1].Span)
		}
		open = append(open, s)
		label := strings.ToLower(text.Space(strings.TrimSuffix(s.Label, "…")))
		if label == "" || !strings.Contains(strings.ToLower(text.Space(a.Slice(s.Span))), label) {
			t.Fatalf("label %q is not of %q", s.Label, a.Slice(s.Span))
		}
	}
}
