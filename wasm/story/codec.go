package story

import (
	"fmt"

	"dateline/wasm/article"
	"dateline/wasm/dates"
	"dateline/wasm/wire"
)

// The forms of the records, so that one written by an older version is known.
const (
	readingForm   = 2 // 1 had no counts
	storyForm     = 1
	overridesForm = 1
	changeForm    = 1
)

// Encode returns the reading as a record.
func (r *Reading) Encode() []byte {
	w := &wire.Writer{Buf: make([]byte, 0, 2048)}
	w.Byte(readingForm)
	for _, s := range []string{r.ID, r.URL, r.Title, r.Site, r.Lang, r.Published.String(), r.Lead} {
		w.String(s)
	}
	w.Int(r.Opened)
	w.Uint(uint64(r.Quotes))
	w.Strings(r.People)
	w.Uint(uint64(len(r.Terms)))
	for _, t := range r.Terms {
		w.String(t.Text)
		w.Float(float64(t.Weight))
		w.Byte(byte(t.Where))
		w.String(t.Printed)
	}
	w.Uint(uint64(len(r.Events)))
	for _, e := range r.Events {
		for _, d := range []dates.Day{e.First, e.Last} {
			w.Int(int64(d.Year))
			w.Byte(byte(d.Month))
			w.Byte(byte(d.Day))
		}
		w.String(e.Printed)
		w.String(e.Sentence)
		w.Int(int64(e.Block))
		w.Float(float64(e.Weight))
		w.Bool(e.Quoted)
		w.Bool(e.Vague)
	}
	w.Uint(uint64(len(r.Traces)))
	for _, t := range r.Traces {
		w.Uint(uint64(t))
	}
	w.Uint(uint64(len(r.Sketch)))
	for _, h := range r.Sketch {
		w.Uint(h)
	}
	w.Uint(uint64(len(r.Counts)))
	for _, c := range r.Counts {
		w.String(c.Key)
		w.Float(c.Value)
		w.String(c.Printed)
		w.String(c.Sentence)
		w.Int(int64(c.Block))
	}
	return w.Buf
}

// DecodeReading reads what Encode wrote.
func DecodeReading(record []byte) (Reading, error) {
	in := wire.NewReader(record)
	var r Reading
	form := in.Byte()
	if form < 1 || form > readingForm {
		in.Fail()
	}
	var published string
	for _, s := range []*string{&r.ID, &r.URL, &r.Title, &r.Site, &r.Lang, &published, &r.Lead} {
		*s = in.String()
	}
	r.Opened = in.Int()
	r.Quotes = in.Small()
	r.People = in.Strings()
	for range in.Count() {
		r.Terms = append(r.Terms, Term{Text: in.String(), Weight: float32(in.Float()), Where: Where(in.Byte()),
			Printed: in.String()})
	}
	for range in.Count() {
		var e Event
		for _, d := range []*dates.Day{&e.First, &e.Last} {
			d.Year, d.Month, d.Day = int(in.Int()), int(in.Byte()), int(in.Byte())
		}
		e.Printed, e.Sentence, e.Block = in.String(), in.String(), int(in.Int())
		e.Weight, e.Quoted, e.Vague = float32(in.Float()), in.Bool(), in.Bool()
		r.Events = append(r.Events, e)
	}
	for range in.Count() {
		r.Traces = append(r.Traces, Trace(in.Uint()))
	}
	for range in.Count() {
		r.Sketch = append(r.Sketch, in.Uint())
	}
	if form > 1 {
		for range in.Count() {
			r.Counts = append(r.Counts, Count{in.String(), in.Float(), in.String(), in.String(), int(in.Int())})
		}
	}
	if err := in.End(); err != nil {
		return Reading{}, fmt.Errorf("story: a reading: %w", err)
	}
	var err error
	if r.Published, err = article.ParseTime(published); err != nil {
		return Reading{}, fmt.Errorf("story: a reading: %w", err)
	}
	return r, nil
}

// Encode returns the story as a record.
func (s *Story) Encode() []byte {
	var w wire.Writer
	w.Byte(storyForm)
	w.String(s.ID)
	w.String(s.Name)
	w.Bool(s.Named)
	w.Bool(s.Pinned)
	w.Strings(s.Articles)
	w.Int(s.Changed)
	return w.Buf
}

// DecodeStory reads what Encode wrote.
func DecodeStory(record []byte) (Story, error) {
	in := wire.NewReader(record)
	if in.Byte() != storyForm {
		in.Fail()
	}
	s := Story{ID: in.String(), Name: in.String(), Named: in.Bool(), Pinned: in.Bool(), Articles: in.Strings(),
		Changed: in.Int()}
	if err := in.End(); err != nil {
		return Story{}, fmt.Errorf("story: a story: %w", err)
	}
	return s, nil
}

// Encode returns the overrides as a record.
func (o Overrides) Encode() []byte {
	var out wire.Writer
	out.Byte(overridesForm)
	out.Uint(uint64(len(o)))
	for _, x := range o {
		out.Byte(byte(x.Kind))
		out.Strings(x.A)
		out.Strings(x.B)
		out.Int(x.At)
	}
	return out.Buf
}

// DecodeOverrides reads what Encode wrote; no record at all means no overrides.
func DecodeOverrides(record []byte) (Overrides, error) {
	if record == nil {
		return nil, nil
	}
	in := wire.NewReader(record)
	if in.Byte() != overridesForm {
		in.Fail()
	}
	var o Overrides
	for range in.Count() {
		o = append(o, Override{Kind: OverrideKind(in.Byte()), A: in.Strings(), B: in.Strings(), At: in.Int()})
	}
	if err := in.End(); err != nil {
		return nil, fmt.Errorf("story: the overrides: %w", err)
	}
	return o, nil
}

// Encode returns what the change does as a record. What it would take to undo
// it is not in it: keep the record of [Change.Undo] for that.
func (c *Change) Encode() []byte {
	var w wire.Writer
	w.Byte(changeForm)
	w.Uint(uint64(len(c.Put)))
	for i := range c.Put {
		w.Bytes(c.Put[i].Encode())
	}
	w.Strings(c.Remove)
	w.Bytes(Overrides(c.Add).Encode())
	w.Bytes(Overrides(c.Forget).Encode())
	return w.Buf
}

// DecodeChange reads what Encode wrote.
func DecodeChange(record []byte) (Change, error) {
	in := wire.NewReader(record)
	if in.Byte() != changeForm {
		in.Fail()
	}
	var c Change
	for range in.Count() {
		s, err := DecodeStory(in.Bytes())
		if err != nil {
			return Change{}, fmt.Errorf("story: a change: %w", err)
		}
		c.Put = append(c.Put, s)
	}
	c.Remove = in.Strings()
	add, forget := in.Bytes(), in.Bytes()
	if err := in.End(); err != nil {
		return Change{}, fmt.Errorf("story: a change: %w", err)
	}
	var err error
	if c.Add, err = DecodeOverrides(add); err != nil {
		return Change{}, err
	}
	c.Forget, err = DecodeOverrides(forget)
	return c, err
}
