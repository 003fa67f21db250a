package quote

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestStories reads the short stories of testdata/stories, one file a language,
// and counts how many quotations get the full name of who says them. After the
// paragraphs of a story a line "= NAME" stands for each stretch between marks,
// in order. A story is no specification: names behind pronouns and roles are a
// guess, and the test asks for nine of ten.
func TestStories(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "stories", "*.txt"))
	if err != nil || len(files) < 12 {
		t.Fatalf("%d files of stories, %v", len(files), err)
	}
	all, right, wrong := 0, 0, 0
	for _, file := range files {
		language := strings.TrimSuffix(filepath.Base(file), ".txt")
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for story := range strings.SplitSeq(strings.TrimSpace(string(data)), "\n\n") {
			var paragraphs, names []string
			title, story, _ := strings.Cut(story, "\n")
			for line := range strings.SplitSeq(story, "\n") {
				if name, ok := strings.CutPrefix(line, "= "); ok {
					names = append(names, name)
				} else {
					paragraphs = append(paragraphs, line)
				}
			}
			a := articleOf(t, language, paragraphs...)
			marked := read(a).regions
			if len(marked) != len(names) {
				t.Errorf("%s %s: %d stretches between marks, %d names", language, title, len(marked), len(names))
				continue
			}
			found := Find(a)
			for i, g := range marked {
				all++
				k := slices.IndexFunc(found.Quotations, func(q Quotation) bool { return q.Span.Overlaps(g.span) })
				name := "?"
				if k >= 0 && found.Quotations[k].Speaker >= 0 {
					name = found.Speakers[found.Quotations[k].Speaker].Name
				}
				switch {
				case name == names[i]:
					right++
				case name == "?":
					t.Logf("%s: %s is said by %s, and nobody is named", language, a.Slice(g.span), names[i])
				default:
					wrong++
					t.Logf("%s: %s is said by %s, not by %s", language, a.Slice(g.span), names[i], name)
				}
			}
		}
	}
	t.Logf("%d of %d right, %d wrong", right, all, wrong)
	if 10*right < 9*all || 20*wrong > all {
		t.Errorf("%d of %d right, %d wrong", right, all, wrong)
	}
}
