package lang

import (
	"strings"
	"sync"
)

// NameWords are the small words before and inside names.
type NameWords struct {
	Articles  string // definite articles
	Particles string // in lower case inside a surname: "van", "de"
	Places    string // before the name of a place: "in near"
}

var articles = union(func(l *Language) string { return l.Names.Articles })
var particles = union(func(l *Language) string { return l.Names.Particles })

// IsArticle reports whether a word in lower case is a definite article of any language.
func IsArticle(word string) bool { return articles().Has(word) }

// Noble reports whether a word in lower case opens a surname even where it is a preposition too: "von der Leyen".
func Noble(word string) bool { return word == "de" || word == "von" }

// IsParticle reports whether a word in lower case may be inside a surname,
// of whatever language: news names people of every country.
func IsParticle(word string) bool { return particles().Has(word) }

// union returns a function that joins a word list of all languages once.
func union(list func(*Language) string) func() Set {
	return sync.OnceValue(func() Set {
		set := Set{}
		for _, l := range All() {
			for w := range strings.FieldsSeq(list(l)) {
				set[w] = struct{}{}
			}
		}
		return set
	})
}

// IsGivenName reports whether a word is a given name that many bear.
func IsGivenName(word string) bool { return givenNames().Has(strings.ToLower(word)) }

var givenNames = sync.OnceValue(func() Set {
	set := make(Set, 2048)
	for _, list := range [...]string{menLatin, womenLatin, menCyrillic, womenCyrillic} {
		for w := range strings.FieldsSeq(list) {
			set[w] = struct{}{}
		}
	}
	return set
})
