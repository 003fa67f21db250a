package app

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"sync"

	"dateline/wasm/dates"
	"dateline/wasm/library"
	"dateline/wasm/story"
	"dateline/wasm/text"
	"dateline/wasm/view"
)

const (
	pagePeople   = 50   // people shown at once
	peoplePiece  = 1000 // articles whose quotations are read in one transaction
	maxStoriesOf = 3    // stories named beside a person, those spoken in last
	maxPartly    = 100  // quotations of one person that are compared in part, as [once] does
)

// talker is somebody who is quoted in the library.
type talker struct {
	item    view.PersonItem
	key     string   // the name, folded
	stories []string // IDs, that of the newest article first
	words   []string // what was said, bare, while it is counted
	seen    map[string]bool
}

// people keeps everybody who is quoted until something changes. The zero value
// is ready.
type people struct {
	mu      sync.Mutex
	list    []*talker
	changes int // how often it was forgotten
}

// forget lets the list go: the library may have changed.
func (p *people) forget() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.list = nil
	p.changes++
}

// at returns the list, nil where it is to be gathered, and the count of changes it belongs to.
func (p *people) at() ([]*talker, int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.list, p.changes
}

// keep takes a list that was gathered, unless the library has changed meanwhile.
func (p *people) keep(list []*talker, changes int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.changes == changes {
		p.list = list
	}
}

// peopleArgs say which people are listed: those whose names have words that
// begin so, in the order "quotations", "name" or "last", from a place on.
type peopleArgs struct {
	query, order string
	from         int
}

func (x *peopleArgs) list() []argument {
	return []argument{may("query", &x.query), may("order", &x.order), may("from", &x.from)}
}

// people lists everybody who is quoted in the library, in portions: view
// "people-list" or, further on, "people-FROM"; Count of them, All in the library.
func (a *App) people(ctx context.Context, s shelf, r Request, args peopleArgs) (Response, error) {
	compare, known := peopleOrders[cmp.Or(args.order, "quotations")]
	if !known || args.from < 0 {
		return Response{}, errBadValue
	}
	all, changes := a.quoted.at()
	if all == nil {
		var err error
		if all, err = a.talkers(ctx, s); err != nil {
			return Response{}, err
		}
		a.quoted.keep(all, changes)
	}
	sought := strings.Fields(text.Plain(args.query))
	found := slices.DeleteFunc(slices.Clone(all), func(t *talker) bool { return !named(t.key, sought) })
	slices.SortFunc(found, func(x, y *talker) int {
		return cmp.Or(compare(x, y), strings.Compare(x.key, y.key))
	})
	from := min(args.from, len(found))
	to := min(from+pagePeople, len(found))
	list := view.PeopleList{
		Query: args.query, Order: args.order, From: from, Today: r.today(), Empty: len(all) == 0,
	}
	if to < len(found) {
		list.Next = to
	}
	var in []string // stories
	for _, t := range found[from:to] {
		in = append(in, t.stories...)
	}
	names, err := s.namesOf(ctx, in)
	if err != nil {
		return Response{}, err
	}
	for _, t := range found[from:to] {
		item := t.item
		for _, id := range t.stories {
			if name := names[id]; name != "" && len(item.Stories) < maxStoriesOf {
				item.Stories = append(item.Stories, view.StoryName{ID: id, Name: name})
			}
		}
		list.People = append(list.People, item)
	}
	return Response{
		Views: []View{{view.PeoplePlace(from), view.People(list, a.words)}}, Count: len(found), All: len(all),
	}, nil
}

// peopleOrders are the orders of the list; where two are equal, the names decide.
var peopleOrders = map[string]func(x, y *talker) int{
	"quotations": func(x, y *talker) int { return y.item.Quotations - x.item.Quotations },
	"name":       func(*talker, *talker) int { return 0 },
	"last": func(x, y *talker) int {
		switch {
		case y.item.Last.Before(x.item.Last):
			return -1
		case x.item.Last.Before(y.item.Last):
			return 1
		}
		return 0
	},
}

// named reports whether each word that is sought begins a word of a folded name.
func named(key string, sought []string) bool {
	for _, word := range sought {
		if !strings.HasPrefix(key, word) && !strings.Contains(key, " "+word) && !strings.Contains(key, "-"+word) {
			return false
		}
	}
	return true
}

// spokenName returns the name under which a speaker is listed, without titles.
func spokenName(speaker, language string) string {
	return cmp.Or(story.PersonName(speaker, language), speaker)
}

// talkers gathers who is quoted, from what is attached to the articles: the
// articles themselves are not read.
func (a *App) talkers(ctx context.Context, s shelf) ([]*talker, error) {
	by := make(map[string]*talker)
	for from := ""; ; {
		page, err := s.List(ctx, library.List{Order: library.BySaved, After: from, Limit: peoplePiece})
		if err != nil {
			return nil, err
		}
		ids := make([]string, len(page.Cards))
		for i, c := range page.Cards {
			ids[i] = c.ID
		}
		kept, err := s.Kept(ctx, ids, false, kindSaid, kindStoryOf)
		if err != nil {
			return nil, err
		}
		for i, c := range page.Cards {
			list, err := decodeSaid(kept[i].Data[0])
			if err != nil {
				a.report(err) // one damaged record hides one article, not the list
				continue
			}
			talkedIn(by, c, string(kept[i].Data[1]), list)
		}
		if from = page.Next; from == "" {
			break
		}
	}
	all := make([]*talker, 0, len(by))
	for _, t := range by {
		if t.item.Quotations = len(t.words); len(t.words) <= maxPartly {
			t.item.Quotations = len(distinct(t.words))
		}
		t.words, t.seen = nil, nil
		all = append(all, t)
	}
	return all, nil
}

// talkedIn adds what an article has of its speakers.
func talkedIn(by map[string]*talker, c *library.Card, storyID string, list []said) {
	var here []*talker
	for _, q := range list {
		name := spokenName(q.speaker, c.Lang)
		key := text.Plain(name)
		if key == "" {
			continue
		}
		t := by[key]
		if t == nil {
			t = &talker{key: key, item: view.PersonItem{Name: name}, seen: make(map[string]bool)}
			by[key] = t
		}
		if !slices.Contains(here, t) {
			here = append(here, t)
		}
		if t.item.Role == "" {
			t.item.Role = q.role
		}
		words := bare(q.words)
		if !t.seen[words] {
			t.seen[words] = true
			t.words = append(t.words, words)
		}
	}
	day := dates.DayOf(c.Published)
	for _, t := range here {
		t.item.Articles++
		if storyID != "" && !slices.Contains(t.stories, storyID) {
			t.stories = append(t.stories, storyID)
		}
		if day == (dates.Day{}) {
			continue
		}
		if t.item.First == (dates.Day{}) || day.Before(t.item.First) {
			t.item.First = day
		}
		if t.item.Last.Before(day) {
			t.item.Last = day
		}
	}
}

// distinct returns words without those that are the same, or part of others, as [once] folds them.
func distinct(words []string) []string {
	var keys []string
	for _, w := range words {
		if i := sameWords(keys, w); i < 0 {
			keys = append(keys, w)
		} else if len(w) > len(keys[i]) {
			keys[i] = w
		}
	}
	return keys
}

// namesOf returns the names of stories by ID, of those that have at least two articles.
func (s shelf) namesOf(ctx context.Context, ids []string) (map[string]string, error) {
	slices.Sort(ids)
	ids = slices.Compact(ids)
	names := make(map[string]string, len(ids))
	records, err := s.Records(ctx, kindStory, ids...)
	if err != nil {
		return nil, err
	}
	for i, record := range records {
		if record == nil {
			continue
		}
		if st, err := story.DecodeStory(record); err == nil && len(st.Articles) > 1 {
			names[ids[i]] = st.Name
		}
	}
	return names, nil
}
