package view

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"testing"
)

// ofTheFiles says that a test reads the repository alone. In WebAssembly, where
// every read takes its time, it would find the same as natively.
func ofTheFiles(t *testing.T) {
	t.Helper()
	if runtime.GOOS == "js" {
		t.Skip("natively the files are the same")
	}
}

// Every message that the code asks for by name exists, in its plural forms
// where it counts.
func TestEveryMessageExists(t *testing.T) {
	ofTheFiles(t)
	w := english(t)
	for _, key := range keysInGo(t) {
		if !w.has(key.name) && !(key.counts && w.has(key.name+"_one") && w.has(key.name+"_other")) {
			t.Errorf("%s: no message %q", key.at, key.name)
		}
	}
	for _, key := range keysInPages(t) {
		if !w.has(key.name) {
			t.Errorf("%s: no message %q", key.at, key.name)
		}
	}
}

type usedKey struct {
	name, at string
	counts   bool
}

// keysInGo returns the keys given as constants to Say, Count and say.
func keysInGo(t *testing.T) []usedKey {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var used []usedKey
	set := token.NewFileSet()
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(set, name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			f, ok := call.Fun.(*ast.SelectorExpr)
			if !ok || f.Sel.Name != "Say" && f.Sel.Name != "Count" && f.Sel.Name != "say" {
				return true
			}
			for _, arg := range call.Args[:min(2, len(call.Args))] {
				if lit, ok := arg.(*ast.BasicLit); ok && lit.Kind == token.STRING {
					key, _ := strconv.Unquote(lit.Value)
					used = append(used, usedKey{key, set.Position(lit.Pos()).String(), f.Sel.Name == "Count"})
					break
				}
			}
			return true
		})
	}
	if len(used) < 50 {
		t.Fatalf("found %d keys only: does the search still fit the code?", len(used))
	}
	return used
}

var keyInPage = regexp.MustCompile(`data-say(?:-label|-title)?="(\w+)"|\bsay\('(\w+)'|__MSG_(\w+)__`)

// keysInPages returns the keys of the pages, their scripts and the manifest.
func keysInPages(t *testing.T) []usedKey {
	var used []usedKey
	for _, pattern := range []string{"../../extension/*/*.html", "../../extension/*/*.js", "../../manifest.json"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range files {
			page, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			for _, m := range keyInPage.FindAllStringSubmatch(string(page), -1) {
				used = append(used, usedKey{name: m[1] + m[2] + m[3], at: name})
			}
		}
	}
	return used
}

func TestCountTakesThePluralFormOfTheLanguage(t *testing.T) {
	json := `{"n_one":{"message":"$1 статья"},"n_few":{"message":"$1 статьи"},"n_many":{"message":"$1 статей"},"n_other":{"message":"?"},"digit_group":{"message":" "}}`
	w, err := ParseWords([]byte(json), "ru")
	if err != nil {
		t.Fatal(err)
	}
	for n, want := range map[int]string{1: "1 статья", 3: "3 статьи", 5: "5 статей", 11: "11 статей", 21: "21 статья",
		12000: "12 000 статей"} {
		if got := w.Count("n", n); got != want {
			t.Errorf("Count(%d) = %q, want %q", n, got, want)
		}
	}
}

func TestSayPutsItsArgumentsIn(t *testing.T) {
	w, err := ParseWords([]byte(`{"a":{"message":"$2 before $1, $$5 and $x"}}`), "en")
	if err != nil {
		t.Fatal(err)
	}
	if got, want := w.Say("a", "one", "two"), "two before one, $5 and $x"; got != want {
		t.Errorf("Say = %q, want %q", got, want)
	}
	if got := w.Say("missing"); got != "missing" {
		t.Errorf("a missing message gives %q", got)
	}
	for _, bad := range []string{"", "[]", "{}", "{"} {
		if _, err := ParseWords([]byte(bad), "en"); err == nil {
			t.Errorf("ParseWords(%q) is no error", bad)
		}
	}
}

// families are the beginnings of messages whose last part comes from data.
var families = []string{"month_", "weekday_", "notice_", "removed_because_", "same_", "indirect_", "partial_",
	"why_rule_", "done_", "filter_"}

// Every message is asked for by something: what is not shown need not be translated.
func TestEveryMessageIsUsed(t *testing.T) {
	ofTheFiles(t)
	var sources strings.Builder
	for _, pattern := range []string{"*.go", "../*/*.go", "../../extension/*/*.html", "../../extension/*/*.js",
		"../../manifest.json"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range files {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			sources.Write(text)
		}
	}
	form := regexp.MustCompile(`_(one|two|few|many|other)$|_help$`)
	for key := range english(t).messages {
		used := false
		for _, name := range []string{key, form.ReplaceAllString(key, "")} {
			for _, quote := range []string{`"` + name + `"`, "'" + name + "'", "`" + name + "`",
				"__MSG_" + name + "__"} {
				used = used || strings.Contains(sources.String(), quote)
			}
		}
		for _, family := range families {
			used = used || strings.HasPrefix(key, family)
		}
		if !used {
			t.Errorf("nothing asks for the message %q", key)
		}
	}
}

func TestTheBrowserCanReadEveryMessage(t *testing.T) {
	key := regexp.MustCompile(`^[A-Za-z0-9_]+$`)
	seen := make(map[string]bool)
	for name, message := range english(t).messages {
		if !key.MatchString(name) || seen[strings.ToLower(name)] {
			t.Errorf("%q is no key, or one that differs by capitals only", name)
		}
		seen[strings.ToLower(name)] = true
		if message == "" {
			t.Errorf("%q is empty", name)
		}
		if strings.Contains(message, "$$") || regexp.MustCompile(`\$[A-Za-z]`).MatchString(message) {
			t.Errorf("%q has a placeholder by name, which this package does not read: %q", name, message)
		}
	}
}

// Chrome reads what is between two dollar signs as a placeholder by name, and
// refuses an extension of which one locale has such a message: "$2$1" is none.
func TestNoArgumentsSideBySide(t *testing.T) {
	ofTheFiles(t)
	files, err := filepath.Glob("../../_locales/*/messages.json")
	if err != nil || len(files) == 0 {
		t.Fatal(len(files), err)
	}
	named := regexp.MustCompile(`\$[A-Za-z0-9_@]+\$`)
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, found := range named.FindAllString(string(text), -1) {
			t.Errorf("%s: Chrome takes %s for a placeholder by name", file, found)
		}
	}
}

// Of two messages of one key the later would win without a word.
func TestNoMessageTwice(t *testing.T) {
	file, err := os.ReadFile("../../_locales/en/messages.json")
	if err != nil {
		t.Fatal(err)
	}
	seen := make(map[string]bool)
	for _, m := range regexp.MustCompile(`(?m)^  "(\w+)":`).FindAllStringSubmatch(string(file), -1) {
		if seen[m[1]] {
			t.Errorf("%q stands there twice", m[1])
		}
		seen[m[1]] = true
	}
	if n := len(english(t).messages); len(seen) != n {
		t.Errorf("%d keys at the beginning of lines, %d messages", len(seen), n)
	}
}
