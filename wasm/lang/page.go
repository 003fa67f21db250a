package lang

import (
	"strings"
	"sync"
)

// PageWords are what pages say around an article, in lower case. Lists are
// divided by "|", since entries may be several words.
type PageWords struct {
	Byline   string // before the names of a byline: "by|written by"
	And      string // divides two names: "and|&"
	With     string // before those who helped: "with"
	NameEnd  string // after the names of a byline, as it is written: "for|at"
	Roles    string // words of jobs, offices and buttons beside names: "reporter|editor"
	Credit   string // before who made a picture: "photo: |photo by "
	Credits  string // words beside the name of who made a picture, as they are written: "Photo|photo|Courtesy"
	Changed  string // begins the words before the time of a change: "updat|modif"
	Reader   string // addresses the user: "you|your"
	Self     string // what a page says of itself: "subscribe|newsletter"
	PageName string // what addresses call the number of a page: "page|part"

	Comments   string // heads the comments of readers: "comments|discussion"
	Reply      string // the button under each of them: "reply|report"
	Correction string // begins a note on what was wrong: "correction:|an earlier version of this"

	// Tables of one line a kind, which may go on in indented lines.
	Around  string // phrases around articles by kind, see [Boiler]: "related: read also|see also"
	Classes string // words of class names by kind of page region, see extract/layout: "media: photo gallery"

	Placeholder string // shown instead of a video until the user agrees to load it: "to view this content"
}

// AllRows calls f for every line of a table that [PageWords] has in any language.
func AllRows(table func(*PageWords) string, f func(kind, words string)) {
	eachPage(func(page *PageWords) { Rows(table(page), f) })
}

// Rows calls f for every line "kind: words" of a table.
func Rows(table string, f func(kind, words string)) {
	for line := range strings.Lines(Unwrap(table)) {
		if kind, words, ok := strings.Cut(strings.TrimSpace(line), ": "); ok {
			f(kind, words)
		}
	}
}

// eachPage calls f for the words of every language, and of those without tables of their own.
func eachPage(f func(*PageWords)) {
	for _, l := range All() {
		f(&l.Page)
	}
	other := otherPage()
	f(&other)
}

// EachPhrase calls f for every entry that a list of [PageWords] has in any language.
func EachPhrase(list func(*PageWords) string, f func(string)) {
	eachPage(func(words *PageWords) {
		for p := range strings.SplitSeq(list(words), "|") {
			if p != "" {
				f(p)
			}
		}
	})
}

// Phrases returns a function that gives all entries of a list once.
func Phrases(list func(*PageWords) string) func() []string {
	return sync.OnceValue(func() []string {
		var out []string
		seen := Set{}
		EachPhrase(list, func(p string) {
			if !seen.Has(p) {
				seen[p] = struct{}{}
				out = append(out, p)
			}
		})
		return out
	})
}

// Month returns the number of the month that a word in lower case names in
// some language, abbreviations without their full stop; 0 if it names none.
func Month(word string) int {
	m := monthNumbers()
	if !m.may.Has(word) {
		return 0
	}
	return m.of[word]
}

// monthTable holds the names of months.
type monthTable struct {
	of  map[string]int
	may Sieve
}

var monthNumbers = sync.OnceValue(func() *monthTable {
	t := &monthTable{of: make(map[string]int, 900)}
	read := func(list string) {
		for i, forms := range strings.Fields(list) {
			for w := range strings.SplitSeq(forms, "/") {
				w = strings.ToLower(strings.Trim(w, "?.!^=/"))
				if _, taken := t.of[w]; !taken && w != "" {
					t.of[w] = i + 1
					t.may.Add(w)
				}
			}
		}
	}
	for _, l := range All() {
		for line := range strings.Lines(Unwrap(l.Dates.Words)) {
			if list, ok := strings.CutPrefix(line, "month:"); ok {
				read(list)
			}
		}
	}
	for line := range strings.Lines(otherMonths) {
		read(line)
	}
	return t
})

// otherMonths are the months of languages that have no tables of their own, and
// short forms that are in bylines only.
const otherMonths = `sty lut marca kwi maja cze lip sie wrz paź lis gru
januarie/jän febbr/febr marts april mai/μαΐου июн июл augusti septembra october november december
tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου
ianuarie/ian februarie/feb martie/mart aprilie mai iunie iulie august septembrie/septe octombrie noiembrie decembrie
sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio
siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga/studenog prosinca
január/januára február/februára marec/marca/március apríl/apríla/április máj/mája/május jún/júna/június júl/júla/július august/augusta/augusztus september/szeptember október/októbra/október november/novembra decembra
jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember
januari pebruari maret april mei juni juli agustus september oktober november desember
`
