package lang

import (
	"strings"
	"sync"
)

// PageWords are what pages say around an article, in lower case. Lists are
// divided by "|", since entries may be several words.
type PageWords struct {
	Byline   string // stands before the names of a byline: "by|written by"
	And      string // divides two names: "and|&"
	With     string // stands before those who helped: "with"
	Roles    string // words of jobs, offices and buttons beside names: "reporter|editor"
	Credit   string // stands before who made a picture: "photo: |photo by "
	Credits  string // tells that words name who made a picture: "photo|courtesy"
	Changed  string // begins the words before the time of a change: "updat|modif"
	Reader   string // addresses the user: "you|your"
	Self     string // what a page says of itself: "subscribe|newsletter"
	PageName string // what addresses call the number of a page: "page|part"

	Comments   string // heads the comments of readers: "comments|discussion"
	Reply      string // the button under each of them: "reply|report"
	Correction string // begins a note on what was wrong: "correction:|an earlier version of this"
}

// EachPhrase calls f for every entry that a list of [PageWords] has in any language.
func EachPhrase(list func(*PageWords) string, f func(string)) {
	each := func(words *PageWords) {
		for p := range strings.SplitSeq(list(words), "|") {
			if p != "" {
				f(p)
			}
		}
	}
	for _, l := range All() {
		each(&l.Page)
	}
	other := otherPage()
	each(&other)
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
func Month(word string) int { return monthNumbers()[word] }

var monthNumbers = sync.OnceValue(func() map[string]int {
	months := make(map[string]int, 900)
	read := func(list string) {
		for i, forms := range strings.Fields(list) {
			for w := range strings.SplitSeq(forms, "/") {
				w = strings.ToLower(strings.Trim(w, "?.!^=/"))
				if _, taken := months[w]; !taken && w != "" {
					months[w] = i + 1
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
	return months
})

// otherMonths are the months of languages that have no tables of their own, and
// short forms that stand in bylines only.
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
