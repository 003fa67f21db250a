package page

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
)

// Errors of [Parse].
var (
	// ErrNotHTML means that the bytes are no text at all: a picture, a PDF, an archive.
	ErrNotHTML = errors.New("page: not HTML")
	// ErrTooDeep means that no way was found to parse the page within the parser's own limits.
	ErrTooDeep = errors.New("page: elements nested too deeply")
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

// toUTF8 returns the page as valid UTF-8. A page that is valid UTF-8 is taken
// as such whatever it declares.
func toUTF8(src []byte) []byte {
	switch {
	case bytes.HasPrefix(src, []byte("\xef\xbb\xbf")):
		src = src[3:]
	case bytes.HasPrefix(src, []byte("\xff\xfe")):
		return fromUTF16(src[2:], 1)
	case bytes.HasPrefix(src, []byte("\xfe\xff")):
		return fromUTF16(src[2:], 0)
	}
	if utf8.Valid(src) {
		return src
	}
	if table := tableOf(declared(src)); table != "" {
		return fromTable(src, table)
	}
	return bytes.ToValidUTF8(src, []byte("\uFFFD"))
}

// declared returns the encoding that the first 2,048 bytes name, in lower case.
func declared(src []byte) string {
	head := bytes.ToLower(src[:min(len(src), 2048)])
	_, after0, ok := bytes.Cut(head, []byte("charset="))
	if !ok {
		return ""
	}
	name := bytes.TrimLeft(after0, "\"' ")
	end := bytes.IndexFunc(name, func(r rune) bool {
		return r > unicode.MaxASCII || !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' && r != '_'
	})
	if end < 0 {
		end = len(name)
	}
	return string(name[:end])
}

func fromUTF16(src []byte, high int) []byte {
	var b strings.Builder
	b.Grow(len(src))
	for i := 0; i+1 < len(src); i += 2 {
		r := rune(src[i+high])<<8 | rune(src[i+1-high])
		if r >= 0xd800 && r < 0xdc00 && i+3 < len(src) {
			if low := rune(src[i+2+high])<<8 | rune(src[i+3-high]); low >= 0xdc00 && low < 0xe000 {
				r = (r-0xd800)<<10 | (low - 0xdc00) + 0x10000
				i += 2
			}
		}
		b.WriteRune(r) // a lone surrogate becomes U+FFFD
	}
	return []byte(b.String())
}

// The upper halves of the single-byte encodings that old news pages use, 128
// characters each; U+FFFD where there is none.
const (
	latin1252 = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
	latin1250 = "€\uFFFD‚\uFFFD„…†‡\uFFFD‰Š‹ŚŤŽŹ\uFFFD‘’“”•–—\uFFFD™š›śťžź\u00a0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00ad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙"
	latin8859 = "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\u00a0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u00adŽŻ°ą˛ł´ľśˇ¸šşťź˝žżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙"
	cyril1251 = "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\uFFFD™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"
)

// tableOf returns the table of a single-byte encoding, "" for one that is not known.
func tableOf(name string) string {
	switch name {
	case "iso-8859-1", "latin1", "windows-1252", "cp1252", "us-ascii", "ascii", "iso-8859-15":
		return latin1252
	case "windows-1250", "cp1250":
		return latin1250
	case "iso-8859-2", "latin2":
		return latin8859
	case "windows-1251", "cp1251":
		return cyril1251
	}
	return ""
}

func fromTable(src []byte, table string) []byte {
	upper := []rune(table)
	var b bytes.Buffer
	b.Grow(len(src) + len(src)/4)
	for _, c := range src {
		if c < 0x80 {
			b.WriteByte(c)
		} else {
			b.WriteRune(upper[c-0x80])
		}
	}
	return b.Bytes()
}
