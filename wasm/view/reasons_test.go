package view

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// Every reason for which something is left out has words for people.
func TestEveryReasonHasAMessage(t *testing.T) {
	ofTheFiles(t)
	reasons := reasonsInGo(t)
	if len(reasons) < 15 {
		t.Fatalf("found %d reasons only: does the search still fit the code?", len(reasons))
	}
	w := english(t)
	for reason, at := range reasons {
		if !w.has("removed_because_" + strings.ReplaceAll(reason, "-", "_")) {
			t.Errorf("%s: no message says what %q means", at, reason)
		}
	}
}

// reasonsInGo returns the reasons of steps in the packages that make them: in
// Step{Reason: "..."} of steps that are shown, in Reason[i] = "...", and what
// the function Why returns.
func reasonsInGo(t *testing.T) map[string]string {
	found, set := map[string]string{}, token.NewFileSet()
	add := func(e ast.Expr) {
		if lit, ok := e.(*ast.BasicLit); ok && lit.Kind == token.STRING {
			if reason, _ := strconv.Unquote(lit.Value); reason != "" {
				found[reason] = set.Position(lit.Pos()).String()
			}
		}
	}
	for _, pattern := range []string{"../extract/*.go", "../extract/*/*.go", "../app/*.go"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range files {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			file, err := parser.ParseFile(set, name, nil, 0)
			if err != nil {
				t.Fatal(err)
			}
			ast.Inspect(file, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.CompositeLit:
					shown := true
					for _, e := range n.Elts {
						kv, ok := e.(*ast.KeyValueExpr)
						if !ok {
							continue
						}
						key, _ := kv.Key.(*ast.Ident)
						value, _ := kv.Value.(*ast.BasicLit)
						switch {
						case key == nil || value == nil:
						case key.Name == "Name" && value.Value == `"candidate"`:
							shown = false
						case key.Name == "Reason" && shown:
							add(value)
						}
					}
				case *ast.AssignStmt:
					for i, to := range n.Lhs {
						index, ok := to.(*ast.IndexExpr)
						if !ok || i >= len(n.Rhs) {
							continue
						}
						if of, ok := index.X.(*ast.SelectorExpr); ok && of.Sel.Name == "Reason" {
							add(n.Rhs[i])
						}
					}
				case *ast.FuncDecl:
					if n.Name.Name == "Why" {
						ast.Inspect(n, func(n ast.Node) bool {
							if r, ok := n.(*ast.ReturnStmt); ok && len(r.Results) == 1 {
								add(r.Results[0])
							}
							return true
						})
					}
				}
				return true
			})
		}
	}
	return found
}
