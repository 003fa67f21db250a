package story

import (
	"math"
	"sort"

	"dateline/wasm/dates"
)

// KeyDay is a day that matters in a story.
type KeyDay struct {
	Day       dates.Day
	Weight    float64
	Sentences []string // what the articles say of it, the most telling first
}

// What speaks for a day. The figures were chosen on timelines that journalists
// published; see the benchmark's folder.
const (
	perArticle   = 1.0 // each article that names it
	perLater     = 0.5 // each that names it after more than a day
	perPublished = 0.3 // each article published on it
	perCentral   = 1.0 // how central the sentences are, summed
	beside       = 0.4 // what is taken for a stronger day beside it
)

// dayVotes is what the articles say for a day.
type dayVotes struct {
	day                                int
	articles, later, published, weight float64
	sentences                          []keySentence
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
	for _, v := range votes {
		weights[v.day] = perArticle*v.articles + perLater*v.later + perPublished*v.published + perCentral*v.weight
	}
	sort.SliceStable(votes, func(i, j int) bool { return weights[votes[i].day] > weights[votes[j].day] })
	chosen := thin(votes, weights, n)
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

// thin takes the best days one by one; a day beside one that is taken already
// counts less, because reports spread what happened over the days around it.
func thin(votes []*dayVotes, weights map[int]float64, n int) []*dayVotes {
	taken := map[int]bool{}
	left := append([]*dayVotes(nil), votes...)
	var out []*dayVotes
	for len(out) < n && len(left) > 0 {
		best, top := 0, math.Inf(-1)
		for i, v := range left {
			w := weights[v.day]
			if w <= top {
				break // sorted: no later one can be better
			}
			if taken[v.day-1] || taken[v.day+1] {
				w *= 1 - beside
			}
			if w > top {
				best, top = i, w
			}
		}
		v := left[best]
		left = append(left[:best], left[best+1:]...)
		taken[v.day] = true
		out = append(out, v)
	}
	return out
}

// votesOf gathers what the readings say for each day, by rising day.
func votesOf(rs []*Reading) []*dayVotes {
	byDay := map[int]*dayVotes{}
	at := func(day int) *dayVotes {
		if byDay[day] == nil {
			byDay[day] = &dayVotes{day: day}
		}
		return byDay[day]
	}
	for _, r := range rs {
		told, known := 0, !r.Published.IsZero()
		if known {
			told = dayNumber(published(r.Published))
			v := at(told)
			v.published++
			if r.Lead != "" {
				v.sentences = append(v.sentences, keySentence{r.Lead, 0.2})
			}
		}
		seen := map[int]bool{}
		for _, e := range r.Events {
			if e.First != e.Last {
				continue
			}
			day := dayNumber(e.First)
			v := at(day)
			w := float64(e.Weight)
			if e.Quoted {
				w /= 2
			}
			v.weight += w
			v.sentences = append(v.sentences, keySentence{e.Sentence, w})
			if !seen[day] {
				seen[day] = true
				v.articles++
				if known && told > day+1 {
					v.later++
				}
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
