package app

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"dateline/wasm/library"
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

// filters are what a search asks for: words, and what narrows them.
type filters struct{ query, host, person, tag, from, to string }

func (x *filters) list() []argument {
	return []argument{
		may("query", &x.query), may("host", &x.host), may("person", &x.person),
		may("tag", &x.tag), may("from", &x.from), may("to", &x.to),
	}
}

// search lists what was found or, where nothing is asked for, what there is: view
// "list". ID is the story that is shown beside it.
func (a *App) search(ctx context.Context, s shelf, r Request, args filters) (Response, error) {
	list, err := a.piece(ctx, s, r, args, "", 0)
	if err != nil {
		return Response{}, err
	}
	return Response{Views: []View{{"list", view.List(list, a.words)}}}, nil
}

// moreArgs name a further piece of a list: its number, where it begins, and what
// is searched for.
type moreArgs struct {
	filters
	page int
	next string
}

func (x *moreArgs) list() []argument {
	return append(x.filters.list(), need("page", &x.page), need("next", &x.next))
}

// more returns a further piece of a list: view "more-PAGE".
func (a *App) more(ctx context.Context, s shelf, r Request, args moreArgs) (Response, error) {
	if args.page < 1 {
		return Response{}, errBadValue
	}
	list, err := a.piece(ctx, s, r, args.filters, args.next, args.page)
	if err != nil {
		return Response{}, err
	}
	list.Page = args.page
	return Response{Views: []View{{view.MorePlace(args.page), view.More(list, a.words)}}}, nil
}

// piece gathers a piece of what was found, or of what there is.
func (a *App) piece(
	ctx context.Context, s shelf, r Request, asked filters, from string, page int,
) (view.LibraryList, error) {
	q, err := s.query(ctx, asked)
	if err != nil {
		return view.LibraryList{}, err
	}
	if q != (library.Query{Limit: pageHits}) {
		return s.found(ctx, q, asked, r, from)
	}
	list, err := s.list(ctx, r, from)
	if err == nil && page == 0 {
		list.Current = r.ID
		err = a.around(ctx, s, &list, r)
	}
	return list, err
}

// query returns what is searched for.
func (s shelf) query(ctx context.Context, asked filters) (library.Query, error) {
	q := library.Query{
		Words: strings.TrimSpace(asked.query), Host: strings.TrimSpace(asked.host),
		Person: strings.TrimSpace(asked.person), Tag: strings.TrimSpace(asked.tag),
		From: asked.from, To: asked.to, Limit: pageHits,
	}
	if strings.HasSuffix(asked.query, " ") && q.Words != "" {
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
func (s shelf) found(
	ctx context.Context, q library.Query, asked filters, r Request, from string,
) (view.LibraryList, error) {
	list := view.LibraryList{Query: strings.TrimSpace(q.Words), Today: r.today()}
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
	for _, f := range [...]view.Filter{
		{Name: "host", Value: q.Host}, {Name: "person", Value: asked.person}, {Name: "tag", Value: asked.tag},
		{Name: "from", Value: asked.from}, {Name: "to", Value: asked.to},
	} {
		if f.Value != "" {
			list.Filters = append(list.Filters, f)
		}
	}
	for _, h := range found.Hits {
		item := articleItem(h.Card)
		item.Found, item.Hits = h.Text, h.Marks
		list.Articles = append(list.Articles, item)
	}
	return list, nil
}

// around adds to the first piece of the list what is above it: the tags, and
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

// maxTags is how many tags are above the list, the commonest first.
const maxTags = 12

// maxTagBytes is how long a tag may be: the characters of the field tag-name, with three bytes each.
const maxTagBytes = 180

// tags shows the tags of an article (ID): view "tags".
func (a *App) tags(ctx context.Context, s shelf, r Request, _ noArgs) (Response, error) {
	card, err := s.Card(ctx, r.ID)
	if err != nil {
		return Response{}, err
	}
	return a.showTags(card.ID, card.Tags), nil
}

// tagArgs name a tag.
type tagArgs struct{ tag string }

func (x *tagArgs) list() []argument { return []argument{need("tag", &x.tag)} }

// tag adds a tag to an article (ID): view "tags".
func (a *App) tag(ctx context.Context, s shelf, r Request, args tagArgs) (Response, error) {
	return a.retag(ctx, s, r, args, true)
}

// untag takes a tag from an article (ID): view "tags".
func (a *App) untag(ctx context.Context, s shelf, r Request, args tagArgs) (Response, error) {
	return a.retag(ctx, s, r, args, false)
}

func (a *App) retag(ctx context.Context, s shelf, r Request, args tagArgs, add bool) (Response, error) {
	card, err := s.Card(ctx, r.ID)
	if err != nil {
		return Response{}, err
	}
	tag := text.Space(args.tag)
	if tag == "" || len(tag) > maxTagBytes {
		return Response{}, errBadValue
	}
	tags := slices.DeleteFunc(slices.Clone(card.Tags), func(t string) bool { return t == tag })
	if add {
		tags = append(tags, tag)
	}
	if err := s.SetTags(ctx, r.ID, tags); err != nil {
		return Response{}, err
	}
	return a.showTags(card.ID, tags), nil
}

func (a *App) showTags(id string, tags []string) Response {
	return Response{Views: []View{{"tags", view.Tags(id, tags, a.words)}}, ID: id}
}
