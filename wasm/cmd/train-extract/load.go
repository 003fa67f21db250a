package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"dateline/wasm/cmd/internal/bench"
	"dateline/wasm/extract/judge"
	"dateline/wasm/extract/trial"
	"dateline/wasm/forest"
	"dateline/wasm/page"
)

// gold is a labelled page.
type gold struct {
	ID, Set, URL, Domain, Lang, Text string
	With, Without                    []string
}

// example is a page with the label and the weight of each of its lines.
type example struct {
	gold
	trial  *trial.Trial
	labels []float32
	weight []float32 // 0 for a line that nothing is known of
	score  []float32 // of the first judge
	final  []float32 // of the second
	kept   []bool
}

// shares is what the pages of a set count for: how near its labellers' idea of a
// story is to ours. Set daniel, whose licence (GPL) lets no numbers learnt from
// it ship with this program, counts for nothing: it is measured only.
var shares = map[string]float64{
	"aeb":         1,
	"naeb":        1,
	"fundus":      1.2,
	"fundus-eval": 1.2,
	"wcxb":        0.5,
	"daniel":      0,
	"trafilatura": 0.4,
}

// load reads all sets of the benchmark folder.
func load(dir string) ([]*example, error) {
	suspect, err := os.ReadFile(filepath.Join(dir, "naeb-suspect.txt"))
	if err != nil {
		return nil, err
	}
	skip := map[string]bool{}
	for id := range strings.FieldsSeq(string(suspect)) {
		skip[id] = true
	}
	var all []*example
	for _, set := range []string{"aeb", "naeb", "fundus", "fundus-eval", "wcxb", "daniel", "trafilatura"} {
		f, err := os.Open(filepath.Join(dir, set, "gold.jsonl"))
		if err != nil {
			return nil, err
		}
		in := bufio.NewScanner(f)
		in.Buffer(nil, 1<<24)
		for in.Scan() {
			var g gold
			if err := json.Unmarshal(in.Bytes(), &g); err != nil {
				return nil, fmt.Errorf("%s: %w", f.Name(), err)
			}
			if skip[g.ID] {
				continue
			}
			e, err := newExample(g, filepath.Join(dir, set, "pages", g.ID))
			if err != nil {
				return nil, err
			}
			if e != nil {
				all = append(all, e)
			}
		}
		f.Close()
		if err := in.Err(); err != nil {
			return nil, err
		}
	}
	return all, nil
}

func newExample(g gold, path string) (*example, error) {
	src, err := bench.Page(path)
	if err != nil {
		return nil, err
	}
	doc, err := page.Parse(src, g.URL)
	if err != nil {
		fmt.Fprintln(os.Stderr, g.ID, err)
		return nil, nil
	}
	e := &example{gold: g, trial: trial.New(doc)}
	e.label()
	return e, nil
}

// in returns in which of n parts the page lies.
func (e *example) in(n int) int { return bench.Fold(e.Domain, e.ID, n) }

// judge asks the first judge about the page.
func (e *example) judge(f *forest.Forest) {
	e.score = make([]float32, e.trial.Len())
	for i := range e.score {
		e.score[i] = float32(f.Score(e.trial.First(i)))
	}
}

// decide asks the second judge about the page.
func (e *example) decide(f *forest.Forest) {
	e.final = make([]float32, e.trial.Len())
	for i, more := range e.trial.Second(e.score) {
		e.final[i] = float32(f.Score(append(e.trial.First(i), more...)))
	}
	e.kept = e.trial.Kept(e.final, judge.DefaultLimits())
}
