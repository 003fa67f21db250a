package quote

import (
	"slices"
	"strings"
	"unicode/utf8"

	"dateline/wasm/lang"
)

// Tables are the learnt numbers for one language. The zero value has none: then
// rules decide.
type Tables struct {
	speech  table // whether a marked stretch is speech
	speaker table // who speaks in a marked stretch
	left    table // where the words that name a speaker begin
	right   table // and where they end

	cue         table // which words report speech
	afterStart  table // where what they report begins after them
	afterEnd    table // and ends
	beforeEnd   table // where it ends before them
	beforeStart table // and begins
	lexical     bool  // features that hold words were learnt too
}

// ranker decides marked stretches with a table.
type ranker struct {
	d     *document
	t     *Tables
	f     features
	cands []int
	sums  []int32
	parts []int32
}

// weigh fills r.cands, r.sums and r.parts for a stretch.
func (r *ranker) weigh(s *setting, done []choice) {
	r.cands = r.d.candidates(append(r.cands[:0], notSpeech, nobody), s, done)
	r.sums = r.sums[:0]
	for _, c := range r.cands {
		r.evidence(s, done, c)
		sum := r.t.speaker.score(r.f.list)
		if c >= 0 && !r.t.lexical {
			sum -= r.d.doubt(c)
		}
		r.sums = append(r.sums, sum)
	}
	r.parts = shares(r.sums, r.parts)
}

// doubt returns what is taken from the sum of mention n where no words were
// learnt: what a preposition governs does not speak.
func (d *document) doubt(n int) int32 {
	if m := &d.mentions[n]; m.kind != pronoun && d.governed(m) && d.subjectCue[n] < 0 {
		return governedLoss
	}
	return 0
}

// evidence fills r.f for one candidate.
func (r *ranker) evidence(s *setting, done []choice, c int) {
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

// decide chooses for stretch n. Where a quotation runs over several paragraphs,
// its speaker is named before the first or after the last of them.
func (r *ranker) decide(n int, done []choice) choice {
	if c, ok := r.d.continued(n, done); ok {
		return c
	}
	if p := &r.d.paras[r.d.regions[n].para]; p.regions[1]-p.regions[0] > mostRegions {
		return r.d.byRule(n, done)
	}
	c := r.choose(n, done)
	last := n
	for last+1 < len(r.d.regions) && r.d.regions[last].goesOn && last < n+longestRun {
		last++
	}
	if last == n || c.share >= r.t.share(Likely) {
		return c
	}
	end := r.choose(last, done)
	if end.share > c.share {
		end.group = n + 1
		return end
	}
	c.speech = c.speech || end.speech
	return c
}

// choose decides stretch n by itself. Mentions of one person add up: the person
// is chosen first, then the words that name him best.
func (r *ranker) choose(n int, done []choice) choice {
	d := r.d
	s := d.settingOf(n, done)
	out := choice{mention: -1, cue: -1, group: n + 1}
	r.weigh(&s, done)
	best := 1
	for i := 2; i < len(r.cands); i++ {
		if best == 1 && r.parts[i]*nobodyOdds > r.parts[1] || r.parts[i] > r.parts[best] {
			best = i
		}
	}
	if k := r.saidAtOnce(&s); k >= 0 && !r.t.lexical {
		best = k
	}
	r.evidence(&s, done, notSpeech)
	sum := r.sums[best] - r.sums[0] + r.t.speech.score(r.f.list)
	if d.standsAlone(&s) {
		sum += aloneGain
	}
	if d.reporting(&s) {
		sum += reportingGain
	}
	paragraph := d.isParagraph(&s)
	if !r.t.lexical && d.isName(&s) || !(d.tagged(&s) && !r.t.lexical) && (d.inPassing(&s) || sum < r.t.speechFrom() && !paragraph) {
		return out
	}
	out.speech = true
	if r.cands[best] < 0 || paragraph && !d.mayHaveSaid(&s, done, r.cands[best], r.t.lexical) {
		return out
	}
	out.mention = r.cands[best]
	total := int32(0)
	for i := 2; i < len(r.cands); i++ {
		if i == best || d.same(r.cands[i], out.mention) {
			total += r.parts[i]
		}
	}
	out.share = total
	out.cue, out.rule = d.explain(&s, done, out.mention)
	switch {
	case total >= r.t.share(Sure):
		out.certainty = Sure
	case total >= r.t.share(Likely):
		out.certainty = Likely
	}
	if s.last >= 0 && s.last == n-1 && d.regions[n-1].para == d.regions[n].para && done[n-1].mention == out.mention {
		out.group = done[n-1].group
	}
	return out
}

// nobodyOdds is how much likelier than any mention nobody must be.
const nobodyOdds = 6

// longestRun is how many paragraphs one quotation is followed through.
const longestRun = 24

// mostRegions is how many marked stretches of one paragraph are weighed: with
// more it is no prose, and rules are enough.
const mostRegions = 300

// tagged reports whether a verb that is always one of speech follows a stretch
// at once and has a subject: that is all a table without words need know.
func (d *document) tagged(s *setting) bool {
	if s.after < 0 {
		return false
	}
	c := &d.cues[s.after]
	return c.class&^softOnly != 0 && c.subject >= 0 && c.first-s.next <= 2 && !d.anyComma(s.next, c.first)
}

// saidAtOnce returns the candidate who is the subject of a verb of speech right
// behind a stretch, -1 if none is: “...,” said Lena Moss. A table with words knows better.
func (r *ranker) saidAtOnce(s *setting) int {
	d := r.d
	if !d.tagged(s) || d.cues[s.after].first != s.next || !d.cues[s.after].inverted || d.mentions[d.cues[s.after].subject].kind == noun {
		return -1
	}
	return slices.Index(r.cands, d.cues[s.after].subject)
}

// inPassing reports whether a word between marks is part of a phrase in a
// sentence without a verb of speech: the “smart” meters.
func (d *document) inPassing(s *setting) bool {
	return s.before < 0 && s.after < 0 && d.modifies(s.from, s.to, s.para)
}

// standsAlone reports whether a stretch is a sentence of its own, marks and
// all, or what a colon leads to. The texts
// learnt from have few that are short.
func (d *document) standsAlone(s *setting) bool {
	if s.to-s.from < 4 || !d.tokens[s.from].upper {
		return false
	}
	if s.open > s.para.first && d.tokens[s.open-1].lower == ":" {
		return true
	}
	if s.open > s.para.first && !d.sentenceBreak(s.open-1) {
		return false
	}
	return isStop(d.tokens[s.to-1].lower) && (s.close >= s.para.last || d.sentenceBreak(s.close-1))
}

// longestTitle is how many words a title or a name may have.
const longestTitle = 8

// isName reports whether a few words between marks are the title of a work or
// the name of a group: a word for one stands before them, their initials follow
// in brackets, or they are who speaks (laut „Abendpost“).
func (d *document) isName(s *setting) bool {
	words := 0
	for i := s.from; i < s.to; i++ {
		if d.tokens[i].kind == word {
			words++
		}
	}
	if words == 0 || words > longestTitle || !d.tokens[s.from].upper && d.tokens[s.from].kind != number || isStop(d.tokens[s.to-1].lower) || d.tokens[s.to-1].lower == "," {
		return false
	}
	if s.close+2 < s.para.last && d.tokens[s.close].lower == "(" && d.tokens[s.close+2].lower == ")" {
		short := d.text[d.tokens[s.close+1].start:d.tokens[s.close+1].end]
		if len(short) >= 2 && short == strings.ToUpper(short) && d.tokens[s.close+1].kind == word {
			return true
		}
	}
	i := s.open - 1
	if i < s.left {
		return false
	}
	if d.tokens[i].is(lang.Titled) {
		return true
	}
	if d.tokens[i].is(lang.Source) {
		return true
	}
	definite := d.words.Definite(d.tokens[i].lower)
	if definite && i > s.left && d.tokens[i-1].is(lang.Source) {
		return true
	}
	// Die „Abendpost“ berichtete; “...”, schreibt die „Abendpost“
	if definite && i == s.left && s.after >= 0 && d.cues[s.after].first == s.close {
		return true
	}
	return definite && s.before >= 0 && d.cues[s.before].last == i && d.cues[s.before].first > s.para.first &&
		d.tokens[d.cues[s.before].first-1].lower == "," && d.cues[s.before].subject < 0
}

// isParagraph reports whether a stretch is all there is in its paragraph and
// reads as a sentence: somebody says it, even where nobody is named.
func (d *document) isParagraph(s *setting) bool {
	if s.open > s.para.first || s.to <= s.from {
		return false
	}
	stop := isStop(d.tokens[s.to-1].lower)
	for i := s.close; i < s.para.last; i++ {
		if d.tokens[i].kind != punct {
			return false
		}
		stop = stop || isStop(d.tokens[i].lower)
	}
	if d.lang.NoSpaces {
		const title = 6 // characters one may have
		return stop || utf8.RuneCountInString(d.text[d.tokens[s.from].start:d.tokens[s.to-1].end]) > title
	}
	words, plain, verb := 0, false, false
	for i := s.from; i < s.to; i++ {
		t := &d.tokens[i]
		if t.kind != word {
			continue
		}
		words++
		if i == s.from || t.upper {
			continue
		}
		const little = lang.Determiner | lang.Preposition | lang.Conjunction | lang.Auxiliary | lang.Particle
		plain = plain || !t.is(little) && !d.lang.Stop().Has(t.lower)
		verb = verb || t.is(lang.Auxiliary|lang.Pronoun|lang.Cue|lang.SoftCue|lang.Reporting)
	}
	switch {
	case stop:
		return words >= 2
	case !d.words.NounsUpper && !plain: // every word that counts has a capital, as in a title
		return false
	}
	return words >= 7 || words >= 3 && verb
}

// mayHaveSaid reports whether something besides its place speaks for mention n
// as the speaker of a paragraph of its own: a verb of speech, having spoken
// before, or being a person. A table with words weighs that itself; it only
// takes the first word of a sentence for a name too easily.
func (d *document) mayHaveSaid(s *setting, done []choice, n int, words bool) bool {
	m := &d.mentions[n]
	if d.subjectOfCue(s, n) >= 0 || d.spokeLast(s, done, n) > 0 || d.voice(s, done, n) >= 2 {
		return true
	}
	first := m.kind == named && m.core == m.head && (m.head == d.paras[m.para].first || d.sentenceBreak(m.head-1))
	return words && !(first && d.people.of[n] >= 0 && d.people.list[d.people.of[n]].mentions < 2)
}

// reporting reports whether a verb of the sentence around a stretch has a form
// that only reports: he „maßvoll“ handelt is told, „maßvoll“ gehandelt habe is said.
func (d *document) reporting(s *setting) bool {
	for _, run := range [...][2]int{{s.left, s.open}, {s.close, s.right}} {
		for i := run[0]; i < run[1]; i++ {
			if d.tokens[i].is(lang.Reporting) && !d.own(i-1) && !d.own(i+1) {
				return true
			}
		}
	}
	return false
}

// own reports whether token i is "I": "ich habe" has the form of what is reported.
func (d *document) own(i int) bool {
	return i >= 0 && i < len(d.tokens) && d.tokens[i].kind == word && d.tokens[i].class&(lang.Pronoun|lang.Masculine|lang.Feminine|lang.Plural) == lang.Pronoun
}

// reportingGain is what a verb that reports adds to the sum for speech.
const reportingGain = 32

// governedLoss is what a preposition before a mention takes from its sum.
const governedLoss = 24

// aloneGain is what standing alone adds to the sum for speech.
const aloneGain = 32

// speechFrom returns the sum from which a marked stretch is taken for speech.
// The table without words misses what words tell, so less is asked of it.
func (t *Tables) speechFrom() int32 {
	if t.lexical {
		return 12
	}
	return -14
}

// share returns the share of 65536 from which a speaker is called sure or
// likely: so that nine and seven of ten are right on publishers, and in
// languages, whose texts were not learnt from.
func (t *Tables) share(c Certainty) int32 {
	percent := int32(64)
	switch {
	case c == Sure && t.lexical:
		percent = 80
	case c == Sure:
		percent = 96
	case !t.lexical:
		percent = 85
	}
	return 65536 / 100 * percent
}

// continued reports whether stretch n goes on with the quotation of the
// paragraph before, which was left open.
func (d *document) continued(n int, done []choice) (choice, bool) {
	if n == 0 || !d.regions[n-1].goesOn || d.regions[n-1].para != d.regions[n].para-1 || !done[n-1].speech {
		return choice{}, false
	}
	c := done[n-1]
	c.rule = Continued
	return c, true
}

// explain returns the cue that goes with a speaker and the name of the reason.
func (d *document) explain(s *setting, done []choice, n int) (int, Rule) {
	place, _ := d.placeOf(s, &d.mentions[n])
	c := d.subjectOfCue(s, n)
	if spoke := d.spokeLast(s, done, n); spoke > 0 && place > 2 && (c < 0 || c != s.before && c != s.after) {
		return done[s.last].cue, SameSpeaker
	}
	if c < 0 {
		switch {
		case place == 1 && s.after >= 0:
			c = s.after
		case place == 2 && s.before >= 0:
			c = s.before
		case s.after >= 0:
			c = s.after
		default:
			c = s.before
		}
	}
	switch {
	case c >= 0 && d.cues[c].class&^softOnly != 0 && d.cues[c].last-d.cues[c].first > 1:
		return c, AccordingTo
	case place == 1:
		return c, CueAfter
	case place == 2:
		return c, CueBefore
	case place == 5 || place == 6:
		return c, Introduced
	}
	return c, Nearest
}
