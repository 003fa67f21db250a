package quote

import (
	"unicode/utf8"

	"dateline/wasm/lang"
)

// koreanMentionAt is mentionAt for Korean, which has no capitals: a family name
// with two letters behind it before a title or a particle, unknown words before a
// title, a title with a family name alone, a role or a body.
func (d *document) koreanMentionAt(i int, p *paragraph) (mention, int) {
	t := &d.tokens[i]
	if t.kind != word {
		return mention{}, i + 1
	}
	is := func(k int, c lang.Class) bool { return k < p.last && d.tokens[k].kind == word && d.tokens[k].is(c) }
	named := func(last int) (mention, int) {
		m := mention{kind: named, first: i, last: last + 1, core: i, head: last}
		for k := i - 1; k >= p.first && k >= i-4 && d.tokens[k].kind == word && d.tokens[k].is(lang.Role|lang.Group) && d.tokens[k].region == t.region; k-- {
			m.first = k
		}
		for m.last < p.last && is(m.last, lang.Title) && d.tokens[m.last].space {
			m.class |= d.tokens[m.last].class & agreement
			m.last++
		}
		return m, m.last
	}
	switch {
	case t.is(lang.Pronoun) && utf8.RuneCountInString(t.lower) > 1:
		return mention{kind: pronoun, first: i, last: i + 1, core: i, head: i, class: t.class & agreement}, i + 1
	case t.class == 0 && d.koreanName(i) && (is(i+1, lang.Title) || d.subjectMark(i+1, p) || is(i+1, lang.Function) && !d.tokens[i+1].space):
		return named(i)
	case t.is(lang.Family) && d.runeCount(i) == 1 && is(i+1, lang.Title) && d.tokens[i+1].space:
		return named(i)
	case t.class == 0 && d.runeCount(i) >= 2 && is(i+1, lang.Title) && d.tokens[i+1].space && d.tokens[i+1].region == t.region:
		return named(i)
	case t.class == 0 && d.runeCount(i) >= 2 && i+2 < p.last && d.tokens[i+1].class == 0 && d.tokens[i+1].kind == word && d.runeCount(i+1) >= 2 && is(i+2, lang.Title) && d.tokens[i+1].space:
		return named(i + 1)
	case t.is(lang.Role | lang.Group):
		m := mention{kind: group, first: i, last: i + 1, core: i, head: i, class: t.class & agreement}
		if t.is(lang.Role) {
			m.kind = role
		}
		for k := i - 1; k >= p.first && k >= i-3 && d.tokens[k].kind == word && (d.tokens[k].class == 0 || d.tokens[k].is(lang.Group|lang.Determiner)) &&
			d.tokens[k+1].space && d.tokens[k].region == t.region; k-- {
			m.first = k
		}
		return m, i + 1
	}
	return mention{}, i + 1
}

// koreanName reports whether token i has the form of a full name: three letters,
// the first of them a family's.
func (d *document) koreanName(i int) bool {
	s := d.tokens[i].lower
	if utf8.RuneCountInString(s) != 3 {
		return false
	}
	_, size := utf8.DecodeRuneInString(s)
	return d.words.Lookup(s[:size])&lang.Family != 0
}
