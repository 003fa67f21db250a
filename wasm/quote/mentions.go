package quote

import (
	"strings"

	"dateline/wasm/article"
	"dateline/wasm/lang"
)

// mention is a stretch of words that may name a speaker.
type mention struct {
	kind        mentionKind
	first, last int        // tokens [first, last): the whole phrase as printed
	core        int        // first token of the name proper; of other mentions first
	head        int        // the word that stands for the mention: the family name, the noun, the pronoun
	class       lang.Class // gender and number, as far as the words tell
	para        int
	wide        bool  // first and last were set by the tables
	region      int32 // index of the marked stretch it lies in, -1 outside
}

type mentionKind uint8

const (
	named mentionKind = iota + 1
	pronoun
	role  // a person by what they are
	group // many as one, or a document
	noun  // any other noun phrase
)

// span returns the bytes of the whole phrase.
func (d *document) span(m *mention) article.Span {
	return article.Span{Start: d.tokens[m.first].start, End: d.tokens[m.last-1].end}
}

// name returns the bytes of the name proper.
func (d *document) name(m *mention) article.Span {
	return article.Span{Start: d.tokens[m.core].start, End: d.tokens[m.head].end}
}

// findMentions lists the mentions of the document in order of their heads.
func (d *document) findMentions() []mention {
	var out []mention
	d.findFamilies()
	for n := range d.paras {
		p := &d.paras[n]
		for i := p.first; i < p.last; {
			var m mention
			var next int
			if d.words.Caseless {
				m, next = d.koreanMentionAt(i, p)
			} else if d.lang.NoSpaces {
				m, next = d.denseMentionAt(i, p)
			} else {
				m, next = d.mentionAt(i, p)
			}
			if m.kind != 0 {
				m.para = n
				m.region = d.tokens[m.head].region
				out = append(out, m)
			}
			i = next
		}
	}
	return out
}

// mentionAt looks for a mention whose first word proper is token i and returns
// the token to go on from.
func (d *document) mentionAt(i int, p *paragraph) (mention, int) {
	t := &d.tokens[i]
	switch {
	case t.kind != word:
		return mention{}, i + 1
	case t.is(lang.Pronoun) && !(t.upper && d.inName(i, p)) && !(t.is(lang.Determiner) && d.describes(i+1, p)):
		return mention{kind: pronoun, first: i, last: i + 1, core: i, head: i, class: t.class & agreement}, i + 1
	case d.opensName(i, p):
		return d.nameAt(i, p)
	case t.is(lang.Role|lang.Group) || d.age(i, p):
		return d.nounAt(i, p)
	case d.besideCue(i, p):
		if first := d.leftOf(i, p); first < i || t.is(lang.Determiner) || d.afterSource(i, p) {
			return mention{kind: noun, first: first, last: i + 1, core: i, head: i}, i + 1
		}
	}
	return mention{}, i + 1
}

// afterSource reports whether a word or a phrase that names a source ends
// before token i: "по словам".
func (d *document) afterSource(i int, p *paragraph) bool {
	for k := 1; k <= 4 && i-k >= p.first; k++ {
		if d.phrase(i-k, p) == k || k == 1 && d.tokens[i-1].is(lang.Source) {
			return true
		}
	}
	return false
}

// afterMarks reports whether token i is the first after a marked stretch, commas aside.
func (d *document) afterMarks(i int, p *paragraph) bool {
	for i--; i > p.first && d.tokens[i].kind == punct; i-- {
	}
	return i >= p.first && d.tokens[i].kind == mark
}

// besideCue reports whether token i is a word of no known class next to a verb
// of speech, so that it may be what speaks: "the brochure says".
func (d *document) besideCue(i int, p *paragraph) bool {
	const bound = lang.Cue | lang.SoftCue | lang.Preposition | lang.Conjunction | lang.Relative | lang.Auxiliary |
		lang.That | lang.Given | lang.NotName
	t := &d.tokens[i]
	if t.is(bound|lang.Determiner) || t.region >= 0 || d.lang.Stop().Has(t.lower) || d.lang.Turns().Has(t.lower) ||
		d.words.NounsUpper && !t.upper || d.adverbial(i) {
		return false
	}
	if d.afterSource(i, p) {
		return true
	}
	k := i + 1
	for k < p.last && k < i+3 && d.tokens[k].is(lang.Auxiliary) {
		k++
	}
	if k < p.last && d.tokens[k].is(lang.Cue|lang.SoftCue|lang.Source|lang.SourceAfter) && d.tokens[k].region < 0 {
		return true
	}
	for k = i - 1; k >= p.first && k >= i-4; k-- {
		if d.tokens[k].is(lang.Cue | lang.Source) {
			return i+1 >= p.last || d.tokens[i+1].kind != word || d.tokens[i+1].is(bound)
		}
		if d.tokens[k].kind != word {
			return false
		}
	}
	return false
}

const agreement = lang.Masculine | lang.Feminine | lang.Plural

// describes reports whether token i is a word that a determiner before it may belong to.
func (d *document) describes(i int, p *paragraph) bool {
	const other = lang.Cue | lang.SoftCue | lang.Preposition | lang.Conjunction | lang.Relative | lang.Auxiliary |
		lang.That | lang.Pronoun
	return i < p.last && d.tokens[i].kind == word && d.tokens[i].region < 0 && !d.tokens[i].is(other) &&
		!d.lang.Stop().Has(d.tokens[i].lower)
}

// age reports whether token i stands for a person by his or her age: "the
// 48-year-old", "der 48-Jährige".
func (d *document) age(i int, p *paragraph) bool {
	t := &d.tokens[i]
	if c := t.lower[0]; c < '1' || c > '9' || len(t.lower) < 8 || i == p.first || !d.tokens[i-1].is(lang.Determiner) {
		return false
	}
	if i+1 < p.last && d.tokens[i+1].kind == word && d.tokens[i+1].is(lang.Role|lang.Group) {
		return false
	}
	for _, end := range [...]string{"-year-old", "jährige", "jähriger", "jährigen", "årige", "åringen", "jarige",
		"летний", "летняя", "летній", "річний", "річна", "latek", "latka", "letý", "letá", "vuotias"} {
		if strings.HasSuffix(t.lower, end) {
			return true
		}
	}
	return false
}

// adverbial reports whether a word has the ending of an adverb in English.
func (d *document) adverbial(i int) bool {
	return d.lang.Code == "en" && strings.HasSuffix(d.tokens[i].lower, "ly")
}

// leftOf returns the first token of the words before a name or a noun that
// describe it: "former Republican presidential candidate".
func (d *document) leftOf(i int, p *paragraph) int {
	first := i
	for k := i - 1; k >= p.first && i-k <= 7; k-- {
		t := &d.tokens[k]
		if t.sentence != d.tokens[i].sentence || t.region != d.tokens[i].region {
			break
		}
		if t.is(lang.Determiner) {
			return k
		}
		if t.kind == possessive && k > p.first ||
			t.is(lang.Preposition) && k > p.first && d.tokens[k-1].upper && d.tokens[k-1].is(lang.Title|lang.Role) &&
				k == i-1 {
			continue // "Secretary of State"
		}
		if t.kind != word && t.kind != number {
			break
		}
		if t.is(lang.Cue|lang.SoftCue|lang.Preposition|lang.Conjunction|lang.Relative|lang.Auxiliary|lang.Pronoun|
			lang.That) || d.lang.Stop().Has(t.lower) ||
			t.upper && t.is(lang.Given) { // somebody else
			break
		}
		if t.is(lang.Role | lang.Title) {
			first = k
		}
	}
	return first
}

// nounAt reads the phrase around the noun at token i: "the former chairman of
// the harbour guild".
func (d *document) nounAt(i int, p *paragraph) (mention, int) {
	head := i
	for head+1 < p.last && d.tokens[head+1].is(lang.Role|lang.Group) && d.tokens[head+1].kind == word &&
		d.tokens[head+1].space &&
		!d.tokens[head+1].is(lang.Cue|lang.SoftCue) {
		head++
	}
	// "engineer Li Wei"
	if head+1 < p.last && d.tokens[head+1].upper && d.tokens[head+1].kind == word && d.opensName(head+1, p) {
		return mention{}, head + 1
	}
	t := &d.tokens[head]
	m := mention{kind: group, first: d.leftOf(i, p), last: head + 1, core: i, head: head, class: t.class & agreement}
	if t.is(lang.Role) || d.age(i, p) {
		m.kind = role
	}
	if m.first == i && !t.is(lang.Plural) && i > p.first && d.tokens[i-1].sentence == t.sentence &&
		d.tokens[i-1].is(lang.Auxiliary) {
		return mention{}, head + 1 // "will report", "has said"
	}
	return m, head + 1
}
