package main

import (
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"

	"dateline/wasm/e2e/demo"
)

// served are the pages to read, in order, and the loopback server behind those
// that are not on the web.
type served struct {
	addresses []string
	server    *http.Server // nil for an address on the web
}

func (s served) close() {
	if s.server != nil {
		_ = s.server.Close()
	}
}

// serve finds what is to be read: an address as it is, a file, or the demo
// story when nothing is named. Files are served too, because no browser lets an
// extension at file addresses without being asked.
func serve(page string) (served, error) {
	if strings.HasPrefix(page, "http://") || strings.HasPrefix(page, "https://") {
		return served{addresses: []string{page}}, nil
	}
	if page == "" {
		addresses, server, err := demo.Serve(time.Now())
		return served{addresses, server}, err
	}
	if _, err := os.Stat(page); err != nil {
		return served{}, err
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return served{}, err
	}
	_, port, err := net.SplitHostPort(listener.Addr().String())
	if err != nil {
		return served{}, err
	}
	name := "/" + filepath.Base(page)
	server := &http.Server{Handler: oneFile(name, page), ReadHeaderTimeout: 10 * time.Second}
	go server.Serve(listener)
	return served{[]string{"http://localhost:" + port + name}, server}, nil
}

// oneFile serves a file, and nothing that lies beside it.
func oneFile(name, file string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != name {
			http.NotFound(w, r)
			return
		}
		f, err := os.Open(file)
		if err != nil {
			http.NotFound(w, r)
			return
		}
		defer f.Close()
		if ext := strings.ToLower(filepath.Ext(name)); ext == ".html" || ext == ".htm" || ext == "" {
			w.Header().Set("Content-Type", "text/html") // its own meta element tells the encoding
		}
		http.ServeContent(w, r, name, time.Time{}, f)
	})
}
