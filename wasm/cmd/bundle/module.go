package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
)

// magic begins every module of version 1 of WebAssembly's binary format.
const magic = "\x00asm\x01\x00\x00\x00"

// split returns the sections of a module.
func split(module []byte) ([]section, error) {
	body, ok := bytes.CutPrefix(module, []byte(magic))
	if !ok {
		return nil, errors.New("no WebAssembly module")
	}
	var sections []section
	for len(body) > 0 {
		size, n := binary.Uvarint(body[1:])
		if n <= 0 || size > uint64(len(body)-1-n) {
			return nil, errors.New("a section is cut short")
		}
		from, to := 1+n, 1+n+int(size)
		sections = append(sections, section{body[0], body[from:to]})
		body = body[to:]
	}
	return sections, nil
}

// join is the reverse of split.
func join(sections []section) []byte {
	module := []byte(magic)
	for _, s := range sections {
		module = append(unsigned(append(module, s.id), len(s.body)), s.body...)
	}
	return module
}

// countOf is the number of entries of a section.
func countOf(body []byte) int {
	n, _ := binary.Uvarint(body)
	return int(n)
}

// added returns a section with one entry more.
func added(body, entry []byte) []byte {
	n, size := binary.Uvarint(body)
	return append(append(unsigned(nil, int(n)+1), body[size:]...), entry...)
}

// unsigned appends a number as LEB128.
func unsigned(b []byte, n int) []byte { return binary.AppendUvarint(b, uint64(n)) }

// signed appends a number as signed LEB128.
func signed(b []byte, n int) []byte {
	for n < -64 || n > 63 {
		b = append(b, byte(n&0x7f|0x80))
		n >>= 7
	}
	return append(b, byte(n&0x7f))
}

// readSigned is the reverse of signed.
func readSigned(r io.ByteReader) (int, error) {
	var n int64
	for shift := 0; shift < 63; shift += 7 {
		b, err := r.ReadByte()
		if err != nil {
			return 0, err
		}
		n |= int64(b&0x7f) << shift
		if b < 0x80 {
			return int(n << (57 - shift) >> (57 - shift)), nil
		}
	}
	return 0, errors.New("a number is too long")
}
