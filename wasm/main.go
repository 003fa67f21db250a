//go:build js

// Command wasm is the engine in the extension's background.
package main

import (
	"context"
	"fmt"
	"os"

	"dateline/wasm/app"
	"dateline/wasm/browser"
	"dateline/wasm/page"
)

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
	return host.Serve(handle)
}

// handle shows how much of a page has arrived, until package app answers.
func handle(_ context.Context, r app.Request) app.Response {
	doc, err := page.Decode(r.Snapshot)
	if err != nil {
		return app.Response{Problem: "problemEngine"}
	}
	return app.Response{Title: doc.URL, Views: []app.View{{Place: "view", HTML: fmt.Sprintf("<p>%d bytes</p>", len(r.Snapshot))}}}
}
