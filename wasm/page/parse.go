//go:build !engine

package page

import (
	"bytes"
	"fmt"

	"golang.org/x/net/html"
)

// Parse reads the bytes of an HTML file that was opened under url. Bytes that
// are not UTF-8 are read in the encoding they declare, or with U+FFFD for what
// cannot be read. What lies beyond [MaxBytes] is not looked at.
func Parse(src []byte, url string) (*Document, error) {
	cut := len(src) > MaxBytes
	if cut {
		src = src[:MaxBytes]
	}
	if binary(src) {
		return nil, ErrNotHTML
	}
	src = toUTF8(src)
	root, err := html.Parse(bytes.NewReader(src))
	// formatting elements are opened again in every block: the second time they go too
	for _, limit := range [...]int{MaxDepth, MaxDepth / 4} {
		if err == nil {
			break
		}
		root, err = html.Parse(bytes.NewReader(clamp(src, limit, limit < MaxDepth)))
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %v", ErrTooDeep, err)
	}
	d := finish(root, url, false)
	d.Cut = d.Cut || cut
	return d, nil
}

// binary reports whether the bytes begin like a file that is no text.
func binary(src []byte) bool {
	for _, magic := range [...]string{"%PDF-", "\x89PNG", "\xff\xd8\xff", "GIF8", "PK\x03\x04", "\x1f\x8b"} {
		if bytes.HasPrefix(src, []byte(magic)) {
			return true
		}
	}
	if bytes.HasPrefix(src, []byte("\xff\xfe")) || bytes.HasPrefix(src, []byte("\xfe\xff")) {
		return false
	}
	head := src[:min(len(src), 4096)]
	control := 0
	for _, c := range head {
		if c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1b {
			control++
		}
	}
	return control*20 > len(head)
}
