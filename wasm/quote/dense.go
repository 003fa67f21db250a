package quote

import (
	"unicode"
	"unicode/utf8"

	"dateline/wasm/article"
	"dateline/wasm/lang"
)

// cutDense appends the tokens of a span in a script without spaces: the longest
// word of the language's lists, else a run of one script up to such a word.
func (d *document) cutDense(s article.Span) {
	text := d.text[:s.End]
	for i := s.Start; i < s.End; {
		r, size := utf8.DecodeRuneInString(text[i:])
		if invisible(r) {
			i += size
			continue
		}
		t := token{start: i, end: i + size, region: -1, kind: punct}
		switch {
		case isMark(r):
			t.kind = mark
		case isWordRune(r):
			t.kind = word
			if n := d.listed(text[i:]); n > 0 {
				t.end = i + n
				break
			}
			class := script(r)
			for t.end < s.End {
				next, n := utf8.DecodeRuneInString(text[t.end:])
				if script(next) != class || d.listed(text[t.end:]) > 0 {
					break
				}
				t.end += n
			}
		}
		d.add(t)
		i = t.end
	}
}

// listed returns the length in bytes of the longest listed word at the start of s, 0 if there is none.
func (d *document) listed(s string) int {
	best, n := 0, 0
	for i, r := range s {
		if n++; n > 8 {
			break
		}
		if !isWordRune(r) {
			break
		}
		if end := i + utf8.RuneLen(r); d.words.Lookup(s[:end]) != 0 {
			best = end
		}
	}
	return best
}

// script tells Han, kana and others apart; 0 is no letter.
func script(r rune) int {
	switch {
	case unicode.Is(unicode.Han, r) || r == '々':
		return 1
	case unicode.Is(unicode.Hiragana, r):
		return 2
	case unicode.Is(unicode.Katakana, r) || r == 'ー' || r == '・' || r == '·':
		return 3
	case isWordRune(r):
		return 4
	}
	return 0
}

// denseMentionAt is mentionAt for a script without spaces: a family name with
// what follows it, a run of characters before a title, a title on its own.
func (d *document) denseMentionAt(i int, p *paragraph) (mention, int) {
	t := &d.tokens[i]
	if t.kind != word {
		return mention{}, i + 1
	}
	is := func(k int, c lang.Class) bool { return k < p.last && d.tokens[k].kind == word && d.tokens[k].is(c) }
	plain := func(k int) bool {
		return k < p.last && d.tokens[k].kind == word && d.tokens[k].class == 0
	}
	switch {
	case t.is(lang.Pronoun):
		return mention{kind: pronoun, first: i, last: i + 1, core: i, head: i, class: t.class & agreement}, i + 1
	case t.is(lang.Family) && plain(i+1) && d.runeCount(i+1) <= 2 && d.fenced(i, i+2, p):
		m := mention{kind: named, first: i, last: i + 2, core: i, head: i + 1}
		return d.denseTitle(m, p), i + 2
	case plain(i) && d.runeCount(i) >= 2 && d.runeCount(i) <= 12:
		script, _ := utf8.DecodeRuneInString(d.text[t.start:])
		foreign := unicode.Is(unicode.Katakana, script) || unicode.Is(unicode.Latin, script) && unicode.IsUpper(script)
		if foreign || is(i+1, lang.Title) && !(is(i+2, lang.Family) && plain(i+3)) || d.runeCount(i) <= 4 && d.subjectMark(i+1, p) {
			m := mention{kind: named, first: i, last: i + 1, core: i, head: i}
			return d.denseTitle(m, p), i + 1
		}
	case t.is(lang.Role | lang.Group):
		// taken as the title of the name before
		if i > p.first && d.tokens[i-1].kind == word && d.tokens[i-1].class == 0 {
			if prev := d.runeCount(i - 1); t.is(lang.Title) && prev >= 2 && prev <= 12 ||
				t.is(lang.Title) && i-1 > p.first && d.tokens[i-2].is(lang.Family) {
				return mention{}, i + 1
			}
		}
		m := mention{kind: group, first: i, last: i + 1, core: i, head: i, class: t.class & agreement}
		if t.is(lang.Role) {
			m.kind = role
		}
		for m.first > p.first && i-m.first < 3 && d.tokens[m.first-1].kind == word &&
			(d.tokens[m.first-1].class == 0 || d.tokens[m.first-1].is(lang.Group)) {
			m.first--
		}
		return m, i + 1
	}
	return mention{}, i + 1
}

// fenced reports whether known words, punctuation or the ends of the paragraph
// stand on both sides of tokens [a, b): a name is not torn out of a longer word.
func (d *document) fenced(a, b int, p *paragraph) bool {
	known := func(i int) bool {
		return i < p.first || i >= p.last || d.tokens[i].kind != word || d.tokens[i].class&^lang.Family != 0
	}
	return known(b) && (known(a-1) || b < p.last && d.tokens[b].is(lang.Cue|lang.Title))
}

// denseTitle adds the title that follows a name.
func (d *document) denseTitle(m mention, p *paragraph) mention {
	for m.last < p.last && d.tokens[m.last].kind == word && d.tokens[m.last].is(lang.Title) {
		m.class |= d.tokens[m.last].class & agreement
		m.last++
	}
	return m
}

// subjectMark reports whether token i marks what stands before it as a subject,
// or is a verb of speech.
func (d *document) subjectMark(i int, p *paragraph) bool {
	if i >= p.last {
		return false
	}
	switch d.tokens[i].lower {
	case "は", "が", "も", "은", "는", "이", "가", "께서", "께서는", "측은":
		return true
	}
	return d.tokens[i].is(lang.Cue)
}

// denseSubject returns the subject of a cue in a script without spaces: the
// nearest mention before it in its sentence that is marked as one, even across
// what is quoted, else the nearest.
func (d *document) denseSubject(c *cue, mentions []mention, next int) int {
	best := -1
	for k := next - 1; k >= 0 && next-k < 12 && mentions[k].para == c.para; k-- {
		m := &mentions[k]
		if m.region >= 0 {
			continue
		}
		if d.tokens[m.head].sentence != d.tokens[c.first].sentence {
			break
		}
		if d.subjectMark(m.last, &d.paras[m.para]) || m.last == c.first {
			return k
		}
		if best < 0 {
			best = k
		}
	}
	return best
}

func (d *document) runeCount(i int) int {
	return utf8.RuneCountInString(d.text[d.tokens[i].start:d.tokens[i].end])
}
