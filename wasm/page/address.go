package page

import (
	"strings"

	"dateline/wasm/text"
)

// Resolve returns the absolute address that ref means on a page under base, by
// the rules of RFC 3986 as far as links use them, without the name and password of a user. A ref with a scheme of its
// own is returned as it is; what it may be used for is not judged here.
func Resolve(base, ref string) string {
	if ref = strings.TrimSpace(ref); strings.ContainsAny(ref, "\n\t\r") {
		ref = strings.TrimSpace(strings.Map(func(r rune) rune {
			if r == '\n' || r == '\t' || r == '\r' {
				return -1
			}
			return r
		}, ref))
	}
	if scheme(ref) != "" || base == "" {
		return text.Address(ref)
	}
	s := scheme(base)
	rest := base[len(s):]
	if s == "" || !strings.HasPrefix(rest, "//") {
		return ref
	}
	authority, path := rest, ""
	if i := strings.IndexAny(rest[2:], "/?#"); i >= 0 {
		authority, path = rest[:i+2], rest[i+2:]
	}
	if i := strings.IndexByte(path, '#'); i >= 0 {
		path = path[:i]
	}
	query := ""
	if i := strings.IndexByte(path, '?'); i >= 0 {
		path, query = path[:i], path[i:]
	}
	switch {
	case ref == "":
		return s + authority + path + query
	case strings.HasPrefix(ref, "//"):
		return text.Address(s + ref)
	case ref[0] == '#':
		return s + authority + path + query + ref
	case ref[0] == '?':
		return s + authority + path + ref
	}
	tail := ""
	if i := strings.IndexAny(ref, "?#"); i >= 0 {
		ref, tail = ref[:i], ref[i:]
	}
	if ref[0] != '/' {
		ref = path[:strings.LastIndexByte(path, '/')+1] + ref
		if ref[0] != '/' {
			ref = "/" + ref
		}
	}
	return s + authority + withoutDots(ref) + tail
}

// withoutDots removes the segments "." and ".." of a path that begins with "/".
func withoutDots(path string) string {
	if !strings.Contains(path, "/.") {
		return path
	}
	var kept []string
	segments := strings.Split(path[1:], "/")
	for i, s := range segments {
		last := i == len(segments)-1
		switch s {
		case ".":
		case "..":
			if len(kept) > 0 {
				kept = kept[:len(kept)-1]
			}
		default:
			kept = append(kept, s)
			continue
		}
		if last {
			kept = append(kept, "")
		}
	}
	return "/" + strings.Join(kept, "/")
}

// scheme returns the scheme of an address with its colon, "" if it has none.
func scheme(s string) string {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z':
		case i > 0 && (c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.'):
		case i > 0 && c == ':':
			return s[:i+1]
		default:
			return ""
		}
	}
	return ""
}

// Host returns the host of an address in lower case without "www.", "" if it has none.
func Host(url string) string {
	rest := url[len(scheme(url)):]
	if !strings.HasPrefix(rest, "//") {
		return ""
	}
	rest = rest[2:]
	if i := strings.IndexAny(rest, "/?#"); i >= 0 {
		rest = rest[:i]
	}
	if i := strings.LastIndexByte(rest, '@'); i >= 0 {
		rest = rest[i+1:]
	}
	if i := strings.LastIndexByte(rest, ':'); i >= 0 && !strings.HasSuffix(rest, "]") {
		rest = rest[:i]
	}
	return strings.TrimPrefix(strings.ToLower(rest), "www.")
}

// Path returns the path of an address without query and fragment.
func Path(url string) string {
	rest := url[len(scheme(url)):]
	if strings.HasPrefix(rest, "//") {
		rest = rest[2:]
		i := strings.IndexByte(rest, '/')
		if i < 0 {
			return ""
		}
		rest = rest[i:]
	}
	if i := strings.IndexAny(rest, "?#"); i >= 0 {
		rest = rest[:i]
	}
	return rest
}

// dayInURL returns the day that the path of an address names as
// "2006-01-02", "" if it names none: /2024/04/03/, /2024-04-03-, /20240403.
func dayInURL(url string) string {
	path := Path(url)
	for i := 0; i < len(path); i++ {
		if i > 0 && isDigit(path[i-1]) || !isDigit(path[i]) {
			continue
		}
		j := i
		for j < len(path) && isDigit(path[j]) {
			j++
		}
		if j-i == 8 {
			if d := validDay(path[i:i+4], path[i+4:i+6], path[i+6:j]); d != "" {
				return d
			}
		}
		if j-i != 4 || j+1 >= len(path) || strings.IndexByte("/-_", path[j]) < 0 {
			continue
		}
		sep := path[j]
		m := number(path[j+1:])
		rest := path[j+1+len(m):]
		if m == "" {
			if m = monthName(path[j+1:]); m == "" {
				continue
			}
			rest = path[j+4:]
		}
		if len(rest) < 2 || rest[0] != sep {
			continue
		}
		if d := validDay(path[i:j], m, number(rest[1:])); d != "" {
			return d
		}
	}
	return ""
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// number returns the one or two digits that s begins with, "" if there are none or more.
func number(s string) string {
	i := 0
	for i < len(s) && isDigit(s[i]) {
		i++
	}
	if i == 0 || i > 2 {
		return ""
	}
	return s[:i]
}

// monthName returns the number of the English month whose first three letters
// are a whole segment at the start of s.
func monthName(s string) string {
	if len(s) < 4 || strings.IndexByte("/-_", s[3]) < 0 {
		return ""
	}
	i := strings.Index("janfebmaraprmayjunjulaugsepoctnovdec", strings.ToLower(s[:3]))
	if i < 0 || i%3 != 0 {
		return ""
	}
	return twoDigits(i/3 + 1)
}

func twoDigits(n int) string { return string([]byte{byte('0' + n/10), byte('0' + n%10)}) }

func validDay(y, m, d string) string {
	if len(m) == 1 {
		m = "0" + m
	}
	if len(d) == 1 {
		d = "0" + d
	}
	if y < "1990" || y > "2099" || m < "01" || m > "12" || d < "01" || d > "31" {
		return ""
	}
	return y + "-" + m + "-" + d
}
