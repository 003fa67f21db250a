package main_test

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"slices"
	"sort"
	"strings"
	"testing"
)

// floors is the house: a room may import rooms of lower floors only, and never
// a sibling. Folders below a room belong to it unless they are listed.
var floors = map[string]int{
	"lang":              0,
	"text":              1, // takes the endings of stems from lang
	"wire":              0,
	"testwords":         0, // the messages that are shipped, for tests
	"forest":            0,
	"article":           1,
	"page":              2,
	"extract":           3,
	"outline":           3,
	"quote":             3,
	"quote/read":        2, // the reading that quote decides over
	"dates":             3,
	"story":             4,
	"library":           4,
	"library/memory":    5, // implements the port that library owns
	"library/storetest": 5, // tests and measures it, with the work that story has with it
	"view":              5,
	"export":            5,
	"app":               6,
	"browser":           7,
	"idb":               7,
	"cmd":               7,
	"e2e":               7,
	"cmd/run":           8, // shows the demo by the drivers of e2e
	"":                  8, // main
}

// apart is what only the floors from the given one on may import: these reach
// out of the program, and nothing below may.
var apart = map[string]int{
	"net/http":                               7,
	"os/exec":                                7,
	"syscall/js":                             7,
	"github.com/hack-pad/safejs":             7,
	"github.com/hack-pad/go-indexeddb/idb":   7,
	"golang.org/x/net/html":                  2, // and not above extract: see markup
	"github.com/PuerkitoBio/goquery":         2,
	"github.com/coder/websocket":             7,
	"github.com/chromedp/chromedp":           99,
	"github.com/agnivade/wasmbrowsertest":    99,
	"github.com/go-shiori/go-readability":    99,
	"github.com/microcosm-cc/bluemonday":     99,
	"github.com/clipperhouse/uax29/v2/words": 0,
}

// markup lists the rooms that may see HTML trees.
var markup = map[string]bool{"page": true, "extract": true}

type listed struct {
	ImportPath string
	Imports    []string
}

const module = "dateline/wasm"

func TestFloors(t *testing.T) {
	for _, goos := range []string{"", "js"} {
		for _, p := range list(t, goos) {
			room := roomOf(p.ImportPath)
			floor, known := floors[room]
			if !known {
				t.Errorf("%s stands on no floor: add its room to the list and to ARCHITECTURE.md", p.ImportPath)
				continue
			}
			for _, imp := range p.Imports {
				if from, ok := apart[imp]; ok && floor < from {
					t.Errorf("%s (floor %d) imports %s, which begins at floor %d", p.ImportPath, floor, imp, from)
				}
				if (imp == "golang.org/x/net/html" || strings.HasPrefix(imp, "github.com/PuerkitoBio/goquery")) &&
					!markup[room] && floor < 7 {
					t.Errorf("%s imports %s: nothing above extract sees HTML", p.ImportPath, imp)
				}
				if imp != module && !strings.HasPrefix(imp, module+"/") {
					continue
				}
				to := roomOf(imp)
				if to == room {
					continue
				}
				if floors[to] >= floor {
					t.Errorf("%s (floor %d) imports %s (floor %d): a room imports only lower floors", p.ImportPath,
						floor, imp, floors[to])
				}
			}
		}
	}
}

// roomOf returns the listed room an import path belongs to.
func roomOf(path string) string {
	rest := strings.TrimPrefix(strings.TrimPrefix(path, module), "/")
	for room := rest; ; {
		if _, ok := floors[room]; ok {
			return room
		}
		i := strings.LastIndexByte(room, '/')
		if i < 0 {
			return rest
		}
		room = room[:i]
	}
}

// trainers lists the packages that only trainers and benchmarks may use, and
// aside the files: the engine cannot reach them.
var (
	trainers = []string{"extract/trial", "forest/grow"}
	aside    = map[string][]string{
		"story":   {"bench_judge.go", "bench_keydays.go", "bench_rank.go"},
		"outline": {"learn.go"},
		"quote":   {"learn_questions.go", "learn_reports.go", "learn_samples.go"},
	}
)

func TestTheEngineCannotReachTrainers(t *testing.T) {
	cmd := exec.Command("go", "list", "-deps", "-tags", "engine", ".")
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	reached := map[string]bool{}
	for path := range strings.FieldsSeq(string(out)) {
		reached[path] = true
	}
	if !reached[module+"/forest"] {
		t.Fatal("the engine does not reach the forests it scores with")
	}
	for _, name := range trainers {
		if _, err := os.Stat(name); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if reached[module+"/"+name] {
			t.Errorf("the engine imports %s, which is for trainers only", name)
		}
	}
	for name, files := range aside {
		cmd := exec.Command("go", "list", "-tags", "engine", "-f", "{{join .GoFiles \" \"}} not: {{join .IgnoredGoFiles \" \"}}", "./"+name)
		out, err := cmd.Output()
		if err != nil {
			t.Fatalf("go list: %v", err)
		}
		in, left, _ := strings.Cut(string(out), "not:")
		for _, file := range files {
			if slices.Contains(strings.Fields(in), file) || !slices.Contains(strings.Fields(left), file) {
				t.Errorf("the engine is built with %s/%s, which is for trainers only", name, file)
			}
		}
	}
}

// list asks the go command for the packages below this folder, tests left out.
func list(t *testing.T, goos string) []listed {
	t.Helper()
	cmd := exec.Command("go", "list", "-e", "-json=ImportPath,Imports", "./...")
	if goos == "js" {
		cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	}
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var packages []listed
	for dec := json.NewDecoder(bytes.NewReader(out)); ; {
		var p listed
		if err := dec.Decode(&p); err == io.EOF {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		packages = append(packages, p)
	}
	sort.Slice(packages, func(i, j int) bool { return packages[i].ImportPath < packages[j].ImportPath })
	if len(packages) < 5 {
		t.Fatalf("go list found %d packages", len(packages))
	}
	return packages
}
