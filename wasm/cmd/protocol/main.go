// Command protocol writes extension/shared/protocol.js from the table of
// operations in package app.
//
//	go run ./wasm/cmd/protocol
package main

import (
	"fmt"
	"os"

	"dateline/wasm/app"
)

const file = "extension/shared/protocol.js"

func main() {
	if err := os.WriteFile(file, []byte(app.Protocol()), 0o644); err != nil {
		fmt.Fprintln(os.Stderr, "protocol:", err)
		os.Exit(1)
	}
}
