// Command train learns the tables of the engine from labelled data. The same
// data give the same bytes.
//
//	go run ./wasm/cmd/train quotes [-without PUBLISHER] [-words=false] -o FILE polnear.jsonl
package main

import (
	"fmt"
	"os"
)

func main() {
	if len(os.Args) < 2 || os.Args[1] != "quotes" {
		fmt.Fprintln(os.Stderr, "usage: train quotes [-without PUBLISHER] [-words=false] -o FILE LABELLED.jsonl")
		os.Exit(2)
	}
	if err := trainQuotes(os.Args[2:]); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}
