package quote

import (
	"dateline/wasm/lang"
	"dateline/wasm/quote/read"
)

// longestTag is how many tokens a sentence has at most that only tells who said the words before it.
const longestTag = 24

// fewestTold is how many tokens words have at least of which such a sentence tells.
const fewestTold = 3

// pointedBack returns the candidate who is named in the sentence behind a stretch, where that
// sentence is about the words themselves, and the cue: “The lock was closed too late.” So said Nora
// Beck. -1, -1 where there is none. It may stand in a paragraph of its own.
func (r *ranker) pointedBack(s *setting) (candidate, cue int) {
	d := r.d
	first, p := d.tagBehind(s)
	if first < 0 {
		return -1, -1
	}
	last := first
	for last < p.Last && last-first <= longestTag {
		if d.Tokens[last].Region >= 0 || d.Tokens[last].Lower == ":" {
			return -1, -1 // what comes next is said
		}
		last++
		if d.SentenceBreak(last - 1) {
			break
		}
	}
	for k := d.firstCue(first); k < len(d.Cues) && d.Cues[k].First < last; k++ {
		if d.Cues[k].Class&(lang.Cue|lang.Source) == 0 {
			continue
		}
		if at := r.candidate(d.whoTags(k, last)); at >= 0 {
			return at, k
		}
	}
	return -1, -1
}

// whoTags returns the mention that spoke by cue k of a sentence that ends before token last: the
// subject, else the first behind the cue that no preposition governs ("Tak powiedziała w poniedziałek
// burmistrz"). -1 for nobody.
func (d *document) whoTags(k, last int) int {
	c := &d.Cues[k]
	if c.Subject >= 0 {
		if n := d.says(k); n >= 0 && d.Mentions[n].Head < last {
			return n
		}
		return -1
	}
	for n := d.firstMention(c.Last); n < len(d.Mentions) && d.Mentions[n].Head < last; n++ {
		if m := &d.Mentions[n]; m.Kind != read.Noun && !d.Governed(m) && d.canSpeak(n) {
			return n
		}
	}
	return -1
}

// tagBehind returns the first token of the sentence behind a stretch that ends a sentence itself,
// where a word that points back opens it, and its paragraph; -1 where there is none.
func (d *document) tagBehind(s *setting) (int, *read.Paragraph) {
	if s.to-s.from < fewestTold || d.inPassing(s) {
		return -1, nil
	}
	i, p := s.close, s.para
	ended := read.IsStop(d.Tokens[s.to-1].Lower)
	for i < p.Last && read.IsStop(d.Tokens[i].Lower) {
		i, ended = i+1, true
	}
	if i >= p.Last {
		if s.number+1 >= len(d.Paras) {
			return -1, nil
		}
		p = &d.Paras[s.number+1]
		i, ended = p.First, true
	}
	if !ended || i+2 >= p.Last || !d.Tokens[i].Upper || d.Tokens[i+2].Lower == "," { // "That said, ..."
		return -1, nil
	}
	if word := d.Tokens[i].Lower; d.Words.PointsBack(word) || d.Words.PointsBack(word+"_"+d.Tokens[i+1].Lower) {
		return i, p
	}
	return -1, nil
}

// saidAtOnce returns the candidate who stands beside a verb of speech right
// behind a stretch: “...,” said Lena Moss; “...,” Reed replied. -1 if none does.
func (r *ranker) saidAtOnce(s *setting) int {
	d := r.d
	if k := d.tagByPlace(s); k >= 0 {
		return r.candidate(d.Cues[k].Subject)
	}
	if s.after < 0 || d.Cues[s.after].Class&^softOnly == 0 || d.Cues[s.after].Subject < 0 {
		return -1
	}
	c := &d.Cues[s.after]
	m := &d.Mentions[c.Subject]
	switch {
	case m.Kind == read.Noun:
		return -1
	case !c.Inverted && m.First == s.next && d.onlyPlace(m.Last, c.First):
		return r.candidate(c.Subject)
	case !d.tagged(s):
		return -1
	case (d.Lang.NoSpaces || d.Words.Caseless) && d.SubjectMark(m.Last, &d.Paras[m.Para]):
	case c.Inverted && c.First == s.next && m.First == c.Last:
	case !c.Inverted && m.First == s.next && m.Last == c.First:
	default:
		return -1
	}
	return r.candidate(c.Subject)
}

// onlyPlace reports whether nothing but a preposition and what it governs is among
// the tokens [a, b): "a woman in the crowd shouted".
func (d *document) onlyPlace(a, b int) bool {
	return b > a && b-a <= 6 && d.Tokens[a].Is(lang.Preposition) && !d.AnyComma(a, b) &&
		!d.AnyOf(a, b, lang.Cue|lang.Auxiliary|lang.Conjunction|lang.Relative)
}

// tagByPlace returns the cue right behind a stretch that opens its sentence and a comma or a dash,
// with its subject right behind it, whatever the verb: „...“, spottet Höhne und geht. -1 for none.
func (d *document) tagByPlace(s *setting) int {
	k := d.firstCue(s.next)
	if s.next == s.close || s.left < s.open || s.to-s.from < fewestTold || k >= len(d.Cues) ||
		d.Cues[k].First != s.next {
		return -1
	}
	c := &d.Cues[k]
	if c.Subject < 0 || !c.Inverted {
		return -1
	}
	if m := &d.Mentions[c.Subject]; m.First != c.Last || m.Kind == read.Noun || d.resolver.doubtful[c.Subject] {
		return -1
	}
	return k
}
