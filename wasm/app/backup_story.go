package app

import (
	"context"
	"slices"

	"dateline/wasm/library"
	"dateline/wasm/story"
)

// importedStory joins a story of another library with those here. Articles that
// have a story here keep it; the others follow the first of them, or make up
// the story they made up there. A damaged one is passed over: its articles will
// find a story when they are opened.
func (s shelf) importedStory(ctx context.Context, r library.Record, names map[string]string) (library.Extras, error) {
	there, err := story.DecodeStory(r.Data)
	if err != nil {
		return library.Extras{}, nil
	}
	articles := here(there.Articles, names)
	if len(articles) == 0 {
		return library.Extras{}, nil
	}
	stories, err := s.Stories(ctx, articles)
	if err != nil {
		return library.Extras{}, err
	}
	var to story.Story
	var free []string
	for i, st := range stories {
		switch {
		case st.ID == "":
			free = append(free, articles[i])
		case to.ID == "":
			to = st
		}
	}
	if to.ID == "" {
		to = there
		to.Articles = nil
		if taken := s.taken(ctx); taken(to.ID) {
			to.ID = story.NewID(free[0], taken)
		}
	}
	to.Articles = append(slices.Clip(to.Articles), free...)
	if there.Named && !to.Named {
		to.Name, to.Named = there.Name, true
	}
	to.Pinned = to.Pinned || there.Pinned
	to.Changed = max(to.Changed, there.Changed)
	x := library.Extras{Records: storyRecords(&to)}
	for _, id := range free {
		x.Attach = append(x.Attach, library.Attachment{Article: id, Kind: kindStoryOf, Data: []byte(to.ID)})
	}
	return x, nil
}

// importedWishes adds what the reader said there to what was said here.
func (s shelf) importedWishes(ctx context.Context, r library.Record, names map[string]string) (library.Extras, error) {
	there, err := story.DecodeOverrides(r.Data)
	if err != nil {
		return library.Extras{}, nil
	}
	wishes, err := s.wishes(ctx)
	if err != nil {
		return library.Extras{}, err
	}
	before := len(wishes)
	for _, w := range there {
		w.A, w.B = here(w.A, names), here(w.B, names)
		said := slices.ContainsFunc(wishes, func(o story.Override) bool {
			return o.Kind == w.Kind && o.At == w.At && slices.Equal(o.A, w.A) && slices.Equal(o.B, w.B)
		})
		if said || len(w.A) == 0 || w.Kind == story.Apart && len(w.B) == 0 {
			continue
		}
		wishes = append(wishes, w)
	}
	if len(wishes) == before {
		return library.Extras{}, nil
	}
	slices.SortStableFunc(wishes, func(a, b story.Override) int { return int(a.At - b.At) })
	return library.Extras{Records: []library.Record{{Kind: kindWishes, Data: wishes.Encode()}}}, nil
}

// here returns the names that articles of another library have in this one.
func here(there []string, names map[string]string) []string {
	var out []string
	for _, id := range there {
		if name := names[id]; name != "" && !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	return out
}
