package main

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

var (
	verb      = regexp.MustCompile(`%[-+# 0-9.*\[\]]*(.|$)`)
	knownVerb = regexp.MustCompile(`^%\+?[0-9]*[vsdqxXcw%]$`)
)

// neverPrinted are verbs that the stub of fmt lacks and the engine does not come to.
var neverPrinted = map[string]string{
	"github.com/blevesearch/snowballstem": "%p",  // Among.String
	"encoding/hex":                        "%#U", // InvalidByteError.Error
}

// TestVerbs reads every format in the engine and its libraries: the stub that
// takes the place of fmt must know what is asked of it.
func TestVerbs(t *testing.T) {
	inRoot(t)
	path := filepath.Join(t.TempDir(), "overlay.json")
	if err := writeOverlay(path, true); err != nil {
		t.Fatal(err)
	}
	list := exec.Command("go", "list", "-overlay", path, "-tags", "engine", "-deps",
		"-json=ImportPath,Dir,GoFiles,Imports", "./wasm")
	list.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	out, err := list.Output()
	if err != nil {
		t.Fatal(err)
	}
	formats := 0
	for decoder := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p struct {
			ImportPath, Dir  string
			GoFiles, Imports []string
		}
		if err := decoder.Decode(&p); err == io.EOF {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(" "+strings.Join(p.Imports, " ")+" ", " fmt ") {
			continue
		}
		for _, name := range p.GoFiles {
			if !filepath.IsAbs(name) {
				name = filepath.Join(p.Dir, name)
			}
			fset := token.NewFileSet()
			file, err := parser.ParseFile(fset, name, nil, 0)
			if err != nil { // replaced by the overlay
				continue
			}
			ast.Inspect(file, func(n ast.Node) bool {
				format, ok := formatOf(n)
				if !ok {
					return true
				}
				formats++
				for _, v := range verb.FindAllString(format, -1) {
					if !knownVerb.MatchString(v) && neverPrinted[p.ImportPath] != v {
						t.Errorf("%s: %q in %q is not in wasm/browser/fmt", fset.Position(n.Pos()), v, format)
					}
				}
				return true
			})
		}
	}
	if formats < 100 {
		t.Errorf("%d formats read: the test looks in the wrong place", formats)
	}
}

// formatOf is the format of a call such as fmt.Errorf("...").
func formatOf(n ast.Node) (string, bool) {
	call, ok := n.(*ast.CallExpr)
	if !ok {
		return "", false
	}
	of, ok := call.Fun.(*ast.SelectorExpr)
	if !ok {
		return "", false
	}
	if of, ok := of.X.(*ast.Ident); !ok || of.Name != "fmt" {
		return "", false
	}
	at := strings.Index(" Errorf Sprintf Printf Fprintf ", " "+of.Sel.Name+" ")
	if at < 0 {
		return "", false
	}
	arg := 0
	if of.Sel.Name == "Fprintf" {
		arg = 1
	}
	if arg >= len(call.Args) {
		return "", false
	}
	literal, ok := call.Args[arg].(*ast.BasicLit)
	if !ok {
		return "", false
	}
	format, err := strconv.Unquote(literal.Value)
	return format, err == nil
}
