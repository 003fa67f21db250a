package quote

import (
	"dateline/wasm/article"
)

// Find returns the quotations of an article and who is quoted. The language is
// that of a.Meta.Lang; for one whose words are not known, stretches between
// marks are found but hardly ever a speaker.
func Find(a *article.Article) Result { return FindWith(a, tablesFor(a.Meta.Lang)) }

// FindWith is Find with other tables than those that are built in; nil for none.
func FindWith(a *article.Article, t *Tables) Result {
	d := prepare(a)
	choices := make([]choice, len(d.regions))
	if t == nil {
		for n := range d.regions {
			choices[n] = d.byRule(n, choices)
		}
		return d.resolve(choices)
	}
	r := &ranker{d: d, t: t}
	r.f.words = t.lexical
	for n := range d.regions {
		choices[n] = r.decide(n, choices)
	}
	for i := range choices {
		if n := choices[i].mention; n >= 0 && !d.mentions[n].wide {
			r.widen(&d.mentions[n])
			d.mentions[n].wide = true
		}
	}
	return d.resolve(choices)
}

// prepare reads an article up to the point where somebody has to decide.
func prepare(a *article.Article) *document {
	d := read(a)
	d.mentions = d.findMentions()
	d.cues = d.findCues(d.mentions)
	d.people = d.findPeople()
	d.subjectCue = make([]int, len(d.mentions))
	for i := range d.subjectCue {
		d.subjectCue[i] = -1
	}
	for i := range d.cues {
		if m := d.cues[i].subject; m >= 0 {
			d.subjectCue[m] = d.stronger(d.subjectCue[m], i)
		}
	}
	return d
}
