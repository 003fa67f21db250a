package story

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"dateline/wasm/lang"
)

// name is a name of several words, or of one that stands alone.
type name struct {
	key     string // stems of its words with a space between, to be the same in every case form
	last    string // stem of the last word: how people are called after the first time
	words   int
	count   int            // how often the full form stands
	short   int            // how often the last word stands alone
	placed  int            // how often it follows a word for "in"
	article bool           // seen after an article: "the European Union" is nobody's name
	order   int            // of first sight
	forms   map[string]int // as printed
}

// evidence is what speaks for a word being a name.
type evidence struct{ capital, lower, first int }

// nameFinder collects names over the sentences of one article. It goes by
// capital letters, so it finds none in scripts without them.
type nameFinder struct {
	nouns bool // the language writes all nouns with a capital (German)
	seen  map[string]evidence
	names map[string]*name
	lasts map[string]*name // the longer name a last word stands for, the first seen if several do
	alone map[string]int   // capitalised nouns that may be a last name
	marks map[string]bool  // stems that are part of a name
}

func newNameFinder(code string) *nameFinder {
	return &nameFinder{nouns: lang.CapitalNouns(code), seen: map[string]evidence{}, names: map[string]*name{},
		lasts: map[string]*name{}, alone: map[string]int{}, marks: map[string]bool{}}
}

// look counts capitals in one sentence of the body. A first pass over the
// whole body, because a word is judged by all its places.
func (f *nameFinder) look(sentence []word) {
	caps := 0
	for _, w := range sentence {
		if w.capital {
			caps++
		}
	}
	if len(sentence) > 3 && caps*4 > len(sentence)*3 {
		return // a headline set in capitals proves nothing
	}
	for _, w := range sentence {
		e := f.seen[w.folded]
		switch {
		case w.first:
			e.first++
		case w.capital:
			e.capital++
		default:
			e.lower++
		}
		f.seen[w.folded] = e
	}
}

// nameWord reports whether a word at its place is part of a name.
func (f *nameFinder) nameWord(w word) bool {
	if !w.capital || w.number || w.stop && !w.shout {
		return false
	}
	e := f.seen[w.folded]
	if w.first {
		return e.capital > e.lower || e.capital == 0 && e.lower == 0 && w.shout
	}
	return e.capital > e.lower
}

// maxNameWords is the most words of one name: a longer run is a title of a work or a heading.
const maxNameWords = 5

// find adds the names of one sentence. s is the string the words were cut from.
func (f *nameFinder) find(s string, sentence []word) {
	for i := 0; i < len(sentence); {
		j := f.run(s, sentence, i)
		if j == i {
			i++
			continue
		}
		f.add(s, sentence, i, j)
		i = j
	}
}

// run returns the end of the name that begins at word i, i if none does.
func (f *nameFinder) run(s string, sentence []word, i int) int {
	w := sentence[i]
	starts := f.nameWord(w)
	if !starts && w.first && w.capital && !w.stop && i+1 < len(sentence) && close(s, w, sentence[i+1]) &&
		f.nameWord(sentence[i+1]) && f.seen[w.folded].lower == 0 {
		starts = true // "Ana Ruiz said": a first name seen at the start only
	}
	if !starts {
		return i
	}
	end := i + 1
	for j := end; j < len(sentence) && j-i < maxNameWords && close(s, sentence[j-1], sentence[j]); j++ {
		if f.nameWord(sentence[j]) {
			end = j + 1
			continue
		}
		if !lang.IsParticle(sentence[j].folded) {
			break
		}
	}
	return end
}

// close reports whether nothing but a space, a hyphen or the point of an initial stands between two words.
func close(s string, a, b word) bool {
	switch s[a.end:b.start] {
	case " ", "-", "‑", "\u00a0":
		return true
	case ". ", ".\u00a0", ".":
		return utf8.RuneCountInString(a.folded) <= 2
	}
	return false
}

func (f *nameFinder) add(s string, sentence []word, i, j int) {
	if j-i == 1 && f.nouns && !sentence[i].shout {
		f.alone[sentence[i].stem]++ // any noun, unless a longer name ends with it
		return
	}
	var key strings.Builder
	for k := i; k < j; k++ {
		if k > i {
			key.WriteByte(' ')
		}
		key.WriteString(sentence[k].stem)
		if sentence[k].capital {
			f.marks[sentence[k].stem] = true
		}
	}
	n := f.names[key.String()]
	if n == nil {
		n = &name{key: key.String(), last: sentence[j-1].stem, words: j - i, order: len(f.names),
			forms: map[string]int{}}
		f.names[n.key] = n
		if n.words > 1 && f.lasts[n.last] == nil {
			f.lasts[n.last] = n
		}
	}
	n.count++
	n.forms[strings.TrimSuffix(strings.TrimSuffix(s[sentence[i].start:sentence[j-1].end], "'s"), "’s")]++
	if i > 0 && lang.IsArticle(sentence[i-1].folded) {
		n.article = true
	}
}

// list returns the names, the one most used first. A name of one word that is
// the last word of a longer one is counted there.
func (f *nameFinder) list() []*name {
	all := make([]*name, 0, len(f.names))
	for _, n := range f.names {
		if long := f.lasts[n.last]; n.words == 1 && long != nil {
			long.short += n.count
			continue
		}
		all = append(all, n)
	}
	for last, count := range f.alone {
		if long := f.lasts[last]; long != nil {
			long.short += count
			f.marks[last] = true
		}
	}
	slices.SortFunc(all, func(a, b *name) int {
		return cmp.Or(cmp.Compare(b.count+b.short, a.count+a.short), cmp.Compare(a.order, b.order))
	})
	return all
}

// printed returns the form most often printed, the shorter of two, then the first by letters.
func (n *name) printed() string {
	best := ""
	for form, count := range n.forms {
		c := n.forms[best]
		if best == "" || count > c || count == c && (len(form) < len(best) || len(form) == len(best) && form < best) {
			best = form
		}
	}
	return best
}

// person reports whether the name is used as people's names are: the full name
// once or more, then the last word alone, no article before it, and not as a
// place: one "in" among many may be a slip of the rule ("confidence in Ana Ruiz").
func (n *name) person() bool {
	return n.words > 1 && n.words < 5 && n.short > 0 && !n.article && n.placed*3 < n.count
}

// nameKey returns the term of a name of several words.
func nameKey(ws []word) string {
	var b strings.Builder
	b.WriteByte('@')
	for i, w := range ws {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(w.stem)
	}
	return b.String()
}
