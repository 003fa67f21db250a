package quote

import (
	"strings"

	"dateline/wasm/article"
	"dateline/wasm/lang"
	"dateline/wasm/quote/read"
)

// Find returns the quotations of an article and who is quoted. The language is
// that of a.Meta.Lang; for one whose words are not known, stretches between
// marks are found but hardly ever a speaker.
func Find(a *article.Article) Result {
	return FindWith(a, Options{Model: ModelFor(a.Meta.Lang)})
}

// Options change what FindWith finds.
type Options struct {
	Model     *Model // nil for rules alone
	Attitudes bool   // reported wishes, plans and views too, and what is reported inside a report
}

// FindWith is Find with options.
func FindWith(a *article.Article, o Options) Result {
	r := find(a, o)
	if o.Attitudes {
		return r
	}
	return careful(a, r, lang.Of(a.Meta.Lang).Quotes())
}

func find(a *article.Article, o Options) Result {
	d := prepare(a)
	choices := make([]choice, len(d.Regions))
	if o.Model == nil {
		for n := range d.Regions {
			choices[n] = d.byRule(n, choices)
		}
		return d.assemble(choices, d.reportsByRule())
	}
	r := newRanker(d, o.Model)
	r.attitudes = o.Attitudes
	for n := range d.Regions {
		choices[n] = r.decide(n, choices)
	}
	reports := r.reports(choices, o.Attitudes)
	if !o.Attitudes {
		withoutDoubt(choices)
	}
	r.widenAll(choices, reports)
	return d.assemble(choices, reports)
}

// withoutDoubt takes back what is not worth a card: words of which it is unclear
// who spoke them. What is a paragraph of its own stays, without a speaker.
func withoutDoubt(choices []choice) {
	for i := range choices {
		if c := &choices[i]; c.speech && c.certainty == Unclear {
			c.mention, c.cue, c.rule = -1, -1, ""
			c.speech = c.alone
		}
	}
}

// speaksAsPerson reports whether a name of several words that is the subject of a verb of
// speech is taken for somebody's: it is no institution's by its form.
func (d *document) speaksAsPerson(n int, x *person) bool {
	m := &d.Mentions[n]
	return !d.Governed(m) && !d.Acronym(x.name) && !d.withArticle(m) && !d.AnyOf(m.First, m.Last, lang.Group)
}

// prepare reads an article up to the point where somebody has to decide.
func prepare(a *article.Article) *document {
	d := &document{Document: *read.New(a)}
	d.people = d.findPeople()
	d.subjectCue = make([]int, len(d.Mentions))
	for i := range d.subjectCue {
		d.subjectCue[i] = -1
	}
	for i := range d.Cues {
		if m := d.Cues[i].Subject; m >= 0 {
			d.subjectCue[m] = d.stronger(d.subjectCue[m], i)
			if n := d.people.of[m]; n >= 0 && d.Cues[i].Class&lang.Cue != 0 {
				x := &d.people.list[n]
				x.speaks++ // somebody of two names who says something is a person
				x.human = x.human || len(x.words) > 1 && d.speaksAsPerson(m, x)
			}
		}
	}
	d.title = strings.ToLower(a.Meta.Title)
	d.resolver = d.newResolver()
	d.guest = d.findGuest()
	d.findTags()
	d.repeated = make(map[uint32]int, len(d.Regions))
	for i := range d.Regions {
		d.repeated[d.regionKey(i)]++
	}
	return d
}
