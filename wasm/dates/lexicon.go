package dates

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/wasm/lang"
)

// sense is one meaning of a word or a phrase.
type sense struct {
	class class
	weak  bool // has commoner meanings: not enough by itself
	upper bool // only with a capital
	lower bool // only with a small letter
	dot   bool // only with its full stop
	value int32
}

// entry is what the lexicon knows of a word.
type entry struct {
	senses  []sense
	mask    mask
	strong  mask
	dotted  bool     // an abbreviation: a full stop may follow
	cased   bool     // some sense depends on the first letter
	phrases []phrase // that begin with this word, longest first
}

type phrase struct {
	rest  []string // tokens after the first, folded
	entry *entry
}

type lexicon struct {
	words   map[string]*entry
	endings []ending
	heads   map[string][]head // by their first three bytes: words that begin compounds
	pairs   [][2]class        // what may be written as one word

	prefixes []affix           // small words written close to the next: ב, و
	suffixes []string          // particles written close to the word before: 에서
	openings []affix           // the first letters that tell a tense
	dense    map[rune][]string // where words are not divided: by their first letter, longest first

	wordDays bool // days of the month are written as cardinal numbers in words: "dos de mayo"
	fullPast bool // every past form is known by word or ending: a verb of neither is in the present
	commas   bool // a comma parts every clause from the next
	first    bool // the verb stands first: none after a date in a clause of its own is its verb
}

// head is a word that may begin a compound, with the classes that may end it.
type head struct {
	word  string
	class class
	tail  class
}

// affix is what may stand before a word without a space.
type affix struct {
	letters string
	class   class
}

// ending tells the tense of verbs that no list can name.
type ending struct {
	letters string
	classes mask
}

// newLexicon reads a table's lines. A table is part of the program, so a
// mistake in it panics; a test reads them all.
func newLexicon(table string) *lexicon {
	l := &lexicon{words: make(map[string]*entry, 1024)}
	for line := range strings.Lines(lang.Unwrap(table)) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		head, list, ok := strings.Cut(line, ":")
		if !ok {
			panic("dates: line without a colon: " + line)
		}
		l.line(strings.Fields(head), strings.Fields(list))
	}
	l.compounds()
	sort.SliceStable(l.endings, func(i, j int) bool { return len(l.endings[i].letters) > len(l.endings[j].letters) })
	return l
}

// divide lists the words by their first letter, for languages that write them
// without spaces.
func (l *lexicon) divide() {
	l.dense = make(map[rune][]string, 256)
	for w := range l.words {
		r, _ := utf8.DecodeRuneInString(w)
		l.dense[r] = append(l.dense[r], w)
	}
	for _, words := range l.dense {
		sort.Slice(words, func(i, j int) bool {
			return len(words[i]) > len(words[j]) || len(words[i]) == len(words[j]) && words[i] < words[j]
		})
	}
}

// compounds lists the words that may begin a compound.
func (l *lexicon) compounds() {
	if len(l.pairs) == 0 {
		return
	}
	l.heads = make(map[string][]head, 64)
	for w, e := range l.words {
		for _, p := range l.pairs {
			if len(w) >= 4 && e.mask.has(p[0]) {
				l.heads[w[:3]] = append(l.heads[w[:3]], head{w, p[0], p[1]})
			}
		}
	}
	for _, h := range l.heads {
		sort.Slice(h, func(i, j int) bool {
			if len(h[i].word) != len(h[j].word) {
				return len(h[i].word) > len(h[j].word)
			}
			return h[i].word < h[j].word || h[i].word == h[j].word && h[i].class < h[j].class
		})
	}
}

// split cuts a compound ("montagabend", "zweitägig") and returns the length of
// its first part, 0 if it is none.
func (l *lexicon) split(w []byte) (int, head) {
	if len(w) < 7 {
		return 0, head{}
	}
	for _, h := range l.heads[string(w[:3])] {
		if len(w) <= len(h.word) || string(w[:len(h.word)]) != h.word {
			continue
		}
		rest := w[len(h.word):]
		if e := l.words[string(rest)]; e != nil && e.mask.has(h.tail) {
			return len(h.word), h
		}
		if len(rest) > 4 && rest[0] == 's' {
			if e := l.words[string(rest[1:])]; e != nil && e.mask.has(h.tail) {
				return len(h.word), h
			}
		}
	}
	return 0, head{}
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

func isLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r|0x20 && r|0x20 <= 'z'
	}
	return unicode.IsLetter(r) || unicode.Is(unicode.Mn, r) || r == '\u00ad'
}

// grammar is a language made ready.
type grammar struct {
	code       string
	lex        *lexicon
	levels     *[levelCount]level
	monthFirst bool
	eastern    bool

	abbreviations lang.Set
}

func newGrammar(l *lang.Language) *grammar {
	lex := newLexicon(l.Dates.Words)
	if l.NoSpaces {
		lex.divide()
	}
	g := &grammar{
		code:       l.Code,
		lex:        lex,
		levels:     newRules(l.Dates.Rules + "\n" + sharedRules),
		monthFirst: l.Dates.MonthFirst,
		eastern:    l.Dates.EasternEaster,
	}
	if l.Abbreviations != nil {
		g.abbreviations = l.Abbreviations()
	}
	return g

}
