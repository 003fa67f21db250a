package export

import (
	"strconv"
	"unicode/utf8"
)

// encoder writes JSON. It exists because fastjson, which reads it well, quotes
// strings the way Go does: a delete character or a rune beyond the first plane
// that cannot be printed comes out as an escape that JSON does not know.
type encoder struct {
	b     []byte
	comma bool // something stands before, on the same level
}

func (e *encoder) sep() {
	if e.comma {
		e.b = append(e.b, ',')
	}
	e.comma = true
}

// object writes an object, the fields being written by f.
func (e *encoder) object(f func()) { e.enclose('{', '}', f) }

// array writes an array.
func (e *encoder) array(f func()) { e.enclose('[', ']', f) }

func (e *encoder) enclose(open, end byte, f func()) {
	e.sep()
	e.b = append(e.b, open)
	e.comma = false
	f()
	e.b = append(e.b, end)
	e.comma = true
}

// key writes the name of a field; its value must follow.
func (e *encoder) key(name string) {
	e.sep()
	e.b = append(e.quote(name), ':')
	e.comma = false
}

func (e *encoder) string(name, value string) {
	e.key(name)
	e.text(value)
}

// optional writes a field unless it is empty.
func (e *encoder) optional(name, value string) {
	if value != "" {
		e.string(name, value)
	}
}

func (e *encoder) int(name string, value int) {
	e.key(name)
	e.sep()
	e.b = strconv.AppendInt(e.b, int64(value), 10)
}

// number writes a field unless it is 0.
func (e *encoder) number(name string, value int) {
	if value != 0 {
		e.int(name, value)
	}
}

func (e *encoder) bool(name string, value bool) {
	e.key(name)
	e.sep()
	e.b = strconv.AppendBool(e.b, value)
}

func (e *encoder) objects(name string, n int, f func(i int)) {
	e.key(name)
	e.array(func() {
		for i := range n {
			e.object(func() { f(i) })
		}
	})
}

func (e *encoder) text(s string) {
	e.sep()
	e.b = e.quote(s)
}

// quote appends s as a JSON string. What is not UTF-8 becomes U+FFFD; line and
// paragraph separators are escaped, for JavaScript of old.
func (e *encoder) quote(s string) []byte {
	const hex = "0123456789abcdef"
	b := append(e.b, '"')
	from := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c >= 0x20 && c != '"' && c != '\\' && c < 0x7f {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if c >= utf8.RuneSelf && r != '\u2028' && r != '\u2029' && (r != utf8.RuneError || size > 1) {
			i += size
			continue
		}
		b = append(b, s[from:i]...)
		switch {
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		case c == '\n':
			b = append(b, `\n`...)
		case c == '\t':
			b = append(b, `\t`...)
		default:
			b = append(b, '\\', 'u', hex[r>>12&15], hex[r>>8&15], hex[r>>4&15], hex[r&15])
		}
		i += size
		from = i
	}
	return append(append(b, s[from:]...), '"')
}
