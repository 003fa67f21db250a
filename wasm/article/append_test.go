package article

import "testing"

func TestAppend(t *testing.T) {
	part := func(words, url string) *Article {
		var b Builder
		b.Leaf(Block{Kind: Paragraph}, words, Mark{Kind: Strong, Span: Span{0, 3}})
		b.Show(Block{Kind: Figure}, Media{Kind: Image, URL: url})
		b.Open(Block{Kind: Quote})
		b.Leaf(Block{Kind: Paragraph, Depth: 1}, "So it was, "+words)
		b.Open(Block{Kind: Rule})
		a, err := b.Article(Meta{Title: words})
		if err != nil {
			t.Fatal(err)
		}
		return a
	}
	one, two := part("The pier.", "a"), part("The wall.", "b")
	both, err := one.Append(two)
	if err != nil {
		t.Fatal(err)
	}
	if both.Text != one.Text+"\n"+two.Text || len(both.Blocks) != 10 || both.Meta.Title != "The pier." {
		t.Errorf("%q, %d blocks, %q", both.Text, len(both.Blocks), both.Meta.Title)
	}
	if b := both.Blocks[5]; both.Slice(b.Span) != "The wall." || both.Slice(both.Marks[1].Span) != "The" ||
		both.Media[both.Blocks[6].Media].URL != "b" {
		t.Errorf("the second part: %+v %v", b, both.Marks)
	}
	if one.Text != "The pier.\nSo it was, The pier." || len(one.Blocks) != 5 {
		t.Error("the first part was changed")
	}
	if empty, err := (&Article{}).Append(one); err != nil || empty.Text != one.Text {
		t.Errorf("behind nothing: %v", err)
	}
}

func TestPart(t *testing.T) {
	var b Builder
	b.Leaf(Block{Kind: Paragraph}, "The pier.")
	b.Open(Block{Kind: Rule})
	one, err := b.Article(Meta{})
	if err != nil {
		t.Fatal(err)
	}
	var c Builder
	c.Show(Block{Kind: Figure}, Media{URL: "b"})
	c.Leaf(Block{Kind: Paragraph}, "The wall.", Mark{Kind: Strong, Span: Span{4, 8}})
	two, err := c.Article(Meta{})
	if err != nil {
		t.Fatal(err)
	}
	both, err := one.Append(two)
	if err != nil {
		t.Fatal(err)
	}
	first, err := both.Part(0, 2)
	if err != nil || first.Text != "The pier." || len(first.Blocks) != 2 || len(first.Media) != 0 {
		t.Errorf("the first part: %+v %v", first, err)
	}
	second, err := both.Part(2, 4)
	if err != nil || second.Text != "The wall." || len(second.Media) != 1 ||
		second.Slice(second.Marks[0].Span) != "wall" {
		t.Errorf("the second part: %+v %v", second, err)
	}
	if _, err := both.Part(1, 9); err == nil {
		t.Error("blocks that are not there")
	}
}
