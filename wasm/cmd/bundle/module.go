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

// entriesOf splits a section of entries that begin with their size.
func entriesOf(body []byte) ([][]byte, error) {
	n, size := binary.Uvarint(body)
	body = body[max(size, 0):]
	var entries [][]byte
	for range n {
		length, size := binary.Uvarint(body)
		if size <= 0 || length > uint64(len(body)-size) {
			return nil, errors.New("an entry is cut short")
		}
		body = body[size:]
		entries = append(entries, body[:length])
		body = body[length:]
	}
	return entries, nil
}

// entriesAs is the reverse of entriesOf.
func entriesAs(entries [][]byte) []byte {
	body := unsigned(nil, len(entries))
	for _, entry := range entries {
		body = append(unsigned(body, len(entry)), entry...)
	}
	return body
}

// namesOf reads the numbers of functions by their names from a section "name".
func namesOf(body []byte) (map[string]int, error) {
	names := map[string]int{}
	for len(body) > 0 {
		kind := body[0]
		size, n := binary.Uvarint(body[1:])
		if n <= 0 || size > uint64(len(body)-1-n) {
			return nil, errors.New("the names are cut short")
		}
		part := body[1+n : 1+n+int(size)]
		body = body[1+n+int(size):]
		if kind != 1 { // the names of functions
			continue
		}
		r := bytes.NewReader(part)
		count, err := binary.ReadUvarint(r)
		if err != nil {
			return nil, err
		}
		for range count {
			index, err1 := binary.ReadUvarint(r)
			length, err2 := binary.ReadUvarint(r)
			if err := errors.Join(err1, err2); err != nil || length > uint64(r.Len()) {
				return nil, errors.New("a name is cut short")
			}
			name := make([]byte, length)
			_, _ = r.Read(name)
			names[string(name)] = int(index)
		}
	}
	return names, nil
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
	for shift := 0; shift < 64; shift += 7 {
		b, err := r.ReadByte()
		if err != nil {
			return 0, err
		}
		n |= int64(b&0x7f) << shift
		if b < 0x80 {
			unused := max(57-shift, 0)
			return int(n << unused >> unused), nil
		}
	}
	return 0, errors.New("a number is too long")
}
