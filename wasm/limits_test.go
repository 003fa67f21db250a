package main_test

import (
	"fmt"
	"go/constant"
	"go/token"
	"go/types"
	"regexp"
	"strings"
	"testing"
)

// wide is how many bytes a character of JavaScript's strings has in UTF-8 at most.
const wide = 3

// sharedLimits are the limits that a script and the engine both have. What the
// script lets through, the engine must not refuse or cut: times the script's
// number, plus the rest, is at most the engine's, or exactly that.
var sharedLimits = []struct {
	script, name string
	times, plus  int64
	exact        bool
	source, own  string
}{
	// A snapshot.
	{"extension/page/capture.js", "MAX_DEPTH", 1, 1, true, "wasm/page/page.go", "MaxDepth"},
	{"extension/page/capture.js", "MAX_NODES", 1, 0, false, "wasm/page/page.go", "MaxNodes"},
	{"extension/page/capture.js", "MAX_CHARS", wide, 0, false, "wasm/page/page.go", "MaxBytes"},
	{"extension/page/capture.js", "MAX_CHARS", wide, 0, false, "wasm/app/operations.go", "maxPage"},
	{"extension/page/capture.js", "BASE", 1, 0, true, "wasm/page/snapshot.go", "snapshotBase"},
	{"extension/page/capture.js", "ELEMENT", 1, 0, true, "wasm/page/snapshot.go", "opElement"},
	{"extension/engine/sample.js", "BASE", 1, 0, true, "wasm/page/snapshot.go", "snapshotBase"},
	{"extension/page/dom.js", "MAX_JSON", wide, 0, false, "wasm/page/describe.go", "maxScriptSize"},
	{"extension/page/dom.js", "MIN_STATE", 1, 0, true, "wasm/page/state.go", "leastState"},
	{"extension/page/dom.js", "MAX_STATE", wide, 0, true, "wasm/page/state.go", "maxState"},
	{"extension/page/dom.js", "STATE_HEAD", wide, 0, true, "wasm/page/state.go", "stateHead"},
	// What the user types.
	{"extension/library/library.html", `tag-name".* maxlength`, wide, 0, true, "wasm/app/search.go", "maxTagBytes"},
	{"extension/library/library.html", `rename-name".* maxlength`, wide, 0, true, "wasm/app/quotations.go", "maxName"},
	{"extension/reader/quotation.js", "maxLength", wide, 0, false, "wasm/app/quotations.go", "maxName"},
	{"extension/shared/highlights.js", "MAX_NOTE", wide, 0, false, "wasm/app/highlight.go", "maxHighlights"},
	{"extension/options/file.js", "LONGEST", wide, 0, false, "wasm/app/args.go", "maxArgument"},
	// The place in an article, and a backup.
	{"extension/reader/place.js", "FIRST_WORDS", wide, 0, true, "wasm/app/place.go", "maxPlaceWords"},
	{"extension/backup/pieces.js", "PIECE", wide, 0, false, "wasm/app/backup.go", "maxLines"},
}

func TestSharedLimits(t *testing.T) {
	for _, l := range sharedLimits {
		theirs, err := limitIn(readFile(t, l.script), l.name+`\s*[=:]\s*"?`)
		if err != nil {
			t.Errorf("%s: %v", l.script, err)
			continue
		}
		ours, err := limitIn(readFile(t, l.source), `(?m)^\s*(?:const )?`+l.own+`\s+=\s+`)
		if err != nil {
			t.Errorf("%s: %v", l.source, err)
			continue
		}
		if got := theirs*l.times + l.plus; got > ours || l.exact && got != ours {
			t.Errorf("%s has %s %d, which makes %d; %s has %s %d", l.script, l.name, theirs, got, l.source, l.own, ours)
		}
	}
}

// limitIn returns the number behind what begins matches: digits, products, shifts.
func limitIn(source, begins string) (int64, error) {
	found := regexp.MustCompile(begins + `(\d[\d_ *<]*)`).FindStringSubmatch(source)
	if found == nil {
		return 0, fmt.Errorf("no number behind %q", begins)
	}
	value, err := types.Eval(token.NewFileSet(), nil, token.NoPos, strings.TrimRight(found[1], " *<"))
	if err != nil {
		return 0, err
	}
	n, ok := constant.Int64Val(value.Value)
	if !ok {
		return 0, fmt.Errorf("%q is too large", found[1])
	}
	return n, nil
}

func TestLimitIn(t *testing.T) {
	for source, want := range map[string]int64{
		"const A = 1, MAX = 2_000; // a": 2000,
		"MAX = 1 << 18; x":               1 << 18,
		"MAX = 20 * 60_000, B = 4":       1_200_000,
	} {
		if got, err := limitIn(source, `MAX\s*=\s*`); got != want || err != nil {
			t.Errorf("%q: %d, %v; want %d", source, got, err, want)
		}
	}
	if _, err := limitIn("MAX = none", `MAX\s*=\s*`); err == nil {
		t.Error("a limit that is no number is not noticed")
	}
}
