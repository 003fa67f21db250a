package quote

import (
	"dateline/wasm/article"
	"dateline/wasm/lang"
)

// Find returns the quotations of an article and who is quoted. The language is
// that of a.Meta.Lang; for one whose words are not known, stretches between
// marks are found but hardly ever a speaker.
func Find(a *article.Article) Result {
	return careful(a, FindWith(a, Options{Tables: TablesFor(a.Meta.Lang)}), lang.Of(a.Meta.Lang).Quotes())
}

// Options change what FindWith finds.
type Options struct {
	Tables    *Tables // nil for rules alone
	Attitudes bool    // reported wishes, plans and views too, and what is reported inside a report
}

// FindWith is Find with options.
func FindWith(a *article.Article, o Options) Result {
	d := prepare(a)
	choices := make([]choice, len(d.regions))
	if o.Tables == nil {
		for n := range d.regions {
			choices[n] = d.byRule(n, choices)
		}
		return d.assemble(choices, d.reportsByRule())
	}
	r := &ranker{d: d, t: o.Tables}
	r.f.words = r.t.lexical
	for n := range d.regions {
		choices[n] = r.decide(n, choices)
	}
	reports := r.reports(o.Attitudes)
	r.widenAll(choices, reports)
	return d.assemble(choices, reports)
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
