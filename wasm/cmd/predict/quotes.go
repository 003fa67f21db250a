package main

import (
	"encoding/json"
	"strings"

	"dateline/wasm/article"
	"dateline/wasm/quote"
)

type quoteInput struct {
	ID, Lang, Title, Date, Text string
}

type quoteLine struct {
	ID     string      `json:"id"`
	Quotes []quoteItem `json:"quotes"`
}

type quoteItem struct {
	Start       int      `json:"start"`
	End         int      `json:"end"`
	Kind        string   `json:"kind"`
	Speaker     string   `json:"speaker"`
	SpeakerFull string   `json:"speaker_full"`
	Cue         string   `json:"cue"`
	Attr        int      `json:"attr"`
	Certainty   string   `json:"certainty"`
	Quoted      [][2]int `json:"quoted,omitempty"`
}

// predictQuotes answers the task "quotes": what is quoted in each text and who speaks.
func predictQuotes(input string, _ []string, enc *json.Encoder) error {
	return eachLine(input, func(in quoteInput) error {
		return enc.Encode(quoteLine{in.ID, quotesOf(plainArticle(in.Title, in.Lang, in.Text))})
	})
}

// plainArticle makes an article of a text whose paragraphs end with a newline,
// at the same offsets.
func plainArticle(title, lang, text string) *article.Article {
	a := &article.Article{Meta: article.Meta{Title: title, Lang: lang}, Text: text}
	start := 0
	for line := range strings.SplitAfterSeq(text, "\n") {
		end := start + len(strings.TrimSuffix(line, "\n"))
		if strings.TrimSpace(text[start:end]) != "" {
			a.Blocks = append(a.Blocks, article.Block{Kind: article.Paragraph, Span: article.Span{Start: start, End: end}})
		}
		start += len(line)
	}
	return a
}

// quotesOf lists the quotations of an article in code points.
func quotesOf(a *article.Article) []quoteItem {
	points := codePoints{text: a.Text}
	res := quote.Find(a)
	out := make([]quoteItem, 0, len(res.Quotations))
	for _, q := range res.Quotations {
		item := quoteItem{Start: points.at(q.Span.Start), Kind: q.Kind.String(), Attr: q.Attr, Certainty: q.Certainty.String(),
			Cue: a.Slice(q.Cue), Speaker: a.Slice(q.Mention)}
		for _, s := range q.Quoted {
			item.Quoted = append(item.Quoted, [2]int{points.at(s.Start), points.at(s.End)})
		}
		item.End = points.at(q.Span.End)
		if q.Speaker >= 0 {
			item.SpeakerFull = res.Speakers[q.Speaker].Name
		}
		out = append(out, item)
	}
	return out
}
