package quote

import (
	"dateline/wasm/article"
	"dateline/wasm/lang"
	"dateline/wasm/quote/read"
)

// report is what one verb (or noun) of speech reports: the words before it and
// the words after it. An empty run has its first token equal to its last.
type report struct {
	cue, cueEnd   int    // tokens [cue, cueEnd)
	before, after [2]int // tokens [first, last)
	subject       int    // mention, -1 if none
	strength      int32  // how sure the tables are, in steps
	sure          bool   // the cue is always one of speech
	odds, card    float64
}

// How far from its cue what is reported may begin, and how far it may go, in tokens.
const (
	reachCue    = 14
	reachReport = 90
)

// mostCues is how many words of one paragraph are followed as cues: more stand
// in no prose.
const mostCues = 400

// clause returns the tokens of the sentence around token i. A sentence that
// ends inside marks goes on to their end.
func (d *document) clause(i int, p *read.Paragraph) (int, int) {
	a, b := i, i+1
	for a > p.First && a > i-reachReport && !(d.SentenceBreak(a-1) && d.Tokens[a-1].Region < 0) && !d.closesStop(a-1) {
		a--
	}
	for b < p.Last && b < i+reachReport && !(d.SentenceBreak(b-1) && d.Tokens[b-1].Region < 0) && !d.closesStop(b-1) {
		b++
	}
	return a, b
}

// closesStop reports whether token i is a closing mark that ends a sentence.
func (d *document) closesStop(i int) bool {
	t := &d.Tokens[i]
	return t.Region >= 0 && t.Kind == read.Mark && i+1 < len(d.Tokens) && d.Tokens[i+1].Region != t.Region &&
		d.SentenceBreak(i)
}

// mayCue reports whether token i can be a cue at all.
func (d *document) mayCue(i int) bool {
	t := &d.Tokens[i]
	if t.Region >= 0 || t.Kind != read.Word && t.Lower != ":" {
		return false
	}
	if t.Is(lang.Cue | lang.SoftCue | lang.Source) {
		return true
	}
	const little = lang.Determiner | lang.Pronoun | lang.Given | lang.Preposition | lang.Auxiliary | lang.Conjunction |
		lang.Relative | lang.That
	return !t.Is(little) && !d.Lang.Stop().Has(t.Lower)
}

// reports finds the reported speech of every paragraph. Without attitudes only
// what somebody is likely to have said is kept, and of two reports that overlap
// the likelier.
func (r *ranker) reports(choices []choice, attitudes bool) []report {
	d := r.d
	switch {
	case !attitudes && r.m.Report != nil:
		return r.speechReports(choices)
	case len(r.t.cue.weights) == 0:
		return d.reportsByRule()
	}
	var out []report
	for n := range d.Paras {
		p := &d.Paras[n]
		begin := len(out)
		for i, tried := p.First, 0; i < p.Last && tried < mostCues; i++ {
			if !d.mayCue(i) {
				continue
			}
			r.f.reset()
			d.cueEvidence(&r.f, i, p)
			sure := r.t.cue.score(r.f.list)
			if sure < cueFrom {
				continue
			}
			tried++
			if x, ok := r.reported(i, p, sure); ok {
				out = append(out, x)
			}
		}
		for k := begin; k < len(out); k++ {
			d.bindReport(&out[k], n)
		}
	}
	return out
}

// apart keeps of overlapping reports the strongest.
func apart(list []report) []report {
	var out []report
	for i := range list {
		x := &list[i]
		keep := true
		for k := max(0, i-16); k < len(list) && k <= i+16; k++ {
			y := &list[k]
			if k != i && (y.strength > x.strength || y.strength == x.strength && k < i) && overlap(x, y) {
				keep = false
				break
			}
		}
		if keep {
			out = append(out, *x)
		}
	}
	return out
}

func overlap(x, y *report) bool {
	for _, a := range [...][2]int{x.before, x.after} {
		for _, b := range [...][2]int{y.before, y.after} {
			if a[0] < b[1] && b[0] < a[1] {
				return true
			}
		}
	}
	return false
}

// bindReport finds the subject of a report's cue.
func (d *document) bindReport(x *report, para int) {
	x.cueEnd = x.cue + 1
	t := &d.Tokens[x.cue]
	x.sure = t.Is(lang.Cue | lang.Source)
	c := read.Cue{First: x.cue, Last: x.cue + 1, Class: t.Class & (lang.Cue | lang.SoftCue | lang.Source), Subject: -1}
	if k := d.firstCue(x.cue); k < len(d.Cues) && d.Cues[k].First == x.cue {
		c = d.Cues[k]
	} else {
		c.Para = para
		d.BindSubject(&c, d.Mentions, d.firstMention(x.cue))
	}
	x.cueEnd, x.subject = c.Last, c.Subject
}

// reported finds what the cue at token i reports.
func (r *ranker) reported(i int, p *read.Paragraph, sure int32) (report, bool) {
	d := r.d
	x := report{cue: i, subject: -1, strength: sure}
	a, b := d.clause(i, p)
	none := r.option(&r.t.afterStart, i, -1, 0, a, b, p)
	best, at := none, -1
	for s := i + 1; s < b && s <= i+reachCue; s++ {
		if !d.edge(s) {
			continue
		}
		if sum := r.option(&r.t.afterStart, i, s, 0, a, b, p); sum > best {
			best, at = sum, s
		}
	}
	gain := best - none
	if at >= 0 {
		top, end := int32(-1<<30), at+1
		for e := at + 1; e <= b; e++ {
			if !d.edge(e - 1) {
				continue
			}
			if sum := r.end(&r.t.afterEnd, i, at, e, a, b, p); sum > top {
				top, end = sum, e
			}
		}
		x.after = [2]int{at, end}
	}
	none = r.option(&r.t.beforeEnd, i, -1, 1, a, b, p)
	best, at = none, -1
	for e := i; e > a && e > i-reachCue; e-- {
		if !d.edge(e - 1) {
			continue
		}
		if sum := r.option(&r.t.beforeEnd, i, e, 1, a, b, p); sum > best {
			best, at = sum, e
		}
	}
	gain = max(gain, best-none)
	if at >= 0 {
		top, start := int32(-1<<30), at-1
		for s := at - 1; s >= a; s-- {
			if !d.edge(s) {
				continue
			}
			if sum := r.end(&r.t.beforeStart, i, s, at, a, b, p); sum > top {
				top, start = sum, s
			}
		}
		x.before = [2]int{start, at}
	}
	x.strength += gain
	return x, (x.after[1] > x.after[0] || x.before[1] > x.before[0]) && x.strength >= reportFrom
}

// The sums from which a word is taken for a cue and from which what it reports is kept.
const (
	cueFrom    = -24
	reportFrom = 28
)

// edge reports whether what is reported may begin or end with token i.
func (d *document) edge(i int) bool {
	k := d.Tokens[i].Kind
	return k == read.Word || k == read.Number || k == read.Possessive
}

func (r *ranker) option(t *table, cue, at int, before uint32, a, b int, p *read.Paragraph) int32 {
	r.f.reset()
	r.d.nearEvidence(&r.f, cue, at, before, a, b, p)
	return t.score(r.f.list)
}

func (r *ranker) end(t *table, cue, s, e, a, b int, p *read.Paragraph) int32 {
	r.f.reset()
	r.d.farEvidence(&r.f, cue, s, e, a, b, p)
	return t.score(r.f.list)
}

// extent returns the bytes of a run of tokens with the mark that opens or closes at its edge.
func (d *document) extent(x [2]int) article.Span {
	a, b := x[0], x[1]
	p := d.Tokens[a].Region
	if a > 0 && p >= 0 && d.Tokens[a-1].Kind == read.Mark && d.Tokens[a-1].Region == p {
		a--
	}
	if q := d.Tokens[b-1].Region; q >= 0 {
		for b < len(d.Tokens) && d.Tokens[b].Region == q && d.Tokens[b].Kind != read.Word {
			b++
		}
	}
	return article.Span{Start: d.Tokens[a].Start, End: d.Tokens[b-1].End}
}
