package outline

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"dateline/wasm/article"
	"dateline/wasm/lang"
	"dateline/wasm/outline/clause"
	"dateline/wasm/text"
)

// Sentence is one sentence of the story: the words as they stand, and the block they stand in.
type Sentence struct {
	Block int
	Span  article.Span
}

// A gist has so many sentences, and only a story with several times as many has one.
const (
	gistLeast   = 3
	gistMost    = 5
	gistEvery   = 9 // sentences of the story for a further one of the gist
	gistSpares  = 3 // times the gist a story has at least
	gistShort   = 8 // words: with fewer a sentence hardly tells anything alone
	gistLong    = 45
	gistLikeOne = 0.5 // share of terms in common from which two sentences say the same
)

// candidate is a sentence that may stand in the gist.
type candidate struct {
	Sentence
	terms  map[string]bool
	weight float64
}

// Gist returns the three to five sentences that tell most of the story, in the
// order of the story, or none where the story is hardly longer than that. They
// are whole sentences of running text that can be understood where they stand
// alone: nobody's speech, and none that leans on the sentence before it.
//
// What a sentence tells is measured by its terms: those in many sentences of
// the story and those of the headline. The first sentence of a news story is
// written to tell it, so it always stands in the gist when it can.
func Gist(a *article.Article) []Sentence {
	all := gistSentences(a)
	if len(all) < gistLeast*gistSpares {
		return nil
	}
	in := map[string]int{} // in how many sentences a term stands
	for i := range all {
		for t := range all[i].terms {
			in[t]++
		}
	}
	l := lang.Of(a.Meta.Lang)
	title := termsOf(clause.Read(a.Meta.Title, l), l)
	said := map[string]bool{}
	for i := range all {
		c := &all[i]
		sum := 0.0
		for t := range c.terms {
			if in[t] > 1 {
				sum += math.Log(float64(in[t]))
			}
			if title[t] {
				sum++
			}
		}
		// Long sentences hold more of everything; the root keeps them from winning by that alone.
		c.weight *= sum / math.Sqrt(float64(len(c.terms)+1)) * (1 + 1/math.Sqrt(float64(i+1)))
	}
	var chosen []candidate
	for range min(gistMost, max(gistLeast, len(all)/gistEvery)) {
		best := -1
		for i := range all {
			if c := &all[i]; c.weight > 0 && (best < 0 || c.weight > all[best].weight) {
				best = i
			}
		}
		if best < 0 {
			break
		}
		if all[0].weight > 0 && len(chosen) == 0 {
			best = 0
		}
		c := all[best]
		all[best].weight = 0
		chosen = append(chosen, c)
		for t := range c.terms {
			said[t] = true
		}
		for i := range all { // what is told already counts for less, what says the same for nothing
			if o := &all[i]; o.weight > 0 {
				if o.weight *= 1 - 0.5*share(o.terms, said); alike(o.terms, c.terms) {
					o.weight = 0
				}
			}
		}
	}
	if len(chosen) < gistLeast {
		return nil
	}
	slices.SortFunc(chosen, func(x, y candidate) int { return cmp.Compare(x.Span.Start, y.Span.Start) })
	out := make([]Sentence, len(chosen))
	for i, c := range chosen {
		out[i] = c.Sentence
	}
	return out
}

// told is a sentence of running text and where it stands.
type told struct {
	*clause.Sentence
	block  int
	span   article.Span
	within bool // in somebody's speech, or it does not end what it opens
}

// sentencesOf returns the sentences of running text, none of a live blog, which
// tells its story post by post.
func sentencesOf(a *article.Article, l *lang.Language) []told {
	abbreviations := l.Abbreviations()
	var out []told
	for i, b := range a.Blocks {
		if b.Kind == article.Post {
			return nil
		}
		if b.Kind != article.Paragraph || b.Depth > 0 {
			continue
		}
		s, open := a.Slice(b.Span), 0 // marks of speech that are open
		for from, to := range text.Sentences(s, func(w string) bool { return abbreviations.Has(strings.ToLower(w)) }) {
			words, within := s[from:to], open > 0
			open = max(0, open+strings.Count(words, "“")+strings.Count(words, "„")-strings.Count(words, "”"))
			span := article.Span{Start: b.Span.Start + from, End: b.Span.Start + to}
			odd := strings.Count(words, `"`)%2 != 0
			out = append(out, told{clause.Read(words, l), i, span, within || open > 0 || odd})
		}
	}
	return out
}

// gistSentences returns the sentences of running text; those that cannot stand
// alone have no weight.
func gistSentences(a *article.Article) []candidate {
	l := lang.Of(a.Meta.Lang)
	all := sentencesOf(a, l)
	known := surnamesIn(all, l)
	short, long := gistShort, gistLong
	if l.NoSpaces { // a word is a letter or two
		short, long = 2*short, 2*long
	}
	const half = 0.6 // of a sentence part of which is somebody's speech
	var out []candidate
	for _, s := range all {
		c := candidate{Sentence: Sentence{Block: s.block, Span: s.span}, terms: termsOf(s.Sentence, l)}
		n := len(s.Words)
		if !s.within && n >= short && n <= long && !strings.HasSuffix(s.Text, "?") && !startsSpeech(s.Text) &&
			s.Alone() && !known.calls(s.Sentence) {
			c.weight = 1
			if strings.ContainsAny(s.Text, "“”„«»\"") {
				c.weight = half
			}
		}
		out = append(out, c)
	}
	return out
}

// surnames are the last words of full names that an article introduces: who
// is called by one alone has been introduced elsewhere.
type surnames map[string]bool

func surnamesIn(all []told, l *lang.Language) surnames {
	out := surnames{}
	for _, s := range all {
		for i := 1; i < len(s.Words); i++ {
			w, before := &s.Words[i], &s.Words[i-1]
			if w.Upper && before.Upper && w.Before == " " &&
				(before.Class&lang.Given != 0 || i > 1 && !l.Quotes().NounsUpper) {
				out[w.Lower] = true
			}
		}
	}
	return out
}

// calls reports whether a sentence begins with somebody's last name alone.
func (n surnames) calls(s *clause.Sentence) bool {
	if len(s.Words) < 2 || !n[s.Words[0].Lower] {
		return false
	}
	return !s.Words[1].Upper || s.Words[1].Before != " "
}

// startsSpeech reports whether a sentence begins with a mark or a dash of speech.
func startsSpeech(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return strings.ContainsRune("\"“”„«»‘‚'–—", r) || strings.HasPrefix(s, "- ")
}

// alike reports whether two sentences say much the same.
func alike(a, b map[string]bool) bool {
	both := 0
	for t := range a {
		if b[t] {
			both++
		}
	}
	return both > 0 && float64(both) >= gistLikeOne*float64(min(len(a), len(b)))
}

// share returns how much of the terms is among those told.
func share(terms, told map[string]bool) float64 {
	if len(terms) == 0 {
		return 0
	}
	n := 0
	for t := range terms {
		if told[t] {
			n++
		}
	}
	return float64(n) / float64(len(terms))
}

// termsOf returns the terms of a sentence, each once.
func termsOf(s *clause.Sentence, l *lang.Language) map[string]bool {
	out := make(map[string]bool, len(s.Words))
	stop := l.Stop()
	for i := range s.Words {
		if lower := s.Words[i].Lower; content(lower, l, stop) {
			out[stem(lower)] = true
		}
	}
	return out
}
