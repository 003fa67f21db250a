//go:build js

// Command wasm is the engine in the extension's background: package app, with
// the words and the requests that extension/background/engine.js gives, over IndexedDB.
package main

import (
	"context"
	"errors"
	"os"
	"runtime"
	"runtime/debug"
	"time"

	"dateline/wasm/app"
	"dateline/wasm/browser"
	"dateline/wasm/idb"
	"dateline/wasm/library"
	"dateline/wasm/view"
)

// How much garbage may lie about, in hundredths of what is in use. Until its first
// article is painted an engine collects none, since a user waits: the heap may
// grow to 16 MB. Later what an article leaves behind is collected when nothing is
// asked, so that the next one has room. A large page is read with little garbage,
// for memory once grown is never given back.
const (
	firstPercent = 400
	usualPercent = 200
	largePercent = 50
	largePage    = 256 << 10 // bytes of a snapshot
	quiet        = 2 * time.Second
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
	c := newCollector()
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
	openLibrary := func(ctx context.Context) (library.Store, error) {
		store, err := idb.Open(ctx, database)
		if err != nil {
			return nil, err // not the nil *idb.Store, which is no nil Store
		}
		if err := host.Opened(store.Connection()); err != nil {
			return nil, errors.Join(err, store.Close())
		}
		return store, nil
	}
	engine := app.New(words, openLibrary, report)
	return host.Serve(func(ctx context.Context, r app.Request) app.Response {
		if len(r.Snapshot) > 0 {
			c.begin(len(r.Snapshot))
			defer c.end()
		}
		return engine.Handle(ctx, r)
	})
}

// collector decides when garbage is collected. The engine has one thread.
type collector struct {
	percent int // as it is now
	usual   int
	later   *time.Timer
}

func newCollector() *collector {
	c := &collector{usual: firstPercent}
	c.later = time.AfterFunc(time.Hour, func() {
		runtime.GC()
		c.usual = usualPercent
		c.set(c.usual)
	})
	c.later.Stop()
	c.set(c.usual)
	return c
}

func (c *collector) set(percent int) {
	if percent != c.percent {
		c.percent = percent
		debug.SetGCPercent(percent)
	}
}

// begin is called before a page is read.
func (c *collector) begin(size int) {
	c.later.Stop()
	if size > largePage {
		c.set(largePercent)
	} else {
		c.set(c.usual)
	}
}

// end is called when it was.
func (c *collector) end() { c.later.Reset(quiet) }

// report writes to the console of the background. An engine that has panicked
// ends: the background starts another one, and asks that once more.
func report(err error) {
	println("dateline:", err.Error()) // nothing of package os but this would want its files
	if _, ok := errors.AsType[*app.Panic](err); ok {
		os.Exit(1)
	}
}
