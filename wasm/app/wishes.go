package app

import (
	"cmp"
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

// nameArgs hold a name, "" for one of the engine's.
type nameArgs struct{ name string }

func (x *nameArgs) list() []argument { return []argument{need("name", &x.name)} }

// rename gives a story (ID) a name: as stories, Undo.
func (a *App) rename(ctx context.Context, s shelf, r Request, args nameArgs) (Response, error) {
	return a.changeStories(ctx, s, r, func(ctx context.Context) (story.Change, error) {
		found, err := s.storiesByID(ctx, []string{r.ID})
		if err != nil {
			return story.Change{}, err
		}
		return story.Rename(found[0], strings.TrimSpace(args.name)), nil
	})
}

// pin pins a story (ID) to the top, or no longer: as stories, Undo.
func (a *App) pin(ctx context.Context, s shelf, r Request, _ noArgs) (Response, error) {
	return a.changeStories(ctx, s, r, func(ctx context.Context) (story.Change, error) {
		found, err := s.storiesByID(ctx, []string{r.ID})
		if err != nil {
			return story.Change{}, err
		}
		return story.Pin(found[0], !found[0].Pinned), nil
	})
}

// mergeArgs name what becomes part of a story: another, or an article that has none.
type mergeArgs struct{ story, article string }

func (x *mergeArgs) list() []argument {
	return []argument{may("story", &x.story), may("article", &x.article)}
}

// merge makes another story, or an article, part of a story (ID): as stories, Undo.
func (a *App) merge(ctx context.Context, s shelf, r Request, args mergeArgs) (Response, error) {
	return a.changeStories(ctx, s, r, func(ctx context.Context) (story.Change, error) {
		if args.article != "" {
			of, err := s.Stories(ctx, []string{args.article})
			if err != nil {
				return story.Change{}, err
			}
			args.story = of[0].ID
		}
		if args.story == "" {
			return story.Change{}, fmt.Errorf("what to merge story %s with: %w", r.ID, library.ErrNotFound)
		}
		found, err := s.storiesByID(ctx, []string{r.ID, args.story})
		if err != nil {
			return story.Change{}, err
		}
		return story.Merge(found[0], found[1], r.Now), nil
	})
}

// splitArgs name articles of a story.
type splitArgs struct{ articles []string }

func (x *splitArgs) list() []argument { return []argument{need("articles", &x.articles)} }

// split makes articles of a story (ID) one of their own: as stories, Undo.
func (a *App) split(ctx context.Context, s shelf, r Request, args splitArgs) (Response, error) {
	return a.changeStories(ctx, s, r, func(ctx context.Context) (story.Change, error) {
		found, err := s.storiesByID(ctx, []string{r.ID})
		if err != nil {
			return story.Change{}, err
		}
		readings, err := s.Readings(ctx, args.articles)
		if err != nil {
			return story.Change{}, err
		}
		name := ""
		for _, x := range readings {
			name = cmp.Or(name, x.Title)
		}
		return story.Split(found[0], args.articles, name, r.Now, s.taken(ctx)), nil
	})
}

// otherArgs name another story.
type otherArgs struct{ story string }

func (x *otherArgs) list() []argument { return []argument{need("story", &x.story)} }

// apart remembers that another story is not one with that of ID, though it was
// suggested: as stories, Undo.
func (a *App) apart(ctx context.Context, s shelf, r Request, args otherArgs) (Response, error) {
	return a.changeStories(ctx, s, r, func(ctx context.Context) (story.Change, error) {
		found, err := s.storiesByID(ctx, []string{r.ID, args.story})
		if err != nil {
			return story.Change{}, err
		}
		return story.NotOne(found[0], found[1], r.Now), nil
	})
}

// changeStories makes a change that the user asks for: what the user says about
// stories is never overruled.
func (a *App) changeStories(
	ctx context.Context, s shelf, r Request, change func(context.Context) (story.Change, error),
) (Response, error) {
	undo, err := s.change(ctx, r.Now, change)
	if err != nil {
		return Response{}, err
	}
	response, err := a.libraryPage(ctx, s, r, r.ID)
	response.Undo = undo
	return response, err
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
func (s shelf) change(
	ctx context.Context, now int64, make func(context.Context) (story.Change, error),
) (undo string, err error) {
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
		x.Records = append(x.Records,
			library.Record{Kind: kindStory, Key: id}, library.Record{Kind: kindPinned, Key: id})
	}
	for i := range c.Put {
		st := &c.Put[i]
		x.Records = append(x.Records, storyRecords(st)...)
		for _, article := range st.Articles {
			x.Attach = append(x.Attach, library.Attachment{Article: article, Kind: kindStoryOf, Data: []byte(st.ID)})
		}
	}
	if len(c.Add)+len(c.Forget) > 0 {
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
