package storetest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"sort"
	"sync"
	"testing"

	"dateline/wasm/library"
)

// testAtomic holds that a batch that fails changes nothing.
func testAtomic(t *testing.T, s library.Store) {
	apply(t, s, func(b *library.Batch) {
		b.Put(bucketA, "there", []byte("old"))
		b.Put(bucketB, "gone?", []byte("old"))
	})
	var b library.Batch
	b.Put(bucketA, "new", []byte("new"))
	b.DeletePrefix(bucketB, "")
	b.Add(bucketA, "there", []byte("new"))
	b.Put(bucketA, "newer", []byte("new"))
	if err := s.Apply(t.Context(), &b); !errors.Is(err, library.ErrExists) {
		t.Fatalf("adding what exists: %v", err)
	}
	v := get(t, s, bucketA, "there", "new", "newer")
	if string(v[0]) != "old" || v[1] != nil || v[2] != nil {
		t.Errorf("after a failed batch: %q", v)
	}
	if v := get(t, s, bucketB, "gone?"); string(v[0]) != "old" {
		t.Errorf("after a failed batch: %q", v)
	}
	b = library.Batch{}
	b.Put(bucketA, "new", nil)
	b.Put("no such bucket", "x", nil)
	if err := s.Apply(t.Context(), &b); err == nil {
		t.Error("an unknown bucket is no error")
	}
	if v := get(t, s, bucketA, "new"); v[0] != nil {
		t.Error("half a batch was done")
	}
}

// testModel compares the store with a sorted map over random batches and scans.
func testModel(t *testing.T, s library.Store) {
	rnd := rand.New(rand.NewPCG(1, 2))
	model := map[string]string{}
	key := func() string { return fmt.Sprintf("%02d", rnd.IntN(60)) }
	for round := range 60 {
		apply(t, s, func(b *library.Batch) {
			for range 1 + rnd.IntN(12) {
				switch rnd.IntN(6) {
				case 0:
					k := key()
					b.Delete(bucketA, k)
					delete(model, k)
				case 1:
					p := key()[:1]
					b.DeletePrefix(bucketA, p)
					for k := range model {
						if k[:1] == p {
							delete(model, k)
						}
					}
				default:
					k, v := key(), fmt.Sprint(round, rnd.IntN(1000))
					b.Put(bucketA, k, []byte(v))
					model[k] = v
				}
			}
		})
		r := library.Range{Bucket: bucketA, From: key(), To: key(), Limit: rnd.IntN(8), Reverse: rnd.IntN(2) == 0}
		if rnd.IntN(4) == 0 {
			r.To = ""
		}
		var want []string
		for k := range model {
			if k >= r.From && (r.To == "" || k < r.To) {
				want = append(want, k)
			}
		}
		sort.Strings(want)
		if r.Reverse {
			sort.Sort(sort.Reverse(sort.StringSlice(want)))
		}
		if r.Limit > 0 && len(want) > r.Limit {
			want = want[:r.Limit]
		}
		got := scan(t, s, r)
		if len(got) != len(want) {
			t.Fatalf("round %d %+v: %d records, want %v", round, r, len(got), want)
		}
		for i, it := range got {
			if it.Key != want[i] || string(it.Value) != model[it.Key] {
				t.Fatalf("round %d %+v: record %d is %q=%q, want %q=%q", round, r, i, it.Key, it.Value, want[i],
					model[want[i]])
			}
		}
	}
}

func testLarge(t *testing.T, s library.Store) {
	large := make([]byte, 5<<20)
	for i := range large {
		large[i] = byte(i * 7)
	}
	apply(t, s, func(b *library.Batch) { b.Put(bucketA, "large", large) })
	if v := get(t, s, bucketA, "large"); !bytes.Equal(v[0], large) {
		t.Errorf("5 MB come back as %d bytes", len(v[0]))
	}
}

func testMany(t *testing.T, s library.Store) {
	const n = 2000
	keys := make([]string, n)
	apply(t, s, func(b *library.Batch) {
		for i := range n {
			keys[i] = fmt.Sprintf("%05d", i*7%n)
			b.Put(bucketA, keys[i], []byte(keys[i]))
		}
	})
	for i, v := range get(t, s, bucketA, keys...) {
		if string(v) != keys[i] {
			t.Fatalf("%q has value %q", keys[i], v)
		}
	}
	all := scan(t, s, library.Range{Bucket: bucketA})
	if len(all) != n || !sort.SliceIsSorted(all, func(i, j int) bool { return all[i].Key < all[j].Key }) {
		t.Fatalf("%d of %d records, or out of order", len(all), n)
	}
	ranges := make([]library.Range, 200)
	for i := range ranges {
		ranges[i] = library.Prefix(bucketA, fmt.Sprintf("%04d", i))
	}
	found, err := s.Scan(t.Context(), ranges...)
	if err != nil {
		t.Fatal(err)
	}
	for i, items := range found {
		if len(items) != 10 || items[0].Key != fmt.Sprintf("%05d", i*10) {
			t.Fatalf("range %d: %v", i, items)
		}
	}
}

func testCanceled(t *testing.T, s library.Store) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := s.Get(ctx, library.Ref{Bucket: bucketA, Key: "x"}); !errors.Is(err, context.Canceled) {
		t.Errorf("Get: %v", err)
	}
	if _, err := s.Scan(ctx, library.Range{Bucket: bucketA}); !errors.Is(err, context.Canceled) {
		t.Errorf("Scan: %v", err)
	}
	var b library.Batch
	b.Put(bucketA, "x", []byte("x"))
	if err := s.Apply(ctx, &b); !errors.Is(err, context.Canceled) {
		t.Errorf("Apply: %v", err)
	}
	if v := get(t, s, bucketA, "x"); v[0] != nil {
		t.Error("a canceled batch was done")
	}
}

// testConcurrent holds that of many that add the same record one succeeds,
// and that no batch is seen in part.
func testConcurrent(t *testing.T, s library.Store) {
	const writers = 8
	var wg sync.WaitGroup
	won := make([]error, writers)
	for w := range writers {
		wg.Go(func() {
			var b library.Batch
			b.Add(bucketA, "lock", []byte{byte(w)})
			for i := range 20 {
				b.Put(bucketA, fmt.Sprintf("field %d", i), []byte{byte(w)})
			}
			won[w] = s.Apply(t.Context(), &b)
		})
	}
	wg.Go(func() {
		for range 10 {
			found, err := s.Scan(t.Context(), library.Prefix(bucketA, "field"))
			if err != nil || len(found[0]) != 0 && len(found[0]) != 20 {
				t.Errorf("%d of 20 fields are there, %v", len(found[0]), err)
			}
		}
	})
	wg.Wait()
	winner := -1
	for w, err := range won {
		switch {
		case err == nil && winner < 0:
			winner = w
		case err == nil:
			t.Errorf("%d and %d both added the record", winner, w)
		case !errors.Is(err, library.ErrExists):
			t.Error(err)
		}
	}
	if winner < 0 {
		t.Fatal("nobody could add the record")
	}
	for _, it := range scan(t, s, library.Range{Bucket: bucketA}) {
		if !bytes.Equal(it.Value, []byte{byte(winner)}) {
			t.Errorf("%s was written by %v, not by %d", it.Key, it.Value, winner)
		}
	}
}

func testUsage(t *testing.T, s library.Store) {
	apply(t, s, func(b *library.Batch) { b.Put(bucketA, "x", make([]byte, 1<<20)) })
	if n, err := s.Usage(t.Context()); err != nil || n < 1000 {
		t.Errorf("a megabyte stored, usage %d, %v", n, err)
	}
}

func testDurable(t *testing.T, open Opener) {
	s := open(t, "Durable")
	apply(t, s, func(b *library.Batch) { b.Put(bucketA, "kept", []byte("kept")) })
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = open(t, "Durable")
	defer s.Close()
	if v := get(t, s, bucketA, "kept"); string(v[0]) != "kept" {
		t.Errorf("after opening again: %q", v[0])
	}
}

func testClosed(t *testing.T, open Opener) {
	s := open(t, "Closed")
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Get(t.Context(), library.Ref{Bucket: bucketA, Key: "x"}); !errors.Is(err, library.ErrClosed) {
		t.Errorf("Get: %v", err)
	}
	if _, err := s.Scan(t.Context(), library.Range{Bucket: bucketA}); !errors.Is(err, library.ErrClosed) {
		t.Errorf("Scan: %v", err)
	}
	var b library.Batch
	b.Put(bucketA, "x", nil)
	if err := s.Apply(t.Context(), &b); !errors.Is(err, library.ErrClosed) {
		t.Errorf("Apply: %v", err)
	}
	if err := s.Close(); err != nil {
		t.Errorf("closing twice: %v", err)
	}
}
