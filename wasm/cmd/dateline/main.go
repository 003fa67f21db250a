// Command dateline reads news pages in a terminal with the same engine as the
// extension, over a library in memory.
//
//	dateline read [--json|--markdown|--explain] [--url URL] FILE|-
//	dateline library add|stories|timeline DIR...
//	dateline library search QUERY DIR...
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"time"

	"dateline/wasm/app"
)

const usage = `usage:
  dateline read [--json|--markdown|--explain] [--url URL] FILE|-
      the article of a page: title, outline, quotations with speakers, dates
  dateline library add DIR...
      reads every .html file below the folders and tells what was kept
  dateline library stories DIR...
      the stories of these articles
  dateline library timeline DIR...
      the timeline of every story of more than one article
  dateline library search QUERY DIR...
      the articles that hold these words
`

func main() {
	err := run(context.Background(), os.Args[1:], os.Stdin, os.Stdout)
	switch {
	case err == nil:
	case errors.Is(err, flag.ErrHelp):
		fmt.Print(usage)
	default:
		fmt.Fprintln(os.Stderr, "dateline:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, in io.Reader, out io.Writer) error {
	if len(args) == 0 {
		return flag.ErrHelp
	}
	switch args[0] {
	case "read":
		return read(args[1:], in, out)
	case "library":
		return shelves(ctx, args[1:], out)
	case "help", "-h", "--help":
		return flag.ErrHelp
	}
	return fmt.Errorf("no command %q\n%s", args[0], usage)
}

func read(args []string, in io.Reader, out io.Writer) error {
	flags := flag.NewFlagSet("read", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	asJSON := flags.Bool("json", false, "")
	asMarkdown := flags.Bool("markdown", false, "")
	explain := flags.Bool("explain", false, "")
	address := flags.String("url", "", "")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() != 1 {
		return fmt.Errorf("read takes one file, or - for standard input\n%s", usage)
	}
	o, err := open(flags.Arg(0), *address, in)
	if err != nil {
		return err
	}
	switch {
	case *asJSON:
		return writeJSON(out, o)
	case *asMarkdown:
		return writeMarkdown(out, o)
	case *explain:
		return writeTrace(out, o)
	}
	return writeArticle(out, o)
}

// open reads a page from a file, "-" for in.
func open(file, address string, in io.Reader) (*app.Opened, error) {
	var (
		html []byte
		err  error
	)
	if file == "-" {
		html, err = io.ReadAll(in)
	} else {
		html, err = os.ReadFile(file)
	}
	if err != nil {
		return nil, err
	}
	if html == nil {
		html = []byte{}
	}
	o, err := app.Read(app.Request{HTML: html, URL: address, Now: time.Now().Unix()})
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return o, nil
}
