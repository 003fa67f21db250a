// Package library keeps what the user has read: every article whole, once, with
// what other packages note about it, findable by address, day, outlet and words.
//
// store.go is the port, buckets.go lists what is kept where, schema.go brings older
// libraries up to date. save.go, trash.go and purge.go change articles, read.go and
// attached.go read them; entry.go to tail.go are the index, rank.go, search.go and
// present.go what is found in it; backup.go, exchange.go and restore.go are backups.
//
// A [Library] is built on a [Store]. What a method has acknowledged is on the
// disk; what it has not is not there at all, because every change is one batch
// of the store. Nothing is built when a library is opened, and nothing but a
// few counters is kept in memory: the engine may be stopped at any moment.
package library

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"time"
)

// Errors of a Library, besides those of its Store.
var (
	// ErrNotFound: no article, or nothing to undo, under that name.
	ErrNotFound = errors.New("not in the library")
	// ErrPaused: the reader has paused the library; nothing is added to it.
	ErrPaused = errors.New("the library is paused")
	// ErrUnfit: what was to be saved is no article.
	ErrUnfit = errors.New("nothing to save")
)

// Library is the user's own library. Its methods may be called from several
// goroutines; changes are made one after another.
type Library struct {
	store Store
	now   func() time.Time
	shape shape
	write chan struct{} // holds one token; who has it may write
	state state         // as it is in the store; only with the token
	run   *mergeRun     // of the merge under way, nil if it has to be made; only with the token
	cache cache
	aged  time.Time // when to look again for articles that are too old; only with the token
}

// Options of a library. The zero value is ready.
type Options struct {
	// Now is the clock; time.Now if nil.
	Now func() time.Time
	// Progress, if not nil, hears how far a migration is: so many articles
	// of all.
	Progress func(done, all int)
}

// Open opens the library that is in a store, or begins one. A library of an
// older version is brought up to date; when ctx ends before that is done, the
// next Open goes on where it stopped. A library of a newer version is left
// alone: ErrNewer. Close the store to close the library.
func Open(ctx context.Context, store Store, o Options) (*Library, error) {
	return openShaped(ctx, store, o, usualShape())
}

func openShaped(ctx context.Context, store Store, o Options, sh shape) (*Library, error) {
	l := &Library{store: store, now: o.Now, shape: sh, write: make(chan struct{}, 1)}
	if l.now == nil {
		l.now = time.Now
	}
	if err := l.upgrade(ctx, o.Progress); err != nil {
		return nil, err
	}
	l.write <- struct{}{}
	return l, nil
}

// state is the record of the counters.
type state struct {
	next     uint32 // id of the next article
	doc      uint32 // number of the next version of an article
	articles int
	trashed  int
	docs     int   // versions that count in the index
	bytes    int64 // of the records of all articles, trash included
	keepDays int   // Settings
	paused   bool
	tail     int    // documents not merged into the index yet
	dead     int    // documents that are gone, but still in the index
	sweep    bool   // the index is to be cleared of them soon, however few they are
	langs    string // the languages of the articles: primary tags with spaces between

	manifest *manifest // a record of its own
}

var stateRef = Ref{bucketMeta, "state"}

func (s *state) encode() []byte {
	w := &writer{}
	w.Byte(1)
	for _, n := range []uint64{uint64(s.next), uint64(s.doc), uint64(s.articles), uint64(s.trashed), uint64(s.docs)} {
		w.Uint(n)
	}
	w.Int(s.bytes)
	w.Uint(uint64(s.keepDays))
	w.Bool(s.paused)
	w.Uint(uint64(s.tail))
	w.Uint(uint64(s.dead))
	w.Bool(s.sweep)
	w.String(s.langs)
	return w.Buf
}

func decodeState(record []byte) (state, error) {
	if record == nil {
		return state{}, nil
	}
	r := newReader(record)
	if form := r.Byte(); form != 1 {
		r.Fail()
	}
	s := state{
		next: uint32(r.Small()), doc: uint32(r.Small()), articles: r.Small(), trashed: r.Small(), docs: r.Small(),
		bytes:    r.Int(),
		keepDays: r.Small(), paused: r.Bool(), tail: r.Small(), dead: r.Small(), sweep: r.Bool(), langs: r.String(),
	}
	if err := r.End(); err != nil {
		return state{}, fmt.Errorf("library: the counters: %w", err)
	}
	return s, nil
}

// change makes one change of the library, alone. fill puts it into the batch
// and may change the state it is given; both are written together, or neither.
// When another engine has written in between, fill is called once more.
func (l *Library) change(ctx context.Context, fill func(*Batch, *state) error) error {
	select {
	case <-l.write:
	case <-ctx.Done():
		return ctx.Err()
	}
	defer func() { l.write <- struct{}{} }()
	for again := false; ; again = true {
		var b Batch
		s := l.state
		if err := fill(&b, &s); err != nil {
			l.run = nil
			return err
		}
		s.put(&b, &l.state)
		if len(b.Ops) == 0 {
			return nil
		}
		err := l.store.Apply(ctx, &b)
		if err == nil {
			l.state = s
			return nil
		}
		l.run = nil
		if again || !errors.Is(err, ErrExists) {
			return err
		}
		if err := l.reload(ctx); err != nil {
			return err
		}
	}
}

// reload reads the counters again.
func (l *Library) reload(ctx context.Context) error {
	values, err := l.store.Get(ctx, stateRef, manifestRef)
	if err != nil {
		return err
	}
	s, err := decodeState(values[0])
	if err != nil {
		return err
	}
	if s.manifest, err = decodeManifest(values[1]); err != nil {
		return err
	}
	l.state = s
	return nil
}

// put writes what differs from the state before.
func (s *state) put(b *Batch, before *state) {
	if s.manifest != before.manifest {
		b.Put(manifestRef.Bucket, manifestRef.Key, s.manifest.encode())
	}
	same := *s
	same.manifest = before.manifest
	if same != *before {
		b.Put(stateRef.Bucket, stateRef.Key, s.encode())
	}
}

// idOf returns the name of the article with a number. Names sort by number.
func idOf(n uint32) string {
	s := strconv.FormatUint(uint64(n), 16)
	return "00000000"[len(s):] + s
}

// number turns a name or a document number back into a number.
func number(id string) (uint32, bool) {
	if len(id) != 8 {
		return 0, false
	}
	n, err := strconv.ParseUint(id, 16, 32)
	return uint32(n), err == nil
}

// Stats says how large the library is.
type Stats struct {
	Articles int
	Trashed  int   // deleted, and still to be brought back
	Bytes    int64 // of the articles themselves, earlier versions included
}

// Stats returns how large the library is.
func (l *Library) Stats(ctx context.Context) (Stats, error) {
	values, err := l.store.Get(ctx, stateRef)
	if err != nil {
		return Stats{}, err
	}
	s, err := decodeState(values[0])
	if err != nil {
		return Stats{}, err
	}
	return Stats{Articles: s.articles, Trashed: s.trashed, Bytes: s.bytes}, nil
}

// Disk returns how many bytes the library takes on the disk, index and all.
// Where the store does not know, it is the bytes of the articles.
func (l *Library) Disk(ctx context.Context) (int64, error) {
	if n, err := l.store.Usage(ctx); err == nil {
		return n, nil
	}
	s, err := l.Stats(ctx)
	return s.Bytes, err
}
