package library

import (
	"fmt"
	"time"

	"dateline/wasm/article"
	"dateline/wasm/wire"
)

// Card is what lists show of an article, and how far it was read.
type Card struct {
	ID        string
	Doc       uint32 // the number the index gives the article as it is now; a changed article gets another
	URL       string // the article's own address
	Title     string
	Site      string   // name of the outlet as the page gives it
	Host      string   // the outlet as the library files it: see [Site]
	Authors   []string // names
	Section   string
	Lang      string
	Published article.Time
	Updated   article.Time
	Words     int
	Pictures  int
	Paywalled bool // the page showed a part only

	Saved   int64 // when the reader first opened it, Unix seconds UTC
	Opened  int64 // when last
	Changed int64 // when its text was last found changed, 0 if never
	Visits  int   // how often it was opened
	Earlier int   // earlier versions kept
	Place   Place
	Tags    []string
	Pinned  bool // never removed for its age

	keys  []string // canonical addresses under which it is filed
	sum   uint64   // of what the article says; another sum is another version
	bytes int64    // of all its records
}

// Place is where a reader left an article.
type Place struct {
	Words    string  // the first words in view: survives other fonts and small changes
	Block    int     // the block they are in
	Progress float64 // how much was read, 0 to 1
}

// Day returns the day the article is filed under, "2006-01-02": that of its
// publication, or, where it is not known, of the first reading.
func (c *Card) Day() string {
	if d := c.Published.Date(); d != "" {
		return d
	}
	year, month, day := time.Unix(c.Saved, 0).UTC().Date()
	return article.Time{Year: year, Month: int(month), Day: day}.Date()
}

const cardForm = 1

func encodeCard(c *Card) []byte {
	w := &writer{wire.Writer{Buf: make([]byte, 0, 256)}}
	w.Byte(cardForm)
	w.Uint(uint64(c.Doc))
	for _, s := range []string{c.ID, c.URL, c.Title, c.Site, c.Host, c.Section, c.Lang, c.Place.Words} {
		w.String(s)
	}
	for _, list := range [][]string{c.Authors, c.Tags, c.keys} {
		w.Strings(list)
	}
	w.time(c.Published)
	w.time(c.Updated)
	for _, n := range []int64{
		int64(c.Words), int64(c.Pictures), c.Saved, c.Opened, c.Changed, int64(c.Visits), int64(c.Earlier),
		int64(c.Place.Block), c.bytes,
	} {
		w.Int(n)
	}
	w.Float(c.Place.Progress)
	w.Bool(c.Paywalled)
	w.Bool(c.Pinned)
	w.Uint(c.sum)
	return w.Buf
}

func decodeCard(record []byte) (*Card, error) {
	r := newReader(record)
	if form := r.Byte(); form != cardForm {
		return nil, fmt.Errorf("library: a card of form %d: %w", form, ErrCorrupt)
	}
	c := &Card{Doc: uint32(r.Uint())}
	for _, s := range []*string{&c.ID, &c.URL, &c.Title, &c.Site, &c.Host, &c.Section, &c.Lang, &c.Place.Words} {
		*s = r.String()
	}
	for _, list := range []*[]string{&c.Authors, &c.Tags, &c.keys} {
		*list = r.Strings()
	}
	c.Published = r.time()
	c.Updated = r.time()
	c.Words, c.Pictures = int(r.Int()), int(r.Int())
	c.Saved, c.Opened, c.Changed = r.Int(), r.Int(), r.Int()
	c.Visits, c.Earlier, c.Place.Block = int(r.Int()), int(r.Int()), int(r.Int())
	c.bytes = r.Int()
	c.Place.Progress = r.Float()
	c.Paywalled, c.Pinned = r.Bool(), r.Bool()
	c.sum = r.Uint()
	if err := r.End(); err != nil {
		return nil, fmt.Errorf("library: a card: %w", err)
	}
	return c, nil
}
