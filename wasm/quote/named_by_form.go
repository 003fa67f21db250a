package quote

import (
	"slices"

	"dateline/wasm/lang"
	"dateline/wasm/quote/read"
)

// namedByForm returns the candidate who spoke by the form of the text, and the cue where the sentence
// behind has it, -1 for none; and whether the form tells that the words are speech too. best is
// whom the judge thinks likeliest.
func (r *ranker) namedByForm(s *setting, best int) (k, cue int, speech bool) {
	k, cue = r.pointedBack(s)
	speech = k >= 0
	if k < 0 {
		k = r.saidAtOnce(s)
	}
	if k < 0 {
		k = r.ledTo(s)
	}
	if k < 0 {
		if in := r.saidInside(s); in >= 0 && r.one(r.cands[in], r.cands[best]) {
			k = best
		}
	}
	if k < 0 {
		k = r.carriedOn(s)
		speech = k >= 0
	}
	return k, cue, speech
}

// candidate returns the index of a mention among the candidates, -1 if it is none.
func (r *ranker) candidate(mention int) int { return slices.Index(r.cands, mention) }

// says returns the subject of a cue where it stands outside marks and can speak, -1 else.
func (d *document) says(k int) int {
	c := &d.Cues[k]
	if c.Class&(lang.Cue|lang.Source|lang.SourceAfter) == 0 || c.Subject < 0 {
		return -1
	}
	m := &d.Mentions[c.Subject]
	if m.Kind == read.Noun || m.Region >= 0 || c.Class&lang.Cue != 0 && d.Governed(m) || !d.canSpeak(c.Subject) {
		return -1
	}
	return c.Subject
}

// ledTo returns the candidate who is the subject beside the last verb of speech before a colon and
// the words: "Lund said Reed told her: “...”". -1 where there is none.
func (r *ranker) ledTo(s *setting) int {
	d := r.d
	k := d.firstCue(s.open) - 1
	if k < 0 || d.Cues[k].First < s.left || d.Tokens[s.open-1].Lower != ":" {
		return -1
	}
	c, n := &d.Cues[k], d.says(k)
	if n < 0 || d.Mentions[n].Last != c.First || d.bearer(n) == unknownBearer {
		return -1
	}
	return r.candidate(n)
}

// saidInside returns the candidate who is the subject of the verb of speech, or the source, in
// whose clause a stretch stands: Reed said the lock was “beyond repair”. -1 where another verb of
// speech or another sentence lies between.
func (r *ranker) saidInside(s *setting) int {
	d := r.d
	if s.before < 0 || d.Lang.NoSpaces || s.after >= 0 {
		return -1
	}
	c, n := &d.Cues[s.before], d.says(s.before)
	if n < 0 || d.Mentions[n].Head >= s.open {
		return -1
	}
	m := &d.Mentions[n]
	if c.Class&lang.Source != 0 && m.First-c.Last > 2 ||
		d.bearer(n) == unknownBearer && (m.Last != c.First && m.First != c.Last || d.Tokens[s.open-1].Lower == ":") ||
		d.AnyOf(max(c.Last, m.Last), s.open, lang.Cue|lang.Source|lang.SourceAfter) {
		return -1
	}
	return r.candidate(n)
}

// mostCarried is how many sentences a verb that only reports goes on with what somebody said.
const mostCarried = 3

// carriedOn returns the candidate who spoke last before a sentence that has marked words, no verb
// of speech, and a verb whose form only reports: "Pohl lobte den Bau. Die Brücke sei „ein Segen“."
// -1 where there is none.
func (r *ranker) carriedOn(s *setting) int {
	d := r.d
	if !d.Words.Subjunctive {
		return -1
	}
	a, b := d.clause(s.open, s.para)
	k := d.firstCue(a)
	if k < len(d.Cues) && d.Cues[k].First < b {
		return -1
	}
	only := false
	for i := a; i < b; i++ {
		only = only || d.Tokens[i].Region < 0 && d.OnlyReports(i, s.para)
	}
	last := max(k-mostHeard, 0)
	for k--; only && k >= last && d.Cues[k].First >= s.para.First; k-- {
		if d.Tokens[a].Sentence-d.Tokens[d.Cues[k].First].Sentence > mostCarried {
			break
		}
		if n := d.says(k); n >= 0 {
			return r.candidate(n)
		}
	}
	return -1
}
