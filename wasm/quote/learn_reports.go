//go:build !engine

package quote

import (
	"dateline/wasm/quote/read"
	"sort"
)

// reportLessons holds the examples of reported speech.
type reportLessons struct{ cue, afterStart, afterEnd, beforeEnd, beforeStart []Question }

// priors counts, for every word, how often it stands in a labelled cue and how
// often it stands anywhere outside marks.
type priors map[uint32][2]int

func (pr priors) count(l *Lesson) {
	d := prepare(l.Article)
	in := d.cueTokens(l)
	for i := range d.Tokens {
		if !d.mayCue(i) {
			continue
		}
		c := pr[d.Tokens[i].Hash]
		c[1]++
		if in[i] {
			c[0]++
		}
		pr[d.Tokens[i].Hash] = c
	}
}

// cueTokens returns the tokens that stand in a labelled cue.
func (d *document) cueTokens(l *Lesson) map[int]bool {
	in := make(map[int]bool)
	for i := range l.Labels {
		c := l.Labels[i].Cue
		for k := d.tokenFrom(c.Start); k < len(d.Tokens) && d.Tokens[k].End <= c.End; k++ {
			in[k] = true
		}
	}
	return in
}

func (d *document) tokenFrom(offset int) int {
	return sort.Search(len(d.Tokens), func(i int) bool { return d.Tokens[i].Start >= offset })
}

// head returns the token of a labelled cue that most often is one, -1 if none can be.
func (d *document) head(l *Label, pr priors) int {
	best, share := -1, 0.0
	for k := d.tokenFrom(l.Cue.Start); k < len(d.Tokens) && d.Tokens[k].End <= l.Cue.End; k++ {
		if !d.mayCue(k) {
			continue
		}
		c := pr[d.Tokens[k].Hash]
		if s := float64(c[0]) / float64(c[1]+8); best < 0 || s > share {
			best, share = k, s
		}
	}
	return best
}

// examples asks which words report, and what.
func (out *reportLessons) examples(l *Lesson, pr priors, lexical bool) {
	d := prepare(l.Article)
	f := &features{words: lexical}
	after, before := make(map[int][2]int), make(map[int][2]int)
	heads := make(map[int]bool)
	for i := range l.Labels {
		label := &l.Labels[i]
		if label.Cue.Empty() {
			continue
		}
		h := d.head(label, pr)
		if h < 0 {
			continue
		}
		s := d.tokenFrom(label.Span.Start)
		e := s
		for e < len(d.Tokens) && d.Tokens[e].End <= label.Span.End {
			e++
		}
		for s < e && !d.edge(s) {
			s++
		}
		for e > s && !d.edge(e-1) {
			e--
		}
		if e <= s {
			continue
		}
		heads[h] = true
		if s > h {
			if old, ok := after[h]; !ok || old[0] > s {
				after[h] = [2]int{s, e}
			}
		} else if e <= h {
			if old, ok := before[h]; !ok || old[1] < e {
				before[h] = [2]int{s, e}
			}
		}
	}
	for n := range d.Paras {
		p := &d.Paras[n]
		for i := p.First; i < p.Last; i++ {
			if !d.mayCue(i) {
				continue
			}
			f.reset()
			d.cueEvidence(f, i, p)
			out.cue = append(out.cue, Question{[][]uint32{nil, f.copy()}, []bool{!heads[i], heads[i]}})
			if heads[i] {
				out.ends(d, f, i, p, after, before)
			}
		}
	}
}

// ends asks where what the cue at token i reports begins and ends.
func (out *reportLessons) ends(d *document, f *features, i int, p *read.Paragraph, after, before map[int][2]int) {
	a, b := d.clause(i, p)
	near := func(x [2]int, found bool, side uint32) (Question, bool) {
		e, ok := Question{}, false
		add := func(at int, right bool) {
			f.reset()
			d.nearEvidence(f, i, at, side, a, b, p)
			e.Options, e.Right, ok = append(e.Options, f.copy()), append(e.Right, right), ok || right
		}
		add(-1, !found)
		if side == 0 {
			for s := i + 1; s < b && s <= i+reachCue; s++ {
				if d.edge(s) {
					add(s, found && s == x[0])
				}
			}
		} else {
			for s := i; s > a && s > i-reachCue; s-- {
				if d.edge(s - 1) {
					add(s, found && s == x[1])
				}
			}
		}
		return e, ok
	}
	far := func(x [2]int, side uint32) (Question, bool) {
		e, ok := Question{}, false
		add := func(s, t int) {
			f.reset()
			d.farEvidence(f, i, s, t, a, b, p)
			right := s == x[0] && t == x[1]
			e.Options, e.Right, ok = append(e.Options, f.copy()), append(e.Right, right), ok || right
		}
		if side == 0 {
			for t := x[0] + 1; t <= b; t++ {
				if d.edge(t - 1) {
					add(x[0], t)
				}
			}
		} else {
			for s := x[1] - 1; s >= a; s-- {
				if d.edge(s) {
					add(s, x[1])
				}
			}
		}
		return e, ok
	}
	x, found := after[i]
	if e, ok := near(x, found, 0); ok {
		out.afterStart = append(out.afterStart, e)
	}
	if found {
		if e, ok := far(x, 0); ok {
			out.afterEnd = append(out.afterEnd, e)
		}
	}
	x, found = before[i]
	if e, ok := near(x, found, 1); ok {
		out.beforeEnd = append(out.beforeEnd, e)
	}
	if found {
		if e, ok := far(x, 1); ok {
			out.beforeStart = append(out.beforeStart, e)
		}
	}
}
