// Package http stands in for the standard library's net/http when the engine
// is built. goquery mentions three names of net/http in functions that Dateline
// never calls; with the real package behind them the binary would be half as
// large again and could speak HTTP. ./build.sh puts this file in its place with
// go build -overlay: goquery stays as published, and what is not in here the
// engine provably cannot do.
package http

import (
	"errors"
	"io"
	"net/url"
)

// ErrNoNetwork is what every request of this package ends with.
var ErrNoNetwork = errors.New("net/http: left out of this program")

// Request is the part of net/http's type that goquery reads.
type Request struct{ URL *url.URL }

// Response is the part of net/http's type that goquery reads.
type Response struct {
	Body    io.ReadCloser
	Request *Request
}

// Get makes no request and returns [ErrNoNetwork].
func Get(string) (*Response, error) { return nil, ErrNoNetwork }
