// Command trust proves what SECURITY.md promises: that hostile pages do
// nothing, and that nothing acknowledged as saved is lost. It prints a
// scoreboard and writes it to dist/trust.json: ./build.sh bench trust runs it.
//
//	go run ./wasm/e2e/trust [-browsers chromium,firefox] [-only NAME,...] [-sample] [-list]
//
// Each measure is one line of the list in measures.go and one file. A measure
// that tried nothing is a fault: what cannot fail proves nothing. The tests of
// this package run the sampled form.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM) // the browsers are closed
	defer stop()
	red, err := run(ctx, os.Args[1:], os.Stdout)
	if err != nil {
		fmt.Fprintln(os.Stderr, "trust:", err)
		os.Exit(2)
	}
	if red {
		os.Exit(1)
	}
}

// run measures what the arguments ask for and reports whether a line is red.
func run(ctx context.Context, args []string, out io.Writer) (red bool, err error) {
	flags := flag.NewFlagSet("trust", flag.ContinueOnError)
	browsers := flags.String("browsers", "chromium,firefox", "which browsers")
	only := flags.String("only", "", "which measures, all without it")
	sample := flags.Bool("sample", false, "a small part of each measure, as ./build.sh check runs it")
	list := flags.Bool("list", false, "names the measures and runs none")
	root := flags.String("root", ".", "folder of the built extension")
	if err := flags.Parse(args); err != nil {
		return false, err
	}
	chosen, err := choose(*only)
	if err != nil {
		return false, err
	}
	if *list {
		for _, m := range chosen {
			fmt.Fprintf(out, "%-12s %s\n", m.name, m.promise)
		}
		return false, nil
	}
	folder, err := filepath.Abs(*root)
	if err != nil {
		return false, err
	}
	b := &bench{root: folder, sample: *sample, log: out}
	var board scoreboard
	for _, m := range chosen {
		board.add(m.run(ctx, b, strings.Split(*browsers, ",")))
	}
	board.print(out)
	return board.red(), board.write(filepath.Join(folder, "dist", "trust.json"))
}

// choose returns the measures of the names, all for none.
func choose(names string) ([]measure, error) {
	if names == "" {
		return measures(), nil
	}
	var out []measure
	for name := range strings.SplitSeq(names, ",") {
		found := false
		for _, m := range measures() {
			if m.name == name {
				out, found = append(out, m), true
			}
		}
		if !found {
			return nil, fmt.Errorf("no measure is called %q: -list names them", name)
		}
	}
	return out, nil
}
