package library

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func TestPostingsAreReadAsWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		docs := rapid.SliceOfDistinct(rapid.Uint32(), func(d uint32) uint32 { return d }).Draw(t, "docs")
		slices.Sort(docs)
		var want []Posting
		var list []byte
		before := uint32(0)
		for i, d := range docs {
			p := Posting{d, uint8(i)}
			want, list, before = append(want, p), appendPosting(list, before, p), d
		}
		got, err := appendPostings(nil, string(list))
		if err != nil || !slices.Equal(got, want) {
			t.Fatalf("%v, %v, want %v", got, err, want)
		}
		if len(list) > 0 {
			if _, err := appendPostings(nil, string(list[:len(list)-1])); err == nil {
				t.Fatal("a list that is cut was read")
			}
		}
	})
	for _, bad := range []string{"\x80", "\xff\xff\xff\xff\xff\xff\x01\x01", "\xff\xff\xff\xff\x0f\x01\x01\x01",
		"\x01"} {
		if _, err := appendPostings(nil, bad); err == nil {
			t.Errorf("%q was read", bad)
		}
	}
}

func BenchmarkPostings(b *testing.B) {
	var list []byte
	before := uint32(0)
	for i := range uint32(10_000) {
		list, before = appendPosting(list, before, Posting{i * 7, uint8(i)}), i*7
	}
	to := make([]Posting, 0, 10_000)
	for b.Loop() {
		if _, err := appendPostings(to, string(list)); err != nil {
			b.Fatal(err)
		}
	}
}
