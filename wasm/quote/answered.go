package quote

import (
	"sort"
	"strings"

	"dateline/wasm/article"
	"dateline/wasm/lang"
	"dateline/wasm/quote/read"
)

// interviewee returns the mention that names who answers: the label itself where
// it is a name, else the person of whom the text before the first turn speaks most. -1 for nobody.
func (d *document) interviewee(label article.Span) int {
	for k := d.mentionFrom(label.Start); k < len(d.Mentions) && d.Tokens[d.Mentions[k].Head].Start < label.End; k++ {
		if d.people.of[k] >= 0 {
			return k
		}
	}
	return d.guest
}

// findGuest returns the mention of the person of whom the text before the first
// turn of an interview speaks most, -1 for nobody.
func (d *document) findGuest() int {
	best, most := -1, 0
	weight := make(map[int]int)
	first := sort.Search(len(d.Paras), func(n int) bool { return d.Paras[n].Span.End > d.FirstTurn })
	for k := range d.Mentions {
		m := &d.Mentions[k]
		if d.Tokens[m.Head].Start >= d.FirstTurn {
			break
		}
		n := d.people.of[k]
		if n < 0 || m.Kind != read.Named || !d.people.list[n].human {
			continue
		}
		// else perhaps a firm
		if words := d.people.list[n].words; d.Words.Lookup(words[0])&(lang.Given|lang.Family) != 0 {
			weight[n] += 2
			if m.Para+3 >= first {
				weight[n] += 4
			}
		}
		if strings.Contains(d.Article.Meta.Title, d.Text[d.Tokens[m.Head].Start:d.Tokens[m.Head].End]) {
			weight[n]++
		}
		if weight[n] >= most {
			best, most = k, weight[n]
		}
	}
	return best
}

// answered decides a stretch that is a turn of an interview.
func (d *document) answered(n int) (choice, bool) {
	g := &d.Regions[n]
	if g.Label.Empty() {
		return choice{}, false
	}
	c := choice{speech: true, mention: d.interviewee(g.Label), cue: -1, rule: Introduced, group: n + 1,
		odds: taggedOdds, alone: true}
	if c.mention >= 0 {
		c.certainty = Sure
	}
	return c, true
}

// mentionFrom returns the first mention whose head starts at or after a byte.
func (d *document) mentionFrom(offset int) int {
	return sort.Search(len(d.Mentions), func(i int) bool { return d.Tokens[d.Mentions[i].Head].Start >= offset })
}
