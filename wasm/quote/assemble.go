package quote

import (
	"slices"

	"dateline/wasm/article"
	"dateline/wasm/quote/read"
)

// assemble builds the result from what was decided for every marked stretch and
// from what is reported.
func (d *document) assemble(choices []choice, reports []report) Result {
	r := d.resolver
	var res Result
	taken := make([]bool, len(choices)) // stretches that are part of a mixed quotation
	group := 0
	for i := range choices {
		group = max(group, choices[i].group)
	}
	for i := range reports {
		group++
		for _, run := range [...][2]int{reports[i].before, reports[i].after} {
			if q, ok := d.reported(&reports[i], run, choices, taken); ok {
				q.Attr = group
				d.attribute(r, &q, choices, &reports[i], run)
				res.Quotations = append(res.Quotations, q)
			}
		}
	}
	for i := range choices {
		c := &choices[i]
		if !c.speech || taken[i] {
			continue
		}
		q := Quotation{Span: d.Regions[i].Span, Kind: Direct, Attr: c.group}
		r.name(&q, c.mention, c.cue, c.rule, c.certainty)
		res.Quotations = append(res.Quotations, q)
	}
	slices.SortStableFunc(res.Quotations, func(a, b Quotation) int { return a.Span.Start - b.Span.Start })
	res.Speakers = r.out
	res.inOrder()
	numberGroups(res.Quotations)
	return res
}

// reported makes the quotation of one run of reported words; false where the
// run says nothing beyond a stretch that stands between marks, or cuts one.
func (d *document) reported(x *report, run [2]int, choices []choice, taken []bool) (Quotation, bool) {
	if run[1] <= run[0] {
		return Quotation{}, false
	}
	q := Quotation{Span: d.extent(run), Kind: Indirect}
	first := d.Tokens[run[0]].Region
	if first >= 0 && d.Tokens[run[1]-1].Region == first {
		return Quotation{}, false
	}
	for _, reg := range d.regionsIn(run) {
		g := &d.Regions[reg]
		if !q.Span.Contains(g.Span) || taken[reg] || g.GoesOn || d.ownSentence(reg) {
			return Quotation{}, false
		}
		if choices[reg].speech {
			q.Kind = Mixed
			q.Quoted = append(q.Quoted, g.Span)
		}
	}
	if q.Kind == Mixed && d.mostlyMarked(run) {
		return Quotation{}, false
	}
	for _, reg := range d.regionsIn(run) {
		taken[reg] = true
	}
	return q, true
}

// ownSentence reports whether a marked stretch begins a sentence of its own:
// then it is a quotation, not part of what is reported around it.
func (d *document) ownSentence(reg int) bool {
	a, b := d.tokensOf(reg)
	return b-a >= 4 && d.Tokens[a].Upper && !d.Words.NounsUpper
}

// regionsIn lists the marked stretches that a run of tokens touches.
func (d *document) regionsIn(run [2]int) []int {
	var out []int
	for k := run[0]; k < run[1]; k++ {
		if reg := int(d.Tokens[k].Region); reg >= 0 && (len(out) == 0 || out[len(out)-1] != reg) {
			out = append(out, reg)
		}
	}
	return out
}

// mostlyMarked reports whether nearly all words of a run stand between marks: a
// direct quotation with a word or two before it.
func (d *document) mostlyMarked(run [2]int) bool {
	in, out := 0, 0
	for k := run[0]; k < run[1]; k++ {
		if d.Tokens[k].Kind != read.Word {
			continue
		}
		if d.Tokens[k].Region >= 0 {
			in++
		} else {
			out++
		}
	}
	return out <= 1 || in > 12*out
}

// attribute names the speaker of reported words: that of the first marked
// stretch inside, which was weighed with more care, else the subject of the cue.
func (d *document) attribute(r *resolver, q *Quotation, choices []choice, x *report, run [2]int) {
	for _, reg := range d.regionsIn(run) {
		if c := &choices[reg]; c.speech && c.mention >= 0 {
			r.name(q, c.mention, c.cue, c.rule, c.certainty)
			return
		}
	}
	certainty := certaintyOf(x.odds, x.card)
	if x.odds == 0 && x.subject >= 0 && x.sure {
		certainty = Likely
	}
	r.name(q, x.subject, -1, Reported, certainty)
	if x.cue < 0 {
		q.Reason.Rule = SameSpeaker
		return
	}
	q.Cue = article.Span{Start: d.Tokens[x.cue].Start, End: d.Tokens[x.cueEnd-1].End}
}

// name gives a quotation its speaker, cue and reason.
func (r *resolver) name(q *Quotation, mention, cue int, rule Rule, certainty Certainty) {
	q.Speaker, q.Certainty, q.Reason = -1, Unclear, Reason{Rule: rule}
	if cue >= 0 {
		q.Cue = r.d.CueSpan(&r.d.Cues[cue])
	}
	if mention < 0 {
		return
	}
	q.Mention, q.Certainty = r.d.wordsOf(mention), certainty
	q.Speaker, q.Reason.Through = r.speaker(mention), r.through[mention]
	if q.Speaker < 0 {
		q.Certainty = Unclear
	}
	if r.doubtful[mention] {
		q.Certainty = min(q.Certainty, Likely)
	}
}

// numberGroups numbers the groups from 1 in the order in which they begin.
func numberGroups(list []Quotation) {
	number := make(map[int]int)
	for i := range list {
		if number[list[i].Attr] == 0 {
			number[list[i].Attr] = len(number) + 1
		}
		list[i].Attr = number[list[i].Attr]
	}
}
