package quote

import (
	"dateline/wasm/lang"
	"dateline/wasm/quote/read"
)

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
	m := &d.Mentions[n]
	t := &d.Tokens[m.Head]
	switch m.Kind {
	case read.Pronoun, read.Role:
		return humanRole
	case read.Group:
		return body
	case read.Noun:
		return unknownBearer
	}
	if d.platform(m) {
		return platformName
	}
	if t.Is(lang.NotName) || m.Core == m.Head && d.adverb(m) {
		return otherThing
	}
	if p := d.people.of[n]; p >= 0 && d.people.list[p].human {
		return human
	}
	if d.Acronym(d.Name(m)) {
		return body
	}
	return unknownBearer
}

// canSpeak reports whether mention n may be a speaker at all. Places where people
// post, days, adverbs and adjectives cannot, nor can an unknown name that a
// preposition governs behind somebody else: "Nora Lund from Quay Watch in Port Hallow says".
func (d *document) canSpeak(n int) bool {
	m := &d.Mentions[n]
	switch d.bearer(n) {
	case platformName, otherThing:
		return false
	case unknownBearer, body:
		if m.Kind != read.Named || !d.Governed(m) || d.AfterSource(m.First, &d.Paras[m.Para]) ||
			d.Tokens[m.First-1].Is(lang.Source) {
			return true
		}
		c := d.subjectCue[n]
		if c >= 0 && d.Cues[c].Class&(lang.Source|lang.SourceAfter) != 0 {
			return true
		}
		for k := n - 1; k >= 0 && n-k < 5 && d.Mentions[k].Para == m.Para; k-- {
			o := &d.Mentions[k]
			if d.Tokens[o.Head].Sentence != d.Tokens[m.Head].Sentence || d.AnyComma(o.Last, m.First) ||
				d.AnyOf(o.Last, m.First, lang.Cue|lang.Auxiliary) {
				break
			}
			if o.Kind != read.Noun && !d.Governed(o) && o.Region < 0 {
				return false
			}
		}
	}
	return true
}

// platform reports whether a mention is the name of a place where people post.
func (d *document) platform(m *read.Mention) bool {
	name := d.Name(m)
	return lang.Platform(d.Text[name.Start:name.End])
}

// adverb reports whether a word with a capital owes it to its place: it opens
// its sentence and stands in lower case elsewhere, or never has a capital where
// none is due and no word of a name beside it.
func (d *document) adverb(m *read.Mention) bool {
	t := &d.Tokens[m.Head]
	if d.Lang.NoSpaces || d.Words.Caseless {
		return false
	}
	if d.Lang.Turns().Has(t.Lower) || d.Lang.Stop().Has(t.Lower) || t.Is(lang.Conjunction|lang.Preposition) {
		return true
	}
	if t.Is(lang.Given|lang.Family|lang.Title|lang.Role|lang.Group) || d.Words.NounsUpper {
		return false
	}
	u := d.Usage[t.Hash]
	if u.Upper > 0 {
		return false
	}
	p := &d.Paras[m.Para]
	opens := m.Head == p.First || d.SentenceBreak(m.Head-1)
	return u.Lower > 0 || opens && u.First == 1 && m.Last < p.Last && d.Tokens[m.Last].Lower == ","
}

// withArticle reports whether the article of something known stands before a
// name, which those of people do without: "The Harbour Times has reported".
func (d *document) withArticle(m *read.Mention) bool {
	if d.Words.NameArticle {
		return false
	}
	if m.First < m.Core && d.Words.Definite(d.Tokens[m.First].Lower) &&
		!d.AnyOf(m.First, m.Core, lang.Role|lang.Title) {
		return true
	}
	return m.First == m.Core && m.First > d.Paras[m.Para].First && d.Words.Definite(d.Tokens[m.First-1].Lower)
}
