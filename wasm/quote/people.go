package quote

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/wasm/article"
	"dateline/wasm/lang"
)

// person is everything the article calls by one name: a person or, where the
// words do not tell, an institution.
type person struct {
	words    []string       // of the longest form, lower case
	name     article.Span   // the longest form
	full     []article.Span // where a form of that length stands
	class    lang.Class     // gender, where a title or a given name tells
	human    bool           // a title, a role or a given name stands with it
	role     article.Span   // the words that say what the person is
	roles    []roleOf       // all of them
	mentions int
	speaks   int // times it is the subject of a verb that is always one of speech
}

// roleOf is one phrase that says what a person is.
type roleOf struct {
	span  article.Span
	first int // token
	last  int
}

// people groups the named mentions of a document. of gives for every mention
// the index of its person, -1 for what is not a name.
type people struct {
	list []person
	of   []int
}

// speaksOf returns how often whoever a mention means is the subject of a verb
// that is always one of speech.
func (ps *people) speaksOf(n int) int {
	if p := ps.of[n]; p >= 0 {
		return ps.list[p].speaks
	}
	return 0
}

// mostRoles is how many phrases for what a person is are kept.
const mostRoles = 16

// findPeople groups the names: one family name, given names that do not
// contradict each other.
func (d *document) findPeople() *people {
	ps := &people{of: make([]int, len(d.mentions))}
	byWord := make(map[string][]int) // any word of a name -> persons, in order of appearance
	for i := range d.mentions {
		ps.of[i] = -1
		m := &d.mentions[i]
		// Visser is a fisherman, or Ms Visser again
		if m.kind == role && m.first == m.head && d.tokens[m.head].upper && !d.words.NounsUpper {
			if n := ps.find(byWord, d.nameWords(m), 0); n >= 0 && len(ps.list[n].words) > 1 {
				ps.of[i] = n
			}
		}
		if m.kind != named {
			continue
		}
		words := d.nameWords(m)
		if len(words) == 0 {
			continue
		}
		n := ps.find(byWord, words, d.genderOf(m))
		if n < 0 {
			n = len(ps.list)
			ps.list = append(ps.list, person{})
		}
		p := &ps.list[n]
		if len(words) > len(p.words) {
			for _, w := range words {
				if !contains(p.words, w) {
					byWord[w] = append(byWord[w], n)
				}
			}
			p.words, p.name, p.full = words, d.name(m), nil
		}
		if len(words) == len(p.words) {
			p.full = append(p.full, d.name(m))
		}
		d.describe(p, m)
		p.mentions++
		ps.of[i] = n
	}
	return ps
}

// nameWords returns the words of a name in lower case, without stops.
func (d *document) nameWords(m *mention) []string {
	var out []string
	for i := m.core; i <= m.head; i++ {
		if d.tokens[i].kind == word {
			out = append(out, d.tokens[i].lower)
		}
	}
	return out
}

func contains(list []string, w string) bool {
	return slices.Contains(list, w)
}

// find returns the person that words may mean, the one named last first, -1 if
// nobody was named so before.
func (ps *people) find(byWord map[string][]int, words []string, gender lang.Class) int {
	family := words[len(words)-1]
	list := byWord[family]
	for k := len(list) - 1; k >= 0 && len(list)-k <= 8; k-- {
		p := &ps.list[list[k]]
		last := p.words[len(p.words)-1]
		if has := p.class & (lang.Masculine | lang.Feminine); has != 0 && gender != 0 && has&gender == 0 {
			continue // Mrs. Clinton is not Bill
		}
		switch {
		case len(words) == 1:
			if last == family || p.words[0] == family {
				return list[k]
			}
		case last == family && (len(p.words) == 1 || sameStart(p.words[0], words[0])):
			return list[k]
		}
	}
	return -1
}

// sameStart reports whether two given names may be one: equal, or one the initial of the other.
func sameStart(a, b string) bool {
	a, b = strings.TrimSuffix(a, "."), strings.TrimSuffix(b, ".")
	if len(a) > len(b) {
		a, b = b, a
	}
	return a == b || utf8.RuneCountInString(a) <= 3 && strings.HasPrefix(b, a)
}

// genderOf returns the gender that the words of a mention tell: a given name, else
// what stands before it.
func (d *document) genderOf(m *mention) lang.Class {
	if t := &d.tokens[m.core]; t.is(lang.Given) && m.core < m.head {
		return t.class & (lang.Masculine | lang.Feminine)
	}
	c := m.class
	if m.core == m.head {
		c = 0 // Otto may be a family name
	}
	for i := m.first; i < m.core; i++ {
		c |= d.tokens[i].class
	}
	c &= lang.Masculine | lang.Feminine
	if c == lang.Masculine|lang.Feminine {
		return 0
	}
	return c
}

// describe notes what the words around one mention say of the person: gender and role.
func (d *document) describe(p *person, m *mention) {
	if given := d.tokens[m.core].class & (lang.Masculine | lang.Feminine); d.tokens[m.core].is(lang.Given) &&
		m.core < m.head && given != lang.Masculine|lang.Feminine {
		p.class |= given
	}
	if m.class&(lang.Masculine|lang.Feminine) != 0 && p.class&(lang.Masculine|lang.Feminine) == 0 {
		p.class |= m.class & agreement
	}
	if d.tokens[m.core].is(lang.Given|lang.Family) && m.core < m.head || d.lang.NoSpaces && m.last > m.head+1 {
		p.human = true
	}
	add := func(first, last int) {
		if k := first - 1; first < m.core && k >= d.paras[m.para].first && d.opening(k) { // "Opposition leader"
			first = k
		}
		for first < last && d.tokens[first].is(lang.Determiner) {
			first++
		}
		for last > first && d.tokens[last-1].kind == punct {
			last--
		}
		if first >= last {
			return
		}
		r := roleOf{article.Span{Start: d.tokens[first].start, End: d.tokens[last-1].end}, first, last}
		if len(p.roles) < mostRoles {
			p.roles = append(p.roles, r)
		}
		if p.role.Empty() {
			p.role = r.span
		}
		p.human = true
	}
	if m.core > m.first && d.anyOf(m.first, m.core, lang.Title|lang.Role) {
		if p.class&(lang.Masculine|lang.Feminine) == 0 { // a woman may be "Капитан"
			p.class |= d.genderOf(m)
		}
		if m.core-m.first > 2 || !d.courtesy(m.first) {
			add(m.first, m.core)
		} else {
			p.human = true
		}
	}
	para := &d.paras[m.para]
	if d.aged(m, para) || d.predicate(m, para) {
		p.human = true
	}
	if first, last := d.apposition(m, para); last > first {
		add(first, last)
	}
	if m.first-2 >= para.first && d.tokens[m.first-1].lower == "," {
		if k := d.roleBefore(m.first-1, para); k >= 0 {
			add(k, m.first-1)
		}
	}
}

// opening reports whether token i is the first of its sentence and a noun, as far as is known.
func (d *document) opening(i int) bool {
	t := &d.tokens[i]
	return t.kind == word && t.upper && t.class&^lang.Group == 0 && !d.lang.Stop().Has(t.lower) && t.region < 0 &&
		d.tokens[i+1].kind == word &&
		(i == 0 || d.tokens[i-1].sentence != t.sentence)
}

// aged reports whether an age stands beside a name: ", 58,".
func (d *document) aged(m *mention, p *paragraph) bool {
	i := m.last
	return i+2 < p.last && d.tokens[i].lower == "," && d.tokens[i+1].kind == number &&
		d.tokens[i+1].end-d.tokens[i+1].start == 2 &&
		(d.tokens[i+2].lower == "," || d.tokens[i+2].kind == word && !d.tokens[i+2].upper)
}

// predicate reports whether a sentence says of a name what it is: "is a former captain".
func (d *document) predicate(m *mention, p *paragraph) bool {
	i := m.last
	if i+2 >= p.last || !d.tokens[i].is(lang.Auxiliary) || !d.tokens[i+1].is(lang.Determiner) {
		return false
	}
	for i += 2; i < p.last && i < m.last+8 && d.tokens[i].kind != punct && !d.tokens[i].is(lang.Preposition); i++ {
		if d.tokens[i].is(lang.Role) && !d.tokens[i].is(lang.Group) {
			return true
		}
	}
	return false
}

// roleBefore returns the first token of the phrase that ends before token end
// and says what somebody is: "the chairman of the guild" before ", Emil
// Tarrant". -1 if none stands there.
func (d *document) roleBefore(end int, p *paragraph) int {
	found := -1
	for k := end - 1; k >= p.first && k > end-14 && (d.tokens[k].kind == word || d.tokens[k].kind == possessive); k-- {
		t := &d.tokens[k]
		if t.is(lang.Auxiliary|lang.Cue|lang.SoftCue|lang.Pronoun|lang.Conjunction) &&
			!t.is(lang.Determiner|lang.Role|lang.Group) || t.sentence != d.tokens[end].sentence {
			break
		}
		// "In the hospital the director, Oda Ferrant"
		if found >= 0 && k == found-1 && !t.is(lang.Preposition) && t.kind != possessive {
			break
		}
		if t.is(lang.Determiner) && k+1 < end && d.anyOf(k, min(end, k+5), lang.Role) {
			found = k
		}
	}
	return found
}

// courtesy reports whether token i is a title that says nothing of a role: "Mr".
func (d *document) courtesy(i int) bool {
	t := &d.tokens[i]
	return t.is(lang.Title) && t.is(lang.Masculine|lang.Feminine) && !t.is(lang.Role)
}

func (d *document) anyOf(first, last int, c lang.Class) bool {
	for i := first; i < last; i++ {
		if d.tokens[i].is(c) {
			return true
		}
	}
	return false
}

// apposition returns the tokens after a name that say what the person is, up
// to the comma that closes them: ", the harbour chief,".
func (d *document) apposition(m *mention, p *paragraph) (int, int) {
	i := m.last
	if i >= p.last {
		return 0, 0
	}
	if d.tokens[i].is(lang.Role|lang.Title) || d.tokens[i].lower == "," {
		if d.tokens[i].lower == "," {
			i++
		}
	} else {
		return 0, 0
	}
	first := i
	for i < p.last && i-first < 16 {
		t := &d.tokens[i]
		if t.kind == mark || t.region >= 0 || t.kind == punct && t.lower != "." ||
			t.is(lang.Relative|lang.Pronoun|lang.Cue|lang.Auxiliary) ||
			t.sentence != d.tokens[m.head].sentence || (isStop(t.lower) && !d.abbreviated(i-1)) {
			break
		}
		i++
	}
	if !d.anyOf(first, i, lang.Role|lang.Title|lang.Group) ||
		d.tokens[first].upper && d.opensName(first, p) && d.tokens[first].is(lang.Given) {
		return 0, 0
	}
	if first == m.last { // "elected Ana Ruiz general secretary in March": up to the role and no further
		i = first
		for i < p.last && d.tokens[i].is(lang.Role|lang.Title) {
			i++
		}
	}
	return first, i
}

// acronym reports whether a name is all capitals, as institutions are.
func (d *document) acronym(s article.Span) bool {
	letters := 0
	for _, r := range d.text[s.Start:s.End] {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			letters++
		}
	}
	return letters > 1
}
