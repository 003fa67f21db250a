package outline

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/wasm/lang"
	"dateline/wasm/text"
)

// Labels returns a label for the section before the first bound and for every
// one that begins at a bound: a clause or a noun phrase of its own that most
// likely says what an editor would say of it, "" where nothing in it can be read
// alone. title, which may be empty, is the headline.
func Labels(title string, units []string, bounds []int, language string) []string {
	var out []string
	used := map[string]bool{}
	for _, p := range newNaming(title, units, bounds, language).parts {
		label := p.label(learnt().terms, used)
		used[label] = true
		out = append(out, label)
	}
	return out
}

// naming is all that may become labels of the sections of one story.
type naming struct{ parts []*part }

// part is one section with its words.
type part struct {
	units []string
	words [][]word
	terms map[string][]float64 // its terms with what is known of them
	l     *lang.Language
}

// word is one word of a paragraph.
type word struct {
	start, end int
	lower      string
	term       string // "" for a function word
	upper      bool
	digit      bool
	quotes     bool // a quotation mark stands before it
	sentence   int
	class      lang.Class
}

// newNaming prepares the labels of a story.
func newNaming(title string, units []string, bounds []int, language string) *naming {
	l := lang.Of(language)
	s := &labeller{l: l, stop: l.Stop(), quotes: l.Quotes(), total: map[string]int{}, title: map[string]bool{}}
	for _, w := range s.split(title) {
		s.title[w.term] = true
	}
	words := make([][]word, len(units))
	for i, u := range units {
		words[i] = s.split(u)
		for _, w := range words[i] {
			s.total[w.term]++
		}
	}
	n, start := &naming{}, 0
	before := map[string]bool{}
	for i := 0; i <= len(bounds); i++ {
		end := len(units)
		if i < len(bounds) {
			end = max(start, min(bounds[i], len(units)))
		}
		p := &part{units: units[start:end], words: words[start:end], l: l}
		p.terms = s.terms(p.words, before)
		for t := range p.terms {
			before[t] = true
		}
		n.parts = append(n.parts, p)
		start = end
	}
	return n
}

// labeller knows the words of the whole story.
type labeller struct {
	l      *lang.Language
	stop   lang.Set
	quotes *lang.Quotes
	total  map[string]int // how often a term stands in the story
	title  map[string]bool
}

func (s *labeller) split(paragraph string) []word {
	var out []word
	end, sentence := 0, 0
	for b, e := range text.Words(paragraph) {
		w := word{start: b, end: e, sentence: sentence}
		between := paragraph[end:b]
		if len(out) > 0 && strings.ContainsAny(between, ".!?") && strings.ContainsRune(between, ' ') {
			sentence++
			w.sentence = sentence
		}
		w.quotes = strings.ContainsAny(between, "\"“”„«»")
		r, _ := utf8.DecodeRuneInString(paragraph[b:e])
		w.upper, w.digit = unicode.IsUpper(r), unicode.IsDigit(r)
		lower := strings.ToLower(paragraph[b:e])
		w.class = s.quotes.Lookup(lower)
		w.lower = lower
		if content(lower, s.l, s.stop) {
			w.term = stem(lower)
		}
		out = append(out, w)
		end = e
	}
	return out
}

// terms gathers what is known of the terms of a section. before holds those of
// the sections before it.
func (s *labeller) terms(words [][]word, before map[string]bool) map[string][]float64 {
	type seen struct {
		here, paragraphs, last int
		first                  int // how many sentences stand before it
		upper, lead, leadPart  bool
		quoted, digit          bool
		led                    int // how often a determiner or a preposition stands before it
		length                 int
	}
	found := map[string]*seen{}
	sentences := 0
	for i, ws := range words {
		inQuote := false
		for k, w := range ws {
			if w.quotes {
				inQuote = !inQuote
			}
			if w.term == "" {
				continue
			}
			t := found[w.term]
			if t == nil {
				t = &seen{last: -1, length: w.end - w.start, first: sentences + w.sentence}
				found[w.term] = t
			}
			t.here++
			if t.last != i {
				t.paragraphs++
				t.last = i
			}
			t.upper = t.upper || w.upper && k > 0 && w.sentence == ws[k-1].sentence
			t.lead = t.lead || i == 0 && w.sentence == 0
			t.leadPart = t.leadPart || i == 0
			t.quoted, t.digit = t.quoted || inQuote, t.digit || w.digit
			if k > 0 && ws[k-1].class&(lang.Determiner|lang.Preposition) != 0 {
				t.led++
			}
		}
		if len(ws) > 0 {
			sentences += ws[len(ws)-1].sentence + 1
		}
	}
	nouns := flag(s.quotes.NounsUpper)
	out := make(map[string][]float64, len(found))
	for term, t := range found {
		elsewhere := s.total[term] - t.here
		up, title := flag(t.upper), flag(s.title[term])
		out[term] = []float64{
			1, math.Log(float64(t.here)), float64(t.paragraphs) / float64(len(words)), math.Log(float64(1 + elsewhere)),
			title, title * flag(before[term]), up, up * nouns, flag(t.lead), flag(t.leadPart), 1 / float64(1+t.first),
			float64(min(t.length, 12)) / 12, float64(min(t.length, 20)) / 20 * nouns, flag(!before[term]),
			flag(t.digit), flag(t.quoted),
			float64(t.led) / float64(t.here), float64(t.here) / float64(t.here+elsewhere),
			math.Log(float64(len(words))),
			math.Log(float64(t.here)) * up,
		}
	}
	return out
}

// chances returns for each term of the section how likely an editor's label holds it.
func (p *part) chances(terms []float64) map[string]float64 {
	out := make(map[string]float64, len(p.terms))
	for t, x := range p.terms {
		out[t] = 1 / (1 + math.Exp(-dot(terms, x)))
	}
	return out
}

// termOf returns the term of a word in lower case, "" for a function word.
func termOf(lower, language string, stop lang.Set) string {
	if !content(lower, lang.Of(language), stop) {
		return ""
	}
	return stem(lower)
}
