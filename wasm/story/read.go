package story

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"dateline/wasm/article"
	"dateline/wasm/dates"
	"dateline/wasm/lang"
	"dateline/wasm/quote"
	"dateline/wasm/text"
)

// Limits of what a reading keeps and of what is looked at.
const (
	maxPeople   = 24
	maxEvents   = 40
	maxSketch   = 400
	maxSentence = 400     // bytes of a sentence kept
	maxRead     = 400_000 // bytes of text looked at; what is beyond is a book, not news
)

// Read makes of an article what is kept for telling stories. id is the
// article's in the library, opened when the reader opened it (Unix seconds,
// UTC). It takes time linear in the text.
func Read(id string, a *article.Article, q quote.Result, d []dates.Mention, opened int64) Reading {
	r := newReader(a.Meta.Lang)
	out := Reading{
		ID: id, URL: a.Meta.URL, Title: a.Meta.Title, Site: a.Meta.Site, Lang: a.Meta.Lang,
		Published: a.Meta.Published, Opened: opened, Quotes: quotations(q),
	}
	if !plausible(out.Published, opened) {
		out.Published = article.Time{}
	}
	title := r.words(nil, a.Meta.Title, 0, min(len(a.Meta.Title), maxRead))
	body := r.body(a)
	names := newNameFinder(r.language.Code)
	for _, s := range body.sentences {
		names.look(body.of(s))
	}
	for _, s := range body.sentences {
		names.find(a.Text, body.of(s))
	}
	people := names.list()

	t := terms{counts: map[string]tally{}}
	t.sentence(names, a.Meta.Title, title, titleWorth, InTitle, nil)
	dated := inDates(spansOf(d))
	for i, s := range body.sentences {
		where, worth := Where(0), 1+1/float64(1+i)
		if s.lead {
			where, worth = InLead, 1+leadWorth
		}
		t.sentence(names, a.Text, body.of(s), worth, where, func(w word) bool { return dated(w.start, w.end) })
		r.findPlaces(&t, names, a.Text, body.of(s))
	}
	out.Terms = t.heaviest(names)
	out.People = peopleOf(q, people, a.Meta.Lang)
	out.Lead = body.lead(a, title)
	out.Events = body.events(a, q, d, out.Terms)
	out.Counts = body.counts(r, a, inDates(spansOf(d)))
	out.Traces = tracesOf(d)
	out.Sketch = body.sketches
	return out
}

// plausible reports whether a date of publication can be believed: not the day
// on which clocks of computers begin, and not after the article was opened.
// What is not believed is not known; nothing is guessed in its place.
func plausible(t article.Time, opened int64) bool {
	if t.IsZero() || t.Year == 1970 && t.Month == 1 && t.Day == 1 {
		return false
	}
	return opened <= 0 || t.Unix() <= opened+2*86400
}

// quotations counts quotations, pieces of one as one.
func quotations(q quote.Result) int {
	n, last := 0, 0
	for _, x := range q.Quotations {
		if x.Attr == 0 || x.Attr != last {
			n++
		}
		last = x.Attr
	}
	return n
}

func spansOf(d []dates.Mention) []article.Span {
	spans := make([]article.Span, len(d))
	for i, m := range d {
		spans[i] = m.Span
	}
	sort.Slice(spans, func(i, j int) bool { return spans[i].Start < spans[j].Start })
	return spans
}

// sentence is one sentence of the body.
type sentence struct {
	block      int
	start, end int // in the text
	from, to   int // in the words
	lead       bool
}

// body is the running text cut up once for all that is made of it.
type body struct {
	words     []word
	sentences []sentence
	sketches  []uint64 // one for each block of prose
}

func (b *body) of(s sentence) []word { return b.words[s.from:s.to] }

func (r *reader) body(a *article.Article) *body {
	out := &body{}
	lead := true
	for i, block := range a.Blocks {
		if !sketched(block) {
			continue
		}
		line, first := a.Slice(block.Span), len(out.words)
		for b, e := range text.Sentences(line, r.abbreviation) {
			from := len(out.words)
			out.words = r.words(out.words, a.Text, block.Span.Start+b, block.Span.Start+e)
			start := block.Span.Start + b
			if lead && b == 0 {
				start += placeLine(line[:e])
			}
			out.sentences = append(out.sentences,
				sentence{i, start, block.Span.Start + e, from, len(out.words), lead})
		}
		if len(out.sketches) < maxSketch {
			out.sketches = append(out.sketches, sketch(out.words[first:]))
		}
		if len(out.words)-first >= minSketched && block.Kind != article.Dek {
			lead = false
		}
	}
	return out
}

// findPlaces marks names that follow a word for "in" as places.
func (r *reader) findPlaces(t *terms, f *nameFinder, s string, ws []word) {
	for i := 1; i < len(ws); i++ {
		if !slices.Contains(r.places, ws[i-1].folded) {
			continue
		}
		j := f.run(s, ws, i)
		if j == i {
			continue
		}
		for k := i; k < j; k++ {
			t.mark(ws[k].stem, IsPlace)
		}
		if j-i > 1 {
			t.mark(nameKey(ws[i:j]), IsPlace)
			if n := f.names[nameKey(ws[i:j])[1:]]; n != nil {
				n.placed++
			}
		}
	}
}

// peopleOf lists full names, the one most heard and most named first: who is
// quoted by name, and whose name is used as people's names are.
func peopleOf(q quote.Result, names []*name, language string) []string {
	type person struct {
		name  string
		score int
	}
	var all []person
	seen := map[string]int{}
	heard := make([]int, len(q.Speakers))
	for _, x := range q.Quotations {
		if x.Speaker >= 0 && x.Speaker < len(heard) {
			heard[x.Speaker]++
		}
	}
	for i, s := range q.Speakers {
		if !s.Named || s.Name == "" {
			continue
		}
		printed := PersonName(s.Name, language)
		if k, ok := seen[text.Fold(printed)]; ok {
			all[k].score += 2 * heard[i]
			continue
		}
		seen[text.Fold(printed)] = len(all)
		all = append(all, person{printed, 2*heard[i] + 1})
	}
	for _, n := range names {
		printed := PersonName(n.printed(), language)
		if i, ok := seen[text.Fold(printed)]; ok {
			all[i].score += n.count + n.short
		} else if n.person() {
			seen[text.Fold(printed)] = len(all)
			all = append(all, person{printed, n.count + n.short})
		}
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].score > all[j].score })
	var out []string
	for _, p := range all[:min(len(all), maxPeople)] {
		out = append(out, p.name)
	}
	return out
}

// PersonName returns a name without the titles before it, so that "Mayor Ilse
// Varga" and "Ilse Varga" are one person. A title before a single name stays: "Mayor Varga".
func PersonName(name, language string) string {
	quotes := lang.Of(language).Quotes()
	class := func(word string) lang.Class { return quotes.Lookup(strings.TrimSuffix(text.Fold(word), ".")) }
	words := strings.Fields(name)
	own := len(words) // without "Jr" and "III"
	for own > 0 && class(words[own-1])&lang.Suffix != 0 {
		own--
	}
	const least = 2 // words of a name that needs no title
	for k := own - least - 1; k >= 0; k-- {
		if class(words[k])&(lang.Title|lang.Role) != 0 && class(words[0])&lang.Given == 0 {
			return strings.Join(words[k+1:], " ")
		}
	}
	return name
}

// clip shortens a sentence to maxSentence bytes at a space.
func clip(s string) string {
	s = text.Space(s)
	if len(s) <= maxSentence {
		return s
	}
	cut := maxSentence
	for cut > 0 && !utf8.RuneStart(s[cut]) {
		cut--
	}
	if i := strings.LastIndexByte(s[:cut], ' '); i > cut/2 {
		cut = i
	}
	return s[:cut] + "…"
}
