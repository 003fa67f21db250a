package browser

import (
	"context"
	"sync"
)

// readers are the readers for which something is asked at this moment.
type readers struct {
	mu   sync.Mutex
	open map[string]*scope
}

// scope is the life of a reader's requests.
type scope struct {
	ctx   context.Context
	end   context.CancelFunc
	asked int
}

// enter returns the context of a request of a reader, and what ends the request.
func (r *readers) enter(reader string) (ctx context.Context, leave func()) {
	if reader == "" {
		return context.Background(), func() {}
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	s := r.open[reader]
	if s == nil {
		s = &scope{}
		s.ctx, s.end = context.WithCancel(context.Background())
		r.open[reader] = s
	}
	s.asked++
	return s.ctx, func() {
		r.mu.Lock()
		defer r.mu.Unlock()
		if s.asked--; s.asked == 0 {
			s.end()
			if r.open[reader] == s {
				delete(r.open, reader)
			}
		}
	}
}

func (r *readers) close(reader string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if s := r.open[reader]; s != nil {
		s.end()
		delete(r.open, reader)
	}
}
