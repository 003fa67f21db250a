package export

import (
	"strconv"

	"dateline/wasm/wire"
)

// encoder writes JSON: see [wire.AppendQuoted] for why fastjson cannot.
type encoder struct {
	b     []byte
	comma bool // something comes before, on the same level
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
	e.b = append(wire.AppendQuoted(e.b, name), ':')
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
	e.b = wire.AppendQuoted(e.b, s)
}
