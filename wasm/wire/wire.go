// Package wire writes and reads the records that are kept: numbers of variable
// length, and strings with their length before them. A record should begin with
// a byte with the version of its own form, so that each can always be
// read and rewritten one by one.
package wire

import (
	"encoding/binary"
	"errors"
	"math"
)

// ErrCorrupt says that a record cannot be read.
var ErrCorrupt = errors.New("a record is damaged")

// Writer puts a record together. The zero value is ready; Buf is the record so far.
type Writer struct{ Buf []byte }

func (w *Writer) Byte(b byte)   { w.Buf = append(w.Buf, b) }
func (w *Writer) Uint(n uint64) { w.Buf = binary.AppendUvarint(w.Buf, n) }
func (w *Writer) Int(n int64)   { w.Buf = binary.AppendVarint(w.Buf, n) }
func (w *Writer) Float(f float64) {
	w.Buf = binary.LittleEndian.AppendUint64(w.Buf, math.Float64bits(f))
}

func (w *Writer) Bool(b bool) {
	if b {
		w.Byte(1)
		return
	}
	w.Byte(0)
}

func (w *Writer) String(s string) {
	w.Uint(uint64(len(s)))
	w.Buf = append(w.Buf, s...)
}

func (w *Writer) Bytes(b []byte) {
	w.Uint(uint64(len(b)))
	w.Buf = append(w.Buf, b...)
}

// Reader takes a record apart. After the first fault every method returns
// zero; [Reader.End] reports it. Strings share the memory of the record.
type Reader struct {
	data string
	err  error
}

// NewReader returns a reader of the record.
func NewReader(record []byte) *Reader { return &Reader{data: string(record)} }

// NewStringReader returns a reader of a record that is a string already.
func NewStringReader(record string) *Reader { return &Reader{data: record} }

// More reports whether something is left to read; after a fault nothing is.
func (r *Reader) More() bool { return r.data != "" }

// Err returns the first fault so far.
func (r *Reader) Err() error { return r.err }

// Fail makes the record a damaged one: a value in it makes no sense.
func (r *Reader) Fail() {
	r.err = ErrCorrupt
	r.data = ""
}

func (r *Reader) Byte() byte {
	if len(r.data) == 0 {
		r.Fail()
		return 0
	}
	b := r.data[0]
	r.data = r.data[1:]
	return b
}

func (r *Reader) Bool() bool { return r.Byte() != 0 }

func (r *Reader) Uint() uint64 {
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
	r.Fail()
	return 0
}

func (r *Reader) Int() int64 {
	u := r.Uint()
	n := int64(u >> 1)
	if u&1 != 0 {
		n = ^n
	}
	return n
}

// Small returns a number that must fit into an int of 32 bits and not be
// negative: a position, a size.
func (r *Reader) Small() int {
	n := r.Uint()
	if n > math.MaxInt32 {
		r.Fail()
		return 0
	}
	return int(n)
}

// Count returns how many elements follow, each of at least one byte.
func (r *Reader) Count() int {
	n := r.Uint()
	if n > uint64(len(r.data)) {
		r.Fail()
		return 0
	}
	return int(n)
}

func (r *Reader) Float() float64 {
	if len(r.data) < 8 {
		r.Fail()
		return 0
	}
	f := math.Float64frombits(binary.LittleEndian.Uint64([]byte(r.data[:8])))
	r.data = r.data[8:]
	return f
}

func (r *Reader) String() string {
	n := r.Count()
	s := r.data[:n]
	r.data = r.data[n:]
	return s
}

func (r *Reader) Bytes() []byte { return []byte(r.String()) }

// End reports the first fault, or that something follows the record.
func (r *Reader) End() error {
	if r.err == nil && r.data != "" {
		r.Fail()
	}
	return r.err
}

// Strings writes a list.
func (w *Writer) Strings(list []string) {
	w.Uint(uint64(len(list)))
	for _, s := range list {
		w.String(s)
	}
}

// Strings reads a list, nil for an empty one.
func (r *Reader) Strings() []string {
	n := r.Count()
	if n == 0 {
		return nil
	}
	list := make([]string, 0, n)
	for range n {
		list = append(list, r.String())
	}
	return list
}
