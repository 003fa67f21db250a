package article

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func build(t *testing.T, f func(b *Builder)) *Article {
	t.Helper()
	var b Builder
	f(&b)
	a, err := b.Article(Meta{Title: "Test"})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestBuilder(t *testing.T) {
	a := build(t, func(b *Builder) {
		b.Leaf(Block{Kind: Paragraph}, "One\ntwo", Mark{Kind: Strong, Span: Span{0, 3}})
		b.Open(Block{Kind: List})
		b.Leaf(Block{Kind: Item, Depth: 1}, "first")
		b.Open(Block{Kind: Item, Depth: 1})
		b.Leaf(Block{Kind: Paragraph, Depth: 2}, "zweitens ü")
		b.Show(Block{Kind: Figure}, Media{Kind: Image, URL: "https://example.org/a.png"})
		b.Open(Block{Kind: Rule})
		b.Leaf(Block{Kind: Code}, "a\nb")
	})
	if a.Text != "One two\nfirst\nzweitens ü\na\nb" {
		t.Errorf("text %q", a.Text)
	}
	var got []string
	for _, b := range a.Blocks {
		got = append(got, b.Kind.String()+" "+a.Slice(b.Span))
	}
	want := []string{"paragraph One two", "list first\nzweitens ü", "item first", "item zweitens ü",
		"paragraph zweitens ü", "figure ", "rule ", "code a\nb"}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	if got := a.Slice(a.Marks[0].Span); got != "One" {
		t.Errorf("mark on %q", got)
	}
	if got := a.End(1); got != 5 {
		t.Errorf("the list ends at %d", got)
	}
	if got := a.BlockAt(strings.Index(a.Text, "zweitens")); got != 4 {
		t.Errorf("block %d holds \"zweitens\"", got)
	}
	if got := a.BlockAt(strings.Index(a.Text, "\nzweitens")); got != -1 {
		t.Errorf("block %d holds the line's end", got)
	}
}

func TestBuilderRefuses(t *testing.T) {
	for name, f := range map[string]func(b *Builder){
		"words in a container": func(b *Builder) { b.Leaf(Block{Kind: List}, "x") },
		"broken UTF-8":         func(b *Builder) { b.Leaf(Block{Kind: Paragraph}, "\xff") },
		"mark outside": func(b *Builder) {
			b.Leaf(Block{Kind: Paragraph}, "x",
				Mark{Kind: Link, Span: Span{0, 2}})
		},
		"mark on half a rune": func(b *Builder) {
			b.Leaf(Block{Kind: Paragraph}, "ü",
				Mark{Kind: Link, Span: Span{0, 1}})
		},
		"a jump in depth": func(b *Builder) {
			b.Leaf(Block{Kind: Paragraph},
				"x")
			b.Leaf(Block{Kind: Paragraph, Depth: 2}, "y")
		},
		"no kind": func(b *Builder) { b.Leaf(Block{}, "x") },
	} {
		var b Builder
		f(&b)
		if _, err := b.Article(Meta{}); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

// Whatever is built keeps the promises: every leaf's words are under its span,
// a container spans exactly its leaves, and BlockAt finds each leaf again.
func TestBuilderProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var b Builder
		var words []string
		depth := -1
		for range rapid.IntRange(1, 30).Draw(t, "blocks") {
			d := rapid.IntRange(0, depth+1).Draw(t, "depth")
			depth = d
			if rapid.Bool().Draw(t, "container") {
				b.Open(Block{Kind: List, Depth: d})
				words = append(words, "")
				continue
			}
			w := strings.ToValidUTF8(strings.ReplaceAll(rapid.StringN(1, 8, 20).Draw(t, "words"), "\n", "x"), "x")
			b.Leaf(Block{Kind: Item, Depth: d}, w)
			words = append(words, w)
		}
		a, err := b.Article(Meta{})
		if err != nil {
			t.Fatal(err)
		}
		for i, block := range a.Blocks {
			if block.Kind == List {
				for j := i + 1; j < a.End(i); j++ {
					if s := a.Blocks[j].Span; !s.Empty() && !block.Span.Contains(s) {
						t.Fatalf("block %d %v does not span block %d %v", i, block.Span, j, s)
					}
				}
				continue
			}
			if got := a.Slice(block.Span); got != words[i] {
				t.Fatalf("block %d: %q, want %q", i, got, words[i])
			}
			if at := a.BlockAt(block.Span.Start); at != i {
				t.Fatalf("offset %d is in block %d, found %d", block.Span.Start, i, at)
			}
		}
	})
}

func TestFromText(t *testing.T) {
	a, err := FromText(Meta{}, "One.\n\nTwo.\n")
	if err != nil {
		t.Fatal(err)
	}
	if len(a.Blocks) != 2 || a.Slice(a.Blocks[1].Span) != "Two." {
		t.Errorf("%+v", a.Blocks)
	}
}

func TestTime(t *testing.T) {
	for _, s := range []string{"", "2024-04-03", "2024-04-03T14:44", "2024-04-03T14:44Z", "2024-04-03T14:44+03:00",
		"2024-04-03T14:44-09:30"} {
		v, err := ParseTime(s)
		if err != nil || v.String() != s {
			t.Errorf("%q becomes %q, %v", s, v, err)
		}
	}
	if _, err := ParseTime("yesterday"); err == nil {
		t.Error("no error for a word")
	}
	v, _ := ParseTime("2024-04-03T02:00+03:00")
	if v.Date() != "2024-04-03" || v.Unix() != 1712098800 {
		t.Errorf("%s %d", v.Date(), v.Unix())
	}
}

func TestInsert(t *testing.T) {
	a := build(t, func(b *Builder) {
		b.Leaf(Block{Kind: Paragraph}, "One.", Mark{Kind: Strong, Span: Span{0, 3}})
		b.Open(Block{Kind: List})
		b.Leaf(Block{Kind: Item, Depth: 1}, "first", Mark{Kind: Strong, Span: Span{0, 5}})
		b.Leaf(Block{Kind: Item, Depth: 1}, "second")
	})
	removed := build(t, func(b *Builder) {
		b.Leaf(Block{Kind: Heading, Level: 2}, "Lost")
		b.Leaf(Block{Kind: Paragraph}, "and found.")
	})
	for at, want := range map[int]string{
		0: "Lost\nand found.\nOne.\nfirst\nsecond",
		1: "One.\nLost\nand found.\nfirst\nsecond",
		3: "One.\nLost\nand found.\nfirst\nsecond", // not into the list
		4: "One.\nfirst\nsecond\nLost\nand found.",
	} {
		got, err := a.Insert(at, removed.Blocks, removed.Text)
		if err != nil {
			t.Fatal(err)
		}
		if got.Text != want {
			t.Errorf("at %d: %q", at, got.Text)
		}
		for i, words := range []string{"One", "first"} {
			if s := got.Slice(got.Marks[i].Span); s != words {
				t.Errorf("at %d: mark %d is on %q", at, i, s)
			}
		}
		kinds := map[string]int{}
		for _, b := range got.Blocks {
			if !b.Kind.Container() {
				kinds[got.Slice(b.Span)]++
			}
		}
		for line := range strings.SplitSeq(want, "\n") {
			if kinds[line] != 1 {
				t.Errorf("at %d: %d blocks hold %q", at, kinds[line], line)
			}
		}
	}
	if _, err := a.Insert(9, removed.Blocks, removed.Text); err == nil {
		t.Error("no error beyond the end")
	}
	if a.Text != "One.\nfirst\nsecond" {
		t.Errorf("the article itself became %q", a.Text)
	}
}
