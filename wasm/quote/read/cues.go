package read

import (
	"strings"

	"dateline/wasm/article"
	"dateline/wasm/lang"
)

// Cue is a word or a phrase of speech outside all marks, with the mention that
// seems to be its subject.
type Cue struct {
	First, Last int // tokens [first, last)
	Class       lang.Class
	Subject     int  // index into the mentions, -1 if none
	Inverted    bool // the subject stands after it
	Para        int
}

// findCues lists the cues of the document in order. mentions are in order too.
func (d *Document) findCues(mentions []Mention) []Cue {
	var out []Cue
	next := 0 // first mention whose head is not before the cue
	for n := range d.Paras {
		p := &d.Paras[n]
		for i := p.First; i < p.Last; i++ {
			t := &d.Tokens[i]
			if t.Region >= 0 || t.Kind != Word {
				continue
			}
			c := Cue{First: i, Last: i + 1, Class: t.Class & (lang.Cue | lang.SoftCue | lang.Source | lang.SourceAfter),
				Subject: -1, Para: n}
			if k := d.phrase(i, p); k > 1 {
				c.Last, c.Class = i+k, lang.Source
			}
			if c.Class == 0 && d.verbByPlace(i, p) {
				c.Class = lang.SoftCue
			}
			if c.Class == 0 || c.Class&(lang.Source|lang.SourceAfter) == 0 && t.Upper && d.inName(i, p) {
				continue
			}
			for next < len(mentions) && mentions[next].Head < i {
				next++
			}
			d.BindSubject(&c, mentions, next)
			out = append(out, c)
			i = c.Last - 1
		}
	}
	return out
}

// verbByPlace reports whether an unknown word stands where only a verb of speech
// does: right behind marked words, before whoever spoke them („...“, protestiert Höcke).
func (d *Document) verbByPlace(i int, p *Paragraph) bool {
	t := &d.Tokens[i]
	if d.Lang.NoSpaces || d.Words.Caseless || t.Upper || t.Class != 0 || i+1 >= p.Last ||
		d.Lang.Stop().Has(t.Lower) || len(t.Lower) < 4 {
		return false
	}
	k := i - 1
	for k >= p.First && d.Tokens[k].Region < 0 && (d.Tokens[k].Lower == "," || IsDash(d.Tokens[k].Lower)) {
		k--
	}
	if k < p.First || d.Tokens[k].Region < 0 {
		return false
	}
	g := &d.Regions[d.Tokens[k].Region]
	if g.Inner.End-g.Inner.Start < 16 {
		return false
	}
	next := &d.Tokens[i+1]
	return next.Kind == Word && next.Region < 0 &&
		(next.Upper || next.Is(lang.Determiner|lang.Title|lang.Role|lang.Group|lang.Pronoun))
}

// phrase returns how many tokens the phrase that opens at token i has, 0 if none does.
func (d *Document) phrase(i int, p *Paragraph) int {
	longest := d.Words.PhraseWords(d.Tokens[i].Lower)
	if longest == 0 {
		return 0
	}
	joined, best := d.Tokens[i].Lower, 0
	for k := 1; k < longest && i+k < p.Last; k++ {
		joined += "_" + d.Tokens[i+k].Lower
		if d.Words.Lookup(joined) != 0 {
			best = k + 1
		}
	}
	return best
}

// BindSubject chooses the subject of a cue from the mentions next to it.
func (d *Document) BindSubject(c *Cue, mentions []Mention, next int) {
	after := next
	for after < len(mentions) && mentions[after].Head < c.Last {
		after++
	}
	reach := 1
	if after+1 < len(mentions) && d.near(c.Last, mentions[after].First, 1) &&
		d.toldTo(&mentions[after], &mentions[after+1]) {
		after, reach = after+1, 5
	}
	if after+1 < len(mentions) && mentions[after+1].First <= mentions[after].First && d.Words.Bare {
		after++ // "директор порта Иван Лунд"
	}
	follows := after < len(mentions) && mentions[after].Para == c.Para &&
		d.near(c.Last, mentions[after].First, reach) &&
		mentions[after].Region < 0
	if c.Class&lang.Source != 0 {
		if follows || after < len(mentions) && mentions[after].Para == c.Para &&
			d.near(c.Last, mentions[after].First, 4) {
			c.Subject, c.Inverted = after, true
		}
		return
	}
	if d.Lang.NoSpaces || d.Words.Caseless {
		c.Subject = d.denseSubject(c, mentions, next)
		return
	}
	before := -1
	for k := next - 1; k >= 0 && mentions[k].Para == c.Para && next-k <= 6; k-- {
		m := &mentions[k]
		if d.Tokens[m.Head].Sentence != d.Tokens[c.First].Sentence || m.Region >= 0 {
			break
		}
		if !d.subjectOf(m, c.First) || k > 0 && mentions[k-1].Last == m.First-1 && mentions[k-1].Kind == Named &&
			d.Tokens[m.First-1].Lower == "(" && d.Tokens[m.Last].Lower == ")" { // "Anna Pohl (SPD) nannte"
			continue
		}
		if d.Tokens[m.Head].Is(lang.Relative) && k > 0 && mentions[k-1].Para == c.Para && d.AnyComma(m.Last, c.First) {
			continue // "Nadia Amin, who lives next door, replied"
		}
		if m.First > 0 && m.Kind != Pronoun && k > 0 && d.Tokens[m.First-1].Is(lang.Preposition) &&
			m.Para == mentions[k-1].Para {
			continue // "the head of the council said"
		}
		before = k
		break
	}
	// "Moss befand ... und nannte den Bau"
	if before >= 0 && d.Words.NounsUpper && d.Words.Joins(d.Tokens[c.First-1].Lower) {
		c.Subject = d.sharedSubject(c, mentions, before)
		return
	}
	if k := d.byAuxiliary(c, mentions, next); k >= 0 {
		c.Subject = k
		return
	}
	if follows && mentions[after].Kind == Pronoun && mentions[after].First == c.Last &&
		mentions[after].Class&Agreement != 0 &&
		// "Im Interview der Woche sagte sie:"
		mentions[after].Last < len(d.Tokens) && d.Tokens[mentions[after].Last].Kind == Punct {
		before = -1
	}
	if follows && before >= 0 && mentions[after].First == c.Last && d.Words.VerbSecond &&
		d.opensGoverned(&mentions[before]) {
		before = -1 // "In einem Gespräch mit dem „Boten“-Magazin sagte Brunner"
	}
	if follows && before >= 0 && mentions[after].First == c.Last && d.Words.NounsUpper &&
		(d.Governed(&mentions[before]) || mentions[before].Last < c.First) {
		before = -1 // "Über Lena Moss sagte Brunner", "Als der Zug einfuhr, rief er"
	}
	if follows && (before < 0 || mentions[before].Last < c.First-3) && mentions[after].Kind != Pronoun ||
		follows && before < 0 {
		c.Subject, c.Inverted = after, true
		return
	}
	c.Subject = before
}

// toldTo reports whether a mention names only the agency to which a person spoke who
// follows at once, a word for what he or she is between: "powiedział PAP ortopeda Jan Kowal".
func (d *Document) toldTo(m, person *Mention) bool {
	t := &d.Tokens[m.Head]
	if m.First != m.Head || !t.Upper || t.End-t.Start > 6 || !d.Acronym(d.Name(m)) || person.First-m.Last > 2 {
		return false
	}
	for i := m.Last; i < person.First; i++ {
		t := &d.Tokens[i]
		if t.Lower == "." && i > m.Last && d.Tokens[i-1].Is(lang.Title) {
			continue // "prof. Jan Kowal"
		}
		if t.Kind != Word || t.Upper || t.Class&^(lang.Role|lang.Title) != 0 || d.Lang.Stop().Has(t.Lower) {
			return false
		}
	}
	return person.Kind == Role || person.Kind == Named && person.Head > person.First && !d.Acronym(d.Name(person))
}

// sharedSubject returns the subject of a verb that "and" joins to another one:
// the first of its sentence that no preposition governs ("Okoro read the letter
// of the council and said"). before is what the verb would have without.
func (d *Document) sharedSubject(c *Cue, mentions []Mention, before int) int {
	if c.First == 0 || !d.Words.Joins(d.Tokens[c.First-1].Lower) || mentions[before].Kind == Pronoun {
		return before
	}
	best := before
	for k := before; k >= 0 && before-k < 8 && mentions[k].Para == c.Para && mentions[k].Region < 0; k-- {
		if d.Tokens[mentions[k].Head].Sentence != d.Tokens[c.First].Sentence {
			break
		}
		if !d.Governed(&mentions[k]) && mentions[k].Kind != Noun {
			best = k
		}
	}
	return best
}

// byAuxiliary returns the mention next to the auxiliary of a verb that ends its
// clause, -1 if there is none: "Moss hat zur Eröffnung erklärt".
func (d *Document) byAuxiliary(c *Cue, mentions []Mention, next int) int {
	if !d.Words.NounsUpper {
		return -1
	}
	for i := c.First - 2; i >= 0 && i > c.First-16; i-- {
		t := &d.Tokens[i]
		if t.Sentence != d.Tokens[c.First].Sentence || t.Region >= 0 || t.Kind == Punct {
			return -1
		}
		if !strings.HasPrefix(t.Lower, "ha") || !t.Is(lang.Auxiliary) {
			continue
		}
		for k := next - 1; k >= 0 && mentions[k].Para == c.Para && mentions[k].Last >= i; k-- {
			if mentions[k].First == i+1 && !d.Governed(&mentions[k]) {
				return k
			}
			if mentions[k].Last == i {
				return k
			}
		}
		return -1
	}
	return -1
}

// Governed reports whether a preposition stands before a mention, so that it is no subject.
func (d *Document) Governed(m *Mention) bool {
	return m.First > d.Paras[m.Para].First && d.Tokens[m.First-1].Is(lang.Preposition)
}

// longestOpening is how many tokens stand at most before the verb of a sentence that opens with a preposition.
const longestOpening = 40

// opensGoverned reports whether the sentence of a mention opens with a preposition and goes on to the
// mention without a comma: the subject is still to come where the verb stands second.
func (d *Document) opensGoverned(m *Mention) bool {
	p, i := &d.Paras[m.Para], m.First
	for i > p.First && i > m.First-longestOpening && d.Tokens[i-1].Sentence == d.Tokens[m.Head].Sentence {
		i--
	}
	return d.Tokens[i].Is(lang.Preposition) && !d.AnyComma(i, m.First)
}

// AnyComma reports whether a comma is among the tokens [a, b).
func (d *Document) AnyComma(a, b int) bool {
	for i := a; i < b; i++ {
		if d.Tokens[i].Lower == "," {
			return true
		}
	}
	return false
}

// near reports whether token b follows token a with at most n tokens between
// and nothing but words.
func (d *Document) near(a, b, n int) bool {
	if b < a || b-a > n {
		return false
	}
	for i := a; i < b; i++ {
		if d.Tokens[i].Kind == Mark || d.Tokens[i].Region >= 0 {
			return false
		}
	}
	return true
}

// subjectOf reports whether what stands between a mention and a cue lets the
// one be the subject of the other: no other finite clause, no marked stretch.
func (d *Document) subjectOf(m *Mention, cue int) bool {
	if cue-m.Last > 40 {
		return false
	}
	inside := false // a parenthesis between dashes: "which – he said – was true"
	for i := m.Last; i < cue; i++ {
		t := &d.Tokens[i]
		if t.Region >= 0 || t.Lower == ";" || t.Lower == ":" {
			return false
		}
		inside = inside != (t.Lower == "–" || t.Lower == "—")
	}
	return !inside
}

// CueSpan returns the words of a cue with their auxiliary: "has said".
func (d *Document) CueSpan(c *Cue) article.Span {
	return article.Span{Start: d.Tokens[c.First].Start, End: d.Tokens[c.Last-1].End}
}
