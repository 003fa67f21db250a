package read

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/wasm/article"
	"dateline/wasm/lang"
)

// Region is a stretch between quotation marks (or after a dialogue dash) in one
// paragraph: a candidate for a quotation.
type Region struct {
	Span   article.Span // with its marks
	Inner  article.Span // the words between
	Para   int
	Closed bool         // a closing mark was found
	Label  article.Span // of a turn of an interview: who speaks; empty elsewhere
	GoesOn bool         // left open, and the next paragraph opens with a mark again
}

// isMark reports whether r can be a quotation mark on its own.
func isMark(r rune) bool {
	switch r {
	case '"', '“', '”', '„', '‟', '«', '»', '「', '」', '『', '』', '＂':
		return true
	}
	return false
}

// scanner walks over one paragraph. Every method moves forward or asks a
// question about the next few characters, so that the walk is linear.
type scanner struct {
	text     string // up to the end of the paragraph
	start    int
	words    *lang.Quotes
	seen     [2]bool // “ and « stood before in this paragraph: ” and » close
	noSingle int     // no closing single mark stands before this byte
}

// scan appends the marked stretches of a paragraph.
func scan(out []Region, text string, p article.Span, words *lang.Quotes, para int) []Region {
	s := scanner{text: text[:p.End], start: p.Start, words: words}
	for i := p.Start; i < p.End; {
		open, width := s.opens(i)
		if open == 0 {
			_, size := utf8.DecodeRuneInString(s.text[i:])
			i += size
			continue
		}
		from, to, closed := s.close(open, i+width)
		r := Region{Span: article.Span{Start: i, End: to}, Inner: article.Span{Start: i + width, End: from}, Para: para,
			Closed: closed}
		if open == '\'' && !closed { // an apostrophe
			i += width
			continue
		}
		if !r.Inner.Empty() {
			out = append(out, r)
		}
		i = max(to, i+width)
	}
	return out
}

// opens returns the mark that opens at byte i, 0 if none does, and its width
// in bytes. Double apostrophes and grave accents count as '"', a single mark as '\”.
func (s *scanner) opens(i int) (rune, int) {
	r, size := utf8.DecodeRuneInString(s.text[i:])
	switch r {
	case '“', '‟':
		s.seen[0] = s.seen[0] || r == '“'
		return r, size
	case '«':
		s.seen[1] = true
		return r, size
	case '„', '「', '『':
		return r, size
	case '"', '＂':
		if s.freeBefore(i) {
			return '"', size
		}
	case '”':
		if !s.seen[0] && s.freeBefore(i) {
			return r, size
		}
	case '»':
		if !s.seen[1] && s.freeBefore(i) && !s.spaceAt(i+size) {
			return r, size
		}
	case '`':
		if strings.HasPrefix(s.text[i:], "``") {
			return '"', 2
		}
	case '\'':
		if strings.HasPrefix(s.text[i:], "''") && s.freeBefore(i) && s.letterAt(i+2) {
			return '"', 2
		}
		if s.words.Single && i >= s.noSingle && s.freeBefore(i) && s.letterAt(i+1) {
			return '\'', 1
		}
	case '‘', '‚':
		if s.words.Single && i >= s.noSingle && s.freeBefore(i) && s.letterAt(i+size) {
			return '\'', size
		}
	}
	return 0, size
}

// freeBefore reports whether nothing that belongs to a word stands before byte i.
func (s *scanner) freeBefore(i int) bool {
	if i == s.start {
		return true
	}
	r, _ := utf8.DecodeLastRuneInString(s.text[s.start:i])
	return unicode.IsSpace(r) || strings.ContainsRune("([{—–-:/…\u200b'‘“„«。，：、", r)
}

func (s *scanner) letterAt(i int) bool {
	r, _ := utf8.DecodeRuneInString(s.text[min(i, len(s.text)):])
	return i < len(s.text) && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

func (s *scanner) spaceAt(i int) bool {
	r, _ := utf8.DecodeRuneInString(s.text[min(i, len(s.text)):])
	return i >= len(s.text) || unicode.IsSpace(r)
}

// freeAfter reports whether a mark that ends at byte i may close: no letter
// follows, or a stop stands before the mark at byte at.
func (s *scanner) freeAfter(at, i int) bool {
	if !s.letterAt(i) {
		return true
	}
	r, _ := utf8.DecodeLastRuneInString(s.text[:at])
	return strings.ContainsRune(".,!?…", r)
}

// close looks for the end of a stretch whose words begin at byte i. It returns
// the end of the words, the end of the closing mark, and whether there is one.
func (s *scanner) close(open rune, i int) (int, int, bool) {
	depth, from, to := 1, -1, -1 // the last closing mark seen, in case inner ones never close
	if open == '"' {
		if a, b := s.closeStraight(i); b > 0 {
			return a, b, true
		}
	}
	for j := i; j < len(s.text); {
		r, size := utf8.DecodeRuneInString(s.text[j:])
		switch {
		case open == '\'':
			if end := s.closesSingle(r, j, size); end > 0 && j > i {
				return j, end, true
			}
			if isMark(r) { // a double mark is never inside a pair of single ones
				s.noSingle = j
				return j, j, false
			}
		case open == '"' && (r == '\'' || r == '"' || r == '”' || r == '＂'):
			if r == '\'' && !strings.HasPrefix(s.text[j:], "''") {
				break
			}
			if r == '\'' {
				size = 2
			}
			if s.freeAfter(j, j+size) {
				return j, j + size, true
			}
		case open == '”' && r == '“' && s.freeAfter(j, j+size): // ”turned about“
			return j, j + size, true
		case r == open && nests(open):
			depth++
		case closes(open, r) && (r != '"' || s.freeAfter(j, j+size)):
			from, to = j, j+size
			if depth--; depth == 0 {
				return from, to, true
			}
		case open == '“' && r == '“':
			if !s.freeBefore(j) && s.freeAfter(j, j+size) { // one form for both marks
				return j, j + size, true
			}
			return j, j, false // opened anew: the first was never closed
		}
		j += size
	}
	if open == '\'' {
		s.noSingle = len(s.text)
	}
	if to > 0 {
		return from, to, true
	}
	return len(s.text), len(s.text), false
}

// closeStraight looks for the end of words between straight marks that hold
// words between such marks themselves: "they call it the "old port", he and others".
// It returns 0, 0 where they hold none, or some are never closed.
func (s *scanner) closeStraight(i int) (from, to int) {
	depth, nested := 1, false
	for j := i; j < len(s.text); j++ {
		if s.text[j] != '"' {
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(s.text[i:j])
		switch {
		case j > i && unicode.IsSpace(before) && s.letterAt(j+1):
			if depth == 2 {
				return 0, 0
			}
			depth, nested = 2, true
		case s.freeAfter(j, j+1):
			if depth--; depth == 0 {
				if !nested {
					return 0, 0
				}
				return j, j + 1
			}
		}
	}
	return 0, 0
}

// closesSingle returns the end of a single closing mark at byte j, 0 if what
// stands there is an apostrophe.
func (s *scanner) closesSingle(r rune, j, size int) int {
	if r != '’' && r != '\'' && r != '‘' || s.letterAt(j+size) {
		return 0
	}
	before, _ := utf8.DecodeLastRuneInString(s.text[:j])
	if unicode.IsSpace(before) {
		return 0
	}
	if before == 's' && !s.stopAt(j+size) { // the voters’ choice
		return 0
	}
	return j + size
}

func (s *scanner) stopAt(i int) bool {
	r, _ := utf8.DecodeRuneInString(s.text[min(i, len(s.text)):])
	return i >= len(s.text) || strings.ContainsRune(".,;:!?…)", r)
}

// nests reports whether a second opening mark inside is one more level: where
// opening and closing marks differ and are used in both depths.
func nests(open rune) bool { return open == '«' || open == '„' || open == '「' || open == '『' }

func closes(open, r rune) bool {
	switch open {
	case '“':
		return r == '”' || r == '"'
	case '«':
		return r == '»'
	case '»':
		return r == '«' || r == '»'
	case '„':
		return r == '“' || r == '”' || r == '"' || r == '‟'
	case '”', '‟':
		return r == '”'
	case '「':
		return r == '」'
	case '『':
		return r == '』'
	}
	return false
}
