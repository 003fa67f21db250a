package app

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"strings"

	"dateline/wasm/library"
	"dateline/wasm/quote"
	"dateline/wasm/text"
	"dateline/wasm/view"
	"dateline/wasm/wire"
)

// kindSaid is attached to an article: its quotations with their speakers, so
// that a person's page need not read the articles again.
const kindSaid = "said"

// maxSaid is how many articles a person's page gathers quotations from.
const maxSaid = 200

// said is one quotation of an article.
type said struct {
	speaker, role, words string
	kind                 quote.Kind
	certainty            quote.Certainty
	block                int
}

func encodeSaid(o *Opened) []byte {
	var w wire.Writer
	w.Byte(1)
	var named []quote.Quotation
	for _, q := range o.Quotes.Quotations {
		if q.Speaker >= 0 && o.Quotes.Speakers[q.Speaker].Named {
			named = append(named, q)
		}
	}
	w.Uint(uint64(len(named)))
	for _, q := range named {
		s := o.Quotes.Speakers[q.Speaker]
		w.String(s.Name)
		w.String(s.Role)
		w.String(o.Article.Slice(q.Span))
		w.Byte(byte(q.Kind))
		w.Byte(byte(q.Certainty))
		w.Int(int64(o.Article.BlockAt(q.Span.Start)))
	}
	return w.Buf
}

func decodeSaid(record []byte) ([]said, error) {
	if record == nil {
		return nil, nil
	}
	r := wire.NewReader(record)
	if r.Byte() != 1 {
		r.Fail()
	}
	var list []said
	for range r.Count() {
		list = append(list, said{
			speaker: r.String(), role: r.String(), words: r.String(),
			kind: quote.Kind(r.Byte()), certainty: quote.Certainty(r.Byte()), block: int(r.Int()),
		})
	}
	if err := r.End(); err != nil {
		return nil, errors.Join(errors.New("app: what was said"), err)
	}
	return list, nil
}

// personArgs name a person.
type personArgs struct{ name string }

func (x *personArgs) list() []argument { return []argument{need("name", &x.name)} }

// person shows all that someone said across the library, by story and day, the
// same words in several outlets once: view "main".
func (a *App) person(ctx context.Context, s shelf, r Request, args personArgs) (Response, error) {
	name := args.name
	found, err := s.Search(ctx, library.Query{Person: name, Limit: maxSaid})
	if err != nil {
		return Response{}, err
	}
	ids := make([]string, len(found.Hits))
	for i, h := range found.Hits {
		ids[i] = h.Card.ID
	}
	kept, err := s.Kept(ctx, ids, false, kindSaid, kindStoryOf)
	if err != nil {
		return Response{}, err
	}
	p := view.PersonPage{Name: name, Today: r.today()}
	var in []string // stories
	for i, k := range kept {
		list, err := decodeSaid(k.Data[0])
		if err != nil {
			a.report(err)
			continue
		}
		c, storyID := found.Hits[i].Card, string(k.Data[1])
		in = append(in, storyID)
		for _, q := range list {
			if plain := text.Plain(name); text.Plain(q.speaker) != plain &&
				text.Plain(spokenName(q.speaker, c.Lang)) != plain {
				continue
			}
			if p.Role == "" {
				p.Role = q.role
			}
			p.Said = append(p.Said, view.SaidItem{
				Words: q.words, Indirect: q.kind != quote.Direct, Sure: q.certainty == quote.Sure,
				Article: c.ID, Title: c.Title, Site: c.Site, Published: c.Published, Story: storyID,
			})
		}
	}
	slices.SortStableFunc(p.Said, func(x, y view.SaidItem) int {
		return cmp.Or(
			cmp.Compare(x.Published.Date(), y.Published.Date()),
			cmp.Compare(x.Published.Unix(), y.Published.Unix()),
		)
	})
	p.Said = once(p.Said)
	if p.Stories, err = s.namesOf(ctx, in); err != nil {
		return Response{}, err
	}
	return Response{Views: []View{{"main", view.Person(p, a.words)}}, Title: name}, nil
}

// leastSame is from how many bytes words that are part of longer ones are the same.
const leastSame = 20

// once folds the same words from several articles into the first that had them.
// Words that are a part of others said on another page are the same.
func once(list []view.SaidItem) []view.SaidItem {
	var out []view.SaidItem
	var keys []string
	for _, item := range list {
		key := bare(item.Words)
		same := sameWords(keys, key)
		if same < 0 {
			out, keys = append(out, item), append(keys, key)
			continue
		}
		if len(key) > len(keys[same]) {
			keys[same], out[same].Words = key, item.Words
		}
		if out[same].Site != item.Site {
			out[same].Also = append(out[same].Also, item.Site)
		}
	}
	for i := range out {
		out[i].Also = slices.Compact(slices.Sorted(slices.Values(out[i].Also)))
	}
	return out
}

// sameWords returns which of the bare words are the same as key, or have it as a
// part, or are part of it; -1 for none.
func sameWords(keys []string, key string) int {
	return slices.IndexFunc(keys, func(k string) bool {
		return k == key || len(key) >= leastSame && strings.Contains(k, key) ||
			len(k) >= leastSame && strings.Contains(key, k)
	})
}

// bare folds words and leaves only letters, digits and single spaces.
func bare(s string) string {
	var b strings.Builder
	plain := text.Plain(s)
	for from, to := range text.Words(plain) {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(plain[from:to])
	}
	return b.String()
}
