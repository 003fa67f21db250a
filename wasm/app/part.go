package app

import (
	"context"
	"strconv"
	"strings"

	"dateline/wasm/extract"
	"dateline/wasm/library"
)

// kindPart is attached to an article that is a part of its page, which the
// reader chose: a list of one, how to find that part again, "" for words that
// were selected.
const kindPart = "part"

// pickStory asks for the story of the page, whatever part the reader chose before.
const pickStory = "story"

// isOwn reports whether what is picked is the article of the page's address: its
// story, or the part that the reader chose in its place.
func isOwn(pick string) bool { return pick == "" || pick == pickStory || pick == extract.Marked }

// partBefore reads the part of the page that the reader chose when it was open
// before, nil where none was chosen. What cannot be found again, as words that
// were selected, is taken as it was kept.
func (a *App) partBefore(ctx context.Context, r Request, rule extract.Rule, card *library.Card) *Opened {
	lib, err := a.library(ctx)
	if err != nil {
		return nil
	}
	records, err := lib.Attached(ctx, kindPart, card.ID)
	if err != nil || records[0] == nil {
		return nil
	}
	picked, err := decodeList(records[0])
	if err != nil || len(picked) != 1 {
		a.report(err)
		return nil
	}
	if picked[0] != "" {
		if o, err := readPart(r, extract.Options{Pick: picked[0], Own: true, Rule: rule}); err == nil {
			return o
		}
	}
	stored, _, err := lib.Get(ctx, card.ID)
	if err != nil {
		a.report(err)
		return nil
	}
	o := analyse(stored, card.ID, card.Opened)
	o.URL, o.key, o.part, o.asKept = r.URL, r.key(), true, true
	return o
}

// partNote is what is kept with an article of what part of its page it is.
func (o *Opened) partNote() library.Attachment {
	if !o.part {
		return library.Attachment{Kind: kindPart}
	}
	return library.Attachment{Kind: kindPart, Data: encodeList([]string{o.found.PickAgain()})}
}

// partID names another article of a page, which has no address of its own: it is
// at hand, and in no library.
func partID(r *Request) string { return partPrefix + strconv.FormatUint(r.key(), 36) }

const partPrefix = "part:"

func isPart(id string) bool { return strings.HasPrefix(id, partPrefix) }
