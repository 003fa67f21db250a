package read

import (
	"unicode"

	"dateline/wasm/article"
	"dateline/wasm/lang"
)

// OpensName reports whether a name may begin with token i.
func (d *Document) OpensName(i int, p *Paragraph) bool {
	t := &d.Tokens[i]
	if !t.Upper || t.Is(lang.NotName) {
		return false
	}
	if i == p.First || d.Tokens[i-1].Sentence != t.Sentence || d.Tokens[i-1].Kind == Mark ||
		d.Tokens[i-1].Lower == ":" {
		// a capital says nothing here
		if t.Is(lang.Determiner|lang.Preposition|lang.Conjunction|lang.Relative|lang.Auxiliary|lang.Pronoun|lang.Cue|
			lang.SoftCue|lang.That) ||
			d.Lang.Stop().Has(t.Lower) {
			return false
		}
		if d.Words.NounsUpper || t.Is(lang.Role|lang.Group) && !t.Is(lang.Title) {
			return d.inName(i, p) || d.Words.NounsUpper && d.surname(i, p)
		}
	}
	if d.Words.NounsUpper && !t.Is(lang.Given|lang.Title) && !d.inName(i, p) && !d.surname(i, p) {
		return false
	}
	return !t.Is(lang.Determiner)
}

// surname reports whether a capitalised word on its own is a name in a language
// that writes all nouns so: it stands elsewhere after a given name or a title,
// or a verb of speech stands before it, and no article does, or one stands after
// it where a clause begins.
func (d *Document) surname(i int, p *Paragraph) bool {
	t := &d.Tokens[i]
	if t.Is(lang.Role|lang.Group|lang.Determiner|lang.Preposition|lang.Pronoun|lang.Auxiliary|lang.Conjunction|
		lang.Cue|lang.SoftCue|lang.Source) ||
		i > p.First && d.Tokens[i-1].Is(lang.Determiner) {
		return false
	}
	verb := i - 1
	for verb > p.First && d.Tokens[verb].Is(lang.Auxiliary) { // "erinnerte sich Brunner"
		verb--
	}
	if d.families[t.Hash] || verb >= p.First &&
		(d.Tokens[verb].Is(lang.Cue) || d.Tokens[verb].Is(lang.SoftCue) && d.afterMarks(verb, p)) {
		return true
	}
	begins := i == p.First || d.Tokens[i-1].Sentence != t.Sentence || d.Tokens[i-1].Kind == Punct
	return begins && i+1 < p.Last && d.Tokens[i+1].Is(lang.Cue) && !d.Tokens[i+1].Upper && !d.Lang.Stop().Has(t.Lower)
}

// findFamilies notes the words that stand after a given name, a title or a role, where
// a capital does not tell names from other nouns.
func (d *Document) findFamilies() {
	if !d.Words.NounsUpper {
		return
	}
	d.families = make(map[uint32]bool)
	for i := 1; i < len(d.Tokens); i++ {
		if t, before := &d.Tokens[i], &d.Tokens[i-1]; t.Kind == Word && t.Upper && before.Upper &&
			t.Sentence == before.Sentence &&
			(before.Is(lang.Given|lang.Title) || before.Is(lang.Role) && !before.Is(lang.Plural) && t.Class == 0) {
			d.families[t.Hash] = true
		}
	}
}

// inName reports whether the next word is capitalised too and close by.
func (d *Document) inName(i int, p *Paragraph) bool {
	return i+1 < p.Last && d.Tokens[i+1].Upper && d.Tokens[i+1].Kind == Word && !d.Tokens[i+1].Is(lang.NotName)
}

// nameAt reads the run of capitalised words from token i on and takes the name
// proper out of it: what follows the last title, or begins with a given name.
func (d *Document) nameAt(i int, p *Paragraph) (Mention, int) {
	end := d.nameEnd(i, p)
	if end > i+2 && d.onlyOpens(i, p) { // "Meet Nora Quist"
		return Mention{}, i + 1
	}
	if d.modifier(i, end, p) {
		return Mention{}, end
	}
	m := Mention{Kind: Named, First: i, Last: end, Core: i, Head: end - 1}
	for m.Head > i && d.Tokens[m.Head].Is(lang.Suffix) || d.Tokens[m.Head].Kind != Word {
		m.Head--
	}
	for k := i; k < m.Head; k++ {
		t := &d.Tokens[k]
		if t.Is(lang.Title|lang.Role) && !(t.Is(lang.Given) && k == m.Core) {
			m.Core = k + 1
			m.Class |= t.Class & Agreement
			continue
		}
		if t.Lower == "." && m.Core == k { // the stop of an abbreviated title
			m.Core = k + 1
		}
	}
	for k := m.Core; k < m.Head; k++ {
		if d.Tokens[k].Is(lang.Given) {
			if !d.givenBefore(k, &m, p) {
				m.Core = k
			}
			m.Class |= d.Tokens[k].Class & Agreement
			break
		}
	}
	if m.Head == i && d.Tokens[i].Is(lang.Given) {
		m.Class |= d.Tokens[i].Class & Agreement
	}
	if d.Tokens[m.Head].Is(lang.Group) || d.Tokens[m.Head].Is(lang.Role|lang.Title) && m.Core == m.Head {
		m.Kind, m.Core = Group, i
		if d.Tokens[m.Head].Is(lang.Role | lang.Title) {
			m.Kind = Role
		}
	}
	m.First = d.leftOf(i, p)
	return m, end
}

// givenBefore reports whether the one unknown word before the given name at token k is a
// given name too, "Poul Erik Stage": a verb of speech or a comma stands before it, not what
// it would go with ("мэр Харькова Геннадий ..."), and names do not describe names.
func (d *Document) givenBefore(k int, m *Mention, p *Paragraph) bool {
	if k != m.Core+1 || d.Words.NounsUpper || d.Words.Modifiers || d.Words.Inflects || m.Core == p.First {
		return false
	}
	t, before := &d.Tokens[m.Core], &d.Tokens[m.Core-1]
	return t.Kind == Word && t.Class == 0 && (before.Is(lang.Cue) || before.Lower == ",") &&
		before.Region == t.Region &&
		!d.Acronym(article.Span{Start: t.Start, End: t.End})
}

// onlyOpens reports whether the first word of a run of capitals has its capital
// because it opens the sentence: it stands nowhere else, and the next does.
func (d *Document) onlyOpens(i int, p *Paragraph) bool {
	if i > p.First && !d.SentenceBreak(i-1) || d.Words.NounsUpper ||
		d.Tokens[i].Is(lang.Given|lang.Title|lang.Role|lang.Group) || d.Tokens[i+1].Kind != Word {
		return false
	}
	u, next := d.Usage[d.Tokens[i].Hash], d.Usage[d.Tokens[i+1].Hash]
	return u.Upper == 0 && u.First+u.Lower == u.First && u.First == 1 && next.Upper+next.First > 1 && next.Upper > 0
}

// modifier reports whether the name in tokens [i, end) only says of whom or of
// where the noun behind it is: "Hawks head Gopaul Govender", "a Viennese lawyer".
func (d *Document) modifier(i, end int, p *Paragraph) bool {
	if !d.Words.Modifiers || d.Tokens[end-1].Is(lang.Given) {
		return false
	}
	k := end
	for k < p.Last && d.Tokens[k].space && !d.Tokens[k].Upper && d.Tokens[k].Is(lang.Role|lang.Group) &&
		!d.Tokens[k].Is(lang.Cue|lang.SoftCue|lang.Plural) {
		k++
	}
	if k == end {
		return false
	}
	return end == i+1 || k < p.Last && d.Tokens[k].Upper && d.Tokens[k].Kind == Word &&
		d.Tokens[k].Sentence == d.Tokens[i].Sentence
}

// nameEnd returns the token after the run of words that may belong to one name.
func (d *Document) nameEnd(i int, p *Paragraph) int {
	end := i + 1
	for end < p.Last && end-i < 12 {
		t := &d.Tokens[end]
		if t.Sentence != d.Tokens[i].Sentence || t.Region != d.Tokens[i].Region {
			break
		}
		if t.Kind == Word && t.Upper && t.space && !t.Is(lang.NotName) &&
			!(t.End-t.Start == 1 && lang.Platform(t.Lower)) &&
			!(t.Is(lang.Pronoun|lang.Determiner) && !t.Is(lang.Particle|lang.Given)) {
			end++
			continue
		}
		if t.Lower == "." && !t.space && d.Abbreviated(end-1) && end+1 < p.Last && d.Tokens[end+1].Upper {
			end++
			continue
		}
		if k := d.pastParticles(end, p); k > end {
			end = k
			continue
		}
		break
	}
	if end < p.Last && d.Tokens[end].Lower == "," && end+1 < p.Last && d.Tokens[end+1].Is(lang.Suffix) { // Hall, Jr.
		end += 2
	}
	if end < p.Last && d.Tokens[end].Lower == "." && d.Tokens[end-1].Is(lang.Suffix) && !d.Tokens[end].space &&
		d.Tokens[end].Sentence == d.Tokens[end-1].Sentence &&
		end+1 < p.Last && d.Tokens[end+1].Sentence == d.Tokens[end].Sentence {
		end++
	}
	return end
}

// pastParticles returns the token after the particles at token i and the word
// with a capital behind them, where these go on with a name: "von der Leyen". 0
// if they do not. A word that is also an article or a preposition of the
// language needs a particle that is neither before it, or a family known elsewhere.
func (d *Document) pastParticles(i int, p *Paragraph) int {
	k, sure := i, false
	for ; k < p.Last && k-i < 3 && (d.particle(k) || d.Tokens[k].Lower == "&"); k++ {
		t := &d.Tokens[k]
		sure = sure || !t.Is(lang.Determiner|lang.Preposition|lang.Conjunction) || lang.Noble(t.Lower)
	}
	if k == i || k >= p.Last || lang.Platform(d.Tokens[k].Lower) || !d.Tokens[k].Upper || d.Tokens[k].Kind != Word ||
		d.Tokens[k].Sentence != d.Tokens[i].Sentence {
		return 0
	}
	if !d.Words.NounsUpper {
		return k + 1
	}
	// every noun has a capital: "Nora Back den Demonstranten", "Simone Vintz von der Stiftung"
	t := &d.Tokens[k]
	if !sure || t.Is(lang.Role|lang.Group|lang.Titled|lang.NotName) ||
		d.Acronym(article.Span{Start: t.Start, End: t.End}) ||
		d.Usage[t.Hash].Defined > d.Usage[t.Hash].Speaks {
		return 0
	}
	return k + 1
}

// particle reports whether token i may stand inside a name in lower case, in
// this language or in those that names come from.
func (d *Document) particle(i int) bool {
	t := &d.Tokens[i]
	if t.Is(lang.Particle) {
		return true
	}
	switch t.Lower {
	case "von", "van", "der", "den", "ter", "af", "bin", "ibn", "abu", "ben", "al":
		return !t.Is(lang.Determiner|lang.Preposition|lang.Pronoun|lang.Auxiliary|lang.Conjunction) && t.Class == 0
	}
	return false
}

// Abbreviated reports whether token i is a word whose full stop belongs to it.
func (d *Document) Abbreviated(i int) bool {
	t := &d.Tokens[i]
	return t.Kind == Word && (t.End-t.Start == 1 || d.Lang.Abbreviations().Has(t.Lower) ||
		t.Is(lang.Title|lang.Suffix) && t.End-t.Start <= 5)
}

// Acronym reports whether a name is all capitals, as institutions are.
func (d *Document) Acronym(s article.Span) bool {
	letters := 0
	for _, r := range d.Text[s.Start:s.End] {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			letters++
		}
	}
	return letters > 1
}

// AnyOf reports whether one of the tokens [first, last) is of one of the classes.
func (d *Document) AnyOf(first, last int, c lang.Class) bool {
	for i := first; i < last; i++ {
		if d.Tokens[i].Is(c) {
			return true
		}
	}
	return false
}
