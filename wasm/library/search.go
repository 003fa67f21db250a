package library

import (
	"context"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/wasm/article"
	"dateline/wasm/lang"
	"dateline/wasm/text"
)

// Query says what is searched for. All that is given must hold.
type Query struct {
	Words  string // the article has all of them, in any form, the last perhaps unfinished; "words in marks" together
	Host   string // outlet: see [Site]
	Person string // someone the article names: the full name, or the beginnings of words of it
	Tag    string
	From   string // first day, "2006-01-02"
	To     string // last day
	Offset int
	Limit  int // 20 if 0
}

// Hit is an article that was found.
type Hit struct {
	Card  *Card
	Block int            // where the sentence is, -1 if only the title has the words
	Span  article.Span   // the sentence around the words, or a part of a long one
	Text  string         // its words
	Marks []article.Span // what was searched for, in Text
	Score float64
}

// Results are hits, the best first.
type Results struct {
	Hits  []Hit
	Total int // how many there are, roughly: deleted ones may be counted
}

const (
	maxForms   = 24  // of one word
	maxEnding  = 6   // bytes that an ending adds to a word
	maxPhrases = 200 // articles read to see whether words are together
	formWeight = 0.7 // of a word in another form than the one searched for

	personPages = 64 // pages of names in each segment that are read to complete one: some 10,000 names
	maxPeople   = 50 // whose names fit
)

// Search finds articles by words and by what else is known of them. Without
// words it lists what fits, the last saved first.
func (l *Library) Search(ctx context.Context, q Query) (Results, error) {
	var r Results
	err := l.steady(ctx, func(v *view) error {
		s := &search{view: v, query: q, words: parseWords(q.Words)}
		ranked, err := s.rank(ctx)
		if err != nil {
			return err
		}
		r, err = s.present(ctx, ranked)
		return err
	})
	return r, err
}

// search is one search.
type search struct {
	view   *view
	query  Query
	words  []queryWord
	byForm map[string]int // the word of each form
	sought int            // so many words are looked for in an article that was found
	person []string       // the people whose names fit, as the index spells them
}

// queryWord is a word that is searched for, and the forms under which the index
// has it.
type queryWord struct {
	word  string
	open  bool // unfinished
	forms map[string]float64
}

func parseWords(s string) []queryWord {
	var words []queryWord
	for w := range searchWords(s) {
		if len(words) < 16 && !slices.ContainsFunc(words, func(o queryWord) bool { return o.word == w }) {
			words = append(words, queryWord{word: w, forms: map[string]float64{w: 1}})
		}
	}
	last, _ := utf8.DecodeLastRuneInString(s)
	if n := len(words); n > 0 && (unicode.IsLetter(last) || unicode.IsDigit(last)) {
		words[n-1].open = true
	}
	return words
}

// quoted returns the parts of a query between quotation marks, as
// [text.Plain] spells them.
func quoted(s string) []string {
	var out []string
	for i, part := range strings.Split(text.Plain(s), `"`) {
		if part = strings.TrimSpace(part); i%2 == 1 && part != "" {
			out = append(out, part)
		}
	}
	return out
}

// expand finds the forms of the words that the index has: those an unfinished
// word may become, and those with the same stem.
func (s *search) expand(ctx context.Context) error {
	var stemmers []*text.Stemmer
	for code := range strings.FieldsSeq(s.view.state.langs) {
		stemmers = append(stemmers, text.NewStemmer(code))
	}
	for i := range s.words {
		w := &s.words[i]
		if w.open && utf8.RuneCountInString(w.word) >= 2 {
			if err := s.take(ctx, w, w.word, 8, func(string) bool { return true }); err != nil {
				return err
			}
		}
		for _, st := range stemmers {
			stem := st.Stem(w.word)
			root := commonPrefix(stem, w.word)
			if utf8.RuneCountInString(root) < 3 {
				continue
			}
			longest := max(len(w.word), len(stem)) + maxEnding
			fits := func(form string) bool { return len(form) <= longest && st.Stem(form) == stem }
			if err := s.take(ctx, w, root, 2, fits); err != nil {
				return err
			}
		}
	}
	return nil
}

// take adds the forms with a prefix that fit; pages is how far to look.
func (s *search) take(ctx context.Context, w *queryWord, prefix string, pages int, fits func(string) bool) error {
	found, err := s.view.expand(ctx, spaceText+prefix, pages, maxForms, func(key string) bool {
		return fits(key[len(spaceText):])
	})
	if err != nil {
		return err
	}
	for _, f := range found {
		form := f.key[len(spaceText):]
		if _, there := w.forms[form]; !there && len(w.forms) < maxForms {
			w.forms[form] = formWeight
		}
	}
	return nil
}

func commonPrefix(a, b string) string {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	for n > 0 && n < len(a) && !utf8.RuneStart(a[n]) {
		n--
	}
	return a[:n]
}

// allowance is a set of documents; nil allows all.
type allowance map[uint32]bool

func (a allowance) allows(doc uint32) bool { return a == nil || a[doc] }

// filters returns the documents for which all but the words holds.
func (s *search) filters(ctx context.Context) (allowance, error) {
	q := s.query
	var ranges []Range
	if q.Host != "" {
		ranges = append(ranges, Prefix(bucketSites, q.Host+"\x00"))
	}
	if q.Tag != "" {
		ranges = append(ranges, Prefix(bucketTags, q.Tag+"\x00"))
	}
	if q.From != "" || q.To != "" {
		r := Range{Bucket: bucketDays, From: q.From}
		if q.To != "" {
			r.To = after(q.To)
		}
		ranges = append(ranges, r)
	}
	for i := range ranges {
		ranges[i].KeysOnly = true
	}
	var allowed allowance
	if len(ranges) > 0 {
		found, err := s.view.l.store.Scan(ctx, ranges...)
		if err != nil {
			return nil, err
		}
		for _, items := range found {
			set := make(allowance, len(items))
			for _, it := range items {
				if _, doc := filed(it.Key); allowed.allows(doc) {
					set[doc] = true
				}
			}
			allowed = set
		}
	}
	if q.Person == "" {
		return allowed, nil
	}
	set := make(allowance)
	s.person = []string{spacePerson + text.Plain(q.Person)}
	named, err := s.named(ctx, s.person, allowed, set)
	if err != nil || named {
		return set, err
	}
	if s.person, err = s.people(ctx); err != nil {
		return nil, err
	}
	_, err = s.named(ctx, s.person, allowed, set)
	return set, err
}

// named adds to set the allowed documents that name one of the people, given as
// terms, and reports whether any document does.
func (s *search) named(ctx context.Context, people []string, allowed, set allowance) (found bool, err error) {
	lists, err := s.view.find(ctx, people)
	if err != nil {
		return false, err
	}
	for _, list := range lists {
		postings, err := list.postings()
		if err != nil {
			return false, err
		}
		found = found || len(postings) > 0
		for _, p := range postings {
			if allowed.allows(p.Doc) {
				set[p.Doc] = true
			}
		}
	}
	return found, nil
}

// maxMarks is how many words are told apart in what is shown of a hit.
const maxMarks = 32

// markPerson makes the names of the people who were found what is shown of a hit,
// where no words are searched for.
func (s *search) markPerson() {
	for _, name := range s.person {
		for word := range searchWords(strings.TrimPrefix(name, spacePerson)) {
			if _, known := s.byForm[word]; !known && s.sought < maxMarks {
				s.byForm[word] = s.sought
				s.sought++
			}
		}
	}
}

// people returns the terms of those whose names have all words of the query, of
// which each may be unfinished: "Verrin" is Ilse Verrin, and so is "ilse ver".
func (s *search) people(ctx context.Context) ([]string, error) {
	sought := strings.Fields(text.Plain(s.query.Person))
	if len(sought) == 0 {
		return nil, nil
	}
	found, err := s.view.expand(ctx, spacePerson, personPages, maxPeople, func(key string) bool {
		words := strings.FieldsFunc(key[len(spacePerson):], func(r rune) bool { return r == ' ' || r == '-' })
		return !slices.ContainsFunc(sought, func(part string) bool {
			return !slices.ContainsFunc(words, func(w string) bool { return strings.HasPrefix(w, part) })
		})
	})
	people := make([]string, len(found))
	for i, f := range found {
		people[i] = f.key
	}
	return people, err
}

// withLang adds a language to those of the library.
func withLang(langs, tag string) string {
	code := lang.Primary(tag)
	if code == "" || len(code) > 3 || len(langs) > 60 || slices.Contains(strings.Fields(langs), code) {
		return langs
	}
	return strings.TrimSpace(langs + " " + code)
}
