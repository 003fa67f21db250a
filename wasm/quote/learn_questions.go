//go:build !engine

package quote

import (
	"strings"

	"dateline/wasm/article"
	"dateline/wasm/quote/read"
)

// Label is a quotation as a person marked it, to learn from.
type Label struct {
	Span    article.Span
	Kind    Kind
	Quoted  []article.Span // Mixed: the stretches between marks
	Speaker article.Span   // empty if none
	Names   []string       // what may rightly be shown for the speaker, instead of a span
	Free    bool           // nothing is known of the speaker
	Cue     article.Span   // empty if none
}

// Lesson is an article with its labels.
type Lesson struct {
	Article *article.Article
	Labels  []Label
	Reports bool // all that is reported is labelled
	Edited  bool // by an editor: of a sentence with marks only the words between them are labelled
}

// Question is one thing to decide with its possible answers.
type Question struct {
	Options [][]uint32 // features of each answer
	Right   []bool
}

// Weights holds a list of weights for each linear table: speech, speaker, left
// and right end of a mention, cue, and the four ends of what a cue reports.
type Weights [9][]byte

// NewTables makes tables of weights.
func NewTables(lexical bool, weights Weights) *Tables {
	t := &Tables{lexical: lexical}
	for i, x := range t.all() {
		x.weights = string(weights[i])
	}
	return t
}

// Questions asks of the lessons what the linear tables have to decide, in the order of [Weights].
func Questions(lessons []Lesson, lexical bool) [9][]Question {
	var out [9][]Question
	for i := range lessons {
		speech, speakers := speakerExamples(&lessons[i], lexical)
		lefts, rights := extentExamples(&lessons[i], lexical)
		for k, more := range [...][]Question{speech, speakers, lefts, rights} {
			out[k] = append(out[k], more...)
		}
	}
	if !lexical {
		return out
	}
	pr, reports := make(priors), &reportLessons{}
	for i := range lessons {
		pr.count(&lessons[i])
	}
	for i := range lessons {
		reports.examples(&lessons[i], pr, lexical)
	}
	out[4], out[5], out[6], out[7], out[8] = reports.cue, reports.afterStart, reports.afterEnd, reports.beforeEnd,
		reports.beforeStart
	return out
}

// speakerExamples asks of every marked stretch whether it is speech, and of
// those that are who speaks.
func speakerExamples(l *Lesson, lexical bool) (speech, speakers []Question) {
	d := prepare(l.Article)
	r := &linearLesson{d: d}
	r.f.words = lexical
	done := make([]choice, len(d.Regions))
	for n := range d.Regions {
		label := l.labelOf(d, n)
		done[n] = choice{mention: -1, cue: -1, group: n + 1}
		if _, ok := d.continued(n, done); ok && label != nil {
			done[n] = done[n-1]
			continue
		}
		s := d.settingOf(n, done)
		r.f.reset()
		d.regionEvidence(&r.f, &s, done)
		speech = append(speech, Question{[][]uint32{nil, r.f.copy()}, []bool{label == nil, label != nil}})
		done[n].speech = label != nil
		speaker := notSpeech
		if label != nil {
			speaker = label.speaker(d)
		}
		r.cands = d.candidates(append(r.cands[:0], notSpeech, nobody), &s, done)
		e := Question{}
		found := false
		for _, c := range r.cands {
			r.evidence(&s, done, c)
			e.Options = append(e.Options, r.f.copy())
			ok := c == speaker && (c != nobody || label.Speaker.Empty())
			e.Right = append(e.Right, ok)
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

// The candidates besides the mentions.
const (
	notSpeech = -2 // the marks hold a title, a term, irony
	nobody    = -1 // speech, but nobody is named for it
)

// linearLesson asks the questions that the linear tables are learnt from.
type linearLesson struct {
	d     *document
	f     features
	cands []int
}

// evidence fills r.f for one candidate.
func (r *linearLesson) evidence(s *setting, done []choice, c int) {
	r.f.reset()
	switch c {
	case notSpeech:
		r.d.regionEvidence(&r.f, s, done)
	case nobody:
		r.f.salt = 1
		r.d.regionEvidence(&r.f, s, done)
	default:
		r.d.speakerEvidence(&r.f, s, done, c)
	}
}

// extentExamples asks of every labelled speaker where its words begin and end.
func extentExamples(l *Lesson, lexical bool) (lefts, rights []Question) {
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
		m := d.Mentions[n]
		var left, right Question
		begun, found := false, false
		for _, at := range d.leftEnds(&m, lexical) {
			f.reset()
			d.leftEvidence(&f, &m, at)
			left.Options = append(left.Options, f.copy())
			left.Right = append(left.Right, d.Tokens[at].Start == label.Speaker.Start)
			begun = begun || d.Tokens[at].Start == label.Speaker.Start
		}
		if begun {
			lefts = append(lefts, left)
		}
		end := label.Speaker.Start + len(strings.TrimRight(d.Text[label.Speaker.Start:label.Speaker.End], " ,.;:—–-"))
		for _, at := range d.rightEnds(&m, lexical) {
			f.reset()
			d.rightEvidence(&f, &m, at)
			ok := d.Tokens[at-1].End == end || d.Tokens[at-1].End == label.Speaker.End
			right.Options = append(right.Options, f.copy())
			right.Right = append(right.Right, ok)
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
	g := &d.Regions[n]
	for i := range l.Labels {
		label := &l.Labels[i]
		spans := label.Quoted
		if label.Kind == Direct {
			spans = []article.Span{label.Span}
		}
		for _, s := range spans {
			s.Start, s.End = max(s.Start, d.Paras[g.Para].Span.Start), min(s.End, d.Paras[g.Para].Span.End)
			if alike(s, g.Span) || alike(s, g.Inner) {
				return label
			}
		}
	}
	return nil
}

// alike reports whether two spans share nearly all they have.
func alike(a, b article.Span) bool {
	both := min(a.End, b.End) - max(a.Start, b.Start)
	either := max(a.End, b.End) - min(a.Start, b.Start)
	return both > 0 && both*10 >= either*7
}

// speaker returns the mention that stands for the labelled speaker: the last one
// before the first comma, preposition or relative clause of the label. -1 if
// none was found.
func (l *Label) speaker(d *document) int {
	best := -1
	if l.Speaker.Empty() {
		return best
	}
	for n := d.mentionFrom(l.Speaker.Start); n < len(d.Mentions); n++ {
		m := &d.Mentions[n]
		if d.Tokens[m.Head].End > l.Speaker.End {
			break
		}
		if best >= 0 && !d.oneFront(l.Speaker.Start, m) {
			break
		}
		best = n
	}
	return best
}

// oneFront reports whether nothing but the words of one noun phrase stands
// between a byte and the first word of a mention.
func (d *document) oneFront(start int, m *read.Mention) bool {
	for i := m.First - 1; i >= 0 && d.Tokens[i].Start >= start; i-- {
		switch d.Shapes[i] {
		case read.ShapePreposition, read.ShapeRelative, read.ShapeAuxiliary, read.ShapeConjunction:
			return false
		}
		if d.Tokens[i].Kind == read.Punct && d.Tokens[i].Lower != "." && d.Tokens[i].Lower != "-" {
			return false
		}
	}
	return true
}
