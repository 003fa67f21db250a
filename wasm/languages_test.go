package main_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"dateline/wasm/lang"
)

// elsewhere are the places outside wasm/lang that may name a language or hold
// letters beyond ASCII, each with the reason why no new language has to touch it.
var elsewhere = map[string]string{
	"text/fold.go":              "letters with their marks, of all Latin alphabets",
	"page/entities.go":          "letters of all alphabets, as HTML names them",
	"page/markup.go":            "letters of windows-1252",
	"page/math.go":              "raised and lowered figures",
	"extract/about/agencies.go": "names of agencies",
	"extract/about/dates.go":    "the American order of figures, for English and for pages of no language",
	"extract/about/language.go": "Cyrillic, the one script whose languages are told apart by words",
	"extract/about/nobody.go":   "the articles of English and German, as in names.go",
	"extract/about/names.go":    "the function words of English and German, which pages of all languages have",
	"extract/about/times.go":    "figures with signs, as in 2024年3月4日, in all languages that have them",
	"dates/scan_dense.go":       "figures and signs of scripts without spaces",
	"story/background.go":       "English, whose background of terms is built in",
	"view/nodes.go":             "the element tr",
	"library/storetest/":        "articles of tests",
	"quote/widths.go":           "the language of a sentence that is measured, whichever it is",
	"quote/learn_samples.go":    "courtesies before the names in labels, for learning alone",
}

// Adding a language touches wasm/lang only: no other package names one in its
// code, or holds words of one.
func TestLanguagesAreInOnePlace(t *testing.T) {
	var codes []string
	for _, l := range lang.All() {
		codes = append(codes, l.Code)
	}
	used := map[string]bool{}
	for _, dir := range []string{"app", "article", "browser", "dates", "export", "extract", "library", "outline",
		"page", "quote", "story", "text", "view", "wire"} {
		err := filepath.WalkDir(dir, func(name string, _ fs.DirEntry, err error) error {
			if err != nil || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
				return err
			}
			name = filepath.ToSlash(name)
			file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
			if err != nil {
				return err
			}
			ast.Inspect(file, func(n ast.Node) bool {
				literal, ok := n.(*ast.BasicLit)
				if !ok || literal.Kind != token.STRING {
					return true
				}
				s, err := strconv.Unquote(literal.Value)
				if err != nil || !slices.Contains(codes, s) && !foreign(s) {
					return true
				}
				for place := range elsewhere {
					if strings.HasPrefix(name, place) {
						used[place] = true
						return true
					}
				}
				t.Errorf("%s holds %.60q: what differs by language belongs in wasm/lang", name, s)
				return true
			})
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	for place := range elsewhere {
		if !used[place] {
			t.Errorf("%s no longer names a language: take it from the list", place)
		}
	}
}

// foreign reports whether s has letters beyond ASCII.
func foreign(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return r > unicode.MaxASCII && unicode.IsLetter(r) })
}
