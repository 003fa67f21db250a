package story

import (
	"context"
	"slices"
)

// Memory is a [Shelf] that lives in memory, for the command line, for
// benchmarks and for tests. The zero value is empty and ready. It is not safe
// for use by several goroutines.
type Memory struct {
	readings []Reading
	numbers  map[string]uint32
	postings map[string][]Posting
	stories  map[string]*Story
	storyOf  map[string]string
}

func (m *Memory) ready() {
	if m.numbers == nil {
		m.numbers, m.postings = map[string]uint32{}, map[string][]Posting{}
		m.stories, m.storyOf = map[string]*Story{}, map[string]string{}
	}
}

// Put adds a reading, or replaces the one of the same article.
func (m *Memory) Put(r Reading) {
	m.ready()
	if doc, ok := m.numbers[r.ID]; ok {
		for _, t := range m.readings[doc].Terms {
			m.postings[t.Text] = slices.DeleteFunc(m.postings[t.Text], func(p Posting) bool { return p.Doc == doc })
		}
		m.readings[doc] = Reading{}
	}
	doc := uint32(len(m.readings))
	m.readings = append(m.readings, r)
	m.numbers[r.ID] = doc
	for _, t := range r.Terms {
		m.postings[t.Text] = append(m.postings[t.Text], Posting{doc, t.Byte()})
	}
}

// PutStory adds or replaces a story and takes its articles from the stories they were in.
func (m *Memory) PutStory(s Story) {
	m.ready()
	if old := m.stories[s.ID]; old != nil {
		for _, a := range old.Articles {
			delete(m.storyOf, a)
		}
	}
	for _, a := range s.Articles {
		if old := m.stories[m.storyOf[a]]; old != nil && old.ID != s.ID {
			old.Articles = slices.DeleteFunc(slices.Clone(old.Articles), func(x string) bool { return x == a })
		}
		m.storyOf[a] = s.ID
	}
	m.stories[s.ID] = &s
}

// Frequencies implements [Shelf].
func (m *Memory) Frequencies(_ context.Context, terms []string) (int, []int, error) {
	counts := make([]int, len(terms))
	for i, t := range terms {
		counts[i] = len(m.postings[t])
	}
	return len(m.numbers), counts, nil
}

// Postings implements [Shelf].
func (m *Memory) Postings(_ context.Context, terms []string) ([][]Posting, error) {
	out := make([][]Posting, len(terms))
	for i, t := range terms {
		out[i] = m.postings[t]
	}
	return out, nil
}

// Numbered implements [Shelf].
func (m *Memory) Numbered(_ context.Context, docs []uint32) ([]Reading, error) {
	out := make([]Reading, len(docs))
	for i, d := range docs {
		if int(d) < len(m.readings) {
			out[i] = m.readings[d]
		}
	}
	return out, nil
}

// Readings implements [Shelf].
func (m *Memory) Readings(_ context.Context, articles []string) ([]Reading, error) {
	out := make([]Reading, len(articles))
	for i, a := range articles {
		if d, ok := m.numbers[a]; ok {
			out[i] = m.readings[d]
		}
	}
	return out, nil
}

// Stories implements [Shelf].
func (m *Memory) Stories(_ context.Context, articles []string) ([]Story, error) {
	out := make([]Story, len(articles))
	for i, a := range articles {
		if s := m.stories[m.storyOf[a]]; s != nil {
			out[i] = *s
		}
	}
	return out, nil
}
