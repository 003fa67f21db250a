package article

import (
	"slices"
	"strings"
	"testing"
)

// Whatever is taken out, the rest keeps its words, its order and its marks.
func TestRemove(t *testing.T) {
	a := build(t, func(b *Builder) {
		b.Leaf(Block{Kind: Paragraph}, "One.", Mark{Kind: Strong, Span: Span{0, 3}})
		b.Show(Block{Kind: Figure}, Media{Kind: Image, URL: "https://a.example/a.png"})
		b.Open(Block{Kind: List})
		b.Leaf(Block{Kind: Item, Depth: 1}, "first", Mark{Kind: Emphasis, Span: Span{0, 5}})
		b.Leaf(Block{Kind: Item, Depth: 1}, "second")
		b.Open(Block{Kind: Table})
		b.Open(Block{Kind: Row, Depth: 1})
		b.Leaf(Block{Kind: Cell, Depth: 2}, "left")
		b.Leaf(Block{Kind: Cell, Depth: 2}, "right")
		b.Leaf(Block{Kind: Paragraph}, "Last.", Mark{Kind: Strong, Span: Span{0, 4}})
	})
	a.Meta.Lead = 1
	for at, want := range []string{
		"first|second|left|right|Last.",
		"One.|first|second|left|right|Last.",
		"One.|left|right|Last.",
		"One.|second|left|right|Last.",
		"One.|first|left|right|Last.",
		// a table as a whole
		"One.|first|second|Last.", "One.|first|second|Last.", "One.|first|second|Last.", "One.|first|second|Last.",
		"One.|first|second|left|right",
	} {
		got, err := a.Remove(at)
		if err != nil {
			t.Fatalf("block %d: %v", at, err)
		}
		if lines := strings.ReplaceAll(got.Text, "\n", "|"); lines != want {
			t.Errorf("without block %d: %q, want %q", at, lines, want)
		}
		var leaves []string
		for _, b := range got.Blocks {
			if !b.Kind.Container() && !b.Span.Empty() {
				leaves = append(leaves, got.Slice(b.Span))
			}
		}
		if !slices.Equal(leaves, strings.Split(want, "|")) {
			t.Errorf("without block %d the blocks hold %q", at, leaves)
		}
		for _, m := range got.Marks {
			if words := got.Slice(m.Span); words != "One" && words != "first" && words != "Last" {
				t.Errorf("without block %d a mark is on %q", at, words)
			}
		}
		if lead := 1; got.Meta.Lead != lead && at != 1 || at == 1 && got.Meta.Lead != 0 {
			t.Errorf("without block %d the picture on top is %d", at, got.Meta.Lead)
		}
	}
	for _, at := range []int{-1, len(a.Blocks)} {
		if _, err := a.Remove(at); err == nil {
			t.Errorf("block %d was removed", at)
		}
	}
	if a.Text != "One.\nfirst\nsecond\nleft\nright\nLast." || a.Meta.Lead != 1 {
		t.Errorf("the article itself became %q", a.Text)
	}
}
