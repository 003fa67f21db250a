//go:build js

// Command wasm is the engine in the extension's background: package app, with
// the words and the requests that extension/background/engine.js gives, over IndexedDB.
package main

import (
	"context"
	"fmt"
	"os"
	"runtime/debug"
	"sync"
	"time"

	"dateline/wasm/app"
	"dateline/wasm/browser"
	"dateline/wasm/idb"
	"dateline/wasm/library"
	"dateline/wasm/view"
)

// The first story that an engine opens is what a person waits for, and what it
// leaves behind is small: garbage waits until the story has been painted.
const (
	firstPercent = 400 // instead of 100: the heap may grow to 16 MB
	firstWait    = 2 * time.Second
)

// database is the name of the library in IndexedDB.
const database = "dateline"

func main() {
	if err := run(); err != nil {
		report(err)
		os.Exit(1)
	}
	select {} // the engine answers until the background ends
}

func run() error {
	percent := debug.SetGCPercent(firstPercent)
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
	engine := app.New(words, openLibrary, report)
	settle := sync.OnceFunc(func() {
		time.AfterFunc(firstWait, func() { debug.SetGCPercent(percent) })
	})
	return host.Serve(func(ctx context.Context, r app.Request) app.Response {
		defer settle()
		return engine.Handle(ctx, r)
	})
}

func openLibrary(ctx context.Context) (library.Store, error) {
	store, err := idb.Open(ctx, database)
	if err != nil {
		return nil, err // not the nil *idb.Store, which is no nil Store
	}
	return store, nil
}

// report writes to the console of the background.
func report(err error) { fmt.Fprintln(os.Stderr, "dateline:", err) }
