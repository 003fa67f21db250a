package app

import (
	"cmp"
	"context"
	"slices"

	"dateline/wasm/library"
	"dateline/wasm/story"
	"dateline/wasm/view"
)

// How much the library page lists at once.
const (
	pageArticles = 60 // walked over for their stories
	pageHits     = 25 // every one is read for its sentence
)

// kindPinned is the record, by ID, of every story that is pinned: so that they
// are found without looking at all.
const kindPinned = "pinned"

// list gathers a piece of the library: the stories of at least two articles, and
// the articles that have no story. It walks over the articles from the one read
// first last, and a story comes where its newest article does; pinned ones
// come before all. So a piece costs the same however large the library is. From
// is the Next of the piece before, "" for the first.
func (s shelf) list(ctx context.Context, r Request, from string) (view.LibraryList, error) {
	out := view.LibraryList{Today: r.today()}
	stats, err := s.Stats(ctx)
	if err != nil {
		return out, err
	}
	out.Total = stats.Articles
	page, err := s.List(ctx, library.List{Order: library.BySaved, After: from, Limit: pageArticles})
	if err != nil {
		return out, err
	}
	out.Next = page.Next
	in := newAsked(s)
	pinned, err := s.AllRecords(ctx, kindPinned, "", 0)
	if err != nil {
		return out, err
	}
	ids := make([]string, len(page.Cards))
	for i, c := range page.Cards {
		ids[i] = c.ID
		in.cards[c.ID] = c
	}
	stories, err := in.Stories(ctx, ids)
	if err != nil {
		return out, err
	}
	top, err := in.named(ctx, pinned)
	if err != nil {
		return out, err
	}
	var all []story.Story
	seen := map[string]bool{"": true}
	for _, st := range top {
		seen[st.ID] = true
	}
	if from == "" {
		all = append(all, top...)
	}
	for _, st := range stories {
		if !seen[st.ID] {
			seen[st.ID] = true
			all = append(all, st)
		}
	}
	var members []string
	for _, st := range all {
		members = append(members, st.Articles...)
	}
	if _, err := in.Readings(ctx, members); err != nil { // of all at once
		return out, err
	}
	for _, st := range all {
		readings, err := in.Readings(ctx, st.Articles)
		if err != nil {
			return out, err
		}
		newest := ""
		for _, x := range readings {
			newest = max(newest, x.ID)
		}
		if newest == "" || from != "" && newest >= from { // it was in a piece before
			continue
		}
		if item := storyItem(story.BuildTimeline(st, readings, r.Now, r.Zone, "")); item.Articles > 1 {
			out.Stories = append(out.Stories, item)
		} else if c, err := in.Cards(ctx, newest); err != nil {
			return out, err
		} else if c[0] != nil {
			out.Articles = append(out.Articles, articleItem(c[0]))
		}
	}
	for i, c := range page.Cards {
		if stories[i].ID == "" {
			out.Articles = append(out.Articles, articleItem(c))
		}
	}
	return out, nil
}

// named returns the stories of records that have their IDs as keys, the last
// changed first.
func (s *asked) named(ctx context.Context, records []library.Record) ([]story.Story, error) {
	var refs []library.Record
	for _, r := range records {
		if _, known := s.stories[r.Key]; !known {
			s.stories[r.Key] = story.Story{}
			refs = append(refs, library.Record{Kind: kindStory, Key: r.Key})
		}
	}
	if err := s.fetch(ctx, refs); err != nil {
		return nil, err
	}
	var out []story.Story
	for _, r := range records {
		if st := s.stories[r.Key]; st.ID != "" && st.Pinned {
			out = append(out, st)
		}
	}
	slices.SortStableFunc(out, func(x, y story.Story) int { return cmp.Compare(y.Changed, x.Changed) })
	return out, nil
}

// storyRecords returns the records of a story that is to be kept.
func storyRecords(st *story.Story) []library.Record {
	pinned := library.Record{Kind: kindPinned, Key: st.ID}
	if st.Pinned {
		pinned.Data = []byte{}
	}
	return []library.Record{{Kind: kindStory, Key: st.ID, Data: st.Encode()}, pinned}
}

func articleItem(c *library.Card) view.ArticleItem {
	return view.ArticleItem{ID: c.ID, Title: c.Title, Site: c.Site, Host: c.Host, Tags: c.Tags, Published: c.Published}
}
