package quote

import (
	"strings"
	"testing"

	"dateline/wasm/article"
)

// BenchmarkFind reads an article of 5,000 characters with a quotation in every
// second paragraph.
func BenchmarkFind(b *testing.B) {
	paragraphs := []string{
		`The harbour of Port Ellis will stay closed “for as long as the cranes stand still,” Dock Union Secretary Marta Velling said on May 2 before the hearing in Sandholm.`,
		`The owners offered a third round of talks on Tuesday, and the crews of the two ferries that still ran between the islands stayed on board. When asked about a date, Velling refused to answer.`,
		`“We have waited for two winters, and we can wait for a third one if the owners prefer the rain to the table,” she added. “Nobody here is tired.”`,
		`The union secretary said that the two sides were looking for a way to make the contract shorter and a good deal fairer, according to two people who took part.`,
	}
	var builder article.Builder
	for n, size := 0, 0; size < 5000; n++ {
		p := paragraphs[n%len(paragraphs)]
		builder.Leaf(article.Block{Kind: article.Paragraph}, p)
		size += len(p)
	}
	a, err := builder.Article(article.Meta{Lang: "en"})
	if err != nil {
		b.Fatal(err)
	}
	if r := Find(a); len(r.Quotations) < 10 || !strings.Contains(a.Text, r.Speakers[0].Name) {
		b.Fatalf("%d quotations", len(r.Quotations))
	}
	b.SetBytes(int64(len(a.Text)))
	for b.Loop() {
		Find(a)
	}
}
