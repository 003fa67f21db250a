package quote

import (
	"strings"

	"dateline/wasm/article"
	"dateline/wasm/lang"
)

// cue is a word or a phrase of speech outside all marks, with the mention that
// seems to be its subject.
type cue struct {
	first, last int // tokens [first, last)
	class       lang.Class
	subject     int  // index into the mentions, -1 if none
	inverted    bool // the subject stands after it
	para        int
}

// findCues lists the cues of the document in order. mentions are in order too.
func (d *document) findCues(mentions []mention) []cue {
	var out []cue
	next := 0 // first mention whose head is not before the cue
	for n := range d.paras {
		p := &d.paras[n]
		for i := p.first; i < p.last; i++ {
			t := &d.tokens[i]
			if t.region >= 0 || t.kind != word {
				continue
			}
			c := cue{first: i, last: i + 1, class: t.class & (lang.Cue | lang.SoftCue | lang.Source | lang.SourceAfter),
				subject: -1, para: n}
			if k := d.phrase(i, p); k > 1 {
				c.last, c.class = i+k, lang.Source
			}
			if c.class == 0 && d.verbByPlace(i, p) {
				c.class = lang.SoftCue
			}
			if c.class == 0 || c.class&(lang.Source|lang.SourceAfter) == 0 && t.upper && d.inName(i, p) {
				continue
			}
			for next < len(mentions) && mentions[next].head < i {
				next++
			}
			d.bindSubject(&c, mentions, next)
			out = append(out, c)
			i = c.last - 1
		}
	}
	return out
}

// verbByPlace reports whether an unknown word stands where only a verb of speech
// does: right behind marked words, before whoever spoke them („...“, protestiert Höcke).
func (d *document) verbByPlace(i int, p *paragraph) bool {
	t := &d.tokens[i]
	if d.lang.NoSpaces || d.words.Caseless || t.upper || t.class != 0 || i+1 >= p.last || d.lang.Stop().Has(t.lower) || len(t.lower) < 4 {
		return false
	}
	k := i - 1
	for k >= p.first && d.tokens[k].region < 0 && (d.tokens[k].lower == "," || isDash(d.tokens[k].lower)) {
		k--
	}
	if k < p.first || d.tokens[k].region < 0 {
		return false
	}
	g := &d.regions[d.tokens[k].region]
	if g.inner.End-g.inner.Start < 16 {
		return false
	}
	next := &d.tokens[i+1]
	return next.kind == word && next.region < 0 && (next.upper || next.is(lang.Determiner|lang.Title|lang.Role|lang.Group|lang.Pronoun))
}

// phrase returns how many tokens the phrase that opens at token i has, 0 if none does.
func (d *document) phrase(i int, p *paragraph) int {
	longest := d.words.PhraseWords(d.tokens[i].lower)
	if longest == 0 {
		return 0
	}
	joined, best := d.tokens[i].lower, 0
	for k := 1; k < longest && i+k < p.last; k++ {
		joined += "_" + d.tokens[i+k].lower
		if d.words.Lookup(joined) != 0 {
			best = k + 1
		}
	}
	return best
}

// bindSubject chooses the subject of a cue from the mentions next to it.
func (d *document) bindSubject(c *cue, mentions []mention, next int) {
	after := next
	for after < len(mentions) && mentions[after].head < c.last {
		after++
	}
	follows := after < len(mentions) && mentions[after].para == c.para && d.near(c.last, mentions[after].first, 1) &&
		mentions[after].region < 0
	if c.class&lang.Source != 0 {
		if follows || after < len(mentions) && mentions[after].para == c.para &&
			d.near(c.last, mentions[after].first, 4) {
			c.subject, c.inverted = after, true
		}
		return
	}
	if d.lang.NoSpaces || d.words.Caseless {
		c.subject = d.denseSubject(c, mentions, next)
		return
	}
	before := -1
	for k := next - 1; k >= 0 && mentions[k].para == c.para && next-k <= 6; k-- {
		m := &mentions[k]
		if d.tokens[m.head].sentence != d.tokens[c.first].sentence || m.region >= 0 {
			break
		}
		if !d.subjectOf(m, c.first) {
			continue
		}
		if d.tokens[m.head].is(lang.Relative) && k > 0 && mentions[k-1].para == c.para && d.anyComma(m.last, c.first) {
			continue // "Nadia Amin, who lives next door, replied"
		}
		if m.first > 0 && m.kind != pronoun && k > 0 && d.tokens[m.first-1].is(lang.Preposition) &&
			m.para == mentions[k-1].para {
			continue // "the head of the council said"
		}
		before = k
		break
	}
	// "Moss befand ... und nannte den Bau"
	if before >= 0 && d.words.NounsUpper && d.words.Joins(d.tokens[c.first-1].lower) {
		c.subject = d.sharedSubject(c, mentions, before)
		return
	}
	if k := d.byAuxiliary(c, mentions, next); k >= 0 {
		c.subject = k
		return
	}
	if follows && mentions[after].kind == pronoun && mentions[after].first == c.last &&
		mentions[after].class&agreement != 0 &&
		// "Im Interview der Woche sagte sie:"
		mentions[after].last < len(d.tokens) && d.tokens[mentions[after].last].kind == punct {
		before = -1
	}
	if follows && before >= 0 && mentions[after].first == c.last && d.words.NounsUpper &&
		(d.governed(&mentions[before]) || mentions[before].last < c.first) {
		before = -1 // "Über Lena Moss sagte Brunner", "Als der Zug einfuhr, rief er"
	}
	if follows && (before < 0 || mentions[before].last < c.first-3) && mentions[after].kind != pronoun ||
		follows && before < 0 {
		c.subject, c.inverted = after, true
		return
	}
	c.subject = before
}

// sharedSubject returns the subject of a verb that "and" joins to another one:
// the first of its sentence that no preposition governs ("Okoro read the letter
// of the council and said"). before is what the verb would have without.
func (d *document) sharedSubject(c *cue, mentions []mention, before int) int {
	if c.first == 0 || !d.words.Joins(d.tokens[c.first-1].lower) || mentions[before].kind == pronoun {
		return before
	}
	best := before
	for k := before; k >= 0 && before-k < 8 && mentions[k].para == c.para && mentions[k].region < 0; k-- {
		if d.tokens[mentions[k].head].sentence != d.tokens[c.first].sentence {
			break
		}
		if !d.governed(&mentions[k]) && mentions[k].kind != noun {
			best = k
		}
	}
	return best
}

// byAuxiliary returns the mention next to the auxiliary of a verb that ends its
// clause, -1 if there is none: "Moss hat zur Eröffnung erklärt".
func (d *document) byAuxiliary(c *cue, mentions []mention, next int) int {
	if !d.words.NounsUpper {
		return -1
	}
	for i := c.first - 2; i >= 0 && i > c.first-16; i-- {
		t := &d.tokens[i]
		if t.sentence != d.tokens[c.first].sentence || t.region >= 0 || t.kind == punct {
			return -1
		}
		if !strings.HasPrefix(t.lower, "ha") || !t.is(lang.Auxiliary) {
			continue
		}
		for k := next - 1; k >= 0 && mentions[k].para == c.para && mentions[k].last >= i; k-- {
			if mentions[k].first == i+1 && !d.governed(&mentions[k]) {
				return k
			}
			if mentions[k].last == i {
				return k
			}
		}
		return -1
	}
	return -1
}

// governed reports whether a preposition stands before a mention, so that it is no subject.
func (d *document) governed(m *mention) bool {
	return m.first > d.paras[m.para].first && d.tokens[m.first-1].is(lang.Preposition)
}

func (d *document) anyComma(a, b int) bool {
	for i := a; i < b; i++ {
		if d.tokens[i].lower == "," {
			return true
		}
	}
	return false
}

// near reports whether token b follows token a with at most n tokens between
// and nothing but words.
func (d *document) near(a, b, n int) bool {
	if b < a || b-a > n {
		return false
	}
	for i := a; i < b; i++ {
		if d.tokens[i].kind == mark || d.tokens[i].region >= 0 {
			return false
		}
	}
	return true
}

// subjectOf reports whether what stands between a mention and a cue lets the
// one be the subject of the other: no other finite clause, no marked stretch.
func (d *document) subjectOf(m *mention, cue int) bool {
	if cue-m.last > 40 {
		return false
	}
	for i := m.last; i < cue; i++ {
		if d.tokens[i].region >= 0 || d.tokens[i].lower == ";" || d.tokens[i].lower == ":" {
			return false
		}
	}
	return true
}

// cueSpan returns the words of a cue with their auxiliary: "has said".
func (d *document) cueSpan(c *cue) article.Span {
	return article.Span{Start: d.tokens[c.first].start, End: d.tokens[c.last-1].end}
}
