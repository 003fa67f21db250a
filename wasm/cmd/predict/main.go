// Command predict runs one job of the engine over a benchmark's input and
// writes one JSON line an answer. It reads the input fields only, never labels.
//
//	go run ./wasm/cmd/predict TASK INPUT [options] > pred.jsonl
package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
)

// task writes its answers for the input with enc, one value a line.
type task struct {
	name string
	run  func(input string, options []string, enc *json.Encoder) error
}

// tasks lists the jobs, one a line, in the order of the benchmark's page.
func tasks() []task {
	return []task{
		{"quotes", predictQuotes},
		{"cluster", cluster},
		{"retrieve", retrieve},
		{"pairs", pairs},
		{"tls", tls},
		{"extract", predictExtract},
		{"timex", timex},
		{"specs", specs},
		{"seg", seg},
		{"labels", labels},
	}
}

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "predict:", err)
		os.Exit(1)
	}
}

func run(args []string, out io.Writer) error {
	var names []string
	for _, t := range tasks() {
		names = append(names, t.name)
		if len(args) < 2 || t.name != args[0] {
			continue
		}
		w := bufio.NewWriterSize(out, 1<<20)
		enc := json.NewEncoder(w)
		enc.SetEscapeHTML(false)
		if err := t.run(args[1], args[2:], enc); err != nil {
			return fmt.Errorf("%s %s: %w", t.name, args[1], err)
		}
		return w.Flush()
	}
	return fmt.Errorf("usage: predict TASK INPUT [options]; tasks: %s", strings.Join(names, " "))
}

// eachLine calls f with every line of a .jsonl or .jsonl.gz file, decoded into a new T.
func eachLine[T any](path string, f func(T) error) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	var r io.Reader = file
	if strings.HasSuffix(path, ".gz") {
		if r, err = gzip.NewReader(file); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
	}
	dec := json.NewDecoder(bufio.NewReaderSize(r, 1<<20))
	for n := 1; ; n++ {
		var v T
		if err := dec.Decode(&v); err == io.EOF {
			return nil
		} else if err != nil {
			return fmt.Errorf("%s: record %d: %w", path, n, err)
		}
		if err := f(v); err != nil {
			return fmt.Errorf("%s: record %d: %w", path, n, err)
		}
	}
}

// codePoints turns byte offsets of one text into offsets in code points. Ask
// in rising order for linear time.
type codePoints struct {
	text        string
	byte, point int
}

func (c *codePoints) at(offset int) int {
	if offset < c.byte {
		c.byte, c.point = 0, 0
	}
	for range c.text[c.byte:offset] {
		c.point++
	}
	c.byte = offset
	return c.point
}
