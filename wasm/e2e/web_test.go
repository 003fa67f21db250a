package e2e

import (
	"fmt"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"
)

// web is the whole internet of the browsers under test: the proxy that all
// their requests go through. It answers for the sites of the tests, refuses
// everything else, and remembers every request.
type web struct {
	address string
	server  *http.Server

	mu    sync.Mutex
	sites map[string]http.Handler
	log   []request
}

// request is one request that a browser made.
type request struct {
	Method, Host, Path string
	Header             http.Header
}

func (r request) String() string { return fmt.Sprintf("%s %s%s", r.Method, r.Host, r.Path) }

func newWeb() (*web, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	w := &web{address: listener.Addr().String(), sites: map[string]http.Handler{}}
	w.server = &http.Server{Handler: w, ReadHeaderTimeout: 10 * time.Second}
	go w.server.Serve(listener)
	return w, nil
}

// ServeHTTP implements [http.Handler].
func (w *web) ServeHTTP(rw http.ResponseWriter, r *http.Request) {
	w.mu.Lock()
	w.log = append(w.log, request{r.Method, r.Host, r.URL.RequestURI(), r.Header.Clone()})
	site := w.sites[r.Host]
	w.mu.Unlock()
	if site == nil || r.Method == http.MethodConnect {
		http.Error(rw, "no such site in the tests", http.StatusForbidden)
		return
	}
	site.ServeHTTP(rw, r)
}

// site puts a handler behind a host. Hosts end in .localhost: what browsers
// take for a secure context.
func (w *web) site(host string, h http.Handler) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.sites[host] = h
}

// mark returns a place in the log to look from.
func (w *web) mark() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return len(w.log)
}

// since returns the requests made since the mark, but those the browsers make
// of themselves.
func (w *web) since(mark int) []request {
	w.mu.Lock()
	defer w.mu.Unlock()
	var out []request
	for _, r := range w.log[mark:] {
		if !ofTheBrowser(r) {
			out = append(out, r)
		}
	}
	return out
}

// ofTheBrowser tells requests to the browsers' makers from those of pages:
// they ask for updates and lists whatever extension is in them.
func ofTheBrowser(r request) bool {
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
