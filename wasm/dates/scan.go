package dates

import (
	"unicode"
	"unicode/utf8"
)

// item is a token of the text or, once a pattern has matched, what it made of
// several.
type item struct {
	start, end int // bytes of the whole text
	word       int // number of the token in its paragraph
	mask       mask
	strong     mask
	senses     []sense
	num        int // of digits; thousandths in frac
	frac       int
	width      int    // digits written
	v          *value // made by a pattern
	glued      bool   // no space before
	upper      bool   // begins with a capital
	first      bool   // first of its sentence
	verb       bool   // tells a tense
	named      bool   // its last word begins with a capital
}

// value returns what the item is worth as a member of class c.
func (it *item) value(c class) int {
	if it.width > 0 || len(it.senses) == 0 {
		return it.num
	}
	number := it.num
	for i := range it.senses {
		switch it.senses[i].class {
		case c:
			return int(it.senses[i].value)
		case cNum, cOrd:
			number = int(it.senses[i].value)
		}
	}
	return number
}

func (it *item) set(c class) {
	it.mask.add(c)
	it.strong.add(c)
}

// scanner cuts one paragraph into items.
type scanner struct {
	lex    *lexicon
	text   string
	items  []item
	buf    [64]byte
	look   [64]byte
	cut    int  // bytes of the word before its particle
	spoken bool // small letters say nothing
	month  bool // month first in numeric dates
}

// scan reads text[from:to]. Words without meaning stay as empty items, since
// they part what stands around them; runs of them are one item.
func (s *scanner) scan(from, to int) {
	first := true
	for i := from; i < to; {
		c := s.text[i]
		if c == ' ' || c == '\n' || c == '\t' || c == '\r' {
			i++
			continue
		}
		glued := i > from && !isSpaceByte(s.text[i-1])
		switch {
		case c >= '0' && c <= '9':
			next := s.digits(i, to)
			s.items[len(s.items)-1].glued = glued
			s.items[len(s.items)-1].first = first
			first = false
			i = next
		case c < utf8.RuneSelf && !isLetter(rune(c)):
			first = s.mark(c, i, to, glued, first)
			i++
		default:
			r, size := utf8.DecodeRuneInString(s.text[i:to])
			if _, ok := digitOf(r); ok {
				i = s.wideNumber(i, to, glued)
				first = false
				continue
			}
			if s.lex.dense != nil && isDense(r) {
				i = s.denseWord(i, to, glued)
				first = false
				continue
			}
			if !isLetter(r) {
				if unicode.IsSpace(r) || r == '\u200b' || r == '\u2060' {
					i += size
					continue
				}
				if s.wideMark(r, i, i+size, glued) {
					first = true
				}
				i += size
				continue
			}
			i = s.word(i, to, glued, first)
			first = false
		}
	}
}

func isSpaceByte(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }

func (s *scanner) push(it item) {
	it.word = len(s.items)
	s.items = append(s.items, it)
}

// word reads a run of letters at i and returns where it ends, or where the
// phrase that begins there ends.
func (s *scanner) word(i, to int, glued, first bool) int {
	end := i
	n, ok := 0, true
	for end < to {
		c := s.text[end]
		if c < utf8.RuneSelf {
			l := c | 0x20
			if l < 'a' || l > 'z' {
				break
			}
			if ok = ok && n < len(s.buf); ok {
				s.buf[n] = l
				n++
			}
			end++
			continue
		}
		r, size := utf8.DecodeRuneInString(s.text[end:to])
		if !isLetter(r) {
			break
		}
		if r != '\u00ad' {
			if ok = ok && n+utf8.UTFMax <= len(s.buf); ok {
				n += utf8.EncodeRune(s.buf[n:], unicode.ToLower(r))
			}
		}
		end += size
	}
	r, _ := utf8.DecodeRuneInString(s.text[i:end])
	upper := unicode.IsUpper(r)
	var e *entry
	if ok {
		e = s.lex.words[string(s.buf[:n])]
	}
	if e == nil && ok && s.lex.heads != nil && n == end-i { // letters of other scripts and cases keep their length here
		if cut, h := s.lex.split(s.buf[:n]); cut > 0 {
			s.compound(i, i+cut, end, h, glued, upper)
			return end
		}
	}
	if e == nil && ok && n == end-i {
		if at := s.prefixed(s.buf[:n], i); at > i {
			i, glued, e = at, true, s.lex.words[s.text[at:end]]
		} else if e = s.suffixed(s.buf[:n]); e != nil {
			return s.particles(e, i, end, to, glued)
		}
	}
	if e == nil {
		s.unknown(i, end, glued, upper)
		if ok && (!upper || first) {
			s.ending(s.buf[:n])
		}
		if upper && (!first || end-i > 1) { // "lat 80. XIX wieku"
			s.roman(i, end)
		}
		return end
	}
	for _, p := range e.phrases {
		if at := s.phraseEnd(p.rest, end, to); at >= 0 {
			s.pushEntry(p.entry, i, at, to, glued, upper, first)
			return s.items[len(s.items)-1].end
		}
	}
	if len(e.senses) == 0 {
		s.unknown(i, end, glued, upper)
		return end
	}
	s.pushEntry(e, i, end, to, glued, upper, first)
	return s.items[len(s.items)-1].end
}

// unknown adds a word without meaning for dates.
func (s *scanner) unknown(i, end int, glued, upper bool) {
	s.push(item{start: i, end: end, glued: glued, upper: upper})
}

// compound adds the two halves of a compound as items of their own.
func (s *scanner) compound(i, cut, end int, h head, glued, upper bool) {
	first := s.lex.words[h.word]
	rest := string(s.buf[cut-i : end-i])
	second := s.lex.words[rest]
	if second == nil {
		second = s.lex.words[rest[1:]]
	}
	for k, e := range [...]*entry{first, second} {
		c := [...]class{h.class, h.tail}[k]
		it := item{start: i, end: cut, glued: glued, upper: upper}
		if k == 1 {
			it = item{start: cut, end: end, glued: true}
		}
		for _, x := range e.senses {
			if x.class == c {
				it.senses = append(it.senses, x)
				it.set(c)
				break
			}
		}
		s.push(it)
	}
}

// leastStem is how many bytes of a verb stand before its ending: two letters of
// most scripts.
const leastStem = 3

// ending tells the tense of an unknown word by its last letters.
func (s *scanner) ending(word []byte) {
	for _, o := range s.lex.openings {
		if len(word) >= len(o.letters)+leastStem && string(word[:len(o.letters)]) == o.letters {
			s.items[len(s.items)-1].mask.add(o.class)
			return
		}
	}
	for i := range s.lex.endings {
		e := &s.lex.endings[i]
		if len(word) >= len(e.letters)+leastStem && string(word[len(word)-len(e.letters):]) == e.letters {
			s.items[len(s.items)-1].mask = e.classes
			return
		}
	}
}

func (s *scanner) pushEntry(e *entry, i, end, to int, glued, upper, first bool) {
	it := item{start: i, end: end, glued: glued, upper: upper, first: first}
	it.mask, it.strong, it.senses = e.mask, e.strong, e.senses
	if e.cased {
		it.mask, it.strong, it.senses = mask{}, mask{}, nil
		for _, x := range e.senses {
			if x.upper && !(s.spoken && x.weak) && (!upper || first && !x.weak) || x.lower && upper && !first ||
				x.dot && !s.abbreviated(end, to, upper) {
				continue
			}
			it.senses = append(it.senses, x)
			it.mask.add(x.class)
			if !x.weak {
				it.strong.add(x.class)
			}
		}
	}
	if e.dotted {
		if end < to && s.text[end] == '.' && end+1 < to {
			it.end++
		} else if e.mask.has(cMonth) || e.mask.has(cWeekday) {
			it.strong = mask{} // "Jan" may be a man
		}
	}
	s.push(it)
}

// abbreviated reports whether the full stop at end belongs to an abbreviation:
// after a small word and before a capital it ends the sentence, "en el mar. En".
func (s *scanner) abbreviated(end, to int, upper bool) bool {
	if end+1 >= to || s.text[end] != '.' {
		return false
	}
	if upper || s.text[end+1] != ' ' {
		return true
	}
	r, _ := utf8.DecodeRuneInString(s.text[end+2 : to])
	return !unicode.IsUpper(r)
}

// phraseEnd returns where the tokens of rest end when they follow at i, or -1.
func (s *scanner) phraseEnd(rest []string, i, to int) int {
	for _, want := range rest {
		for i < to && isSpaceByte(s.text[i]) {
			i++
		}
		if i+2 <= to && s.text[i] == 0xc2 && s.text[i+1] == 0xa0 {
			i += 2
		}
		if i >= to {
			return -1
		}
		r, size := utf8.DecodeRuneInString(s.text[i:to])
		if !isLetter(r) && !isDigit(r) {
			if r == '’' {
				r = '\''
			}
			w, _ := utf8.DecodeRuneInString(want)
			if w != r {
				return -1
			}
			i += size
			continue
		}
		n := 0
		digit := isDigit(r)
		for i < to {
			r, size := utf8.DecodeRuneInString(s.text[i:to])
			if digit && !isDigit(r) || !digit && !isLetter(r) || n+utf8.UTFMax > len(s.look) {
				break
			}
			n += utf8.EncodeRune(s.look[n:], unicode.ToLower(r))
			i += size
		}
		if string(s.look[:n]) != want {
			return -1
		}
	}
	return i
}
