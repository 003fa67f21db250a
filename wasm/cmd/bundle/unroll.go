package main

import (
	"encoding/binary"
	"errors"
)

// What is left of the records of functions is five and a half thousand times the
// same fields, each a little more than in the record before. They are kept as
// the differences, one byte mostly, and a loop in the start function writes
// the records and the index to them before any code of Go runs.

// skipped are the fields of a record that thin leaves empty: those of files and
// lines, of the compilation unit and of the first line. They are not written.
var skipped = map[int]int{5: 7, 8: 10}

// rolled are records as differences.
type rolled struct {
	stream  int // address of the differences
	index   int // address of the first pair of entry and offset
	count   int // of records
	records int // address of the first record
	base    int // address that offsets count from
	last    uint32
}

// roll returns the differences between records, word by word. The index before
// them must be as unroll makes it.
func roll(table []byte, count int) ([]byte, error) {
	word := func(at int) uint32 { return binary.LittleEndian.Uint32(table[at:]) }
	first := count*8 + 4
	if first >= len(table) {
		return nil, errors.New("no records")
	}
	// What the loop finds in memory: the records so far, and nothing after them.
	seen := make([]byte, len(table)+1<<12)
	var stream []byte
	before, at := first, first
	for i := range count {
		if at+funcSize > len(table) || word(i*8+4) != uint32(at) || word(i*8) != word(at) {
			return nil, errors.New("records that do not follow each other")
		}
		size := funcSize/4 + int(word(at+28)) + int(table[at+43])
		if at+4*size > len(table) {
			return nil, errors.New("a record is cut short")
		}
		for field := 0; field < size; field++ {
			for to := skipped[field]; field < to; field++ {
				if word(at+4*field) != 0 {
					return nil, errors.New("a field that is not empty")
				}
			}
			difference := int32(word(at+4*field) - binary.LittleEndian.Uint32(seen[before+4*field:]))
			stream = binary.AppendUvarint(stream, uint64(uint32(difference<<1^difference>>31)))
			binary.LittleEndian.PutUint32(seen[at+4*field:], word(at+4*field))
		}
		before, at = at, at+4*size
	}
	if at != len(table) {
		return nil, errors.New("something after the records")
	}
	return stream, nil
}

// code is what the start function does: the reverse of roll.
func (r rolled) code() []byte {
	const ( // locals
		stream, record, before, index, field, shift, value, next = 2, 3, 4, 5, 6, 7, 8, 9
	)
	var b []byte
	constant := func(n int) { b = signed(append(b, opConst32), n) }
	get := func(local byte) { b = append(b, opLocalGet, local) }
	set := func(local byte) { b = append(b, opLocalSet, local) }
	ops := func(all ...byte) { b = append(b, all...) }
	const (
		load, loadByte, store                               = opLoad32, 0x2d, 0x36
		add, sub, and, or, shl, shrU, xor, equal, lessUnsig = 0x6a, 0x6b, 0x71, 0x72, 0x74, 0x76, 0x73, 0x46, 0x49
	)
	constant(r.stream)
	set(stream)
	constant(r.records)
	ops(opLocalTee, record)
	set(before)
	constant(r.index)
	set(index)
	ops(opLoop, noResult) // for every record
	get(index)            // its offset
	get(record)
	constant(r.base)
	ops(sub, store, 2, 4)
	constant(0)
	set(field)
	ops(opLoop, noResult) // for every word of it, whose place is field
	constant(0)
	ops(opLocalTee, shift)
	set(value)
	ops(opLoop, noResult) // for every byte of a difference
	get(value)
	get(stream)
	ops(loadByte, 0, 0, opLocalTee, next)
	constant(0x7f)
	ops(and)
	get(shift)
	ops(shl, or)
	set(value)
	get(shift)
	constant(7)
	ops(add)
	set(shift)
	get(stream)
	constant(1)
	ops(add)
	set(stream)
	get(next)
	constant(0x80)
	ops(and, opBrIf, 0, opEnd)
	get(record) // where to
	get(field)
	ops(add)
	get(before) // what was there before
	get(field)
	ops(add, load, 2, 0)
	get(value) // and the difference with its sign
	constant(1)
	ops(shrU)
	constant(0)
	get(value)
	constant(1)
	ops(and, sub, xor, add, store, 2, 0)
	get(field)
	constant(4)
	ops(add, opLocalTee, field)
	constant(20)
	ops(equal)
	get(field)
	constant(32)
	ops(equal, or)
	constant(3)
	ops(shl) // two words are skipped twice
	get(field)
	ops(add, opLocalTee, field)
	constant(funcSize)
	get(record) // how many tables it has
	ops(load, 2, 28)
	get(record)
	ops(loadByte, 0, 43, add)
	constant(2)
	ops(shl, add, lessUnsig, opBrIf, 0, opEnd)
	get(index)
	get(record)
	ops(load, 2, 0, store, 2, 0) // its entry
	get(record)
	ops(opLocalTee, before)
	get(field)
	ops(add)
	set(record)
	get(index)
	constant(8)
	ops(add, opLocalTee, index)
	constant(r.index + 8*r.count)
	ops(lessUnsig, opBrIf, 0, opEnd)
	constant(r.index + 8*r.count)
	constant(int(r.last))
	ops(store, 2, 0)
	return b
}
