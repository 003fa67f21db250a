// Command train learns what the engine knows of quotations from labelled data.
// The same data give the same bytes.
//
//	go run ./wasm/cmd/train quotes -o wasm/quote/tables BENCH     all of it
//	go run ./wasm/cmd/train quotes -apart DIR BENCH               and what is found on outlets not learnt from
//
// BENCH is the benchmark folder with quotes/polnear.jsonl, editor/gold.jsonl and
// the pages in extract/. It is not part of the repository.
package main

import (
	"fmt"
	"os"
)

func main() {
	if len(os.Args) < 2 || os.Args[1] != "quotes" {
		fmt.Fprintln(os.Stderr, "usage: train quotes [-o FOLDER] [-apart FOLDER] BENCH")
		os.Exit(2)
	}
	if err := trainQuotes(os.Args[2:]); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}
