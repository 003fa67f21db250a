package app

import (
	"context"
	"fmt"
	"slices"
	"sync"

	"dateline/wasm/library"
)

// maxRecent is how many pages are remembered.
const maxRecent = 4

// recent are the pages opened last, the latest first. It is a cache: whatever is
// asked can be asked of the page anew. Its lock is its own, because a library that is
// being opened holds that of the App, and the first view of a page does not wait.
type recent struct {
	mu    sync.Mutex
	pages []*Opened
}

// remember keeps an opened page at hand, so that what is asked of it next need
// not read it again.
func (a *App) remember(o *Opened) {
	r := &a.recent
	r.mu.Lock()
	defer r.mu.Unlock()
	r.pages = slices.DeleteFunc(r.pages, func(x *Opened) bool { return x.key == o.key })
	r.pages = slices.Insert(r.pages, 0, o)
	r.pages = r.pages[:min(len(r.pages), maxRecent)]
}

// find returns the latest page that fits, nil if none does.
func (r *recent) find(fits func(*Opened) bool) *Opened {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, o := range r.pages {
		if fits(o) {
			return o
		}
	}
	return nil
}

// recentPage returns the opened page that a request brought, nil when it is no
// longer at hand.
func (a *App) recentPage(key uint64) *Opened {
	return a.recent.find(func(o *Opened) bool { return o.key == key && !o.bare })
}

// barePage returns a page of which only the text was shown, nil when it is no
// longer at hand.
func (a *App) barePage(key uint64) *Opened {
	return a.recent.find(func(o *Opened) bool { return o.key == key && o.bare })
}

// pageOf returns the opened page of an article, read again where the request
// brings it. The error is library.ErrNotFound when the page has to be sent again.
func (a *App) pageOf(ctx context.Context, r Request) (*Opened, error) {
	if !r.bringsPage() {
		return a.recentArticle(r.ID)
	}
	if o := a.recentPage(r.key()); o != nil && o.unread == nil { // several may be at hand that have no name yet
		return o, nil
	}
	o, err := a.opened(ctx, r)
	if err == nil && o.unread != nil && !r.Private {
		err = o.unread // what is done to it now would replace what was done before
	}
	return o, err
}

// recentArticle returns the opened page of an article. The error is
// library.ErrNotFound when it is no longer at hand: the page has to be sent again.
func (a *App) recentArticle(id string) (*Opened, error) {
	o := a.recent.find(func(o *Opened) bool { return o.ID == id && o.unread == nil && !o.bare })
	if o == nil {
		return nil, fmt.Errorf("the page of article %s: %w", id, library.ErrNotFound)
	}
	return o, nil
}
