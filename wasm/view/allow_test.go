package view

import (
	"os"
	"strings"
	"testing"
)

// The pages give setHTML the list of this package, no more and no less.
func TestPagesHaveTheSameAllowList(t *testing.T) {
	script, err := os.ReadFile("../../extension/shared/sanitizer.js")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, ok := strings.Cut(string(script), "const ALLOWED = `\n")
	if !ok {
		t.Fatal("sanitizer.js has no ALLOWED")
	}
	list, _, _ := strings.Cut(rest, "\n`")
	if want := AllowList(); list != want {
		t.Errorf("ALLOWED in sanitizer.js must be:\n%s", want)
	}
}

func TestEveryNameHasASpelling(t *testing.T) {
	if n := len(names().tags); n != int(tagCount) {
		t.Errorf("%d tag names for %d tags", n, tagCount)
	}
	if n := len(names().attributes); n != int(attrCount) {
		t.Errorf("%d attribute names for %d attributes", n, attrCount)
	}
}
