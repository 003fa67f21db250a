package app

import (
	"context"
	"strconv"
	"strings"

	"dateline/wasm/extract"
)

// pickStory asks for the article of the page, whatever part was picked before.
const pickStory = "story"

// isOwn reports whether what is picked is the article of the page's address: the
// one that is found, or the part that the user picked in its place.
func isOwn(pick string) bool { return pick == "" || pick == pickStory || pick == extract.Marked }

// partBefore reads the part of the page that was picked when it was open before.
// What cannot be found again, as words that were selected, is taken as it was kept.
func (a *App) partBefore(ctx context.Context, r Request, k *known) (Page, bool) {
	if selector := k.notes.picked.selector; selector != "" {
		if p, err := readPart(r, extract.Options{Pick: selector, Own: true, Rule: k.rule}); err == nil {
			return p, true
		}
	}
	stored, card, err := k.lib.Get(ctx, k.card.ID)
	if err != nil {
		a.report(err)
		return Page{}, false
	}
	p := keptPage(stored, card.ID)
	p.URL, p.key, p.part, p.asKept = r.URL, r.key(), true, true
	return p, true
}

// partID is the ID of another article of a page, which has no address of its own:
// it is at hand, and in no library.
func partID(r *Request) string { return partPrefix + strconv.FormatUint(r.key(), 36) }

const partPrefix = "part:"

func isPart(id string) bool { return strings.HasPrefix(id, partPrefix) }
