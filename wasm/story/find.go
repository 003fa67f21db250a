package story

import (
	"context"
	"sort"
)

// Limits of a search.
const (
	maxRelated = 20 // readings compared in full
	maxStories = 5  // stories looked at as a whole
	maxMembers = 12 // members of a story looked at besides those found
)

// Found is what a library holds that is near to a reading.
type Found struct {
	Related []Related   // nearest first
	Stories []Candidate // stories of the related, the likeliest first
}

// Candidate is a story that a reading may belong to.
type Candidate struct {
	Story       Story
	Probability float64 // that the reading belongs to it, 0 to 1
	reasons     []Reason
	features    candidate
	name        func() string // what the story would be called with the reading in it
}

// Find returns what the shelf holds near to the reading: the readings most
// alike and the stories they belong to. The reading itself may be on the shelf
// already: it is never its own relative, and what it adds to the counts is left
// out of them. Find asks the shelf seven times at most.
func Find(ctx context.Context, shelf Shelf, reading *Reading) (Found, error) {
	return find(ctx, shelf, reading, learnt())
}

func find(ctx context.Context, shelf Shelf, reading *Reading, j *Judge) (Found, error) {
	query := reading.rarities()
	if err := query.count(ctx, shelf, reading.Terms); err != nil {
		return Found{}, err
	}
	if reading.ID != "" && query.total > 0 {
		held, err := shelf.Readings(ctx, []string{reading.ID})
		if err != nil {
			return Found{}, err
		}
		if held[0].ID != "" {
			query.leaveOut(held[0].Terms)
		}
	}
	if query.total == 0 {
		return Found{}, nil
	}
	docs, err := nearest(ctx, shelf, reading, query, maxRelated+1)
	if err != nil || len(docs) == 0 {
		return Found{}, err
	}
	near, err := shelf.Numbered(ctx, docs)
	if err != nil {
		return Found{}, err
	}
	return query.judge(ctx, shelf, reading, near, j)
}

// count asks the shelf for the counts of terms that are not known yet.
func (q *rarities) count(ctx context.Context, shelf Shelf, terms []Term) error {
	var texts []string
	for _, t := range terms {
		if _, ok := q.counts[t.Text]; !ok {
			texts = append(texts, t.Text)
		}
	}
	if len(texts) == 0 {
		return nil
	}
	total, counts, err := shelf.Frequencies(ctx, texts)
	if err != nil {
		return err
	}
	q.total = float64(total)
	for i, t := range texts {
		q.counts[t] = counts[i]
	}
	return nil
}

// leaveOut takes one reading out of the counts. With it, the terms that nobody
// else uses would be its rarest and fill the whole query.
func (q *rarities) leaveOut(terms []Term) {
	q.total--
	for _, t := range terms {
		if q.counts[t.Text] > 0 {
			q.counts[t.Text]--
		}
	}
}

// nearest returns the numbers of the n readings that share most with the
// reading's rarest terms, the nearest first.
func nearest(ctx context.Context, shelf Shelf, reading *Reading, query *rarities, n int) ([]uint32, error) {
	var all []wanted
	for _, t := range reading.Terms {
		if n := query.counts[t.Text]; n > 0 {
			r := query.of(t.Text)
			all = append(all, wanted{t.Text, n, float64(t.Weight) * r * r})
		}
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].count < all[j].count })
	return lookUp(ctx, shelf, all, n)
}

// wanted is a term to look up, in how many readings it is, and what it counts.
type wanted struct {
	text   string
	count  int
	weight float64
}

// lookUp returns the numbers of the n readings that hold most of the terms, as
// many of them, from the first, as the limits allow.
func lookUp(ctx context.Context, shelf Shelf, terms []wanted, n int) ([]uint32, error) {
	var texts []string
	var weights []float64
	budget := MaxPostings
	for _, w := range terms {
		if len(texts) == MaxQueryTerms {
			break
		}
		if w.count > budget {
			continue
		}
		budget -= w.count
		texts, weights = append(texts, w.text), append(weights, w.weight)
	}
	if len(texts) == 0 {
		return nil, nil
	}
	postings, err := shelf.Postings(ctx, texts)
	if err != nil {
		return nil, err
	}
	return Heaviest(postings, weights, n), nil
}

// judge compares the reading with those near to it and with their stories.
func (q *rarities) judge(ctx context.Context, shelf Shelf, reading *Reading, near []Reading, j *Judge) (Found, error) {
	self := q.document(reading)
	var out Found
	known := map[string]*document{}
	var ids []string
	pairs := map[string]pair{}
	for i := range near {
		r := &near[i]
		if r.ID == "" || r.ID == reading.ID || known[r.ID] != nil {
			continue
		}
		d := q.document(r)
		known[r.ID], pairs[r.ID] = d, compare(self, d)
		ids = append(ids, r.ID)
	}
	stories, err := shelf.Stories(ctx, ids)
	if err != nil {
		return Found{}, err
	}
	for i, id := range ids {
		out.Related = append(out.Related, Related{Reading: *known[id].Reading, Story: stories[i].ID,
			Score: j.related(pairs[id]), features: pairs[id], Reasons: reasons(self, known[id])})
	}
	sort.SliceStable(out.Related, func(i, j int) bool { return out.Related[i].Score > out.Related[j].Score })
	var chosen []Story
	for _, r := range out.Related {
		for i, id := range ids {
			if id == r.Reading.ID && stories[i].ID != "" && !contains(chosen, stories[i].ID) &&
				len(chosen) < maxStories {
				chosen = append(chosen, stories[i])
			}
		}
	}
	missing := members(chosen, known, reading.ID)
	if len(missing) > 0 {
		more, err := shelf.Readings(ctx, missing)
		if err != nil {
			return Found{}, err
		}
		for i := range more {
			if more[i].ID != "" {
				known[more[i].ID] = q.document(&more[i])
			}
		}
	}
	for _, s := range chosen {
		out.Stories = append(out.Stories, q.candidate(j, self, s, known, pairs))
	}
	rivals(out.Stories)
	for i := range out.Stories {
		c := &out.Stories[i]
		c.Probability = j.belongs(c.features)
		if sameCast(c.reasons) {
			c.Probability = max(c.Probability, castProbability)
		}
	}
	sort.SliceStable(out.Stories,
		func(i, j int) bool { return out.Stories[i].Probability > out.Stories[j].Probability })
	return out, nil
}

func contains(stories []Story, id string) bool {
	for _, s := range stories {
		if s.ID == id {
			return true
		}
	}
	return false
}

// members lists the articles of the stories that are not known yet, the latest
// of each story first and no more than maxMembers of one.
func members(stories []Story, known map[string]*document, self string) []string {
	var out []string
	for _, s := range stories {
		n := 0
		for i := len(s.Articles) - 1; i >= 0 && n < maxMembers; i-- {
			if id := s.Articles[i]; known[id] == nil && id != self {
				out = append(out, id)
				n++
			}
		}
	}
	return out
}
