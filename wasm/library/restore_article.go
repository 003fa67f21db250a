package library

import (
	"context"
	"slices"
)

// merged says how a line is to be saved beside what is here of its article.
func (l *Library) merged(ctx context.Context, line *backupLine, old *Card, o ImportOptions) (incoming, error) {
	in := incoming{article: line.article, reader: &line.card}
	missing := line.attach
	earlier := line.earlier
	if old != nil {
		here, err := l.articleOf(ctx, old.ID)
		if err != nil {
			return in, err
		}
		versions, err := l.Earlier(ctx, old.ID)
		if err != nil {
			return in, err
		}
		known := map[uint64]bool{old.sum: true}
		for _, v := range versions {
			known[contentSum(v.Article)] = true
		}
		if here != nil && line.card.Opened <= old.Opened { // what is here stays the current version
			in.article = here
			earlier = append(slices.Clip(earlier), Version{Seen: line.card.Opened, Article: line.article})
		}
		for _, v := range earlier {
			if sum := contentSum(v.Article); !known[sum] {
				known[sum] = true
				in.earlier = append(in.earlier, v)
			}
		}
		found, err := l.store.Scan(ctx, Range{Bucket: bucketAttached, From: old.ID, To: after(old.ID), KeysOnly: true})
		if err != nil {
			return in, err
		}
		missing = slices.DeleteFunc(slices.Clone(line.attach), func(a Attachment) bool {
			return slices.ContainsFunc(found[0], func(it Item) bool { return it.Key == attachedKey(old.ID, a.Kind) })
		})
	} else {
		in.earlier = earlier
	}
	in.with = func(ctx context.Context, saved Saved) (Extras, error) {
		x := Extras{Attach: missing}
		if o.With != nil {
			var err error
			if x, err = o.With(ctx, Imported{
				Saved: saved, Was: line.card.ID, Article: in.article, Current: in.article == line.article,
				Attached: line.attach, Missing: missing,
			}); err != nil {
				return x, err
			}
		}
		if x.Terms == nil && in.article == line.article {
			x.Terms = line.entry.related
		}
		if x.People == nil && in.article == line.article {
			x.People = line.entry.people
		}
		return x, nil
	}
	return in, nil
}

// join takes over what another library knows of the same reader's reading.
func (c *Card) join(o *Card, before *Card) {
	c.Saved, c.Opened, c.Changed, c.Visits = o.Saved, o.Opened, max(c.Changed, o.Changed), max(1, o.Visits)
	c.Pinned = c.Pinned || o.Pinned
	if c.Place == (Place{}) {
		c.Place = o.Place
	}
	for _, t := range o.Tags {
		if !slices.Contains(c.Tags, t) {
			c.Tags = append(slices.Clip(c.Tags), t)
		}
	}
	if before != nil {
		c.Saved, c.Opened = min(before.Saved, o.Saved), max(before.Opened, o.Opened)
		c.Visits = max(before.Visits, o.Visits)
	}
}
