package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"os"
	"regexp"
	"strconv"
)

// numbered is a function in a browser's stack trace: Chromium writes
// wasm-function[12], Firefox too.
var numbered = regexp.MustCompile(`wasm-function\[(\d+)\]`)

// where copies a stack trace and puts the names of functions into it, as the
// binary that the linker wrote has them.
func where(binary string, in io.Reader, out io.Writer) error {
	module, err := os.ReadFile(binary)
	if err != nil {
		return err
	}
	sections, err := split(module)
	if err != nil {
		return fmt.Errorf("%s: %w", binary, err)
	}
	names := map[int]string{}
	for _, s := range sections {
		text, ok := bytes.CutPrefix(s.body, []byte(nameSection))
		if s.id != 0 || !ok {
			continue
		}
		numbers, err := namesOf(text)
		if err != nil {
			return fmt.Errorf("%s: %w", binary, err)
		}
		for name, number := range numbers {
			names[number] = name
		}
	}
	if len(names) == 0 {
		return fmt.Errorf("%s has no names of functions", binary)
	}
	for lines := bufio.NewScanner(in); ; {
		if !lines.Scan() {
			return lines.Err()
		}
		line := numbered.ReplaceAllStringFunc(lines.Text(), func(found string) string {
			number, _ := strconv.Atoi(numbered.FindStringSubmatch(found)[1])
			if name, ok := names[number]; ok {
				return name
			}
			return found
		})
		if _, err := fmt.Fprintln(out, line); err != nil {
			return err
		}
	}
}
