package dates

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// forms adds the case forms of the words of a class: each with every ending.
func (l *lexicon) forms(c class, endings []string) {
	type form struct {
		word  string
		sense sense
	}
	var all []form
	for w, e := range l.words {
		for _, s := range e.senses {
			if s.class == c && !e.dotted {
				all = append(all, form{w, s})
			}
		}
	}
	for _, f := range all {
		for _, end := range endings {
			w := f.word + strings.ReplaceAll(end, "_", " ")
			if f.sense.weak {
				w += "?"
			}
			l.add(w, c, int(f.sense.value))
		}
	}
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
	switch head[0] {
	case "none": // words that hold others and mean no time
		for _, w := range list {
			if l.words[w] == nil {
				l.words[w] = &entry{}
			}
		}
		return
	case "forms":
		c, ok := classOf(head[1])
		if !ok {
			panic("dates: no class " + head[1])
		}
		l.forms(c, list)
		return
	case "prefix", "opening":
		c, ok := classOf(head[1])
		if !ok {
			panic("dates: no class " + head[1])
		}
		for _, p := range list {
			if head[0] == "prefix" {
				l.prefixes = append(l.prefixes, affix{p, c})
			} else {
				l.openings = append(l.openings, affix{p, c})
			}
		}
		return
	case "suffix":
		l.suffixes = append(l.suffixes, list...)
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
			case "first":
				l.first = true
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
		if len(head) > 2 { // relu, relp, span: a number and a unit or a part of the day
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
	if u, ok := unitOf(s); ok && c != cPart && c != cRelPart && c != cParts {
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
			for w := range strings.SplitSeq(u, "/") {
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
