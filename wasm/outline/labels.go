package outline

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/wasm/lang"
	"dateline/wasm/text"
)

// A label has so many words of the story.
const (
	shortestLabel = 3
	longestLabel  = 7
)

// Labels returns a label for the section before the first bound and for every
// one that begins at a bound: the run of three to seven words of one clause of
// the section that most likely holds the words an editor would choose. title,
// which may be empty, is the headline.
func Labels(title string, units []string, bounds []int, language string) []string {
	s := &labeller{l: lang.Of(language), total: map[string]int{}, title: map[string]bool{}}
	s.stop = s.l.Stop()
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
	out := make([]string, 0, len(bounds)+1)
	start := 0
	for i := 0; i <= len(bounds); i++ {
		end := len(units)
		if i < len(bounds) {
			end = min(bounds[i], len(units))
		}
		out = append(out, s.label(units[start:end], words[start:end]))
		start = end
	}
	return out
}

// labeller knows the words of the whole story.
type labeller struct {
	l     *lang.Language
	stop  lang.Set
	total map[string]int // how often a term stands in the story
	title map[string]bool
}

// word is one word of a paragraph.
type word struct {
	start, end int
	term       string // "" for a function word
	upper      bool
	opens      bool // first of its clause
	sentence   int
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
		w.opens = len(out) == 0 || strings.ContainsAny(between, ",;:()\"“”„«»–—!?…") || w.sentence != out[len(out)-1].sentence
		r, _ := utf8.DecodeRuneInString(paragraph[b:e])
		w.upper = unicode.IsUpper(r)
		if lower := strings.ToLower(paragraph[b:e]); content(lower, s.l, s.stop) {
			w.term = stem(lower)
		}
		out = append(out, w)
		end = e
	}
	return out
}

// An editor's subhead has about so many words that say what it is about.
const usual = 4.0

// label chooses the words for one section.
func (s *labeller) label(units []string, words [][]word) string {
	if len(units) == 0 {
		return ""
	}
	chance := s.chances(words)
	best, found := -1.0, ""
	for i := range words {
		ws := words[i]
		for a := range ws {
			if ws[a].term == "" {
				continue
			}
			sum, n := 0.0, 0.0
			for b := a; b < len(ws) && b < a+longestLabel; b++ {
				if b > a && ws[b].opens {
					break
				}
				if t := ws[b].term; t != "" {
					sum += chance[t]
					n++
				}
				if b-a+1 < shortestLabel || ws[b].term == "" {
					continue
				}
				v := 2 * sum / (n + usual)
				if ws[a].opens {
					v *= 1.15 // a clause read from its beginning
				}
				if b+1 == len(ws) || ws[b+1].opens {
					v *= 1.1 // and to its end
				}
				if v > best {
					best, found = v, units[i][ws[a].start:ws[b].end]
				}
			}
		}
	}
	if found == "" {
		found = opening(units[0], words[0])
	}
	return text.Space(found)
}

// chances estimates for each term of a section how likely an editor's label
// holds it. The weights are those of a logistic regression, rounded by hand.
func (s *labeller) chances(words [][]word) map[string]float64 {
	type seen struct {
		here, paragraphs, last int
		upper, lead            bool
		length                 int
	}
	terms := map[string]*seen{}
	for i, ws := range words {
		for k, w := range ws {
			if w.term == "" {
				continue
			}
			t := terms[w.term]
			if t == nil {
				t = &seen{last: -1, length: w.end - w.start}
				terms[w.term] = t
			}
			t.here++
			if t.last != i {
				t.paragraphs++
				t.last = i
			}
			t.upper = t.upper || w.upper && k > 0
			t.lead = t.lead || i == 0 && w.sentence == 0
		}
	}
	out := make(map[string]float64, len(terms))
	for term, t := range terms {
		z := -4.6 + 0.5*math.Log(float64(t.here)) + 0.6*float64(t.paragraphs)/float64(len(words)) +
			0.42*math.Log(float64(1+s.total[term]-t.here)) - 0.3*float64(min(t.length, 12))/12
		if s.title[term] {
			z += 1.2
		}
		if t.upper {
			z += 0.65
		}
		if t.lead {
			z += 1.1
		}
		out[term] = 1 / (1 + math.Exp(-z))
	}
	return out
}

// opening is the label where no clause has enough to say: the first words.
func opening(paragraph string, ws []word) string {
	if len(ws) == 0 {
		return strings.TrimSpace(paragraph)
	}
	return paragraph[ws[0].start:ws[min(len(ws), longestLabel)-1].end]
}
