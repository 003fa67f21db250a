package dates

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write what is found into the golden files")

// The golden cases: a file a language, a sentence of our own a line, what is
// found in it after the last bar. Read the changes before keeping an update.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no golden files: %v", err)
	}
	for _, file := range files {
		code := strings.TrimSuffix(filepath.Base(file), ".txt")
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var out strings.Builder
		for line := range strings.Lines(string(raw)) {
			line = strings.TrimSuffix(line, "\n")
			if line == "" || line[0] == '#' {
				out.WriteString(line + "\n")
				continue
			}
			parts := strings.SplitN(line, " | ", 3)
			if len(parts) < 2 {
				t.Fatalf("%s: %s", file, line)
			}
			var got []string
			for _, f := range all(parts[1], code, parts[0], false) {
				got = append(got, f.Text+" = "+f.Value)
			}
			want, have := "", strings.Join(got, "; ")
			if len(parts) == 3 {
				want = parts[2]
			}
			if have != want && !*update {
				t.Errorf("%s: %s\n got %s\nwant %s", code, parts[1], have, want)
			}
			out.WriteString(parts[0] + " | " + parts[1] + " | " + have + "\n")
		}
		if *update {
			if err := os.WriteFile(file, []byte(out.String()), 0o666); err != nil {
				t.Fatal(err)
			}
		}
	}
}
