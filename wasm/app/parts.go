package app

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"dateline/wasm/article"
	"dateline/wasm/library"
	"dateline/wasm/view"
)

// kindParts is attached to an article that stands on several pages: a list of
// how many these are, and for each that was read its number, how many blocks of
// the article came from it, and, behind a space, its address where it is known.
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
	o.joined = joined{total: p.Total, current: p.Number, fresh: true, address: maps.Clone(p.Address), blocks: map[int]int{p.Number: len(o.found.Article.Blocks)}}
	o.joined.address[p.Number], _, _ = strings.Cut(o.URL, "#")
	parts := map[int]*article.Article{p.Number: o.found.Article}
	if card != nil {
		kept, before, err := a.partsOf(ctx, card)
		if err != nil {
			return err
		}
		o.joined.total = max(o.joined.total, before.total)
		for number, address := range before.address {
			if o.joined.address[number] == "" {
				o.joined.address[number] = address
			}
		}
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
		j := joined{blocks: map[int]int{}, address: map[int]string{}}
		j.total, err = strconv.Atoi(list[0])
		for _, entry := range list[1:] {
			number, blocks, _ := strings.Cut(entry, ":")
			blocks, address, _ := strings.Cut(blocks, " ")
			n, wrong := strconv.Atoi(number)
			b, bad := strconv.Atoi(blocks)
			if wrong != nil || bad != nil || n < 1 || b < 0 {
				err = fmt.Errorf("app: the part %q", entry)
				break
			}
			j.blocks[n], j.address[n] = b, address
		}
		if err == nil {
			return j
		}
	}
	a.report(err)
	return joined{}
}

// partsNote is what is kept of it.
func (o *Opened) partsNote() library.Attachment {
	list := []string{strconv.Itoa(o.joined.total)}
	blocks := o.blocksOfParts()
	for _, number := range sortedNumbers(blocks) {
		entry := strconv.Itoa(number) + ":" + strconv.Itoa(blocks[number])
		if address := o.joined.address[number]; address != "" {
			entry += " " + address
		}
		list = append(list, entry)
	}
	return library.Attachment{Kind: kindParts, Data: encodeList(list)}
}

// blocksOfParts returns how many blocks of the whole article came from each
// page. What the reader has put back belongs to the page that is open.
func (o *Opened) blocksOfParts() map[int]int {
	blocks := maps.Clone(o.joined.blocks)
	if _, open := blocks[o.joined.current]; open {
		rest := len(o.whole.Blocks)
		for number, n := range blocks {
			if number != o.joined.current {
				rest -= n
			}
		}
		blocks[o.joined.current] = rest
	}
	return blocks
}

// addressOf returns where a block of the article stands: the page of the story
// that it came from, where that is known and not the first.
func (o *Opened) addressOf(block int) string {
	if o.joined.total == 0 || block < 0 || block >= len(o.Article.Blocks) {
		return o.Article.Meta.URL
	}
	at := -1 // the same block of the whole article, of which some may be cut out
	for _, b := range o.Article.Blocks[:block+1] {
		name := nameOf(o.Article, b)
		for at++; at < len(o.whole.Blocks) && nameOf(o.whole, o.whole.Blocks[at]) != name; at++ {
		}
	}
	blocks := o.blocksOfParts()
	for _, number := range sortedNumbers(blocks) {
		if at -= blocks[number]; at >= 0 {
			continue
		}
		if address := o.joined.address[number]; address != "" && number > 1 {
			return address
		}
		break
	}
	return o.Article.Meta.URL
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
