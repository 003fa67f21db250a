package quote

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestCases reads the specification in testdata/cases, one file a language. A
// case begins with a line "@ what it is about"; paragraphs follow, then
//
//	> Speaker: words between marks, every one of them, in order
//	~ Speaker: words reported without marks
//
// The speaker is the full name, or the words of the text where nobody is named;
// "?" for nobody. What stands in no such line is no quotation.
func TestCases(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "cases", "*.txt"))
	if err != nil || len(files) < 15 {
		t.Fatalf("%d files of cases, %v", len(files), err)
	}
	for _, file := range files {
		language := strings.TrimSuffix(filepath.Base(file), ".txt")
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		cases := strings.Split(string(data), "\n\n")
		if len(cases) < 8 {
			t.Errorf("%s has %d cases only", language, len(cases))
		}
		for _, c := range cases {
			testCase(t, language, c)
		}
	}
}

func testCase(t *testing.T, language, text string) {
	title, text, _ := strings.Cut(strings.TrimSpace(text), "\n")
	t.Run(language+"/"+strings.TrimPrefix(title, "@ "), func(t *testing.T) {
		var paragraphs, marked, reported []string
		for line := range strings.SplitSeq(text, "\n") {
			switch {
			case strings.HasPrefix(line, "> "):
				marked = append(marked, line[2:])
			case strings.HasPrefix(line, "~ "):
				reported = append(reported, line[2:])
			default:
				paragraphs = append(paragraphs, line)
			}
		}
		a := articleOf(t, language, paragraphs...)
		var gotMarked, gotReported []string
		r := Find(a)
		if err := check(a, r); err != nil {
			t.Error(err)
		}
		for _, q := range r.Quotations {
			name := "?"
			if q.Speaker >= 0 {
				name = r.Speakers[q.Speaker].Name
			}
			switch q.Kind {
			case Direct:
				gotMarked = append(gotMarked, name+": "+a.Slice(q.Span))
			case Mixed:
				for _, s := range q.Quoted {
					gotMarked = append(gotMarked, name+": "+a.Slice(s))
				}
			case Indirect:
				gotReported = append(gotReported, name+": "+a.Slice(q.Span))
			}
		}
		if d := cmp.Diff(marked, gotMarked); d != "" {
			t.Errorf("between marks: %s", d)
		}
		if d := cmp.Diff(reported, gotReported); d != "" {
			t.Errorf("reported: %s", d)
		}
	})
}
