package library

import (
	"context"
	"fmt"
	"slices"

	"dateline/wasm/article"
	"dateline/wasm/text"
)

// kindEntry is the attachment that says under which terms other than its own
// words an article is indexed.
const kindEntry = "\x00entry"

type entry struct {
	related []Term
	people  []string
}

func (e *entry) equal(o *entry) bool {
	return slices.Equal(e.related, o.related) && slices.Equal(e.people, o.people)
}

func (e *entry) encode() []byte {
	w := &writer{}
	w.Byte(1)
	w.Uint(uint64(len(e.related)))
	for _, t := range e.related {
		w.String(t.Text)
		w.Byte(t.Weight)
	}
	w.Strings(e.people)
	return w.Buf
}

func decodeEntry(record []byte) (entry, error) {
	var e entry
	if record == nil {
		return e, nil
	}
	r := newReader(record)
	if form := r.Byte(); form != 1 {
		r.Fail()
	}
	for range r.Count() {
		e.related = append(e.related, Term{Text: r.String(), Weight: r.Byte()})
	}
	e.people = r.Strings()
	if err := r.End(); err != nil {
		return entry{}, fmt.Errorf("library: an index entry: %w", err)
	}
	return e, nil
}

func (l *Library) entryOf(ctx context.Context, id string) (entry, error) {
	values, err := l.Attached(ctx, kindEntry, id)
	if err != nil {
		return entry{}, err
	}
	return decodeEntry(values[0])
}

// terms returns all terms of the article's entry in the index, each once.
func (e *entry) terms(a *article.Article) []spaceTerm {
	var terms []spaceTerm
	seen := make(map[string]bool)
	add := func(space, term string, weight uint8) {
		if usableTerm(term) && !seen[space+term] {
			seen[space+term] = true
			terms = append(terms, spaceTerm{space + term, weight})
		}
	}
	for _, t := range e.related {
		add(spaceRelated, t.Text, t.Weight)
	}
	for _, p := range e.people {
		add(spacePerson, text.Plain(p), 1)
	}
	if a != nil {
		for _, t := range textTerms(a) {
			add(spaceText, t.Text, t.Weight)
		}
	}
	return terms
}
