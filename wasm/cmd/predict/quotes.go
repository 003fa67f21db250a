package main

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"

	"dateline/wasm/article"
	"dateline/wasm/quote"
)

type quoteInput struct {
	ID, Lang, Publisher, Title, Date, Text string
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
	CueSpan     [2]int   `json:"cue_span"`
	Attr        int      `json:"attr"`
	Certainty   string   `json:"certainty"`
	Rule        string   `json:"rule"`
	Quoted      [][2]int `json:"quoted,omitempty"`
}

// predictQuotes answers the task "quotes": what is quoted in each text and who
// speaks. Options: -tables FOLDER for other models than those built in ("none"
// for rules alone), -publisher NAME to answer for the texts of one publisher,
// -speech for what the reader shows; the labels hold wishes, plans and views too.
func predictQuotes(input string, options []string, enc *json.Encoder) error {
	flags := flag.NewFlagSet("quotes", flag.ContinueOnError)
	file := flags.String("tables", "", "folder of other models")
	publisher := flags.String("publisher", "", "only these texts")
	speech := flags.Bool("speech", false, "leave out wishes, plans and views, as the reader does")
	if err := flags.Parse(options); err != nil {
		return err
	}
	own, err := modelOf(*file)
	if err != nil {
		return err
	}
	find := func(a *article.Article) quote.Result {
		o := quote.Options{Attitudes: !*speech}
		switch {
		case own != nil:
			o.Model = own(a.Meta.Lang)
		case *file == "":
			o.Model = quote.ModelFor(a.Meta.Lang)
		}
		return quote.FindWith(a, o)
	}
	return eachLine(input, func(in quoteInput) error {
		if *publisher != "" && in.Publisher != *publisher {
			return nil
		}
		a := plainArticle(in.Title, in.Lang, in.Text)
		return enc.Encode(quoteLine{in.ID, quotesOf(a, find(a))})
	})
}

// modelOf reads the models of a folder; nil for those built in or for none.
func modelOf(folder string) (func(language string) *quote.Model, error) {
	if folder == "" || folder == "none" {
		return nil, nil
	}
	var files [3][]byte
	for i, name := range [...]string{"en.bin", "any.bin", "judges.bin"} {
		var err error
		if files[i], err = os.ReadFile(filepath.Join(folder, name)); err != nil {
			return nil, err
		}
	}
	return quote.Models(files[0], files[1], files[2])
}

// plainArticle makes an article of a text whose paragraphs end with a newline,
// at the same offsets.
func plainArticle(title, lang, text string) *article.Article {
	a := &article.Article{Meta: article.Meta{Title: title, Lang: lang}, Text: text}
	start := 0
	for line := range strings.SplitAfterSeq(text, "\n") {
		end := start + len(strings.TrimSuffix(line, "\n"))
		if strings.TrimSpace(text[start:end]) != "" {
			a.Blocks = append(a.Blocks, article.Block{Kind: article.Paragraph,
				Span: article.Span{Start: start, End: end}})
		}
		start += len(line)
	}
	return a
}

// quotesOf lists the quotations of an article in code points.
func quotesOf(a *article.Article, res quote.Result) []quoteItem {
	points := codePoints{text: a.Text}
	out := make([]quoteItem, 0, len(res.Quotations))
	for _, q := range res.Quotations {
		item := quoteItem{Start: points.at(q.Span.Start), Kind: q.Kind.String(), Attr: q.Attr,
			Certainty: q.Certainty.String(), Rule: string(q.Reason.Rule),
			Cue: a.Slice(q.Cue), Speaker: a.Slice(q.Mention)}
		item.CueSpan = [2]int{points.at(q.Cue.Start), points.at(q.Cue.End)}
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
