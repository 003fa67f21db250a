package quote

import (
	"slices"

	"dateline/wasm/lang"
	"dateline/wasm/quote/read"
)

// form is who is named by the form of the sentence or of the one behind it.
type form struct {
	candidate, cue int  // -1 for nobody, for no cue of its own
	speech         bool // the form tells that the words are speech too
}

// namedByForm returns who spoke by the form of the text. best is whom the judge thinks likeliest.
func (r *ranker) namedByForm(s *setting, best int) form {
	if k, cue := r.pointedBack(s); k >= 0 {
		return form{k, cue, true}
	}
	if k := r.saidAtOnce(s); k >= 0 {
		return form{k, -1, false}
	}
	if k := r.saidInside(s); k >= 0 && r.one(r.cands[k], r.cands[best]) {
		return form{best, -1, false}
	}
	if k := r.carriedOn(s); k >= 0 {
		return form{k, -1, true}
	}
	return form{-1, -1, false}
}

// saidInside returns the candidate who is the subject of the verb of speech, or the source, in
// whose clause a stretch stands: Reed said the lock was “beyond repair”. -1 where another verb of
// speech or another sentence lies between.
func (r *ranker) saidInside(s *setting) int {
	d := r.d
	if s.before < 0 || d.Lang.NoSpaces {
		return -1
	}
	c := &d.Cues[s.before]
	if c.Class&(lang.Cue|lang.Source) == 0 || c.Subject < 0 {
		return -1
	}
	m := &d.Mentions[c.Subject]
	if m.Kind == read.Noun || m.Region >= 0 || m.Head >= s.open || c.Class&lang.Source == 0 && d.Governed(m) {
		return -1
	}
	if c.Class&lang.Source != 0 && (m.Kind == read.Pronoun || m.First-c.Last > 2) ||
		d.bearer(c.Subject) == unknownBearer && m.Last != c.First && m.First != c.Last {
		return -1
	}
	if s.after >= 0 && d.Cues[s.after].Subject >= 0 {
		return -1
	}
	for k := s.before + 1; k < len(d.Cues) && d.Cues[k].First < s.open; k++ {
		if d.Cues[k].Class&(lang.Cue|lang.Source|lang.SourceAfter) != 0 {
			return -1
		}
	}
	for i := max(c.Last, m.Last); i < s.open; i++ {
		if t := &d.Tokens[i]; t.Region >= 0 || t.Lower == ";" || t.Lower == ":" {
			return -1
		}
	}
	return slices.Index(r.cands, c.Subject)
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
	a, b := d.sentenceOf(s)
	for i, only := a, false; ; i++ {
		if i >= b {
			if !only {
				return -1
			}
			break
		}
		only = only || d.Tokens[i].Region < 0 && d.OnlyReports(i, s.para)
	}
	if k := d.firstCue(a); k < len(d.Cues) && d.Cues[k].First < b {
		return -1
	}
	for k := d.firstCue(a) - 1; k >= 0 && d.Cues[k].First >= s.para.First; k-- {
		c := &d.Cues[k]
		if c.Class&(lang.Cue|lang.Source|lang.SourceAfter) == 0 || c.Subject < 0 {
			continue
		}
		m := &d.Mentions[c.Subject]
		if d.Tokens[a].Sentence-d.Tokens[c.First].Sentence > mostCarried || m.Kind == read.Noun || m.Region >= 0 ||
			!d.canSpeak(c.Subject) {
			return -1
		}
		return slices.Index(r.cands, c.Subject)
	}
	return -1
}

// sentenceOf returns the tokens of the sentence in which a stretch begins.
func (d *document) sentenceOf(s *setting) (int, int) {
	a, b := s.open, s.close
	for a > s.para.First && !d.SentenceBreak(a-1) {
		a--
	}
	for b < s.para.Last && !d.SentenceBreak(b-1) {
		b++
	}
	return a, b
}
