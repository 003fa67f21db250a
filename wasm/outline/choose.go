package outline

import (
	"strings"

	"dateline/wasm/outline/clause"
	"dateline/wasm/text"
)

// Where a label is looked for, and how long it may be.
const (
	lookedParagraphs = 8  // of a section: what is told later is not what it is about
	lookedSentences  = 4  // of a paragraph
	longestClause    = 9  // words
	longestLabel     = 12 // words, where no shorter clause can be read alone
	longestSubject   = 6  // words of a noun phrase
)

// What counts for a label, tried on 110 inferred labels of real pages, read by
// eye; half or double of each changes about one label in ten.
const (
	byTerms    = 4.0  // the terms an editor would take up, as a share
	byWhole    = 0.8  // that nothing is missing
	byPlace    = 0.25 // that the sentence comes early
	bySubject  = 0.1  // of a noun phrase, in place of being whole
	perWordOff = 0.05 // each word more or less than usual
	usualWords = 6
	leastTerms = 2
)

// option is what may become the label of a section.
type option struct {
	words string
	score float64
}

// label returns the best label of a section that no other one has, "" if nothing
// in it can be read alone.
func (p *part) label(terms []float64, used map[string]bool) string {
	chance := p.chances(terms)
	for _, most := range []int{longestClause, longestLabel} {
		if best := p.best(chance, used, most); best != "" {
			return best
		}
	}
	return ""
}

// usual is how many words that say what it is about an editor's subhead has, about.
const usual = 4.0

// best returns the best clause or phrase of at most so many words, "" if there is none.
func (p *part) best(chance map[string]float64, used map[string]bool, most int) string {
	best := option{score: -1}
	sentences := 0
	for _, unit := range p.units[:min(len(p.units), lookedParagraphs)] {
		n := 0
		var spoken speech
		for from, to := range p.sentences(unit) {
			if n++; n > lookedSentences {
				break
			}
			place := byPlace / float64(1+sentences)
			sentences++
			if spoken.inside(unit[from:to]) {
				continue
			}
			for _, o := range p.options(unit[from:to], chance, most) {
				if o.score += place; o.score > best.score && !used[o.words] {
					best = o
				}
			}
		}
	}
	return best.words
}

// speech follows the quotation marks of a paragraph from sentence to sentence.
type speech struct {
	open     int
	straight bool
}

// inside reports whether a sentence begins in speech, or with it, and counts its marks.
func (s *speech) inside(sentence string) bool {
	began := s.open > 0 || s.straight || strings.IndexAny(sentence, "\"“”„«»「『‚‘–—") == 0
	for _, r := range sentence {
		switch r {
		case '„', '«', '「', '『':
			s.open++
		case '“': // closes in German what „ has opened
			if s.open > 0 {
				s.open--
			} else {
				s.open++
			}
		case '”', '»', '」', '』':
			s.open = max(0, s.open-1)
		case '"':
			s.straight = !s.straight
		}
	}
	return began
}

// sentences returns the sentences of a paragraph.
func (p *part) sentences(unit string) func(func(int, int) bool) {
	abbreviations := p.l.Abbreviations()
	return text.Sentences(unit, func(w string) bool { return abbreviations.Has(strings.ToLower(w)) })
}

// options returns what a sentence offers as a label.
func (p *part) options(sentence string, chance map[string]float64, most int) []option {
	s := clause.Read(sentence, p.l)
	var out []option
	add := func(c clause.Piece, worth float64) {
		n := c.To - c.From
		if p.l.NoSpaces {
			n = usualWords
		}
		off := max(n-usualWords, usualWords-n)
		terms, words := p.cover(s.Words[c.From:c.To], chance)
		if words < leastTerms {
			return
		}
		out = append(out, option{s.Print(c), byTerms*terms + worth - perWordOff*float64(off)})
	}
	for _, c := range s.Pieces(most) {
		add(c, byWhole*c.Whole)
	}
	if c, ok := s.Subject(longestSubject); ok && p.recurs(s.Words[c.From:c.To]) && p.own(s.Words[c.From:c.To]) {
		add(c, bySubject)
	}
	return out
}

// recurs reports whether the section says all terms of some words more than once.
func (p *part) recurs(words []clause.Word) bool {
	for i := range words {
		if t := termOf(words[i].Lower, p.l.Code, p.l.Stop()); t != "" && p.terms[t][termHere] == 0 {
			return false
		}
	}
	return true
}

// own reports whether some words name a thing, and not somebody or a place
// alone, of which most of the story is told in this section.
func (p *part) own(words []clause.Word) bool {
	const most = 0.6
	thing, here := false, false
	for i := range words {
		t := termOf(words[i].Lower, p.l.Code, p.l.Stop())
		if t == "" {
			continue
		}
		thing = thing || !words[i].Upper
		here = here || p.terms[t][termShare] >= most
	}
	return thing && here
}

// cover returns how many of the terms that an editor would take up some words
// hold, as a share of what they could, and how many terms they have.
func (p *part) cover(words []clause.Word, chance map[string]float64) (share float64, n int) {
	sum := 0.0
	seen := map[string]bool{}
	for i := range words {
		t := termOf(words[i].Lower, p.l.Code, p.l.Stop())
		if t == "" || seen[t] || words[i].Digit {
			continue
		}
		seen[t] = true
		sum += chance[t]
		n++
	}
	return 2 * sum / (float64(n) + usual), n
}
