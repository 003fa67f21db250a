package quote

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dateline/wasm/article"
)

// storyScore counts what is found in the stories of a language.
type storyScore struct {
	gold, found  int // words between marks; with their speaker
	told, heard  int // words reported; with their speaker
	shown, right int // with a speaker; of them with the right one
}

// floors says from which shares of a hundred on the stories of a language pass: words
// between marks found with their speaker, and of all shown those that are right. They
// stand a little under what is reached.
var floors = map[string][2]int{
	"cs": {89, 93},
	"da": {74, 84},
	"de": {88, 90},
	"el": {90, 91},
	"en": {97, 97},
	"es": {87, 94},
	"fi": {79, 80},
	"fr": {86, 99},
	"it": {88, 96},
	"ja": {87, 91},
	"ko": {66, 81},
	"nl": {88, 99},
	"no": {82, 85},
	"pl": {81, 92},
	"pt": {88, 93},
	"ru": {84, 92},
	"sv": {91, 92},
	"tr": {86, 99},
	"uk": {79, 92},
	"zh": {75, 84},
}

// TestStories reads the stories of testdata/stories, one file a language, in the
// form of the cases, ten stories or more in each. A story is no specification: names
// behind pronouns and roles are a guess, and each language has its floor.
func TestStories(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "stories", "*.txt"))
	if err != nil || len(files) != len(floors) {
		t.Fatalf("%d files of stories, %d floors, %v", len(files), len(floors), err)
	}
	scores := make(map[string]storyScore)
	for _, file := range files {
		language := strings.TrimSuffix(filepath.Base(file), ".txt")
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		stories := strings.Split(strings.TrimSpace(string(data)), "\n\n")
		if len(stories) < 10 {
			t.Errorf("%s has %d stories only", language, len(stories))
		}
		var sum storyScore
		for _, story := range stories {
			sum.add(t, language, story)
		}
		scores[language] = sum
	}
	for _, language := range slices.Sorted(maps.Keys(scores)) {
		s, floor := scores[language], floors[language]
		t.Logf("%s: %d of %d between marks, %d of %d reported, %d of %d shown are right",
			language, s.found, s.gold, s.heard, s.told, s.right, s.shown)
		if 100*s.found < floor[0]*s.gold || 100*s.right < floor[1]*s.shown || floor[0] == 0 {
			t.Errorf("%s: below its floor of %d %% found, %d %% right", language, floor[0], floor[1])
		}
	}
}

// add holds one story against what is found in it.
func (s *storyScore) add(t *testing.T, language, story string) {
	type saying struct {
		name  string
		span  article.Span
		told  bool
		heard bool
	}
	title, story, _ := strings.Cut(story, "\n")
	var paragraphs []string
	var marked, told []saying
	texts := make(map[int]string)
	for line := range strings.SplitSeq(story, "\n") {
		switch mark, rest, _ := strings.Cut(line, " "); mark {
		case ">", "~":
			name, said, _ := strings.Cut(rest, ": ")
			texts[len(texts)] = said
			if mark == ">" {
				marked = append(marked, saying{name: name})
			} else {
				told = append(told, saying{name: name, told: true})
			}
		default:
			paragraphs = append(paragraphs, line)
		}
	}
	a := articleOf(t, language, paragraphs...)
	all := slices.Concat(marked, told)
	at := 0
	for i := range all {
		if i == len(marked) {
			at = 0
		}
		k := strings.Index(a.Text[at:], texts[i])
		if k < 0 {
			t.Errorf("%s %s: %q does not stand in the text after the one before", language, title, texts[i])
			return
		}
		all[i].span = article.Span{Start: at + k, End: at + k + len(texts[i])}
		at = all[i].span.End
	}
	s.gold, s.told = s.gold+len(marked), s.told+len(told)
	r := Find(a)
	hold := func(name string, span article.Span, reported bool) {
		if reported && len(told) == 0 {
			return // more may be reported than is written down
		}
		s.shown++
		k := slices.IndexFunc(all, func(x saying) bool {
			return x.told == reported && !x.heard && x.span.Overlaps(span) &&
				2*(min(x.span.End, span.End)-max(x.span.Start, span.Start)) > max(x.span.Len(), span.Len())
		})
		switch {
		case k < 0:
			t.Logf("%s %s: %s: %s is no quotation", language, title, name, a.Slice(span))
		case all[k].name != name:
			t.Logf("%s %s: %s is said by %s, not by %s", language, title, a.Slice(span), all[k].name, name)
			all[k].heard = true
		default:
			all[k].heard = true
			s.right++
			if reported {
				s.heard++
			} else {
				s.found++
			}
		}
	}
	for _, q := range r.Quotations {
		switch {
		case q.Speaker < 0:
		case q.Kind == Mixed:
			for _, part := range q.Quoted {
				hold(r.Speakers[q.Speaker].Name, part, false)
			}
		default:
			hold(r.Speakers[q.Speaker].Name, q.Span, q.Kind == Indirect)
		}
	}
	for _, x := range all {
		if !x.heard {
			t.Logf("%s %s: %s: %s is missing", language, title, x.name, a.Slice(x.span))
		}
	}
}
