package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// The linker writes for every function what a traceback prints (its name,
// files, lines, what was inlined where, how its arguments are laid out) beside
// what the runtime works with (frame sizes, pointer maps, defers). thin leaves
// out the former, a fifth of the gzipped binary. The runtime decides a few
// things by names and by what was inlined; these stay as they are:
//
//   - a name keeps its package, for the runtime asks whether it begins with "runtime.";
//   - a function that calls runtime.panicwrap, which reads the type from the
//     name of its caller, and one whose frame the runtime finds by name keep
//     the whole name;
//   - a wrapper keeps what was inlined into it, for recover counts the frames
//     between itself and the panic. Nothing inlines a function that recovers,
//     so what other functions hold makes no difference to it.
//
// The layout is that of runtime/symtab.go (pcHeader, moduledata, _func) in Go
// 1.26. Whatever is not as expected is an error: a new release of Go has to be
// looked at before the engine can be packed with it.
// dist/engine.wasm keeps everything, under the same numbers of functions.

const (
	pclnMagic   = 0xfffffff1 // abi.Go120PCLnTabMagic
	pcBase      = 0x1000     // added to the index of a function to make its program counter
	funcSize    = 44         // of a _func without its tables
	argsUnknown = 1 << 31    // abi.ArgsSizeUnknown
	none        = 1<<32 - 1  // the offset of a table that does not exist
	wrapperID   = 23         // abi.FuncIDWrapper
	assembler   = 1 << 2     // abi.FuncFlagAsm

	pcdataStackMap, pcdataInlTree                                   = 1, 2
	funcdataArgs, funcdataLocals, funcdataObjects, funcdataInlTree  = 0, 1, 2, 3
	funcdataDefers, funcdataArgInfo, funcdataArgLive, funcdataWraps = 4, 5, 6, 7
	inlinedSize                                                     = 16 // of a call that was inlined
)

// tables are the parts of memory that hold what is known of functions.
type tables struct {
	memory                         []byte
	names, pcs, records, functions region
	units, files                   region // what only files and lines need
	funcdata                       int    // address of what offsets of funcdata count from
	text                           int    // program counter, without its lower half, that entries count from
}

// region is a part of memory.
type region struct{ at, size int }

func (t tables) in(r region) []byte { return t.memory[r.at : r.at+r.size] }

// function is a _func with its tables.
type function struct {
	entry, name, args, deferReturn, pcsp uint32
	id, flag                             byte
	pcdata, funcdata                     []uint32
}

// thin rewrites the tables in memory. index is the number of a function in the
// module by its name, imports how many come before the first of its own, and
// wraps are the numbers of those that call runtime.panicwrap.
func thin(memory []byte, index map[string]int, imports int, wraps map[int]bool) (*thinned, error) {
	t, err := tablesOf(memory)
	if err != nil {
		return nil, fmt.Errorf("the function tables: %w", err)
	}
	all, names, err := t.read()
	if err != nil {
		return nil, fmt.Errorf("the function tables: %w", err)
	}
	compiled := map[int]int{}
	number := func(f function) int { return t.text + int(f.entry) - pcBase + imports }
	checked := false
	for i, f := range all {
		if f.id > wrapperID || names[i] == "runtime.throw" && index["runtime.throw"] != number(f) {
			return nil, fmt.Errorf("the function tables: %s has number %d, not %d, and kind %d", names[i], number(f),
				index[names[i]], f.id)
		}
		checked = checked || names[i] == "runtime.throw"
		if !wraps[number(f)] && f.args != argsUnknown {
			names[i] = packageOf(names[i])
		}
		if f.flag&assembler == 0 {
			compiled[number(f)-imports] = int(f.deferReturn)
		}
	}
	if !checked {
		return nil, errors.New("the function tables have no runtime.throw")
	}
	if err := t.clearFuncdata(all); err != nil {
		return nil, err
	}
	rolled, err := t.write(all, names)
	if err != nil {
		return nil, fmt.Errorf("the function tables: %w", err)
	}
	return &thinned{compiled, rolled.code()}, nil
}

// thinned is what the rest of pack has to know of the tables.
type thinned struct {
	// compiled has every function that the Go compiler wrote, by its number
	// without imports: the block to which a recovered panic goes back, 0 for none.
	compiled map[int]int
	start    []byte // code that completes the tables
}

// packageOf is the beginning of a function's name up to the dot after its package.
func packageOf(name string) string {
	path, _, _ := strings.Cut(name, "[") // type arguments have paths of their own
	from := strings.LastIndexByte(path, '/') + 1
	dot := strings.IndexByte(path[from:], '.')
	return path[:from+dot+1]
}

// tablesOf finds the tables by the header that the linker puts before them and
// by the runtime's own description of them.
func tablesOf(memory []byte) (tables, error) {
	word := func(at int) int { return int(binary.LittleEndian.Uint64(memory[at:])) }
	head := binary.LittleEndian.AppendUint32(nil, pclnMagic)
	head = append(head, 0, 0, 1, 8) // padding, the size of an instruction, the size of a pointer
	for at := 0; ; at += 8 {
		next := bytes.Index(memory[at:], head)
		if next < 0 {
			return tables{}, errors.New("no header that this release of bundle knows: look at runtime/symtab.go")
		}
		at += next
		if at%8 != 0 || at+72 > len(memory) {
			continue
		}
		t := tables{memory: memory}
		count, functab := word(at+8), at+word(at+64)
		// The runtime's description begins with the address of the header and that of the names.
		start := binary.LittleEndian.AppendUint64(nil, uint64(at))
		start = binary.LittleEndian.AppendUint64(start, uint64(at+word(at+32)))
		module := bytes.Index(memory, start)
		if module < 0 || module+336 > len(memory) || module%8 != 0 {
			continue
		}
		slice := func(offset int) region { return region{word(module + offset), word(module + offset + 8)} }
		t.names, t.pcs, t.records, t.functions = slice(8), slice(80), slice(104), slice(128)
		t.units, t.files = slice(32), slice(56)
		t.units.size *= 4
		t.text, t.funcdata = word(module+176)>>16, word(module+320)
		for _, r := range []region{t.names, t.units, t.files, t.pcs, t.records, t.functions} {
			if r.at < at || r.size <= 0 || r.at+r.size > len(memory) {
				return tables{}, errors.New("a table lies outside of memory")
			}
		}
		if t.records.at != functab || t.functions.at != functab || t.functions.size != count+1 ||
			t.pcs.at != at+word(at+56) ||
			word(module+160) < pcBase<<16 || t.funcdata < t.records.at || t.funcdata > len(memory) {
			return tables{}, errors.New("header and module do not agree")
		}
		return t, nil
	}
}

// read returns all functions and their names.
func (t tables) read() ([]function, []string, error) {
	records, labels := t.in(t.records), t.in(t.names)
	count := t.functions.size - 1
	all, names := make([]function, count), make([]string, count)
	for i := range all {
		at := int(binary.LittleEndian.Uint32(records[i*8+4:]))
		if at < count*8+4 || at+funcSize > len(records) {
			return nil, nil, fmt.Errorf("function %d lies outside of its table", i)
		}
		field := func(n int) uint32 { return binary.LittleEndian.Uint32(records[at+4*n:]) }
		f := function{entry: field(0), name: field(1), args: field(2), deferReturn: field(3), pcsp: field(4)}
		f.id, f.flag = records[at+40], records[at+41]
		pcdata, funcdata := int(field(7)), int(records[at+43])
		if pcdata > 8 || funcdata > funcdataWraps+1 || at+funcSize+4*(pcdata+funcdata) > len(records) ||
			f.entry != binary.LittleEndian.Uint32(records[i*8:]) || int(f.name) >= len(labels) {
			return nil, nil, fmt.Errorf("function %d is not as it should be", i)
		}
		for n := range pcdata {
			f.pcdata = append(f.pcdata, field(11+n))
		}
		for n := range funcdata {
			f.funcdata = append(f.funcdata, field(11+pcdata+n))
		}
		name, _, _ := bytes.Cut(labels[f.name:], []byte{0})
		all[i], names[i] = f, string(name)
	}
	return all, names, nil
}

// keeps tells whether the runtime works with a table of funcdata.
func (f function) keeps(table int) bool {
	switch table {
	case funcdataArgs, funcdataLocals, funcdataObjects, funcdataDefers:
		return true
	case funcdataInlTree:
		return f.id == wrapperID
	}
	return false // funcdataArgInfo, funcdataArgLive, funcdataWraps
}

// clearFuncdata empties the tables of funcdata that no function keeps, and the
// names in the trees that are kept. Tables lie side by side and may be shared.
func (t tables) clearFuncdata(all []function) error {
	kept, tree := map[uint32]bool{}, map[uint32]bool{}
	for _, f := range all {
		for table, offset := range f.funcdata {
			if offset == none {
				continue
			}
			kept[offset] = kept[offset] || f.keeps(table)
			tree[offset] = tree[offset] || table == funcdataInlTree
		}
	}
	var offsets []uint32
	for offset := range kept {
		offsets = append(offsets, offset)
	}
	slices.Sort(offsets)
	for i, offset := range offsets[:max(len(offsets)-1, 0)] { // where the last one ends is not known
		from, to := t.funcdata+int(offset), t.funcdata+int(offsets[i+1])
		if to > len(t.memory) {
			return errors.New("function data lies outside of memory")
		}
		switch {
		case !kept[offset]:
			clear(t.memory[from:to])
		case tree[offset]:
			for at := from; at+inlinedSize <= to; at += inlinedSize {
				clear(t.memory[at+4 : at+8])
			}
		}
	}
	return nil
}

// write puts the functions back, with no more than is kept. The records of
// functions are rolled up, and lie behind the names.
func (t tables) write(all []function, names []string) (rolled, error) {
	pcs := t.in(t.pcs)
	var pcTables, labels []byte = []byte{0}, []byte{0}
	pcAt, labelAt := map[string]uint32{}, map[string]uint32{}
	keep := func(offset uint32) (uint32, error) {
		if offset == 0 {
			return 0, nil
		}
		table, err := pcTable(pcs, int(offset))
		if err != nil {
			return 0, err
		}
		at, ok := pcAt[string(table)]
		if !ok {
			at = uint32(len(pcTables))
			pcAt[string(table)] = at
			pcTables = append(pcTables, table...)
		}
		return at, nil
	}
	records := append([]byte(nil), t.in(t.records)[:len(all)*8+4]...)
	for i, f := range all {
		name, ok := labelAt[names[i]]
		if !ok {
			name = uint32(len(labels))
			labelAt[names[i]] = name
			labels = append(append(labels, names[i]...), 0)
		}
		pcsp, err := keep(f.pcsp)
		if err != nil {
			return rolled{}, err
		}
		var pcdata, funcdata []uint32
		for table, offset := range f.pcdata {
			if table != pcdataStackMap && !(table == pcdataInlTree && f.id == wrapperID) {
				offset = 0
			}
			if offset, err = keep(offset); err != nil {
				return rolled{}, err
			}
			pcdata = append(pcdata, offset)
		}
		for table, offset := range f.funcdata {
			if !f.keeps(table) {
				offset = none
			}
			funcdata = append(funcdata, offset)
		}
		pcdata, funcdata = trimmed(pcdata, 0), trimmed(funcdata, none)
		binary.LittleEndian.PutUint32(records[i*8+4:], uint32(len(records)))
		for _, n := range []uint32{f.entry, name, f.args, f.deferReturn, pcsp, 0, 0, uint32(len(pcdata)), 0, 0} {
			records = binary.LittleEndian.AppendUint32(records, n)
		}
		records = append(records, f.id, f.flag, 0, byte(len(funcdata)))
		for _, n := range append(pcdata, funcdata...) {
			records = binary.LittleEndian.AppendUint32(records, n)
		}
	}
	if len(records) > t.records.size {
		return rolled{}, errors.New("the records have grown")
	}
	stream, err := roll(records, len(all))
	if err != nil {
		return rolled{}, err
	}
	r := rolled{
		stream: t.names.at + len(labels), index: t.records.at, count: len(all),
		records: t.records.at + len(all)*8 + 4, base: t.records.at,
		last: binary.LittleEndian.Uint32(records[len(all)*8:]),
	}
	for _, part := range []struct {
		region
		data []byte
	}{{t.records, nil}, {t.units, nil}, {t.files, nil}, {t.pcs, pcTables}, {t.names, append(labels, stream...)}} {
		if len(part.data) > part.size {
			return rolled{}, errors.New("a table of functions has grown")
		}
		clear(t.memory[part.at : part.at+part.size])
		copy(t.memory[part.at:], part.data)
	}
	return r, nil
}

// trimmed leaves out what means nothing at the end of a list.
func trimmed(list []uint32, nothing uint32) []uint32 {
	for len(list) > 0 && list[len(list)-1] == nothing {
		list = list[:len(list)-1]
	}
	return list
}

// pcTable is the table of values by program counter that begins at an offset.
func pcTable(pcs []byte, from int) ([]byte, error) {
	for at := from; at < len(pcs); {
		if pcs[at] == 0 && at > from {
			return pcs[from : at+1], nil
		}
		for range 2 { // by how much the value changes, and how far it holds
			_, n := binary.Uvarint(pcs[at:])
			if n <= 0 {
				return nil, errors.New("a table by program counter is cut short")
			}
			at += n
		}
	}
	return nil, errors.New("a table by program counter has no end")
}
