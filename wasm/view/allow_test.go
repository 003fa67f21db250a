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
	for i, name := range tagNames {
		if name == "" {
			t.Errorf("tag %d has no name", i)
		}
	}
	for i, name := range attributeNames {
		if name == "" {
			t.Errorf("attribute %d has no name", i)
		}
	}
}
