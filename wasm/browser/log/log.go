// Package log stands in for the standard library's log when the engine is
// built, as package nethttp does for net/http: go-indexeddb and snowballstem
// mention it. Lines go to the console without a date.
package log

import (
	"fmt"
	"os"
)

// Println and Printf write a line.
func Println(args ...any)               { fmt.Fprintln(os.Stderr, args...) }
func Printf(format string, args ...any) { fmt.Fprintln(os.Stderr, fmt.Sprintf(format, args...)) }
