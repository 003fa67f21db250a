package app

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"dateline/wasm/article"
	"dateline/wasm/library"
	"dateline/wasm/view"
)

// kindParts is attached to an article that stands on several pages: a list of
// how many these are, and for each that was read its number and how many blocks
// of the article came from it.
const kindParts = "parts"

// joined tells of which pages an article was put together. The zero value is an
// article of one page.
type joined struct {
	total   int
	blocks  map[int]int // by the number of the page, as it was found there
	current int         // the page that is open, 0 for an article of the library
	fresh   bool        // the page that is open was not read before
	address map[int]string
}

// joinParts puts what was read of a story's other pages around the one that is
// open. The article goes by the address of its first page.
func (a *App) joinParts(ctx context.Context, o *Opened, card *library.Card) error {
	p := o.found.Parts
	o.joined = joined{total: p.Total, current: p.Number, fresh: true, address: p.Address, blocks: map[int]int{p.Number: len(o.found.Article.Blocks)}}
	parts := map[int]*article.Article{p.Number: o.found.Article}
	if card != nil {
		kept, before, err := a.partsOf(ctx, card)
		if err != nil {
			return err
		}
		o.joined.total = max(o.joined.total, before.total)
		_, again := before.blocks[p.Number]
		o.joined.fresh = !again
		for number, part := range kept {
			if number != p.Number {
				parts[number], o.joined.blocks[number] = part, len(part.Blocks)
			}
		}
	}
	var whole *article.Article
	shift := 0
	for _, number := range sortedNumbers(parts) {
		if whole == nil {
			whole = parts[number]
			continue
		}
		if number == p.Number {
			shift = len(whole.Blocks)
		}
		var err error
		if whole, err = whole.Append(parts[number]); err != nil {
			return err
		}
	}
	meta := *whole
	if parts[1] == nil {
		meta.Meta.URL = p.Stem
	}
	o.found.Article, o.found.Trace = &meta, slices.Clone(o.found.Trace)
	for i := range o.found.Trace {
		if o.found.Trace[i].Block >= 0 {
			o.found.Trace[i].Block += shift
		}
	}
	o.start = shift
	return o.shape()
}

// partsOf cuts an article of the library into what came from each page. One that
// was kept before anything was known of its other pages is the first of them.
func (a *App) partsOf(ctx context.Context, card *library.Card) (map[int]*article.Article, joined, error) {
	lib, err := a.library(ctx)
	if err != nil {
		return nil, joined{}, err
	}
	stored, _, err := lib.Get(ctx, card.ID)
	if err != nil {
		return nil, joined{}, err
	}
	j := a.joinedOf(ctx, lib, card.ID)
	if j.total == 0 {
		return map[int]*article.Article{1: stored}, joined{blocks: map[int]int{1: len(stored.Blocks)}}, nil
	}
	parts, from := map[int]*article.Article{}, 0
	for _, number := range sortedNumbers(j.blocks) {
		to := from + j.blocks[number]
		part, err := stored.Part(from, to)
		if err != nil {
			a.report(err)
			return nil, joined{}, nil // what does not fit is read anew
		}
		parts[number], from = part, to
	}
	return parts, j, nil
}

// joinedOf returns of which pages an article of the library was put together.
func (a *App) joinedOf(ctx context.Context, lib *library.Library, id string) joined {
	records, err := lib.Attached(ctx, kindParts, id)
	if err != nil || records[0] == nil {
		return joined{}
	}
	list, err := decodeList(records[0])
	if err == nil && len(list) > 0 {
		j := joined{blocks: map[int]int{}}
		j.total, err = strconv.Atoi(list[0])
		for _, entry := range list[1:] {
			number, blocks, _ := strings.Cut(entry, ":")
			n, wrong := strconv.Atoi(number)
			b, bad := strconv.Atoi(blocks)
			if wrong != nil || bad != nil || n < 1 || b < 0 {
				err = fmt.Errorf("app: the part %q", entry)
				break
			}
			j.blocks[n] = b
		}
		if err == nil {
			return j
		}
	}
	a.report(err)
	return joined{}
}

// partsNote is what is kept of it. What the reader has put back belongs to the
// page that is open.
func (o *Opened) partsNote() library.Attachment {
	rest := len(o.whole.Blocks)
	for number, blocks := range o.joined.blocks {
		if number != o.joined.current {
			rest -= blocks
		}
	}
	list := []string{strconv.Itoa(o.joined.total)}
	for _, number := range sortedNumbers(o.joined.blocks) {
		blocks := o.joined.blocks[number]
		if number == o.joined.current {
			blocks = rest
		}
		list = append(list, strconv.Itoa(number)+":"+strconv.Itoa(blocks))
	}
	return library.Attachment{Kind: kindParts, Data: encodeList(list)}
}

// line tells the reader which pages are here, and where the story goes on.
func (j joined) line() view.PartsLine {
	if j.total == 0 {
		return view.PartsLine{}
	}
	l := view.PartsLine{Here: sortedNumbers(j.blocks), Total: j.total}
	missing := func(from, to int) {
		for n := from; n <= to && l.Next == 0; n++ {
			if _, here := j.blocks[n]; !here && j.address[n] != "" {
				l.Next, l.Address = n, j.address[n]
			}
		}
	}
	missing(j.current+1, j.total)
	missing(1, j.current-1)
	return l
}

// sortedNumbers returns the numbers of the pages in their order.
func sortedNumbers[V any](pages map[int]V) []int {
	numbers := make([]int, 0, len(pages))
	for n := range pages {
		numbers = append(numbers, n)
	}
	slices.Sort(numbers)
	return numbers
}
