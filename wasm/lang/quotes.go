package lang

import (
	"strings"
	"sync"
)

// Class says what a word does in and around quotations. A word may be of
// several classes at once ("report" is a cue and may be a document).
type Class uint32

// The classes of words.
const (
	Cue         Class = 1 << iota // a form of a verb of speech that may come with a quotation: "said", "says"
	SoftCue                       // a verb that is speech only where its place says so: "smiled", "pointed", "recalls"
	Source                        // comes before a source: "according to", "laut", "selon"
	SourceAfter                   // comes after a source: "zufolge", "によると"
	Pronoun                       // a pronoun that may speak: "she", "they"
	Masculine                     // of a pronoun, a title, a role or a given name
	Feminine                      // the same
	Plural                        // of a pronoun or a role: "they", "officials"
	Title                         // comes before a name and is no part of it: "Mr", "Senator"
	Role                          // a person by what they are: "spokesman", "minister", "resident"
	Group                         // many as one, or a document that speaks: "ministry", "police", "report"
	Determiner                    // opens a noun phrase: "the", "his", "two"
	Particle                      // inside a name, in lower case: "van", "de", "bin"
	Given                         // a given name
	That                          // opens what is reported: "that", "dass", "что"
	Preposition                   // binds a noun phrase to the words before it
	Conjunction                   // joins clauses or phrases
	Relative                      // opens a clause about the words before it: "who", "which"
	Auxiliary                     // a verb that leaves the meaning to another: "has", "will", "be"
	NotName                       // capitalised without being a name: weekdays, months, peoples
	Suffix                        // follows a name: "Jr", "III"
	Family                        // zh, ja, ko: a family name, which comes first
	Reporting                     // a verb in a form that only reports what others say: "sei", "werde"
	Function                      // ja, zh: a particle or a word that ends a name
	// the words in marks after it are its title or its name: "film", "newspaper", "so-called"
	Titled
)

// WordList gives every word (or, joined with "_", every phrase) of Words the classes of Class.
type WordList struct {
	Class Class
	Words string
}

// Quotes is what one language needs to know for quotations: the words, all in
// lower case, and a few habits of print.
//
// To add a language, write xx_quotes.go with one function that returns its
// Quotes (copy the nearest language), set it in the Language of xx.go, and add
// its cases to quote/testdata. Give at least the cues in the forms that stand
// with quotations (third person, past and present), the words before a source,
// the pronouns with their gender, the titles and thirty roles; everything else
// makes the answer better but is not needed.
type Quotes struct {
	Lists      []WordList
	The        string // the articles and pronouns of one already known, with spaces between: "the this"
	Own        string // those of them that say whose somebody is: "his"
	They       string // the pronouns for many already known: "they"
	And        string // with NounsUpper: the words that join two verbs of one subject, "and"
	Nobody     string // words that open a phrase for no one: "neither nobody"
	Back       string // words, or phrases joined with "_", that open a sentence about what was just said: "so" says ...
	Single     bool   // ‘ ’ are the usual outer marks, or may be
	Dash       bool   // a paragraph that opens with a dash is speech
	Incise     bool   // a cue may come inside one pair of marks
	NounsUpper bool   // every noun is capitalised, so that a capital says little
	Bare       bool   // there are no articles: a bare noun may mean somebody already known
	Compounds  bool   // words are joined without a space, so that the end of one shows what it is: "Regierungssprecher"
	// an apostrophe or a hyphen joins two words: "l’usine", "dit-il"; the first part is in Lists with its apostrophe
	Elision     bool
	Modifiers   bool   // a name may come before a noun that it only describes: "Hawks head Gopaul Govender"
	Caseless    bool   // ko: there are no capitals, and words end in particles
	Tails       string // the particles at the ends of words, longest first
	Subjunctive bool   // a form of the verb only reports what others say: "er stamme"
	Inflects    bool   // names take endings: "Nováka"
	Endings     bool   // an apostrophe parts a name from its ending: "Ankara'da"
	Subjects    string // the particles that mark what comes before them as a subject
	Infinitives string // the words that open an infinitive: "to"
	Finite      string // how many finite verbs end that are in no list: "ed"
	Adverbs     string // how adverbs end, "" where their ending tells nothing
	Ages        string // how a word for somebody of an age ends: "-year-old"
	Aged        string // the same where the word itself says which one is meant: "åringen"
	VerbLast    bool   // a clause behind "that" has another order than a sentence
	VerbSecond  bool   // the subject follows the verb where something else opens the sentence
	NameArticle bool   // names of people may have the article: "der Peter"
	Learnt      bool   // the weights of single words were learnt from texts in it

	lexicon func() map[string]Class
	phrases func() map[string]int
	tails   func() []string
}

// Tail returns the particle in which a word ends, "" for none. What is left of
// the word has two letters at least.
func (q *Quotes) Tail(word string) string {
	for _, t := range q.tails() {
		if strings.HasSuffix(word, t) && len(word)-len(t) >= 6 {
			return t
		}
	}
	return ""
}

// Lookup returns the classes of a word or of a phrase joined with "_", in lower case.
func (q *Quotes) Lookup(word string) Class { return q.lexicon()[word] }

// Compound returns the classes of a role, a group or a work whose name ends a word, in
// lower case, that is itself not known.
func (q *Quotes) Compound(word string) Class {
	if !q.Compounds {
		return 0
	}
	for i := range word {
		if i < 3 {
			continue
		}
		if len(word)-i < 5 {
			break
		}
		if c := q.Lookup(word[i:]); c&(Role|Group|Titled) != 0 {
			return c & (Role | Group | Titled | Masculine | Feminine | Plural)
		}
	}
	return 0
}

// listed reports whether a word is one of those in a list with spaces between them.
func listed(words, word string) bool {
	return word != "" && strings.Contains(" "+words+" ", " "+word+" ")
}

// Possessive reports whether the word says whose somebody is: "his".
func (q *Quotes) Possessive(word string) bool {
	return listed(q.Own, word)
}

// Definite reports whether the word opens a phrase for somebody already known: "the".
func (q *Quotes) Definite(word string) bool {
	return listed(q.The, word)
}

// Many reports whether the pronoun stands for many already known: "they", not "others".
func (q *Quotes) Many(word string) bool { return listed(q.They, word) }

// PointsBack reports whether the word, or the phrase joined with "_", opens a sentence about what
// was just said: "So said ...".
func (q *Quotes) PointsBack(word string) bool { return listed(q.Back, word) }

// Subject reports whether the word marks what comes before it as a subject.
func (q *Quotes) Subject(word string) bool {
	return listed(q.Subjects, word)
}

// Infinitive reports whether the word opens an infinitive: "to".
func (q *Quotes) Infinitive(word string) bool {
	return listed(q.Infinitives, word)
}

// EndsIn reports whether the word ends in one of the endings, which have spaces between them.
func EndsIn(word, endings string) bool {
	for end := range strings.FieldsSeq(endings) {
		if strings.HasSuffix(word, end) {
			return true
		}
	}
	return false
}

// Joins reports whether the word joins two verbs of one subject: "and".
func (q *Quotes) Joins(word string) bool {
	return listed(q.And, word)
}

// PhraseWords returns how many words the longest phrase that opens with word has, 0 if none does.
func (q *Quotes) PhraseWords(word string) int { return q.phrases()[word] }

// prepared gives q the functions that decode its lists once.
func prepared(q *Quotes) *Quotes {
	q.lexicon = sync.OnceValue(func() map[string]Class {
		lexicon := make(map[string]Class, 2048)
		for _, list := range q.Lists {
			for w := range strings.FieldsSeq(list.Words) {
				lexicon[w] |= list.Class
			}
		}
		return lexicon
	})
	q.tails = sync.OnceValue(func() []string { return strings.Fields(q.Tails) })
	q.phrases = sync.OnceValue(func() map[string]int {
		longest := make(map[string]int)
		for phrase := range q.lexicon() {
			first, _, more := strings.Cut(phrase, "_")
			if n := strings.Count(phrase, "_") + 1; more && n > longest[first] {
				longest[first] = n
			}
		}
		return longest
	})
	return q
}

var noQuotes = sync.OnceValue(func() *Quotes { return prepared(&Quotes{Incise: true}) })
