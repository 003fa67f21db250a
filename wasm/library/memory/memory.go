// Package memory is a library.Store that lives as long as the program: for the
// command line and for tests.
package memory

import (
	"context"
	"fmt"
	"slices"
	"sort"
	"sync"

	"dateline/wasm/library"
)

// Store keeps its records in sorted chunks of keys. The zero value is not
// usable; see [New].
type Store struct {
	mu      sync.RWMutex
	buckets map[string]*bucket
	bytes   int64
	closed  bool
}

// New returns an empty store.
func New() *Store {
	s := &Store{buckets: make(map[string]*bucket)}
	for _, name := range library.Buckets() {
		s.buckets[name] = &bucket{values: make(map[string][]byte)}
	}
	return s
}

// Get implements library.Store.
func (s *Store) Get(ctx context.Context, refs ...library.Ref) ([][]byte, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if err := s.usable(ctx); err != nil {
		return nil, err
	}
	out := make([][]byte, len(refs))
	for i, r := range refs {
		b, err := s.bucket(r.Bucket)
		if err != nil {
			return nil, err
		}
		out[i] = b.values[r.Key]
	}
	return out, nil
}

// Scan implements library.Store.
func (s *Store) Scan(ctx context.Context, ranges ...library.Range) ([][]library.Item, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if err := s.usable(ctx); err != nil {
		return nil, err
	}
	out := make([][]library.Item, len(ranges))
	for i, r := range ranges {
		b, err := s.bucket(r.Bucket)
		if err != nil {
			return nil, err
		}
		out[i] = b.scan(r)
	}
	return out, nil
}

// Apply implements library.Store.
func (s *Store) Apply(ctx context.Context, batch *library.Batch) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.usable(ctx); err != nil {
		return err
	}
	if err := s.check(batch); err != nil {
		return err
	}
	for _, op := range batch.Ops {
		b := s.buckets[op.Bucket]
		switch op.Kind {
		case library.OpPut, library.OpAdd:
			s.bytes += b.put(op.Key, append(make([]byte, 0, len(op.Value)), op.Value...))
		case library.OpDelete:
			s.bytes -= b.delete(op.Key)
		case library.OpDeleteRange:
			for _, it := range b.scan(library.Range{From: op.Key, To: op.To, KeysOnly: true}) {
				s.bytes -= b.delete(it.Key)
			}
		}
	}
	return nil
}

// check finds whether the batch can be done as a whole, before any of it is.
func (s *Store) check(batch *library.Batch) error {
	var there map[library.Ref]bool // keys that earlier operations of the batch made or removed
	var cleared []library.Op
	for _, op := range batch.Ops {
		b, err := s.bucket(op.Bucket)
		if err != nil {
			return err
		}
		ref := library.Ref{Bucket: op.Bucket, Key: op.Key}
		switch op.Kind {
		case library.OpPut, library.OpAdd, library.OpDelete:
			if op.Kind == library.OpAdd {
				exists, known := there[ref]
				if !known {
					_, exists = b.values[op.Key]
					for _, c := range cleared {
						if c.Bucket == op.Bucket && c.Key <= op.Key && (c.To == "" || op.Key < c.To) {
							exists = false
						}
					}
				}
				if exists {
					return fmt.Errorf("memory: add %s %q: %w", op.Bucket, op.Key, library.ErrExists)
				}
			}
			if there == nil {
				there = make(map[library.Ref]bool)
			}
			there[ref] = op.Kind != library.OpDelete
		case library.OpDeleteRange:
			cleared = append(cleared, op)
			for ref := range there {
				if ref.Bucket == op.Bucket && op.Key <= ref.Key && (op.To == "" || ref.Key < op.To) {
					there[ref] = false
				}
			}
		default:
			return fmt.Errorf("memory: unknown operation %d", op.Kind)
		}
	}
	return nil
}

// Usage implements library.Store; it counts keys and values.
func (s *Store) Usage(ctx context.Context) (int64, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.bytes, s.usable(ctx)
}

// Close implements library.Store.
func (s *Store) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.closed = true
	return nil
}

// Reopen makes a closed store usable again with all that is in it, as opening
// a database again does.
func (s *Store) Reopen() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.closed = false
}

func (s *Store) usable(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if s.closed {
		return fmt.Errorf("memory: %w", library.ErrClosed)
	}
	return nil
}

func (s *Store) bucket(name string) (*bucket, error) {
	if b := s.buckets[name]; b != nil {
		return b, nil
	}
	return nil, fmt.Errorf("memory: no bucket %q", name)
}

// bucket holds values by key, and the keys in order: in chunks, so that a new
// key moves few others.
type bucket struct {
	values map[string][]byte
	chunks [][]string // none is empty; sorted within and from one to the next
}

// chunkKeys is how many keys a chunk holds at most.
const chunkKeys = 512

// chunk returns the index of the last chunk that begins at or before key, or 0.
func (b *bucket) chunk(key string) int {
	return max(0, sort.Search(len(b.chunks), func(i int) bool { return b.chunks[i][0] > key })-1)
}

// put returns by how many bytes the bucket grew.
func (b *bucket) put(key string, value []byte) int64 {
	old, exists := b.values[key]
	b.values[key] = value
	if exists {
		return int64(len(value) - len(old))
	}
	size := int64(len(key) + len(value))
	if len(b.chunks) == 0 {
		b.chunks = [][]string{{key}}
		return size
	}
	i := b.chunk(key)
	c := b.chunks[i]
	j, _ := slices.BinarySearch(c, key)
	c = slices.Insert(c, j, key)
	b.chunks[i] = c
	if len(c) > chunkKeys {
		half := len(c) / 2
		b.chunks[i] = c[:half:half]
		b.chunks = slices.Insert(b.chunks, i+1, append(make([]string, 0, chunkKeys+1), c[half:]...))
	}
	return size
}

// delete returns by how many bytes the bucket shrank.
func (b *bucket) delete(key string) int64 {
	old, exists := b.values[key]
	if !exists {
		return 0
	}
	delete(b.values, key)
	i := b.chunk(key)
	j, _ := slices.BinarySearch(b.chunks[i], key)
	b.chunks[i] = slices.Delete(b.chunks[i], j, j+1)
	if len(b.chunks[i]) == 0 {
		b.chunks = slices.Delete(b.chunks, i, i+1)
	}
	return int64(len(key) + len(old))
}

func (b *bucket) scan(r library.Range) []library.Item {
	var out []library.Item
	take := func(key string) bool { // false at the limit
		it := library.Item{Key: key}
		if !r.KeysOnly {
			it.Value = b.values[key]
		}
		out = append(out, it)
		return r.Limit == 0 || len(out) < r.Limit
	}
	if len(b.chunks) == 0 || r.To != "" && r.To <= r.From {
		return nil
	}
	if !r.Reverse {
		i := b.chunk(r.From)
		j, _ := slices.BinarySearch(b.chunks[i], r.From)
		for ; i < len(b.chunks); i, j = i+1, 0 {
			for ; j < len(b.chunks[i]); j++ {
				key := b.chunks[i][j]
				if r.To != "" && key >= r.To || !take(key) {
					return out
				}
			}
		}
		return out
	}
	i := len(b.chunks) - 1
	j := len(b.chunks[i])
	if r.To != "" {
		i = b.chunk(r.To)
		j, _ = slices.BinarySearch(b.chunks[i], r.To)
	}
	for {
		for j--; j >= 0; j-- {
			key := b.chunks[i][j]
			if key < r.From || !take(key) {
				return out
			}
		}
		if i--; i < 0 {
			return out
		}
		j = len(b.chunks[i])
	}
}
