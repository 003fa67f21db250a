package view

import (
	"strings"

	"dateline/wasm/text"
)

// URL is an address that is safe to follow: http or https, with a host. Only
// SafeURL makes one; the zero value is no address.
type URL struct{ address string }

// ImageURL is an address that is safe to load as an image: http, https, or a
// data: address of a raster type. Only SafeImage makes one.
type ImageURL struct{ address string }

// Language is a well-formed BCP 47 tag. Only SafeLanguage makes one; the zero
// value is none.
type Language struct{ code string }

const (
	maxAddress = 8 << 10 // bytes of an address that a page may ask to follow or load
	maxData    = 1 << 20 // bytes of an image inside its own address
)

// SafeURL returns the address if it may be followed, and false if not. It takes
// absolute addresses only. The name and the password of a user are left out:
// they would make one host look like another.
func SafeURL(s string) (URL, bool) {
	s = text.Address(strings.Trim(s, " \t\n\r\f"))
	if len(s) > maxAddress || !webAddress(s) {
		return URL{}, false
	}
	return URL{s}, true
}

// SafeImage returns the address if it may be loaded as an image, and false if not.
func SafeImage(s string) (ImageURL, bool) {
	s = text.Address(strings.Trim(s, " \t\n\r\f"))
	if len(s) <= maxAddress && webAddress(s) || len(s) <= maxData && rasterData(s) {
		return ImageURL{s}, true
	}
	return ImageURL{}, false
}

// webAddress reports whether s is http:// or https:// and a host, without any
// character that parsers of addresses drop or stumble over.
func webAddress(s string) bool {
	rest, ok := cutFold(s, "https://")
	if !ok {
		rest, ok = cutFold(s, "http://")
	}
	host := rest
	if end := strings.IndexAny(host, `/\?#`); end >= 0 {
		host = host[:end]
	}
	host = host[strings.LastIndexByte(host, '@')+1:] // behind a name and a password
	if !ok || host == "" || host[0] == ':' || rest[0] == '@' || rest[0] == ':' {
		return false
	}
	for i := 0; i < len(s); i++ {
		if s[i] <= ' ' || s[i] == 0x7f || s[i] == '\\' {
			return false
		}
	}
	return true
}

// rasterData reports whether s is a base64 data: address of an image type that
// holds no script, no style and no further address: never SVG.
func rasterData(s string) bool {
	rest, ok := cutFold(s, "data:image/")
	if !ok {
		return false
	}
	kind, data, ok := strings.Cut(rest, ";base64,")
	if !ok {
		return false
	}
	switch strings.ToLower(kind) {
	case "png", "jpeg", "jpg", "gif", "webp", "avif", "bmp":
	default:
		return false
	}
	for i := 0; i < len(data); i++ {
		c := data[i]
		if !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '+' || c == '/' || c == '=') {
			return false
		}
	}
	return data != ""
}

func cutFold(s, prefix string) (string, bool) {
	if len(s) < len(prefix) || !strings.EqualFold(s[:len(prefix)], prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

// SafeLanguage returns the tag if it is well-formed, and false if not.
func SafeLanguage(s string) (Language, bool) {
	if s == "" || len(s) > 35 {
		return Language{}, false
	}
	for i, part := range strings.Split(s, "-") {
		if len(part) == 0 || len(part) > 8 || i == 0 && len(part) < 2 {
			return Language{}, false
		}
		for j := 0; j < len(part); j++ {
			c := part[j] | 0x20
			if !(c >= 'a' && c <= 'z') && (i == 0 || part[j] < '0' || part[j] > '9') {
				return Language{}, false
			}
		}
	}
	return Language{s}, true
}

// plain returns a name or a title without what turns the direction of what
// follows and without what is not seen: a headline must not be able to rearrange
// or to imitate the words around it.
func plain(s string) string { return text.Shown(s) }
