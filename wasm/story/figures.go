package story

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"dateline/wasm/article"
	"dateline/wasm/dates"
	"dateline/wasm/lang"
	"dateline/wasm/outline/clause"
	"dateline/wasm/text"
)

// Count is a number that an article gives of something: "12 dead".
type Count struct {
	Key      string // what is counted: equal keys count the same
	Value    float64
	Printed  string // the words of the count, as printed
	Sentence string
	Block    int
}

// Figure is what the articles of a story say of one count, in the order in
// which they were published. Values that follow each other differ.
type Figure struct{ Points []Point }

// Point is a value of a figure and the first article that gave it.
type Point struct {
	Count
	Day    dates.Day
	Source Source
}

// Limits of what is counted.
const (
	maxCounts   = 16  // of one article
	maxFigures  = 6   // of a story
	longestText = 120 // bytes of the words of a count
)

// counter finds the counts of an article.
type counter struct {
	l     *lang.Language
	stem  func(string) string
	out   []Count
	spoil map[string]bool // keys that the article counts in two ways
}

// counts returns what the sentences of an article count, each thing once. A
// thing that the article counts in two ways is left out: which of them is
// meant, nobody can tell. Only languages whose tables hold what clauses need have any.
func (b *body) counts(r *reader, a *article.Article, dated func(start, end int) bool) []Count {
	l := r.language
	if l.Counts.Numerals == "" || !l.Clause().Known() {
		return nil
	}
	c := &counter{l: l, stem: func(w string) string { return r.stemmer.Stem(text.Fold(w)) }, spoil: map[string]bool{}}
	for _, s := range b.sentences {
		if len(c.out) >= maxCounts {
			break
		}
		words := a.Text[s.start:s.end]
		if !strings.ContainsAny(words, "0123456789") && !c.numerals(words) {
			continue
		}
		read := clause.Read(words, l)
		for i := range read.Words {
			w := &read.Words[i]
			if dated(s.start+w.Start, s.start+w.End) {
				continue
			}
			if x, ok := c.count(read, i); ok {
				x.Sentence, x.Block = clip(words), s.block
				c.add(x)
			}
		}
	}
	return slices.DeleteFunc(c.out, func(x Count) bool { return c.spoil[x.Key] })
}

// numerals reports whether a sentence may hold a number in words.
func (c *counter) numerals(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if c.l.Counts.Numeral(strings.ToLower(w)) > 0 {
			return true
		}
	}
	return false
}

func (c *counter) add(x Count) {
	for _, o := range c.out {
		if o.Key == x.Key {
			c.spoil[x.Key] = c.spoil[x.Key] || o.Value != x.Value
			return
		}
	}
	if len(c.out) < maxCounts {
		c.out = append(c.out, x)
	}
}

// count returns what the number at word i counts, if that can be told.
func (c *counter) count(s *clause.Sentence, i int) (Count, bool) {
	value, to, ok := c.number(s, i)
	if !ok || value == 0 {
		return Count{}, false
	}
	from := i
	unit, ends := c.unit(s, i, to)
	if unit == "" {
		return Count{}, false
	}
	key := unit
	if c.l.Counts.Toll(strings.TrimPrefix(unit, "=")) == "" && !strings.HasPrefix(unit, "=") {
		what, first, last := c.predicate(s, i, ends)
		if what == "" {
			return Count{}, false
		}
		if from, ends = min(from, first), max(ends, last); strings.HasPrefix(what, "=") &&
			c.l.Counts.Person(s.Words[to].Lower) {
			key = what
		} else {
			key = unit + "~" + what
		}
	}
	start := s.Words[from].Start
	if from == i && strings.ContainsAny(currency, lastRune(s.Words[i].Before)) {
		start -= len(lastRune(s.Words[i].Before))
	}
	printed := text.Space(s.Text[start:s.Words[ends-1].End])
	if unit == "%" {
		printed = strings.TrimSuffix(printed, "%") + "%"
	}
	return Count{Key: key, Value: value, Printed: printed}, len(printed) <= longestText
}

const currency = "$€£¥"

func lastRune(s string) string {
	r := []rune(s)
	if len(r) == 0 {
		return " "
	}
	return string(r[len(r)-1])
}

// number returns the number that words i..to write, in digits or in words.
func (c *counter) number(s *clause.Sentence, i int) (value float64, to int, ok bool) {
	w := &s.Words[i]
	next := func(k int) string {
		if k < len(s.Words) {
			return s.Words[k].Before
		}
		return ""
	}
	if strings.ContainsAny(w.Before, ":/-–") || strings.HasSuffix(w.Before, ".") ||
		strings.ContainsAny(next(i+1), ":/-–") {
		return 0, 0, false // a time, a score, an age, a range, a section
	}
	if w.Digit {
		plain := number(w.Lower)
		v, err := strconv.ParseFloat(plain, 64)
		const oldest, latest, digits = 1800, 2100, 4
		if err != nil || v >= oldest && v < latest && len(w.Lower) == digits {
			return 0, 0, false // "6th", or a year
		}
		value = v
	} else if value = c.l.Counts.Numeral(w.Lower); value == 0 {
		return 0, 0, false
	}
	to = i + 1
	for to < len(s.Words) && strings.TrimSpace(next(to)) == "" { // "1 200", "900 million"
		x := &s.Words[to]
		if scale := c.l.Counts.Scale(x.Lower); scale > 0 {
			value *= scale
			to++
			continue
		}
		const group = 3
		if x.Digit && w.Digit && len(x.Lower) == group && to == i+1 {
			v, err := strconv.ParseFloat(x.Lower, 64)
			if err != nil {
				return 0, 0, false
			}
			value = value*1000 + v
			to++
			continue
		}
		break
	}
	return value, to, true
}

// unit returns what the number i..to counts, as a stem, a currency or "%", and
// where its words end. What becomes of people begins with "=".
func (c *counter) unit(s *clause.Sentence, i, to int) (unit string, ends int) {
	if mark := lastRune(s.Words[i].Before); strings.ContainsAny(currency, mark) {
		return mark, to
	}
	after := s.Text[s.Words[to-1].End:]
	if strings.HasPrefix(strings.TrimLeft(after, " \u00a0"), "%") {
		return "%", to
	}
	if mark := strings.TrimLeft(after, " \u00a0"); mark != "" &&
		strings.ContainsAny(currency, mark[:min(len(mark), len("€"))]) && strings.HasPrefix(mark, "€") {
		return "€", to
	}
	if to >= len(s.Words) || strings.TrimSpace(s.Words[to].Before) != "" {
		return "", 0
	}
	w := &s.Words[to]
	if toll := c.l.Counts.Toll(w.Lower); toll != "" {
		return "=" + toll, to + 1
	}
	if !c.says(w) || c.l.Clause().Leans().Has(w.Lower) {
		return "", 0
	}
	if w.Upper && !c.l.Quotes().NounsUpper && to+1 < len(s.Words) && s.Words[to+1].Before == " " &&
		c.says(&s.Words[to+1]) &&
		!s.Words[to+1].Upper && !s.Verb(to+1) { // "12 Velmish sailors"
		return c.stem(w.Lower) + " " + c.stem(s.Words[to+1].Lower), to + 2
	}
	return c.stem(w.Lower), to + 1
}

// says reports whether a word says something by itself.
func (c *counter) says(w *clause.Word) bool {
	const function = lang.Determiner | lang.Preposition | lang.Conjunction | lang.Relative | lang.That | lang.Pronoun |
		lang.Auxiliary
	return w.Class&function == 0 && !w.Digit && !c.l.Stop().Has(w.Lower)
}

// predicate returns what is said of the things counted by the number i whose
// words end before ends: the word behind them in the same clause ("84
// passengers were rescued"), else the verb before them with what it is said of
// ("the repair costs 900 million crowns"). first and last are the words it takes.
func (c *counter) predicate(s *clause.Sentence, i, ends int) (what string, first, last int) {
	const near = 4 // words
	for k := ends; k < len(s.Words) && k < ends+near && strings.TrimSpace(s.Words[k].Before) == ""; k++ {
		w := &s.Words[k]
		if toll := c.l.Counts.Toll(w.Lower); toll != "" {
			return "=" + toll, i, k + 1
		}
		if w.Class&(lang.Preposition|lang.Conjunction|lang.Relative|lang.That) != 0 {
			break
		}
		if s.Verb(k) && c.says(w) {
			return c.stem(w.Lower), i, k + 1
		}
	}
	lead := ""
	for k := i - 1; k >= 0 && k >= i-near && strings.TrimSpace(s.Words[k+1].Before) != ","; k-- {
		w := &s.Words[k]
		if toll := c.l.Counts.Toll(w.Lower); toll != "" {
			return "=" + toll, k, ends
		}
		if w.Digit || lead != "" && w.Class&lang.Preposition != 0 {
			break // another number, another phrase
		}
		if w.Class&lang.Preposition != 0 {
			lead = w.Lower // "by 5 %" and "to 5 %" are not the same
		}
		if s.Verb(k) && c.says(w) {
			for n := k - 1; n >= 0 && s.Words[n+1].Before == " "; n-- {
				x := &s.Words[n]
				if x.Class&(lang.Pronoun|lang.Relative) != 0 && x.Class&lang.Determiner == 0 {
					break
				}
				if c.says(x) && !s.Verb(n) {
					return c.stem(x.Lower) + " " + c.stem(w.Lower) + " " + lead, n, ends
				}
			}
			break
		}
	}
	return "", 0, 0
}

// far reports whether too many days lie between two articles for their counts
// to be of one event: more than most of a story is told in.
func far(a, b dates.Day) bool {
	return a != (dates.Day{}) && b != (dates.Day{}) && dayNumber(b)-dayNumber(a) > usualGap
}

// figures returns what the readings, in their order, count in different
// numbers: only what at least two of them count.
func figures(rs []*Reading) []Figure {
	type key struct{ lang, key string }
	byKey := map[key]*Figure{}
	articles, last := map[key]int{}, map[key]dates.Day{}
	var order []key
	for _, r := range rs {
		for _, x := range r.Counts {
			k := key{lang.Primary(r.Lang), x.Key}
			f := byKey[k]
			if f == nil {
				f = &Figure{}
				byKey[k] = f
				order = append(order, k)
			}
			articles[k]++
			p := Point{x, published(r.Published), Source{r.ID, r.Site, x.Block}}
			n := len(f.Points)
			if n > 0 && far(last[k], p.Day) {
				f.Points, n, articles[k] = nil, 0, 1 // another event, by all that can be told
			}
			last[k] = p.Day
			if n > 0 && f.Points[n-1].Value == x.Value {
				continue
			}
			f.Points = append(f.Points, p)
		}
	}
	order = slices.DeleteFunc(order, func(k key) bool { return len(byKey[k].Points) < 2 })
	slices.SortStableFunc(order, func(a, b key) int { return cmp.Compare(articles[b], articles[a]) })
	var out []Figure
	for _, k := range order[:min(len(order), maxFigures)] {
		out = append(out, *byKey[k])
	}
	return out
}
