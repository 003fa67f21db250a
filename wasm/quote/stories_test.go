package quote

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dateline/wasm/article"
)

// TestStories reads the stories of testdata/stories, one file a language, in the
// form of the cases. A story is no specification: names behind pronouns and roles
// are a guess, and the test asks for seventeen of twenty.
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
			_, story, _ := strings.Cut(story, "\n")
			var paragraphs, names, words []string
			for line := range strings.SplitSeq(story, "\n") {
				if x, ok := strings.CutPrefix(line, "> "); ok {
					name, said, _ := strings.Cut(x, ": ")
					names, words = append(names, name), append(words, said)
				} else if !strings.HasPrefix(line, "~ ") {
					paragraphs = append(paragraphs, line)
				}
			}
			a := articleOf(t, language, paragraphs...)
			at := 0
			found := Find(a)
			for i, said := range words {
				all++
				k := strings.Index(a.Text[at:], said)
				if k < 0 {
					t.Errorf("%s: %q does not stand in the text after the one before", language, said)
					continue
				}
				g := article.Span{Start: at + k, End: at + k + len(said)}
				at = g.End
				k = slices.IndexFunc(found.Quotations,
					func(q Quotation) bool { return q.Kind != Indirect && q.Span.Overlaps(g) })
				name := "?"
				if k >= 0 && found.Quotations[k].Speaker >= 0 {
					name = found.Speakers[found.Quotations[k].Speaker].Name
				}
				switch {
				case name == names[i]:
					right++
				case name == "?":
					t.Logf("%s: %s is said by %s, and nobody is named", language, said, names[i])
				default:
					wrong++
					t.Logf("%s: %s is said by %s, not by %s", language, said, names[i], name)
				}
			}
		}
	}
	t.Logf("%d of %d right, %d wrong", right, all, wrong)
	if 20*right < 17*all || 20*wrong > all {
		t.Errorf("%d of %d right, %d wrong", right, all, wrong)
	}
}
