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

// canSpeak reports whether mention n may be a speaker at all. Places where people
// post, days, adverbs and adjectives cannot, nor can an unknown name that a
// preposition governs behind somebody else: "Nora Lund from Quay Watch in Port Hallow says".
func (d *document) canSpeak(n int) bool {
	m := &d.mentions[n]
	switch d.bearer(n) {
	case platformName, otherThing:
		return false
	case unknownBearer, body:
		if m.kind != named || !d.governed(m) || d.afterSource(m.first, &d.paras[m.para]) || d.tokens[m.first-1].is(lang.Source) {
			return true
		}
		c := d.subjectCue[n]
		if c >= 0 && d.cues[c].class&(lang.Source|lang.SourceAfter) != 0 {
			return true
		}
		for k := n - 1; k >= 0 && n-k < 5 && d.mentions[k].para == m.para; k-- {
			o := &d.mentions[k]
			if d.tokens[o.head].sentence != d.tokens[m.head].sentence || d.anyComma(o.last, m.first) || d.anyOf(o.last, m.first, lang.Cue|lang.Auxiliary) {
				break
			}
			if o.kind != noun && !d.governed(o) && o.region < 0 {
				return false
			}
		}
	}
	return true
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
	if d.lang.NoSpaces || d.words.Caseless {
		return false
	}
	if d.lang.Turns().Has(t.lower) || d.lang.Stop().Has(t.lower) || t.is(lang.Conjunction|lang.Preposition) {
		return true
	}
	if t.is(lang.Given|lang.Family|lang.Title|lang.Role|lang.Group) || d.words.NounsUpper {
		return false
	}
	u := d.usage[t.hash]
	if u.upper > 0 {
		return false
	}
	p := &d.paras[m.para]
	opens := m.head == p.first || d.sentenceBreak(m.head-1)
	return u.lower > 0 || opens && u.first == 1 && m.last < p.last && d.tokens[m.last].lower == ","
}
