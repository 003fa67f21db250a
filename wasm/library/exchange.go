package library

import (
	"encoding/base64"
	"strconv"

	"github.com/valyala/fastjson"

	"dateline/wasm/article"
	"dateline/wasm/wire"
)

// exchange writes a record as a line of JSON, or reads it from one: the same
// walk over the fields does both, so that neither can forget one. Empty fields
// are left out.
type exchange struct {
	out   []byte // when writing
	comma bool
	in    *fastjson.Value // when reading: the object whose fields are read
	err   error           // the first fault found in reading
}

func (x *exchange) reading() bool { return x.in != nil }

// key writes the name of a field.
func (x *exchange) key(name string) {
	if x.comma {
		x.out = append(x.out, ',')
	}
	x.out = append(wire.AppendQuoted(x.out, name), ':')
	x.comma = true
}

func (x *exchange) string(name string, p *string) {
	if x.reading() {
		*p = string(x.in.GetStringBytes(name))
	} else if *p != "" {
		x.key(name)
		x.out = wire.AppendQuoted(x.out, *p)
	}
}

func (x *exchange) int64(name string, p *int64) {
	if x.reading() {
		*p = x.in.GetInt64(name)
	} else if *p != 0 {
		x.key(name)
		x.out = strconv.AppendInt(x.out, *p, 10)
	}
}

func (x *exchange) int(name string, p *int) {
	n := int64(*p)
	x.int64(name, &n)
	*p = int(n)
}

func (x *exchange) float(name string, p *float64) {
	if x.reading() {
		*p = x.in.GetFloat64(name)
	} else if *p != 0 {
		x.key(name)
		x.out = strconv.AppendFloat(x.out, *p, 'g', -1, 64)
	}
}

func (x *exchange) bool(name string, p *bool) {
	if x.reading() {
		*p = x.in.GetBool(name)
	} else if *p {
		x.key(name)
		x.out = append(x.out, "true"...)
	}
}

func (x *exchange) time(name string, p *article.Time) {
	s := p.String()
	x.string(name, &s)
	if !x.reading() {
		return
	}
	t, err := article.ParseTime(s)
	if err != nil && x.err == nil {
		x.err = err
	}
	*p = t
}

// bytes are written in base64.
func (x *exchange) bytes(name string, p *[]byte) {
	s := base64.StdEncoding.EncodeToString(*p)
	x.string(name, &s)
	if !x.reading() {
		return
	}
	b, err := base64.StdEncoding.DecodeString(s)
	if err != nil && x.err == nil {
		x.err = err
	}
	*p = b
}

// object writes or reads the fields of an object within.
func (x *exchange) object(name string, fields func(*exchange)) {
	if x.reading() {
		outer := x.in
		if x.in = outer.Get(name); x.in != nil {
			fields(x)
		}
		x.in = outer
		return
	}
	x.key(name)
	x.braces(func() { fields(x) })
}

func (x *exchange) braces(f func()) {
	x.out = append(x.out, '{')
	x.comma = false
	f()
	x.out = append(x.out, '}')
	x.comma = true
}

// list writes or reads a list of objects.
func list[T any](x *exchange, name string, p *[]T, fields func(*exchange, *T)) {
	if x.reading() {
		outer := x.in
		for _, v := range outer.GetArray(name) {
			var item T
			x.in = v
			fields(x, &item)
			*p = append(*p, item)
		}
		x.in = outer
		return
	}
	if len(*p) == 0 {
		return
	}
	x.key(name)
	x.out = append(x.out, '[')
	for i := range *p {
		if i > 0 {
			x.out = append(x.out, ',')
		}
		x.braces(func() { fields(x, &(*p)[i]) })
	}
	x.out = append(x.out, ']')
}

// strings writes or reads a list of strings.
func (x *exchange) strings(name string, p *[]string) {
	if x.reading() {
		for _, v := range x.in.GetArray(name) {
			*p = append(*p, string(v.GetStringBytes()))
		}
		return
	}
	if len(*p) == 0 {
		return
	}
	x.key(name)
	x.out = append(x.out, '[')
	for i, s := range *p {
		if i > 0 {
			x.out = append(x.out, ',')
		}
		x.out = wire.AppendQuoted(x.out, s)
	}
	x.out = append(x.out, ']')
}
