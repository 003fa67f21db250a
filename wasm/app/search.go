package app

import (
	"context"
	"errors"
	"slices"
	"strconv"
	"strings"

	"dateline/wasm/library"
	"dateline/wasm/story"
	"dateline/wasm/text"
	"dateline/wasm/view"
)

// Search finds articles of the library: see [library.Query].
func (a *App) Search(ctx context.Context, q library.Query) ([]library.Hit, error) {
	lib, err := a.library(ctx)
	if err != nil {
		return nil, err
	}
	found, err := lib.Search(ctx, q)
	return found.Hits, err
}

// filterNames are the arguments of a search besides its words.
var filterNames = [...]string{"host", "person", "tag", "from", "to"}

// search answers "search" and "more": the list of what was found, or, where
// nothing is asked for, of what there is.
func (a *App) search(ctx context.Context, s shelf, r Request) (Response, error) {
	var list view.LibraryList
	var err error
	from, page := "", 0
	if r.Op == "more" {
		from = r.Args["value"]
		if page, err = strconv.Atoi(r.ID); err != nil || page < 1 {
			return Response{}, errBadValue
		}
	}
	q, err := s.query(ctx, r)
	if err != nil {
		return Response{}, err
	}
	if q == (library.Query{Limit: pageHits}) {
		if list, err = s.list(ctx, r, from); err == nil && page == 0 {
			list.Current = r.ID
			err = a.around(ctx, s, &list, r)
		}
	} else {
		list, err = s.found(ctx, q, r, from)
	}
	if err != nil {
		return Response{}, err
	}
	if list.Page = page; page > 0 {
		return Response{Views: []View{{view.MorePlace(page), view.More(list, a.words)}}}, nil
	}
	return Response{Views: []View{{"list", view.List(list, a.words)}}}, nil
}

// query returns what a request searches for.
func (s shelf) query(ctx context.Context, r Request) (library.Query, error) {
	q := library.Query{
		Words: strings.TrimSpace(r.Args["query"]), Host: strings.TrimSpace(r.Args["host"]), Person: strings.TrimSpace(r.Args["person"]), Tag: strings.TrimSpace(r.Args["tag"]),
		From: r.Args["from"], To: r.Args["to"], Limit: pageHits,
	}
	if strings.HasSuffix(r.Args["query"], " ") && q.Words != "" {
		q.Words += " " // the last word is finished
	}
	if q.Host == "" {
		return q, nil
	}
	typed := q.Host
	q.Host = library.Site("http://" + strings.TrimPrefix(strings.TrimPrefix(typed, "http://"), "https://"))
	sites, err := s.Sites(ctx)
	if err != nil || slices.ContainsFunc(sites, func(c library.Count) bool { return c.Name == q.Host }) {
		return q, err
	}
	for _, site := range sites { // "gazette" for vale-gazette.example
		if strings.Contains(site.Name, strings.ToLower(typed)) {
			q.Host = site.Name
			break
		}
	}
	return q, nil
}

// found lists a piece of what was found.
func (s shelf) found(ctx context.Context, q library.Query, r Request, from string) (view.LibraryList, error) {
	list := view.LibraryList{Query: strings.TrimSpace(q.Words), Today: dayOf(r)}
	if from != "" {
		var err error
		if q.Offset, err = strconv.Atoi(from); err != nil || q.Offset < 0 {
			return list, errBadValue
		}
	}
	found, err := s.Search(ctx, q)
	if err != nil {
		return list, err
	}
	list.Total = found.Total
	if len(found.Hits) == q.Limit && found.Total > q.Offset+q.Limit {
		list.Next = strconv.Itoa(q.Offset + q.Limit)
	}
	for _, name := range filterNames {
		value := r.Args[name]
		if name == "host" {
			value = q.Host
		}
		if value != "" {
			list.Filters = append(list.Filters, view.Filter{Name: name, Value: value})
		}
	}
	for _, h := range found.Hits {
		item := articleItem(h.Card)
		item.Found, item.Hits = h.Text, h.Marks
		list.Articles = append(list.Articles, item)
	}
	return list, nil
}

// around adds to the first piece of the list what stands over it: the tags, and
// whether it is time for a backup.
func (a *App) around(ctx context.Context, s shelf, list *view.LibraryList, r Request) error {
	tags, err := s.Tags(ctx)
	if err != nil {
		return err
	}
	slices.SortStableFunc(tags, func(x, y library.Count) int { return y.Articles - x.Articles })
	for _, t := range tags[:min(len(tags), maxTags)] {
		list.Tags = append(list.Tags, view.Tag{Name: t.Name, Articles: t.Articles})
	}
	last, err := s.lastBackup(ctx)
	list.Backup = due(library.Stats{Articles: list.Total}, last, r.Now)
	return err
}

// maxTags is how many tags stand over the list, the commonest first.
const maxTags = 12

// tags answers "tags", "tag" and "untag".
func (a *App) tags(ctx context.Context, s shelf, r Request) (Response, error) {
	card, err := s.Card(ctx, r.ID)
	if err != nil {
		return Response{}, err
	}
	tags := card.Tags
	switch tag := text.Space(r.Args["value"]); {
	case r.Op == "tags":
	case tag == "" || len(tag) > maxTagBytes:
		return Response{}, errBadValue
	default:
		tags = slices.DeleteFunc(slices.Clone(tags), func(t string) bool { return t == tag })
		if r.Op == "tag" {
			tags = append(tags, tag)
		}
		if err := s.SetTags(ctx, r.ID, tags); err != nil {
			return Response{}, err
		}
	}
	return Response{Views: []View{{"tags", view.Tags(card.ID, tags, a.words)}}, ID: card.ID, Title: ""}, nil
}

// maxTagBytes is how long a tag may be.
const maxTagBytes = 100

// unrelated answers "unrelated" and "related-again".
func (a *App) unrelated(ctx context.Context, s shelf, r Request) (Response, error) {
	fields := strings.Fields(r.Args["value"])
	if len(fields) < 3 {
		return Response{}, errBadValue
	}
	line, err := strconv.Atoi(fields[0])
	if err != nil || line < 0 {
		return Response{}, errBadValue
	}
	of, other := fields[1], fields[2]
	if r.Op == "related-again" && len(fields) == 4 && strings.HasPrefix(fields[3], wishUndo) {
		if err := s.undoWish(ctx, fields[3]); err != nil {
			return Response{}, err
		}
		readings, err := s.Readings(ctx, []string{other})
		if err != nil {
			return Response{}, err
		}
		return Response{Views: []View{{view.MaybePlace(line), view.Maybe(line, readings[0], of, a.words)}}}, nil
	}
	if r.Args["pick"] != "" {
		return Response{}, errNotKept
	}
	card, err := s.Card(ctx, r.ID)
	if errors.Is(err, library.ErrNotFound) && r.URL != "" { // the frame knew it before it had a name
		card, err = s.ByURL(ctx, r.URL)
	}
	if errors.Is(err, library.ErrNotFound) {
		return Response{}, errNotKept
	}
	if err != nil {
		return Response{}, err
	}
	undo, err := s.change(ctx, r.Now, func(ctx context.Context) (story.Change, error) {
		found, err := s.storiesByID(ctx, []string{of})
		if err != nil {
			return story.Change{}, err
		}
		return story.NotRelated(card.ID, found[0], r.Now), nil
	})
	if err != nil {
		return Response{}, err
	}
	with := strings.Join([]string{fields[0], of, other, undo}, " ")
	return Response{Views: []View{{view.MaybePlace(line), view.NotRelated(with, a.words)}}}, nil
}
