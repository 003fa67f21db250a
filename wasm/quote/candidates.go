package quote

import (
	"dateline/wasm/quote/read"
	"slices"
)

// setting is what surrounds one marked stretch.
type setting struct {
	region      int
	para        *read.Paragraph
	number      int // of the paragraph
	from, to    int // tokens of the words
	open, close int // tokens [open, close): with the marks
	next        int // first token after it and after a comma or dash that follows it
	left        int // first token before it that belongs to its sentence and to no other stretch
	right       int // end of the tokens after it that belong to its sentence and to no other stretch
	before      int // nearest cue in [left, open), -1 if none
	after       int // nearest cue in [close, right), -1 if none
	last        int // the stretch decided as speech before it, -1 if none
}

// settingOf looks around stretch r.
func (d *document) settingOf(r int, done []choice) setting {
	g := &d.Regions[r]
	p := &d.Paras[g.Para]
	s := setting{region: r, para: p, number: g.Para, before: -1, after: -1, last: -1}
	s.from, s.to = d.tokensOf(r)
	s.open, s.close = d.TokenAt(g.Span.Start, p), d.TokenAt(g.Span.End, p)
	s.next = s.close
	for s.next < p.Last && s.next < s.close+2 && d.Tokens[s.next].Region < 0 &&
		(d.Tokens[s.next].Lower == "," || read.IsDash(d.Tokens[s.next].Lower)) {
		s.next++
	}
	s.left = s.open
	for s.left > p.First && s.left > s.open-60 && d.Tokens[s.left-1].Region < 0 && !d.SentenceBreak(s.left-1) {
		s.left--
	}
	s.right = s.close
	for s.right < p.Last && s.right < s.close+60 && d.Tokens[s.right].Region < 0 {
		s.right++
		if d.SentenceBreak(s.right - 1) {
			break
		}
	}
	if s.close > s.open && s.close < p.Last && d.SentenceBreak(s.close-1) {
		s.right = s.close
	}
	for k := d.firstCue(s.close); k < len(d.Cues) && d.Cues[k].First < s.right; k++ {
		s.after = d.stronger(s.after, k)
	}
	for k := d.firstCue(s.open) - 1; k >= 0 && d.Cues[k].First >= s.left; k-- {
		s.before = d.stronger(s.before, k)
	}
	for k := r - 1; k >= 0 && k >= r-4 && len(done) > 0; k-- {
		if done[k].speech {
			s.last = k
			break
		}
	}
	return s
}

// stronger returns the first of two cues unless only the second is always one of speech.
func (d *document) stronger(a, b int) int {
	if a < 0 || d.Cues[a].Class&^softOnly == 0 && d.Cues[b].Class&^softOnly != 0 {
		return b
	}
	return a
}

// candidates appends the mentions that may speak in a stretch: those outside
// marks in its paragraph, in the two before and the first of the next, and who
// spoke last.
func (d *document) candidates(out []int, s *setting, done []choice) []int {
	lo, hi := d.Paras[max(0, s.number-2)].First, s.para.Last
	if s.number+1 < len(d.Paras) {
		hi = d.Paras[s.number+1].Last
	}
	at := d.firstMention(s.open)
	spoke := -1
	if s.last >= 0 {
		spoke = done[s.last].mention
	}
	begin := len(out)
	for k, n := at-1, 0; k >= 0 && k > at-120 && d.Mentions[k].Head >= lo && n < 24; k-- {
		if d.Mentions[k].Region < 0 && d.canSpeak(k) {
			out = append(out, k)
			n++
		}
	}
	for k, n, next := at, 0, 0; k < len(d.Mentions) && k < at+80 && d.Mentions[k].Head < hi && n < 12 && next < 3; k++ {
		if d.Mentions[k].Region < 0 && d.canSpeak(k) {
			out = append(out, k)
			n++
			if d.Mentions[k].Para > s.number {
				next++
			}
		}
	}
	if spoke >= 0 {
		if slices.Contains(out[begin:], spoke) {
			return out
		}
		out = append(out, spoke)
	}
	return out
}

// firstMention returns the index of the first mention whose head is at or after token i.
func (d *document) firstMention(i int) int {
	lo, hi := 0, len(d.Mentions)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if d.Mentions[mid].Head < i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}
