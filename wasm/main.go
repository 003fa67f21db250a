//go:build js

// Command wasm is the engine in the extension's background.
package main

import (
	"context"
	"fmt"
	"os"

	"dateline/wasm/app"
	"dateline/wasm/browser"
	"dateline/wasm/idb"
	"dateline/wasm/library"
	"dateline/wasm/view"
)

// database is the name of the reader's library in this browser.
const database = "dateline"

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "dateline:", err)
		os.Exit(1)
	}
	select {} // the engine answers until the background ends
}

func run() error {
	host, err := browser.FindHost()
	if err != nil {
		return err
	}
	messages, locale, err := host.Words()
	if err != nil {
		return err
	}
	words, err := view.ParseWords([]byte(messages), locale)
	if err != nil {
		return err
	}
	store := func(ctx context.Context) (library.Store, error) { return idb.Open(ctx, database) }
	log := func(err error) { fmt.Fprintln(os.Stderr, "dateline:", err) }
	return host.Serve(app.New(words, store, log).Handle)
}
