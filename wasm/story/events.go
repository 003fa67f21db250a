package story

import (
	"sort"

	"dateline/wasm/article"
	"dateline/wasm/dates"
	"dateline/wasm/quote"
)

// leadAmong is among how many first sentences the one that tells most is looked for.
const leadAmong = 3

// lead returns the sentence of the first ones that shares most with the title,
// the first of them if none does.
func (b *body) lead(a *article.Article, title []word) string {
	wanted := map[string]bool{}
	for _, w := range title {
		if !w.stop {
			wanted[w.stem] = true
		}
	}
	best, shared, looked := -1, -1, 0
	for i, s := range b.sentences {
		if s.to-s.from < minSketched {
			continue // a dateline, a credit, a kicker
		}
		n := 0
		for _, w := range b.of(s) {
			if wanted[w.stem] {
				n++
			}
		}
		if n > shared {
			best, shared = i, n
		}
		if looked++; looked == leadAmong {
			break
		}
	}
	if best < 0 {
		if len(b.sentences) == 0 {
			return ""
		}
		best = 0
	}
	return clip(a.Text[b.sentences[best].start:b.sentences[best].end])
}

// maxEventDays is how many days an event may last to stand in a timeline: a year.
const maxEventDays = 366

// events returns the dated sentences in the order of the text.
func (b *body) events(a *article.Article, q quote.Result, d []dates.Mention, heaviest []Term) []Event {
	weights := make(map[string]float32, len(heaviest))
	for _, t := range heaviest {
		weights[t.Text] = t.Weight
	}
	var out []Event
	for _, m := range d {
		if !m.Placed() || m.Type != dates.Date && m.Type != dates.Clock ||
			dayNumber(m.Last)-dayNumber(m.First) >= maxEventDays {
			continue
		}
		i := sort.Search(len(b.sentences), func(i int) bool { return b.sentences[i].end > m.Span.Start })
		if i == len(b.sentences) || b.sentences[i].start > m.Span.Start {
			continue // in a heading, or beyond what is read
		}
		s := b.sentences[i]
		out = append(out, Event{
			First: m.First, Last: m.Last, Printed: a.Slice(m.Span), Sentence: clip(a.Text[s.start:s.end]),
			Block: s.block, Weight: centrality(b.of(s), weights), Quoted: quoted(q, m.Span), Vague: m.Vague,
		})
	}
	if len(out) > maxEvents {
		sort.SliceStable(out, func(i, j int) bool { return out[i].Weight > out[j].Weight })
		out = out[:maxEvents]
		sort.SliceStable(out, func(i, j int) bool { return out[i].Block < out[j].Block })
	}
	return out
}

// centrality tells how much of what the article is about the sentence holds.
func centrality(ws []word, weights map[string]float32) float32 {
	sum, n := float32(0), 0
	for _, w := range ws {
		if w.stop {
			continue
		}
		sum += weights[w.stem]
		n++
	}
	if n == 0 {
		return 0
	}
	return sum / float32(max(n, 8))
}

func quoted(q quote.Result, s article.Span) bool {
	for _, x := range q.Quotations {
		if x.Kind == quote.Direct && x.Span.Overlaps(s) {
			return true
		}
	}
	return false
}
