package library

import (
	"encoding/binary"
	"errors"
	"math"
)

// Records are written as numbers of variable length and strings with their
// length before them. A record begins with a byte that tells the version of
// its own form, so that each can be read for ever and rewritten one by one.

// ErrCorrupt: a record cannot be read. The article it belongs to is reported
// as unreadable; all others stay usable.
var ErrCorrupt = errors.New("a record of the library is damaged")

// writer puts a record together.
type writer struct{ buf []byte }

func (w *writer) byte(b byte)   { w.buf = append(w.buf, b) }
func (w *writer) uint(n uint64) { w.buf = binary.AppendUvarint(w.buf, n) }
func (w *writer) int(n int64)   { w.buf = binary.AppendVarint(w.buf, n) }
func (w *writer) float(f float64) {
	w.buf = binary.LittleEndian.AppendUint64(w.buf, math.Float64bits(f))
}

func (w *writer) bool(b bool) {
	if b {
		w.byte(1)
		return
	}
	w.byte(0)
}

func (w *writer) string(s string) {
	w.uint(uint64(len(s)))
	w.buf = append(w.buf, s...)
}

func (w *writer) bytes(b []byte) {
	w.uint(uint64(len(b)))
	w.buf = append(w.buf, b...)
}

// reader takes a record apart. After the first fault every method returns
// zero; err tells. Strings share the memory of the record.
type reader struct {
	data string
	err  error
}

func newReader(record []byte) *reader { return &reader{data: string(record)} }

func (r *reader) fail() {
	r.err = ErrCorrupt
	r.data = ""
}

func (r *reader) byte() byte {
	if len(r.data) == 0 {
		r.fail()
		return 0
	}
	b := r.data[0]
	r.data = r.data[1:]
	return b
}

func (r *reader) bool() bool { return r.byte() != 0 }

func (r *reader) uint() uint64 {
	var n uint64
	for shift := 0; shift < 64 && shift/7 < len(r.data); shift += 7 {
		b := r.data[shift/7]
		if b < 0x80 {
			if shift == 63 && b > 1 {
				break
			}
			r.data = r.data[shift/7+1:]
			return n | uint64(b)<<shift
		}
		n |= uint64(b&0x7f) << shift
	}
	r.fail()
	return 0
}

func (r *reader) int() int64 {
	u := r.uint()
	n := int64(u >> 1)
	if u&1 != 0 {
		n = ^n
	}
	return n
}

// small returns a number that must fit into an int of 32 bits and not be
// negative: a position, a size.
func (r *reader) small() int {
	n := r.uint()
	if n > math.MaxInt32 {
		r.fail()
		return 0
	}
	return int(n)
}

// count returns how many elements follow, each of at least one byte.
func (r *reader) count() int {
	n := r.uint()
	if n > uint64(len(r.data)) {
		r.fail()
		return 0
	}
	return int(n)
}

func (r *reader) float() float64 {
	if len(r.data) < 8 {
		r.fail()
		return 0
	}
	f := math.Float64frombits(binary.LittleEndian.Uint64([]byte(r.data[:8])))
	r.data = r.data[8:]
	return f
}

func (r *reader) string() string {
	n := r.count()
	s := r.data[:n]
	r.data = r.data[n:]
	return s
}

func (r *reader) bytes() []byte { return []byte(r.string()) }

// end reports the first fault, or that something follows the record.
func (r *reader) end() error {
	if r.err == nil && r.data != "" {
		r.fail()
	}
	return r.err
}
