package quote

import (
	"dateline/wasm/article"
)

// Find returns the quotations of an article and who is quoted. The language is
// that of a.Meta.Lang; for one whose words are not known, stretches between
// marks are found but hardly ever a speaker.
func Find(a *article.Article) Result {
	d := read(a)
	d.mentions = d.findMentions()
	d.cues = d.findCues(d.mentions)
	choices := d.attribute()
	return d.resolve(choices)
}
