// Command train-extract grows the two forests of package extract from labelled pages
// and writes model.bin. It measures first, with the pages divided by site so
// that no forest is asked about a site it has seen.
//
//	go run ./wasm/cmd/train-extract [-folds 4] [-out wasm/extract/judge/model.bin] [-pages FILE] [-lines FILE]
//		[-models DIR] BENCH/extract
//
// With -models it keeps the forests of each part; "predict extract SET models=DIR"
// then judges every page by those that have not seen its site, for holes, pictures
// and everything else that is measured behind the choice of lines.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"dateline/wasm/extract/trial"
	"dateline/wasm/forest"
	"dateline/wasm/forest/grow"
)

func main() {
	folds := flag.Int("folds", 4, "parts for cross-validation, 0 for none")
	out := flag.String("out", "", "file to write the model to")
	pages := flag.String("pages", "", "file for the score of each page")
	models := flag.String("models", "", "folder for the model of each part, which 'predict extract' takes")
	lines := flag.String("lines", "", "file for the lines judged wrongly")
	trees := flag.Int("trees", 200, "trees of each forest")
	minHess := flag.Float64("leaf", 25, "least weight of a leaf; a page weighs 100 times its share")
	columns := flag.Float64("columns", 0.22, "share of the features that each tree may ask about")
	ridge := flag.Float64("ridge", 15, "what holds small leaves near zero")
	flag.Parse()
	options := func(seed uint64) grow.Options {
		return grow.Options{
			Trees: *trees, Depth: 5, Rate: 12 / float64(*trees), Columns: *columns, Rows: 0.5,
			Ridge: *ridge, MinHess: *minHess, Unit: 8192, Seed: seed,
		}
	}
	if flag.NArg() != 1 {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(flag.Arg(0), *folds, options, *out, *pages, *lines, *models); err != nil {
		fmt.Fprintln(os.Stderr, "train-extract:", err)
		os.Exit(1)
	}
}

func run(dir string, folds int, options func(seed uint64) grow.Options, out, pages, lines, models string) error {
	all, err := load(dir)
	if err != nil {
		return err
	}
	fmt.Fprintf(os.Stderr, "%d pages\n", len(all))
	// The second judge must learn from opinions about pages that the first had
	// not seen, so the first is always grown in parts.
	parts := max(folds, 4)
	firsts := make([]*forest.Forest, parts)
	for k := range firsts {
		firsts[k], _ = grow.Grow(firstSet(all, func(e *example) bool { return e.in(parts) != k }), options(uint64(k)))
		for _, e := range all {
			if e.in(parts) == k {
				e.judge(firsts[k])
			}
		}
		fmt.Fprintf(os.Stderr, "first judge %d of %d\n", k+1, parts)
	}
	if folds > 0 {
		for k := range folds {
			second, _ := grow.Grow(
				secondSet(all, func(e *example) bool { return e.in(folds) != k }),
				options(uint64(100+k)),
			)
			for _, e := range all {
				if e.in(folds) == k {
					e.decide(second)
				}
			}
			if models != "" && parts == folds {
				if err := writeModel(models, k, firsts[k], second); err != nil {
					return err
				}
			}
			fmt.Fprintf(os.Stderr, "second judge %d of %d\n", k+1, folds)
		}
		if err := report(all, pages, lines); err != nil {
			return err
		}
	}
	if out == "" {
		return nil
	}
	second, gains := grow.Grow(secondSet(all, everything), options(300))
	features(gains)
	first, _ := grow.Grow(firstSet(all, everything), options(301))
	data := trial.Pack(first, second)
	fmt.Fprintf(os.Stderr, "%d bytes\n", len(data))
	return os.WriteFile(out, data, 0o644)
}

func everything(*example) bool { return true }

// writeModel keeps the judges that have seen no page of part k.
func writeModel(dir string, k int, first, second *forest.Forest) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, fmt.Sprintf("%d.bin", k)), trial.Pack(first, second), 0o644)
}
