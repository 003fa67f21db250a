package quote

import "slices"

// setting is what surrounds one marked stretch.
type setting struct {
	region      int
	para        *paragraph
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
	g := &d.regions[r]
	p := &d.paras[g.para]
	s := setting{region: r, para: p, number: g.para, before: -1, after: -1, last: -1}
	s.from, s.to = d.tokensOf(r)
	s.open, s.close = d.tokenAt(g.span.Start, p), d.tokenAt(g.span.End, p)
	s.next = s.close
	for s.next < p.last && s.next < s.close+2 && d.tokens[s.next].region < 0 &&
		(d.tokens[s.next].lower == "," || isDash(d.tokens[s.next].lower)) {
		s.next++
	}
	s.left = s.open
	for s.left > p.first && s.left > s.open-60 && d.tokens[s.left-1].region < 0 && !d.sentenceBreak(s.left-1) {
		s.left--
	}
	s.right = s.close
	for s.right < p.last && s.right < s.close+60 && d.tokens[s.right].region < 0 {
		s.right++
		if d.sentenceBreak(s.right - 1) {
			break
		}
	}
	if s.close > s.open && s.close < p.last && d.sentenceBreak(s.close-1) {
		s.right = s.close
	}
	for k := d.firstCue(s.close); k < len(d.cues) && d.cues[k].first < s.right; k++ {
		s.after = d.stronger(s.after, k)
	}
	for k := d.firstCue(s.open) - 1; k >= 0 && d.cues[k].first >= s.left; k-- {
		s.before = d.stronger(s.before, k)
	}
	for k := r - 1; k >= 0 && k >= r-4; k-- {
		if done[k].speech {
			s.last = k
			break
		}
	}
	return s
}

// sentenceBreak reports whether a sentence ends with token i.
func (d *document) sentenceBreak(i int) bool {
	return i+1 < len(d.tokens) && d.tokens[i+1].sentence != d.tokens[i].sentence
}

// stronger returns the first of two cues unless only the second is always one of speech.
func (d *document) stronger(a, b int) int {
	if a < 0 || d.cues[a].class&^softOnly == 0 && d.cues[b].class&^softOnly != 0 {
		return b
	}
	return a
}

// candidates appends the mentions that may speak in a stretch: those outside
// marks in its paragraph, in the two before and the first of the next, and who
// spoke last.
func (d *document) candidates(out []int, s *setting, done []choice) []int {
	lo, hi := d.paras[max(0, s.number-2)].first, s.para.last
	if s.number+1 < len(d.paras) {
		hi = d.paras[s.number+1].last
	}
	at := d.firstMention(s.open)
	spoke := -1
	if s.last >= 0 {
		spoke = done[s.last].mention
	}
	begin := len(out)
	for k, n := at-1, 0; k >= 0 && k > at-120 && d.mentions[k].head >= lo && n < 24; k-- {
		if d.mentions[k].region < 0 && d.canSpeak(k) {
			out = append(out, k)
			n++
		}
	}
	for k, n, next := at, 0, 0; k < len(d.mentions) && k < at+80 && d.mentions[k].head < hi && n < 12 && next < 3; k++ {
		if d.mentions[k].region < 0 && d.canSpeak(k) {
			out = append(out, k)
			n++
			if d.mentions[k].para > s.number {
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
	lo, hi := 0, len(d.mentions)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if d.mentions[mid].head < i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}
