package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"dateline/wasm/article"
	"dateline/wasm/dates"
	"dateline/wasm/lang"
	"dateline/wasm/quote"
	"dateline/wasm/story"
)

const (
	leastText  = 300 // bytes of a text worth counting
	leastCount = 2   // in how many articles a term must stand
	backedLang = "en"
)

// tally tells in how many articles a term stands, and in how many of the
// topic that has most of them.
type tally struct{ all, topic, most int }

// background counts in what share of the articles of the files each term
// stands, without the topic that uses it most, and writes the shares. What only
// one topic says often is not common.
func background(paths []string, write string) error {
	counts, n := map[string]tally{}, 0
	for _, p := range paths {
		of, err := articles(p)
		if err != nil {
			return fmt.Errorf("%s: %w", p, err)
		}
		before := n
		for _, list := range of {
			here := map[string]int{}
			for _, a := range list {
				for _, t := range story.Read("", a, quote.Result{}, dates.Find(a), 0).Terms {
					here[t.Text]++
				}
			}
			n += len(list)
			for term, c := range here {
				t := counts[term]
				t.all += c
				if c > t.most || c == t.most && len(list) < t.topic {
					t.most, t.topic = c, len(list)
				}
				counts[term] = t
			}
		}
		fmt.Printf("%s: %d articles\n", p, n-before)
	}
	shares := map[string]float64{}
	for term, t := range counts {
		if t.all >= leastCount && t.all > t.most {
			shares[term] = float64(t.all-t.most) / float64(n-t.topic)
		}
	}
	b := story.NewBackground(shares)
	fmt.Printf("%d terms of %d articles, %d bytes\n", len(shares), n, len(b))
	return os.WriteFile(write, []byte(b), 0o644)
}

// articles reads the articles of a file that are in English and long enough,
// by topic; one without a topic has its own.
func articles(path string) (map[string][]*article.Article, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	out := map[string][]*article.Article{}
	for dec := json.NewDecoder(bufio.NewReader(f)); ; {
		var x struct{ ID, Lang, Title, Text, Topic any }
		if err := dec.Decode(&x); err == io.EOF {
			return out, nil
		} else if err != nil {
			return nil, err
		}
		code, _ := x.Lang.(string)
		title, _ := x.Title.(string)
		text, _ := x.Text.(string)
		if code == "" {
			code = backedLang
		}
		if len(text) < leastText || lang.Of(code).Code != backedLang {
			continue
		}
		a, err := article.FromText(article.Meta{Title: title, Lang: backedLang}, text)
		if err != nil {
			return nil, err
		}
		topic, ok := x.Topic.(string)
		if !ok {
			topic = fmt.Sprint(path, x.ID)
		}
		out[topic] = append(out[topic], a)
	}
}
