package app

import (
	"context"
	"errors"
	"slices"

	"dateline/wasm/library"
	"dateline/wasm/story"
)

// mostTold is how many articles of a story, the last that joined it, are read
// to show an article's place in it. The library shows all of them.
const mostTold = 200

// place finds where an article belongs among those read before. It only reads.
func (a *App) place(ctx context.Context, o *Opened, r Request) (Place, error) {
	p := Place{NewShare: -1}
	lib, err := a.library(ctx)
	if err != nil {
		return p, err
	}
	s := newAsked(shelf{lib})
	found, err := story.Find(ctx, s, &o.Reading)
	if err != nil {
		return p, err
	}
	own, joined, err := a.storyOf(ctx, s, o, found)
	if err != nil {
		return p, err
	}
	wishes, err := s.wishes(ctx)
	if err != nil {
		return p, err
	}
	p.Related = found.Beside(own, wishes, o.Reading.ID)
	if joined {
		members := own.Articles
		readings, err := s.Readings(ctx, members[max(0, len(members)-mostTold):])
		if err != nil {
			return p, err
		}
		readings = slices.DeleteFunc(readings, func(x story.Reading) bool {
			return x.ID == "" || x.ID == o.Reading.ID
		})
		if len(readings) > 0 {
			t := story.BuildTimeline(own, append(readings, o.Reading), r.Now, r.Zone, o.Reading.ID)
			if err := marked(ctx, s, &t); err != nil {
				return p, err
			}
			p.Timeline = &t
		}
	}
	if before, readings := readSketches(o, found, p.Timeline); len(before) > 0 {
		p.NewShare = story.NewTo(&o.Reading, readings...)
		p.Known = story.KnownBlocks(o.Article, o.Reading.Sketch, before...)
	}
	return p, nil
}

// storyOf returns the story the article belongs to, or would join now, and
// whether there is one.
func (a *App) storyOf(
	ctx context.Context, s *asked, o *Opened, found story.Found,
) (story.Story, bool, error) {
	if card := o.known.card; card != nil {
		stories, err := s.Stories(ctx, []string{card.ID})
		if err != nil {
			return story.Story{}, false, err
		}
		if stories[0].ID != "" {
			return stories[0], true, nil
		}
	}
	wishes, err := s.wishes(ctx)
	if err != nil {
		return story.Story{}, false, err
	}
	d := story.Decide(&o.Reading, found, wishes, nil)
	return d.Story, d.Joined, nil
}

// readSketches returns what was read before and is near to the
// article: the others of its story and those most alike.
func readSketches(o *Opened, found story.Found, t *story.Timeline) (before [][]uint64, readings []*story.Reading) {
	for i := range found.Related {
		if x := &found.Related[i].Reading; x.ID != o.Reading.ID {
			before, readings = append(before, x.Sketch), append(readings, x)
		}
	}
	if t != nil {
		for _, e := range t.Entries {
			if e.Reading != nil && !e.Current {
				before, readings = append(before, e.Reading.Sketch), append(readings, e.Reading)
			}
		}
	}
	return before, readings
}

// keep saves the page of a request, after it was opened, in the library: Saved
// and ID. Where the library does not take it the answer says so; that is no
// failure of reading. Nothing is kept of a private window.
func (a *App) keep(ctx context.Context, r Request, _ noArgs) (Response, error) {
	if r.Private {
		return Response{Saved: "private"}, nil
	}
	if !isOwn(r.Pick) {
		return Response{Saved: "part"}, nil
	}
	o := a.recentPage(r.key())
	waited, err := a.upToDate(ctx)
	if o == nil || o.unread != nil || waited && err == nil { // it was opened without what the library knows of it
		if o, err = a.opened(ctx, r); err != nil {
			return Response{}, err
		}
	}
	if o.found.Elsewhere { // its own address is not known
		return Response{Saved: "part"}, nil
	}
	var saved library.Saved
	if err = o.unread; err == nil {
		saved, err = a.save(ctx, o, r.Now)
	}
	if err != nil {
		a.report(err)
		a.forget(err)
		state := "not-saved"
		switch {
		case errors.Is(err, library.ErrPaused):
			state = "paused"
		case errors.Is(err, library.ErrFull):
			state = "full"
		}
		return Response{Saved: state, Title: o.Article.Meta.Title}, nil
	}
	state := map[library.Outcome]string{
		library.New: "new", library.Again: "again", library.Changed: "changed",
	}[saved.Outcome]
	return Response{Saved: state, ID: saved.Card.ID, Title: saved.Card.Title}, nil
}

// save keeps an article with its notes, its reading and its story, in one transaction.
func (a *App) save(ctx context.Context, o *Opened, now int64) (library.Saved, error) {
	lib, err := a.library(ctx)
	if err != nil {
		return library.Saved{}, err
	}
	saved, err := lib.Save(ctx, o.whole, o.URL, func(ctx context.Context, saved library.Saved) (library.Extras, error) {
		o.ID, o.Reading.ID, o.Reading.Opened = saved.Card.ID, saved.Card.ID, saved.Card.Opened
		x, err := storyFor(ctx, newAsked(shelf{lib}), o)
		if err != nil {
			return x, err
		}
		x.Attach = append(x.Attach,
			library.Attachment{Kind: kindReading, Data: o.Reading.Encode()},
			library.Attachment{Kind: kindSaid, Data: encodeSaid(o)})
		x.Attach = append(x.Attach, o.notes().encode()...)
		if o.unkept {
			if _, err := mergeHighlights(ctx, lib, &x, saved.Card.ID, o.Highlights); err != nil {
				return x, err
			}
		}
		x.People = o.people()
		x.Terms = make([]library.Term, len(o.Reading.Terms))
		for i, t := range o.Reading.Terms {
			x.Terms[i] = library.Term{Text: t.Text, Weight: t.Byte()}
		}
		return x, nil
	})
	if err == nil {
		o.unkept = false
		a.tidy(ctx, lib, now)
	}
	return saved, err
}

// storyFor returns what is to be kept of the story that an article joins or
// begins; nothing where it belongs to one already.
func storyFor(ctx context.Context, s *asked, o *Opened) (library.Extras, error) {
	stories, err := s.Stories(ctx, []string{o.ID})
	if err != nil || stories[0].ID != "" {
		return library.Extras{}, err
	}
	found, err := story.Find(ctx, s, &o.Reading)
	if err != nil {
		return library.Extras{}, err
	}
	wishes, err := s.wishes(ctx)
	if err != nil {
		return library.Extras{}, err
	}
	return storyExtras(story.Decide(&o.Reading, found, wishes, s.taken(ctx)).Story), nil
}

// people returns everyone the article can be found by: those it names most, and
// all who speak in it.
func (o *Opened) people() []string {
	names := slices.Clone(o.Reading.People)
	for _, s := range o.Quotes.Speakers {
		if name := story.PersonName(s.Name, o.Reading.Lang); s.Named && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}
