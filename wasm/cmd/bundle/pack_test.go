package main

import (
	"bytes"
	"encoding/binary"
	"math/rand/v2"
	"testing"
)

// linked is a module like the Go linker's: two functions imported, one of its
// own, and memory in pieces.
func linked(memory []byte) []byte {
	var data []byte
	count := 0
	for at, b := range memory { // the worst that a linker can do
		if b != 0 {
			data = append(unsigned(append(signed(append(data, 0, 0x41), at), 0x0b), 1), b)
			count++
		}
	}
	return join([]section{
		{0, []byte("\x04name\x01\x10\x01\x02\x0druntime.throw")},
		{typeSection, []byte{1, 0x60, 0, 0}},
		{importSection, []byte{2, 1, 'm', 1, 'a', 0, 0, 1, 'm', 1, 'b', 0, 0}},
		{funcSection, []byte{1, 0}},
		{elementSection, []byte{0}},
		{codeSection, []byte{1, 2, 0, 0x0b}},
		{dataSection, append(unsigned(nil, count), data...)},
	})
}

// keep leaves the tables of functions as they are.
func keep([]byte, map[string]int, int, map[int]bool) (*thinned, error) { return new(thinned), nil }

// TestPack wants memory to be the same to the last byte once the start function
// has run, which is done here in Go: the numbers are read from its code.
func TestPack(t *testing.T) {
	const table, functions = 70_000, 300
	memory := make([]byte, table+functions*repeat*record+5000)
	random := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		memory[random.IntN(table)] = byte(random.Uint32())
	}
	for i := range functions * repeat {
		binary.LittleEndian.PutUint32(memory[table+i*record:], uint32(i/repeat))
	}
	memory[len(memory)-1] = 7
	module := linked(memory)
	packed, err := pack(module, keep)
	if err != nil {
		t.Fatal(err)
	}
	sections, err := split(packed)
	if err != nil {
		t.Fatal(err)
	}
	bodies := map[byte][]byte{}
	var order []byte
	for _, s := range sections {
		bodies[s.id] = s.body
		order = append(order, s.id)
	}
	if want := []byte{1, 2, 3, 8, 9, 10, 11}; !bytes.Equal(order, want) {
		t.Errorf("sections %v, want %v", order, want)
	}
	if !bytes.Equal(bodies[startSection], []byte{3}) {
		t.Errorf("starts function %v, want the fourth", bodies[startSection])
	}
	declared := bytes.Equal(bodies[funcSection], []byte{4, 0, 1, 2, 3})
	if !declared || countOf(bodies[typeSection]) != 4 || countOf(bodies[codeSection]) != 4 {
		t.Error("the start function, what calls runtime.throw and what puts an address on the stack are not declared")
	}
	pieces, err := piecesOf(bodies[dataSection])
	if err != nil {
		t.Fatal(err)
	}
	if n := len(pieces); n > 2000 {
		t.Errorf("%d pieces are left", n)
	}
	got := imageOf(pieces)
	s := startOf(t, bodies[codeSection])
	for i := range s.count {
		binary.LittleEndian.PutUint32(got[s.at+i*record:], uint32(s.first+i/repeat))
	}
	if !bytes.Equal(got, memory) {
		t.Errorf("memory differs after %+v", s)
	}
	if _, err := pack(packed, keep); err == nil {
		t.Error("what is packed is packed again")
	}
	clear(memory[table:])
	if _, err := pack(linked(memory), keep); err == nil {
		t.Error("a table of functions is found where none is")
	}
	for _, cut := range []int{4, 20, len(module) / 2, len(module) - 1} {
		if _, err := pack(module[:cut], keep); err == nil {
			t.Errorf("a module of %d of %d bytes gives no error", cut, len(module))
		}
	}
}

// startOf reads the constants of the start function.
func startOf(t *testing.T, code []byte) series {
	t.Helper()
	for at := range 1_000 {
		s := series{at: 70_000 + at, first: 1, count: 299 * repeat}
		if bytes.Contains(code, s.code()) {
			return s
		}
	}
	t.Fatal("no start function in the code")
	return series{}
}

func TestSigned(t *testing.T) {
	for _, n := range []int{0, 1, 63, 64, 127, 128, 8191, 8192, 4_999_999, 1<<31 - 1, -1, -64, -65, -1 << 31, 1<<63 - 1,
		-1 << 63} {
		b := signed(nil, n)
		if got, err := readSigned(bytes.NewReader(b)); err != nil || got != n {
			t.Errorf("%d is written as %x and read as %d, %v", n, b, got, err)
		}
	}
}
