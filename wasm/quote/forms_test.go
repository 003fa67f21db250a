package quote

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestForms reads testdata/forms.txt: forms of a sentence that name who spoke whatever the judges
// think, each kind in several languages. A case is one of testdata/cases with its language first.
func TestForms(t *testing.T) {
	data, err := os.ReadFile(filepath.Join("testdata", "forms.txt"))
	if err != nil {
		t.Fatal(err)
	}
	for c := range strings.SplitSeq(string(data), "\n\n") {
		language, rest, _ := strings.Cut(strings.TrimPrefix(c, "@ "), " ")
		testCase(t, language, rest)
	}
}
