// Command train-outline learns where publishers put subheads: the weights by
// which package outline cuts a story without headings into sections. It is
// deterministic.
//
//	go run ./wasm/cmd/train-outline [-write wasm/outline/weights.bin] BENCH/extract/fundus/gold.jsonl
//
// Examples are the stories of the labelled pages that have subheads. It prints
// what is reached when each is judged by weights that have seen no story of its site.
package main

import (
	"flag"
	"fmt"
	"os"

	"dateline/wasm/outline"
)

// folds is in how many parts the sites are divided for the check.
const folds = 8

func main() {
	write := flag.String("write", "", "write the weights to this file")
	flag.Parse()
	if err := run(flag.Arg(0), *write); err != nil {
		fmt.Fprintln(os.Stderr, "train-outline:", err)
		os.Exit(1)
	}
}

func run(path, write string) error {
	all, err := load(path)
	if err != nil {
		return err
	}
	check(all)
	checkLabels(all)
	if write == "" {
		return nil
	}
	cuts, terms := fit(all), fitLabels(allHeads(all))
	show("gap", outline.GapNames, cuts.Gap)
	show("section", outline.SectionNames, cuts.Section)
	show("term", outline.TermNames, terms)
	return os.WriteFile(write, outline.Encode(cuts, terms), 0o644)
}

// show prints what each feature counts.
func show(what string, names []string, weights []float64) {
	fmt.Printf("%s:", what)
	for i, w := range weights {
		fmt.Printf(" %s %.2f,", names[i], w)
	}
	fmt.Println()
}

// check measures on the stories of each part of the sites with weights learnt from the others.
func check(all []*example) {
	var t tally
	for k := range folds {
		var seen []*example
		for _, e := range all {
			if e.fold != k {
				seen = append(seen, e)
			}
		}
		w := fit(seen)
		for _, e := range all {
			if e.fold == k {
				t.add(len(e.units), e.bounds, outline.Best(e.cuts.Scores(w)))
			}
		}
	}
	fmt.Printf("%d stories, %d bounds, %d found: Pk %.1f, bound F1 %.1f\n", t.stories, t.given, t.found,
		100*t.pk/float64(t.stories), 100*t.f1())
}
