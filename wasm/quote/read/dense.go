package read

import (
	"unicode"
	"unicode/utf8"

	"dateline/wasm/article"
	"dateline/wasm/lang"
)

// cutDense appends the tokens of a span in a script without spaces: the longest
// word of the language's lists, else a run of one script up to such a word.
func (d *Document) cutDense(s article.Span) {
	text := d.Text[:s.End]
	for i := s.Start; i < s.End; {
		r, size := utf8.DecodeRuneInString(text[i:])
		if invisible(r) {
			i += size
			continue
		}
		t := Token{Start: i, End: i + size, Region: -1, Kind: Punct}
		switch {
		case isMark(r):
			t.Kind = Mark
		case IsWordRune(r):
			t.Kind = Word
			if n := d.listed(text[i:]); n > 0 {
				t.End = i + n
				break
			}
			class := script(r)
			for t.End < s.End {
				next, n := utf8.DecodeRuneInString(text[t.End:])
				if script(next) != class || d.listed(text[t.End:]) > 0 {
					break
				}
				t.End += n
			}
		}
		d.add(t)
		i = t.End
	}
}

// listed returns the length in bytes of the longest listed word at the start of s, 0 if there is none.
func (d *Document) listed(s string) int {
	best, n := 0, 0
	for i, r := range s {
		if n++; n > 8 {
			break
		}
		if !IsWordRune(r) {
			break
		}
		if end := i + utf8.RuneLen(r); d.Words.Lookup(s[:end]) != 0 {
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
	case IsWordRune(r):
		return 4
	}
	return 0
}

// denseMentionAt is mentionAt for a script without spaces: a family name with
// what follows it, a run of characters before a title, a title on its own.
func (d *Document) denseMentionAt(i int, p *Paragraph) (Mention, int) {
	t := &d.Tokens[i]
	if t.Kind != Word {
		return Mention{}, i + 1
	}
	is := func(k int, c lang.Class) bool { return k < p.Last && d.Tokens[k].Kind == Word && d.Tokens[k].Is(c) }
	plain := func(k int) bool {
		return k < p.Last && d.Tokens[k].Kind == Word && d.Tokens[k].Class == 0
	}
	switch {
	case t.Is(lang.Pronoun):
		return Mention{Kind: Pronoun, First: i, Last: i + 1, Core: i, Head: i, Class: t.Class & Agreement}, i + 1
	case t.Is(lang.Family) && plain(i+1) && d.runeCount(i+1) <= 2 && d.fenced(i, i+2, p):
		m := Mention{Kind: Named, First: i, Last: i + 2, Core: i, Head: i + 1}
		return d.denseTitle(m, p), i + 2
	case plain(i) && d.runeCount(i) >= 2 && d.runeCount(i) <= 12:
		script, _ := utf8.DecodeRuneInString(d.Text[t.Start:])
		foreign := unicode.Is(unicode.Katakana, script) || unicode.Is(unicode.Latin, script) && unicode.IsUpper(script)
		if foreign || is(i+1, lang.Title) && !(is(i+2, lang.Family) && plain(i+3)) ||
			d.runeCount(i) <= 4 && d.SubjectMark(i+1, p) {
			m := Mention{Kind: Named, First: i, Last: i + 1, Core: i, Head: i}
			return d.denseTitle(m, p), i + 1
		}
	case t.Is(lang.Role | lang.Group):
		// taken as the title of the name before
		if i > p.First && d.Tokens[i-1].Kind == Word && d.Tokens[i-1].Class == 0 {
			if prev := d.runeCount(i - 1); t.Is(lang.Title) && prev >= 2 && prev <= 12 ||
				t.Is(lang.Title) && i-1 > p.First && d.Tokens[i-2].Is(lang.Family) {
				return Mention{}, i + 1
			}
		}
		m := Mention{Kind: Group, First: i, Last: i + 1, Core: i, Head: i, Class: t.Class & Agreement}
		if t.Is(lang.Role) {
			m.Kind = Role
		}
		for m.First > p.First && i-m.First < 3 && d.Tokens[m.First-1].Kind == Word &&
			(d.Tokens[m.First-1].Class == 0 || d.Tokens[m.First-1].Is(lang.Group)) {
			m.First--
		}
		return m, i + 1
	}
	return Mention{}, i + 1
}

// fenced reports whether known words, punctuation or the ends of the paragraph
// stand on both sides of tokens [a, b): a name is not torn out of a longer word.
func (d *Document) fenced(a, b int, p *Paragraph) bool {
	known := func(i int) bool {
		return i < p.First || i >= p.Last || d.Tokens[i].Kind != Word || d.Tokens[i].Class&^lang.Family != 0
	}
	return known(b) && (known(a-1) || b < p.Last && d.Tokens[b].Is(lang.Cue|lang.Title))
}

// denseTitle adds the title that follows a name.
func (d *Document) denseTitle(m Mention, p *Paragraph) Mention {
	for m.Last < p.Last && d.Tokens[m.Last].Kind == Word && d.Tokens[m.Last].Is(lang.Title) {
		m.Class |= d.Tokens[m.Last].Class & Agreement
		m.Last++
	}
	return m
}

// SubjectMark reports whether token i marks what stands before it as a subject,
// or is a verb of speech.
func (d *Document) SubjectMark(i int, p *Paragraph) bool {
	if i >= p.Last {
		return false
	}
	return d.Words.Subject(d.Tokens[i].Lower) || d.Tokens[i].Is(lang.Cue)
}

// denseSubject returns the subject of a cue in a script without spaces: the
// nearest mention before it in its sentence that is marked as one, even across
// what is quoted, else the nearest.
func (d *Document) denseSubject(c *Cue, mentions []Mention, next int) int {
	best := -1
	for k := next - 1; k >= 0 && next-k < 12 && mentions[k].Para == c.Para; k-- {
		m := &mentions[k]
		if m.Region >= 0 {
			continue
		}
		if d.Tokens[m.Head].Sentence != d.Tokens[c.First].Sentence {
			break
		}
		if d.SubjectMark(m.Last, &d.Paras[m.Para]) || m.Last == c.First {
			return k
		}
		if best < 0 {
			best = k
		}
	}
	return best
}

func (d *Document) runeCount(i int) int {
	return utf8.RuneCountInString(d.Text[d.Tokens[i].Start:d.Tokens[i].End])
}
