package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"dateline/wasm/e2e/drive"
	"dateline/wasm/e2e/reading"
	"dateline/wasm/e2e/web"
)

// Of the kills: how many articles the pool of one profile has, how many of them
// are there before the first kill, and how many come in one request.
const (
	killPool  = 600
	killSeed  = 30
	killPiece = 12
)

// ledger is what was acknowledged, kept outside the browser.
type ledger struct {
	mu     sync.Mutex
	saved  []string            // addresses of articles
	marks  map[string][]string // by id of an article: ids of highlights with a note
	tags   map[string][]string
	merged []string // articles that are part of the story, by id
	story  string
	ids    []string // of articles that were there before this round
	apart  []string // of these, the ones with a story of their own, which can be merged
}

// killed ends the browser while it works, as a crash does, and starts it on
// what it left.
func killed(ctx context.Context, b *bench, name string, t *tally) (err error) {
	w, err := web.New()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	w.Site("pool.localhost", http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		n, err := strconv.Atoi(strings.TrimPrefix(r.URL.Path, "/"))
		if err != nil {
			http.NotFound(rw, r)
			return
		}
		rw.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprint(rw, poolPage(n))
	}))
	articles, _, _, err := b.pool(ctx, 0, b.few(killPool, 150))
	if err != nil {
		return err
	}
	var done worked
	for kills := b.few(100, 1); kills > 0; {
		n, err := b.lives(ctx, name, w, articles, kills, &done, t)
		if err != nil {
			return err
		}
		kills -= n
	}
	t.note("acknowledged before a kill: %d articles imported, %d read, %d highlights with notes, %d tags, %d merges, "+
		"%d pieces of tidying", done.imported.Load(), done.read.Load(), done.marks.Load(), done.tags.Load(),
		done.merges.Load(), done.tidied.Load())
	return nil
}

// worked counts what was acknowledged.
type worked struct{ imported, read, marks, tags, merges, tidied atomic.Int64 }

func (w *worked) all() int64 {
	return w.imported.Load() + w.read.Load() + w.marks.Load() + w.tags.Load() + w.merges.Load() + w.tidied.Load()
}

// lives kills the browsers of one profile one after the other, until the pool
// is empty, and returns how many these were.
func (b *bench) lives(
	ctx context.Context, name string, w *web.Web, articles []string, kills int, done *worked, t *tally,
) (n int, err error) {
	profile, remove, err := newProfile()
	if err != nil {
		return 0, err
	}
	defer remove()
	browser, p, err := b.startOn(ctx, name, profile, w)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, browser.Kill()) }()
	l := &ledger{marks: map[string][]string{}, tags: map[string][]string{}}
	queue := &queue{articles: articles}
	for range killSeed / killPiece {
		if err := l.importNext(ctx, p, queue, done); err != nil {
			return 0, err
		}
	}
	store, err := dump(ctx, p)
	if err == nil {
		err = errors.Join(l.check(ctx, store, t), l.look(ctx, store))
	}
	if err == nil && len(l.ids) == 0 {
		err = errors.New("nothing is in the library that was filled")
	}
	for err == nil && n < kills && queue.left() > 10*killPiece {
		n++
		before := t.failed
		if err = l.work(ctx, browser, p, queue, done, t); err != nil {
			break
		}
		next, page, failed := b.startOn(ctx, name, profile, w)
		if failed != nil {
			return n, fmt.Errorf("after kill %d: %w", n, failed)
		}
		browser, p = next, page
		if store, err = dump(ctx, p); err != nil {
			break
		}
		if err = l.check(ctx, store, t); err != nil {
			break
		}
		if err = l.look(ctx, store); err == nil && t.failed == before {
			t.ok()
		}
	}
	return n, err
}

// queue hands out the articles of the pool. Some are imported, others read.
type queue struct {
	mu       sync.Mutex
	articles []string
	next     int
}

func (q *queue) take(n int) (lines []string, first int) {
	q.mu.Lock()
	defer q.mu.Unlock()
	first = q.next
	q.next = min(q.next+n, len(q.articles))
	return q.articles[first:q.next], first
}

func (q *queue) left() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	return len(q.articles) - q.next
}

// work lets the browser do everything at once and kills it at some moment.
func (l *ledger) work(
	ctx context.Context, browser drive.Browser, p drive.Page, queue *queue, done *worked, t *tally,
) error {
	ctx, over := context.WithCancel(ctx) // what still waits for an answer would wait for a minute
	defer over()
	var killed atomic.Bool
	var wait sync.WaitGroup
	var faults sync.Mutex
	before := done.all()
	repeat := func(what string, step func() error) {
		wait.Go(func() {
			for !killed.Load() {
				if err := step(); err != nil {
					if !killed.Load() {
						faults.Lock()
						t.fault("%s before a kill: %v", what, err)
						faults.Unlock()
					}
					return
				}
			}
		})
	}
	repeat("importing", func() error { return l.importNext(ctx, p, queue, done) })
	repeat("marking", func() error { return l.markNext(ctx, p, done) })
	repeat("tidying", func() error {
		if err := ask(ctx, p, "tidy", nil); err != nil {
			return err
		}
		done.tidied.Add(1)
		return nil
	})
	repeat("reading", func() error { return l.readNext(ctx, browser, queue, done) })
	// A slow machine is to have done something, too: so many acknowledgements and a moment more.
	for enough, late := before+1+rand.Int64N(30), time.Now().Add(20*time.Second); done.all() < enough &&
		time.Now().Before(late); {
		time.Sleep(time.Millisecond)
	}
	time.Sleep(time.Duration(rand.IntN(300)) * time.Millisecond)
	killed.Store(true)
	err := browser.Kill()
	over()
	wait.Wait()
	return err
}

// ask asks and wants no problem.
func ask(ctx context.Context, p drive.Page, op string, more any) error {
	var got answer
	if err := reading.AskTab(ctx, p, op, more, &got); err != nil {
		return err
	}
	if got.Saved == "not-saved" {
		return fmt.Errorf("%s: not saved", op)
	}
	return got.well(op)
}

func (l *ledger) importNext(ctx context.Context, p drive.Page, queue *queue, done *worked) error {
	lines, first := queue.take(1 + rand.IntN(killPiece))
	if len(lines) == 0 {
		time.Sleep(50 * time.Millisecond)
		return nil
	}
	more := map[string]any{"args": map[string]any{"lines": strings.Join(lines, "")}}
	if err := ask(ctx, p, "import", more); err != nil {
		return err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	for i := range lines {
		l.saved = append(l.saved, poolAddress(first+i))
	}
	done.imported.Add(int64(len(lines)))
	return nil
}

// readNext reads an article as a person does, whose browser keeps it.
func (l *ledger) readNext(ctx context.Context, browser drive.Browser, queue *queue, done *worked) error {
	lines, first := queue.take(1)
	if len(lines) == 0 {
		time.Sleep(50 * time.Millisecond)
		return nil
	}
	p, err := reading.Open(ctx, browser, poolAddress(first))
	if err != nil {
		return err
	}
	saved, err := reading.Saved(ctx, p)
	if err != nil {
		return err
	}
	if saved != "new" {
		return fmt.Errorf("an article is %q", saved)
	}
	l.mu.Lock()
	l.saved = append(l.saved, poolAddress(first))
	l.mu.Unlock()
	done.read.Add(1)
	return p.Close(ctx)
}

// markNext changes what is the user's own: a highlight with a note, a tag, a
// story.
func (l *ledger) markNext(ctx context.Context, p drive.Page, done *worked) error {
	id, name := l.ids[rand.IntN(len(l.ids))], strconv.FormatUint(rand.Uint64(), 36)
	switch rand.IntN(4) {
	case 0:
		if err := ask(ctx, p, "tag", map[string]any{"id": id, "args": map[string]any{"tag": name}}); err != nil {
			return err
		}
		l.mu.Lock()
		l.tags[id] = append(l.tags[id], name)
		l.mu.Unlock()
		done.tags.Add(1)
	case 1:
		if len(l.apart) == 0 {
			return nil
		}
		id = l.apart[rand.IntN(len(l.apart))]
		if slices.Contains(l.merged, id) {
			return nil
		}
		more := map[string]any{"id": l.story, "args": map[string]any{"article": id}}
		if err := ask(ctx, p, "merge", more); err != nil {
			return err
		}
		l.mu.Lock()
		l.merged = append(l.merged, id)
		l.mu.Unlock()
		done.merges.Add(1)
	default:
		line := fmt.Sprintf(`%s %d {"words":"the harbour","note":"a note called %[1]s, of some words"}`, name, writtenAt)
		more := map[string]any{"id": id, "args": map[string]any{"lines": line}}
		if err := ask(ctx, p, "highlight", more); err != nil {
			return err
		}
		l.mu.Lock()
		l.marks[id] = append(l.marks[id], name)
		l.mu.Unlock()
		done.marks.Add(1)
	}
	return nil
}
