package read

import (
	"unicode/utf8"

	"dateline/wasm/lang"
)

// koreanMentionAt is mentionAt for Korean, which has no capitals: a family name
// with two letters behind it before a title or a particle, unknown words before a
// title, a title with a family name alone, a role or a body.
func (d *Document) koreanMentionAt(i int, p *Paragraph) (Mention, int) {
	t := &d.Tokens[i]
	if t.Kind != Word {
		return Mention{}, i + 1
	}
	is := func(k int, c lang.Class) bool { return k < p.Last && d.Tokens[k].Kind == Word && d.Tokens[k].Is(c) }
	named := func(last int) (Mention, int) {
		m := Mention{Kind: Named, First: i, Last: last + 1, Core: i, Head: last}
		for k := i - 1; k >= p.First && k >= i-4 && d.Tokens[k].Kind == Word && d.Tokens[k].Is(lang.Role|lang.Group) &&
			d.Tokens[k].Region == t.Region; k-- {
			m.First = k
		}
		for m.Last < p.Last && is(m.Last, lang.Title) && d.Tokens[m.Last].space {
			m.Class |= d.Tokens[m.Last].Class & Agreement
			m.Last++
		}
		return m, m.Last
	}
	switch {
	case t.Is(lang.Pronoun) && utf8.RuneCountInString(t.Lower) > 1:
		return Mention{Kind: Pronoun, First: i, Last: i + 1, Core: i, Head: i, Class: t.Class & Agreement}, i + 1
	case t.Class == 0 && d.koreanName(i) && (is(i+1, lang.Title) || d.SubjectMark(i+1, p) ||
		is(i+1, lang.Function) && !d.Tokens[i+1].space):
		return named(i)
	case t.Is(lang.Family) && d.runeCount(i) == 1 && is(i+1, lang.Title) && d.Tokens[i+1].space:
		return named(i)
	case t.Class == 0 && d.runeCount(i) >= 2 && is(i+1, lang.Title) && d.Tokens[i+1].space &&
		d.Tokens[i+1].Region == t.Region:
		return named(i)
	case t.Class == 0 && d.runeCount(i) >= 2 && i+2 < p.Last && d.Tokens[i+1].Class == 0 &&
		d.Tokens[i+1].Kind == Word && d.runeCount(i+1) >= 2 && is(i+2, lang.Title) && d.Tokens[i+1].space:
		return named(i + 1)
	case t.Is(lang.Role | lang.Group):
		m := Mention{Kind: Group, First: i, Last: i + 1, Core: i, Head: i, Class: t.Class & Agreement}
		if t.Is(lang.Role) {
			m.Kind = Role
		}
		for k := i - 1; k >= p.First && k >= i-3 && d.Tokens[k].Kind == Word &&
			(d.Tokens[k].Class == 0 || d.Tokens[k].Is(lang.Group|lang.Determiner)) &&
			d.Tokens[k+1].space && d.Tokens[k].Region == t.Region; k-- {
			m.First = k
		}
		return m, i + 1
	}
	return Mention{}, i + 1
}

// koreanName reports whether token i has the form of a full name: three letters,
// the first of them a family's.
func (d *Document) koreanName(i int) bool {
	s := d.Tokens[i].Lower
	if utf8.RuneCountInString(s) != 3 {
		return false
	}
	_, size := utf8.DecodeRuneInString(s)
	return d.Words.Lookup(s[:size])&lang.Family != 0
}
