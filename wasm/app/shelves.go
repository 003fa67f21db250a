package app

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"dateline/wasm/dates"
	"dateline/wasm/library"
	"dateline/wasm/story"
	"dateline/wasm/view"
)

// storyArgs name the story that is shown beside the list, "" for the last.
type storyArgs struct{ story string }

func (x *storyArgs) list() []argument { return []argument{may("story", &x.story)} }

// stories draws the library page with the story of ID: views "list" and "main".
func (a *App) stories(ctx context.Context, s shelf, r Request, _ noArgs) (Response, error) {
	return a.libraryPage(ctx, s, r, r.ID)
}

// remove deletes an article (ID): as stories with the story shown, Undo.
func (a *App) remove(ctx context.Context, s shelf, r Request, args storyArgs) (Response, error) {
	undo, err := s.Delete(ctx, r.ID)
	if err != nil {
		return Response{}, err
	}
	if undo == "" {
		return Response{}, fmt.Errorf("article %s: %w", r.ID, library.ErrNotFound)
	}
	response, err := a.libraryPage(ctx, s, r, args.story)
	response.Undo = undo
	return response, err
}

// undoneArgs hold the Undo of an earlier response, and the story that is shown.
type undoneArgs struct {
	undoArgs
	storyArgs
}

func (x *undoneArgs) list() []argument { return append(x.undoArgs.list(), x.storyArgs.list()...) }

// undo takes back a deletion or a change of stories: as stories.
func (a *App) undo(ctx context.Context, s shelf, r Request, args undoneArgs) (Response, error) {
	if args.token == "" {
		return Response{}, errNothingToUndo
	}
	undo := s.Undo
	if strings.HasPrefix(args.token, wishUndo) {
		undo = s.undoWish
	}
	if err := undo(ctx, args.token); err != nil {
		return Response{}, err
	}
	return a.libraryPage(ctx, s, r, args.story)
}

// libraryPage draws the whole library page: the list, and one story beside it,
// the last changed one if wanted is "" or no longer there.
func (a *App) libraryPage(ctx context.Context, s shelf, r Request, wanted string) (Response, error) {
	list, err := s.list(ctx, r, "")
	if err != nil {
		return Response{}, err
	}
	if list.Total == 0 {
		return Response{Views: []View{
			{"list", view.List(list, a.words)}, {"main", view.EmptyLibrary(a.words)},
		}}, nil
	}
	listed := slices.ContainsFunc(list.Stories, func(x view.StoryItem) bool { return x.ID == wanted })
	if !listed && !s.tells(ctx, wanted) {
		wanted = ""
		if len(list.Stories) > 0 {
			wanted = list.Stories[0].ID
		}
	}
	list.Current = wanted
	if err := a.around(ctx, s, &list, r); err != nil {
		return Response{}, err
	}
	response := Response{Views: []View{{"list", view.List(list, a.words)}}, ID: wanted}
	if wanted == "" {
		response.Views = append(response.Views, View{"main", view.EmptyLibrary(a.words)})
		return response, nil
	}
	alone := len(list.Stories) == 1 && len(list.Articles) == 0 && list.Next == ""
	main, title, err := a.timeline(ctx, s, r, wanted, alone)
	if err != nil {
		return Response{}, err
	}
	response.Views, response.Title = append(response.Views, main), title
	return response, nil
}

// tells reports whether a story has at least two articles still.
func (s shelf) tells(ctx context.Context, id string) bool {
	found, err := s.storiesByID(ctx, []string{id})
	if err != nil || len(found[0].Articles) < 2 {
		return false
	}
	cards, err := s.Cards(ctx, found[0].Articles...)
	left := 0
	for _, c := range cards {
		if c != nil {
			left++
		}
	}
	return err == nil && left > 1
}

// timeline draws one story; alone says that there is nothing else in the library.
func (a *App) timeline(ctx context.Context, s shelf, r Request, id string, alone bool) (View, string, error) {
	t, err := s.timeline(ctx, id, r)
	if err != nil {
		return View{}, "", err
	}
	perhaps, err := s.bridged(ctx, t)
	if err != nil { // a suggestion less is no reason to show nothing
		a.report(fmt.Errorf("what story %s may be one with: %w", id, err))
	}
	page := view.TimelinePage{Timeline: t, Perhaps: perhaps, Alone: alone, Today: r.today()}
	return View{"main", view.Timeline(page, a.words)}, t.Story.Name, nil
}

// bridged returns the stories that may be one with that of a timeline: those to
// which its article read last belongs as well.
func (s shelf) bridged(ctx context.Context, t story.Timeline) ([]story.Story, error) {
	var last *story.Reading
	for _, e := range t.Entries {
		if e.Reading != nil && (last == nil || e.Reading.Opened >= last.Opened) {
			last = e.Reading
		}
	}
	if last == nil {
		return nil, nil
	}
	found, err := story.Find(ctx, newAsked(s), last)
	if err != nil {
		return nil, err
	}
	wishes, err := s.wishes(ctx)
	return found.Bridged(t.Story, wishes), err
}

// timeline returns the story of an ID by day.
func (s shelf) timeline(ctx context.Context, id string, r Request) (story.Timeline, error) {
	records, err := s.Records(ctx, kindStory, id)
	if err != nil {
		return story.Timeline{}, err
	}
	if records[0] == nil {
		return story.Timeline{}, fmt.Errorf("story %s: %w", id, library.ErrNotFound)
	}
	st, err := story.DecodeStory(records[0])
	if err != nil {
		return story.Timeline{}, err
	}
	readings, err := s.Readings(ctx, st.Articles)
	if err != nil {
		return story.Timeline{}, err
	}
	t := story.BuildTimeline(st, readings, r.Now, r.Zone, "")
	return t, marked(ctx, s, &t)
}

// allStories returns every story, pinned ones first, then the last changed.
func (s shelf) allStories(ctx context.Context) ([]story.Story, error) {
	records, err := s.AllRecords(ctx, kindStory, "", 0)
	if err != nil {
		return nil, err
	}
	all := make([]story.Story, 0, len(records))
	for _, record := range records {
		if st, err := story.DecodeStory(record.Data); err == nil { // a damaged record hides one story, not the page
			all = append(all, st)
		}
	}
	slices.SortStableFunc(all, func(x, y story.Story) int {
		if x.Pinned != y.Pinned {
			if x.Pinned {
				return -1
			}
			return 1
		}
		return cmp.Compare(y.Changed, x.Changed)
	})
	return all, nil
}

func storyItem(t story.Timeline) view.StoryItem {
	item := view.StoryItem{ID: t.Story.ID, Name: t.Story.Name, Outlets: len(t.Sites), Pinned: t.Story.Pinned}
	for _, e := range t.Entries {
		if e.Mark == story.MarkAhead {
			item.Ahead++
		}
		if e.Reading == nil {
			continue
		}
		item.Articles += 1 + len(e.Duplicates)
		p := e.Reading.Published
		if p.IsZero() {
			continue
		}
		d := dates.DayOf(p)
		if item.First == (dates.Day{}) {
			item.First = d
		}
		item.Last = d
	}
	return item
}

// Timelines returns every story of more than one article, the last changed first.
func (a *App) Timelines(ctx context.Context, now time.Time) ([]story.Timeline, error) {
	lib, err := a.library(ctx)
	if err != nil {
		return nil, err
	}
	s := shelf{lib}
	all, err := s.allStories(ctx)
	if err != nil {
		return nil, err
	}
	_, zone := now.Zone()
	var out []story.Timeline
	for _, st := range all {
		readings, err := s.Readings(ctx, st.Articles)
		if err != nil {
			return nil, err
		}
		t := story.BuildTimeline(st, readings, now.Unix(), zone, "")
		if storyItem(t).Articles > 1 {
			out = append(out, t)
		}
	}
	return out, nil
}
