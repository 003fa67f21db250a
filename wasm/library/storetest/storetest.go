// Package storetest is the suite that every library.Store passes, whether it
// lives in memory or in a browser's database.
package storetest

import (
	"bytes"
	"sort"
	"strings"
	"testing"

	"dateline/wasm/library"
)

// Opener opens the store of a name: an empty one for a name it has not seen,
// the same records again for one it has.
type Opener func(t *testing.T, name string) library.Store

// Run runs the suite.
func Run(t *testing.T, open Opener) {
	for name, test := range map[string]func(*testing.T, library.Store){
		"Get":        testGet,
		"Scan":       testScan,
		"Keys":       testKeys,
		"Order":      testOrder,
		"Atomic":     testAtomic,
		"Model":      testModel,
		"Large":      testLarge,
		"Many":       testMany,
		"Canceled":   testCanceled,
		"Concurrent": testConcurrent,
		"Usage":      testUsage,
	} {
		t.Run(name, func(t *testing.T) {
			s := open(t, name)
			defer s.Close()
			test(t, s)
		})
	}
	t.Run("Durable", func(t *testing.T) { testDurable(t, open) })
	t.Run("Closed", func(t *testing.T) { testClosed(t, open) })
}

// The buckets the suite writes to.
var (
	bucketA = library.Buckets()[0]
	bucketB = library.Buckets()[1]
)

func apply(t *testing.T, s library.Store, fill func(*library.Batch)) {
	t.Helper()
	var b library.Batch
	fill(&b)
	if err := s.Apply(t.Context(), &b); err != nil {
		t.Fatal(err)
	}
}

func get(t *testing.T, s library.Store, bucket string, keys ...string) [][]byte {
	t.Helper()
	refs := make([]library.Ref, len(keys))
	for i, k := range keys {
		refs[i] = library.Ref{Bucket: bucket, Key: k}
	}
	values, err := s.Get(t.Context(), refs...)
	if err != nil {
		t.Fatal(err)
	}
	if len(values) != len(keys) {
		t.Fatalf("%d answers to %d questions", len(values), len(keys))
	}
	return values
}

func scan(t *testing.T, s library.Store, r library.Range) []library.Item {
	t.Helper()
	found, err := s.Scan(t.Context(), r)
	if err != nil {
		t.Fatal(err)
	}
	if len(found) != 1 {
		t.Fatalf("%d answers to one question", len(found))
	}
	return found[0]
}

func testGet(t *testing.T, s library.Store) {
	apply(t, s, func(b *library.Batch) {
		b.Put(bucketA, "one", []byte("1"))
		b.Put(bucketA, "empty", nil)
		b.Put(bucketB, "one", []byte("other"))
	})
	v := get(t, s, bucketA, "none", "one", "empty", "one")
	if v[0] != nil {
		t.Errorf("a record that is not there: %q", v[0])
	}
	if string(v[1]) != "1" || string(v[3]) != "1" {
		t.Errorf("got %q, %q", v[1], v[3])
	}
	if v[2] == nil || len(v[2]) != 0 {
		t.Errorf("an empty value: %#v", v[2])
	}
	if v := get(t, s, bucketB, "one"); string(v[0]) != "other" {
		t.Errorf("buckets are mixed up: %q", v[0])
	}
	if v := get(t, s, bucketA); len(v) != 0 {
		t.Errorf("nothing asked, answer %q", v)
	}
	if _, err := s.Get(t.Context(), library.Ref{Bucket: "no such bucket", Key: "x"}); err == nil {
		t.Error("an unknown bucket is no error")
	}
	value := []byte("before")
	apply(t, s, func(b *library.Batch) { b.Put(bucketA, "kept", value) })
	copy(value, "after!")
	if v := get(t, s, bucketA, "kept"); string(v[0]) != "before" {
		t.Errorf("the store kept the caller's slice: %q", v[0])
	}
}

func testScan(t *testing.T, s library.Store) {
	apply(t, s, func(b *library.Batch) {
		for _, k := range []string{"b", "a", "d", "c", "ca", "cb"} {
			b.Put(bucketA, k, []byte("value of "+k))
		}
		b.Put(bucketB, "c", nil)
	})
	for _, c := range []struct {
		r    library.Range
		want string
	}{
		{library.Range{}, "a b c ca cb d"},
		{library.Range{Reverse: true}, "d cb ca c b a"},
		{library.Range{Limit: 2}, "a b"},
		{library.Range{Limit: 2, Reverse: true}, "d cb"},
		{library.Range{From: "b"}, "b c ca cb d"},
		{library.Range{From: "b", Limit: 1}, "b"},
		{library.Range{From: "bb", To: "cb"}, "c ca"},
		{library.Range{To: "c"}, "a b"},
		{library.Range{To: "c", Reverse: true}, "b a"},
		{library.Range{From: "b", To: "d", Reverse: true, Limit: 3}, "cb ca c"},
		{library.Range{From: "c", To: "c"}, ""},
		{library.Range{From: "d", To: "a"}, ""},
		{library.Range{From: "x"}, ""},
		{library.Range{To: "A"}, ""},
		{library.Prefix("", "c"), "c ca cb"},
		{library.Prefix("", "x"), ""},
	} {
		c.r.Bucket = bucketA
		for _, keysOnly := range []bool{false, true} {
			c.r.KeysOnly = keysOnly
			keys := ""
			for _, it := range scan(t, s, c.r) {
				if keys != "" {
					keys += " "
				}
				keys += it.Key
				if keysOnly && it.Value != nil || !keysOnly && string(it.Value) != "value of "+it.Key {
					t.Errorf("%+v: %q has value %q", c.r, it.Key, it.Value)
				}
			}
			if keys != c.want {
				t.Errorf("%+v: got %q, want %q", c.r, keys, c.want)
			}
		}
	}
	found, err := s.Scan(t.Context(), library.Prefix(bucketB, ""), library.Prefix(bucketA, "d"))
	if err != nil || len(found) != 2 || len(found[0]) != 1 || found[0][0].Key != "c" || len(found[1]) != 1 ||
		found[1][0].Key != "d" {
		t.Errorf("two ranges at once: %v, %v", found, err)
	}
}

// testKeys holds that keys of any bytes are kept and ordered by bytes.
func testKeys(t *testing.T, s library.Store) {
	keys := []string{"", "\x00", "\x00\x00", "\x00a", "a", "a\x00", "a\x00b", "ab", "zürich", "ж", "日本", "\U0001F600",
		"\ufffd", "\xed\xa0\x80", "\x7f", "\x80", "\xfe", "\xff", "\xff\xff"}
	apply(t, s, func(b *library.Batch) {
		for i, k := range keys {
			b.Put(bucketA, k, []byte{byte(i)})
		}
	})
	for i, v := range get(t, s, bucketA, keys...) {
		if !bytes.Equal(v, []byte{byte(i)}) {
			t.Errorf("key %q: got %v, want %d", keys[i], v, i)
		}
	}
	sorted := append([]string(nil), keys...)
	sort.Strings(sorted)
	all := scan(t, s, library.Range{Bucket: bucketA})
	if len(all) != len(sorted) {
		t.Fatalf("%d keys of %d", len(all), len(sorted))
	}
	for i, it := range all {
		if it.Key != sorted[i] {
			t.Errorf("key %d is %q, want %q", i, it.Key, sorted[i])
		}
	}
	if got := scan(t, s, library.Prefix(bucketA, "\xff")); len(got) != 2 {
		t.Errorf("keys that begin with 0xff: %v", got)
	}
}

// testOrder holds that a batch is done in its order.
func testOrder(t *testing.T, s library.Store) {
	apply(t, s, func(b *library.Batch) {
		b.Put(bucketA, "p1", []byte("1"))
		b.Put(bucketA, "p2", []byte("1"))
		b.Put(bucketA, "q", []byte("1"))
	})
	apply(t, s, func(b *library.Batch) {
		b.Put(bucketA, "q", []byte("2"))
		b.Put(bucketA, "p3", []byte("2"))
		b.DeletePrefix(bucketA, "p")
		b.Put(bucketA, "p1", []byte("2"))
		b.Add(bucketA, "p2", []byte("2"))
		b.Delete(bucketA, "q")
		b.Add(bucketA, "q", []byte("3"))
		b.Delete(bucketA, "not there")
	})
	var got strings.Builder
	for _, it := range scan(t, s, library.Range{Bucket: bucketA}) {
		got.WriteString(it.Key + "=" + string(it.Value) + " ")
	}
	if got.String() != "p1=2 p2=2 q=3 " {
		t.Errorf("got %s", got.String())
	}
	apply(t, s, func(b *library.Batch) { b.DeletePrefix(bucketA, "") })
	if all := scan(t, s, library.Range{Bucket: bucketA}); len(all) != 0 {
		t.Errorf("left after all was deleted: %v", all)
	}
	apply(t, s, func(b *library.Batch) {})
}
