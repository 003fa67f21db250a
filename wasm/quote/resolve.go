package quote

import (
	"strings"

	"dateline/wasm/article"
	"dateline/wasm/lang"
	"dateline/wasm/quote/read"
)

// resolver turns mentions into speakers.
type resolver struct {
	d       *document
	people  *people
	through []article.Span // per mention, the words that led to the name
	index   map[string]int // name -> index into speakers
	out     []Speaker

	spoke    []bool       // per person: the subject of a verb that is always one of speech
	doubtful map[int]bool // pronouns that may mean somebody else
}

// newResolver finds out whom every mention means.
func (d *document) newResolver() *resolver {
	r := &resolver{d: d, people: d.people, index: make(map[string]int), through: make([]article.Span, len(d.Mentions)),
		spoke: make([]bool, len(d.people.list)), doubtful: make(map[int]bool)}
	for i := range d.Mentions {
		if n, c := d.people.of[i], d.subjectCue[i]; n >= 0 && c >= 0 && d.Cues[c].Class&lang.Cue != 0 {
			r.spoke[n] = true
		}
	}
	r.bindAll()
	return r
}

// bindAll gives every pronoun and role its person, in order: each is looked for
// among what stands before it.
func (r *resolver) bindAll() {
	for i := range r.d.Mentions {
		m := &r.d.Mentions[i]
		switch m.Kind {
		case read.Pronoun:
			r.people.of[i] = r.bindPronoun(i)
		case read.Role:
			if !r.d.Tokens[m.Head].Is(lang.Plural) && r.people.of[i] < 0 {
				r.people.of[i] = r.bindRole(i)
			}
		}
	}
}

// bindPronoun looks for the person a pronoun means among those named in the
// sentences before it: near ones go before far ones, subjects before objects,
// those whose gender is known before those of whom the words do not tell it.
func (r *resolver) bindPronoun(i int) int {
	d, m := r.d, &r.d.Mentions[i]
	gender := m.Class & (lang.Masculine | lang.Feminine)
	if gender == 0 || m.Class&lang.Plural != 0 {
		return -1
	}
	best, top, second := -1, -1<<30, -1<<30
	here := d.Tokens[m.Head].Sentence
	for k := i - 1; k >= 0 && i-k <= 60; k-- {
		o := &d.Mentions[k]
		n := r.people.of[k]
		if n < 0 || o.Region >= 0 {
			continue
		}
		p := &r.people.list[n]
		has := p.class & (lang.Masculine | lang.Feminine)
		if has != 0 && has&gender == 0 || has == 0 && !p.human && (len(p.words) < 2 || d.Acronym(p.name)) {
			continue
		}
		score := -4*int(min(here-d.Tokens[o.Head].Sentence, 12)) + r.salience(k)
		switch {
		case has != 0:
			score += 6
		case p.human:
			score += 4
		case d.Lang.NoSpaces || r.spoke[n]:
		default:
			score -= 12 // perhaps a place
		}
		switch {
		case n == best:
			top = max(top, score)
		case score > top:
			best, top, second = n, score, top
		default:
			second = max(second, score)
		}
	}
	if best >= 0 {
		p := &r.people.list[best]
		known := p.class&(lang.Masculine|lang.Feminine) != 0
		if !known && !p.human && !r.spoke[best] && !d.Lang.NoSpaces {
			return -1
		}
		r.doubtful[i] = !known || top-second < 2
		if !known {
			p.class |= gender // "she" again will not be him
		}
	}
	return best
}

// salience tells how likely a sentence goes on to speak of what mention k names.
func (r *resolver) salience(k int) int {
	d, m := r.d, &r.d.Mentions[k]
	s := 0
	if r.d.subjectCue[k] >= 0 {
		s += 2
	}
	first := true
	for j := k - 1; j >= 0 && first; j-- {
		o := &d.Mentions[j]
		if d.Tokens[o.Head].Sentence != d.Tokens[m.Head].Sentence {
			break
		}
		n := r.people.of[j]
		first = o.Region >= 0 || n < 0 || d.Tokens[o.Last].Kind == read.Possessive || d.Governed(o) ||
			!r.people.list[n].human && r.people.list[r.people.of[k]].human
	}
	if first {
		s += 4
	}
	if d.Governed(m) {
		s -= 3
	}
	if m.Last < len(d.Tokens) && d.Tokens[m.Last].Kind == read.Possessive {
		s -= 2
	}
	return s
}

// bindRole looks for the person whose role a phrase names again: "the general
// secretary" after "NATO Secretary General Jens Stoltenberg".
func (r *resolver) bindRole(i int) int {
	d, m := r.d, &r.d.Mentions[i]
	if n := r.namedAfter(i); n >= 0 {
		return n
	}
	aged := d.Age(m.Head, &d.Paras[m.Para])
	if !d.definite(m) && !(aged && !d.Tokens[m.First].Is(lang.Determiner)) { // "36-åringen"
		return -1
	}
	if aged {
		return r.latest(i)
	}
	var wanted []string
	for k := m.First; k < m.Last; k++ {
		if t := &d.Tokens[k]; t.Kind == read.Word && !t.Is(lang.Determiner) {
			wanted = append(wanted, t.Lower)
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
			if role.first < m.First && d.holds(role, wanted, d.Tokens[m.Head].Lower) {
				r.through[i] = role.span
				return n
			}
		}
	}
	return r.onlyOne(i)
}

// onlyOne returns the one person whom the sentence of a role or the one before
// names, where the role is the subject of a verb of speech: "Nils Aker was angry.
// “Never,” said the harbour chief." -1 if it names nobody or two.
func (r *resolver) onlyOne(i int) int {
	d, m := r.d, &r.d.Mentions[i]
	if c := d.subjectCue[i]; c < 0 || d.Cues[c].Class&lang.Cue == 0 || !d.Words.Definite(d.Tokens[m.First].Lower) {
		return -1
	}
	if d.Words.Possessive(d.Tokens[m.First].Lower) { // "his doctor"
		return -1
	}
	gender := m.Class & (lang.Masculine | lang.Feminine)
	here, one := d.Tokens[m.Head].Sentence, -1
	for j := m.First - 1; j >= d.Paras[m.Para].First && j > m.First-5; j-- {
		if g := d.Tokens[j].Region; g >= 0 { // what is said does not count
			here = d.Tokens[d.TokenAt(d.Regions[g].Span.Start, &d.Paras[m.Para])].Sentence
			break
		}
	}
	for k := i - 1; k >= 0 && i-k < 24 && d.Mentions[k].Para == m.Para; k-- {
		o, n := &d.Mentions[k], r.people.of[k]
		if o.Region >= 0 || n < 0 || !r.people.list[n].human {
			continue
		}
		if here-d.Tokens[o.Head].Sentence > 1 {
			break
		}
		if one >= 0 && n != one {
			return -1
		}
		one = n
	}
	if one < 0 {
		return -1
	}
	if has := r.people.list[one].class & (lang.Masculine | lang.Feminine); has != 0 && gender != 0 && has&gender == 0 {
		return -1
	}
	r.doubtful[i] = true
	return one
}

// namedAfter returns the person whose name follows a role behind a comma: "the
// mayor of Nordhavn, Nils Aker". -1 if none does.
func (r *resolver) namedAfter(i int) int {
	d, m := r.d, &r.d.Mentions[i]
	for k := i + 1; k < len(d.Mentions) && k <= i+6 && d.Mentions[k].Para == m.Para; k++ {
		o := &d.Mentions[k]
		if o.Kind == read.Role && !d.Binders.Has(d.Tokens[o.First].Lower) && !d.Binders.Has(d.Tokens[o.First-1].Lower) {
			return -1 // "the judge named the prosecutor, Oda Ferrant"
		}
		comma := o.First - 1
		if t := &d.Tokens[max(comma, 0)]; comma > m.Last && t.Kind == read.Word && !t.Upper && t.Class == 0 {
			comma-- // "a fellow protester, mechanical engineer Richard Lund"
		}
		if o.Kind != read.Named || comma < 0 || d.Tokens[comma].Lower != "," {
			continue
		}
		n := r.people.of[k]
		if n < 0 || o.Region != m.Region || d.Tokens[o.Head].Sentence != d.Tokens[m.Head].Sentence ||
			o.Core == o.Head && !r.people.list[n].human {
			return -1
		}
		for j := m.Last; j < comma; j++ {
			t := &d.Tokens[j]
			if t.Kind == read.Punct && t.Lower != "." || t.Kind == read.Mark ||
				t.Is(lang.Cue|lang.SoftCue|lang.Auxiliary|lang.That|lang.Relative) &&
					!t.Is(lang.Determiner|lang.Preposition) ||
				t.Is(lang.Pronoun) && !t.Is(lang.Determiner) {
				return -1
			}
		}
		first := m.First
		for first < m.Head && d.Tokens[first].Is(lang.Determiner) {
			first++
		}
		role := roleOf{article.Span{Start: d.Tokens[first].Start, End: d.Tokens[comma-1].End}, first, comma}
		p := &r.people.list[n]
		p.human = true
		if len(p.roles) < mostRoles {
			p.roles = append(p.roles, role)
		}
		if p.role.Empty() || p.role.End-p.role.Start < role.span.End-role.span.Start {
			p.role = role.span
		}
		r.through[i] = role.span
		return n
	}
	return -1
}

// latest returns the person named last before mention i, in its sentence or the two before. -1 for nobody.
func (r *resolver) latest(i int) int {
	d, perhaps := r.d, -1
	here := d.Tokens[d.Mentions[i].Head].Sentence
	for k := i - 1; k >= 0 && i-k < 40; k-- {
		if here-d.Tokens[d.Mentions[k].Head].Sentence > 2 {
			break
		}
		n := r.people.of[k]
		if n < 0 || d.Mentions[k].Region >= 0 || d.Governed(&d.Mentions[k]) {
			continue
		}
		if p := &r.people.list[n]; p.human {
			return n
		} else if perhaps < 0 && len(p.words) > 1 && !d.Acronym(p.name) {
			perhaps = n
		}
	}
	return perhaps
}

// definite reports whether a phrase means somebody known: it opens with the article of one who is.
func (d *document) definite(m *read.Mention) bool {
	t := &d.Tokens[m.First]
	return !t.Is(lang.Determiner) && (t.Upper || d.Words.Bare) || d.Words.Definite(t.Lower)
}

// holds reports whether a role has all the wanted words, the noun among them.
func (d *document) holds(role roleOf, wanted []string, noun string) bool {
	has := func(w string) bool {
		for k := role.first; k < role.last; k++ {
			// "Verkehrsminister", "der Minister"
			if own := d.Tokens[k].Lower; own == w || d.Words.Compounds && len(w) >= 5 && strings.HasSuffix(own, w) {
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

// crowdReach is how many sentences back the people are looked for whom "they" means.
const crowdReach = 4

// crowd returns the mention of the people whom a pronoun for many means: who spoke last, where those
// are many or an institution ("The lawmakers wrote ... they wrote"). -1 for nobody.
func (r *resolver) crowd(i int) int {
	d, m := r.d, &r.d.Mentions[i]
	if !d.Words.Many(d.Tokens[m.Head].Lower) {
		return -1
	}
	begin := d.firstCue(m.First) - 1
	for k := begin; k >= 0 && begin-k < mostHeard; k-- {
		if d.Tokens[m.Head].Sentence-d.Tokens[d.Cues[k].First].Sentence > crowdReach {
			break
		}
		n := d.says(k)
		if n < 0 {
			continue
		}
		switch o := &d.Mentions[n]; {
		case o.Kind == read.Pronoun || d.Words.Possessive(d.Tokens[o.First].Lower): // "his colleagues" say less
		case o.Kind == read.Group || o.Class&lang.Plural != 0:
			return n
		default:
			return -1
		}
	}
	return -1
}

// speaker returns the index of the speaker that a mention means, adding it if new.
func (r *resolver) speaker(i int) int {
	d, m := r.d, &r.d.Mentions[i]
	s := Speaker{}
	if n := r.people.of[i]; n >= 0 {
		p := &r.people.list[n]
		s = Speaker{Name: d.Text[p.name.Start:p.name.End], Named: true, Mentions: p.full}
		if !p.role.Empty() {
			s.Role = d.Text[p.role.Start:p.role.End]
		}
	} else if m.Kind == read.Pronoun {
		if k := r.crowd(i); k >= 0 {
			return r.speaker(k)
		}
		return -1
	} else {
		span := d.wordsOf(i)
		s = Speaker{Name: d.Text[span.Start:span.End], Mentions: []article.Span{span}}
	}
	key := strings.ToLower(s.Name)
	if at, ok := r.index[key]; ok {
		return at
	}
	r.index[key] = len(r.out)
	r.out = append(r.out, s)
	return len(r.out) - 1
}
