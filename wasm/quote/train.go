package quote

import (
	"math"
	"sort"
	"strings"

	"dateline/wasm/article"
)

// Label is a quotation as a person marked it, to learn from.
type Label struct {
	Span    article.Span
	Kind    Kind
	Quoted  []article.Span // Mixed: the stretches between marks
	Speaker article.Span   // empty if none
	Cue     article.Span   // empty if none
}

// Lesson is an article with its labels.
type Lesson struct {
	Article *article.Article
	Labels  []Label
}

// example is one question with its possible answers.
type example struct {
	options [][]uint32
	right   []bool
}

// Train learns the tables from lessons. lexical allows features that hold
// words, which only serve the language of the lessons. The same lessons in the
// same order give the same tables.
func Train(lessons []Lesson, lexical bool) *Tables {
	t := &Tables{lexical: lexical}
	var speech, speakers, lefts, rights []example
	for i := range lessons {
		marked, said := speakerExamples(&lessons[i], lexical)
		speech, speakers = append(speech, marked...), append(speakers, said...)
		left, right := extentExamples(&lessons[i], lexical)
		lefts, rights = append(lefts, left...), append(rights, right...)
	}
	bits := 14
	if lexical {
		bits = 16
	}
	t.speech = learn(speech, bits-1, 8, 5)
	t.speaker = learn(speakers, bits-1, 8, 5)
	if lexical {
		pr, reports := make(priors), &reportLessons{}
		for i := range lessons {
			pr.count(&lessons[i])
		}
		for i := range lessons {
			reports.examples(&lessons[i], pr, lexical)
		}
		t.cue = learn(reports.cue, 15, 6, 2)
		t.afterStart = learn(reports.afterStart, 14, 6, 2)
		t.afterEnd = learn(reports.afterEnd, 14, 6, 2)
		t.beforeEnd = learn(reports.beforeEnd, 13, 6, 2)
		t.beforeStart = learn(reports.beforeStart, 12, 6, 2)
	}
	t.left = learn(lefts, 12, 6, 5)
	t.right = learn(rights, 13, 6, 5)
	return t
}

// speakerExamples asks of every marked stretch whether it is speech, and of
// those that are who speaks.
func speakerExamples(l *Lesson, lexical bool) (speech, speakers []example) {
	d := prepare(l.Article)
	r := &ranker{d: d, t: &Tables{}}
	r.f.words = lexical
	done := make([]choice, len(d.regions))
	for n := range d.regions {
		label := l.labelOf(d, n)
		done[n] = choice{mention: -1, cue: -1, group: n + 1}
		if _, ok := d.continued(n, done); ok && label != nil {
			done[n] = done[n-1]
			continue
		}
		s := d.settingOf(n, done)
		r.f.reset()
		d.regionEvidence(&r.f, &s, done)
		speech = append(speech, example{[][]uint32{nil, r.f.copy()}, []bool{label == nil, label != nil}})
		done[n].speech = label != nil
		speaker := notSpeech
		if label != nil {
			speaker = label.speaker(d)
		}
		r.cands = d.candidates(append(r.cands[:0], notSpeech, nobody), &s, done)
		e := example{}
		found := false
		for _, c := range r.cands {
			r.evidence(&s, done, c)
			e.options = append(e.options, r.f.copy())
			ok := c == speaker && (c != nobody || label.Speaker.Empty())
			e.right = append(e.right, ok)
			found = found || ok
			if ok && c >= 0 {
				done[n].mention, done[n].cue = c, d.subjectOfCue(&s, c)
			}
		}
		if found {
			speakers = append(speakers, e)
		}
	}
	return speech, speakers
}

// extentExamples asks of every labelled speaker where its words begin and end.
func extentExamples(l *Lesson, lexical bool) (lefts, rights []example) {
	d := prepare(l.Article)
	f := features{words: lexical}
	seen := make(map[int]bool)
	for i := range l.Labels {
		label := &l.Labels[i]
		n := label.speaker(d)
		if n < 0 || seen[label.Speaker.Start] {
			continue
		}
		seen[label.Speaker.Start] = true
		m := d.mentions[n]
		var left, right example
		begun, found := false, false
		for _, at := range d.leftEnds(&m) {
			f.reset()
			d.leftEvidence(&f, &m, at)
			left.options = append(left.options, f.copy())
			left.right = append(left.right, d.tokens[at].start == label.Speaker.Start)
			begun = begun || d.tokens[at].start == label.Speaker.Start
		}
		if begun {
			lefts = append(lefts, left)
		}
		end := label.Speaker.Start + len(strings.TrimRight(d.text[label.Speaker.Start:label.Speaker.End], " ,.;:—–-"))
		for _, at := range d.rightEnds(&m, lexical) {
			f.reset()
			d.rightEvidence(&f, &m, at)
			ok := d.tokens[at-1].end == end || d.tokens[at-1].end == label.Speaker.End
			right.options = append(right.options, f.copy())
			right.right = append(right.right, ok)
			found = found || ok
		}
		if found {
			rights = append(rights, right)
		}
	}
	return lefts, rights
}

// labelOf returns the label that a marked stretch answers, nil if it is no quotation.
func (l *Lesson) labelOf(d *document, n int) *Label {
	g := &d.regions[n]
	for i := range l.Labels {
		label := &l.Labels[i]
		spans := label.Quoted
		if label.Kind == Direct {
			spans = []article.Span{label.Span}
		}
		for _, s := range spans {
			s.Start, s.End = max(s.Start, d.paras[g.para].span.Start), min(s.End, d.paras[g.para].span.End)
			both := min(s.End, g.span.End) - max(s.Start, g.span.Start)
			either := max(s.End, g.span.End) - min(s.Start, g.span.Start)
			if both > 0 && both*10 >= either*7 {
				return label
			}
		}
	}
	return nil
}

// speaker returns the mention that stands for the labelled speaker: the last one
// before the first comma, preposition or relative clause of the label. -1 if
// none was found.
func (l *Label) speaker(d *document) int {
	best := -1
	if l.Speaker.Empty() {
		return best
	}
	for n := d.mentionFrom(l.Speaker.Start); n < len(d.mentions); n++ {
		m := &d.mentions[n]
		if d.tokens[m.head].end > l.Speaker.End {
			break
		}
		if best >= 0 && !d.oneFront(l.Speaker.Start, m) {
			break
		}
		best = n
	}
	return best
}

// mentionFrom returns the first mention whose head starts at or after a byte.
func (d *document) mentionFrom(offset int) int {
	return sort.Search(len(d.mentions), func(i int) bool { return d.tokens[d.mentions[i].head].start >= offset })
}

// oneFront reports whether nothing but the words of one noun phrase stands
// between a byte and the first word of a mention.
func (d *document) oneFront(start int, m *mention) bool {
	for i := m.first - 1; i >= 0 && d.tokens[i].start >= start; i-- {
		switch d.shapes[i] {
		case shapePreposition, shapeRelative, shapeAuxiliary, shapeConjunction:
			return false
		}
		if d.tokens[i].kind == punct && d.tokens[i].lower != "." && d.tokens[i].lower != "-" {
			return false
		}
	}
	return true
}

// learn fits a table of 2^bits weights to the examples: softmax over the options
// of each, steps that shrink with use (AdaGrad), a fixed order. Features seen
// rare times or less are left out.
func learn(examples []example, bits, rounds int, rare uint32) table {
	size := 1 << bits
	const rate, decay = 0.05, 1e-4
	seen := make(map[uint32]uint32)
	for _, e := range examples {
		for _, o := range e.options {
			for _, f := range o {
				seen[f]++
			}
		}
	}
	mask := uint32(size - 1)
	for i := range examples {
		for j, o := range examples[i].options {
			kept := o[:0]
			for _, f := range o {
				if seen[f] > rare {
					kept = append(kept, f&mask)
				}
			}
			examples[i].options[j] = kept
		}
	}
	w, g2 := make([]float64, size), make([]float64, size)
	sum := make([]float64, size)
	random := uint64(1)
	order := make([]int, len(examples))
	for i := range order {
		order[i] = i
	}
	p := make([]float64, 0, 64)
	for round := range rounds {
		for i := len(order) - 1; i > 0; i-- {
			random = random*6364136223846793005 + 1442695040888963407
			j := int(random>>33) % (i + 1)
			order[i], order[j] = order[j], order[i]
		}
		for _, n := range order {
			e := &examples[n]
			p = p[:0]
			best := math.Inf(-1)
			for _, o := range e.options {
				x := 0.0
				for _, f := range o {
					x += w[f]
				}
				p = append(p, x)
				best = max(best, x)
			}
			all, right := 0.0, 0.0
			for k := range p {
				p[k] = math.Exp(p[k] - best)
				all += p[k]
				if e.right[k] {
					right += p[k]
				}
			}
			for k, o := range e.options {
				want := 0.0
				if e.right[k] && right > 0 {
					want = p[k] / right
				}
				grad := p[k]/all - want
				if grad > -1e-4 && grad < 1e-4 {
					continue
				}
				for _, f := range o {
					step := grad + decay*w[f]
					g2[f] += step * step
					w[f] -= rate * step / math.Sqrt(g2[f]+1e-8)
				}
			}
		}
		if round >= rounds/2 {
			for i := range w {
				sum[i] += w[i]
			}
		}
	}
	out := make([]byte, size)
	for i := range sum {
		v := sum[i] / float64(rounds-rounds/2) * steps
		out[i] = byte(int8(max(-127, min(127, math.Round(v)))))
	}
	return table{string(out)}
}
