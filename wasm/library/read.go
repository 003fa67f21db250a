package library

import (
	"cmp"
	"context"
	"encoding/binary"
	"fmt"
	"slices"
	"strings"

	"dateline/wasm/article"
)

// Card returns the card of an article.
func (l *Library) Card(ctx context.Context, id string) (*Card, error) {
	cards, err := l.Cards(ctx, id)
	if err != nil {
		return nil, err
	}
	if cards[0] == nil {
		return nil, fmt.Errorf("article %s: %w", id, ErrNotFound)
	}
	return cards[0], nil
}

// Cards returns the cards of articles in the order of the names given, nil for
// one that is not in the library.
func (l *Library) Cards(ctx context.Context, ids ...string) ([]*Card, error) {
	refs := make([]Ref, len(ids))
	for i, id := range ids {
		refs[i] = Ref{bucketCards, id}
	}
	values, err := l.store.Get(ctx, refs...)
	if err != nil {
		return nil, err
	}
	cards := make([]*Card, len(ids))
	for i, v := range values {
		if v == nil {
			continue
		}
		if cards[i], err = decodeCard(v); err != nil {
			return nil, fmt.Errorf("article %s: %w", ids[i], err)
		}
	}
	return cards, nil
}

// Get returns an article whole, and its card.
func (l *Library) Get(ctx context.Context, id string) (*article.Article, *Card, error) {
	values, err := l.store.Get(ctx, Ref{bucketCards, id}, Ref{bucketArticles, id})
	if err != nil {
		return nil, nil, err
	}
	if values[0] == nil || values[1] == nil {
		return nil, nil, fmt.Errorf("article %s: %w", id, ErrNotFound)
	}
	c, err := decodeCard(values[0])
	if err != nil {
		return nil, nil, fmt.Errorf("article %s: %w", id, err)
	}
	a, err := decodeArticle(values[1])
	if err != nil {
		return nil, nil, fmt.Errorf("article %s: %w", id, err)
	}
	return a, c, nil
}

// ByURL returns the card of the article with an address, whatever form of it
// is given: see [Canonical]. Of several addresses the first counts that has one.
func (l *Library) ByURL(ctx context.Context, addresses ...string) (*Card, error) {
	var keys []string
	for _, a := range addresses {
		if key := Canonical(a); key != "" {
			keys = append(keys, key)
		}
	}
	c, err := l.cardOf(ctx, keys...)
	if err == nil && c == nil {
		err = fmt.Errorf("%s: %w", strings.Join(addresses, ", "), ErrNotFound)
	}
	return c, err
}

// cardOf returns the card filed under the first of the canonical addresses
// that has one, nil if none has.
func (l *Library) cardOf(ctx context.Context, keys ...string) (*Card, error) {
	c, _, err := l.lookUp(ctx, keys)
	return c, err
}

// lookUp also returns the addresses under which no article is filed.
func (l *Library) lookUp(ctx context.Context, keys []string) (c *Card, free []string, err error) {
	cards, frees, err := l.lookUpAll(ctx, [][]string{keys})
	if err != nil {
		return nil, nil, err
	}
	return cards[0], frees[0], nil
}

// lookUpAll does the same for many articles at once.
func (l *Library) lookUpAll(ctx context.Context, keys [][]string) (cards []*Card, frees [][]string, err error) {
	var refs []Ref
	for _, list := range keys {
		for _, k := range list {
			refs = append(refs, Ref{bucketURLs, k})
		}
	}
	values, err := l.store.Get(ctx, refs...)
	if err != nil {
		return nil, nil, err
	}
	cards, frees = make([]*Card, len(keys)), make([][]string, len(keys))
	var ids []string
	var of []int
	for i, list := range keys {
		known := false
		for k, key := range list {
			switch id := values[k]; {
			case id == nil:
				frees[i] = append(frees[i], key)
			case !known:
				known = true
				ids, of = append(ids, string(id)), append(of, i)
			}
		}
		values = values[len(list):]
	}
	if len(ids) == 0 {
		return cards, frees, nil
	}
	found, err := l.Cards(ctx, ids...)
	if err != nil {
		return nil, nil, err
	}
	for k, i := range of {
		cards[i] = found[k]
	}
	return cards, frees, nil
}

// Version is an article as it was before it changed.
type Version struct {
	Seen    int64 // when the reader last saw it so, Unix seconds UTC
	Article *article.Article
}

// Earlier returns the earlier versions of an article, oldest first.
func (l *Library) Earlier(ctx context.Context, id string) ([]Version, error) {
	found, err := l.store.Scan(ctx, Prefix(bucketEarlier, id))
	if err != nil {
		return nil, err
	}
	versions, err := decodeEarlier(found[0])
	if err != nil {
		return nil, fmt.Errorf("article %s, an earlier version: %w", id, err)
	}
	return versions, nil
}

// decodeEarlier reads the earlier versions of an article, oldest first.
func decodeEarlier(items []Item) ([]Version, error) {
	var versions []Version
	for _, it := range items {
		seen, n := binary.Varint(it.Value)
		if n <= 0 {
			return nil, ErrCorrupt
		}
		a, err := decodeArticle(it.Value[n:])
		if err != nil {
			return nil, err
		}
		versions = append(versions, Version{Seen: seen, Article: a})
	}
	slices.SortStableFunc(versions, func(a, b Version) int { return cmp.Compare(a.Seen, b.Seen) })
	return versions, nil
}

// Order is the order of a list.
type Order uint8

// The orders of a list, the newest first.
const (
	ByDay   Order = iota // of publication, see [Card.Day]
	BySaved              // of the first reading
)

// List says which cards are wanted.
type List struct {
	Order Order
	Host  string // only those of an outlet, by the first reading; "" for all
	After string // Page.Next of the page before, "" for the first
	Limit int    // 50 if 0
}

// Page is a piece of a list.
type Page struct {
	Cards []*Card
	Next  string // List.After for the next piece, "" at the end
}

// List returns cards in order, the newest first.
func (l *Library) List(ctx context.Context, q List) (Page, error) {
	r := Range{Bucket: bucketDays, Reverse: true, KeysOnly: true, To: q.After, Limit: q.Limit}
	if r.Limit <= 0 {
		r.Limit = 50
	}
	switch {
	case q.Host != "":
		p := Prefix(bucketSites, q.Host+"\x00")
		r.Bucket, r.From = bucketSites, p.From
		if r.To == "" {
			r.To = p.To
		}
	case q.Order == BySaved:
		r.Bucket = bucketCards
	}
	found, err := l.store.Scan(ctx, r)
	if err != nil {
		return Page{}, err
	}
	var page Page
	ids := make([]string, len(found[0]))
	for i, it := range found[0] {
		if ids[i] = it.Key; r.Bucket != bucketCards {
			ids[i], _ = filed(it.Key)
		}
	}
	if len(ids) == r.Limit {
		page.Next = found[0][len(ids)-1].Key
	}
	cards, err := l.Cards(ctx, ids...)
	if err != nil {
		return Page{}, err
	}
	for _, c := range cards {
		if c != nil { // nil: deleted between the two looks
			page.Cards = append(page.Cards, c)
		}
	}
	return page, nil
}
