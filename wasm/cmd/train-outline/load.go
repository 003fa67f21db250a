package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"io"
	"os"
	"strings"

	"dateline/wasm/outline"
)

// example is a story whose publisher divided it by subheads.
type example struct {
	title, lang string
	units       []string
	bounds      []int
	labels      []string // of the sections from the second on
	fold        int
	cuts        *outline.Cuts
}

// A story is an example from so many sections and paragraphs on; where nearly
// every paragraph has a head of its own it is a list.
const (
	leastBounds = 2
	leastUnits  = 7
	mostUnits   = 80
)

// load reads the labelled pages whose sections are known.
func load(path string) ([]*example, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<24)
	var all []*example
	for in.Scan() {
		var r struct {
			Domain, Lang, Title string
			Sections            []struct {
				Heading    string
				Paragraphs []string
			}
		}
		if err := json.Unmarshal(in.Bytes(), &r); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		h := fnv.New32a()
		io.WriteString(h, r.Domain)
		e := &example{title: r.Title, lang: r.Lang, fold: int(h.Sum32()>>3) % folds}
		for _, s := range r.Sections {
			e.add(s.Heading, s.Paragraphs)
		}
		if n, k := len(e.units), len(e.bounds); k >= leastBounds && n >= leastUnits && n <= mostUnits && k*10 <= n*7 {
			e.cuts = outline.NewCuts(e.title, e.units, e.lang)
			all = append(all, e)
		}
	}
	return all, in.Err()
}

func (e *example) add(heading string, paragraphs []string) {
	begins := heading != "" && len(e.units) > 0
	for _, p := range paragraphs {
		if p = strings.TrimSpace(p); p == "" {
			continue
		}
		if begins {
			e.bounds, e.labels = append(e.bounds, len(e.units)), append(e.labels, heading)
			begins = false
		}
		e.units = append(e.units, p)
	}
}
