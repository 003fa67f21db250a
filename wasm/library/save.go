package library

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"hash/fnv"
	"slices"
	"strings"

	"dateline/wasm/article"
	"dateline/wasm/text"
)

// Outcome says what saving an article did.
type Outcome uint8

// The outcomes of saving.
const (
	New     Outcome = iota + 1 // it was not in the library
	Again                      // it is in the library as it is
	Changed                    // it was in the library and said something else; that version is kept
)

// Saved is what is known of an article that is being saved.
type Saved struct {
	Outcome Outcome
	Card    Card
	Before  Card // as it was before this; zero when New
}

// Extras is what other packages keep along with a change of the library, in the
// same transaction.
type Extras struct {
	Attach  []Attachment // kept with the article that is saved; ignored where there is none
	Records []Record
	Terms   []Term   // the article's terms for finding related ones; nil leaves those it has
	People  []string // the people it names, to be found by; nil leaves those it has
}

// Attachment is what a package keeps with one article: it comes and goes with it.
type Attachment struct {
	Article string // id; "" for the article that is saved
	Kind    string // chosen by the package, without NUL
	Data    []byte // nil removes it
}

// Record is what a package keeps apart from any article.
type Record struct {
	Kind string // chosen by the package, without NUL
	Key  string
	Data []byte // nil removes it
}

// Save keeps an article that the reader has opened, under the address the
// article gives itself and, where it is another, the one it was opened under.
// With, if not nil, is called while no other change can happen: it may read the
// library, but not change it, and adds what is to be kept along. Article,
// extras and index are written together.
func (l *Library) Save(
	ctx context.Context, a *article.Article, opened string, with func(context.Context, Saved) (Extras, error),
) (Saved, error) {
	if a == nil || a.Text == "" && len(a.Media) == 0 {
		return Saved{}, ErrUnfit
	}
	if err := a.Validate(); err != nil {
		return Saved{}, fmt.Errorf("%w: %w", ErrUnfit, err)
	}
	keys := identities(a.Meta.URL, opened)
	if len(keys) == 0 {
		return Saved{}, fmt.Errorf("%w: no address", ErrUnfit)
	}
	var saved Saved
	err := l.change(ctx, func(b *Batch, s *state) error {
		if s.paused {
			return ErrPaused
		}
		old, free, err := l.lookUp(ctx, keys)
		if err != nil {
			return err
		}
		if saved, err = l.save(ctx, b, s, incoming{article: a, keys: free, old: old, with: with}); err != nil {
			return err
		}
		if s.tail > l.shape.tooLong {
			_, err = l.tend(ctx, b, s)
		}
		return err
	})
	if err != nil {
		return Saved{}, err
	}
	return saved, nil
}

// identities returns the canonical addresses of an article, the best first. A
// page that calls the front page of its site its own address is not believed.
func identities(own, opened string) []string {
	own, opened = Canonical(own), Canonical(opened)
	if own == "" || opened != "" && !strings.ContainsAny(own, "/?#") && strings.ContainsAny(opened, "/?#") {
		own, opened = opened, ""
	}
	switch {
	case own == "":
		return nil
	case opened == "" || opened == own:
		return []string{own}
	}
	return []string{own, opened}
}

// incoming is an article on its way into the library.
type incoming struct {
	article *article.Article
	keys    []string  // addresses to file it under, besides those it has
	old     *Card     // the article it is, nil if it is not here yet
	reader  *Card     // what another library knows of its reading; nil: it is being read now
	earlier []Version // that come along
	with    func(context.Context, Saved) (Extras, error)
}

// save fills the batch with one article.
func (l *Library) save(ctx context.Context, b *Batch, s *state, in incoming) (Saved, error) {
	now, old := l.now().Unix(), in.old
	saved := Saved{Outcome: New, Card: describe(in.article)}
	c := &saved.Card
	c.sum = contentSum(in.article)
	if old == nil {
		if in.reader != nil {
			s.next = nameFree(s.next, in.reader.ID)
		}
		c.ID, c.Saved, c.keys = idOf(s.next), now, in.keys
		s.next++
		s.articles++
	} else {
		saved.Outcome, saved.Before = Again, *old
		c.inherit(old)
		c.keys = append(slices.Clip(c.keys), in.keys...)
		if old.sum != c.sum {
			saved.Outcome, c.Changed = Changed, now
		}
	}
	if in.reader != nil {
		c.join(in.reader, old)
	} else {
		c.Opened = now
		c.Visits++
	}
	var extras Extras
	if in.with != nil {
		var err error
		if extras, err = in.with(ctx, saved); err != nil {
			return Saved{}, err
		}
	}
	if err := l.keepText(ctx, b, &saved, in.article); err != nil {
		return Saved{}, err
	}
	for _, v := range in.earlier {
		c.addEarlier(b, s.doc, encodeEarlier(v.Seen, encodeArticle(v.Article)))
		s.doc++
	}
	if err := l.indexSaved(ctx, b, s, &saved, in.article, extras); err != nil {
		return Saved{}, err
	}
	if err := attach(b, c, extras); err != nil {
		return Saved{}, err
	}
	file(b, old, c)
	s.bytes += c.bytes - saved.Before.bytes
	s.langs = withLang(s.langs, c.Lang)
	return saved, nil
}

// nameFree returns the number of the next article: the one it had in the library
// it comes from, where that was given to none here. So a library that is moved
// as a whole keeps its names.
func nameFree(next uint32, id string) uint32 {
	const farthest = 1 << 24 // a strange backup must not use up all numbers
	if n, ok := number(id); ok && n >= next && n < farthest {
		return n
	}
	return next
}

// keepText puts the article itself into the batch, and the version it replaces.
func (l *Library) keepText(ctx context.Context, b *Batch, saved *Saved, a *article.Article) error {
	c := &saved.Card
	record := encodeArticle(a)
	if saved.Outcome == New {
		b.Add(bucketArticles, c.ID, record)
		c.bytes += int64(len(record))
		return nil
	}
	values, err := l.store.Get(ctx, Ref{bucketArticles, c.ID})
	if err != nil {
		return err
	}
	was := values[0]
	if bytes.Equal(was, record) {
		return nil
	}
	if saved.Outcome == Changed && was != nil {
		if err := l.keepEarlier(ctx, b, c, &saved.Before, was); err != nil {
			return err
		}
	}
	b.Put(bucketArticles, c.ID, record) // also where it says the same, but with other pictures or marks
	c.bytes += int64(len(record) - len(was))
	return nil
}

// indexSaved gives an article that is new, has changed or has other terms than
// before a new number, and adds it to the index under that.
func (l *Library) indexSaved(
	ctx context.Context, b *Batch, s *state, saved *Saved, a *article.Article, x Extras,
) error {
	c := &saved.Card
	e := entry{related: x.Terms, people: x.People}
	if saved.Outcome != New {
		was, err := l.entryOf(ctx, c.ID)
		if err != nil {
			return err
		}
		if x.Terms == nil {
			e.related = was.related
		}
		if x.People == nil {
			e.people = was.people
		}
		if saved.Outcome == Again && e.equal(&was) {
			return nil
		}
		b.Delete(bucketDocs, idOf(saved.Before.Doc))
		s.docs--
		s.dead++
	}
	c.Doc = s.doc
	s.doc++
	s.docs++
	b.Put(bucketDocs, idOf(c.Doc), []byte(c.ID))
	b.Put(bucketAttached, attachedKey(c.ID, kindEntry), e.encode())
	b.Put(bucketTail, idOf(c.Doc), encodeTail(e.terms(a)))
	s.tail++
	return nil
}

// describe makes the card of an article that is not filed yet.
func describe(a *article.Article) Card {
	m := &a.Meta
	c := Card{URL: m.URL, Title: m.Title, Site: m.Site, Host: Site(m.URL), Section: m.Section, Lang: m.Lang,
		Published: m.Published, Updated: m.Updated, Words: text.CountWords(a.Text), Paywalled: m.Paywalled}
	for _, p := range m.Authors {
		c.Authors = append(c.Authors, p.Name)
	}
	for i := range a.Media {
		if a.Media[i].Kind == article.Image {
			c.Pictures++
		}
	}
	return c
}

// inherit takes over what belongs to the reader and to the filing.
func (c *Card) inherit(old *Card) {
	c.ID, c.Doc, c.keys, c.bytes = old.ID, old.Doc, old.keys, old.bytes
	c.Saved, c.Changed, c.Visits, c.Earlier = old.Saved, old.Changed, old.Visits, old.Earlier
	c.Place, c.Tags, c.Pinned = old.Place, old.Tags, old.Pinned
}

// contentSum tells two versions of an article apart: by title and words, not
// by what surrounds them or how they are marked up.
func contentSum(a *article.Article) uint64 {
	h := fnv.New64a()
	var n [8]byte
	binary.LittleEndian.PutUint64(n[:], uint64(len(a.Meta.Title)))
	h.Write(n[:])
	h.Write([]byte(a.Meta.Title))
	h.Write([]byte(a.Text))
	return h.Sum64()
}

// maxEarlier is how many earlier versions of one article are kept. A live page
// changes at every visit; of so many more the oldest but the first is dropped.
const maxEarlier = 20

// keepEarlier files the article as it was, under the time it was last seen so.
func (l *Library) keepEarlier(ctx context.Context, b *Batch, c, old *Card, was []byte) error {
	if c.Earlier >= maxEarlier {
		found, err := l.store.Scan(ctx, Range{Bucket: bucketEarlier, From: c.ID, To: after(c.ID), Limit: 2})
		if err != nil {
			return err
		}
		if len(found[0]) == 2 {
			drop := found[0][1]
			b.Delete(bucketEarlier, drop.Key)
			c.bytes -= int64(len(drop.Value))
			c.Earlier--
		}
	}
	c.addEarlier(b, old.Doc, encodeEarlier(old.Opened, was))
	return nil
}

// addEarlier files an earlier version; doc is the number it had, or one that
// nothing else has.
func (c *Card) addEarlier(b *Batch, doc uint32, record []byte) {
	b.Put(bucketEarlier, earlierKey(c.ID, doc), record)
	c.bytes += int64(len(record))
	c.Earlier++
}

// encodeEarlier writes an earlier version: when it was last seen, then the
// record of the article.
func encodeEarlier(seen int64, record []byte) []byte {
	return append(binary.AppendVarint(make([]byte, 0, len(record)+binary.MaxVarintLen64), seen), record...)
}

func earlierKey(id string, doc uint32) string { return id + idOf(doc) }

// attach puts the extras into the batch. c is the article that is saved, nil
// where none is.
func attach(b *Batch, c *Card, x Extras) error {
	for _, r := range x.Records {
		if r.Data == nil {
			b.Delete(bucketRecords, recordKey(r.Kind, r.Key))
		} else {
			b.Put(bucketRecords, recordKey(r.Kind, r.Key), r.Data)
		}
	}
	for _, a := range x.Attach {
		id := a.Article
		if id == "" {
			if c == nil {
				continue
			}
			id = c.ID
		}
		if a.Data == nil {
			b.Delete(bucketAttached, attachedKey(id, a.Kind))
		} else {
			b.Put(bucketAttached, attachedKey(id, a.Kind), a.Data)
		}
	}
	return nil
}

func recordKey(kind, key string) string  { return kind + "\x00" + key }
func attachedKey(id, kind string) string { return id + kind }
