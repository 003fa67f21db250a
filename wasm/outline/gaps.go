package outline

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/wasm/lang"
	"dateline/wasm/text"
)

// unit is a paragraph as the search for sections sees it.
type unit struct {
	terms, names      []int32 // content words as numbers, rising, each once; those that are names
	opening           []int32 // names of the first sentence
	words, sentences  int
	quoted, closes    bool // begins, ends with a quotation mark
	speaks            bool // holds a quotation mark
	reports           bool // its first sentence has a verb of speech
	pronoun, joins    bool // begins with a pronoun, with a conjunction
	small, preposes   bool // begins with a function word, with a preposition
	cue               bool // begins with words that change the subject
	asks, colon, stop bool // ends with a question, with a colon, with a full stop
	number            bool // a number stands among its first words
	named             bool // begins with a name
	fullName          bool // its first sentence has a name of two words
}

// The letters that stand for a word: enough to join its inflected forms, in
// any language, without a stemmer.
const stemLetters = 6

// stem returns the beginning of a word, which stands for its forms.
func stem(word string) string {
	n := 0
	for i := range word {
		if n == stemLetters {
			return word[:i]
		}
		n++
	}
	return word
}

// content reports whether a word says what a text is about.
func content(lower string, l *lang.Language, stop lang.Set) bool {
	return (l.NoSpaces || utf8.RuneCountInString(lower) > 3) && !stop.Has(lower)
}

const marks = "\"“”„«»‘‚’"

// reader turns paragraphs into units.
type reader struct {
	l       *lang.Language
	stop    lang.Set
	quotes  *lang.Quotes
	numbers map[string]int32 // of the terms
	in      []int32          // by term: in how many paragraphs it stands
}

func newReader(language string) *reader {
	l := lang.Of(language)
	return &reader{l: l, stop: l.Stop(), quotes: l.Quotes(), numbers: map[string]int32{}}
}

func (r *reader) number(term string) int32 {
	n, ok := r.numbers[term]
	if !ok {
		n = int32(len(r.numbers))
		r.numbers[term] = n
		r.in = append(r.in, 0)
	}
	return n
}

// opensWith is how many words of a paragraph count as its beginning.
const opensWith = 6

func (r *reader) unit(s string) unit {
	var u unit
	end, capitals := 0, 0 // of the word before; names in a row
	opener, turns := "", r.l.Turns()
	for b, e := range text.Words(s) {
		w, between := s[b:e], s[end:b]
		lower := strings.ToLower(w)
		class := r.quotes.Lookup(lower)
		first := u.words == 0 || strings.ContainsAny(between, ".!?:“„«\"")
		if u.words == 0 {
			u.pronoun, u.joins = class&lang.Pronoun != 0, class&lang.Conjunction != 0
			u.small, u.preposes = r.stop.Has(lower), class&lang.Preposition != 0
			u.cue, opener = turns.Has(lower), lower
		} else if strings.ContainsAny(between, ".!?") {
			u.sentences++
		}
		if u.words == 1 && !u.cue {
			u.cue = turns.Has(opener + "_" + lower)
		}
		if u.sentences == 0 && class&lang.Cue != 0 {
			u.reports = true
		}
		if c, _ := utf8.DecodeRuneInString(w); unicode.IsDigit(c) && u.words < opensWith {
			u.number = true
		}
		c, _ := utf8.DecodeRuneInString(w)
		upper := unicode.IsUpper(c)
		if upper && class&lang.NotName == 0 {
			if capitals++; capitals == 2 && u.sentences == 0 {
				u.fullName = true
			}
		} else {
			capitals = 0
		}
		u.words++
		end = e
		if !content(lower, r.l, r.stop) {
			continue
		}
		t := r.number(stem(lower))
		u.terms = append(u.terms, t)
		if !first && upper {
			u.names = append(u.names, t)
			if u.sentences == 0 {
				u.opening = append(u.opening, t)
			}
		}
	}
	u.sentences++
	for _, set := range []*[]int32{&u.terms, &u.names, &u.opening} {
		slices.Sort(*set)
		*set = slices.Compact(*set)
	}
	for _, t := range u.terms {
		r.in[t]++
	}
	trimmed := strings.TrimSpace(s)
	c, _ := utf8.DecodeRuneInString(trimmed)
	u.quoted = strings.ContainsRune(marks, c)
	c, _ = utf8.DecodeLastRuneInString(trimmed)
	u.closes = strings.ContainsRune(marks, c)
	u.speaks = strings.ContainsAny(trimmed, marks[:len(marks)-len("‘‚’")])
	u.asks, u.colon, u.stop = c == '?', c == ':', strings.ContainsRune(".!?…:。"+marks, c)
	return u
}

// story is a whole text as the search for sections sees it.
type story struct {
	units  []unit
	weight []float64 // by term: a rare one weighs more
	sums   []float64 // by unit: of the weights of its terms
	title  []int32
	first  []int32 // by term: the first paragraph it stands in
	last   []int32 // and the last
	named  []bool  // by term: it is a name somewhere
	mean   float64 // words of a paragraph
}

func newStory(title string, units []string, language string) *story {
	r := newReader(language)
	s := &story{units: make([]unit, len(units))}
	words := 0
	for i, p := range units {
		s.units[i] = r.unit(p)
		words += s.units[i].words
	}
	s.mean = max(1, float64(words)/float64(max(1, len(units))))
	n := len(r.in)
	s.title = r.unit(title).terms
	s.weight = make([]float64, len(r.in))
	s.first, s.last, s.named = make([]int32, len(r.in)), make([]int32, len(r.in)), make([]bool, len(r.in))
	for _, t := range s.title {
		if int(t) < n {
			r.in[t]--
		}
	}
	for t, k := range r.in {
		s.weight[t] = math.Log(float64(len(units)+1) / float64(max(k, 1)))
		s.first[t] = -1
	}
	s.sums = make([]float64, len(units))
	for i := range s.units {
		for _, t := range s.units[i].terms {
			s.sums[i] += s.weight[t]
			if s.first[t] < 0 {
				s.first[t] = int32(i)
			}
			s.last[t] = int32(i)
		}
		for _, t := range s.units[i].names {
			s.named[t] = true
		}
	}
	for i, p := range units {
		for b, e := range text.Words(p) {
			t, ok := r.numbers[stem(strings.ToLower(p[b:e]))]
			s.units[i].named = ok && int(t) < n && s.named[t]
			break
		}
	}
	return s
}

// like measures, from 0 to 1, how much two rising lists of terms have in common.
func (s *story) like(a, b []int32) float64 {
	common, sa, sb := 0.0, 0.0, 0.0
	i, j := 0, 0
	for i < len(a) || j < len(b) {
		switch {
		case j == len(b) || i < len(a) && a[i] < b[j]:
			sa += s.weight[a[i]]
			i++
		case i == len(a) || b[j] < a[i]:
			sb += s.weight[b[j]]
			j++
		default:
			w := s.weight[a[i]]
			common, sa, sb = common+w, sa+w, sb+w
			i++
			j++
		}
	}
	if sa == 0 || sb == 0 {
		return 0
	}
	return common / math.Sqrt(sa*sb)
}

// terms returns the terms of the paragraphs from..to (to not included), rising.
func (s *story) terms(from, to int) []int32 {
	var out []int32
	for k := max(from, 0); k < min(to, len(s.units)); k++ {
		out = append(out, s.units[k].terms...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// links returns for every gap how much its two sides have in common.
func (s *story) links(window int) []float64 {
	out := make([]float64, len(s.units))
	for i := 1; i < len(out); i++ {
		out[i] = s.like(s.terms(i-window, i), s.terms(i, i+window))
	}
	return out
}

// depth is how far the link at i lies below its neighbours, from 0 to 1.
func depth(links []float64, i int) float64 {
	before, after := links[i], links[i]
	for k := max(1, i-2); k < i; k++ {
		before = max(before, links[k])
	}
	for k := i + 1; k < min(len(links), i+3); k++ {
		after = max(after, links[k])
	}
	return min(before+after-2*links[i], 0.5) * 2
}

func flag(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

func portion(n, full int) float64 { return float64(min(n, full)) / float64(full) }

// gaps returns for every paragraph the features of the gap before it, nil for
// the first.
func (s *story) gaps() [][]float64 {
	near, wide, far := s.links(1), s.links(3), s.links(6)
	out := make([][]float64, len(s.units))
	for i := 1; i < len(out); i++ {
		out[i] = s.gap(i, near, wide, far)
	}
	return out
}

func (s *story) gap(i int, near, wide, far []float64) []float64 {
	n := len(s.units)
	u, p := &s.units[i], &s.units[i-1]
	var stay, fresh, shared, freshOpening, begun, ended, known int
	for _, t := range u.terms {
		switch {
		case int(s.first[t]) < i:
			known++
		case int(s.last[t]) > i:
			stay++
		}
	}
	for _, t := range u.names {
		if int(s.first[t]) == i {
			fresh++
		}
	}
	for _, t := range u.opening {
		if int(s.first[t]) == i {
			freshOpening++
		}
	}
	for _, t := range p.names {
		if _, ok := slices.BinarySearch(u.names, t); ok {
			shared++
		}
	}
	for _, t := range s.terms(i-3, i) {
		if int(s.last[t]) < i && s.first[t] < s.last[t] {
			ended++
		}
	}
	for _, t := range s.terms(i, i+3) {
		if int(s.first[t]) >= i && s.first[t] < s.last[t] {
			begun++
		}
	}
	after := func(f func(*unit) bool) float64 {
		if i+1 < n {
			return flag(f(&s.units[i+1]))
		}
		return 0
	}
	rel := func(w int) float64 { return math.Log(float64(w+3)/(s.mean+3)) / 2 }
	return []float64{
		flag(u.quoted), flag(u.pronoun), flag(u.joins), flag(u.small), flag(u.preposes), flag(u.cue),
		flag(u.number), flag(u.named), flag(u.fullName), flag(u.reports), flag(u.speaks), flag(u.asks), flag(u.stop),
		flag(p.quoted), flag(p.closes), flag(p.speaks), flag(p.asks), flag(p.colon), flag(p.stop), flag(p.reports),
		flag(p.words < 15), flag(u.words < 12), rel(u.words), rel(p.words), portion(p.sentences, 6),
		portion(u.sentences, 6),
		portion(stay, 8), portion(fresh, 4), portion(shared, 3), portion(freshOpening, 3),
		portion(begun, 12), portion(ended, 12), float64(known) / float64(max(1, len(u.terms))),
		near[i], wide[i], far[i], depth(near, i), depth(wide, i), depth(far, i),
		s.like(u.terms, s.title), s.like(p.terms, s.title), s.like(u.terms, s.units[0].terms),
		after(func(u *unit) bool { return u.quoted }), after(func(u *unit) bool { return u.pronoun }),
		after(func(u *unit) bool { return u.speaks }),
		flag(i == 1), flag(i == 2), flag(n-i == 1), flag(n-i == 2), float64(i) / float64(n),
		math.Log(float64(n)) / 4, math.Log(s.mean) / 4,
	}
}
