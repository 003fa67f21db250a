//go:build !engine

package page

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
)

// escape begins a change of character set in ISO-2022-JP.
const escape = 0x1b

// headSize is in how many bytes a page declares its encoding.
const headSize = 2048

// toUTF8 returns the page as valid UTF-8. A page that is valid UTF-8 is taken as
// such whatever it declares; others are read in the encoding of their byte order
// mark, in the one they declare, or like browsers do in Windows-1252.
func toUTF8(src []byte) []byte {
	if rest, ok := bytes.CutPrefix(src, []byte("\xef\xbb\xbf")); ok {
		src = rest
	}
	marked := bytes.HasPrefix(src, []byte("\xff\xfe")) || bytes.HasPrefix(src, []byte("\xfe\xff"))
	label := declared(src)
	seven := label == "iso-2022-jp" && bytes.IndexByte(src, escape) >= 0 // of seven bits, as UTF-8 would be
	if !marked && !seven && utf8.Valid(src) {
		return src
	}
	e, name := charset.Lookup(label)
	if e == nil || marked {
		e, name, _ = charset.DetermineEncoding(src[:min(len(src), headSize)], "")
	}
	if name == "utf-8" {
		return bytes.ToValidUTF8(src, []byte("\uFFFD"))
	}
	out, err := e.NewDecoder().Bytes(src)
	if err != nil {
		return bytes.ToValidUTF8(src, []byte("\uFFFD"))
	}
	return bytes.ToValidUTF8(out, []byte("\uFFFD"))
}

// declared returns the encoding that the head of the page names.
func declared(src []byte) string {
	head := bytes.ToLower(src[:min(len(src), headSize)])
	_, after, ok := bytes.Cut(head, []byte("charset="))
	if !ok {
		return ""
	}
	name := bytes.TrimLeft(after, "\"' ")
	end := bytes.IndexFunc(name, func(r rune) bool {
		return r > unicode.MaxASCII || !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' && r != '_'
	})
	if end < 0 {
		end = len(name)
	}
	return string(name[:end])
}
