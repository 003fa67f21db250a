package main

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"testing"
)

// Short names for what the functions below are made of.
var (
	sp       = instruction{op: opLocalGet, a: localSP}
	end      = instruction{op: opEnd}
	block    = instruction{op: opBlock, rest: []byte{noResult}}
	loop     = instruction{op: opLoop, rest: []byte{noResult}}
	iff      = instruction{op: opIf, rest: []byte{noResult}}
	wrap     = instruction{op: opWrap}
	extend   = instruction{op: opExtendU}
	add32    = instruction{op: opAdd32}
	add64    = instruction{op: opAdd64}
	give     = instruction{op: opReturn}
	setPC    = instruction{op: opLocalSet, a: localPC}
	tableOf3 = instruction{op: opBrTable, rest: []byte{3, 0, 1, 2, 2}}
	locals   = []byte{2, 1, 0x7f, 2, 0x7e}
)

func const32(n int) instruction  { return instruction{op: opConst32, a: n} }
func const64(n int) instruction  { return instruction{op: opConst64, a: n} }
func br(label int) instruction   { return instruction{op: opBr, a: label} }
func brIf(label int) instruction { return instruction{op: opBrIf, a: label} }
func call(f int) instruction     { return instruction{op: opCall, a: f} }
func get(local int) instruction  { return instruction{op: opLocalGet, a: local} }
func load64(at int) instruction  { return instruction{op: opLoad64, a: 3, b: at} }
func store64(at int) instruction { return instruction{op: opStore64, a: 3, b: at} }
func moved(op byte, n int) (m []instruction) {
	return []instruction{sp, const32(n), {op: op}, {op: opLocalTee, a: localSP}, {op: opGlobalSet, a: globalSP}}
}

// shrunk is what shrink makes of a function of the Go compiler.
func shrunk(t *testing.T, code ...[]instruction) []instruction {
	t.Helper()
	all := slices.Concat(append([][]instruction{{{op: opGlobalGet, a: globalSP}, {op: opLocalSet, a: localSP}}},
		code...)...)
	body, err := shrink(encode(locals, all), map[int]int{7: 99})
	if err != nil {
		t.Fatal(err)
	}
	_, got, err := decode(body)
	if err != nil {
		t.Fatal(err)
	}
	return got[2:]
}

func wantCode(t *testing.T, got []instruction, want ...[]instruction) {
	t.Helper()
	if g, w := encode(nil, got), encode(nil, slices.Concat(want...)); !bytes.Equal(g, w) {
		t.Errorf("got  %x\nwant %x", g, w)
	}
}

// TestStraighten has a function of three blocks: the first jumps to the third
// on a condition, the second back to itself and otherwise on to the third.
func TestStraighten(t *testing.T) {
	head := []instruction{block, loop, block, block, block, get(localPC), tableOf3, end}
	tail := []instruction{{op: opUnreachable}, end, const32(1), end}
	got := shrunk(t, head,
		[]instruction{get(2), wrap, iff, const32(2), setPC, br(3), end, end}, // leave the first
		[]instruction{get(2), wrap, iff, const32(1), setPC, br(2), end},
		[]instruction{const32(2), setPC, br(1), end}, // leave the second: it ends here
		[]instruction{const32(0), give, end}, tail)
	wantCode(t, got, head,
		[]instruction{get(2), wrap, brIf(1), end},
		[]instruction{get(2), wrap, const32(1), setPC, brIf(1), end},
		[]instruction{const32(0), give, end}, tail)
}

func TestJumpsElsewhereStay(t *testing.T) {
	head := []instruction{block, loop, block, block, block, get(localPC), tableOf3, end}
	code := []instruction{
		get(2), wrap, iff, const32(2), setPC, br(4), end, // not to the loop
		const32(3), setPC, br(2), // a number that the table does not have
		end, end, end, {op: opUnreachable}, end, const32(1), end,
	}
	wantCode(t, shrunk(t, head, code), head, code)
}

func TestFrameAddresses(t *testing.T) {
	at := func(n int) []instruction { return []instruction{sp, extend, const64(n), add64, wrap} }
	got := shrunk(t,
		at(40), []instruction{load64(8), {op: opDrop}},
		at(40), []instruction{const64(-1), store64(16)},
		at(40), at(24), []instruction{load64(0), store64(0)}, // one inside the other
		at(40), []instruction{get(2), wrap, load64(8), get(3), add64, store64(0)}, // what is stored is computed
		at(40), []instruction{call(3), {op: opDrop}}, // somebody else's
		at(40), at(8), []instruction{const32(16), {op: opPrefix, rest: []byte{10, 0, 0}}, end})
	wantCode(t, got,
		[]instruction{sp, load64(48), {op: opDrop}},
		[]instruction{sp, const64(-1), store64(56)},
		[]instruction{sp, sp, load64(24), store64(40)},
		[]instruction{sp, get(2), wrap, load64(8), get(3), add64, store64(40)},
		[]instruction{sp, const32(40), add32, call(3), {op: opDrop}},
		[]instruction{sp, const32(40), add32, sp, const32(8), add32, const32(16),
			{op: opPrefix, rest: []byte{10, 0, 0}}, end})
	unsafe := slices.Concat(at(-8), []instruction{load64(0), {op: opDrop}, get(2), const64(8), add64, wrap, load64(0),
		{op: opDrop}, end})
	wantCode(t, shrunk(t, unsafe), unsafe)
}

func TestShortForms(t *testing.T) {
	push := func(ret int) []instruction {
		return append(moved(opSub32, 8), sp, const64(ret), store64(0), const32(0))
	}
	got := shrunk(t,
		[]instruction{sp, load64(32), wrap, load64(0), {op: opEqz64}, extend, wrap, iff},
		push(12345678901), []instruction{call(7), brIf(0), end},
		push(1), []instruction{call(8), brIf(0), {op: opNop}},
		moved(opAdd32, 120), moved(opAdd32, 8), []instruction{const32(0), give, end})
	wantCode(t, got,
		[]instruction{sp, {op: opLoad32, a: 2, b: 32}, load64(0), {op: opEqz64}, iff},
		[]instruction{const64(12345678901), call(99), brIf(0), end},
		push(1), []instruction{call(8), brIf(0)},
		moved(opAdd32, 128), []instruction{const32(0), give, end})
}

// TestOpposite compares numbers with every comparison and its opposite, as
// WebAssembly does: exactly one of the two is true.
func TestOpposite(t *testing.T) {
	is := func(op byte, a, b int64) bool {
		if op < opEqz64 {
			op += 0x51 - 0x46 // those of i64 come in the same order
		}
		switch op - 0x51 {
		case 0:
			return a == b
		case 1:
			return a != b
		case 2:
			return a < b
		case 3:
			return uint64(a) < uint64(b)
		case 4:
			return a > b
		case 5:
			return uint64(a) > uint64(b)
		case 6:
			return a <= b
		case 7:
			return uint64(a) <= uint64(b)
		case 8:
			return a >= b
		}
		return uint64(a) >= uint64(b)
	}
	numbers := []int64{-1 << 63, -2, -1, 0, 1, 2, 1<<63 - 1}
	for op := byte(0x46); op <= 0x5a; op++ {
		other := opposite[op]
		if op == opEqz64 {
			if other != 0 {
				t.Error("a test for zero is no comparison")
			}
			continue
		}
		if (op < opEqz64) != (other < opEqz64) {
			t.Errorf("%#x and %#x are of different sizes", op, other)
		}
		for _, a := range numbers {
			for _, b := range numbers {
				if is(op, a, b) == is(other, a, b) {
					t.Errorf("%#x and %#x of %d and %d are the same", op, other, a, b)
				}
			}
		}
	}
	equal, unequal := instruction{op: 0x51}, instruction{op: 0x52}
	not, less := instruction{op: opEqz32}, instruction{op: 0x61} // of floating point
	wantCode(t, shrunk(t, []instruction{get(2), get(2), equal, not, get(2), get(2), less, not, {op: opDrop}, end}),
		[]instruction{get(2), get(2), unequal, get(2), get(2), less, not, {op: opDrop}, end})
}

// Functions in assembler use their locals otherwise.
func TestAssemblerStays(t *testing.T) {
	for _, locals := range [][]byte{{0}, {1, 2, 0x7f}, {1, 1, 0x7e}} {
		body := encode(locals, []instruction{{op: opNop}, sp, extend, const64(8), add64, wrap, load64(0), {op: opDrop},
			end})
		if got, err := shrink(body, nil); err != nil || !bytes.Equal(got, body) {
			t.Errorf("%x became %x, %v", body, got, err)
		}
	}
}

// TestDecode wants every instruction to come back the same, and no bytes to
// bring the decoder down.
func TestDecode(t *testing.T) {
	code := []byte{
		0x02, 0x40, 0x03, 0x40, 0x04, 0x7f, 0x05, 0x0b, 0x0c, 0x81, 0x01, 0x0d, 0, 0x0e, 2, 0, 1, 0, 0x0f, 0x10, 0xe5,
		0x8e, 0x26,
		0x11, 1, 0, 0x1a, 0x1b, 0x20, 5, 0x21, 0, 0x22, 1, 0x23, 0, 0x24, 3, 0x28, 2, 0, 0x29, 3, 0xb0, 2, 0x37, 3, 8,
		0x3e, 2, 0,
		0x3f, 0, 0x40, 0, 0x41, 0x7f, 0x42, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7f, 0x42, 0, 0x43,
		1, 2, 3, 4,
		0x44, 1, 2, 3, 4, 5, 6, 7, 8, 0x45, 0x7c, 0xa7, 0xc4, 0xfc, 6, 0xfc, 10, 0, 0, 0xfc, 11, 0, 0x0b,
	}
	locals, got, err := decode(append([]byte{1, 3, 0x7e}, code...))
	if err != nil || !bytes.Equal(encode(locals, got), append([]byte{1, 3, 0x7e}, code...)) {
		t.Errorf("came back as %x, %v", encode(locals, got), err)
	}
	for _, wrong := range [][]byte{{}, {1}, {0, 0x44, 1}, {0, 0x06}, {0, 0xd0}, {0, 0xfc, 12},
		{0, 0x0e, 0xff, 0xff, 0xff, 0xff, 0xff}, {0, 0x41, 0x80}} {
		if _, _, err := decode(wrong); err == nil {
			t.Errorf("%x gives no error", wrong)
		}
	}
	random := rand.New(rand.NewPCG(1, 2))
	for range 10_000 {
		b := append([]byte(nil), code...)
		b[random.IntN(len(b))] = byte(random.Uint32())
		_, _ = shrink(append([]byte{1, 1, 0x7f, 0x23, 0, 0x21, 1}, b[:random.IntN(len(b))]...), nil)
	}
}
