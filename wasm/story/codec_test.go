package story

import (
	"bytes"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"dateline/wasm/article"
	"dateline/wasm/dates"
)

func sampleReading() Reading {
	return Reading{
		ID: "a1", URL: "https://example.org/1", Title: "Strait reopens", Site: "Dispatch", Lang: "en",
		Published: article.Time{Year: 2026, Month: 11, Day: 14, HasTime: true, Hour: 18, Minute: 40, HasZone: true,
			Offset: 7200},
		Opened: 1795000000, Lead: "The strait reopens.", People: []string{"Marit Solvane"},
		Terms: []Term{{Text: "strait", Weight: 0.75, Where: InTitle | InLead, Printed: "Strait"}},
		Events: []Event{{First: dates.Day{Year: 2026, Month: 12, Day: 3},
			Last: dates.Day{Year: 2026, Month: 12, Day: 3}, Printed: "December 3",
			Sentence: "Parliament votes on December 3.", Block: 4, Weight: 0.5, Vague: true}},
		Counts: []Count{{Key: "=dead", Value: 12, Printed: "12 dead", Sentence: "The storm left 12 dead.", Block: 2}},
		Sketch: []uint64{1, 1 << 63}, Traces: []Trace{6, 2026, 1<<15 | 32*12 + 3}, Quotes: 3,
	}
}

func TestRecordsComeBack(t *testing.T) {
	r := sampleReading()
	got, err := DecodeReading(r.Encode())
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(r, got); d != "" {
		t.Error(d)
	}
	s := Story{ID: "s:a1", Name: "The strait", Named: true, Pinned: true, Articles: []string{"a1", "a2"},
		Changed: 1795000000}
	if back, err := DecodeStory(s.Encode()); err != nil || !cmp.Equal(s, back) {
		t.Errorf("%+v, %v", back, err)
	}
	w := Overrides{{Kind: Apart, A: []string{"a1"}, B: []string{"a2"}, At: 5}}
	if back, err := DecodeOverrides(w.Encode()); err != nil || !cmp.Equal(w, back) {
		t.Errorf("%+v, %v", back, err)
	}
	c := Merge(s, Story{ID: "s:a3", Articles: []string{"a3"}}, 9).Undo()
	if back, err := DecodeChange(c.Encode()); err != nil ||
		!cmp.Equal(c, back, cmpopts.IgnoreUnexported(Change{}), cmpopts.EquateEmpty()) {
		t.Errorf("%+v, %v", back, err)
	}
	if back, err := DecodeOverrides(nil); err != nil || back != nil {
		t.Errorf("no record: %+v, %v", back, err)
	}
}

// A reading that an older version kept has no counts and is read all the same.
func TestReadingOfAnOlderForm(t *testing.T) {
	r := sampleReading()
	r.Counts = nil
	record := r.Encode()
	record[0] = 1
	got, err := DecodeReading(record[:len(record)-1]) // without the number of counts
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(r, got); d != "" {
		t.Error(d)
	}
	record[0] = readingForm + 1
	if _, err := DecodeReading(record); err == nil {
		t.Error("a form of the future is read")
	}
}

// A record that can be read is written again as something that reads the same.
func FuzzDecodeReading(f *testing.F) {
	r := sampleReading()
	f.Add(r.Encode())
	f.Fuzz(func(t *testing.T, record []byte) {
		r, err := DecodeReading(record)
		if err != nil {
			return
		}
		if _, err := DecodeReading(r.Encode()); err != nil {
			t.Fatalf("%+v: %v", r, err)
		}
	})
}

func TestModel(t *testing.T) {
	j := learnt()
	if j.Pair.Trees() == 0 || j.Story.Trees() == 0 {
		t.Error("model.bin holds no trees: grow them with train-story")
	}
	if !bytes.Equal(j.Encode(), model) {
		t.Error("model.bin is not what Encode writes")
	}
}
