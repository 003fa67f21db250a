// Command bench measures what the project promises about time and weight, and
// prints it beside the targets: ./build.sh bench runs it.
//
//	go run ./wasm/e2e/bench [-browsers chromium,firefox] [-states warm,asleep,at-once,later]
//		[-pages demo,busy] [-clicks 12] [-only paint,engine,extraction,memory]
//
// A click is measured from the moment the background gets it (or, where the
// background sleeps, from the moment it is made) to an animation frame and a task after the text is in
// the document that holds it. Clicks of all variants are interleaved page by
// page. See peer/README.md for what the extension is held against.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM) // the browsers are closed
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// plan is what is to be measured.
type plan struct {
	browsers, states, pages, only map[string]bool
	clicks                        int
	root                          string
}

func listed(s string) map[string]bool {
	all := map[string]bool{}
	for name := range strings.SplitSeq(s, ",") {
		all[name] = true
	}
	return all
}

func run(ctx context.Context, args []string, out io.Writer) (err error) {
	flags := flag.NewFlagSet("bench", flag.ContinueOnError)
	browsers := flags.String("browsers", "chromium,firefox", "which browsers")
	states := flags.String("states", "warm,asleep,at-once,later", "which states of the background")
	pages := flags.String("pages", "demo,busy", "which pages")
	only := flags.String("only", "paint,engine,extraction,memory", "which measures")
	clicks := flags.Int("clicks", 12, "at least so many of each variant on each set of pages")
	root := flags.String("root", ".", "folder of the built extension")
	if err := flags.Parse(args); err != nil {
		return err
	}
	p := plan{listed(*browsers), listed(*states), listed(*pages), listed(*only), *clicks, *root}
	dir, err := os.MkdirTemp("", "dateline-bench-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	variants, err := variantsIn(dir, p.root)
	if err != nil {
		return err
	}
	for _, v := range variants {
		fmt.Fprintf(out, "%-11s %s\n", v.name, v.about)
	}
	web, err := serve(time.Now(), p.root)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, web.Close()) }()
	var report table
	for _, browser := range []string{"chromium", "firefox"} {
		if !p.browsers[browser] {
			continue
		}
		if p.only["paint"] {
			if err := measurePaint(ctx, out, &report, p, browser, variants, web); err != nil {
				return err
			}
		}
	}
	if p.only["engine"] {
		if err := measureEngine(&report, p.root); err != nil {
			return err
		}
	}
	if p.only["extraction"] {
		if err := measureExtraction(ctx, out, &report, p, dir, variants[ours], web); err != nil {
			return err
		}
	}
	if p.only["memory"] {
		if err := measureMemory(ctx, out, &report, variants[ours], web); err != nil {
			return err
		}
	}
	report.print(out)
	return nil
}
