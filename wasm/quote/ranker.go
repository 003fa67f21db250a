package quote

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
		r.sums = append(r.sums, r.t.speaker.score(r.f.list))
	}
	r.parts = shares(r.sums, r.parts)
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
	c := r.choose(n, done)
	last := n
	for last+1 < len(r.d.regions) && r.d.regions[last].goesOn && last < n+longestRun {
		last++
	}
	if last == n || c.share >= likelyShare {
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
		if best == 1 && r.parts[i]*2 > r.parts[1] || r.parts[i] > r.parts[best] {
			best = i
		}
	}
	r.evidence(&s, done, notSpeech)
	if r.sums[best]-r.sums[0]+r.t.speech.score(r.f.list) < speechFrom {
		return out
	}
	out.speech = true
	if r.cands[best] < 0 {
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
	case total >= sureShare:
		out.certainty = Sure
	case total >= likelyShare:
		out.certainty = Likely
	}
	if s.last >= 0 && s.last == n-1 && d.regions[n-1].para == d.regions[n].para && done[n-1].mention == out.mention {
		out.group = done[n-1].group
	}
	return out
}

// longestRun is how many paragraphs one quotation is followed through.
const longestRun = 24

// speechFrom is the sum from which a marked stretch is taken for speech.
const speechFrom = 12

// From these shares on, nine and seven of ten answers are right on publishers
// whose texts were not learnt from.
const (
	sureShare   = 65536 * 90 / 100
	likelyShare = 65536 * 65 / 100
)

// continued reports whether stretch n goes on with the quotation of the
// paragraph before, which was left open.
func (d *document) continued(n int, done []choice) (choice, bool) {
	if n == 0 || !d.regions[n-1].goesOn || d.regions[n-1].para != d.regions[n].para-1 || !done[n-1].speech {
		return choice{}, false
	}
	c := done[n-1]
	c.rule = "continued"
	return c, true
}

// explain returns the cue that goes with a speaker and the name of the reason.
func (d *document) explain(s *setting, done []choice, n int) (int, string) {
	place, _ := d.placeOf(s, &d.mentions[n])
	c := d.subjectOfCue(s, n)
	if spoke := d.spokeLast(s, done, n); spoke > 0 && place > 2 && (c < 0 || c != s.before && c != s.after) {
		return done[s.last].cue, "same-speaker"
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
		return c, "according-to"
	case place == 1:
		return c, "cue-after"
	case place == 2:
		return c, "cue-before"
	case place == 5 || place == 6:
		return c, "introduced"
	}
	return c, "nearest"
}
