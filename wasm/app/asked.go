package app

import (
	"context"

	"dateline/wasm/library"
	"dateline/wasm/story"
)

// asked is a shelf for one question: what it has read it does not read again,
// and what will be wanted next it reads along. A record asked of a browser's
// database costs a tenth of a millisecond, a transaction half of one, and
// finding a story needs some two hundred records.
type asked struct {
	shelf
	lookup   *library.Lookup
	terms    map[string]int           // index in lookup
	readings map[string]story.Reading // by article; zero for one that is not there
	cards    map[string]*library.Card // nil for an article that is not there
	storyOf  map[string]string        // "" for none
	stories  map[string]story.Story   // by ID; zero for one that is not there
	wish     story.Overrides
	wished   bool
}

var _ story.Shelf = (*asked)(nil)

func newAsked(s shelf) *asked {
	return &asked{
		shelf: s, readings: map[string]story.Reading{}, cards: map[string]*library.Card{},
		storyOf: map[string]string{}, stories: map[string]story.Story{},
	}
}

// Frequencies implements story.Shelf.
func (s *asked) Frequencies(ctx context.Context, terms []string) (int, []int, error) {
	found, err := s.LookUp(ctx, terms)
	if err != nil {
		return 0, nil, err
	}
	s.lookup, s.terms = found, make(map[string]int, len(terms))
	for i, t := range terms {
		s.terms[t] = i
	}
	return found.Docs, found.Counts, nil
}

// Postings implements story.Shelf: what Frequencies found is not looked up again.
func (s *asked) Postings(ctx context.Context, terms []string) ([][]story.Posting, error) {
	out := make([][]story.Posting, len(terms))
	for i, t := range terms {
		k, known := s.terms[t]
		if !known {
			return s.shelf.Postings(ctx, terms)
		}
		list, err := s.lookup.Postings(k)
		if err != nil {
			return nil, err
		}
		out[i] = make([]story.Posting, len(list))
		for j, p := range list {
			out[i][j] = story.Posting(p)
		}
	}
	return out, nil
}

// Numbered implements story.Shelf.
func (s *asked) Numbered(ctx context.Context, docs []uint32) ([]story.Reading, error) {
	ids, err := s.Docs(ctx, docs)
	if err != nil {
		return nil, err
	}
	return s.read(ctx, ids, false)
}

// Readings implements story.Shelf.
func (s *asked) Readings(ctx context.Context, articles []string) ([]story.Reading, error) {
	return s.read(ctx, articles, true)
}

// read returns the readings of articles, and remembers their stories. Cards
// show whether an article was deleted: it keeps what is attached to it until it
// is purged. A number of the index leads to no article that was.
func (s *asked) read(ctx context.Context, ids []string, cards bool) ([]story.Reading, error) {
	var missing []string
	for _, id := range ids {
		if _, known := s.readings[id]; !known && id != "" && id != unsaved {
			missing = append(missing, id)
		}
	}
	if len(missing) > 0 {
		kept, err := s.Kept(ctx, missing, cards, kindReading, kindStoryOf)
		if err != nil {
			return nil, err
		}
		for i, id := range missing {
			var x story.Reading
			if kept[i].Data[0] != nil && (!cards || kept[i].Card != nil) {
				if x, err = story.DecodeReading(kept[i].Data[0]); err != nil {
					x = story.Reading{} // one damaged record hides one article, not the story
				}
			}
			s.readings[id], s.storyOf[id] = x, string(kept[i].Data[1])
			if cards {
				s.cards[id] = kept[i].Card
			}
		}
	}
	out := make([]story.Reading, len(ids))
	for i, id := range ids {
		out[i] = s.readings[id]
	}
	return out, nil
}

// Cards returns cards as library.Library does.
func (s *asked) Cards(ctx context.Context, ids ...string) ([]*library.Card, error) {
	var missing []string
	for _, id := range ids {
		if _, known := s.cards[id]; !known && id != unsaved {
			missing = append(missing, id)
		}
	}
	if len(missing) > 0 {
		cards, err := s.shelf.Cards(ctx, missing...)
		if err != nil {
			return nil, err
		}
		for i, id := range missing {
			s.cards[id] = cards[i]
		}
	}
	out := make([]*library.Card, len(ids))
	for i, id := range ids {
		out[i] = s.cards[id]
	}
	return out, nil
}

// Stories implements story.Shelf. The reader's wishes are read along.
func (s *asked) Stories(ctx context.Context, articles []string) ([]story.Story, error) {
	var unknown []string
	for _, id := range articles {
		if _, known := s.storyOf[id]; !known && id != unsaved {
			unknown = append(unknown, id)
		}
	}
	if len(unknown) > 0 {
		names, err := s.Attached(ctx, kindStoryOf, unknown...)
		if err != nil {
			return nil, err
		}
		for i, id := range unknown {
			s.storyOf[id] = string(names[i])
		}
	}
	var refs []library.Record
	for _, id := range articles {
		name := s.storyOf[id]
		if _, known := s.stories[name]; name != "" && !known {
			s.stories[name] = story.Story{}
			refs = append(refs, library.Record{Kind: kindStory, Key: name})
		}
	}
	if err := s.fetch(ctx, refs); err != nil {
		return nil, err
	}
	out := make([]story.Story, len(articles))
	for i, id := range articles {
		out[i] = s.stories[s.storyOf[id]]
	}
	return out, nil
}

// fetch reads records of stories, and the wishes where they are not known yet.
func (s *asked) fetch(ctx context.Context, refs []library.Record) error {
	if !s.wished {
		refs = append(refs, library.Record{Kind: kindWishes})
	}
	if len(refs) == 0 {
		return nil
	}
	values, err := s.RecordsOf(ctx, refs...)
	if err != nil {
		return err
	}
	for i, record := range values {
		switch {
		case refs[i].Kind == kindWishes:
			if s.wish, err = story.DecodeOverrides(record); err != nil {
				return err
			}
			s.wished = true
		case record != nil:
			if s.stories[refs[i].Key], err = story.DecodeStory(record); err != nil {
				return err
			}
		}
	}
	return nil
}

// wishes returns what the reader wants of stories.
func (s *asked) wishes(ctx context.Context) (story.Overrides, error) {
	err := s.fetch(ctx, nil)
	return s.wish, err
}
