package quote

import (
	"cmp"
	"slices"

	"dateline/wasm/forest"
	"dateline/wasm/lang"
	"dateline/wasm/quote/read"
)

// weighed is an option with what the judges think of it.
type weighed struct {
	option
	mention  int // who is most likely to have said it, -1 for nobody
	odds     float64
	card     float64 // that both the words and the speaker are right
	speaking float64 // that the mention is right
	second   float64 // that somebody else is
	strength float32 // of what the linear tables report, where they report the same words
}

// mostWeighed is how many options of one article are weighed: more are in no prose.
const mostWeighed = 30_000

// speechReports finds the reported speech that is worth a card: of options that
// overlap, the likeliest.
func (r *ranker) speechReports(choices []choice) []report {
	list := r.weighOptions(choices)
	kept := list[:0]
	for _, w := range list {
		if chance(w.odds*w.speaking, w.card) >= likelyFrom && w.mention >= 0 && !r.d.shortRun(w.run) {
			kept = append(kept, w)
		}
	}
	slices.SortStableFunc(kept, func(a, b weighed) int { return cmp.Compare(b.odds, a.odds) })
	taken := make([]bool, len(r.d.Tokens))
	var out []report
	for _, w := range kept {
		if slices.Contains(taken[w.run[0]:w.run[1]], true) {
			continue
		}
		for i := w.run[0]; i < w.run[1]; i++ {
			taken[i] = true
		}
		x := report{cue: -1, subject: w.mention, odds: w.odds * w.speaking, card: w.card}
		if w.cue >= 0 {
			c := &r.d.Cues[w.cue]
			x.cue, x.cueEnd = c.First, c.Last
			x.sure = c.Class&^lang.SoftCue != 0
		}
		x.after = r.d.readable(w.run)
		out = append(out, x)
	}
	slices.SortStableFunc(out, func(a, b report) int { return a.after[0] - b.after[0] })
	return out
}

// readable returns the words of a run that can be read alone: without "that"
// where the clause behind it has the order of a sentence, with it elsewhere.
func (d *document) readable(run [2]int) [2]int {
	ordered := !d.Words.VerbLast
	switch that := d.Tokens[run[0]].Is(lang.That); {
	case that && ordered && run[1]-run[0] > 2 && !d.Tokens[run[0]].Upper:
		run[0]++
	case !that && !ordered && run[0] > 0 && d.Tokens[run[0]-1].Is(lang.That) && d.Tokens[run[0]-1].Region < 0:
		run[0]--
	}
	return run
}

// shortRun reports whether words are so few that they say little.
func (d *document) shortRun(run [2]int) bool {
	switch n := run[1] - run[0]; {
	case d.Lang.NoSpaces:
		return false
	case d.Words.Finite != "": // a few words without a verb: "denied any wrongdoing"
		return n < 2 || n < wholeClause && !d.finite(run[0], run[1]) && !d.infinitive(run[0])
	default:
		return n < 2
	}
}

// wholeClause is how many tokens have a verb among them, known or not.
const wholeClause = 7

// weighOptions lists all options of an article with what the judges think of them.
func (r *ranker) weighOptions(choices []choice) []weighed {
	d := r.d
	var out []weighed
	var options []option
	for k := range d.Cues {
		c := &d.Cues[k]
		if c.Class&(lang.Cue|lang.Source|lang.SourceAfter) == 0 || len(out) > mostWeighed {
			continue
		}
		var linear report
		var known bool
		if r.m.Lexical != nil {
			linear, known = r.reported(c.First, &d.Paras[c.Para], r.cueStrengthOf(c))
		}
		options = d.reportOptions(options[:0], k)
		if known {
			a, b := d.clause(c.First, &d.Paras[c.Para])
			for side, run := range [...][2]int{linear.after, linear.before} {
				if run[1] > run[0] {
					options = append(options, option{cue: k, run: run, how: how(side + 1), sentence: [2]int{a, b}})
				}
			}
		}
		for i := range options {
			w := weighed{option: options[i]}
			if known && (w.run == linear.after || w.run == linear.before) {
				w.strength = float32(linear.strength)
			}
			out = append(out, w)
		}
	}
	for _, o := range d.carried(options[:0]) {
		out = append(out, weighed{option: o})
	}
	for i := range out {
		if r.work++; r.work > mostWork {
			return out[:i]
		}
		w := &out[i]
		if i > 0 && w.cue >= 0 && w.cue == out[i-1].cue && w.how == out[i-1].how {
			w.mention, w.speaking, w.second = out[i-1].mention, out[i-1].speaking, out[i-1].second
		} else {
			r.whoTold(w, choices)
		}
		if r.m.Report != nil && (r.all || w.speaking >= namedFrom) { // else it is about to be learnt
			r.weighOption(w, choices)
		}
	}
	return out
}

// cueStrengthOf returns what the linear tables say of a word being a cue.
func (r *ranker) cueStrengthOf(c *read.Cue) int32 {
	r.f.reset()
	r.d.cueEvidence(&r.f, c.First, &r.d.Paras[c.Para])
	return r.t.cue.score(r.f.list)
}

// whoTold asks who may have said the words of an option. The answer serves all
// options of a cue that stand to it in the same way.
func (r *ranker) whoTold(w *weighed, choices []choice) {
	v := r.d.look(r.d.settingOfRun(&w.option, choices), choices, false)
	r.speakers(&v, choices)
	best, first, second := r.top()
	w.mention, w.speaking, w.second = -1, first, second
	if best >= 0 {
		w.mention = r.cands[best]
	}
	if m := r.d.sourceNamed(w.cue); m >= 0 && r.d.canSpeak(m) {
		w.mention, w.speaking = m, max(first, atOnceOdds)
	}
}

// sourceNamed returns the subject of a phrase that names a source where it
// follows at once and can speak: "according to the police", not "according to plan". -1 else.
func (d *document) sourceNamed(k int) int {
	if k < 0 || d.Cues[k].Class&(lang.Source|lang.SourceAfter) == 0 || d.Cues[k].Subject < 0 {
		return -1
	}
	c := &d.Cues[k]
	m := &d.Mentions[c.Subject]
	switch {
	case m.Kind == read.Noun || m.Kind == read.Pronoun:
		return -1
	case c.Class&lang.Source != 0 && m.First == c.Last, c.Class&lang.SourceAfter != 0 && m.Last == c.First:
		return c.Subject
	}
	return -1
}

// weighOption asks whether anybody said the words, and whether it was who is taken for the speaker.
func (r *ranker) weighOption(w *weighed, choices []choice) {
	r.told(w, choices)
	w.odds = forest.Probability(r.m.Report.Score(r.row.row))
	sourced := r.sourced(w)
	if sourced {
		w.odds = max(w.odds, sourceOdds)
	}
	byForm := r.byForm(w) || r.taggedRun(w)
	if byForm {
		w.mention = r.d.Cues[w.cue].Subject
		w.odds, w.speaking = max(w.odds, formOdds), max(w.speaking, atOnceOdds)
	}
	w.card = w.odds * w.speaking
	if r.m.Told != nil && w.odds >= toldFrom {
		r.row.put("told", float32(w.odds))
		w.card = forest.Probability(r.m.Told.Score(r.row.row))
	}
	if byForm || sourced {
		w.card = max(w.card, formCard)
	}
}

// byForm reports whether the words are reported by their grammar: a verb in a form that
// only reports, and a cue with its subject right before or behind: "Die Technik stamme
// aus den Neunzigern, sagte Stein."
func (r *ranker) byForm(w *weighed) bool {
	if w.cue < 0 || !r.d.Words.Subjunctive {
		return false
	}
	d, c := r.d, &r.d.Cues[w.cue]
	if c.Class&lang.Cue == 0 || d.says(w.cue) < 0 || len(d.regionsIn(w.run)) > 0 {
		return false
	}
	m := &d.Mentions[c.Subject]
	switch {
	case w.how == beforeCue && w.starts == 5 && w.ends == 3: // "..., sagte Stein"
		if m.First != c.Last || c.First < 1 || d.Tokens[c.First-1].Lower != "," {
			return false
		}
	case w.how == afterCue && w.starts == 4 && w.ends == 1: // "Stein sagte, ..."
		if m.Last != c.First && m.First != c.Last || w.run[0]-max(c.Last, m.Last) > 2 {
			return false
		}
	default:
		return false
	}
	for i := w.run[0]; i < w.run[1]; i++ {
		if d.OnlyReports(i, &d.Paras[c.Para]) {
			return true
		}
	}
	return false
}

// What words have at least that are reported by their form, and the card they make.
const (
	formOdds = 0.8
	formCard = 0.6
)

// sourceOdds is what the rest of a sentence has that a source opens.
const sourceOdds = 0.75

// told fills r.row for an option.
func (r *ranker) told(w *weighed, choices []choice) {
	v := view{set: r.d.settingOfRun(&w.option, choices)}
	r.row.reset()
	r.d.reportRow(&r.row, &w.option, &v, w.speaking, w.second, w.strength)
}

// toldFrom is the chance from which reported words are asked about once more, with their speaker.
const toldFrom = 0.25
