package library

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"dateline/wasm/article"
)

// sampleArticle has something in every field.
func sampleArticle() *article.Article {
	var b article.Builder
	b.Leaf(article.Block{Kind: article.Dek}, "The harbour of Varnholm reopens after nine days.")
	b.Leaf(article.Block{Kind: article.Heading, Level: 2, Anchor: "what"}, "What happened")
	b.Leaf(article.Block{Kind: article.Paragraph}, "“We waited,” said Ida Brandt.",
		article.Mark{Kind: article.Link, Span: article.Span{Start: 16, End: 30}, Href: "https://a.example/ida"},
		article.Mark{Kind: article.Strong, Span: article.Span{Start: 20, End: 24}})
	b.Open(article.Block{Kind: article.List, Ordered: true, Number: 3})
	b.Leaf(article.Block{Kind: article.Item, Depth: 1}, "Três barcos — 三隻の船")
	b.Show(article.Block{Kind: article.Figure},
		article.Media{Kind: article.Image, URL: "https://a.example/1.jpg", Width: 800, Height: 600, Alt: "a boat",
			Caption: "A boat.", Credit: "P. Olsen"})
	b.Open(article.Block{Kind: article.Table, Label: "Boats"})
	b.Open(article.Block{Kind: article.Row, Depth: 1})
	b.Leaf(article.Block{Kind: article.Cell, Depth: 2, Header: true, Columns: 2, Rows: 3}, "Boat")
	b.Open(article.Block{Kind: article.Post, Label: "9:30", Author: "Olav", Time: "2026-11-10T09:30:00Z"})
	b.Leaf(article.Block{Kind: article.Paragraph, Depth: 1, Lang: "de", Dir: "ltr"}, "Der Hafen ist offen.")
	b.Leaf(article.Block{Kind: article.Code, Label: "go"}, "a\nb")
	b.Show(article.Block{Kind: article.Embed},
		article.Media{Kind: article.Video, URL: "https://v.example/1", Title: "Film", Author: "TV", Source: "V"})
	a, err := b.Article(article.Meta{
		URL: "https://a.example/harbour", Title: "Harbour reopens", Kicker: "Varnholm", Site: "The Post",
		Section:  "News",
		Authors:  []article.Person{{Name: "Ida", Role: "Reporter", URL: "https://a.example/i"}, {Name: "Ole"}},
		Agencies: []string{"NPA"},
		Published: article.Time{Year: 2026, Month: 11, Day: 10, Hour: 9, Minute: 5, HasTime: true, Offset: -3600,
			HasZone: true},
		Updated: article.Time{Year: 2026, Month: 11, Day: 11}, Lang: "en", Dir: "ltr", Lead: 1, Paywalled: true,
		Claims: []article.Claim{{Field: "title", Value: "Harbour reopens", Source: "json-ld"}},
	})
	if err != nil {
		panic(err)
	}
	a.Related = []article.RelatedLink{{Title: "More", URL: "https://a.example/more"}}
	return a
}

func TestArticleCodec(t *testing.T) {
	a := sampleArticle()
	record := encodeArticle(a)
	got, err := decodeArticle(record)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(a, got); d != "" {
		t.Error(d)
	}
	for n := range record {
		if _, err := decodeArticle(record[:n]); err == nil {
			t.Errorf("the first %d of %d bytes are read as an article", n, len(record))
		}
	}
	if _, err := decodeArticle(append(record, 0)); !errors.Is(err, ErrCorrupt) {
		t.Errorf("a byte too many: %v", err)
	}
}

// TestCodecKnowsAllFields fails when a field is added to the document that the
// codec does not write: the form of the record must change with it.
func TestCodecKnowsAllFields(t *testing.T) {
	for _, c := range []struct {
		of     any
		fields int
	}{
		{article.Article{}, 6}, {article.Meta{}, 14}, {article.Block{}, 16}, {article.Mark{}, 3}, {article.Media{}, 10},
		{article.RelatedLink{}, 2}, {article.Person{}, 3}, {article.Claim{}, 3}, {article.Time{}, 8}, {Card{}, 25},
		{Place{}, 3},
	} {
		if n := reflect.TypeOf(c.of).NumField(); n != c.fields {
			t.Errorf("%T has %d fields, the codec knows %d", c.of, n, c.fields)
		}
	}
}

func TestRandomArticles(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		var b article.Builder
		n := rapid.IntRange(0, 12).Draw(rt, "blocks")
		for i := range n {
			words := rapid.String().Draw(rt, "words")
			block := article.Block{Kind: rapid.SampledFrom([]article.Kind{article.Paragraph, article.Heading,
				article.Code, article.Cell}).Draw(rt, "kind"),
				Level: rapid.IntRange(0, 6).Draw(rt, "level"), Label: rapid.String().Draw(rt, "label"),
				Header: rapid.Bool().Draw(rt, "header")}
			if i > 0 && rapid.Bool().Draw(rt, "deeper") {
				block.Depth = 1
			}
			b.Leaf(block, words)
		}
		a, err := b.Article(article.Meta{URL: rapid.String().Draw(rt, "url"),
			Published: article.Time{Year: rapid.Int().Draw(rt, "year") % 10000,
				HasZone: rapid.Bool().Draw(rt, "zone")}})
		if err != nil {
			rt.Skip()
		}
		got, err := decodeArticle(encodeArticle(a))
		if err != nil {
			rt.Fatal(err)
		}
		if d := cmp.Diff(a, got); d != "" {
			rt.Fatal(d)
		}
	})
}

func TestCardCodec(t *testing.T) {
	c := describe(sampleArticle())
	c.ID, c.Doc, c.Saved, c.Opened, c.Changed, c.Visits, c.Earlier = "0000000a", 7, 1, 2, 3, 4, 5
	c.Place = Place{Words: "We waited", Block: 2, Progress: 0.4}
	c.Tags, c.keys, c.sum, c.bytes, c.Pinned = []string{"sea"}, []string{"a.example/harbour"}, 1<<63+5, 1234, true
	got, err := decodeCard(encodeCard(&c))
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(&c, got, cmp.AllowUnexported(Card{})); d != "" {
		t.Error(d)
	}
}

// FuzzDecode holds that no record, however damaged, brings the engine down, and
// that what can be read is the same when it is written again.
func FuzzDecode(f *testing.F) {
	f.Add(encodeArticle(sampleArticle()))
	c := describe(sampleArticle())
	f.Add(encodeCard(&c))
	f.Add(encodeTail([]spaceTerm{{"tbay", 3}, {"rcape", 4}}))
	m := manifest{next: 3, levels: [levelCount]segment{{id: 1, first: 2, end: 3, docs: 1, pages: 1}},
		merge: &merge{id: 2, cursor: "x"}}
	f.Add(m.encode())
	f.Add((&state{next: 3, langs: "en"}).encode())
	f.Add((&entry{related: []Term{{"a", 1}}, people: []string{"Ida"}}).encode())
	var page pageWriter
	page.add("tbay", 1, []byte{1, 2})
	page.add("tbayou", 2, []byte{1, 2, 3, 4})
	f.Add(page.record())
	f.Fuzz(func(t *testing.T, record []byte) {
		if a, err := decodeArticle(record); err == nil {
			again, err := decodeArticle(encodeArticle(a))
			if err != nil {
				t.Fatalf("an article that was read cannot be read again: %v", err)
			}
			if d := cmp.Diff(a, again); d != "" {
				t.Fatal(d)
			}
		}
		if c, err := decodeCard(record); err == nil {
			if _, err := decodeCard(encodeCard(c)); err != nil {
				t.Fatal(err)
			}
		}
		_, _ = decodeState(record)
		_, _ = decodeEntry(record)
		_, _ = decodeManifest(record)
		_, _ = decodeDirectory(record)
		_, _ = decodeTrash(record)
		_, _, _ = decodeSchema(record)
		if tail, err := readTail("00000001", string(record)); err == nil {
			for tail.next() {
			}
		}
		if page, err := openPage(string(record)); err == nil {
			p := page.from(0)
			for p.next() {
				_, _ = appendPostings(nil, p.postings)
			}
			page.near("tbay").next()
		}
	})
}

// BenchmarkCodec compares the codec with JSON on an article of usual length.
func BenchmarkCodec(b *testing.B) {
	var build article.Builder
	for i := range 25 {
		build.Leaf(article.Block{Kind: article.Paragraph},
			strings.Repeat(fmt.Sprintf("Word %d of the harbour story. ", i), 7))
	}
	a, err := build.Article(article.Meta{URL: "https://a.example/1", Title: "Harbour"})
	if err != nil {
		b.Fatal(err)
	}
	record := encodeArticle(a)
	asJSON, _ := json.Marshal(a)
	b.Run("encode", func(b *testing.B) {
		for b.Loop() {
			encodeArticle(a)
		}
		b.ReportMetric(float64(len(record)), "bytes")
	})
	b.Run("decode", func(b *testing.B) {
		for b.Loop() {
			if _, err := decodeArticle(record); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("encode-json", func(b *testing.B) {
		for b.Loop() {
			_, _ = json.Marshal(a)
		}
		b.ReportMetric(float64(len(asJSON)), "bytes")
	})
	b.Run("decode-json", func(b *testing.B) {
		for b.Loop() {
			var a article.Article
			_ = json.Unmarshal(asJSON, &a)
		}
	})
}
