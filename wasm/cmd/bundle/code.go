package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
)

// The Go compiler writes every function of WebAssembly as a switch in a loop:
// a jump sets a local to the number of a block, goes back to the loop and
// through its table. What browsers do with each instruction before a page is
// read costs more than what the instruction does, so these are replaced by less
// that does the same:
//
//   - a jump ahead leaves the block that ends there, and needs no table; one
//     jump on a condition needs no if;
//   - an address in the frame, computed in 64 bits, becomes the offset of the
//     load or store that uses it: a frame lies within the memory;
//   - a pointer loaded to be used as an address is loaded in 32 bits;
//   - a return moves the stack pointer once;
//   - calls that are never made unless something is wrong (nil dereferenced,
//     index out of range) or that are rare (a larger stack) share one function
//     that puts the return address on the stack.

// The instructions that are known by name.
const (
	opUnreachable = 0x00
	opNop         = 0x01
	opBlock       = 0x02
	opLoop        = 0x03
	opIf          = 0x04
	opElse        = 0x05
	opEnd         = 0x0b
	opBr          = 0x0c
	opBrIf        = 0x0d
	opBrTable     = 0x0e
	opReturn      = 0x0f
	opCall        = 0x10
	opIndirect    = 0x11
	opDrop        = 0x1a
	opSelect      = 0x1b
	opLocalGet    = 0x20
	opLocalSet    = 0x21
	opLocalTee    = 0x22
	opGlobalGet   = 0x23
	opGlobalSet   = 0x24
	opLoad32      = 0x28
	opLoad64      = 0x29
	lastLoad      = 0x35
	opStore64     = 0x37
	lastStore     = 0x3e
	opConst32     = 0x41
	opConst64     = 0x42
	opFloat32     = 0x43
	opFloat64     = 0x44
	opEqz32       = 0x45
	opEqz64       = 0x50
	opAdd32       = 0x6a
	opSub32       = 0x6b
	opAdd64       = 0x7c
	opWrap        = 0xa7
	opExtendU     = 0xad
	opPrefix      = 0xfc
)

// noResult is the type of a block that leaves nothing on the stack.
const noResult = 0x40

// What the Go compiler keeps in the first local variables and globals.
const (
	localPC  = 0 // the block to go to
	localSP  = 1 // the stack pointer, as in globalSP
	globalSP = 0
)

// instruction is one of WebAssembly: its number, its first two immediates
// where they are plain numbers, and all the rest as bytes.
type instruction struct {
	op   byte
	a, b int
	rest []byte
}

func (in instruction) is(op byte, a int) bool { return in.op == op && in.a == a }

// rare are the functions whose calls share the code that begins them.
var rare = []string{
	"runtime.sigpanic", "runtime.morestack_noctxt", "runtime.morestack", "runtime.goPanicIndex",
	"runtime.goPanicIndexU",
	"runtime.goPanicSliceB", "runtime.goPanicSliceAlen", "runtime.goPanicSliceAcap", "runtime.gopanic", "runtime.throw",
	"runtime.panicdottypeE", "runtime.panicwrap", "runtime.panicdivide",
}

// shrink rewrites a body of a function: its locals and its instructions.
// helper gives the function to call in place of a rare one.
func shrink(body []byte, helper map[int]int) ([]byte, error) {
	locals, code, err := decode(body)
	if err != nil {
		return nil, err
	}
	// Functions of the runtime in assembler have conventions of their own.
	if !bytes.HasPrefix(locals[1:], []byte{1, 0x7f}) || len(code) < 2 || !code[0].is(opGlobalGet, globalSP) ||
		!code[1].is(opLocalSet, localSP) {
		return body, nil
	}
	code = straighten(code)
	code = simplify(code, helper)
	return encode(locals, foldFrames(code)), nil
}

// callRare is the body of a function that puts its parameter, a return
// address, on the stack and calls function f.
func callRare(f int) []byte {
	return encode([]byte{0}, []instruction{
		{op: opGlobalGet, a: globalSP}, {op: opConst32, a: 8}, {op: opSub32}, {op: opGlobalSet, a: globalSP},
		{op: opGlobalGet, a: globalSP}, {op: opLocalGet}, {op: opStore64, a: 3},
		{op: opConst32}, {op: opCall, a: f}, {op: opEnd},
	})
}

// straighten makes jumps ahead leave the block that ends there.
func straighten(code []instruction) []instruction {
	head, loop := 2, -1
	for head < len(code) && (code[head].op == opBlock || code[head].op == opLoop) {
		if code[head].op == opLoop {
			loop = head - 2 // its depth
		}
		head++
	}
	if loop < 0 || head+1 >= len(code) || !code[head].is(opLocalGet, localPC) || code[head+1].op != opBrTable {
		return code
	}
	table := code[head+1].labels()
	depth := head - 2 // labels around the code
	blocks := depth   // of the head that are still open
	out := append([]instruction(nil), code[:head+2]...)
	for i := head + 2; i < len(code); i++ {
		in := code[i]
		switch in.op {
		case opBlock, opLoop, opIf:
			depth++
		case opEnd:
			depth--
			blocks = min(blocks, depth)
		}
		// i32.const N, local.set PC, br to the loop
		if in.op != opConst32 || i+2 >= len(code) || !code[i+1].is(opLocalSet, localPC) || code[i+2].op != opBr ||
			depth-1-code[i+2].a != loop || in.a < 0 || in.a >= len(table) {
			out = append(out, in)
			continue
		}
		// Label t of the table is the block of depth head-3-t.
		target, jump := head-3-table[in.a], []instruction{in, code[i+1]}
		to := loop
		if target < blocks && target > loop { // still open: it ends ahead
			jump, to = nil, target
		}
		i += 2
		if n := len(out); out[n-1].op == opIf && out[n-1].rest[0] == noResult && i+1 < len(code) &&
			code[i+1].op == opEnd {
			i++
			depth--
			out = append(append(out[:n-1], jump...), instruction{op: opBrIf, a: depth - 1 - to})
			continue
		}
		if to == depth-1 && to != loop && i+1 < len(code) && code[i+1].op == opEnd {
			continue // the block ends here anyway
		}
		out = append(append(out, jump...), instruction{op: opBr, a: depth - 1 - to})
	}
	return out
}

// simplify replaces short sequences.
func simplify(code []instruction, helper map[int]int) []instruction {
	var out []instruction
	for i := 0; i < len(code); i++ {
		in, rest := code[i], code[i:]
		switch {
		case in.op == opNop:
			continue
		case len(rest) >= 10 && pushes(rest) && rest[8].is(opConst32, 0) && rest[9].op == opCall &&
			helper[rest[9].a] != 0:
			out = append(out, rest[6], instruction{op: opCall, a: helper[rest[9].a]})
			i += 9
			if len(rest) >= 12 && rest[10].is(opGlobalGet, globalSP) && rest[11].is(opLocalSet, localSP) {
				i += 2 // none of them comes back here: they leave, and their goroutine goes on elsewhere
			}
			continue
		case len(rest) >= 10 && movesSP(rest, opAdd32) && movesSP(rest[5:], opAdd32):
			sum := rest[1]
			sum.a += rest[6].a
			out = append(out, rest[0], sum, rest[2], rest[3], rest[4])
			i += 9
			continue
		case len(rest) >= 7 && movesSP(rest, opAdd32) && rest[5].is(opConst32, 0) && rest[6].op == opReturn:
			out = append(out, rest[0], rest[1], rest[2], rest[4]) // nobody reads the local copy
			i += 4
			continue
		case in.op == opLoad64 && len(rest) >= 2 && rest[1].op == opWrap:
			out = append(out, instruction{op: opLoad32, a: 2, b: in.b})
			i++
			continue
		case opposite[in.op] != 0 && len(rest) >= 2 && rest[1].op == opEqz32:
			out = append(out, instruction{op: opposite[in.op]})
			i++
			continue
		case in.op == opExtendU && len(rest) >= 2 && rest[1].op == opWrap:
			i++
			continue
		case in.op == opExtendU && len(rest) >= 2 && rest[1].op == opEqz64:
			out = append(out, instruction{op: opEqz32})
			i++
			continue
		}
		out = append(out, in)
	}
	return out
}

// movesSP tells whether code begins with local and global stack pointer moved by a constant.
func movesSP(code []instruction, by byte) bool {
	return code[0].is(opLocalGet, localSP) && code[1].op == opConst32 && code[2].op == by &&
		code[3].is(opLocalTee, localSP) && code[4].is(opGlobalSet, globalSP)
}

// pushes tells whether code begins with a return address put on the stack.
func pushes(code []instruction) bool {
	return movesSP(code, opSub32) && code[1].a == 8 && code[5].is(opLocalGet, localSP) &&
		code[6].op == opConst64 && code[7].op == opStore64 && code[7].b == 0
}

// foldFrames makes addresses in the frame the offsets of what uses them:
// local.get SP, i64.extend_i32_u, i64.const N, i64.add, i32.wrap_i64.
func foldFrames(code []instruction) []instruction {
	var out []instruction
	added := map[int]int{} // index of a load or store to what its offset grows by
	for i := 0; i < len(code); i++ {
		in := code[i]
		if n := added[i]; n != 0 {
			in.b += n
		}
		out = append(out, in)
		if !in.is(opLocalGet, localSP) || i+4 >= len(code) || code[i+1].op != opExtendU || code[i+2].op != opConst64 ||
			code[i+3].op != opAdd64 || code[i+4].op != opWrap || code[i+2].a < 0 || code[i+2].a >= 1<<24 {
			continue
		}
		by := code[i+2].a
		i += 4
		if user := userOf(code[i+1:]); user >= 0 {
			added[i+1+user] += by
			continue
		}
		out = append(out, instruction{op: opConst32, a: by}, instruction{op: opAdd32})
	}
	return out
}

// userOf returns the index of the load or store that takes the value on the
// top of the stack as its address, -1 when something else takes it.
func userOf(code []instruction) int {
	height := 1 // the value lies at the bottom
	for i, in := range code {
		takes, gives, ok := in.effect()
		if !ok {
			return -1
		}
		if height -= takes; height <= 0 {
			load, store := in.op >= opLoad32 && in.op <= lastLoad, in.op > lastLoad && in.op <= lastStore
			if height == 0 && (load || store) {
				return i
			}
			return -1
		}
		height += gives
	}
	return -1
}

// effect is how many values an instruction takes and gives; it is not ok for
// what ends a straight piece of code.
func (in instruction) effect() (takes, gives int, ok bool) {
	op := in.op
	switch {
	case op == opNop:
		return 0, 0, true
	case op == opLocalGet, op == opGlobalGet, op >= opConst32 && op <= opFloat64:
		return 0, 1, true
	case op == opLocalSet, op == opGlobalSet, op == opDrop:
		return 1, 0, true
	case op == opLocalTee, op >= opLoad32 && op <= lastLoad:
		return 1, 1, true
	case op > lastLoad && op <= lastStore:
		return 2, 0, true
	case op == opSelect:
		return 3, 1, true
	case op == opEqz32, op == opEqz64, op >= 0x67 && op <= 0x69, op >= 0x79 && op <= 0x7b,
		op >= 0x8b && op <= 0x91, op >= 0x99 && op <= 0x9f, op >= opWrap && op <= 0xc4:
		return 1, 1, true
	case op > opEqz32 && op <= 0xa6:
		return 2, 1, true
	}
	return 0, 0, false
}

// labels reads the labels of a br_table, the default left out.
func (in instruction) labels() []int {
	r := bytes.NewReader(in.rest)
	n, _ := binary.ReadUvarint(r)
	labels := make([]int, n)
	for i := range labels {
		label, _ := binary.ReadUvarint(r)
		labels[i] = int(label)
	}
	return labels
}

// decode reads the body of a function.
func decode(body []byte) (locals []byte, code []instruction, err error) {
	r := bytes.NewReader(body)
	at := func() int { return len(body) - r.Len() }
	number := func() int {
		n, e := binary.ReadUvarint(r)
		err = errors.Join(err, e)
		return int(n)
	}
	for range number() {
		number()
		if _, e := r.ReadByte(); e != nil {
			return nil, nil, e
		}
	}
	locals = body[:at()]
	for r.Len() > 0 && err == nil {
		op, _ := r.ReadByte()
		in := instruction{op: op}
		from := at()
		skip := 0
		switch {
		case op == opBlock, op == opLoop, op == opIf, op == 0x3f, op == 0x40:
			skip = 1
		case op == opBr, op == opBrIf, op == opCall, op >= opLocalGet && op <= opGlobalSet:
			in.a = number()
		case op == opIndirect, op >= opLoad32 && op <= lastStore:
			in.a, in.b = number(), number()
		case op == opConst32, op == opConst64:
			n, e := readSigned(r)
			in.a, err = n, errors.Join(err, e)
		case op == opFloat32:
			skip = 4
		case op == opFloat64:
			skip = 8
		case op == opBrTable:
			for n := number(); n >= 0 && err == nil; n-- {
				number()
			}
		case op == opPrefix:
			switch n := number(); {
			case n == 10:
				skip = 2
			case n == 11:
				skip = 1
			case n > 7:
				err = fmt.Errorf("an instruction 0xfc %d", n)
			}
		case op > 0xc4, op > opReturn && op < opDrop && op != opIndirect, op > opElse && op < opEnd,
			op > opSelect && op < opLocalGet, op > opGlobalSet && op < opLoad32:
			err = fmt.Errorf("an instruction %#x", op)
		}
		if skip > r.Len() {
			return nil, nil, errors.New("a function is cut short")
		}
		_, _ = r.Seek(int64(skip), 1)
		if in.a == 0 && in.b == 0 || op == opBrTable {
			in.rest = body[from:at()]
		}
		code = append(code, in)
	}
	return locals, code, err
}

// encode is the reverse of decode.
func encode(locals []byte, code []instruction) []byte {
	b := append([]byte(nil), locals...)
	for _, in := range code {
		b = append(b, in.op)
		switch op := in.op; {
		case op == opBr, op == opBrIf, op == opCall, op >= opLocalGet && op <= opGlobalSet:
			b = unsigned(b, in.a)
		case op == opIndirect, op >= opLoad32 && op <= lastStore:
			b = unsigned(unsigned(b, in.a), in.b)
		case op == opConst32, op == opConst64:
			b = signed(b, in.a)
		default:
			b = append(b, in.rest...)
		}
	}
	return b
}
