package quote

import "dateline/wasm/lang"

// bearer is what a mention names: who can speak is settled before who spoke.
type bearer uint8

const (
	unknownBearer bearer = iota
	human                // a person by name
	humanRole            // a person by what he or she is, a pronoun
	body                 // an institution, a crowd
	paper                // a document that says something
	platformName         // where people post
	otherThing           // a day, an adverb, an adjective, a thing
)

// bearer tells what mention n names, as far as its shape, the tables of the
// language and the rest of the text say.
func (d *document) bearer(n int) bearer {
	m := &d.mentions[n]
	t := &d.tokens[m.head]
	switch m.kind {
	case pronoun, role:
		return humanRole
	case group:
		return body
	case noun:
		return unknownBearer
	}
	if d.platform(m) {
		return platformName
	}
	if t.is(lang.NotName) || m.core == m.head && d.adverb(m) {
		return otherThing
	}
	if p := d.people.of[n]; p >= 0 && d.people.list[p].human {
		return human
	}
	if d.acronym(d.name(m)) {
		return body
	}
	return unknownBearer
}

// platform reports whether a mention is the name of a place where people post.
func (d *document) platform(m *mention) bool {
	name := d.name(m)
	return lang.Platform(d.text[name.Start:name.End])
}

// adverb reports whether a word with a capital owes it to its place: it opens
// its sentence and stands in lower case elsewhere, or never has a capital where
// none is due and no word of a name beside it.
func (d *document) adverb(m *mention) bool {
	t := &d.tokens[m.head]
	if t.is(lang.Given|lang.Family|lang.Title|lang.Role|lang.Group) || d.words.NounsUpper || d.lang.NoSpaces {
		return t.is(lang.Conjunction | lang.Preposition)
	}
	u := d.usage[t.hash]
	return u.upper == 0 && u.lower > 0
}
