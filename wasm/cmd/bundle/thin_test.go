package main

import (
	"encoding/binary"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestPacked runs a program that leans on the tables of functions as the linker
// wrote it and as pack does, also with a collection at every turn.
func TestPacked(t *testing.T) {
	if testing.Short() {
		t.Skip("links a program")
	}
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("needs node")
	}
	dir := t.TempDir()
	linked, packed := filepath.Join(dir, "linked.wasm"), filepath.Join(dir, "packed.wasm")
	build := func(to, overlay string) {
		t.Helper()
		cmd := exec.Command("go", "build", "-overlay", overlay, "-trimpath", "-ldflags=-w", "-o", to,
			"./testdata/panics")
		cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
	}
	build(linked, "")
	build(packed, runtimeCuts(t))
	if err := packFile(packed, packed); err != nil {
		t.Fatal(err)
	}
	root, err := goRoot()
	if err != nil {
		t.Fatal(err)
	}
	run := func(file, percent string) string {
		t.Helper()
		runner := filepath.Join(root, "lib", "wasm", "wasm_exec_node.js")
		cmd := exec.Command(node, "--stack-size=4000", runner, file)
		cmd.Env = []string{"PATH=" + os.Getenv("PATH"), "GOGC=" + percent}
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("%s: %v\n%s", file, err, out)
		}
		return string(out)
	}
	want := run(linked, "100")
	if !strings.Contains(want, "value method main.square.area called using nil *square pointer") {
		t.Fatalf("the program does not do what it is for:\n%s", want)
	}
	for _, percent := range []string{"100", "1"} {
		if got := run(packed, percent); got != want {
			t.Errorf("GOGC=%s: packed, it prints\n%s\nand not\n%s", percent, got, want)
		}
	}
	before, err := os.Stat(linked)
	if err != nil {
		t.Fatal(err)
	}
	after, err := os.Stat(packed)
	if err != nil {
		t.Fatal(err)
	}
	if after.Size() > before.Size()*3/4 {
		t.Errorf("%d bytes become %d: not much is left out", before.Size(), after.Size())
	}
}

// TestThinFails wants tables of an unknown form to be refused by name, and not
// to be packed without a word.
func TestThinFails(t *testing.T) {
	memory := make([]byte, 4096)
	if _, err := thin(memory, nil, 0, nil); err == nil || !strings.Contains(err.Error(), "runtime/symtab.go") {
		t.Errorf("no tables: %v", err)
	}
	binary.LittleEndian.PutUint32(memory[64:], pclnMagic-1) // of another release
	memory[70], memory[71] = 1, 8
	if _, err := thin(memory, nil, 0, nil); err == nil || !strings.Contains(err.Error(), "runtime/symtab.go") {
		t.Errorf("another magic number: %v", err)
	}
	binary.LittleEndian.PutUint32(memory[64:], pclnMagic)
	if _, err := thin(memory, nil, 0, nil); err == nil {
		t.Error("a header alone is taken for tables")
	}
}

func TestPackageOf(t *testing.T) {
	for name, want := range map[string]string{
		"runtime.throw": "runtime.",
		"dateline/wasm/extract.(*judge).score.func1":  "dateline/wasm/extract.",
		"github.com/a.b/c.New":                        "github.com/a.b/c.",
		"slices.SortFunc[go.shape.[]example.com/x.T]": "slices.",
		"type:.eq.main.T":                             "type:.",
		"go:buildid":                                  "",
	} {
		if got := packageOf(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}

// TestRoll wants records that are not as the loop would write them to be refused.
func TestRoll(t *testing.T) {
	const count = 3
	table := make([]byte, count*8+4)
	for i := range count {
		binary.LittleEndian.PutUint32(table[i*8:], uint32(4096+i))
		binary.LittleEndian.PutUint32(table[i*8+4:], uint32(len(table)))
		record := make([]byte, funcSize+4*i+4)
		binary.LittleEndian.PutUint32(record, uint32(4096+i))
		binary.LittleEndian.PutUint32(record[28:], uint32(i))
		record[43] = 1
		binary.LittleEndian.PutUint32(record[funcSize:], none)
		table = append(table, record...)
	}
	stream, err := roll(table, count)
	if err != nil || len(stream) < 7*count || len(stream) > 12*count+20 {
		t.Fatalf("%d bytes, %v", len(stream), err)
	}
	for name, at := range map[string]int{
		"another offset": 4, "another entry": 8, "a line": count*8 + 4 + 36, "a table more": count*8 + 4 + 28,
	} {
		wrong := append([]byte(nil), table...)
		wrong[at]++
		if _, err := roll(wrong, count); err == nil {
			t.Errorf("%s is rolled up", name)
		}
	}
	if _, err := roll(table[:len(table)-4], count); err == nil {
		t.Error("a table that is cut short is rolled up")
	}
}
