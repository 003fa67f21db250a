package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/wasm/article"
	"dateline/wasm/lang"
)

// token is a word, a number or one mark of punctuation.
type token struct {
	start, end int        // bytes into the text
	lower      string     // in lower case, marks and dashes straight
	class      lang.Class // what the language says of the word
	kind       tokenKind
	upper      bool   // starts with a capital
	space      bool   // white space stands before it
	region     int32  // index of the marked stretch it lies in, -1 outside
	sentence   int32  // number of its sentence, rising through the document
	hash       uint32 // of lower
}

type tokenKind uint8

const (
	word tokenKind = iota + 1
	number
	punct
	mark       // of a quotation
	possessive // "’s" after a name
)

// is reports whether the token is of one of the classes.
func (t *token) is(c lang.Class) bool { return t.class&c != 0 }

// paragraph is one block of running text.
type paragraph struct {
	span        article.Span
	block       int
	first, last int // tokens [first, last)
	regions     [2]int
	marked      int // how many of its tokens lie in marked stretches
}

// document is the article cut into tokens: what every step here works on.
type document struct {
	article *article.Article
	text    string
	lang    *lang.Language
	words   *lang.Quotes
	binders lang.Set
	paras   []paragraph
	tokens  []token
	regions []region

	shapes []uint32 // of the tokens

	mentions []mention // in order of their heads
	cues     []cue
	people   *people
	resolver *resolver

	usage      map[uint32]usage // by word: what the text does with it
	repeated   map[uint32]int   // by first words: how many marked stretches begin so
	firstTurn  int              // byte of the first turn of an interview, 0 for none
	families   map[uint32]bool  // words that stand after a given name, where every noun has a capital
	subjectCue []int            // per mention: the cue whose subject it seems to be, -1 if none
}

// read cuts the blocks of running text into tokens and finds the marked stretches.
func read(a *article.Article) *document {
	d := &document{article: a, text: a.Text, lang: lang.Of(a.Meta.Lang)}
	d.words, d.binders = d.lang.Quotes(), d.lang.Binders()
	d.tokens = make([]token, 0, len(a.Text)/5+16) // a word of English and its share of the marks
	sentence := int32(0)
	turns := findTurns(a)
	for i, b := range a.Blocks {
		if !b.Kind.Prose() || b.Span.Empty() || b.Kind.Container() {
			continue
		}
		p := paragraph{span: b.Span, block: i, first: len(d.tokens)}
		p.regions[0] = len(d.regions)
		turn, answers := turns[i]
		if answers {
			if d.firstTurn == 0 {
				d.firstTurn = turn.label.Start
			}
			d.regions = append(d.regions, region{span: turn.words, inner: turn.words, para: len(d.paras), closed: true, label: turn.label})
		} else {
			d.regions = scan(d.regions, d.text, b.Span, d.words, len(d.paras))
		}
		p.regions[1] = len(d.regions)
		if d.lang.NoSpaces {
			d.cutDense(b.Span)
		} else {
			d.cut(b.Span)
		}
		p.last = len(d.tokens)
		first := sentence
		d.place(&p, &sentence)
		if n := len(d.regions); !answers && (n > p.regions[0] || d.words.Dash) {
			d.splitIncises(&p, len(d.paras))
			sentence = first
			d.place(&p, &sentence)
		}
		d.paras = append(d.paras, p)
	}
	for i := range d.regions {
		if r := &d.regions[i]; i+1 < len(d.regions) && !r.closed && d.regions[i+1].para == r.para+1 &&
			d.regions[i+1].span.Start == d.paras[r.para+1].span.Start {
			r.goesOn = true
		}
	}
	d.shapes = make([]uint32, len(d.tokens))
	for i := range d.tokens {
		d.shapes[i] = d.shapeOf(&d.tokens[i])
	}
	return d
}

// cut appends the tokens of a span.
func (d *document) cut(s article.Span) {
	text := d.text[:s.End]
	for i := s.Start; i < s.End; {
		r, size := utf8.DecodeRuneInString(text[i:])
		if invisible(r) {
			i += size
			continue
		}
		t := token{start: i, end: i + size, region: -1}
		switch {
		case isWordRune(r):
			t.end = wordEnd(text, i)
			t.kind = word
			if unicode.IsDigit(r) {
				t.kind = number
			}
			d.addWord(t)
		case (r == '\'' || r == '’') && len(d.tokens) > 0 && d.tokens[len(d.tokens)-1].end == i &&
			possessiveEnd(text, i) > 0:
			t.end, t.kind = possessiveEnd(text, i), possessive
			d.add(t)
		default:
			t.kind = punct
			if isMark(r) {
				t.kind = mark
			}
			d.add(t)
		}
		i = d.tokens[len(d.tokens)-1].end
	}
}

// invisible reports what stands between tokens.
func invisible(r rune) bool {
	return unicode.IsSpace(r) || r == '\u200b' || r == '\u2060' || r == '\ufeff' || r == '\u00ad' || r == '\u200e' ||
		r == '\u200f'
}

func isWordRune(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r) || r == '@' || r == '#' || r == '$' ||
		r == '€' || r == '£'
}

// wordEnd returns where the word at i ends: letters and digits, with single
// dots, apostrophes and hyphens between them, and the dot of "U.S.".
func wordEnd(s string, i int) int {
	dots := 0
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		if isWordRune(r) {
			i += size
			continue
		}
		next, _ := utf8.DecodeRuneInString(s[i+size:])
		switch r {
		case '\'', '’', '-', '‑':
			if !isWordRune(next) || possessiveEnd(s, i) > 0 {
				return i
			}
		case '.', ',':
			before, _ := utf8.DecodeLastRuneInString(s[:i])
			if !isWordRune(next) || (r == ',' && !(unicode.IsDigit(before) && unicode.IsDigit(next))) {
				if r == '.' && dots > 0 {
					return i + size
				}
				return i
			}
			dots++
		default:
			return i
		}
		i += size
	}
	return i
}

// possessiveEnd returns the end of "’s" at i, 0 if it does not stand there.
func possessiveEnd(s string, i int) int {
	_, size := utf8.DecodeRuneInString(s[i:])
	j := i + size
	if j >= len(s) || (s[j] != 's' && s[j] != 'S') {
		return 0
	}
	if r, _ := utf8.DecodeRuneInString(s[j+1:]); j+1 < len(s) && isWordRune(r) {
		return 0
	}
	return j + 1
}

// addWord appends a word, cut where the language joins two: "l’usine", "a-t-elle".
func (d *document) addWord(t token) {
	w := d.text[t.start:t.end]
	if i := strings.IndexAny(w, "'’"); i > 0 && i <= 5 && d.words.Elision {
		_, size := utf8.DecodeRuneInString(w[i:])
		if head := strings.ToLower(w[:i]); d.words.Lookup(head+"'") != 0 {
			first := t
			first.end = t.start + i + size
			d.add(first)
			t.start = first.end
			w = d.text[t.start:t.end]
		}
	}
	if d.words.Caseless && d.words.Lookup(w) == 0 {
		if tail := d.words.Tail(w); tail != "" {
			first := t
			first.end -= len(tail)
			d.add(first)
			t.start = first.end
		}
		d.add(t)
		return
	}
	if i := strings.IndexAny(w, "'’"); i > 0 && d.words.Endings { // "Arpaguş'un"
		_, size := utf8.DecodeRuneInString(w[i:])
		first := t
		first.end = t.start + i
		d.add(first)
		if t.start += i; t.start+size < t.end {
			t.kind = possessive
			d.add(t)
		}
		return
	}
	if i := strings.LastIndexByte(w, '-'); i > 0 && d.words.Elision &&
		d.words.Lookup(strings.ToLower(w[i+1:]))&lang.Pronoun != 0 {
		first := t
		first.end = t.start + i
		d.add(first)
		t.start += i + 1
	}
	d.add(t)
}

// add appends one token and looks it up.
func (d *document) add(t token) {
	raw := d.text[t.start:t.end]
	t.lower = lower(raw)
	if t.kind == word {
		r, _ := utf8.DecodeRuneInString(raw)
		t.upper = unicode.IsUpper(r) || unicode.IsTitle(r) || ((r == '@' || r == '#') && len(raw) > 1)
		t.class = d.words.Lookup(t.lower)
		if t.class == 0 && strings.HasSuffix(t.lower, ".") {
			t.class = d.words.Lookup(strings.TrimRight(t.lower, "."))
		}
	}
	if t.class == 0 && t.kind == word && (t.upper || !d.words.NounsUpper) && !d.lang.Stop().Has(t.lower) {
		t.class = d.words.Compound(t.lower)
	}
	n := len(d.tokens)
	t.space = n == 0 || d.tokens[n-1].end < t.start
	t.hash = hashString(t.lower)
	d.tokens = append(d.tokens, t)
}

// lower folds case and straightens apostrophes, without a copy where nothing changes.
func lower(s string) string {
	plain := true
	for i := 0; i < len(s) && plain; i++ {
		plain = s[i] < utf8.RuneSelf
	}
	if plain {
		return strings.ToLower(s)
	}
	return strings.ToLower(strings.Map(func(r rune) rune {
		switch r {
		case '’', 'ʼ':
			return '\''
		case '‑', '‐':
			return '-'
		}
		return r
	}, s))
}

// place gives the tokens of a paragraph their region and their sentence.
func (d *document) place(p *paragraph, sentence *int32) {
	*sentence++
	p.marked = 0
	r := p.regions[0]
	for i := p.first; i < p.last; i++ {
		t := &d.tokens[i]
		t.region = -1
		for r < p.regions[1] && d.regions[r].span.End <= t.start {
			r++
		}
		if r < p.regions[1] && d.regions[r].span.Start <= t.start {
			t.region = int32(r)
			p.marked++
		}
		if i > p.first && d.endsSentence(i-1, p.last) {
			*sentence++
		}
		t.sentence = *sentence
	}
}

// endsSentence reports whether the sentence ends with token i; a closing mark
// after the stop goes with it.
func (d *document) endsSentence(i, last int) bool {
	t := &d.tokens[i]
	if t.kind == mark && i > 0 && d.tokens[i].region >= 0 && i+1 < last && d.tokens[i-1].end == t.start &&
		isStop(d.tokens[i-1].lower) {
		return d.opensSentence(i + 1)
	}
	if !isStop(t.lower) || i+1 >= last {
		return false
	}
	next := &d.tokens[i+1]
	if next.kind == mark && next.start == t.end { // the closing mark decides
		return false
	}
	if t.lower == "." && i > 0 && d.tokens[i-1].end == t.start {
		prev := &d.tokens[i-1]
		if prev.kind == word && (d.lang.Abbreviations().Has(prev.lower) ||
			prev.is(lang.Title) && prev.end-prev.start <= 4 ||
			prev.upper && prev.end-prev.start == 1) {
			return false
		}
	}
	return d.opensSentence(i + 1)
}

// opensSentence reports whether token i may stand first in a sentence.
func (d *document) opensSentence(i int) bool {
	t := &d.tokens[i]
	if isDash(t.lower) && i+1 < len(d.tokens) { // "Ficam? — perguntou Clara"
		return d.tokens[i+1].upper
	}
	if d.words.Caseless {
		return t.space
	}
	return d.lang.NoSpaces || t.upper || t.kind == number || t.kind == mark || (t.kind == punct && t.space)
}

func isStop(s string) bool {
	switch s {
	case ".", "!", "?", "…", "。", "！", "？":
		return true
	}
	return false
}

// hashString is FNV-1a.
func hashString(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}
