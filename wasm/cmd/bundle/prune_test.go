package main

import (
	"slices"
	"testing"
)

// pruned is what prune makes of a function of the Go compiler that resumes at
// the given blocks; 99 puts an address on the stack.
func pruned(t *testing.T, resumes []int, code ...[]instruction) []instruction {
	t.Helper()
	entry := []instruction{{op: opGlobalGet, a: globalSP}, {op: opLocalSet, a: localSP}}
	all := slices.Concat(append([][]instruction{entry}, code...)...)
	at := func(block int) bool { return slices.Contains(resumes, block) }
	body, err := prune(encode(locals, all), at, 99)
	if err != nil {
		t.Fatal(err)
	}
	_, got, err := decode(body)
	if err != nil {
		t.Fatal(err)
	}
	return got[2:]
}

func tableOf(labels ...int) instruction {
	table := unsigned(nil, len(labels)-1)
	for _, label := range labels {
		table = unsigned(table, label)
	}
	return instruction{op: opBrTable, rest: table}
}

var (
	head3 = []instruction{block, loop, block, block, block, get(localPC), tableOf(0, 0, 1, 2), end}
	tail3 = []instruction{{op: opUnreachable}, end, const32(1), end}
)

func TestPruneTable(t *testing.T) {
	body := []instruction{get(2), wrap, brIf(1), end, get(3), wrap, end, const32(0), give, end}
	// Nothing resumes: the table goes, and the one block that is left by a jump stays.
	wantCode(t, pruned(t, nil, head3, body, tail3),
		[]instruction{block, get(2), wrap, brIf(0), get(3), wrap, end, const32(0), give, {op: opUnreachable},
			const32(1), end})
	// A goroutine resumes at the second of the blocks, whose entry is the third.
	wantCode(t, pruned(t, []int{2}, head3, body, tail3),
		[]instruction{block, block, block, get(localPC), tableOf(0, 0, 1), end},
		[]instruction{get(2), wrap, brIf(1), end, get(3), wrap, end, const32(0), give, {op: opUnreachable}, const32(1),
			end})
	// At the last one: it is the table's default.
	wantCode(t, pruned(t, []int{3}, head3, body, tail3),
		[]instruction{block, block, get(localPC), tableOf(0, 0, 0, 1), end},
		[]instruction{get(2), wrap, brIf(0), get(3), wrap, end, const32(0), give, {op: opUnreachable}, const32(1), end})
}

func TestPruneKeepsLoops(t *testing.T) {
	body := []instruction{get(2), wrap, const32(1), setPC, brIf(2), end, end, const32(0), give, end}
	wantCode(t, pruned(t, nil, head3, body, tail3),
		[]instruction{loop, block, get(localPC), tableOf(0, 0), end},
		[]instruction{get(2), wrap, const32(1), setPC, brIf(0), const32(0), give, end, {op: opUnreachable}, const32(1),
			end})
}

// What the compiler puts into the block number for a moment, to call it, is no
// jump; anything else that is not a constant is left alone.
func TestPruneLeavesStrangers(t *testing.T) {
	called := []instruction{get(2), wrap, setPC, const32(0), get(localPC), {op: opIndirect, a: 1}, {op: opDrop}, end,
		end, const32(0), give, end}
	if got := pruned(t, nil, head3, called, tail3); slices.ContainsFunc(got,
		func(in instruction) bool { return in.op == opBrTable }) {
		t.Error("a call of a closure keeps the table")
	}
	strange := []instruction{get(2), wrap, setPC, br(3), end, end, const32(0), give, end}
	got := pruned(t, nil, head3, strange, tail3)
	at := slices.IndexFunc(got, func(in instruction) bool { return in.op == opBrTable })
	if at < 0 || !slices.Equal(got[at].entries(), []int{0, 0, 1, 1}) && len(got[at].entries()) != 4 {
		t.Error("a block number that is computed does not keep the table whole")
	}
}

func TestSharePushes(t *testing.T) {
	push := func(ret int) []instruction {
		return append(moved(opSub32, 8), sp, const64(ret), store64(0), const32(0))
	}
	again := []instruction{{op: opGlobalGet, a: globalSP}, {op: opLocalSet, a: localSP}}
	got := pruned(t, nil,
		push(70_000), []instruction{call(3)}, again, []instruction{{op: opDrop}},
		push(70_001), []instruction{call(3), {op: opDrop}}, // the stack pointer is not read again
		// it is used before
		moved(opSub32, 8), []instruction{sp, const64(70_002), store64(0), sp, load64(16), wrap, {op: opIndirect, a: 1}},
		again,
		[]instruction{{op: opDrop}, end})
	wantCode(t, got,
		[]instruction{const64(70_000), call(99), const32(0), call(3)}, again, []instruction{{op: opDrop}},
		push(70_001), []instruction{call(3), {op: opDrop}},
		moved(opSub32, 8), []instruction{sp, const64(70_002), store64(0), sp, load64(16), wrap, {op: opIndirect, a: 1}},
		again,
		[]instruction{{op: opDrop}, end})
}
