package quote

import (
	"dateline/wasm/article"
	"dateline/wasm/lang"
)

// opensName reports whether a name may begin with token i.
func (d *document) opensName(i int, p *paragraph) bool {
	t := &d.tokens[i]
	if !t.upper || t.is(lang.NotName) {
		return false
	}
	if i == p.first || d.tokens[i-1].sentence != t.sentence || d.tokens[i-1].kind == mark || d.tokens[i-1].lower == ":" {
		// a capital says nothing here
		if t.is(lang.Determiner|lang.Preposition|lang.Conjunction|lang.Relative|lang.Auxiliary|lang.Pronoun|lang.Cue|lang.SoftCue|lang.That) ||
			d.lang.Stop().Has(t.lower) {
			return false
		}
		if d.words.NounsUpper || t.is(lang.Role|lang.Group) && !t.is(lang.Title) {
			return d.inName(i, p) || d.words.NounsUpper && d.surname(i, p)
		}
	}
	if d.words.NounsUpper && !t.is(lang.Given|lang.Title) && !d.inName(i, p) && !d.surname(i, p) {
		return false
	}
	return !t.is(lang.Determiner)
}

// surname reports whether a capitalised word on its own is a name in a language
// that writes all nouns so: it stands elsewhere after a given name or a title,
// or a verb of speech stands before it, and no article does, or one stands after
// it where a clause begins.
func (d *document) surname(i int, p *paragraph) bool {
	t := &d.tokens[i]
	if t.is(lang.Role|lang.Group|lang.Determiner|lang.Preposition|lang.Pronoun|lang.Auxiliary|lang.Conjunction|lang.Cue|lang.SoftCue|lang.Source) ||
		i > p.first && d.tokens[i-1].is(lang.Determiner) {
		return false
	}
	verb := i - 1
	for verb > p.first && d.tokens[verb].is(lang.Auxiliary) { // "erinnerte sich Brunner"
		verb--
	}
	if d.families[t.hash] || verb >= p.first && (d.tokens[verb].is(lang.Cue) || d.tokens[verb].is(lang.SoftCue) && d.afterMarks(verb, p)) {
		return true
	}
	begins := i == p.first || d.tokens[i-1].sentence != t.sentence || d.tokens[i-1].kind == punct
	return begins && i+1 < p.last && d.tokens[i+1].is(lang.Cue) && !d.tokens[i+1].upper && !d.lang.Stop().Has(t.lower)
}

// findFamilies notes the words that stand after a given name, a title or a role, where
// a capital does not tell names from other nouns.
func (d *document) findFamilies() {
	if !d.words.NounsUpper {
		return
	}
	d.families = make(map[uint32]bool)
	for i := 1; i < len(d.tokens); i++ {
		if t, before := &d.tokens[i], &d.tokens[i-1]; t.kind == word && t.upper && before.upper && t.sentence == before.sentence &&
			(before.is(lang.Given|lang.Title) || before.is(lang.Role) && !before.is(lang.Plural) && t.class == 0) {
			d.families[t.hash] = true
		}
	}
}

// inName reports whether the next word is capitalised too and close by.
func (d *document) inName(i int, p *paragraph) bool {
	return i+1 < p.last && d.tokens[i+1].upper && d.tokens[i+1].kind == word && !d.tokens[i+1].is(lang.NotName)
}

// nameAt reads the run of capitalised words from token i on and takes the name
// proper out of it: what follows the last title, or begins with a given name.
func (d *document) nameAt(i int, p *paragraph) (mention, int) {
	end := d.nameEnd(i, p)
	if end > i+2 && d.onlyOpens(i, p) { // "Meet Nora Quist"
		return mention{}, i + 1
	}
	if d.modifier(i, end, p) {
		return mention{}, end
	}
	m := mention{kind: named, first: i, last: end, core: i, head: end - 1}
	for m.head > i && d.tokens[m.head].is(lang.Suffix) || d.tokens[m.head].kind != word {
		m.head--
	}
	for k := i; k < m.head; k++ {
		t := &d.tokens[k]
		if t.is(lang.Title|lang.Role) && !(t.is(lang.Given) && k == m.core) {
			m.core = k + 1
			m.class |= t.class & agreement
			continue
		}
		if t.lower == "." && m.core == k { // the stop of an abbreviated title
			m.core = k + 1
		}
	}
	for k := m.core; k < m.head; k++ {
		if d.tokens[k].is(lang.Given) {
			m.core = k
			m.class |= d.tokens[k].class & agreement
			break
		}
	}
	if m.head == i && d.tokens[i].is(lang.Given) {
		m.class |= d.tokens[i].class & agreement
	}
	if d.tokens[m.head].is(lang.Group) || d.tokens[m.head].is(lang.Role|lang.Title) && m.core == m.head {
		m.kind, m.core = group, i
		if d.tokens[m.head].is(lang.Role | lang.Title) {
			m.kind = role
		}
	}
	m.first = d.leftOf(i, p)
	return m, end
}

// onlyOpens reports whether the first word of a run of capitals has its capital
// because it opens the sentence: it stands nowhere else, and the next does.
func (d *document) onlyOpens(i int, p *paragraph) bool {
	if i > p.first && !d.sentenceBreak(i-1) || d.words.NounsUpper || d.tokens[i].is(lang.Given|lang.Title|lang.Role|lang.Group) || d.tokens[i+1].kind != word {
		return false
	}
	u, next := d.usage[d.tokens[i].hash], d.usage[d.tokens[i+1].hash]
	return u.upper == 0 && u.first+u.lower == u.first && u.first == 1 && next.upper+next.first > 1 && next.upper > 0
}

// modifier reports whether the name in tokens [i, end) only says of whom or of
// where the noun behind it is: "Hawks head Gopaul Govender", "a Viennese lawyer".
func (d *document) modifier(i, end int, p *paragraph) bool {
	if !d.words.Modifiers || d.tokens[end-1].is(lang.Given) {
		return false
	}
	k := end
	for k < p.last && d.tokens[k].space && !d.tokens[k].upper && d.tokens[k].is(lang.Role|lang.Group) && !d.tokens[k].is(lang.Cue|lang.SoftCue|lang.Plural) {
		k++
	}
	if k == end {
		return false
	}
	return end == i+1 || k < p.last && d.tokens[k].upper && d.tokens[k].kind == word && d.tokens[k].sentence == d.tokens[i].sentence
}

// nameEnd returns the token after the run of words that may belong to one name.
func (d *document) nameEnd(i int, p *paragraph) int {
	end := i + 1
	for end < p.last && end-i < 12 {
		t := &d.tokens[end]
		if t.sentence != d.tokens[i].sentence || t.region != d.tokens[i].region {
			break
		}
		if t.kind == word && t.upper && t.space && !t.is(lang.NotName) && !(t.end-t.start == 1 && lang.Platform(t.lower)) && !(t.is(lang.Pronoun|lang.Determiner) && !t.is(lang.Particle|lang.Given)) {
			end++
			continue
		}
		if t.lower == "." && !t.space && d.abbreviated(end-1) && end+1 < p.last && d.tokens[end+1].upper {
			end++
			continue
		}
		if k := d.pastParticles(end, p); k > end {
			end = k
			continue
		}
		break
	}
	if end < p.last && d.tokens[end].lower == "," && end+1 < p.last && d.tokens[end+1].is(lang.Suffix) { // Hall, Jr.
		end += 2
	}
	if end < p.last && d.tokens[end].lower == "." && d.tokens[end-1].is(lang.Suffix) && !d.tokens[end].space && d.tokens[end].sentence == d.tokens[end-1].sentence &&
		end+1 < p.last && d.tokens[end+1].sentence == d.tokens[end].sentence {
		end++
	}
	return end
}

// pastParticles returns the token after the particles at token i and the word
// with a capital behind them, where these go on with a name: "von der Leyen". 0
// if they do not. A word that is also an article or a preposition of the
// language needs a particle that is neither before it, or a family known elsewhere.
func (d *document) pastParticles(i int, p *paragraph) int {
	k, sure := i, false
	for ; k < p.last && k-i < 3 && (d.particle(k) || d.tokens[k].lower == "&"); k++ {
		t := &d.tokens[k]
		sure = sure || !t.is(lang.Determiner|lang.Preposition|lang.Conjunction) || t.lower == "de" || t.lower == "von"
	}
	if k == i || k >= p.last || lang.Platform(d.tokens[k].lower) || !d.tokens[k].upper || d.tokens[k].kind != word || d.tokens[k].sentence != d.tokens[i].sentence {
		return 0
	}
	if !d.words.NounsUpper {
		return k + 1
	}
	// every noun has a capital: "Nora Back den Demonstranten", "Simone Vintz von der Stiftung"
	t := &d.tokens[k]
	if !sure || t.is(lang.Role|lang.Group|lang.Titled|lang.NotName) || d.acronym(article.Span{Start: t.start, End: t.end}) ||
		d.usage[t.hash].defined > d.usage[t.hash].speaks {
		return 0
	}
	return k + 1
}

// particle reports whether token i may stand inside a name in lower case, in
// this language or in those that names come from.
func (d *document) particle(i int) bool {
	t := &d.tokens[i]
	if t.is(lang.Particle) {
		return true
	}
	switch t.lower {
	case "von", "van", "der", "den", "ter", "af", "bin", "ibn", "abu", "ben", "al":
		return !t.is(lang.Determiner|lang.Preposition|lang.Pronoun|lang.Auxiliary|lang.Conjunction) && t.class == 0
	}
	return false
}

// abbreviated reports whether token i is a word whose full stop belongs to it.
func (d *document) abbreviated(i int) bool {
	t := &d.tokens[i]
	return t.kind == word && (t.end-t.start == 1 || d.lang.Abbreviations().Has(t.lower) || t.is(lang.Title|lang.Suffix) && t.end-t.start <= 5)
}
