// Command train-story learns how stories are decided: the trees by which
// package story tells whether two readings tell of the same story, and whether
// a reading belongs to one. It is deterministic.
//
//	go run ./wasm/cmd/train-story [-write wasm/story/learnt.go] STREAM.jsonl...
//
// A stream is articles in order of arrival, one a line, with the fields id,
// story, topic, lang, date, title and text. Besides that order it is played in
// others, because most is decided when a story is young, and with all its
// stories in the same weeks, because that is how news is read. It prints what is
// reached when every article is judged by trees that have not seen its topic.
package main

import (
	"flag"
	"fmt"
	"hash/fnv"
	"os"

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
	write := flag.String("write", "", "write the trees to this Go file")
	flag.Parse()
	if err := run(flag.Args(), *write); err != nil {
		fmt.Fprintln(os.Stderr, "train-story:", err)
		os.Exit(1)
	}
}

// fold tells in which part of the check a topic is.
func fold(topic string) int {
	h := fnv.New32a()
	h.Write([]byte(topic))
	return int(h.Sum32() % folds)
}

func run(paths []string, write string) error {
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
	for k := range judges {
		judges[k].Pair = boost(without(pairs, k))
	}
	all.Pair = boost(pairs)

	decisions, err := storyExamples(streams, &judges)
	if err != nil {
		return err
	}
	for k := range judges {
		judges[k].Story = boost(without(decisions, k))
	}
	all.Story = boost(decisions)

	if err := report(streams, &judges); err != nil || write == "" {
		return err
	}
	return os.WriteFile(write, source(&all), 0o644)
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
	var out []example
	for n, s := range streams {
		if n%orders > 1 {
			continue // the other orders show the same pairs
		}
		if s.moved {
			continue // beside each other they differ in days only
		}
		_, err := s.play(judges, true, func(i int, found story.Found, truth map[string]string) {
			for _, r := range found.Related {
				out = append(out, example{s.topics[i], r.Features(), truth[r.Reading.ID] == s.stories[i], 1})
			}
		})
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// storyExamples returns every reading beside the stories found for it, as they should be.
func storyExamples(streams []stream, judges *[folds]story.Judge) ([]example, error) {
	var out []example
	for _, s := range streams {
		begun := map[string]bool{}
		_, err := s.play(judges, true, func(i int, found story.Found, truth map[string]string) {
			weight := s.weight
			if !begun[s.stories[i]] {
				weight *= youngWeight
			}
			begun[s.stories[i]] = true
			for _, c := range found.Stories {
				out = append(out, example{s.topics[i], c.Features(), c.Story.ID == s.stories[i], weight})
			}
		})
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// report prints what the judges reach by themselves, the mean over the orders.
func report(streams []stream, judges *[folds]story.Judge) error {
	for n := 0; n < len(streams); n += orders {
		var sum scores
		for _, s := range streams[n : n+orders] {
			got, err := s.play(judges, false, nil)
			if err != nil {
				return err
			}
			sum.bcubed, sum.attach, sum.fresh = sum.bcubed+got.bcubed, sum.attach+got.attach, sum.fresh+got.fresh
		}
		const percent = 100.0 / orders
		fmt.Printf("%s: BCubed %.1f, attach %.1f, new left alone %.1f\n", streams[n].name, percent*sum.bcubed, percent*sum.attach, percent*sum.fresh)
	}
	return nil
}
