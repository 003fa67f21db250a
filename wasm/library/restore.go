package library

import (
	"context"
	"fmt"
	"slices"

	"github.com/valyala/fastjson"

	"dateline/wasm/article"
)

// Imported is an article that is being imported.
type Imported struct {
	Saved                     // Saved.Card.ID is its name here
	Was      string           // its name in the library the backup is of
	Article  *article.Article // as it will be here
	Attached []Attachment     // as they were there
}

// ImportOptions say what other rooms make of an import. The zero value takes
// everything over as it is.
type ImportOptions struct {
	// With returns what to keep along with an article; nil keeps what was
	// kept there, where there is nothing of the kind yet.
	With func(context.Context, Imported) (Extras, error)
	// Record returns what to keep for a record, if anything. Names holds the
	// name here of every article by its name there. It is called after all
	// articles, while no other change can happen; nil keeps records as they
	// are, where there is none yet.
	Record func(ctx context.Context, r Record, names map[string]string) (Record, bool)
	// Progress is told how many lines of all are done with.
	Progress func(done, all int)
}

// ImportResult tells what an import did.
type ImportResult struct {
	New    int // articles that were not here
	Merged int // articles that were
}

// Import adds what a backup holds. It never removes anything: of an article
// that is here too the version opened last is the current one, the other
// becomes an earlier one; tags are joined, the first and the last reading of
// both count. A damaged backup changes nothing; the error names the line. An
// import that is canceled keeps what it has done, and can be done again.
func (l *Library) Import(ctx context.Context, backup string, o ImportOptions) (ImportResult, error) {
	var r ImportResult
	all, err := checkBackup(backup)
	if err != nil {
		return r, err
	}
	names := make(map[string]string)
	var p fastjson.Parser
	done := 0
	for n, text := range lines(backup) {
		line, err := decodeBackupLine(&p, text)
		if err != nil {
			return r, fmt.Errorf("line %d: %w: %w", n, ErrBackup, err)
		}
		switch {
		case line.article != nil:
			saved, err := l.importArticle(ctx, line, o)
			if err != nil {
				return r, fmt.Errorf("line %d: %w", n, err)
			}
			names[line.card.ID] = saved.Card.ID
			if saved.Outcome == New {
				r.New++
			} else {
				r.Merged++
			}
		case line.record != nil:
			if err := l.importRecord(ctx, *line.record, names, o); err != nil {
				return r, fmt.Errorf("line %d: %w", n, err)
			}
		}
		if done++; o.Progress != nil {
			o.Progress(done, all)
		}
	}
	return r, nil
}

func (l *Library) importRecord(ctx context.Context, r Record, names map[string]string, o ImportOptions) error {
	return l.change(ctx, func(b *Batch, s *state) error {
		if o.Record != nil {
			var keep bool
			if r, keep = o.Record(ctx, r, names); keep {
				return attach(b, nil, Extras{Records: []Record{r}})
			}
			return nil
		}
		values, err := l.Records(ctx, r.Kind, r.Key)
		if err != nil || values[0] != nil {
			return err
		}
		return attach(b, nil, Extras{Records: []Record{r}})
	})
}

func (l *Library) importArticle(ctx context.Context, line *backupLine, o ImportOptions) (saved Saved, err error) {
	keys := identities(line.article.Meta.URL, "")
	for _, k := range line.card.keys {
		if !slices.Contains(keys, k) {
			keys = append(keys, k)
		}
	}
	err = l.change(ctx, func(b *Batch, s *state) error {
		old, free, err := l.lookUp(ctx, keys)
		if err != nil {
			return err
		}
		in, err := l.merged(ctx, line, old, o)
		if err != nil {
			return err
		}
		in.keys, in.old = free, old
		if saved, err = l.save(ctx, b, s, in); err != nil {
			return err
		}
		if s.tail > l.shape.tooLong {
			_, err = l.tend(ctx, b, s)
		}
		return err
	})
	return saved, err
}

// merged says how a line is to be saved beside what is here of its article.
func (l *Library) merged(ctx context.Context, line *backupLine, old *Card, o ImportOptions) (incoming, error) {
	in := incoming{article: line.article, reader: &line.card}
	missing := line.attach
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
			line.earlier = append(line.earlier, Version{Seen: line.card.Opened, Article: line.article})
		}
		for _, v := range line.earlier {
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
		in.earlier = line.earlier
	}
	in.with = func(ctx context.Context, saved Saved) (Extras, error) {
		x := Extras{Attach: missing}
		if o.With != nil {
			var err error
			if x, err = o.With(ctx, Imported{Saved: saved, Was: line.card.ID, Article: in.article, Attached: line.attach}); err != nil {
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
		c.Saved, c.Opened, c.Visits = min(before.Saved, o.Saved), max(before.Opened, o.Opened), max(before.Visits, o.Visits)
	}
}
