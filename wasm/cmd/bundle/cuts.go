package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// cut is a change of the standard library's source that lets the compiler leave out what cannot happen in the engine,
// and everything that is there for it alone.
type cut struct {
	file     string // in GOROOT/src
	old, new string // text, wherever it stands
}

// cuts rest on three facts: nothing in the engine imports runtime/trace, runtime/pprof or testing, so that no trace
// and no profile can begin (TestCuts holds it); the engine is given one GODEBUG and no other; and no program of ours
// prints a time.
var cuts = []cut{
	{"runtime/traceruntime.go", "return trace.enabled\n", "return false\n"},
	{"runtime/traceruntime.go", "return trace.enabledWithAllocFree\n", "return false\n"},
	{"runtime/traceruntime.go", "return trace.shutdown.Load()\n", "return false\n"},
	begins("runtime/traceruntime.go", "func traceAcquire() traceLocker {", "return traceLocker{}"),
	begins("runtime/traceruntime.go", "func (tl traceLocker) ok() bool {", "return false"),
	begins("runtime/traceruntime.go", "func traceThreadDestroy(mp *m) {", "return"),

	{"runtime/malloc.go", "c.nextSample < 0 || MemProfileRate != c.memProfRate", "false"},
	begins("runtime/mprof.go", "func mProf_Flush() {", "return"),
	begins("runtime/mprof.go", "func mProf_PostSweep() {", "return"),
	begins("runtime/mprof.go", "func mProf_Free(b *bucket, size uintptr) {", "return"),
	begins("runtime/mprof.go", "func blockevent(cycles int64, skip int) {", "return"),
	begins("runtime/mprof.go", "func saveblockevent(cycles, rate int64, skip int, which bucketType) {", "return"),
	begins("runtime/mprof.go", "func tryRecordGoroutineProfile(gp1 *g, pcbuf []uintptr, yield func()) {", "return"),

	{"runtime/malloc.go", "debug.malloc ", "false "},
	{"runtime/mgc.go", "debug.gctrace > ", "0 > "},
	{"runtime/mgc.go", "debug.checkfinalizers > 0", "false"},
	{"runtime/mgcmark_greenteagc.go", "debug.gctrace > 1", "false"},
	{"runtime/mgcsweep.go", "debug.scavtrace > 0", "false"},
	{"runtime/mheap.go", "debug.scavtrace > 0", "false"},
	begins("runtime/proc.go", "func schedtrace(detailed bool) {", "return"),
	begins("runtime/error.go", "func printanycustomtype(i any) {", "return"),
	begins("runtime/runtime1.go", "func parsegodebug(godebug string, seen map[string]bool) {",
		"debug.gcstoptheworld = 1; return"), // what instance.js asks for
	begins("runtime/runtime1.go", "func check() {", "return"),
	begins("runtime/type.go", "func typelinksinit() {", "return"), // of several modules
	begins("runtime/mgcmark.go", "func gcDumpObject(label string, obj, off uintptr) {", "return"),
	begins("runtime/traceback.go", "func tracebackHexdump(stk stack, frame *stkframe, bad uintptr) {", "return"),
	begins("runtime/traceback.go", "func printArgs(f funcInfo, argp unsafe.Pointer, pc uintptr) {", "return"),
	begins("runtime/traceback.go", "func printAncestorTraceback(ancestor ancestorInfo) {", "return"),

	begins("time/zoneinfo.go",
		"func tzset(s string, lastTxSec, sec int64) (name string, offset int, start, end int64, isDST, ok bool) {",
		"return"), // the rules of zones in files
	{"os/file.go", `NewFile(uintptr(syscall.Stdin), "/dev/stdin")`, "(*File)(nil)"},
	{"os/file.go", `NewFile(uintptr(syscall.Stdout), "/dev/stdout")`, "(*File)(nil)"},
	{"os/file.go", `NewFile(uintptr(syscall.Stderr), "/dev/stderr")`, "(*File)(nil)"},
	// Of the type, not of the method, there is a use in every engine.
	begins("time/format.go", "func (t Time) String() string {", `return ""`),
	begins("time/time.go", "func (d Duration) String() string {", `return ""`),
}

// goRoot is the folder of the Go installation.
func goRoot() (string, error) {
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return "", fmt.Errorf("finding the installation of Go: %w", err)
	}
	return strings.TrimSpace(string(root)), nil
}

// begins is the cut that makes a function begin with a statement.
func begins(file, head, statement string) cut { return cut{file, head, head + " " + statement + "\n"} }

// cut writes the changed sources into a folder and puts them in the place of the others.
func (o *overlay) cut(folder string, cuts []cut) error {
	folder, err := filepath.Abs(folder)
	if err != nil {
		return err
	}
	root, err := goRoot()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	source := filepath.Join(root, "src")
	changed := map[string]string{}
	for _, c := range cuts {
		text, ok := changed[c.file]
		if !ok {
			data, err := os.ReadFile(filepath.Join(source, c.file))
			if err != nil {
				return err
			}
			text = string(data)
		}
		if !strings.Contains(text, c.old) {
			return fmt.Errorf("%s of this release of Go has no %q: see cuts.go, or build with BUNDLE=plain", c.file, c.old)
		}
		changed[c.file] = strings.ReplaceAll(text, c.old, c.new)
	}
	for file, text := range changed {
		to := filepath.Join(folder, strings.ReplaceAll(file, "/", "_"))
		if err := os.WriteFile(to, []byte(text), 0o644); err != nil {
			return err
		}
		o.Replace[filepath.Join(source, file)] = to
	}
	return nil
}
