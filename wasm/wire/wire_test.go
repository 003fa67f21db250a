package wire

import (
	"errors"
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func TestWhatIsWrittenIsRead(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		u, i, f := rapid.Uint64().Draw(t, "u"), rapid.Int64().Draw(t, "i"), rapid.Float64().Draw(t, "f")
		b, s := rapid.Bool().Draw(t, "b"), rapid.String().Draw(t, "s")
		list := rapid.SliceOf(rapid.String()).Draw(t, "list")
		var w Writer
		w.Byte(1)
		w.Uint(u)
		w.Int(i)
		w.Float(f)
		w.Bool(b)
		w.String(s)
		w.Strings(list)
		w.Bytes([]byte(s))
		r := NewReader(w.Buf)
		if r.Byte() != 1 || r.Uint() != u || r.Int() != i || math.Float64bits(r.Float()) != math.Float64bits(f) ||
			r.Bool() != b || r.String() != s || !slices.Equal(r.Strings(), list) || string(r.Bytes()) != s {
			t.Fatal("something else was read")
		}
		if err := r.End(); err != nil {
			t.Fatal(err)
		}
		for cut := range w.Buf { // no shorter record is taken for a whole one
			r := NewReader(w.Buf[:cut])
			r.Byte()
			r.Uint()
			r.Int()
			r.Float()
			r.Bool()
			_ = r.String()
			r.Strings()
			r.Bytes()
			if err := r.End(); !errors.Is(err, ErrCorrupt) {
				t.Fatalf("cut at %d: %v", cut, err)
			}
		}
	})
}

func FuzzReader(f *testing.F) {
	f.Add([]byte{1, 200, 1, 3, 'a', 'b', 'c'})
	f.Fuzz(func(t *testing.T, record []byte) {
		r := NewReader(record)
		r.Uint()
		if list := r.Strings(); len(list) > len(record) {
			t.Fatalf("%d strings of %d bytes", len(list), len(record))
		}
		r.Small()
		r.Float()
		_ = r.End()
	})
}
