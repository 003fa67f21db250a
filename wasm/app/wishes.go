package app

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"dateline/wasm/library"
	"dateline/wasm/story"
)

// kindUndo is the record of what takes a wish back, by its number.
const kindUndo = "undo"

// wishUndo begins the undo tokens of wishes; those of deletions are the library's.
const wishUndo = "wish:"

// wish answers "rename", "pin", "merge", "split" and "apart": the reader says
// what a story is, and is never overruled.
func (a *App) wish(ctx context.Context, s shelf, r Request) (Response, error) {
	undo, err := s.change(ctx, r.Now, func(ctx context.Context) (story.Change, error) {
		return s.wished(ctx, r)
	})
	if err != nil {
		return Response{}, err
	}
	response, err := a.stories(ctx, s, r, r.ID)
	response.Undo = undo
	return response, err
}

// wished returns the change that a request asks for.
func (s shelf) wished(ctx context.Context, r Request) (story.Change, error) {
	ids := []string{r.ID}
	if other := r.Args["story"]; other != "" {
		ids = append(ids, other)
	}
	found, err := s.storiesByID(ctx, ids)
	if err != nil {
		return story.Change{}, err
	}
	if article := r.Args["article"]; r.Op == "merge" && article != "" {
		of, err := s.Stories(ctx, []string{article})
		if err != nil {
			return story.Change{}, err
		}
		if of[0].ID == "" {
			return story.Change{}, fmt.Errorf("story of article %s: %w", article, library.ErrNotFound)
		}
		found = append(found, of[0])
	}
	switch r.Op {
	case "rename":
		return story.Rename(found[0], strings.TrimSpace(r.Args["value"])), nil
	case "pin":
		return story.Pin(found[0], !found[0].Pinned), nil
	case "merge":
		if len(found) == 2 {
			return story.Merge(found[0], found[1], r.Now), nil
		}
	case "split":
		articles := strings.Fields(r.Args["articles"])
		readings, err := s.Readings(ctx, articles)
		if err != nil {
			return story.Change{}, err
		}
		name := ""
		for _, x := range readings {
			if name == "" {
				name = x.Title
			}
		}
		return story.Split(found[0], articles, name, r.Now, s.taken(ctx)), nil
	case "apart":
		if len(found) == 2 {
			return story.NotOne(found[0], found[1], r.Now), nil
		}
	}
	return story.Change{}, fmt.Errorf("app: %s: %w", r.Op, library.ErrNotFound)
}

// storiesByID returns stories that must exist.
func (s shelf) storiesByID(ctx context.Context, ids []string) ([]story.Story, error) {
	records, err := s.Records(ctx, kindStory, ids...)
	if err != nil {
		return nil, err
	}
	out := make([]story.Story, len(ids))
	for i, record := range records {
		if record == nil {
			return nil, fmt.Errorf("story %s: %w", ids[i], library.ErrNotFound)
		}
		if out[i], err = story.DecodeStory(record); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// change makes a change of the stories and keeps what takes it back, in one
// transaction. It returns the token for that.
func (s shelf) change(ctx context.Context, now int64, make func(context.Context) (story.Change, error)) (undo string, err error) {
	err = s.Note(ctx, func(ctx context.Context) (library.Extras, error) {
		c, err := make(ctx)
		if err != nil {
			return library.Extras{}, err
		}
		x, err := s.changed(ctx, c)
		if err != nil {
			return x, err
		}
		key, err := s.freeUndo(ctx, now)
		if err != nil {
			return x, err
		}
		undo = wishUndo + key
		back := c.Undo()
		x.Records = append(x.Records, library.Record{Kind: kindUndo, Key: key, Data: back.Encode()})
		return x, nil
	})
	return undo, err
}

// changed puts a change of the stories into records.
func (s shelf) changed(ctx context.Context, c story.Change) (library.Extras, error) {
	var x library.Extras
	wishes, err := s.wishes(ctx)
	if err != nil {
		return x, err
	}
	for _, id := range c.Remove {
		x.Records = append(x.Records, library.Record{Kind: kindStory, Key: id}, library.Record{Kind: kindPinned, Key: id})
	}
	for i := range c.Put {
		st := &c.Put[i]
		x.Records = append(x.Records, storyRecords(st)...)
		for _, article := range st.Articles {
			x.Attach = append(x.Attach, library.Attachment{Article: article, Kind: kindStoryOf, Data: []byte(st.ID)})
		}
	}
	if len(c.Wish)+len(c.Forget) > 0 {
		x.Records = append(x.Records, library.Record{Kind: kindWishes, Data: c.Apply(wishes).Encode()})
	}
	return x, nil
}

// freeUndo returns a key under which nothing to undo is kept yet. Keys are in
// the order of time.
func (s shelf) freeUndo(ctx context.Context, now int64) (string, error) {
	for n := 0; ; n++ {
		key := fmt.Sprintf("%012d-%s", now, strconv.Itoa(n))
		records, err := s.Records(ctx, kindUndo, key)
		if err != nil || records[0] == nil {
			return key, err
		}
	}
}

// undoWish takes a wish back. A story that changed since keeps the articles
// that joined it meanwhile.
func (s shelf) undoWish(ctx context.Context, token string) error {
	key := strings.TrimPrefix(token, wishUndo)
	return s.Note(ctx, func(ctx context.Context) (library.Extras, error) {
		records, err := s.Records(ctx, kindUndo, key)
		if err != nil {
			return library.Extras{}, err
		}
		if records[0] == nil {
			return library.Extras{}, fmt.Errorf("undo %s: %w", key, library.ErrNotFound)
		}
		c, err := story.DecodeChange(records[0])
		if err != nil {
			return library.Extras{}, err
		}
		if err := s.keepNewcomers(ctx, &c); err != nil {
			return library.Extras{}, err
		}
		x, err := s.changed(ctx, c)
		x.Records = append(x.Records, library.Record{Kind: kindUndo, Key: key})
		return x, err
	})
}

// keepNewcomers adds to the stories a change puts back what has joined their
// present forms since, so that no article is left without a story.
func (s shelf) keepNewcomers(ctx context.Context, c *story.Change) error {
	if len(c.Put) == 0 {
		return nil
	}
	held := map[string]bool{}
	ids := append([]string{}, c.Remove...)
	for _, st := range c.Put {
		ids = append(ids, st.ID)
		for _, article := range st.Articles {
			held[article] = true
		}
	}
	records, err := s.Records(ctx, kindStory, ids...)
	if err != nil {
		return err
	}
	for _, record := range records {
		if record == nil {
			continue
		}
		now, err := story.DecodeStory(record)
		if err != nil {
			return err
		}
		to := &c.Put[0]
		for i := range c.Put {
			if c.Put[i].ID == now.ID {
				to = &c.Put[i]
			}
		}
		for _, article := range now.Articles {
			if !held[article] {
				held[article] = true
				to.Articles = append(to.Articles, article)
			}
		}
	}
	return nil
}
