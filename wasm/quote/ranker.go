package quote

import (
	"math"
	"slices"

	"dateline/wasm/forest"
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

// Model is everything that was learnt.
type Model struct {
	Plain   *Tables // serves every language
	Lexical *Tables // with the words of its language; nil for a language without one
	Speech  *forest.Forest
	Speaker *forest.Forest
	Report  *forest.Forest
	Card    *forest.Forest // whether words between marks and the speaker chosen are both sure
	Told    *forest.Forest // the same of reported words
}

// linear returns the tables that know most of the language.
func (m *Model) linear() *Tables {
	if m.Lexical != nil {
		return m.Lexical
	}
	return m.Plain
}

// ranker decides marked stretches and reported words with a model.
type ranker struct {
	d         *document
	m         *Model
	t         *Tables // the linear ones that know most
	f         features
	row       sheet
	attitudes bool
	work      int  // candidates and runs of words weighed so far
	all       bool // weigh what nobody is likely to have said too, to learn from
	sorted    []int32
	cands     []int
	sums      [2][]int32 // by candidate: lexical, plain
	odds      []float64  // by candidate: that it speaks
	asked     []int      // candidates that the forest was asked about
	scores    []float64  // what it said of each
}

func newRanker(d *document, m *Model) *ranker {
	r := &ranker{d: d, m: m, t: m.linear()}
	r.f.words = r.t.lexical
	return r
}

// linearSums fills r.sums for a stretch and returns what the linear tables say
// of its being speech.
func (r *ranker) linearSums(s *setting, done []choice, marked bool) (speech [2]int32) {
	for k, t := range [...]*Tables{r.m.Lexical, r.m.Plain} {
		r.sums[k] = r.sums[k][:0]
		if t == nil {
			for range r.cands {
				r.sums[k] = append(r.sums[k], 0)
			}
			continue
		}
		r.f.words = t.lexical
		for _, c := range r.cands {
			r.f.reset()
			r.d.speakerEvidence(&r.f, s, done, c)
			r.sums[k] = append(r.sums[k], t.speaker.score(r.f.list))
		}
		if !marked {
			continue
		}
		r.f.reset()
		r.d.regionEvidence(&r.f, s, done)
		speech[k] = t.speech.score(r.f.list) - t.speaker.score(r.f.list)
	}
	r.f.words = r.t.lexical
	return speech
}

// speakers weighs who may have said what a view shows: r.cands and r.odds.
// It returns what the linear tables say of its being speech.
func (r *ranker) speakers(v *view, done []choice) [2]int32 {
	r.cands = r.d.candidates(r.cands[:0], &v.set, done)
	r.work += len(r.cands)
	speech := r.linearSums(&v.set, done, v.marked)
	least := r.least(v.marked)
	r.odds = r.odds[:0]
	k := r.column()
	r.asked, r.scores = r.asked[:0], r.scores[:0]
	for i := range r.cands {
		r.odds = append(r.odds, 0)
		if r.sums[k][i] < least {
			continue
		}
		r.speakerSheet(v, done, i)
		r.asked, r.scores = append(r.asked, i), append(r.scores, r.m.Speaker.Score(r.row.row))
	}
	for n, share := range forest.Shares(r.scores) {
		r.odds[r.asked[n]] = share
	}
	return speech
}

// How many candidates, the first by the linear tables, the forest is asked about.
const (
	mostMarked   = 9
	mostReported = 5
)

// least returns the linear sum from which a candidate is worth asking the forest about.
func (r *ranker) least(marked bool) int32 {
	k, n := r.column(), mostReported
	if marked {
		n = mostMarked
	}
	if len(r.sums[k]) <= n {
		return math.MinInt32
	}
	r.sorted = append(r.sorted[:0], r.sums[k]...)
	slices.Sort(r.sorted)
	return r.sorted[len(r.sorted)-n]
}

// behind returns by how much the linear tables put somebody else before candidate
// i: those of words where there are any, 0 for the first.
func (r *ranker) behind(i int) int32 {
	k := r.column()
	return slices.Max(r.sums[k]) - r.sums[k][i]
}

// speakerSheet fills r.row for candidate i.
func (r *ranker) speakerSheet(v *view, done []choice, i int) {
	r.row.reset()
	r.d.speakerRow(&r.row, v, done, r.cands[i], r.sums[0][i], r.sums[1][i], r.behind(i))
}

// column returns the sums to go by: those of words where there are any.
func (r *ranker) column() int {
	if r.m.Lexical == nil {
		return 1
	}
	return 0
}

// top returns the likeliest speaker by the mention that names it best, how likely
// it is with all its mentions, and how likely the next one is who is somebody
// else; -1 where there are no candidates.
func (r *ranker) top() (best int, first, second float64) {
	best = -1
	for i := range r.odds {
		switch sum := r.together(i); {
		case best < 0 || sum > first:
			if best >= 0 && !r.one(r.cands[i], r.cands[best]) {
				second = first
			}
			best, first = i, sum
		case !r.one(r.cands[i], r.cands[best]):
			second = max(second, sum)
		}
	}
	if best < 0 {
		return best, 0, 0
	}
	top := 0.0
	for i, o := range r.odds {
		if r.one(r.cands[i], r.cands[best]) {
			top = max(top, o)
		}
	}
	k, who := r.column(), best
	for i, o := range r.odds {
		if 2*o > top && r.one(r.cands[i], r.cands[who]) && (2*r.odds[best] <= top || r.sums[k][i] > r.sums[k][best]) {
			best = i
		}
	}
	return best, first, second
}

// together sums the odds of all mentions of candidate i.
func (r *ranker) together(i int) float64 {
	sum := r.odds[i]
	for j, o := range r.odds {
		if j != i && o > 0 && r.one(r.cands[j], r.cands[i]) {
			sum += o
		}
	}
	return sum
}

// cardSheet fills r.row with what is known of a stretch and of who is taken for its speaker.
func (r *ranker) cardSheet(v *view, done []choice, best int, speech, first, second float64, linear [2]int32) {
	r.row.reset()
	r.d.cardRow(&r.row, v, done, r.cands[best], speech, first, second, r.others(best))
	r.d.speechRow(&r.row, v, done, first, second, linear[0], linear[1])
	r.d.speakerRow(&r.row, v, done, r.cands[best], r.sums[0][best], r.sums[1][best], r.behind(best))
}

// others sums the odds of everybody but the candidate.
func (r *ranker) others(best int) float64 {
	sum := 0.0
	for i, o := range r.odds {
		if !r.one(r.cands[i], r.cands[best]) {
			sum += o
		}
	}
	return sum
}

// one reports whether two mentions are taken for one speaker.
func (r *ranker) one(a, b int) bool {
	return r.d.same(a, b) || r.d.people.of[a] < 0 && r.d.people.of[b] < 0 &&
		r.d.Tokens[r.d.Mentions[a].Head].Hash == r.d.Tokens[r.d.Mentions[b].Head].Hash
}

// decide chooses for stretch n. Where a quotation runs over several paragraphs,
// its speaker is named before the first or after the last of them.
func (r *ranker) decide(n int, done []choice) choice {
	if c, ok := r.d.continued(n, done); ok {
		return c
	}
	if c, ok := r.d.answered(n); ok {
		return c
	}
	if p := &r.d.Paras[r.d.Regions[n].Para]; p.Regions[1]-p.Regions[0] > mostRegions || r.work > mostForMarked {
		return r.d.byRule(n, done)
	}
	c := r.choose(n, done)
	last := n
	for last+1 < len(r.d.Regions) && r.d.Regions[last].GoesOn && last < n+longestRun {
		last++
	}
	if last == n || c.odds >= likelyFrom {
		return c
	}
	end := r.choose(last, done)
	if end.odds > c.odds {
		end.group = n + 1
		return end
	}
	c.speech = c.speech || end.speech
	return c
}

// choose decides stretch n by itself.
func (r *ranker) choose(n int, done []choice) choice {
	d := r.d
	out := choice{mention: -1, cue: -1, group: n + 1}
	v := d.look(d.settingOf(n, done), done, true)
	linear := r.speakers(&v, done)
	best, first, second := r.top()
	least := 0.0
	k, tag, told := r.namedByForm(&v.set, best)
	if k >= 0 {
		if k != best {
			best, first = k, r.odds[k]
		}
		first, least = max(first, atOnceOdds), atOnceCard
	}
	r.row.reset()
	d.speechRow(&r.row, &v, done, first, second, linear[0], linear[1])
	speech := forest.Probability(r.m.Speech.Score(r.row.row))
	if v.sure && v.ends&7 != 0 || told { // „Der Winter“, sagte Brunner, „war lang.“
		speech = max(speech, taggedOdds)
	}
	if d.isParagraph(&v.set) {
		speech = max(speech, float64(speechFrom))
	}
	from := float64(speechFrom)
	if r.attitudes {
		from = anySpeechFrom
		if r.m.Lexical != nil {
			speech = withLinear(speech, linear[0])
		}
	}
	if speech < from || speech < passingFrom && d.inPassing(&v.set) {
		return out
	}
	out.speech, out.alone = true, d.isParagraph(&v.set)
	if best < 0 || first < namedFrom {
		return out
	}
	out.mention = r.cands[best]
	out.odds = speech * first
	out.certainty = certaintyOf(out.odds, out.odds)
	if r.m.Card != nil {
		r.cardSheet(&v, done, best, speech, first, second, linear)
		out.card = max(least, forest.Probability(r.m.Card.Score(r.row.row)))
		out.certainty = certaintyOf(out.odds, out.card)
	}
	s := &v.set
	out.cue, out.rule = d.explain(s, done, out.mention)
	if tag >= 0 {
		out.cue, out.rule = tag, CueAfter
	}
	if s.last >= 0 && s.last == n-1 && d.Regions[n-1].Para == d.Regions[n].Para && done[n-1].mention == out.mention {
		out.group = done[n-1].group
	}
	return out
}

// longestRun is how many paragraphs one quotation is followed through.
const longestRun = 24

// How much of an article is weighed, in candidates and runs of words: thousands of people speak in
// no article, and what comes behind is decided by rules. Marked words may take half of it.
const (
	mostWork      = 80_000
	mostForMarked = mostWork / 2
)

// mostRegions is how many marked stretches of one paragraph are weighed: with
// more it is no prose, and rules are enough.
const mostRegions = 300

// continued reports whether stretch n goes on with the quotation of the
// paragraph before, which was left open.
func (d *document) continued(n int, done []choice) (choice, bool) {
	if n == 0 || !d.Regions[n-1].GoesOn || d.Regions[n-1].Para != d.Regions[n].Para-1 || !done[n-1].speech {
		return choice{}, false
	}
	c := done[n-1]
	c.rule = Continued
	return c, true
}

// explain returns the cue that goes with a speaker and the name of the reason.
func (d *document) explain(s *setting, done []choice, n int) (int, Rule) {
	place, _ := d.placeOf(s, &d.Mentions[n])
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
	case c >= 0 && d.Cues[c].Class&^softOnly != 0 && d.Cues[c].Last-d.Cues[c].First > 1:
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
