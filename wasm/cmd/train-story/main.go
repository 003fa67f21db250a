// Command train-story learns how stories are decided: the trees by which
// package story tells whether two readings tell of the same story, and whether
// a reading belongs to one. It is deterministic.
//
//	go run ./wasm/cmd/train-story -background wasm/story/tables/en.bin ARTICLES.jsonl...
//	go run ./wasm/cmd/train-story [-errors] [-write wasm/story/model.bin] STREAM.jsonl...
//
// The first counts how common the terms of English are in articles with the
// fields lang, title and text; other languages are left out.
// A stream is articles in order of arrival, one a line, with the fields id,
// story, topic, lang, date, title and text. Besides that order it is played in
// others, because most is decided when a story is young, and with all its
// stories in the same weeks, because that is how news is read. It prints what is
// reached when every article is judged by trees that have not seen its topic.
package main

import (
	"errors"
	"flag"
	"fmt"
	"hash/fnv"
	"os"
	"runtime"
	"slices"
	"sync"

	"dateline/wasm/forest"
	boost "dateline/wasm/forest/grow"
	"dateline/wasm/story"
)

const (
	folds  = 5 // in how many parts the topics are divided for the check
	orders = 4 // in how many orders a stream is played
	// youngWeight is what an example counts when its article begins a story: to
	// swallow a new story spoils all its articles, to begin one too many spoils one.
	youngWeight = 5
	// asWeight is what an example counts of a stream that is also played moved.
	asWeight = 0.2
)

func main() {
	write := flag.String("write", "", "write the forests to this file")
	mistakes := flag.Bool("errors", false, "print what is decided wrongly in the order given")
	count := flag.String("background", "",
		"count in how many of the articles given each term stands, write it to this file, and learn nothing")
	flag.Parse()
	do := func() error { return run(flag.Args(), *write, *mistakes) }
	if *count != "" {
		do = func() error { return background(flag.Args(), *count) }
	}
	if err := do(); err != nil {
		fmt.Fprintln(os.Stderr, "train-story:", err)
		os.Exit(1)
	}
}

// example is one thing to learn from: a row of features, whether what it
// describes belongs together, and how much it counts.
type example struct {
	topic   string
	row     []float32
	belongs bool
	weight  float64
}

// How the forests are grown. The figures were tried by cross-validation over
// topics; half or double of each changes little. Pairs are judged best by few
// trees that see all; a story, whose features repeat each other, by many that
// each see some of the features and some of the topics.
var (
	ofPairs = boost.Options{
		Trees: 60, Depth: 3, Rate: 0.15, Columns: 1, Rows: 1,
		Ridge: 3, MinHess: 2, MinGain: 0.5, Unit: 10000, Exact: true,
	}
	ofStories = boost.Options{
		Trees: 160, Depth: 3, Rate: 0.07, Columns: 0.4, Rows: 0.7,
		Ridge: 3, MinHess: 2, MinGain: 0.5, Unit: 10000, Exact: true,
	}
)

// fold tells in which part of the check a topic is.
func fold(topic string) int {
	h := fnv.New32a()
	h.Write([]byte(topic))
	return int(h.Sum32() % folds)
}

func run(paths []string, write string, mistakes bool) error {
	if len(paths) == 0 {
		return fmt.Errorf("no stream given")
	}
	var streams []stream
	for _, p := range paths {
		as, moved, err := load(p)
		if err != nil {
			return err
		}
		as.weight, moved.weight = 1, 1
		if dated(as) {
			as.weight = asWeight
		}
		for i, s := range []stream{as, moved} {
			if i > 0 && !dated(as) {
				break // nothing to move
			}
			for k := range orders {
				if k > 0 {
					s = s.shuffled(k)
				}
				streams = append(streams, s)
			}
		}
	}
	var judges [folds]story.Judge
	var all story.Judge

	pairs, err := pairExamples(streams, &judges)
	if err != nil {
		return err
	}
	grow(pairs, ofPairs, func(k int) *forest.Forest { return &judges[k].Pair }, &all.Pair)

	decisions, err := storyExamples(streams, &judges)
	if err != nil {
		return err
	}
	grow(decisions, ofStories, func(k int) *forest.Forest { return &judges[k].Story }, &all.Story)

	if err := report(streams, &judges); err != nil {
		return err
	}
	if mistakes {
		if err := wrong(streams, &judges); err != nil {
			return err
		}
	}
	if write == "" {
		return nil
	}
	return os.WriteFile(write, all.Encode(), 0o644)
}

// grow makes the forest of every part of the check from the other parts, and
// the one of all, of which it prints what each feature gained.
func grow(examples []example, opt boost.Options, part func(k int) *forest.Forest, all *forest.Forest) {
	_ = atOnce(folds+1, func(k int) error {
		if k < folds {
			f, _ := boost.Grow(setOf(without(examples, k)), opt)
			*part(k) = *f
			return nil
		}
		f, gains := boost.Grow(setOf(examples), opt)
		*all = *f
		fmt.Printf("gain by feature, %d examples:", len(examples))
		for i, g := range gains {
			fmt.Printf(" %s %.0f", story.FeatureName(i), g)
		}
		fmt.Println()
		return nil
	})
}

func setOf(examples []example) *boost.Set {
	s := &boost.Set{Width: len(examples[0].row)}
	for _, e := range examples {
		label := float32(0)
		if e.belongs {
			label = 1
		}
		s.Add(e.row, label, float32(e.weight))
		h := fnv.New64a()
		h.Write([]byte(e.topic))
		s.Groups = append(s.Groups, h.Sum64())
	}
	return s
}

// without returns the examples of all topics that are not in the fold.
func without(examples []example, k int) []example {
	var out []example
	for _, e := range examples {
		if fold(e.topic) != k {
			out = append(out, e)
		}
	}
	return out
}

// pairExamples returns every reading beside those found near to it.
func pairExamples(streams []stream, judges *[folds]story.Judge) ([]example, error) {
	return examples(streams, func(n int, add func(example)) error {
		s := streams[n]
		if n%orders > 1 {
			return nil // the other orders show the same pairs
		}
		if s.moved {
			return nil // beside each other they differ in days only
		}
		_, err := s.play(judges, true, func(i int, found story.Found, truth map[string]string) {
			for _, r := range found.Related {
				add(example{s.topics[i], r.Features(), truth[r.Reading.ID] == s.stories[i], 1})
			}
		})
		return err
	})
}

// storyExamples returns every reading beside the stories found for it, as they should be.
func storyExamples(streams []stream, judges *[folds]story.Judge) ([]example, error) {
	return examples(streams, func(n int, add func(example)) error {
		s := streams[n]
		begun := map[string]bool{}
		_, err := s.play(judges, true, func(i int, found story.Found, truth map[string]string) {
			weight := s.weight
			if !begun[s.stories[i]] {
				weight *= youngWeight
			}
			begun[s.stories[i]] = true
			for _, c := range found.Stories {
				add(example{s.topics[i], c.Features(), c.Story.ID == s.stories[i], weight})
			}
		})
		return err
	})
}

// examples gathers what see adds for each of the streams, in their order.
func examples(streams []stream, see func(n int, add func(example)) error) ([]example, error) {
	lists := make([][]example, len(streams))
	err := atOnce(len(streams), func(n int) error {
		return see(n, func(e example) { lists[n] = append(lists[n], e) })
	})
	return slices.Concat(lists...), err
}

// atOnce does n things, as many at a time as there are processors.
func atOnce(n int, do func(i int) error) error {
	errs := make([]error, n)
	var wait sync.WaitGroup
	free := make(chan struct{}, runtime.NumCPU())
	for i := range n {
		wait.Go(func() {
			free <- struct{}{}
			defer func() { <-free }()
			errs[i] = do(i)
		})
	}
	wait.Wait()
	return errors.Join(errs...)
}

// report prints what the judges reach by themselves, the mean over the orders.
func report(streams []stream, judges *[folds]story.Judge) error {
	got := make([]scores, len(streams))
	err := atOnce(len(streams), func(i int) (err error) {
		got[i], err = streams[i].play(judges, false, nil)
		return err
	})
	if err != nil {
		return err
	}
	for n := 0; n < len(streams); n += orders {
		var sum scores
		for _, g := range got[n : n+orders] {
			sum.bcubed, sum.attach, sum.fresh = sum.bcubed+g.bcubed, sum.attach+g.attach, sum.fresh+g.fresh
		}
		const percent = 100.0 / orders
		fmt.Printf("%s: BCubed %.1f, attach %.1f, new left alone %.1f\n", streams[n].name, percent*sum.bcubed,
			percent*sum.attach, percent*sum.fresh)
	}
	return nil
}
