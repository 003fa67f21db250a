package page

import (
	"iter"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
)

// What a page holds as text may be markup once more: the body in its JSON-LD, the
// image of a noscript element. The browser has parsed everything else, so the
// engine has no parser of HTML, and neither its tokenizer nor its 2,125 entities.

// Tag is a start or end tag in markup.
type Tag struct {
	Name string // in lower case
	End  bool
	Attr []html.Attribute
}

// Markup yields the words of markup, unescaped, and its tags (then words is "").
// Comments, scripts and styles are left out. It takes time linear in the markup.
func Markup(s string) iter.Seq2[string, *Tag] {
	return func(yield func(words string, tag *Tag) bool) {
		for s != "" {
			i := strings.IndexByte(s, '<')
			if i < 0 {
				yield(Unescape(s), nil)
				return
			}
			if i > 0 && !yield(Unescape(s[:i]), nil) {
				return
			}
			s = s[i:]
			switch {
			case strings.HasPrefix(s, "<!--"):
				s = behind(s[4:], "-->")
			case len(s) > 1 && (s[1] == '!' || s[1] == '?'):
				s = behind(s, ">")
			case len(s) > 1 && isLetter(s[1]) || len(s) > 2 && s[1] == '/' && isLetter(s[2]):
				var tag *Tag
				if tag, s = readTag(s); tag == nil || !yield("", tag) {
					return
				}
				if !tag.End && (tag.Name == "script" || tag.Name == "style") {
					s = endTagOf(tag.Name, s)
				}
			default:
				if !yield("<", nil) {
					return
				}
				s = s[1:]
			}
		}
	}
}

// behind returns what follows the end in s, "" if there is none.
func behind(s, end string) string {
	_, rest, _ := strings.Cut(s, end)
	return rest
}

// endTagOf returns s from the end tag of an element on, "" if there is none.
func endTagOf(name, s string) string {
	for i := strings.Index(s, "</"); i >= 0; i = strings.Index(s, "</") {
		if s = s[i:]; len(s) >= 2+len(name) && strings.EqualFold(s[2:2+len(name)], name) {
			return s
		}
		s = s[2:]
	}
	return ""
}

// readTag reads the tag that s begins with; nil if it has no end.
func readTag(s string) (*Tag, string) {
	var tag Tag
	s = s[1:]
	if s, tag.End = strings.CutPrefix(s, "/"); s == "" {
		return nil, ""
	}
	tag.Name, s = readName(s, "/>")
	for {
		s = strings.TrimLeft(s, spaces+"/")
		if s == "" {
			return nil, ""
		}
		if s[0] == '>' {
			return &tag, s[1:]
		}
		var a html.Attribute
		a.Key, s = readName(s, "/=>")
		if after := strings.TrimLeft(s, spaces); strings.HasPrefix(after, "=") {
			a.Val, s = readValue(strings.TrimLeft(after[1:], spaces))
		}
		tag.Attr = append(tag.Attr, a)
	}
}

// readName reads a name up to a space or one of the stops; "=" may begin one.
func readName(s, stops string) (name, rest string) {
	i := 1 + strings.IndexAny(s[1:], spaces+stops)
	if i == 0 {
		i = len(s)
	}
	lower := []byte(s[:i])
	for k, c := range lower {
		if isLetter(c) {
			lower[k] = c | 0x20
		}
	}
	return string(lower), s[i:]
}

// spaces are those of HTML.
const spaces = " \t\r\n\f"

// readValue reads the value of an attribute, in quotes or up to a space or ">".
func readValue(s string) (value, rest string) {
	if s != "" && (s[0] == '"' || s[0] == '\'') {
		value, rest, _ = strings.Cut(s[1:], s[:1])
		return unescape(value, true), rest
	}
	i := strings.IndexAny(s, spaces+">")
	if i < 0 {
		i = len(s)
	}
	return unescape(s[:i], true), s[i:]
}

// Unescape replaces the character references of a text by what they mean.
func Unescape(s string) string { return unescape(s, false) }

// unescape is [Unescape], also for the value of an attribute: an address may go
// on with "&copy=1", which is no reference there.
func unescape(s string, attribute bool) string {
	i := strings.IndexByte(s, '&')
	if i < 0 {
		return s
	}
	var b strings.Builder
	for ; i >= 0; i = strings.IndexByte(s, '&') {
		b.WriteString(s[:i])
		s = s[i:]
		if r, n := reference(s, attribute); n > 0 {
			b.WriteRune(r)
			s = s[n:]
		} else {
			b.WriteByte('&')
			s = s[1:]
		}
	}
	b.WriteString(s)
	return b.String()
}

// reference returns the character of the reference that s begins with, and its
// length; 0 if it is none.
func reference(s string, attribute bool) (r rune, n int) {
	if strings.HasPrefix(s, "&#") {
		return numeric(s)
	}
	end := 1
	for end < len(s) && (isLetter(s[end]) || s[end] >= '0' && s[end] <= '9') {
		end++
	}
	name, e := s[1:end], entityTable()
	if end < len(s) && s[end] == ';' {
		if r, ok := e.values[name]; ok {
			return r, end + 1
		}
		return 0, 0
	}
	if attribute {
		if e.bare[name] && (end == len(s) || s[end] != '=') {
			return e.values[name], end
		}
		return 0, 0
	}
	for n := min(len(name), maxBare); n > 1; n-- { // "&copy2026": the longest name at the beginning
		if e.bare[name[:n]] {
			return e.values[name[:n]], 1 + n
		}
	}
	return 0, 0
}

// windows1252 are the characters that numbers from 128 to 159 mean.
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"

// numeric reads "&#123;" or "&#x7b;"; the semicolon may be missing.
func numeric(s string) (r rune, n int) {
	base, i := rune(10), 2
	if i < len(s) && (s[i] == 'x' || s[i] == 'X') {
		base, i = 16, 3
	}
	digits := i
	for ; i < len(s); i++ {
		d := digit(s[i])
		if d >= base {
			break
		}
		r = min(r*base+d, utf8.MaxRune+1)
	}
	if i == digits {
		return 0, 0
	}
	if i < len(s) && s[i] == ';' {
		i++
	}
	switch {
	case r >= 0x80 && r < 0xa0:
		r = []rune(windows1252)[r-0x80]
	case r == 0 || !utf8.ValidRune(r):
		r = utf8.RuneError
	}
	return r, i
}

// digit returns the value of a digit, 16 for anything else.
func digit(c byte) rune {
	switch {
	case c >= '0' && c <= '9':
		return rune(c - '0')
	case isLetter(c) && c|0x20 <= 'f':
		return rune(c|0x20-'a') + 10
	}
	return 16
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
