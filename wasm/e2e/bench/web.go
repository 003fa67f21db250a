package main

import (
	"net"
	"net/http"
	"strings"
	"time"

	"dateline/wasm/e2e/busy"
	"dateline/wasm/e2e/demo"
)

// web is the proxy that all requests of the browsers go through: it serves the
// demo and the busy pages, and refuses everything else.
type web struct {
	*http.Server
	address string
}

func serve(now time.Time, root string) (*web, error) {
	stories, err := demo.Handler(now)
	if err != nil {
		return nil, err
	}
	crowded, engine := busy.Handler(), engineSite(root)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	w := &web{address: listener.Addr().String()}
	handle := func(rw http.ResponseWriter, r *http.Request) {
		switch {
		case r.Method == http.MethodConnect || !strings.HasSuffix(r.Host, ".localhost"):
			http.Error(rw, "no such site in the benchmark", http.StatusForbidden)
		case r.Host == engineHost:
			engine.ServeHTTP(rw, r)
		case strings.HasPrefix(r.Host, "busy"):
			crowded.ServeHTTP(rw, r)
		default:
			stories.ServeHTTP(rw, r)
		}
	}
	w.Server = &http.Server{ReadHeaderTimeout: 10 * time.Second, Handler: http.HandlerFunc(handle)}
	go func() { _ = w.Serve(listener) }()
	return w, nil
}

// pagesOf are the addresses of a set of pages.
func pagesOf(set string) []string {
	if set == "busy" {
		return busy.Addresses("localhost")
	}
	return demo.Addresses("localhost")
}
