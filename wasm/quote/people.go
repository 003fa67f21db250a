package quote

import (
	"slices"
	"strings"
	"unicode/utf8"

	"dateline/wasm/article"
	"dateline/wasm/lang"
	"dateline/wasm/quote/read"
)

// person is everything the article calls by one name: a person or, where the
// words do not tell, an institution.
type person struct {
	words    []string       // of the longest form, lower case
	name     article.Span   // the longest form
	full     []article.Span // where a form of that length stands
	class    lang.Class     // gender, where a title or a given name tells
	subject  bool           // name is the subject of its sentence there
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

	byWord map[string][]int // any word of a name -> persons, in order of appearance
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
	ps := &people{of: make([]int, len(d.Mentions)), byWord: make(map[string][]int)}
	for i := range d.Mentions {
		ps.of[i] = -1
		m := &d.Mentions[i]
		// Visser is a fisherman, or Ms Visser again
		if m.Kind == read.Role && m.First == m.Head && d.Tokens[m.Head].Upper && !d.Words.NounsUpper {
			if n := d.findPerson(ps, d.nameWords(m), 0); n >= 0 && len(ps.list[n].words) > 1 {
				ps.of[i] = n
			}
		}
		if m.Kind != read.Named || m.Core == m.Head && d.opener(m) {
			continue
		}
		words := d.nameWords(m)
		if len(words) == 0 {
			continue
		}
		n := d.findPerson(ps, words, d.genderOf(m))
		if n < 0 && m.Last > m.Head+1 {
			n = d.byFamily(ps, words)
		}
		if n < 0 {
			n = len(ps.list)
			ps.list = append(ps.list, person{})
		}
		p := &ps.list[n]
		if len(words) > len(p.words) {
			for _, w := range words {
				if !contains(p.words, w) {
					stem := d.stemOf(w)
					ps.byWord[stem] = append(ps.byWord[stem], n)
				}
			}
			p.words, p.name, p.full, p.subject = words, d.Name(m), nil, false
		}
		if d.Words.Inflects && len(words) == len(p.words) && !p.subject && d.nominative(m) {
			p.words, p.name, p.subject = words, d.Name(m), true
		}
		if len(words) == len(p.words) {
			p.full = append(p.full, d.Name(m))
		}
		d.describe(p, m)
		p.mentions++
		ps.of[i] = n
	}
	return ps
}

// opener reports whether a name is only an adverb that leads in its sentence: "However, ...".
func (d *document) opener(m *read.Mention) bool {
	t := &d.Tokens[m.Head]
	return (m.Head == d.Paras[m.Para].First || d.SentenceBreak(m.Head-1)) &&
		(d.Lang.Clause().Openers().Has(t.Lower) || d.Lang.Turns().Has(t.Lower))
}

// nameWords returns the words of a name in lower case, without stops.
func (d *document) nameWords(m *read.Mention) []string {
	var out []string
	for i := m.Core; i <= m.Head; i++ {
		if d.Tokens[i].Kind == read.Word {
			out = append(out, d.Tokens[i].Lower)
		}
	}
	return out
}

func contains(list []string, w string) bool {
	return slices.Contains(list, w)
}

// findPerson returns the person that words may mean, the one named last first, -1 if
// nobody was named so before.
func (d *document) findPerson(ps *people, words []string, gender lang.Class) int {
	family := words[len(words)-1]
	list := ps.byWord[d.stemOf(family)]
	most := 8
	if d.Words.Inflects { // other words begin like it
		most = 24
	}
	other := -1 // who has the word as given or middle name
	for k := len(list) - 1; k >= 0 && len(list)-k <= most; k-- {
		p := &ps.list[list[k]]
		last := p.words[len(p.words)-1]
		if has := p.class & (lang.Masculine | lang.Feminine); has != 0 && gender != 0 && has&gender == 0 {
			continue // Mrs. Clinton is not Bill
		}
		switch {
		case len(words) == 1:
			middle := len(p.words) == 3 && p.human && p.words[1] == family
			switch {
			case d.oneWord(last, family):
				return list[k]
			case other < 0 && (middle || p.words[0] == family):
				other = list[k]
			}
		case d.oneWord(last, family) && (len(p.words) == 1 || sameStart(p.words[0], words[0]) ||
			d.oneWord(p.words[0], words[0]) || endsWith(p.words, words) ||
			endsWith(words, p.words) && d.Words.Lookup(words[0])&lang.Given != 0):
			return list[k]
		}
	}
	return other
}

// endsWith reports whether a name of two words or more is the end of a longer
// one: García Ortiz is Álvaro García Ortiz.
func endsWith(long, short []string) bool {
	return len(short) > 1 && len(long) > len(short) && slices.Equal(long[len(long)-len(short):], short)
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
func (d *document) genderOf(m *read.Mention) lang.Class {
	if t := &d.Tokens[m.Core]; t.Is(lang.Given) && m.Core < m.Head {
		return t.Class & (lang.Masculine | lang.Feminine)
	}
	c := m.Class
	if m.Core == m.Head {
		c = 0 // Otto may be a family name
	}
	for i := m.First; i < m.Core; i++ {
		c |= d.Tokens[i].Class
	}
	c &= lang.Masculine | lang.Feminine
	if c == lang.Masculine|lang.Feminine {
		return 0
	}
	return c
}

// describe notes what the words around one mention say of the person: gender and role.
func (d *document) describe(p *person, m *read.Mention) {
	if given := d.Tokens[m.Core].Class & (lang.Masculine | lang.Feminine); d.Tokens[m.Core].Is(lang.Given) &&
		m.Core < m.Head && given != lang.Masculine|lang.Feminine {
		p.class |= given
	}
	if m.Class&(lang.Masculine|lang.Feminine) != 0 && p.class&(lang.Masculine|lang.Feminine) == 0 {
		p.class |= m.Class & read.Agreement
	}
	if d.Tokens[m.Core].Is(lang.Given|lang.Family) && m.Core < m.Head || d.Lang.NoSpaces && m.Last > m.Head+1 {
		p.human = true
	}
	add := func(first, last int) {
		if k := first - 1; first < m.Core && k >= d.Paras[m.Para].First && d.opening(k) { // "Opposition leader"
			first = k
		}
		for first < last && d.Tokens[first].Is(lang.Determiner) {
			first++
		}
		for last > first && d.Tokens[last-1].Kind == read.Punct {
			last--
		}
		if first >= last {
			return
		}
		r := roleOf{article.Span{Start: d.Tokens[first].Start, End: d.Tokens[last-1].End}, first, last}
		if len(p.roles) < mostRoles {
			p.roles = append(p.roles, r)
		}
		if p.role.Empty() {
			p.role = r.span
		}
		p.human = true
	}
	if m.Core > m.First && d.AnyOf(m.First, m.Core, lang.Title|lang.Role) && !d.onlyOf(m) {
		if p.class&(lang.Masculine|lang.Feminine) == 0 { // a woman may be "Капитан"
			p.class |= d.genderOf(m)
		}
		if m.Core-m.First > 2 || !d.courtesy(m.First) {
			add(m.First, m.Core)
		} else {
			p.human = true
		}
	}
	para := &d.Paras[m.Para]
	if d.aged(m, para) || d.predicate(m, para) || d.ofParty(m, para) {
		p.human = true
	}
	if first, last := d.apposition(m, para); last > first {
		add(first, last)
	}
	if m.First-2 >= para.First && d.Tokens[m.First-1].Lower == "," {
		if k := d.roleBefore(m.First-1, para); k >= 0 {
			add(k, m.First-1)
		}
	}
}

// onlyOf reports whether the role before a name is somebody else's, who is of what
// the name means ("Vorsitzender des Klubs Nordwind"), or that of many ("40 fellow Tirosians").
func (d *document) onlyOf(m *read.Mention) bool {
	const name = lang.Title | lang.Role | lang.Given | lang.Particle
	if t := &d.Tokens[m.Core-1]; t.Is(lang.Determiner|lang.Preposition) && !t.Is(name) {
		return true
	}
	t := &d.Tokens[m.First]
	return t.Kind == read.Number || m.First > d.Paras[m.Para].First && d.Tokens[m.First-1].Kind == read.Number
}

// opening reports whether token i is the first of its sentence and a noun, as far as is known.
func (d *document) opening(i int) bool {
	t := &d.Tokens[i]
	return t.Kind == read.Word && t.Upper && t.Class&^lang.Group == 0 && !d.Lang.Stop().Has(t.Lower) && t.Region < 0 &&
		d.Tokens[i+1].Kind == read.Word &&
		(i == 0 || d.Tokens[i-1].Sentence != t.Sentence)
}

// aged reports whether an age stands beside a name: ", 58,".
func (d *document) aged(m *read.Mention, p *read.Paragraph) bool {
	i := m.Last
	return i+2 < p.Last && d.Tokens[i].Lower == "," && d.Tokens[i+1].Kind == read.Number &&
		d.Tokens[i+1].End-d.Tokens[i+1].Start == 2 &&
		(d.Tokens[i+2].Lower == "," || d.Tokens[i+2].Kind == read.Word && !d.Tokens[i+2].Upper)
}

// ofParty reports whether a party stands in brackets behind a name of two words:
// "Hanna Gnau (FLP)". Initials in brackets are those of a body.
func (d *document) ofParty(m *read.Mention, p *read.Paragraph) bool {
	i := m.Last
	if i+2 >= p.Last || m.Head-m.Core < 1 || m.Head-m.Core > 2 {
		return false
	}
	if d.Tokens[i].Lower != "(" || d.Tokens[i+2].Lower != ")" || !d.Tokens[i+1].Upper {
		return false
	}
	if d.AnyOf(m.First, m.Last, lang.Group) || d.Tokens[m.First].Is(lang.Determiner) {
		return false
	}
	name, _ := utf8.DecodeRuneInString(d.Tokens[m.Core].Lower)
	party, _ := utf8.DecodeRuneInString(d.Tokens[i+1].Lower)
	return name != party && d.Tokens[i+1].Kind == read.Word
}

// predicate reports whether a sentence says of a name what it is: "is a former captain".
func (d *document) predicate(m *read.Mention, p *read.Paragraph) bool {
	i := m.Last
	if i+2 >= p.Last || !d.Tokens[i].Is(lang.Auxiliary) || !d.Tokens[i+1].Is(lang.Determiner) {
		return false
	}
	for i += 2; i < p.Last && i < m.Last+8 && d.Tokens[i].Kind != read.Punct && !d.Tokens[i].Is(lang.Preposition); i++ {
		if d.Tokens[i].Is(lang.Role) && !d.Tokens[i].Is(lang.Group) {
			return true
		}
	}
	return false
}

// roleBefore returns the first token of the phrase that ends before token end
// and says what somebody is: "the chairman of the guild" before ", Emil
// Tarrant". -1 if none stands there.
func (d *document) roleBefore(end int, p *read.Paragraph) int {
	found := -1
	for k := end - 1; k >= p.First && k > end-14 &&
		(d.Tokens[k].Kind == read.Word || d.Tokens[k].Kind == read.Possessive); k-- {
		t := &d.Tokens[k]
		if t.Is(lang.Auxiliary|lang.Cue|lang.SoftCue|lang.Pronoun|lang.Conjunction) &&
			!t.Is(lang.Determiner|lang.Role|lang.Group) || t.Sentence != d.Tokens[end].Sentence {
			break
		}
		// "In the hospital the director, Oda Ferrant", "The judge named the prosecutor, Oda Ferrant"
		if found >= 0 && k == found-1 && !t.Is(lang.Preposition) && t.Kind != read.Possessive {
			break
		}
		if found >= 0 && k == found-1 && t.Is(lang.Preposition) && !d.Binders.Has(t.Lower) {
			break
		}
		if t.Is(lang.Determiner) && k+1 < end && d.AnyOf(k, min(end, k+5), lang.Role) {
			found = k
		}
	}
	return found
}

// courtesy reports whether token i is a title that says nothing of a role: "Mr".
func (d *document) courtesy(i int) bool {
	t := &d.Tokens[i]
	return t.Is(lang.Title) && t.Is(lang.Masculine|lang.Feminine) && !t.Is(lang.Role)
}

// apposition returns the tokens after a name that say what the person is, up
// to the comma that closes them: ", the harbour chief,".
func (d *document) apposition(m *read.Mention, p *read.Paragraph) (int, int) {
	i := m.Last
	if i >= p.Last {
		return 0, 0
	}
	if d.Tokens[i].Is(lang.Role|lang.Title) || d.Tokens[i].Lower == "," {
		if d.Tokens[i].Lower == "," {
			i++
		}
	} else {
		return 0, 0
	}
	first := i
	if first < p.Last && first > m.Last && d.Tokens[first].Is(lang.Preposition|lang.Conjunction) &&
		!d.Tokens[first].Is(lang.Determiner|lang.Role|lang.Title) {
		return 0, 0 // ", as the new leader"
	}
	if first == m.Last && d.Tokens[first].Is(lang.Plural) { // "Vessian soldiers"
		return 0, 0
	}
	for i < p.Last && i-first < 16 {
		t := &d.Tokens[i]
		if t.Kind == read.Mark || t.Region >= 0 || t.Kind == read.Punct && t.Lower != "." ||
			t.Is(lang.Relative|lang.Pronoun|lang.Cue|lang.Auxiliary) ||
			t.Sentence != d.Tokens[m.Head].Sentence || (read.IsStop(t.Lower) && !d.Abbreviated(i-1)) {
			break
		}
		i++
	}
	if !d.AnyOf(first, i, lang.Role|lang.Title|lang.Group) ||
		d.Tokens[first].Upper && d.OpensName(first, p) && d.Tokens[first].Is(lang.Given) {
		return 0, 0
	}
	if first == m.Last { // "elected Ana Ruiz general secretary in March": up to the role and no further
		i = first
		for i < p.Last && d.Tokens[i].Is(lang.Role|lang.Title) {
			i++
		}
	}
	return first, i
}
