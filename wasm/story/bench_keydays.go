//go:build !engine

package story

import (
	"math"
	"slices"
	"sort"

	"dateline/wasm/dates"
)

// KeyDay is a day that matters in a story.
type KeyDay struct {
	Day       dates.Day
	Weight    float64
	Sentences []string // what the articles say of it, the most telling first
}

// What speaks for a day, beside each article that names it. The figures were
// chosen on timelines that journalists published.
const (
	perPublished = 0.5 // each article published on it
	ofBefore     = 0.2 // what counts of a day before the story began: what it is compared with
)

// dayVotes is what the articles say for a day.
type dayVotes struct {
	day              int
	named, published float64
	sentences        []keySentence
}

type keySentence struct {
	text   string
	weight float64
}

// KeyDays returns the n days that matter most among those the readings name or
// were published on, in the order of the calendar.
func KeyDays(readings []Reading, n int) []KeyDay {
	votes := votesOf(inOrder(readings))
	weights := make(map[int]float64, len(votes))
	began := math.MinInt // the day before the first article
	if i := slices.IndexFunc(votes, func(v *dayVotes) bool { return v.published > 0 }); i >= 0 {
		began = votes[i].day - 1
	}
	for _, v := range votes {
		w := v.named + perPublished*v.published
		if v.day < began {
			w *= ofBefore
		}
		weights[v.day] = w
	}
	sort.SliceStable(votes, func(i, j int) bool { return weights[votes[i].day] > weights[votes[j].day] })
	chosen := votes[:min(len(votes), n)]
	sort.Slice(chosen, func(i, j int) bool { return chosen[i].day < chosen[j].day })
	out := make([]KeyDay, len(chosen))
	for i, v := range chosen {
		sort.SliceStable(v.sentences, func(a, b int) bool { return v.sentences[a].weight > v.sentences[b].weight })
		out[i] = KeyDay{Day: dayOf(v.day), Weight: weights[v.day]}
		for _, s := range v.sentences {
			out[i].Sentences = append(out[i].Sentences, s.text)
		}
	}
	return out
}

// votesOf gathers what the readings say for each day, by rising day.
func votesOf(rs []*Reading) []*dayVotes {
	about := coreOf(rs)
	byDay := map[int]*dayVotes{}
	at := func(day int) *dayVotes {
		if byDay[day] == nil {
			byDay[day] = &dayVotes{day: day}
		}
		return byDay[day]
	}
	for _, r := range rs {
		if !r.Published.IsZero() {
			v := at(dayNumber(published(r.Published)))
			v.published++
			if r.Lead != "" {
				v.sentences = append(v.sentences, keySentence{r.Lead, 0.2})
			}
		}
		named := map[int]float64{} // a day counts once an article, by its best sentence
		for _, e := range r.Events {
			if e.First != e.Last {
				continue
			}
			day := dayNumber(e.First)
			worth := about.worth(e.Sentence)
			v := at(day)
			w := worth * float64(e.Weight)
			if e.Quoted {
				w /= 2
			}
			v.sentences = append(v.sentences, keySentence{e.Sentence, w})
			if more := worth - named[day]; more > 0 {
				named[day] = worth
				v.named += more * votes(r, day)
			}
		}
	}
	out := make([]*dayVotes, 0, len(byDay))
	for _, v := range byDay {
		out = append(out, v)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].day < out[j].day })
	return out
}
