package main

import (
	"bytes"
	"slices"
)

// After straighten, most blocks of a function are neither jumped to through the
// table nor left by a jump ahead: the table has to lead only to where a
// goroutine can resume, and to where a jump goes back. prune leaves the other
// entries and blocks out, before a browser has to look at them, and lets calls
// share the function that puts their return address on the stack.

// prune rewrites the body of a function that shrink has rewritten. resumes tells
// at which blocks the runtime may enter it, push is the function that puts its
// parameter on the stack.
func prune(body []byte, resumes func(block int) bool, push int) ([]byte, error) {
	locals, code, err := decode(body)
	if err != nil {
		return nil, err
	}
	if !bytes.HasPrefix(locals[1:], []byte{1, 0x7f}) || len(code) < 2 ||
		!code[0].is(opGlobalGet, globalSP) || !code[1].is(opLocalSet, localSP) {
		return body, nil
	}
	code = pruneTable(code, resumes)
	code = pruneBlocks(code)
	return encode(locals, sharePushes(code, push)), nil
}

// pruneTable leaves out of the table what nothing resumes at or jumps back to.
// The table's default is its last entry.
func pruneTable(code []instruction, resumes func(block int) bool) []instruction {
	at := slices.IndexFunc(code, func(in instruction) bool { return in.op == opBrTable })
	if at < 1 || !code[at-1].is(opLocalGet, localPC) {
		return code
	}
	used := map[int]bool{}
	for i := 0; i < len(code); i++ {
		in := code[i]
		switch {
		case in.is(opLocalSet, localPC) && i+2 < len(code) &&
			code[i+1].is(opConst32, 0) && code[i+2].is(opLocalGet, localPC):
			i += 2 // what is called lies there for a moment
		case in.is(opLocalSet, localPC):
			if code[i-1].op != opConst32 {
				return code
			}
			used[code[i-1].a] = true
		case in.is(opLocalTee, localPC), in.is(opLocalGet, localPC) && i != at-1, in.op == opBrTable && i != at:
			return code // somebody else's convention
		}
	}
	entries := code[at].entries()
	kept := entries[:1]
	for n := 1; n < len(entries); n++ {
		if used[n] || resumes(n) {
			for len(kept) < n { // never asked for
				kept = append(kept, kept[len(kept)-1])
			}
			kept = append(kept, entries[n])
		}
	}
	if len(kept) == 1 && kept[0] == 0 { // the code begins where the block ends
		return slices.Delete(code, at-1, at+1)
	}
	table := unsigned(nil, len(kept)-1)
	for _, label := range kept {
		table = unsigned(table, label)
	}
	code[at].rest = table
	return code
}

// entries are the labels of a br_table, the default last.
func (in instruction) entries() []int {
	return append(in.labels(), lastLabel(in.rest))
}

// lastLabel reads the last number of a list.
func lastLabel(rest []byte) int {
	from := len(rest) - 1
	for from > 0 && rest[from-1]&0x80 != 0 {
		from--
	}
	return countOf(rest[from:])
}

// pruneBlocks leaves out blocks and loops that no jump leads to.
func pruneBlocks(code []instruction) []instruction {
	var open []int                           // where the blocks around begin
	target := make([]map[int]int, len(code)) // of a jump: label to where its block begins, -1 for the function
	used := map[int]bool{}
	ends := map[int]int{} // where a block ends, to where it begins
	lead := func(i, label int) bool {
		from := len(open) - 1 - label
		if from < -1 {
			return false
		}
		begin := -1
		if from >= 0 {
			begin = open[from]
		}
		if target[i] == nil {
			target[i] = map[int]int{}
		}
		target[i][label] = begin
		used[begin] = true
		return true
	}
	for i, in := range code {
		ok := true
		switch in.op {
		case opBlock, opLoop, opIf:
			open = append(open, i)
		case opEnd:
			if len(open) == 0 {
				ok = i == len(code)-1
				break
			}
			ends[i] = open[len(open)-1]
			open = open[:len(open)-1]
		case opBr, opBrIf:
			ok = lead(i, in.a)
		case opBrTable:
			for _, label := range in.entries() {
				ok = ok && lead(i, label)
			}
		}
		if !ok {
			return code
		}
	}
	gone := func(begin int) bool {
		op := code[begin].op
		return !used[begin] && (op == opBlock || op == opLoop) && code[begin].rest[0] == noResult
	}
	var out []instruction
	depth := map[int]int{-1: -1} // where a block begins, to its depth among those that are left
	height := 0
	for i, in := range code {
		switch in.op {
		case opBlock, opLoop, opIf:
			if gone(i) {
				continue
			}
			depth[i] = height
			height++
		case opEnd:
			begin, inner := ends[i]
			if inner && gone(begin) {
				continue
			}
			height--
		case opBr, opBrIf:
			in.a = height - 1 - depth[target[i][in.a]]
		case opBrTable:
			entries := in.entries()
			in.rest = unsigned(nil, len(entries)-1)
			for _, label := range entries {
				in.rest = unsigned(in.rest, height-1-depth[target[i][label]])
			}
		}
		out = append(out, in)
	}
	return out
}

// sharePushes lets calls put their return address on the stack by a function.
// The local copy of the stack pointer stays as it is then: it must not be used
// before the call, and be read anew after it.
func sharePushes(code []instruction, push int) []instruction {
	var out []instruction
	for i := 0; i < len(code); i++ {
		if rest := code[i:]; len(rest) >= 8 && pushes(rest) && readsAfterCall(rest[8:]) {
			out = append(out, rest[6], instruction{op: opCall, a: push})
			i += 7
			continue
		}
		out = append(out, code[i])
	}
	return out
}

// readsAfterCall tells whether code comes to a call without the local stack
// pointer, and reads it anew as the first thing after.
func readsAfterCall(code []instruction) bool {
	for i, in := range code {
		if in.op == opCall || in.op == opIndirect {
			return i+2 < len(code) && code[i+1].is(opGlobalGet, globalSP) && code[i+2].is(opLocalSet, localSP)
		}
		_, _, straight := in.effect()
		if !straight || in.is(opLocalGet, localSP) || in.is(opLocalTee, localSP) || in.is(opLocalSet, localSP) {
			return false
		}
	}
	return false
}

// pushBody is the body of the function that puts its parameter on the stack.
func pushBody() []byte {
	return encode([]byte{0}, []instruction{
		{op: opGlobalGet, a: globalSP}, {op: opConst32, a: 8}, {op: opSub32}, {op: opGlobalSet, a: globalSP},
		{op: opGlobalGet, a: globalSP}, {op: opLocalGet}, {op: opStore64, a: 3}, {op: opEnd},
	})
}
