package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
)

// The Go linker writes a table that finds the function of a program counter
// (runtime.findfunctab). In WebAssembly every function owns sixteen records of
// it, of twenty bytes each, that hold nothing but the function's number: with
// the zeros left out some seventy thousand pieces of one or two bytes, a tenth
// of the binary. pack leaves them out and adds a start function of a few
// instructions that writes them when the module is instantiated, before any
// code of Go runs. Memory is then the same to the last byte.
//
// The code is made shorter as well: see code.go.

const (
	record = 20 // bytes of a record: the number, and sixteen offsets that are zero
	repeat = 16 // records of a function
	least  = 64 // functions without which it is not worth it
	maxGap = 16 // zeros that are stored rather than begin another piece
)

// The sections of a module that change.
const (
	typeSection    = 1
	importSection  = 2
	funcSection    = 3
	startSection   = 8
	elementSection = 9
	codeSection    = 10
	dataSection    = 11
)

// nameSection is how the section of names begins.
const nameSection = "\x04name"

// section is a part of a module.
type section struct {
	id   byte
	body []byte
}

// piece is what the module puts into memory at one place.
type piece struct {
	at   int
	data []byte
}

// series is a run of records that can be computed: count of them from address
// at, the number first, one more after every sixteen.
type series struct{ at, first, count int }

func packFile(from, to string) error {
	module, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	packed, err := pack(module, thin)
	if err != nil {
		return fmt.Errorf("%s: %w", from, err)
	}
	return os.WriteFile(to, packed, 0o644)
}

// tableRewriter makes the tables of functions in memory smaller: see thin.
type tableRewriter func(memory []byte, index map[string]int, imports int, wraps map[int]bool) (*thinned, error)

// pack returns a module that does the same and is smaller, or an error when it
// is none of the Go linker's.
func pack(module []byte, rewrite tableRewriter) ([]byte, error) {
	sections, err := split(module)
	if err != nil {
		return nil, err
	}
	index := map[byte]int{}
	for i, s := range sections {
		if s.id != 0 {
			index[s.id] = i
		}
	}
	for _, id := range []byte{typeSection, importSection, funcSection, elementSection, codeSection, dataSection} {
		if _, ok := index[id]; !ok {
			return nil, fmt.Errorf("no section %d", id)
		}
	}
	if _, ok := index[startSection]; ok {
		return nil, errors.New("has a start function already")
	}
	pieces, err := piecesOf(sections[index[dataSection]].body)
	if err != nil {
		return nil, err
	}
	memory := imageOf(pieces)
	table, ok := find(memory, pieces)
	if !ok {
		return nil, errors.New("no table of functions")
	}
	clear(memory[table.at : table.at+table.count*record])

	names := map[string]int{}
	for _, s := range sections {
		if text, ok := bytes.CutPrefix(s.body, []byte(nameSection)); ok && s.id == 0 {
			if names, err = namesOf(text); err != nil {
				return nil, err
			}
		}
	}
	functions, err := entriesOf(sections[index[codeSection]].body)
	if err != nil {
		return nil, err
	}
	imports := countOf(sections[index[importSection]].body)
	wraps, counters, err := uses(functions, imports, names["runtime.panicwrap"])
	if err != nil {
		return nil, err
	}
	tables, err := rewrite(memory, names, imports, wraps)
	if err != nil {
		return nil, err
	}
	sections[index[dataSection]].body = dataOf(memory)
	kinds := &sections[index[typeSection]].body
	kind := countOf(*kinds)
	for _, signature := range [][]byte{
		{0x60, 0, 0},             // of the start function
		{0x60, 1, 0x7e, 1, 0x7f}, // of those that call rare ones
		{0x60, 1, 0x7e, 0},       // of the one that puts a return address on the stack
	} {
		*kinds = added(*kinds, signature)
	}
	declare := func(kind int) (number int) {
		number = countOf(sections[index[importSection]].body) + countOf(sections[index[funcSection]].body)
		sections[index[funcSection]].body = added(sections[index[funcSection]].body, unsigned(nil, kind))
		return number
	}
	start := section{startSection, unsigned(nil, declare(kind))}
	others := [][]byte{startBody(table.code(), tables.start)}
	helper := map[int]int{}
	for _, name := range rare {
		if f, ok := names[name]; ok {
			helper[f] = declare(kind + 1)
			others = append(others, callRare(f))
		}
	}
	push := declare(kind + 2)
	others = append(others, pushBody())
	for i, f := range functions {
		if functions[i], err = shrink(f, helper); err != nil {
			return nil, fmt.Errorf("function %d: %w", i, err)
		}
		deferReturn, ok := tables.compiled[i]
		if !ok {
			continue
		}
		resumes := func(block int) bool { return block == deferReturn || counters[(pcBase+i)<<16|block] }
		if functions[i], err = prune(functions[i], resumes, push); err != nil {
			return nil, fmt.Errorf("function %d: %w", i, err)
		}
	}
	sections[index[codeSection]].body = entriesAs(append(functions, others...))
	var packed []section
	for i, s := range sections {
		if i == index[elementSection] {
			packed = append(packed, start)
		}
		if s.id != 0 || !bytes.HasPrefix(s.body, []byte(nameSection)) {
			packed = append(packed, s)
		}
	}
	return join(packed), nil
}

// uses returns the numbers of the functions that call f, and all constants that
// may be program counters.
func uses(functions [][]byte, imports, f int) (callers, counters map[int]bool, err error) {
	callers, counters = map[int]bool{}, map[int]bool{}
	for i, body := range functions {
		_, code, err := decode(body)
		if err != nil {
			return nil, nil, fmt.Errorf("function %d: %w", i, err)
		}
		for _, in := range code {
			switch {
			case in.is(opCall, f):
				callers[imports+i] = true
			case in.op == opConst64 && in.a>>16 >= pcBase && in.a>>16 < pcBase+len(functions):
				counters[in.a] = true
			}
		}
	}
	return callers, counters, nil
}

// startBody is the body of the start function: ten locals of i32, and code.
func startBody(parts ...[]byte) []byte {
	return append(append([]byte{1, 10, 0x7f}, bytes.Join(parts, nil)...), opEnd)
}

// code is what the start function does: it writes the series.
func (s series) code() []byte {
	b := signed([]byte{0x41}, s.at)
	b = append(b, 0x21, 0, 0x03, 0x40) // locals 0 and 1, where and which; loop
	b = append(b, 0x20, 0, 0x20, 1, 0x41, 4, 0x76, 0x41)
	b = signed(b, s.first)
	b = append(b, 0x6a, 0x36, 2, 0)                      // i32.store(where, which>>4 + first)
	b = append(b, 0x20, 0, 0x41, record, 0x6a, 0x21, 0)  // where += record
	b = append(b, 0x20, 1, 0x41, 1, 0x6a, 0x22, 1, 0x41) // which++
	b = signed(b, s.count)                               //
	return append(b, 0x49, 0x0d, 0, 0x0b)                // until which == count
}

// find returns the longest series in memory.
func find(memory []byte, pieces []piece) (best series, ok bool) {
	for i := 0; i < len(pieces); i++ {
		s := series{at: pieces[i].at, first: numberAt(memory, pieces[i].at)}
		for numberAt(memory, s.at+s.count*record) == s.first+s.count/repeat {
			s.count++
		}
		s.count -= s.count % repeat
		if s.count > best.count {
			best = s
		}
		for end := s.at + s.count*record; s.count >= repeat && i+1 < len(pieces) && pieces[i+1].at < end; {
			i++
		}
	}
	return best, best.count >= least*repeat
}

// numberAt is the number in the record at an address, -1 where none begins.
func numberAt(memory []byte, at int) int {
	if at < 0 || at+record > len(memory) {
		return -1
	}
	for _, b := range memory[at+4 : at+record] {
		if b != 0 {
			return -1
		}
	}
	return int(binary.LittleEndian.Uint32(memory[at:]))
}

// imageOf is the memory that pieces leave behind.
func imageOf(pieces []piece) []byte {
	var size int
	for _, p := range pieces {
		size = max(size, p.at+len(p.data))
	}
	memory := make([]byte, size)
	for _, p := range pieces {
		copy(memory[p.at:], p.data)
	}
	return memory
}

// piecesOf reads the data section.
func piecesOf(body []byte) ([]piece, error) {
	r := bytes.NewReader(body)
	n, err := binary.ReadUvarint(r)
	if err != nil {
		return nil, err
	}
	pieces := make([]piece, n)
	for i := range pieces {
		var head [2]byte
		if _, err := r.Read(head[:]); err != nil || head != [2]byte{0, 0x41} {
			return nil, errors.New("data that does not go to a fixed place of memory 0")
		}
		at, err := readSigned(r)
		if err != nil {
			return nil, err
		}
		if end, err := r.ReadByte(); err != nil || end != 0x0b {
			return nil, errors.New("a place that is more than one constant")
		}
		size, err := binary.ReadUvarint(r)
		if err != nil {
			return nil, err
		}
		from := len(body) - r.Len()
		if at < 0 || size > uint64(r.Len()) {
			return nil, errors.New("data outside of memory or module")
		}
		pieces[i] = piece{at, body[from : from+int(size)]}
		if _, err := r.Seek(int64(size), 1); err != nil {
			return nil, err
		}
	}
	return pieces, nil
}

// dataOf writes a data section that leaves memory behind.
func dataOf(memory []byte) []byte {
	var (
		body  []byte
		count int
		gap   = make([]byte, maxGap)
	)
	for at := 0; at < len(memory); {
		if memory[at] == 0 {
			at++
			continue
		}
		size := bytes.Index(memory[at:], gap)
		if size < 0 {
			size = len(bytes.TrimRight(memory[at:], "\x00"))
		}
		body = append(signed(append(body, 0, 0x41), at), 0x0b)
		body = append(unsigned(body, size), memory[at:at+size]...)
		at += size
		count++
	}
	return append(unsigned(nil, count), body...)
}
