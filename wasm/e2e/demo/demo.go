// Package demo is an invented story told by five invented outlets: the pages
// that ./build.sh run opens and that the end-to-end tests read. Every outlet
// has a design of its own (a live page, a table layout, boxes without a single
// heading, a semantic article, a publishing system with all its widgets), so
// that no two of them are read by the same rules.
//
// The dates of the story hang on the day on which it is served: its last
// article appeared on the latest Thursday, and part of what it announces is
// always still to come.
package demo

import (
	"bytes"
	"embed"
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"strings"
	"text/template"
	"time"
)

//go:embed pages pictures
var files embed.FS

// outlets are the five in the order in which they published.
var outlets = []struct {
	host, path string
	day        int // of publication, from the last article's
}{
	{"northwater", "/live/halmora-cable", -9},
	{"courier", "/archive/halmora-power.html", -7},
	{"ledger", "/ports/20871", -5},
	{"post", "/news/st-aldanes-counts-its-litres", -2},
	{"observer", "/talks-on-second-cable/", 0},
}

// zone is where the story happens: an hour east of Greenwich.
var zone = time.FixedZone("", 3600)

// Last returns the day on which the last article appeared: the latest Thursday
// before or at now.
func Last(now time.Time) time.Time {
	y, m, d := now.Date()
	back := (int(now.Weekday()) - int(time.Thursday) + 7) % 7
	return time.Date(y, m, d-back, 0, 0, 0, 0, zone)
}

// Addresses returns the addresses of the five articles, earliest first, when
// they are served at the given host and port: every outlet has a name of its
// own under it, such as courier.localhost:8080.
func Addresses(host string) []string {
	var out []string
	for _, o := range outlets {
		out = append(out, "http://"+o.host+"."+host+o.path)
	}
	return out
}

// Serve serves the five outlets on a free port of this machine, as they stand at
// now, and returns the addresses of their articles, earliest first.
func Serve(now time.Time) (addresses []string, server *http.Server, err error) {
	handler, err := Handler(now)
	if err != nil {
		return nil, nil, err
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, nil, err
	}
	_, port, err := net.SplitHostPort(listener.Addr().String())
	if err != nil {
		return nil, nil, err
	}
	server = &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second}
	go server.Serve(listener)
	return Addresses("localhost:" + port), server, nil // every browser takes names under localhost for loopback
}

// Handler serves the five outlets, told apart by the first label of the host,
// as they stand at now.
func Handler(now time.Time) (http.Handler, error) {
	pictures, err := fs.Sub(files, "pictures")
	if err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	mux.Handle("GET /pictures/", http.StripPrefix("/pictures/", http.FileServerFS(pictures)))
	mux.HandleFunc("GET /", func(w http.ResponseWriter, r *http.Request) {
		outlet, host, _ := strings.Cut(r.Host, ".")
		for _, o := range outlets {
			if o.host != outlet || o.path != r.URL.Path {
				continue
			}
			page, err := render(outlet, host, Last(now))
			if err != nil {
				http.Error(w, err.Error(), http.StatusInternalServerError)
				return
			}
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			_, _ = w.Write(page)
			return
		}
		http.NotFound(w, r)
	})
	return mux, nil
}

// render fills in the dates and addresses of one page.
func render(outlet, host string, last time.Time) ([]byte, error) {
	day := func(n int) time.Time { return last.AddDate(0, 0, n) }
	page, err := template.New(outlet+".html").Funcs(template.FuncMap{
		// on prints the day that lies n days after the last article, as a layout of package time.
		"on": func(n int, layout string) string { return day(n).Format(layout) },
		// at is a time of that day as attributes and metadata hold it.
		"at": func(n int, clock string) (string, error) {
			t, err := time.Parse("15:04", clock)
			if err != nil {
				return "", fmt.Errorf("clock %q: %w", clock, err)
			}
			d := day(n)
			return time.Date(d.Year(), d.Month(), d.Day(), t.Hour(), t.Minute(), 0, 0, zone).Format(time.RFC3339), nil
		},
		// site is the origin of another outlet.
		"site": func(name string) string { return "http://" + name + "." + host },
	}).ParseFS(files, "pages/"+outlet+".html")
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	err = page.Execute(&out, nil)
	return out.Bytes(), err
}
