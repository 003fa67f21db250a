package dates

import (
	"sort"
	"strconv"
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

	wordDays bool // days of the month are written as cardinal numbers in words: "dos de mayo"
	fullPast bool // every past form is known by word or ending: a verb of neither is in the present
	commas   bool // a comma parts every clause from the next
}

// head is a word that may begin a compound, with the classes that may end it.
type head struct {
	word  string
	class class
	tail  class
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
	for line := range strings.Lines(table) {
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

func (l *lexicon) line(head, list []string) {
	if head[0] == "glue" {
		l.glue(head[1], list)
		return
	}
	if head[0] == "compound" {
		for _, p := range list {
			a, b, _ := strings.Cut(p, "+")
			x, ok := classOf(a)
			y, ok2 := classOf(b)
			if !ok || !ok2 {
				panic("dates: compound " + p)
			}
			l.pairs = append(l.pairs, [2]class{x, y})
		}
		return
	}
	if head[0] == "ending" {
		var classes mask
		for _, name := range head[1:] {
			if name == "none" { // of nouns that end as verbs do
				continue
			}
			c, ok := classOf(name)
			if !ok {
				panic("dates: no class " + name)
			}
			classes.add(c)
		}
		for _, e := range list {
			l.endings = append(l.endings, ending{e, classes})
		}
		return
	}
	if head[0] == "days" { // "dos de mayo"
		l.wordDays = true
		return
	}
	if head[0] == "tense" {
		for _, w := range list {
			switch w {
			case "full":
				l.fullPast = true
			case "comma":
				l.commas = true
			default:
				panic("dates: tense " + w)
			}
		}
		return
	}
	c, ok := classOf(head[0])
	if !ok {
		panic("dates: no class " + head[0])
	}
	fixed, has := 0, len(head) > 1
	if has {
		fixed = valueOf(c, head[1])
		if len(head) > 2 { // relu, relp: a number and a unit or a part of the day
			fixed = relUnitValue(fixed, unit(valueOf(c, head[2])))
		}
	}
	for i, words := range list {
		v := i + 1
		if has {
			v = fixed
		}
		for w := range strings.SplitSeq(words, "/") {
			l.add(w, c, v)
		}
	}
}

func valueOf(c class, s string) int {
	if u, ok := unitOf(s); ok && c != cPart && c != cRelPart {
		return int(u)
	}
	if p, ok := partOf(s); ok {
		return int(p)
	}
	n, err := strconv.Atoi(s)
	if err != nil {
		panic("dates: no value " + s)
	}
	return n
}

// A relu value holds the offset and the unit.
func relUnitValue(rel int, u unit) int { return (rel+64)<<8 | int(u) }
func splitRelUnit(v int32) (int, unit) { return int(v>>8) - 64, unit(v & 0xff) }

func (l *lexicon) add(w string, c class, v int) {
	s := sense{class: c, value: int32(v)}
	if strings.HasSuffix(w, "?") {
		s.weak, w = true, w[:len(w)-1]
	}
	switch w[0] {
	case '^':
		s.upper, w = true, w[1:]
	case '=':
		s.lower, w = true, w[1:]
	}
	w, s.dot = strings.CutSuffix(w, "!")
	dotted := strings.HasSuffix(w, ".")
	if dotted {
		w = w[:len(w)-1]
	}
	parts := pieces(strings.ReplaceAll(w, "_", " "))
	e := l.words[parts[0]]
	if e == nil {
		e = &entry{}
		l.words[parts[0]] = e
	}
	if len(parts) > 1 {
		var target *entry
		for i := range e.phrases {
			if equal(e.phrases[i].rest, parts[1:]) {
				target = e.phrases[i].entry
			}
		}
		if target == nil {
			target = &entry{}
			at := 0
			for at < len(e.phrases) && len(e.phrases[at].rest) >= len(parts)-1 {
				at++
			}
			e.phrases = append(e.phrases, phrase{})
			copy(e.phrases[at+1:], e.phrases[at:])
			e.phrases[at] = phrase{parts[1:], target}
		}
		e = target
	}
	e.senses = append(e.senses, s)
	e.mask.add(c)
	if !s.weak {
		e.strong.add(c)
	}
	e.dotted = e.dotted || dotted
	e.cased = e.cased || s.upper || s.lower || s.dot
}

// glue makes the numbers that are written as one word, unit first:
// "glue und: ein zwei drei ..." with the tens already in the table.
func (l *lexicon) glue(with string, units []string) {
	type ten struct {
		word  string
		value int
	}
	var tens []ten
	for w, e := range l.words {
		for _, s := range e.senses {
			if s.class == cNum && s.value >= 20 && s.value < 100 && s.value%10 == 0 {
				tens = append(tens, ten{w, int(s.value)})
			}
		}
	}
	for _, t := range tens {
		for i, u := range units {
			for _, w := range strings.Split(u, "/") {
				l.add(w+with+t.word, cNum, t.value+i+1)
			}
		}
	}
}

func equal(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// pieces cuts a table's word the way a text is cut, folded.
func pieces(w string) []string {
	var out []string
	for i := 0; i < len(w); {
		r, size := utf8.DecodeRuneInString(w[i:])
		switch {
		case unicode.IsSpace(r):
			i += size
		case isLetter(r):
			j := i
			for j < len(w) {
				r, size := utf8.DecodeRuneInString(w[j:])
				if !isLetter(r) {
					break
				}
				j += size
			}
			out = append(out, strings.ToLower(w[i:j]))
			i = j
		case isDigit(r):
			j := i
			for j < len(w) && isDigit(rune(w[j])) {
				j++
			}
			out = append(out, w[i:j])
			i = j
		default:
			if r == '’' {
				out = append(out, "'")
			} else {
				out = append(out, w[i:i+size])
			}
			i += size
		}
	}
	return out
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
}

func newGrammar(l *lang.Language) *grammar {
	return &grammar{
		code:       l.Code,
		lex:        newLexicon(l.Dates.Words),
		levels:     newRules(l.Dates.Rules + "\n" + sharedRules),
		monthFirst: l.Dates.MonthFirst,
		eastern:    l.Dates.EasternEaster,
	}
}
