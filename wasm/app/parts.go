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

// joined says of which pages an article was put together. The zero value is an
// article of one page. It is kept as a list: how many pages there are, and for
// each that was read its number, how many blocks of the article came from it,
// and, after a space, its address where it is known.
type joined struct {
	total   int
	blocks  map[int]int // by the number of the page, as it was found there
	current int         // the page that is open, 0 for an article of the library
	fresh   bool        // the page that is open was not read before
	address map[int]string
}

// joinParts puts what was read of an article's other pages around the one that is
// open. The article goes by the address of its first page.
func (a *App) joinParts(ctx context.Context, o *Opened, card *library.Card) error {
	p, own := o.found.Parts, o.found.Article
	j := o.alone()
	parts := map[int]*article.Article{p.Number: own}
	if card != nil {
		kept, before, err := a.partsOf(ctx, card, o.known.notes.parts)
		if err != nil {
			o.parts = j
			return err
		}
		j.total = max(j.total, before.total)
		for number, address := range before.address {
			if j.address[number] == "" {
				j.address[number] = address
			}
		}
		_, again := before.blocks[p.Number]
		j.fresh = !again
		for number, part := range kept {
			if number != p.Number {
				parts[number], j.blocks[number] = part, len(part.Blocks)
			}
		}
	}
	o.parts = j
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
	source := *whole
	if parts[1] == nil {
		source.Meta.URL = p.Stem
	}
	trace := slices.Clone(o.found.Trace)
	for i := range trace {
		if trace[i].Block >= 0 {
			trace[i].Block += shift
		}
	}
	o.start = shift
	o.from(&source, trace)
	return nil
}

// alone is how an article on several pages is joined of the page that is open alone.
func (p *Page) alone() joined {
	parts := p.found.Parts
	j := joined{
		total: parts.Total, current: parts.Number, fresh: true,
		address: maps.Clone(parts.Address), blocks: map[int]int{parts.Number: len(p.found.Article.Blocks)},
	}
	j.address[parts.Number], _, _ = strings.Cut(p.URL, "#")
	return j
}

// partsOf cuts an article of the library into what came from each page. One that
// was kept before anything was known of its other pages is the first of them.
func (a *App) partsOf(ctx context.Context, card *library.Card, j joined) (map[int]*article.Article, joined, error) {
	lib, err := a.library(ctx)
	if err != nil {
		return nil, joined{}, err
	}
	stored, _, err := lib.Get(ctx, card.ID)
	if err != nil {
		return nil, joined{}, err
	}
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

func decodeJoined(record []byte) (joined, error) {
	list, err := decodeList(record)
	if err != nil || len(list) == 0 {
		return joined{}, err
	}
	j := joined{blocks: map[int]int{}, address: map[int]string{}}
	if j.total, err = strconv.Atoi(list[0]); err != nil {
		return joined{}, fmt.Errorf("app: a number of pages: %w", err)
	}
	for _, entry := range list[1:] {
		number, blocks, _ := strings.Cut(entry, ":")
		blocks, address, _ := strings.Cut(blocks, " ")
		n, wrong := strconv.Atoi(number)
		b, bad := strconv.Atoi(blocks)
		if wrong != nil || bad != nil || n < 1 || b < 0 {
			return joined{}, fmt.Errorf("app: the part %q", entry)
		}
		j.blocks[n], j.address[n] = b, address
	}
	return j, nil
}

func (j joined) encode() []byte {
	list := []string{strconv.Itoa(j.total)}
	for _, number := range sortedNumbers(j.blocks) {
		entry := strconv.Itoa(number) + ":" + strconv.Itoa(j.blocks[number])
		if address := j.address[number]; address != "" {
			entry += " " + address
		}
		list = append(list, entry)
	}
	return encodeList(list)
}

// notes returns the notes as they are to be kept with the whole article.
func (o *Opened) notes() *Notes {
	n := o.Notes
	n.parts.blocks = o.blocksOfParts()
	return &n
}

// blocksOfParts returns how many blocks of the whole article came from each
// page. What was put back belongs to the page that is open.
func (o *Opened) blocksOfParts() map[int]int {
	blocks := maps.Clone(o.parts.blocks)
	if _, open := blocks[o.parts.current]; open {
		rest := len(o.whole.Blocks)
		for number, n := range blocks {
			if number != o.parts.current {
				rest -= n
			}
		}
		blocks[o.parts.current] = rest
	}
	return blocks
}

// addressOf returns where a block of the article is: the page of the article
// that it came from, where that is known and not the first.
func (o *Opened) addressOf(block int) string {
	if o.parts.total == 0 || block < 0 || block >= len(o.Article.Blocks) {
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
		if address := o.parts.address[number]; address != "" && number > 1 {
			return address
		}
		break
	}
	return o.Article.Meta.URL
}

// line says which pages are here, and where the article goes on.
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
