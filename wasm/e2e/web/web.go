// Package web is the whole internet of the browsers under test.
package web

import (
	"fmt"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"
)

// Web is the proxy that all requests of a browser go through. It answers for
// the sites of the tests, refuses everything else, and remembers every request.
type Web struct {
	Address string // host:port, for drive.Options.Proxy

	server *http.Server

	mu    sync.Mutex
	sites map[string]http.Handler
	log   []Request
}

// Request is one request that a browser made.
type Request struct {
	Method, Host, Path string
	Header             http.Header
}

// String is the method and the address.
func (r Request) String() string { return fmt.Sprintf("%s %s%s", r.Method, r.Host, r.Path) }

// New listens on a free port of this machine.
func New() (*Web, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	w := &Web{Address: listener.Addr().String(), sites: map[string]http.Handler{}}
	w.server = &http.Server{Handler: w, ReadHeaderTimeout: 10 * time.Second}
	go w.server.Serve(listener)
	return w, nil
}

// ServeHTTP implements [http.Handler].
func (w *Web) ServeHTTP(rw http.ResponseWriter, r *http.Request) {
	w.mu.Lock()
	w.log = append(w.log, Request{r.Method, r.Host, r.URL.RequestURI(), r.Header.Clone()})
	site := w.sites[r.Host]
	w.mu.Unlock()
	if site == nil || r.Method == http.MethodConnect {
		http.Error(rw, "no such site in the tests", http.StatusForbidden)
		return
	}
	site.ServeHTTP(rw, r)
}

// Site puts a handler behind a host. Hosts end in .localhost: what browsers
// take for a secure context.
func (w *Web) Site(host string, h http.Handler) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.sites[host] = h
}

// Mark returns a place in the log to look from.
func (w *Web) Mark() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return len(w.log)
}

// Since returns the requests made since the mark, but those the browsers make
// of themselves.
func (w *Web) Since(mark int) []Request {
	w.mu.Lock()
	defer w.mu.Unlock()
	var out []Request
	for _, r := range w.log[mark:] {
		if !ofTheBrowser(r) {
			out = append(out, r)
		}
	}
	return out
}

// ofTheBrowser tells requests to the browsers' makers from those of pages:
// they ask for updates and lists whatever extension is in them.
func ofTheBrowser(r Request) bool {
	host, _, err := net.SplitHostPort(r.Host)
	if err != nil {
		host = r.Host
	}
	for _, maker := range []string{"google.com", "googleapis.com", "gvt1.com", "mozilla.org", "mozilla.com",
		"mozilla.net", "firefox.com"} {
		if host == maker || strings.HasSuffix(host, "."+maker) {
			return true
		}
	}
	return r.Path == "/favicon.ico"
}

// Close stops listening.
func (w *Web) Close() error { return w.server.Close() }
