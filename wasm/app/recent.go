package app

import (
	"context"
	"fmt"
	"slices"

	"dateline/wasm/library"
)

// maxRecent is how many pages are remembered.
const maxRecent = 4

// remember keeps an opened page at hand, so that what is asked of it next need
// not read it again. It is a cache: whatever is asked can be asked of the page anew.
func (a *App) remember(o *Opened) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.recent = slices.DeleteFunc(a.recent, func(x *Opened) bool { return x.key == o.key })
	a.recent = slices.Insert(a.recent, 0, o)
	a.recent = a.recent[:min(len(a.recent), maxRecent)]
}

// recentPage returns the opened page that a request brought, nil when it is no
// longer at hand.
func (a *App) recentPage(key uint64) *Opened {
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, o := range a.recent {
		if o.key == key {
			return o
		}
	}
	return nil
}

// pageOf returns the opened page of an article, read again where the request
// brings it. The error is library.ErrNotFound when the page has to be sent again.
func (a *App) pageOf(ctx context.Context, r Request) (*Opened, *library.Card, error) {
	if r.bringsPage() { // several pages may be at hand that have no name yet
		if o := a.recentPage(r.key()); o != nil && o.unread == nil {
			return o, nil, nil
		}
		o, card, err := a.opened(ctx, r)
		if err == nil && o.unread != nil && !r.Private {
			err = o.unread // what is done to it now would replace what was done before
		}
		return o, card, err
	}
	o, err := a.recentArticle(r.ID)
	return o, nil, err
}

// recentArticle returns the opened page of an article. The error is
// library.ErrNotFound when it is no longer at hand: the page has to be sent again.
func (a *App) recentArticle(id string) (*Opened, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, o := range a.recent {
		if o.ID == id && o.unread == nil {
			return o, nil
		}
	}
	return nil, fmt.Errorf("the page of article %s: %w", id, library.ErrNotFound)
}
