// Package read reads the text of an article for package quote: nothing is
// decided here, and a [Document] does not change once it is made. Its passes in order:
//
//	tokens     tokens.go and sentences.go cut blocks (dense.go and korean.go for
//	           scripts of their own); shape.go says what a word does
//	stretches  marks.go finds what is between quotation marks, incise.go divides what a cue
//	           interrupts, turns.go finds the answers of an interview
//	usage      usage.go counts what the text does with a word
//	mentions   mentions.go and names.go list who or what may speak
//	cues       cues.go finds verbs and phrases of speech with their subjects
package read

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/wasm/article"
	"dateline/wasm/lang"
)

// Token is a word, a number or one mark of punctuation.
type Token struct {
	Start, End int        // bytes into the text
	Lower      string     // in lower case, marks and dashes straight
	Class      lang.Class // what the language says of the word
	Kind       tokenKind
	Upper      bool   // starts with a capital
	space      bool   // white space stands before it
	Region     int32  // index of the marked stretch it lies in, -1 outside
	Sentence   int32  // number of its sentence, rising through the document
	Hash       uint32 // of lower
}

type tokenKind uint8

const (
	Word tokenKind = iota + 1
	Number
	Punct
	Mark       // of a quotation
	Possessive // "’s" after a name
)

// Is reports whether the token is of one of the classes.
func (t *Token) Is(c lang.Class) bool { return t.Class&c != 0 }

// Paragraph is one block of running text.
type Paragraph struct {
	Span        article.Span
	block       int
	First, Last int // tokens [first, last)
	Regions     [2]int
	Marked      int // how many of its tokens lie in marked stretches
}

// Document is the article cut into tokens: what every step here works on.
type Document struct {
	Article *article.Article
	Text    string
	Lang    *lang.Language
	Words   *lang.Quotes
	Binders lang.Set
	Paras   []Paragraph
	Tokens  []Token
	Regions []Region

	Shapes []uint32 // of the tokens

	Mentions []Mention // in order of their heads
	Cues     []Cue

	Usage     map[uint32]Usage // by word: what the text does with it
	FirstTurn int              // byte of the first turn of an interview, 0 for none
	families  map[uint32]bool  // words that stand after a given name, where every noun has a capital
}

// New reads an article: its tokens, the marked stretches, the mentions of whoever may speak, and the cues of speech.
func New(a *article.Article) *Document {
	d := cutArticle(a)
	d.findUsage()
	d.Mentions = d.findMentions()
	d.Cues = d.findCues(d.Mentions)
	return d
}

// cutArticle cuts the blocks of running text into tokens and finds the marked stretches.
func cutArticle(a *article.Article) *Document {
	d := &Document{Article: a, Text: a.Text, Lang: lang.Of(a.Meta.Lang)}
	d.Words, d.Binders = d.Lang.Quotes(), d.Lang.Binders()
	d.Tokens = make([]Token, 0, len(a.Text)/5+16) // a word of English and its share of the marks
	sentence := int32(0)
	turns := findTurns(a)
	for i, b := range a.Blocks {
		if !b.Kind.Prose() || b.Span.Empty() || b.Kind.Container() {
			continue
		}
		p := Paragraph{Span: b.Span, block: i, First: len(d.Tokens)}
		p.Regions[0] = len(d.Regions)
		turn, answers := turns[i]
		if answers {
			if d.FirstTurn == 0 {
				d.FirstTurn = turn.label.Start
			}
			d.Regions = append(d.Regions, Region{Span: turn.words, Inner: turn.words, Para: len(d.Paras), Closed: true,
				Label: turn.label})
		} else {
			d.Regions = scan(d.Regions, d.Text, b.Span, d.Words, len(d.Paras))
		}
		p.Regions[1] = len(d.Regions)
		if d.Lang.NoSpaces {
			d.cutDense(b.Span)
		} else {
			d.cut(b.Span)
		}
		p.Last = len(d.Tokens)
		first := sentence
		d.place(&p, &sentence)
		if n := len(d.Regions); !answers && (n > p.Regions[0] || d.Words.Dash) {
			d.splitIncises(&p, len(d.Paras))
			sentence = first
			d.place(&p, &sentence)
		}
		d.Paras = append(d.Paras, p)
	}
	for i := range d.Regions {
		if r := &d.Regions[i]; i+1 < len(d.Regions) && !r.Closed && d.Regions[i+1].Para == r.Para+1 &&
			d.Regions[i+1].Span.Start == d.Paras[r.Para+1].Span.Start {
			r.GoesOn = true
		}
	}
	d.Shapes = make([]uint32, len(d.Tokens))
	for i := range d.Tokens {
		d.Shapes[i] = d.shapeOf(&d.Tokens[i])
	}
	return d
}

// cut appends the tokens of a span.
func (d *Document) cut(s article.Span) {
	text := d.Text[:s.End]
	for i := s.Start; i < s.End; {
		r, size := utf8.DecodeRuneInString(text[i:])
		if invisible(r) {
			i += size
			continue
		}
		t := Token{Start: i, End: i + size, Region: -1}
		switch {
		case IsWordRune(r):
			t.End = wordEnd(text, i)
			t.Kind = Word
			if unicode.IsDigit(r) {
				t.Kind = Number
			}
			d.addWord(t)
		case (r == '\'' || r == '’') && len(d.Tokens) > 0 && d.Tokens[len(d.Tokens)-1].End == i &&
			possessiveEnd(text, i) > 0:
			t.End, t.Kind = possessiveEnd(text, i), Possessive
			d.add(t)
		default:
			t.Kind = Punct
			if isMark(r) {
				t.Kind = Mark
			}
			d.add(t)
		}
		i = d.Tokens[len(d.Tokens)-1].End
	}
}

// invisible reports what stands between tokens.
func invisible(r rune) bool {
	return unicode.IsSpace(r) || r == '\u200b' || r == '\u2060' || r == '\ufeff' || r == '\u00ad' || r == '\u200e' ||
		r == '\u200f'
}

// IsWordRune reports whether r can be part of a word.
func IsWordRune(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r) || r == '@' || r == '#' || r == '$' ||
		r == '€' || r == '£'
}

// wordEnd returns where the word at i ends: letters and digits, with single
// dots, apostrophes and hyphens between them, and the dot of "U.S.".
func wordEnd(s string, i int) int {
	dots := 0
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		if IsWordRune(r) {
			i += size
			continue
		}
		next, _ := utf8.DecodeRuneInString(s[i+size:])
		switch r {
		case '\'', '’', '-', '‑':
			if !IsWordRune(next) || possessiveEnd(s, i) > 0 {
				return i
			}
		case '.', ',':
			before, _ := utf8.DecodeLastRuneInString(s[:i])
			if !IsWordRune(next) || (r == ',' && !(unicode.IsDigit(before) && unicode.IsDigit(next))) {
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
	if r, _ := utf8.DecodeRuneInString(s[j+1:]); j+1 < len(s) && IsWordRune(r) {
		return 0
	}
	return j + 1
}

// addWord appends a word, cut where the language joins two: "l’usine", "a-t-elle".
func (d *Document) addWord(t Token) {
	w := d.Text[t.Start:t.End]
	if i := strings.IndexAny(w, "'’"); i > 0 && i <= 5 && d.Words.Elision {
		_, size := utf8.DecodeRuneInString(w[i:])
		if head := strings.ToLower(w[:i]); d.Words.Lookup(head+"'") != 0 {
			first := t
			first.End = t.Start + i + size
			d.add(first)
			t.Start = first.End
			w = d.Text[t.Start:t.End]
		}
	}
	if d.Words.Caseless && d.Words.Lookup(w) == 0 {
		if tail := d.Words.Tail(w); tail != "" {
			first := t
			first.End -= len(tail)
			d.add(first)
			t.Start = first.End
		}
		d.add(t)
		return
	}
	if i := strings.IndexAny(w, "'’"); i > 0 && d.Words.Endings { // "Arpaguş'un"
		_, size := utf8.DecodeRuneInString(w[i:])
		first := t
		first.End = t.Start + i
		d.add(first)
		if t.Start += i; t.Start+size < t.End {
			t.Kind = Possessive
			d.add(t)
		}
		return
	}
	if i := strings.LastIndexByte(w, '-'); i > 0 && d.Words.Elision &&
		d.Words.Lookup(strings.ToLower(w[i+1:]))&lang.Pronoun != 0 {
		first := t
		first.End = t.Start + i
		d.add(first)
		t.Start += i + 1
	}
	d.add(t)
}

// add appends one token and looks it up.
func (d *Document) add(t Token) {
	raw := d.Text[t.Start:t.End]
	t.Lower = lower(raw)
	if t.Kind == Word {
		r, _ := utf8.DecodeRuneInString(raw)
		t.Upper = unicode.IsUpper(r) || unicode.IsTitle(r) || ((r == '@' || r == '#') && len(raw) > 1)
		t.Class = d.Words.Lookup(t.Lower)
		if t.Class == 0 && strings.HasSuffix(t.Lower, ".") {
			t.Class = d.Words.Lookup(strings.TrimRight(t.Lower, "."))
		}
	}
	if t.Class == 0 && t.Kind == Word && (t.Upper || !d.Words.NounsUpper) && !d.Lang.Stop().Has(t.Lower) {
		t.Class = d.Words.Compound(t.Lower)
	}
	n := len(d.Tokens)
	t.space = n == 0 || d.Tokens[n-1].End < t.Start
	t.Hash = HashString(t.Lower)
	d.Tokens = append(d.Tokens, t)
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

// HashString is FNV-1a.
func HashString(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

// TokenAt returns the first token of the paragraph that starts at or after a byte.
func (d *Document) TokenAt(offset int, p *Paragraph) int {
	lo, hi := p.First, p.Last
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if d.Tokens[mid].Start < offset {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}
