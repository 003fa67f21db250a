package app

import (
	"reflect"
	"testing"
)

// FuzzNotes holds for any record that is kept with an article, damaged or not:
// what can be read of it is the same once it is written again, and taking
// highlights in a second time changes nothing.
func FuzzNotes(f *testing.F) {
	f.Add([]byte("h1 1795450000 {\"quote\":\"a\"}\n"), []byte("h1 1795450001\nh2 5 {}\n"))
	f.Add([]byte("h1 9 {}\nh1 9 {\"note\":\"b\"}\n"), []byte("h1 8 {}\n\n h3 7 {}\nx -1 {}"))
	f.Add(encodeList([]string{"2", "1:4 https://tide.example/1", "2:7 https://tide.example/2"}), []byte(nil))
	f.Add(encodeList([]string{"main"}), encodeList(nil))
	f.Add([]byte{2, 1, 1, 'w', 1, 'b', 1, 's', 1}, []byte{1, 1, 1, 'w', 1, 's', 0})
	f.Fuzz(func(t *testing.T, record, other []byte) {
		h, err := decodeHighlights(record)
		if again, wrong := decodeHighlights([]byte(h)); wrong != nil || again != h {
			t.Fatalf("highlights %q (%v) are read back as %q (%v)", h, err, again, wrong)
		}
		both, _ := h.with(highlights(other))
		if twice, _ := both.with(highlights(other)); twice != both {
			t.Fatalf("taken in twice: %q, once: %q", twice, both)
		}
		if list, err := decodeList(record); err == nil {
			readBack(t, list, decodeList, encodeList)
		}
		if list, err := decodeCorrections(record); err == nil {
			readBack(t, list, decodeCorrections, encodeCorrections)
		}
		if j, err := decodeJoined(record); err == nil && j.total > 0 {
			readBack(t, j, decodeJoined, joined.encode)
		}
		if p, err := decodePicked(record); err == nil {
			readBack(t, p, decodePicked, picked.encode)
		}
		_, _ = decodeRule(record)
		_, _ = decodeSaid(record)
		records := make([][]byte, len(noteKinds))
		for i := range records {
			records[i] = record
		}
		decodeNotes(records, "1", func(error) {})
	})
}

// readBack wants what was read to be the same once it was written and read again.
func readBack[T any](t *testing.T, v T, decode func([]byte) (T, error), encode func(T) []byte) {
	t.Helper()
	again, err := decode(encode(v))
	if err != nil || !reflect.DeepEqual(again, v) {
		t.Fatalf("%#v is read back as %#v (%v)", v, again, err)
	}
}
