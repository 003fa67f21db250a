// Command bundle does the parts of ./build.sh that a shell does badly:
//
//	bundle overlay FILE [plain]  writes the overlay for go build that swaps what the engine does without for stubs,
//	                             and cuts what cannot happen in it out of the standard library: see cuts.go
//	bundle icons SVG DIR         draws SVG as DIR/icon-16.png, -32, -48 and -128
//	bundle pack WASM FILE        makes a binary of the Go linker smaller: see pack.go
//	bundle programs DIR          writes the scripts and sheets that load as one file each: see programs.go
//	bundle where WASM            puts names into a stack trace of the packed engine, from the one that was linked
//	bundle zip FILE PATH...      packs files and folders, the same bytes from every checkout
//
// It is run from the root of the repository.
package main

import (
	"fmt"
	"os"
)

const usage = "usage: bundle overlay FILE [plain] | icons SVG DIR | pack WASM FILE | programs DIR | " +
	"where WASM | zip FILE PATH..."

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "bundle:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	switch {
	case len(args) == 2 && args[0] == "overlay":
		return writeOverlay(args[1], false)
	case len(args) == 3 && args[0] == "overlay" && args[2] == "plain":
		return writeOverlay(args[1], true)
	case len(args) == 3 && args[0] == "icons":
		return writeIcons(args[1], args[2])
	case len(args) == 3 && args[0] == "pack":
		return packFile(args[1], args[2])
	case len(args) == 2 && args[0] == "programs":
		return writePrograms(args[1], programs)
	case len(args) == 2 && args[0] == "where":
		return where(args[1], os.Stdin, os.Stdout)
	case len(args) >= 3 && args[0] == "zip":
		return writeZip(args[1], args[2:])
	}
	return fmt.Errorf("%s", usage)
}
