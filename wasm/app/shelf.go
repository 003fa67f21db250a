package app

import (
	"context"

	"dateline/wasm/library"
	"dateline/wasm/story"
)

// What the library keeps for package story.
const (
	kindReading = "reading" // attached to an article: its story.Reading
	kindStoryOf = "story"   // attached to an article: the ID of its story
	kindStory   = "story"   // record by ID: the story.Story
	kindWishes  = "wishes"  // record "": all story.Overrides
)

// shelf is the library as package story sees it.
type shelf struct{ *library.Library }

var _ story.Shelf = shelf{}

// Postings implements story.Shelf.
func (s shelf) Postings(ctx context.Context, terms []string) ([][]story.Posting, error) {
	found, err := s.Library.Postings(ctx, terms)
	if err != nil {
		return nil, err
	}
	out := make([][]story.Posting, len(found))
	for i, list := range found {
		out[i] = make([]story.Posting, len(list))
		for j, p := range list {
			out[i][j] = story.Posting(p)
		}
	}
	return out, nil
}

// Numbered implements story.Shelf.
func (s shelf) Numbered(ctx context.Context, docs []uint32) ([]story.Reading, error) {
	ids, err := s.Docs(ctx, docs)
	if err != nil {
		return nil, err
	}
	return s.attached(ctx, ids)
}

// Readings implements story.Shelf. A deleted article keeps what is attached to
// it until it is purged, so its card is asked for too.
func (s shelf) Readings(ctx context.Context, articles []string) ([]story.Reading, error) {
	cards, err := s.Cards(ctx, articles...)
	if err != nil {
		return nil, err
	}
	ids := make([]string, len(articles))
	for i, c := range cards {
		if c != nil {
			ids[i] = c.ID
		}
	}
	return s.attached(ctx, ids)
}

// attached returns the readings of articles that are there; "" has none.
func (s shelf) attached(ctx context.Context, ids []string) ([]story.Reading, error) {
	records, err := s.Attached(ctx, kindReading, ids...)
	if err != nil {
		return nil, err
	}
	out := make([]story.Reading, len(ids))
	for i, record := range records {
		if record == nil || ids[i] == "" {
			continue
		}
		if out[i], err = story.DecodeReading(record); err != nil {
			out[i] = story.Reading{} // one damaged record hides one article, not the story
		}
	}
	return out, nil
}

// Stories implements story.Shelf.
func (s shelf) Stories(ctx context.Context, articles []string) ([]story.Story, error) {
	names, err := s.Attached(ctx, kindStoryOf, articles...)
	if err != nil {
		return nil, err
	}
	keys := make([]string, len(names))
	for i, n := range names {
		keys[i] = string(n)
	}
	records, err := s.Records(ctx, kindStory, keys...)
	if err != nil {
		return nil, err
	}
	out := make([]story.Story, len(articles))
	for i, record := range records {
		if record == nil || keys[i] == "" {
			continue
		}
		if out[i], err = story.DecodeStory(record); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// wishes returns what the reader wants of stories.
func (s shelf) wishes(ctx context.Context) (story.Overrides, error) {
	records, err := s.Records(ctx, kindWishes, "")
	if err != nil {
		return nil, err
	}
	return story.DecodeOverrides(records[0])
}

// taken returns a function that reports whether a story ID is in use.
func (s shelf) taken(ctx context.Context) func(string) bool {
	return func(id string) bool {
		records, err := s.Records(ctx, kindStory, id)
		return err == nil && records[0] != nil
	}
}

// storyExtras are what is to be kept for a story that the article being saved joins.
func storyExtras(st story.Story) library.Extras {
	return library.Extras{
		Attach:  []library.Attachment{{Kind: kindStoryOf, Data: []byte(st.ID)}},
		Records: storyRecords(&st),
	}
}
