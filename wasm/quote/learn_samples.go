//go:build !engine

package quote

import (
	"strings"

	"dateline/wasm/forest"
	"dateline/wasm/lang"
	"dateline/wasm/quote/read"
)

// Sample is one row of numbers with what a judge should say of it.
type Sample struct {
	Row           []float32
	Label, Weight float32
	List          int // of speakers: samples of one list follow each other
}

// SpeakerSamples asks of every candidate for labelled words whether it spoke.
// The linear tables of the model must not have seen the lesson.
func SpeakerSamples(l *Lesson, m *Model, weight float32) []Sample {
	d := prepare(l.Article)
	r := newRanker(d, m)
	done := make([]choice, len(d.Regions))
	var out []Sample
	lists := 0
	add := func(v *view, label *Label) (mention int) {
		r.cands = d.candidates(r.cands[:0], &v.set, done)
		r.linearSums(&v.set, done, v.marked)
		least := r.least(v.marked)
		lists++
		mention = -1
		exact := label.speaker(d)
		near := 1 << 30
		for i, c := range r.cands {
			right, ignore := l.spoke(d, label, c, exact)
			if right && mention < 0 || right && c == exact ||
				right && mention != exact && d.distance(c, &v.set) < near {
				mention, near = c, d.distance(c, &v.set)
			}
			if ignore {
				continue
			}
			if r.sums[r.column()][i] < least {
				continue
			}
			r.speakerSheet(v, done, i)
			out = append(out, Sample{append([]float32(nil), r.row.row...), flagOf(right), weight, lists})
		}
		return mention
	}
	for n := range d.Regions {
		label := l.teach(d, done, n)
		if label == nil || label.Free {
			continue
		}
		if _, ok := d.continued(n, done); ok {
			done[n] = done[n-1]
			continue
		}
		if c, ok := d.answered(n); ok {
			done[n] = c
			continue
		}
		s := d.settingOf(n, done)
		v := d.look(s, done, true)
		if done[n].mention = add(&v, label); done[n].mention >= 0 {
			done[n].cue = d.subjectOfCue(&s, done[n].mention)
		}
	}
	seen := make(map[*Label]bool)
	for _, o := range d.allOptions() {
		if label := l.reportOf(d, &o); label != nil && !seen[label] {
			seen[label] = true
			v := d.look(d.settingOfRun(&o, done), done, false)
			add(&v, label)
		}
	}
	return out
}

func flagOf(b bool) float32 {
	if b {
		return 1
	}
	return 0
}

// distance returns how many tokens lie between a mention and a stretch.
func (d *document) distance(n int, s *setting) int {
	_, gap := d.placeOf(s, &d.Mentions[n])
	if d.Mentions[n].Para != s.number {
		gap += 1000
	}
	return gap
}

// teach notes in done what the labels say of stretch n, and returns its label,
// nil where it is no speech.
func (l *Lesson) teach(d *document, done []choice, n int) *Label {
	label := l.labelOf(d, n)
	done[n] = choice{mention: -1, cue: -1, group: n + 1, speech: label != nil}
	return label
}

// spoke reports whether mention c names the speaker of a label, and whether the
// label leaves it open.
func (l *Lesson) spoke(d *document, label *Label, c, exact int) (right, open bool) {
	if len(label.Names) > 0 {
		name, ok := d.resolver.nameOf(c)
		return ok && SameName(name, label.Names), false
	}
	if c == exact {
		return true, false
	}
	if exact < 0 {
		return false, !label.Speaker.Empty()
	}
	return false, d.same(c, exact) || d.Tokens[d.Mentions[c].Head].Hash == d.Tokens[d.Mentions[exact].Head].Hash
}

// nameOf returns the name under which a mention is shown.
func (r *resolver) nameOf(i int) (string, bool) {
	d, m := r.d, &r.d.Mentions[i]
	if n := r.people.of[i]; n >= 0 {
		s := r.people.list[n].name
		return d.Text[s.Start:s.End], true
	}
	if m.Kind == read.Pronoun {
		return "", false
	}
	s := d.Span(m)
	return d.Text[s.Start:s.End], true
}

// SpeechSamples asks of every marked stretch whether it is speech. The model
// must not have seen the lesson.
func SpeechSamples(l *Lesson, m *Model, weight float32) []Sample {
	d := prepare(l.Article)
	r := newRanker(d, m)
	done := make([]choice, len(d.Regions))
	var out []Sample
	for n := range d.Regions {
		label := l.teach(d, done, n)
		if _, ok := d.continued(n, done); ok && label != nil {
			done[n] = done[n-1]
			continue
		}
		if c, ok := d.answered(n); ok {
			done[n] = c
			continue
		}
		s := d.settingOf(n, done)
		v := d.look(s, done, true)
		linear := r.speakers(&v, done)
		best, first, second := r.top()
		r.row.reset()
		d.speechRow(&r.row, &v, done, first, second, linear[0], linear[1])
		out = append(out, Sample{append([]float32(nil), r.row.row...), flagOf(label != nil), weight, 0})
		if label != nil && best >= 0 {
			done[n].mention, done[n].cue = r.cands[best], d.subjectOfCue(&s, r.cands[best])
		}
	}
	return out
}

// CardSamples asks of every marked stretch whether the speaker chosen for it is
// the right one and it is speech at all. The model must not have seen the lesson.
func CardSamples(l *Lesson, m *Model, weight float32) []Sample {
	d := prepare(l.Article)
	r := newRanker(d, m)
	done := make([]choice, len(d.Regions))
	var out []Sample
	for n := range d.Regions {
		label := l.labelOf(d, n)
		done[n] = r.decide(n, done) // as it will be: with the mistakes made before
		if !done[n].speech || done[n].mention < 0 || !d.Regions[n].Label.Empty() || label != nil && label.Free {
			continue
		}
		if _, ok := d.continued(n, done); ok {
			continue
		}
		v := d.look(d.settingOf(n, done), done, true)
		linear := r.speakers(&v, done)
		best, first, second := r.top()
		if k := r.saidAtOnce(&v.set); k >= 0 {
			best, first = k, max(r.odds[k], atOnceOdds)
		}
		if best < 0 {
			continue
		}
		r.row.reset()
		d.speechRow(&r.row, &v, done, first, second, linear[0], linear[1])
		speech := forest.Probability(r.m.Speech.Score(r.row.row))
		r.cardSheet(&v, done, best, speech, first, second, linear)
		right := false
		if label != nil {
			exact := label.speaker(d)
			right, _ = l.spoke(d, label, r.cands[best], exact)
			right = right || len(label.Names) == 0 && exact >= 0 && r.one(r.cands[best], exact)
		}
		out = append(out, Sample{append([]float32(nil), r.row.row...), flagOf(right), weight, 0})
	}
	return out
}

// allOptions lists the options of a document for every cue.
func (d *document) allOptions() []option {
	var out []option
	for k := range d.Cues {
		if d.Cues[k].Class&(lang.Cue|lang.Source|lang.SourceAfter) != 0 {
			out = d.reportOptions(out, k)
		}
	}
	return d.carried(out)
}

// ReportSamples asks of every option whether somebody said it. The model must
// not have seen the lesson.
func ReportSamples(l *Lesson, m *Model, weight float32) []Sample {
	said, _ := reportSamples(l, m, weight)
	return said
}

// ToldSamples asks of the options that are likely to be said whether the speaker
// chosen is right too. The model must not have seen the lesson.
func ToldSamples(l *Lesson, m *Model, weight float32) []Sample {
	_, told := reportSamples(l, m, weight)
	return told
}

func reportSamples(l *Lesson, m *Model, weight float32) (out, told []Sample) {
	if !l.Reports {
		return nil, nil
	}
	d := prepare(l.Article)
	r := newRanker(d, m)
	r.all = true
	done := make([]choice, len(d.Regions))
	for n := range d.Regions {
		l.teach(d, done, n)
	}
	for _, w := range r.weighOptions(done) {
		marked := false
		for _, reg := range d.regionsIn(w.run) {
			marked = marked || done[reg].speech
		}
		if marked && l.Edited {
			continue // editors mark the words between marks alone
		}
		r.told(&w, done)
		label := l.reportOf(d, &w.option)
		out = append(out, Sample{append([]float32(nil), r.row.row...), flagOf(label != nil), weight, 0})
		if m.Report == nil || w.odds < toldFrom || label != nil && label.Free {
			continue
		}
		right := false
		if label != nil && w.mention >= 0 {
			exact := label.speaker(d)
			right, _ = l.spoke(d, label, w.mention, exact)
			right = right || len(label.Names) == 0 && exact >= 0 && r.one(w.mention, exact)
		}
		r.row.put("told", float32(w.odds))
		told = append(told, Sample{append([]float32(nil), r.row.row...), flagOf(right), weight, 0})
	}
	return out, told
}

// reportOf returns the label of reported words that an option gives well, nil if there is none.
func (l *Lesson) reportOf(d *document, o *option) *Label {
	start, end := d.Tokens[o.run[0]].Start, d.Tokens[o.run[1]-1].End
	for i := range l.Labels {
		label := &l.Labels[i]
		if label.Kind == Direct || label.Span.End <= start || label.Span.Start >= end ||
			label.Kind == Mixed && l.Edited {
			continue
		}
		both := float64(min(end, label.Span.End) - max(start, label.Span.Start))
		either := float64(max(end, label.Span.End) - min(start, label.Span.Start))
		late := start - label.Span.Start
		if both >= .7*either && late <= 12 {
			return label
		}
	}
	return nil
}

// SameName reports whether a name shown is one of those that are right.
func SameName(shown string, names []string) bool {
	s := nameWordsOf(shown)
	if len(s) == 0 {
		return false
	}
	fields := strings.Fields(shown)
	tail := fields[len(fields)-1]
	common := strings.ToLower(tail[:1]) == tail[:1] && tail[0] < 0x80
	for _, name := range names {
		n := nameWordsOf(name)
		if len(n) == 0 {
			continue
		}
		if strings.Join(s, " ") == strings.Join(n, " ") {
			return true
		}
		if s[len(s)-1] == n[len(n)-1] && (subset(s, n) && !common || subset(n, s)) {
			return true
		}
		if dense(shown) && (strings.HasPrefix(shown, name) || strings.HasSuffix(shown, name)) {
			return true
		}
	}
	return false
}

func dense(s string) bool {
	for _, r := range s {
		if r >= 0x3040 && r <= 0xd7af {
			return true
		}
	}
	return false
}

func subset(a, b []string) bool {
	for _, x := range a {
		if !contains(b, x) {
			return false
		}
	}
	return true
}

// nameWordsOf returns the words of a name in lower case without titles.
func nameWordsOf(s string) []string {
	words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !read.IsWordRune(r) })
	for len(words) > 1 && courtesies[words[0]] {
		words = words[1:]
	}
	return words
}

var courtesies = map[string]bool{"mr": true, "mrs": true, "ms": true, "dr": true, "prof": true, "sir": true,
	"president": true, "minister": true, "the": true, "a": true, "an": true, "der": true, "die": true, "das": true,
	"le": true, "la": true, "el": true}

// SpeechNames, SpeakerNames and ReportNames name the numbers of the rows.
func SpeechNames() []string  { return speechNames() }
func SpeakerNames() []string { return speakerNames() }
func ReportNames() []string  { return reportNames() }

// CardNames names the numbers of a card's row.
func CardNames() []string { return cardNames() }

// ToldNames names the numbers of the row of reported words with a speaker.
func ToldNames() []string { return toldNames() }
