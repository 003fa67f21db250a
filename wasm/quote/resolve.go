package quote

import (
	"strings"

	"dateline/wasm/article"
	"dateline/wasm/lang"
)

// resolver turns mentions into speakers.
type resolver struct {
	d       *document
	people  *people
	through []article.Span // per mention, the words that led to the name
	index   map[string]int // name -> index into speakers
	out     []Speaker
}

// newResolver finds out whom every mention means.
func (d *document) newResolver() *resolver {
	r := &resolver{d: d, people: d.people, index: make(map[string]int), through: make([]article.Span, len(d.mentions))}
	r.bindAll()
	return r
}

// bindAll gives every pronoun and role its person, in order: each is looked for
// among what stands before it.
func (r *resolver) bindAll() {
	for i := range r.d.mentions {
		m := &r.d.mentions[i]
		switch m.kind {
		case pronoun:
			r.people.of[i] = r.bindPronoun(i)
		case role:
			if !r.d.tokens[m.head].is(lang.Plural) {
				r.people.of[i] = r.bindRole(i)
			}
		}
	}
}

// bindPronoun looks for the person a pronoun means: the nearest sentence that
// names one of its gender, the first named there.
func (r *resolver) bindPronoun(i int) int {
	m := &r.d.mentions[i]
	gender := m.class & (lang.Masculine | lang.Feminine)
	if gender == 0 || m.class&lang.Plural != 0 {
		return -1
	}
	best, bestSentence, unsure := -1, int32(-1), -1
	for k := i - 1; k >= 0 && i-k <= 60; k-- {
		o := &r.d.mentions[k]
		n := r.people.of[k]
		if n < 0 || o.region >= 0 {
			continue
		}
		s := r.d.tokens[o.head].sentence
		if best >= 0 && s != bestSentence {
			break
		}
		p := &r.people.list[n]
		switch has := p.class & (lang.Masculine | lang.Feminine); {
		case has&gender != 0:
			best, bestSentence = n, s
		case has == 0 && p.human && (unsure < 0 || !r.people.list[unsure].human):
			unsure = n
		case has == 0 && unsure < 0 && len(p.words) > 1 && !r.d.acronym(p.name):
			unsure = n // perhaps a place: somebody who is surely human goes before
		}
	}
	if best < 0 {
		best = unsure
	}
	return best
}

// bindRole looks for the person whose role a phrase names again: "the general
// secretary" after "NATO Secretary General Jens Stoltenberg".
func (r *resolver) bindRole(i int) int {
	d, m := r.d, &r.d.mentions[i]
	if !d.definite(m) {
		return -1
	}
	var wanted []string
	for k := m.first; k < m.last; k++ {
		if t := &d.tokens[k]; t.kind == word && !t.is(lang.Determiner) {
			wanted = append(wanted, t.lower)
		}
	}
	seen := make(map[int]bool)
	for k := i - 1; k >= 0 && k > i-600 && len(seen) < 40; k-- {
		n := r.people.of[k]
		if n < 0 || seen[n] {
			continue
		}
		seen[n] = true
		for _, role := range r.people.list[n].roles {
			if role.first < m.first && d.holds(role, wanted, d.tokens[m.head].lower) {
				r.through[i] = role.span
				return n
			}
		}
	}
	return -1
}

// definite reports whether a phrase means somebody known: it opens with the article of one who is.
func (d *document) definite(m *mention) bool {
	t := &d.tokens[m.first]
	return !t.is(lang.Determiner) && t.upper || d.words.Definite(t.lower)
}

// holds reports whether a role has all the wanted words, the noun among them.
func (d *document) holds(role roleOf, wanted []string, noun string) bool {
	has := func(w string) bool {
		for k := role.first; k < role.last; k++ {
			if d.tokens[k].lower == w {
				return true
			}
		}
		return false
	}
	if !has(noun) {
		return false
	}
	for _, w := range wanted {
		if !has(w) {
			return false
		}
	}
	return true
}

// speaker returns the index of the speaker that a mention means, adding it if new.
func (r *resolver) speaker(i int) int {
	d, m := r.d, &r.d.mentions[i]
	s := Speaker{}
	if n := r.people.of[i]; n >= 0 {
		p := &r.people.list[n]
		s = Speaker{Name: d.text[p.name.Start:p.name.End], Named: true, Mentions: p.full}
		if !p.role.Empty() {
			s.Role = d.text[p.role.Start:p.role.End]
		}
	} else if m.kind == pronoun {
		return -1
	} else {
		span := d.span(m)
		s = Speaker{Name: d.text[span.Start:span.End], Mentions: []article.Span{span}}
	}
	key := strings.ToLower(s.Name)
	if at, ok := r.index[key]; ok {
		return at
	}
	r.index[key] = len(r.out)
	r.out = append(r.out, s)
	return len(r.out) - 1
}
