package outline

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"dateline/wasm/lang"
	"dateline/wasm/text"
)

// inOrder reports whether a text has the words of a label, in their order.
func inOrder(label, body string) bool {
	rest := strings.ToLower(text.Space(body))
	for from, to := range text.Words(label) {
		_, after, found := strings.Cut(rest, strings.ToLower(label[from:to]))
		if !found {
			return false
		}
		rest = after
	}
	return true
}

// broken returns why no editor would print a label, "" where nothing is wrong
// with how it begins and ends.
func broken(label, language string) string {
	l := lang.Of(language)
	var words []string
	for from, to := range text.Words(label) {
		words = append(words, label[from:to])
	}
	if len(words) == 0 {
		return "has no words"
	}
	if r, _ := utf8.DecodeRuneInString(words[0]); unicode.IsLower(r) && unicode.ToUpper(r) != r {
		return "begins with a small letter"
	}
	first, last := strings.ToLower(words[0]), words[len(words)-1]
	const other = lang.Determiner | lang.Role | lang.Given | lang.Group
	switch class := l.Quotes().Lookup(first); {
	case class&(lang.Cue|lang.Reporting) != 0 && class&other == 0:
		return "begins with a cue"
	case class&lang.Pronoun != 0 && class&other == 0:
		return "begins with a pronoun"
	case class&lang.Conjunction != 0 && class&(other|lang.Preposition) == 0:
		return "begins with a conjunction"
	}
	r, _ := utf8.DecodeRuneInString(last)
	class := l.Quotes().Lookup(strings.ToLower(last))
	small := !l.NoSpaces && !unicode.IsUpper(r)
	if small && class&(lang.Preposition|lang.Conjunction) != 0 && !strings.HasSuffix(label, "?") {
		return "ends in " + last
	}
	if strings.Contains(" "+l.Names.Articles+" ", " "+last+" ") {
		return "ends in an article"
	}
	return ""
}

// No label over our own stories begins or ends as no editor would let it.
func TestLabelsBeginAndEndAsPhrases(t *testing.T) {
	files, err := filepath.Glob("../quote/testdata/stories/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no stories", err)
	}
	labels := 0
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		language := strings.TrimSuffix(filepath.Base(file), ".txt")
		for story := range strings.SplitSeq(string(data), "\n@ ") {
			var units []string
			for line := range strings.Lines(story) {
				if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, ">") {
					units = append(units, line)
				}
			}
			var bounds []int
			for i := 1; i < len(units); i++ {
				bounds = append(bounds, i)
			}
			for i, label := range Labels("", units, bounds, language) {
				if label == "" {
					continue
				}
				labels++
				if why := broken(label, language); why != "" {
					t.Errorf("%s: %q %s", language, label, why)
				}
				if !inOrder(label, units[i]) {
					t.Errorf("%s: %q is not in %q", language, label, units[i])
				}
			}
		}
	}
	const least = 100 // or the stories are no longer read
	if labels < least {
		t.Errorf("%d labels", labels)
	}
}

func FuzzLabels(f *testing.F) {
	for _, p := range append(threeParts, pumps...) {
		f.Add(p, "en")
	}
	f.Add("Dagegen sagte der Rat, die Fähre fahre am 28. Mai wieder. Und das Geld fehlt noch.", "de")
	f.Add("Sin embargo, dijo que el puerto cerró por el temporal.", "es")
	f.Fuzz(func(t *testing.T, section, language string) {
		for _, label := range Labels("", []string{section}, nil, language) {
			if label == "" {
				continue
			}
			if why := broken(label, language); why != "" {
				t.Errorf("%q of %q (%s) %s", label, section, language, why)
			}
		}
	})
}
