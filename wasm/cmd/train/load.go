package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/wasm/article"
	"dateline/wasm/extract"
	"dateline/wasm/page"
	"dateline/wasm/quote"
)

// How much a row of an editor's page and one of the corpus weigh.
const (
	pageWeight   = 1
	corpusWeight = 0.5
	ownWeight    = 0.7
)

// labelled is one document of the corpus; offsets are in code points.
type labelled struct {
	ID, Lang, Publisher, Text string
	Quotes                    []struct {
		Start, End  int
		Kind        string
		Quoted      [][2]int
		SpeakerSpan *[2]int `json:"speaker_span"`
		CueSpan     *[2]int `json:"cue_span"`
	}
}

// eachLine decodes the lines of a file.
func eachLine[T any](name string, do func(*T) error) error {
	file, err := os.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	dec := json.NewDecoder(bufio.NewReaderSize(file, 1<<20))
	for {
		var x T
		if err := dec.Decode(&x); err == io.EOF {
			return nil
		} else if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if err := do(&x); err != nil {
			return err
		}
	}
}

// corpus reads the labelled corpus; each of its publishers is a part.
func corpus(bench string) ([]lesson, error) {
	var out []lesson
	publishers := make(map[string]int)
	err := eachLine(filepath.Join(bench, "quotes", "polnear.jsonl"), func(l *labelled) error {
		if _, ok := publishers[l.Publisher]; !ok {
			publishers[l.Publisher] = len(publishers) % parts
		}
		out = append(out, lesson{Lesson: lessonOf(l), id: l.ID, outlet: l.Publisher, part: publishers[l.Publisher],
			weight: corpusWeight})
		return nil
	})
	return out, err
}

// edited is one page as an editor marked it.
type edited struct {
	ID, Set, Lang string
	Quotes        []quotation
}

type quotation struct {
	Text, Kind, Speaker string
	Also                []string
}

// pages reads the pages that an editor marked, as the product extracts them.
func pages(bench string) ([]lesson, error) {
	addresses := make(map[string]string)
	sets, err := filepath.Glob(filepath.Join(bench, "extract", "*", "gold.jsonl"))
	if err != nil {
		return nil, err
	}
	for _, file := range sets {
		if err := eachLine(file, func(l *struct{ ID, Set, URL string }) error {
			addresses[filepath.Base(filepath.Dir(file))+"/"+l.ID] = l.URL
			return nil
		}); err != nil {
			return nil, err
		}
	}
	var out []lesson
	err = eachLine(filepath.Join(bench, "editor", "gold.jsonl"), func(e *edited) error {
		address := addresses[e.Set+"/"+e.ID]
		src, err := unpacked(filepath.Join(bench, "extract", e.Set, "pages", e.ID+".html.gz"))
		if err != nil {
			return err
		}
		doc, err := page.Parse(src, address)
		if err != nil {
			return err
		}
		res, err := extract.Extract(doc, extract.Options{})
		if err != nil {
			fmt.Fprintln(os.Stderr, e.ID, err)
			return nil
		}
		l := lesson{Lesson: quote.Lesson{Article: res.Article, Edited: true, Reports: true}, id: e.ID, page: true,
			weight: pageWeight}
		l.outlet = outletOf(address)
		l.part = partOf(l.outlet)
		l.Labels = labelsOf(res.Article, e)
		out = append(out, l)
		return nil
	})
	return out, err
}

// outletOf returns the host of an address without "www".
func outletOf(address string) string {
	_, rest, _ := strings.Cut(address, "://")
	host, _, _ := strings.Cut(rest, "/")
	return strings.TrimPrefix(host, "www.")
}

func unpacked(name string) ([]byte, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	z, err := gzip.NewReader(file)
	if err != nil {
		return nil, err
	}
	return io.ReadAll(z)
}

// labelsOf finds the words that an editor copied in the text of the article.
func labelsOf(a *article.Article, e *edited) []quote.Label {
	plain, offsets := folded(a.Text)
	var out []quote.Label
	taken := make(map[int]bool)
	for _, q := range e.Quotes {
		words, _ := folded(q.Text)
		words = strings.TrimSpace(words)
		if i := placeOf(a, plain, offsets, words, taken, q.Kind != "indirect"); i >= 0 {
			taken[i] = true
			label := quote.Label{Span: article.Span{Start: offsets[i], End: offsets[i+len(words)]}, Kind: quote.Direct}
			switch q.Kind {
			case "partial":
				label.Kind, label.Quoted = quote.Mixed, []article.Span{label.Span}
			case "indirect":
				label.Kind = quote.Indirect
			}
			switch q.Speaker {
			case "":
				label.Free = true
			case "?":
			default:
				label.Names = append([]string{q.Speaker}, q.Also...)
			}
			out = append(out, label)
		}
	}
	return out
}

// placeOf returns where words are in the running text for the first time that is not
// taken, for words between marks right behind a mark if anywhere. -1 if nowhere.
// Editors mark nothing in headings, which often repeat the words.
func placeOf(a *article.Article, plain string, offsets []int, words string, taken map[int]bool, marked bool) int {
	first := -1
	for from := 0; words != "" && from < len(plain); {
		i := strings.Index(plain[from:], words)
		if i < 0 {
			break
		}
		i += from
		from = i + 1
		if !inProse(a, offsets[i]) {
			continue
		}
		if taken[i] || i > 0 && plain[i-1] != ' ' || i+len(words) < len(plain) && plain[i+len(words)] != ' ' {
			if !dense(words) || taken[i] {
				continue
			}
		}
		before, _ := utf8.DecodeLastRuneInString(strings.TrimRight(a.Text[:offsets[i]], "[(… .\u00a0"))
		if !marked || strings.ContainsRune("\"“”„«»‘‚'「『‹›–—-", before) {
			return i
		}
		if first < 0 {
			first = i
		}
	}
	return first
}

// inProse reports whether a byte of the text is in a block of running text.
func inProse(a *article.Article, at int) bool {
	for _, b := range a.Blocks {
		if b.Kind.Prose() && !b.Kind.Container() && b.Span.Start <= at && at < b.Span.End {
			return true
		}
	}
	return false
}

// dense reports whether words are in a script whose words run on, or take particles: what is
// said may end in the midst of one.
func dense(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool {
		return r >= 0x3040 && r <= 0x9fff || r >= 0xac00 && r <= 0xd7a3
	})
}

// folded returns letters and digits in lower case with single spaces between
// words, and the byte of the text at which each byte of it begins.
func folded(s string) (string, []int) {
	var b strings.Builder
	var at []int
	space := true
	for i, r := range s {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			n := b.Len()
			b.WriteRune(unicode.ToLower(r))
			for range b.Len() - n {
				at = append(at, i)
			}
			space = false
		case !space && r != '\u00ad' && r != '\u200b':
			b.WriteByte(' ')
			at = append(at, i)
			space = true
		}
	}
	return b.String(), append(at, len(s), len(s))
}

// mattering names the numbers that gain most.
func mattering(gains []float64, names []string) string {
	order := make([]int, len(names))
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(a, b int) bool { return gains[order[a]] > gains[order[b]] })
	var parts []string
	for _, i := range order[:min(25, len(order))] {
		parts = append(parts, fmt.Sprintf("%s %.0f", names[i], gains[i]))
	}
	return strings.Join(parts, ", ")
}

// lessonOf turns a labelled document into an article with labels in bytes.
func lessonOf(l *labelled) quote.Lesson {
	offsets := make([]int, 0, utf8.RuneCountInString(l.Text)+1)
	for i := range l.Text {
		offsets = append(offsets, i)
	}
	offsets = append(offsets, len(l.Text))
	span := func(s [2]int) article.Span {
		return article.Span{Start: offsets[s[0]], End: offsets[s[1]]}
	}
	a := &article.Article{Meta: article.Meta{Lang: l.Lang}, Text: l.Text}
	start := 0
	for line := range strings.SplitAfterSeq(l.Text, "\n") {
		end := start + len(strings.TrimSuffix(line, "\n"))
		if strings.TrimSpace(l.Text[start:end]) != "" {
			a.Blocks = append(a.Blocks, article.Block{
				Kind: article.Paragraph, Span: article.Span{Start: start, End: end},
			})
		}
		start += len(line)
	}
	lesson := quote.Lesson{Article: a, Reports: true}
	for _, q := range l.Quotes {
		label := quote.Label{Span: span([2]int{q.Start, q.End}), Kind: quote.Indirect}
		switch q.Kind {
		case "direct":
			label.Kind = quote.Direct
		case "mixed":
			label.Kind = quote.Mixed
		}
		for _, s := range q.Quoted {
			label.Quoted = append(label.Quoted, span(s))
		}
		if q.SpeakerSpan != nil {
			label.Speaker = span(*q.SpeakerSpan)
		}
		if q.CueSpan != nil {
			label.Cue = span(*q.CueSpan)
		}
		lesson.Labels = append(lesson.Labels, label)
	}
	return lesson
}
