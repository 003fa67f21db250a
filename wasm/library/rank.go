package library

import (
	"context"
	"math"
	"slices"
)

// ranked is a document and how well it fits.
type ranked struct {
	doc   uint32
	score float64
}

func (r ranked) before(o ranked) bool {
	return r.score > o.score || r.score == o.score && r.doc > o.doc
}

// ranking hands documents out, the best first, and sorts no more of them than
// it hands out: a heap.
type ranking []ranked

func newRanking(list []ranked) ranking {
	h := ranking(list)
	for i := len(h)/2 - 1; i >= 0; i-- {
		h.sink(i)
	}
	return h
}

func (h ranking) sink(i int) {
	for {
		best := i
		for c := 2*i + 1; c <= 2*i+2 && c < len(h); c++ {
			if h[c].before(h[best]) {
				best = c
			}
		}
		if best == i {
			return
		}
		h[i], h[best] = h[best], h[i]
		i = best
	}
}

// take removes the n best.
func (h *ranking) take(n int) []ranked {
	out := make([]ranked, 0, min(n, len(*h)))
	for len(out) < n && len(*h) > 0 {
		last := len(*h) - 1
		out = append(out, (*h)[0])
		(*h)[0] = (*h)[last]
		*h = (*h)[:last]
		h.sink(0)
	}
	return out
}

// rank returns the documents that have all words and for which all else
// holds.
func (s *search) rank(ctx context.Context) (ranking, error) {
	if err := s.expand(ctx); err != nil {
		return nil, err
	}
	s.byForm = make(map[string]int)
	for i, w := range s.words {
		for form := range w.forms {
			if _, taken := s.byForm[form]; !taken || form == w.word {
				s.byForm[form] = i
			}
		}
	}
	allowed, err := s.filters(ctx)
	if err != nil {
		return nil, err
	}
	list, err := s.candidates(ctx, allowed)
	if err != nil {
		return nil, err
	}
	if s.sought = len(s.words); s.sought == 0 {
		s.markPerson()
	}
	if allowed != nil {
		list = slices.DeleteFunc(list, func(r ranked) bool { return !allowed[r.doc] })
	}
	return newRanking(list), nil
}

// candidates returns the documents that have all words, or all there may
// be where there are no words.
func (s *search) candidates(ctx context.Context, allowed allowance) ([]ranked, error) {
	if len(s.words) > 0 {
		return s.score(ctx)
	}
	var out []ranked
	if allowed != nil {
		for doc := range allowed {
			out = append(out, ranked{doc: doc})
		}
		return out, nil
	}
	found, err := s.view.l.store.Scan(ctx, Range{Bucket: bucketDocs, KeysOnly: true})
	if err != nil {
		return nil, err
	}
	for _, it := range found[0] {
		if doc, ok := number(it.Key); ok {
			out = append(out, ranked{doc: doc})
		}
	}
	return out, nil
}

// common is the share of the articles from which on a word decides nothing
// beside rarer ones.
const common = 0.3

// score adds up the weights of the words, beginning with the rarest.
func (s *search) score(ctx context.Context) ([]ranked, error) {
	var keys []string
	var of []int
	for i, w := range s.words {
		for form := range w.forms {
			keys, of = append(keys, spaceText+form), append(of, i)
		}
	}
	list, err := s.view.find(ctx, keys)
	if err != nil {
		return nil, err
	}
	counts := make([]int, len(s.words))
	order := make([]int, len(s.words))
	for k := range list {
		counts[of[k]] += list[k].count
	}
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return counts[a] - counts[b] })
	docs := float64(max(1, s.view.state.docs))
	var sum []ranked
	for n, i := range order {
		if n > 0 && float64(counts[i])/docs > common {
			break // the words from here on are nearly everywhere
		}
		idf := math.Log(1 + (docs+1)/(float64(counts[i])+0.5))
		var word []ranked
		for k := range list {
			if of[k] != i || list[k].count == 0 {
				continue
			}
			postings, err := list[k].postings()
			if err != nil {
				return nil, err
			}
			word = best(word, postings, idf*s.words[i].forms[keys[k][len(spaceText):]]/255)
		}
		if n == 0 {
			sum = word
		} else {
			sum = both(sum, word)
		}
	}
	return sum, nil
}

// best joins the documents of another form of a word; where both forms occur,
// the heavier counts.
func best(word []ranked, postings []Posting, factor float64) []ranked {
	out := make([]ranked, 0, len(word)+len(postings))
	for len(word) > 0 || len(postings) > 0 {
		switch {
		case len(postings) == 0 || len(word) > 0 && word[0].doc < postings[0].Doc:
			out = append(out, word[0])
			word = word[1:]
		case len(word) == 0 || postings[0].Doc < word[0].doc:
			out = append(out, ranked{postings[0].Doc, factor * float64(postings[0].Weight)})
			postings = postings[1:]
		default:
			out = append(out, ranked{word[0].doc, max(word[0].score, factor*float64(postings[0].Weight))})
			word, postings = word[1:], postings[1:]
		}
	}
	return out
}

// both keeps the documents that are in both lists, in the memory of the first.
func both(a, b []ranked) []ranked {
	out := a[:0]
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0].doc < b[0].doc:
			a = a[1:]
		case b[0].doc < a[0].doc:
			b = b[1:]
		default:
			out = append(out, ranked{a[0].doc, a[0].score + b[0].score})
			a, b = a[1:], b[1:]
		}
	}
	return out
}
