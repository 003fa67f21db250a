package main

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"dateline/wasm/library"
	"dateline/wasm/library/memory"
)

// look finds the articles there are, and the story that others become part of.
func (l *ledger) look(ctx context.Context, store *memory.Store) error {
	lib, err := library.Open(ctx, store, library.Options{})
	if err != nil {
		return err
	}
	page, err := lib.List(ctx, library.List{Order: library.BySaved, Limit: 2 * killPool})
	if err != nil {
		return err
	}
	if l.story == "" {
		found, err := lib.AllRecords(ctx, "story", "", 1)
		if err != nil {
			return err
		}
		if len(found) > 0 {
			l.story = found[0].Key
		}
	}
	l.ids, l.apart = nil, nil
	for _, c := range page.Cards {
		of, err := lib.Attached(ctx, "story", c.ID)
		if err != nil {
			return err
		}
		l.ids = append(l.ids, c.ID)
		if name := string(of[0]); name != "" && name != l.story {
			l.apart = append(l.apart, c.ID)
		}
	}
	return nil
}

// check holds a library against what was acknowledged.
func (l *ledger) check(ctx context.Context, store *memory.Store, t *tally) error {
	faults, err := inspect(ctx, store)
	if err != nil {
		return err
	}
	for _, f := range faults {
		t.fault("after a kill: %s", f)
	}
	lib, err := library.Open(ctx, store, library.Options{})
	if err != nil {
		return err
	}
	for _, address := range l.saved {
		c, err := lib.ByURL(ctx, address)
		if err != nil {
			t.fault("acknowledged and lost: %s", address)
			continue
		}
		a, _, err := lib.Get(ctx, c.ID)
		if err != nil || !strings.HasSuffix(a.Text, "before the bells had rung.") {
			t.fault("acknowledged and not whole: %s: %v", address, err)
		}
	}
	for id, names := range l.tags {
		c, err := lib.Card(ctx, id)
		if err != nil {
			return err
		}
		for _, name := range names {
			if !slices.Contains(c.Tags, name) {
				t.fault("a tag of %s is lost", id)
			}
		}
	}
	return l.checkMarks(ctx, lib, t)
}

func (l *ledger) checkMarks(ctx context.Context, lib *library.Library, t *tally) error {
	for _, id := range l.ids {
		kept, err := lib.Attached(ctx, "highlights", id)
		if err != nil {
			return err
		}
		there := map[string]bool{}
		for line := range strings.Lines(string(kept[0])) {
			name, rest, _ := strings.Cut(line, " ")
			_, mark, _ := strings.Cut(rest, " ")
			there[name] = true
			if !json.Valid([]byte(mark)) {
				t.fault("a highlight of %s is half written: %q", id, line)
			}
		}
		for _, name := range l.marks[id] {
			if !there[name] {
				t.fault("a highlight of %s is lost", id)
			}
		}
	}
	for _, id := range l.merged {
		of, err := lib.Attached(ctx, "story", id)
		if err != nil {
			return err
		}
		if string(of[0]) != l.story {
			t.fault("article %s was merged into story %s and is in %q", id, l.story, of[0])
		}
	}
	return nil
}
