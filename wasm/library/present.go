package library

import (
	"context"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/wasm/article"
	"dateline/wasm/lang"
	"dateline/wasm/text"
)

// maxSnippet is how long the words shown of a hit may be, in bytes.
const maxSnippet = 280

// present reads the articles that are asked for, and finds the sentences to
// show. It passes over those that are gone and, where words are to be
// together, those where they do not.
func (s *search) present(ctx context.Context, list ranking) (Results, error) {
	limit := s.query.Limit
	if limit <= 0 {
		limit = 20
	}
	phrases := quoted(s.query.Words)
	r := Results{Total: len(list)}
	skip, read := max(0, s.query.Offset), 0
	for len(list) > 0 && len(r.Hits) < limit && (len(phrases) == 0 || read < maxPhrases) {
		batch := list.take(limit)
		n := len(batch)
		if len(phrases) == 0 && skip >= n {
			skip -= n
			continue
		}
		read += n
		hits, err := s.read(ctx, batch)
		if err != nil {
			return Results{}, err
		}
		r.Total -= n - len(hits)
		for _, h := range hits {
			if len(phrases) > 0 && !stands(h.article, phrases) {
				r.Total--
				continue
			}
			if skip > 0 {
				skip--
				continue
			}
			if len(r.Hits) < limit {
				s.show(&h.Hit, h.article)
				r.Hits = append(r.Hits, h.Hit)
			}
		}
	}
	return r, nil
}

type readHit struct {
	Hit
	article *article.Article
}

// read fetches the articles of documents that still lead to one.
func (s *search) read(ctx context.Context, batch []ranked) ([]readHit, error) {
	docs := make([]uint32, len(batch))
	for i, r := range batch {
		docs[i] = r.doc
	}
	ids, err := s.view.l.Docs(ctx, docs)
	if err != nil {
		return nil, err
	}
	var refs []Ref
	for _, id := range ids {
		refs = append(refs, Ref{bucketCards, id}, Ref{bucketArticles, id})
	}
	values, err := s.view.l.store.Get(ctx, refs...)
	if err != nil {
		return nil, err
	}
	var hits []readHit
	for i := range ids {
		if values[2*i] == nil || values[2*i+1] == nil {
			continue
		}
		c, err := decodeCard(values[2*i])
		if err != nil {
			continue
		}
		a, err := decodeArticle(values[2*i+1])
		if err != nil {
			continue
		}
		hits = append(hits, readHit{Hit{Card: c, Block: -1, Score: batch[i].score}, a})
	}
	return hits, nil
}

func stands(a *article.Article, phrases []string) bool {
	whole := text.Plain(a.Meta.Title + "\n" + a.Text)
	for _, p := range phrases {
		if !strings.Contains(whole, p) {
			return false
		}
	}
	return true
}

// show finds the block that has most of the words, and in it the sentence.
func (s *search) show(h *Hit, a *article.Article) {
	best, most := -1, 0
	for i, b := range a.Blocks {
		if b.Kind.Container() || b.Span.Empty() {
			continue
		}
		if best < 0 {
			best = i // the first words of the article, for want of better ones
		}
		n := distinct(s.marks(a.Slice(b.Span)))
		if n > most {
			best, most = i, n
		}
		if most == s.sought {
			break
		}
	}
	if best < 0 {
		return
	}
	if most > 0 {
		h.Block = best
	}
	block := a.Blocks[best].Span
	span, marks := s.sentence(a.Slice(block), a.Meta.Lang)
	h.Span = article.Span{Start: block.Start + span.Start, End: block.Start + span.End}
	h.Text = a.Slice(h.Span)
	h.Marks = marks
}

// marked is a word that was searched for, and its place.
type marked struct {
	span article.Span
	word int
}

// marks finds the words searched for in a text.
func (s *search) marks(t string) []marked {
	var out []marked
	for span, w := range spelled(t) {
		if i, is := s.byForm[w]; is {
			out = append(out, marked{span, i})
		}
	}
	return out
}

func distinct(marks []marked) int {
	seen := 0
	n := 0
	for _, m := range marks {
		if seen&(1<<m.word) == 0 {
			seen |= 1 << m.word
			n++
		}
	}
	return n
}

// sentence returns the sentence of a block that has most of the words, or
// a part of it, and their places in that.
func (s *search) sentence(block, tag string) (article.Span, []article.Span) {
	abbreviations := lang.Of(tag).Abbreviations()
	var best article.Span
	most := -1
	for b, e := range text.Sentences(block, abbreviations.Has) {
		if n := distinct(s.marks(block[b:e])); n > most {
			best, most = article.Span{Start: b, End: e}, n
		}
	}
	marks := s.marks(block[best.Start:best.End])
	if best.Len() > maxSnippet {
		cut := shorten(block[best.Start:best.End], marks)
		best = article.Span{Start: best.Start + cut.Start, End: best.Start + cut.End}
		marks = s.marks(block[best.Start:best.End])
	}
	var spans []article.Span
	for _, m := range marks {
		spans = append(spans, m.span)
	}
	return best, spans
}

// shorten returns a part of a long sentence, cut between words, that begins a
// little before the first mark.
func shorten(sentence string, marks []marked) article.Span {
	start := 0
	if len(marks) > 0 && marks[0].span.Start > maxSnippet/3 {
		start = marks[0].span.Start - maxSnippet/3
		if i := strings.IndexFunc(sentence[start:], unicode.IsSpace); i >= 0 && start+i < marks[0].span.Start {
			start += i + 1
		} else {
			start = marks[0].span.Start
		}
	}
	end := len(sentence)
	if end-start > maxSnippet {
		end = start + maxSnippet
		if i := strings.LastIndexFunc(sentence[start:end], unicode.IsSpace); i > maxSnippet/2 {
			end = start + i
		}
	}
	for start < len(sentence) && !utf8.RuneStart(sentence[start]) {
		start++
	}
	for end < len(sentence) && !utf8.RuneStart(sentence[end]) {
		end--
	}
	return article.Span{Start: start, End: end}
}
