package app

import (
	"context"
	"errors"
	"strconv"
	"strings"

	"dateline/wasm/library"
	"dateline/wasm/text"
	"dateline/wasm/wire"
)

// kindHighlighted is the record of an article that has highlights, so that they are
// found without a look at every article.
const kindHighlighted = "highlighted"

// Limits of highlights.
const (
	maxHighlights   = 64 << 20
	pageHighlighted = 40 // articles that are listed at once
)

// highlights are what the user marked in an article, one a line: its id, when it was
// changed, and what extension/shared/anchor.js keeps of it, in JSON. The engine never
// looks into that: where a highlight is in the text is found by the page that shows it.
type highlights string

// key returns the id of a line, and when it was changed.
func key(line string) (id string, changed int64) {
	id, rest, _ := strings.Cut(line, " ")
	digits, _, _ := strings.Cut(rest, " ")
	changed, _ = strconv.ParseInt(digits, 10, 64)
	return id, changed
}

// with returns highlights with others, each in place of the one of its id where that is
// not later; one without JSON takes it away. Fresh is how many ids were not there.
func (h highlights) with(more highlights) (_ highlights, fresh int) {
	var list []string
	at := make(map[string]int)
	for n, part := range [...]highlights{h, more} {
		for line := range strings.Lines(string(part)) {
			line = strings.TrimSuffix(line, "\n")
			id, changed := key(line)
			i, had := at[id]
			if !had {
				at[id] = len(list)
				list = append(list, line)
				fresh++
			} else if _, was := key(list[i]); was <= changed {
				list[i] = line
			}
		}
		if n == 0 {
			fresh = 0
		}
	}
	var b strings.Builder
	for _, line := range list {
		if _, changed := key(line); changed > 0 && strings.HasSuffix(line, "}") {
			b.WriteString(line)
			b.WriteByte('\n')
		}
	}
	return highlights(b.String()), fresh
}

// errHighlight reports a record with a line that is no highlight.
var errHighlight = errors.New("app: a highlight that is none")

// decodeHighlights reads what is kept with an article. A line that is damaged is left out.
func decodeHighlights(record []byte) (highlights, error) {
	h, _ := highlights("").with(highlights(record))
	if len(h) != len(record) {
		return h, errHighlight
	}
	return h, nil
}

// mergeHighlights adds to what is kept with an article highlights that come to those of
// the library. It returns how many are new there.
func mergeHighlights(
	ctx context.Context, lib *library.Library, x *library.Extras, id string, more highlights,
) (fresh int, err error) {
	records, err := lib.Attached(ctx, kindHighlights, id)
	if err != nil {
		return 0, err
	}
	list, fresh := highlights(records[0]).with(more)
	if len(list) > maxHighlights {
		return 0, errBadValue
	}
	var data, there []byte
	if list != "" {
		data, there = []byte(list), []byte{1}
	}
	x.Attach = append(x.Attach, library.Attachment{Article: id, Kind: kindHighlights, Data: data})
	x.Records = append(x.Records, library.Record{Kind: kindHighlighted, Key: id, Data: there})
	return fresh, nil
}

// marked returns what is marked in an article (ID): Lines, as highlighted.
func (a *App) marked(ctx context.Context, r Request, _ noArgs) (Response, error) {
	o, err := a.article(ctx, r)
	if err != nil {
		return Response{}, err
	}
	m := &o.Article.Meta
	b := appendStrings(nil, o.ID, m.URL, text.Shown(m.Title), text.Site(m.Site), m.Published.Date(), m.Lang)
	return Response{ID: o.ID, Lines: string(b) + string(o.Highlights)}, nil
}

// highlight sets a highlight of an article (ID), or takes it away: Lines, and Saved, ""
// where it is in the library. Where the library does not take it, it holds as long as the
// page is open.
func (a *App) highlight(ctx context.Context, r Request, args linesArgs) (Response, error) {
	o, err := a.article(ctx, r)
	if err != nil {
		return Response{}, err
	}
	if id, changed := key(args.lines); id == "" || changed == 0 || strings.Contains(args.lines, "\n") {
		return Response{}, errBadValue
	}
	o.Highlights, _ = o.Highlights.with(highlights(args.lines))
	saved := ""
	switch {
	case r.Private:
		saved = "private"
	case isPart(o.ID):
		saved = "part"
	case o.ID == unsaved:
		saved, o.unkept = "not-saved", true
	default:
		if err := a.keepHighlight(ctx, o, args.lines); err != nil {
			saved = "not-saved"
			if errors.Is(err, library.ErrFull) {
				saved = "full"
			}
			a.report(err)
			a.forget(err)
		}
	}
	return Response{ID: o.ID, Saved: saved, Lines: string(o.Highlights)}, nil
}

// keepHighlight changes what the library has of an article, which may be open in several
// tabs.
func (a *App) keepHighlight(ctx context.Context, o *Opened, line string) error {
	lib, err := a.library(ctx)
	if err != nil {
		return err
	}
	return lib.Note(ctx, func(ctx context.Context) (library.Extras, error) {
		var x library.Extras
		if _, err := mergeHighlights(ctx, lib, &x, o.ID, highlights(line)); err != nil {
			return x, err
		}
		o.Highlights = highlights(x.Attach[0].Data)
		return x, nil
	})
}

// highlighted returns what is marked in the articles of the library, a piece at a time as
// export does: Lines, and Next. A line with the article, as an array of JSON, comes before
// its highlights. Files asks for all articles, and what is said in them.
func (a *App) highlighted(ctx context.Context, s shelf, _ Request, args exportArgs) (Response, error) {
	var ids []string
	next := ""
	if args.files {
		page, err := s.List(ctx, library.List{Order: library.BySaved, After: args.from, Limit: pageHighlighted})
		if err != nil {
			return Response{}, err
		}
		for _, c := range page.Cards {
			ids = append(ids, c.ID)
		}
		next = page.Next
	} else {
		records, err := s.AllRecords(ctx, kindHighlighted, args.from, pageHighlighted)
		if err != nil {
			return Response{}, err
		}
		for _, r := range records {
			ids = append(ids, r.Key)
		}
		if len(ids) == pageHighlighted {
			next = ids[len(ids)-1]
		}
	}
	kept, err := s.Kept(ctx, ids, true, kindHighlights, kindSaid)
	if err != nil {
		return Response{}, err
	}
	var b []byte
	for _, k := range kept {
		c := k.Card
		if c == nil {
			continue
		}
		b = appendStrings(b, c.ID, c.URL, text.Shown(c.Title), text.Site(c.Site), c.Day(), c.Lang)
		b = append(b, k.Data[0]...)
		if !args.files {
			continue
		}
		spoken, err := decodeSaid(k.Data[1])
		a.report(err)
		for _, q := range spoken {
			b = appendStrings(b, q.speaker, q.role, q.words, q.kind.String(), q.certainty.String())
		}
	}
	return Response{Lines: string(b), Next: next}, nil
}

// appendStrings appends an array of JSON as a line.
func appendStrings(b []byte, list ...string) []byte {
	comma := byte('[')
	for _, s := range list {
		b = wire.AppendQuoted(append(b, comma), s)
		comma = ','
	}
	return append(b, "]\n"...)
}

// takeHighlights adds highlights to an article of the library, whose address is the first
// of the lines: Count, how many are new here. An article that is not here is a problem.
func (a *App) takeHighlights(ctx context.Context, s shelf, _ Request, args linesArgs) (Response, error) {
	url, lines, _ := strings.Cut(args.lines, "\n")
	card, err := s.ByURL(ctx, url)
	if err != nil {
		return Response{}, err
	}
	fresh := 0
	err = s.Note(ctx, func(ctx context.Context) (x library.Extras, err error) {
		fresh, err = mergeHighlights(ctx, s.Library, &x, card.ID, highlights(lines))
		return x, err
	})
	return Response{ID: card.ID, Count: fresh}, err
}
