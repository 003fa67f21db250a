package read

import (
	"dateline/wasm/article"
	"dateline/wasm/lang"
)

// Mention is a stretch of words that may name a speaker.
type Mention struct {
	Kind        MentionKind
	First, Last int        // tokens [first, last): the whole phrase as printed
	Core        int        // first token of the name proper; of other mentions first
	Head        int        // the word that stands for the mention: the family name, the noun, the pronoun
	Class       lang.Class // gender and number, as far as the words tell
	Para        int
	Region      int32 // index of the marked stretch it lies in, -1 outside
}

// MentionKind tells what words a mention is made of.
type MentionKind uint8

const (
	Named MentionKind = iota + 1
	Pronoun
	Role  // a person by what they are
	Group // many as one, or a document
	Noun  // any other noun phrase
)

// Span returns the bytes of the whole phrase.
func (d *Document) Span(m *Mention) article.Span {
	return article.Span{Start: d.Tokens[m.First].Start, End: d.Tokens[m.Last-1].End}
}

// Name returns the bytes of the name proper.
func (d *Document) Name(m *Mention) article.Span {
	return article.Span{Start: d.Tokens[m.Core].Start, End: d.Tokens[m.Head].End}
}

// findMentions lists the mentions of the document in order of their heads.
func (d *Document) findMentions() []Mention {
	var out []Mention
	d.findFamilies()
	for n := range d.Paras {
		p := &d.Paras[n]
		for i := p.First; i < p.Last; {
			var m Mention
			var next int
			if d.Words.Caseless {
				m, next = d.koreanMentionAt(i, p)
			} else if d.Lang.NoSpaces {
				m, next = d.denseMentionAt(i, p)
			} else {
				m, next = d.mentionAt(i, p)
			}
			if m.Kind != 0 {
				m.Para = n
				m.Region = d.Tokens[m.Head].Region
				out = append(out, m)
			}
			i = next
		}
	}
	return out
}

// mentionAt looks for a mention whose first word proper is token i and returns
// the token to go on from.
func (d *Document) mentionAt(i int, p *Paragraph) (Mention, int) {
	t := &d.Tokens[i]
	switch {
	case t.Kind == Number && d.Age(i, p):
		return d.nounAt(i, p)
	case t.Kind != Word:
		return Mention{}, i + 1
	case t.Is(lang.Pronoun) && !(t.Upper && d.inName(i, p)) && !(t.Is(lang.Determiner) && d.describes(i+1, p)):
		return Mention{Kind: Pronoun, First: i, Last: i + 1, Core: i, Head: i, Class: t.Class & Agreement}, i + 1
	case d.OpensName(i, p):
		return d.nameAt(i, p)
	case t.Is(lang.Role | lang.Group):
		return d.nounAt(i, p)
	case d.besideCue(i, p):
		if first := d.leftOf(i, p); first < i || t.Is(lang.Determiner) || d.AfterSource(i, p) {
			return Mention{Kind: Noun, First: first, Last: i + 1, Core: i, Head: i}, i + 1
		}
	}
	return Mention{}, i + 1
}

// AfterSource reports whether a word or a phrase that names a source ends
// before token i: "по словам".
func (d *Document) AfterSource(i int, p *Paragraph) bool {
	for k := 1; k <= 4 && i-k >= p.First; k++ {
		if d.phrase(i-k, p) == k || k == 1 && d.Tokens[i-1].Is(lang.Source) {
			return true
		}
	}
	return false
}

// afterMarks reports whether token i is the first after a marked stretch, commas aside.
func (d *Document) afterMarks(i int, p *Paragraph) bool {
	for i--; i > p.First && d.Tokens[i].Kind == Punct; i-- {
	}
	return i >= p.First && d.Tokens[i].Kind == Mark
}

// besideCue reports whether token i is a word of no known class next to a verb
// of speech, so that it may be what speaks: "the brochure says".
func (d *Document) besideCue(i int, p *Paragraph) bool {
	const bound = lang.Cue | lang.SoftCue | lang.Preposition | lang.Conjunction | lang.Relative | lang.Auxiliary |
		lang.That | lang.Given | lang.NotName
	t := &d.Tokens[i]
	if t.Is(bound|lang.Determiner) || t.Region >= 0 || d.Lang.Stop().Has(t.Lower) || d.Lang.Turns().Has(t.Lower) ||
		d.Words.NounsUpper && !t.Upper || d.adverbial(i) {
		return false
	}
	if d.AfterSource(i, p) {
		return true
	}
	k := i + 1
	for k < p.Last && k < i+3 && d.Tokens[k].Is(lang.Auxiliary) {
		k++
	}
	if k < p.Last && d.Tokens[k].Is(lang.Cue|lang.SoftCue|lang.Source|lang.SourceAfter) && d.Tokens[k].Region < 0 {
		return true
	}
	for k = i - 1; k >= p.First && k >= i-4; k-- {
		if d.Tokens[k].Is(lang.Cue | lang.Source) {
			return i+1 >= p.Last || d.Tokens[i+1].Kind != Word || d.Tokens[i+1].Is(bound)
		}
		if d.Tokens[k].Kind != Word {
			return false
		}
	}
	return false
}

const Agreement = lang.Masculine | lang.Feminine | lang.Plural

// describes reports whether token i is a word that a determiner before it may belong to.
func (d *Document) describes(i int, p *Paragraph) bool {
	const other = lang.Cue | lang.SoftCue | lang.Preposition | lang.Conjunction | lang.Relative | lang.Auxiliary |
		lang.That | lang.Pronoun
	return i < p.Last && d.Tokens[i].Kind == Word && d.Tokens[i].Region < 0 && !d.Tokens[i].Is(other) &&
		!d.Lang.Stop().Has(d.Tokens[i].Lower)
}

// Age reports whether token i stands for a person by his or her age: "the
// 48-year-old", "der 48-Jährige".
func (d *Document) Age(i int, p *Paragraph) bool {
	t := &d.Tokens[i]
	if c := t.Lower[0]; c < '1' || c > '9' || len(t.Lower) < 8 ||
		!d.Words.Bare && !lang.EndsIn(t.Lower, d.Words.Aged) && (i == p.First || !d.Tokens[i-1].Is(lang.Determiner)) {
		return false
	}
	if i+1 < p.Last && d.Tokens[i+1].Kind == Word && d.Tokens[i+1].Is(lang.Role|lang.Group) {
		return false
	}
	return lang.EndsIn(t.Lower, d.Words.Ages)
}

// adverbial reports whether a word has the ending of an adverb.
func (d *Document) adverbial(i int) bool { return lang.EndsIn(d.Tokens[i].Lower, d.Words.Adverbs) }

// leftOf returns the first token of the words before a name or a noun that
// describe it: "former Republican presidential candidate".
func (d *Document) leftOf(i int, p *Paragraph) int {
	first := i
	for k := i - 1; k >= p.First && i-k <= 7; k-- {
		t := &d.Tokens[k]
		if t.Sentence != d.Tokens[i].Sentence || t.Region != d.Tokens[i].Region {
			break
		}
		if t.Is(lang.Determiner) {
			return k
		}
		if t.Kind == Possessive && k > p.First ||
			t.Is(lang.Preposition) && k > p.First && d.Tokens[k-1].Upper && d.Tokens[k-1].Is(lang.Title|lang.Role) &&
				k == i-1 {
			continue // "Secretary of State"
		}
		if t.Kind != Word && t.Kind != Number {
			break
		}
		if t.Is(lang.Cue|lang.SoftCue|lang.Preposition|lang.Conjunction|lang.Relative|lang.Auxiliary|lang.Pronoun|
			lang.That) || d.Lang.Stop().Has(t.Lower) ||
			t.Upper && t.Is(lang.Given) { // somebody else
			break
		}
		if t.Is(lang.Role | lang.Title) {
			first = k
		}
	}
	return first
}

// nounAt reads the phrase around the noun at token i: "the former chairman of
// the harbour guild".
func (d *Document) nounAt(i int, p *Paragraph) (Mention, int) {
	head := i
	for head+1 < p.Last && d.Tokens[head+1].Is(lang.Role|lang.Group) && d.Tokens[head+1].Kind == Word &&
		d.Tokens[head+1].space &&
		!d.Tokens[head+1].Is(lang.Cue|lang.SoftCue) {
		head++
	}
	// "engineer Li Wei"
	if head+1 < p.Last && d.Tokens[head+1].Upper && d.Tokens[head+1].Kind == Word && d.OpensName(head+1, p) {
		return Mention{}, head + 1
	}
	t := &d.Tokens[head]
	m := Mention{Kind: Group, First: d.leftOf(i, p), Last: head + 1, Core: i, Head: head, Class: t.Class & Agreement}
	if t.Is(lang.Role) || d.Age(i, p) {
		m.Kind = Role
	}
	if m.First == i && !t.Is(lang.Plural) && i > p.First && d.Tokens[i-1].Sentence == t.Sentence &&
		d.Tokens[i-1].Is(lang.Auxiliary) {
		return Mention{}, head + 1 // "will report", "has said"
	}
	return m, head + 1
}
