package text

import (
	"strings"

	"github.com/blevesearch/snowballstem"

	"dateline/wasm/lang"
)

// Stemmer reduces the words of one language to their stems and remembers what
// it has reduced. It is not safe for use by several goroutines.
type Stemmer struct {
	stem func(*snowballstem.Env) bool // nil where the endings of the language are cut by a list
	ends []string
	env  *snowballstem.Env
	seen map[string]string
}

// NewStemmer returns the stemmer for a primary language tag. For a language
// without one it returns words folded but otherwise as they are.
func NewStemmer(code string) *Stemmer {
	s := &Stemmer{env: snowballstem.NewEnv(""), seen: map[string]string{}}
	if s.stem = lang.Of(code).Stem; s.stem == nil {
		s.ends = endings(code)
	}
	return s
}

// HasStems reports whether words of the language are reduced to stems.
func HasStems(code string) bool {
	s := NewStemmer(code)
	return s.stem != nil || len(s.ends) > 0
}

// Stem returns the stem of a word in lower case with straight apostrophes. It
// is the same for the forms of one word, and not always a word itself.
func (s *Stemmer) Stem(word string) string {
	if v, ok := s.seen[word]; ok {
		return v
	}
	folded := foldWord(word)
	v := folded
	switch {
	case s.stem != nil && len(folded) < maxStemmed:
		s.env.SetCurrent(folded)
		s.stem(s.env)
		v = s.env.Current()
	case s.ends != nil:
		v = cutEnding(folded, s.ends)
	}
	if v == "" {
		v = folded
	}
	s.seen[strings.Clone(word)] = v
	return v
}

// maxStemmed is the length in bytes from which a "word" is none: the stemmers
// are linear in it, but a page can hold a run of letters of any length.
const maxStemmed = 64

// foldWord folds one word and takes the possessive 's off.
func foldWord(word string) string {
	word = strings.Map(foldRune, word)
	return strings.TrimSuffix(strings.TrimSuffix(word, "'"), "'s")
}
