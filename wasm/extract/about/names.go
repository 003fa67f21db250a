package about

import (
	"strings"
	"sync"
	"unicode"

	"dateline/wasm/extract/layout"
	"dateline/wasm/lang"
	"dateline/wasm/text"
)

// What the languages say around names.
var (
	bylineWords = lang.Phrases(func(w *lang.PageWords) string { return w.Byline })
	andWords    = setOf(func(w *lang.PageWords) string { return w.And })
	withs       = setOf(func(w *lang.PageWords) string { return w.With })
	roles       = setOf(func(w *lang.PageWords) string { return w.Roles })
	readers     = setOf(func(w *lang.PageWords) string { return w.Reader })
	nameEnds    = sync.OnceValue(func() []string {
		var out []string
		lang.EachPhrase(func(w *lang.PageWords) string { return w.NameEnd }, func(w string) {
			out = append(out, " "+w+" ")
		})
		return out
	})
)

func setOf(list func(*lang.PageWords) string) func() lang.Set {
	return sync.OnceValue(func() lang.Set {
		set := lang.Set{}
		lang.EachPhrase(list, func(w string) { set[w] = struct{}{} })
		return set
	})
}

// maxNames is how many bytes a list of names has at most.
const maxNames = 600

// hardBreaks divide names whatever is around them.
var hardBreaks = strings.NewReplacer(";", "\x00", "|", "\x00", " / ", "\x00", "/", "\x00", "•", "\x00", "·", "\x00",
	"、", "\x00", "\n", "\x00", " - ", "\x00", " – ", "\x00", " — ", "\x00", "，", "\x00")

// SplitNames divides a list of names.
func SplitNames(s string) []string {
	if len(s) > maxNames || strings.Contains(s, "://") || strings.Contains(s, "/r ") || strings.Contains(s, "/in") {
		return nil // an address, or a job: "Kaufmännische/r Sachbearbeiter/in"
	}
	var out []string
	for part := range strings.SplitSeq(hardBreaks.Replace(openBrackets(s)), "\x00") {
		if part = strings.TrimSpace(part); part != "" {
			out = append(out, splitList(part)...)
		}
	}
	return out
}

// openBrackets makes a list of "Martin Unter (with Ada Holm)", and takes out what
// else is in brackets inside a name: a second name, an age.
func openBrackets(s string) string {
	for range 4 {
		open := strings.IndexAny(s, "([")
		if open <= 0 {
			return s
		}
		end := strings.IndexAny(s[open:], ")]")
		if end < 0 {
			return s
		}
		inner, rest := strings.TrimSpace(s[open+1:open+end]), s[open+end+1:]
		first, names, _ := strings.Cut(inner, " ")
		switch {
		case withs().Has(strings.ToLower(first)) && names != "":
			s = s[:open] + ";" + names + rest
		case strings.TrimSpace(rest) != "" && !strings.HasPrefix(strings.TrimSpace(rest), ","):
			s = strings.TrimSpace(s[:open]) + " " + strings.TrimSpace(rest)
		default: // at the end: what it says is not part of the name
			return s
		}
	}
	return s
}

// splitList divides at commas and words like "and" with names on both sides.
func splitList(s string) []string {
	parts := splitWords(s)
	if len(parts) < 2 {
		return parts
	}
	full, single := 0, 0
	for _, p := range parts {
		switch {
		case strings.ContainsRune(strings.TrimSpace(p), ' '), isWideName(p), isAgency(p):
			full++
		default:
			single++
		}
	}
	comma := strings.Contains(s, ", ")
	switch {
	case single == 0:
		return parts
	case len(parts) == 2 && comma && isOneName(parts[0]) && isGiven(parts[1]):
		return []string{givenFirst(parts[0], parts[1])}
	case !comma && len(parts) == 2 && full == 1 && !strings.Contains(parts[0], " ") && isCapital(parts[0]):
		if words := strings.Fields(parts[1]); len(words) == 2 { // "Ada and Nils Holm"
			return []string{parts[0] + " " + words[1], parts[1]}
		}
		return []string{s}
	case full > 0 || comma:
		return parts
	}
	return []string{s}
}

// splitWords cuts at every comma and every word that divides names.
func splitWords(s string) []string {
	var out []string
	var words []string
	flush := func() {
		if len(words) > 0 {
			out = append(out, strings.Join(words, " "))
			words = nil
		}
	}
	fields := strings.Fields(s)
	for i, w := range fields {
		low := strings.ToLower(w)
		dividing := i > 0 && i+1 < len(fields) && (andWords().Has(low) || withs().Has(low))
		if dividing && len(w) == 1 && w != "&" && !strings.Contains(strings.Join(fields[i+1:], " "), " ") {
			dividing = false // "Ortega y Gasset"
		}
		if dividing {
			flush()
			continue
		}
		name, comma := strings.CutSuffix(w, ",")
		if name != "" {
			words = append(words, name)
		}
		if comma {
			flush()
		}
	}
	flush()
	return out
}

// isOneName reports whether a part of a list is a surname, with its particles.
func isOneName(s string) bool {
	capitals := 0
	for w := range strings.FieldsSeq(s) {
		if isCapital(w) {
			capitals++
		} else if !isParticle(w) {
			return false
		}
	}
	return capitals == 1
}

// isGiven reports whether a part can be a given name behind a surname: one or
// two words, or one and the particle of the surname.
func isGiven(s string) bool {
	words := strings.Fields(s)
	return len(words) >= 1 && len(words) <= 2 && isCapital(words[0]) && !isRole(s) && !isAgency(s) &&
		(len(words) == 1 || isParticle(words[1]) || len(words[1]) <= 2)
}

func givenFirst(surname, given string) string { return given + " " + surname }

func isCapital(w string) bool {
	r, _ := layout.Decode(w)
	return unicode.IsUpper(r)
}

// CutByline takes the word that begins a byline from a text; ok is false if there is none.
func CutByline(s string) (rest string, ok bool) {
	s = strings.TrimLeft(s, "(（[【")
	low := strings.ToLower(s)
	if len(low) != len(s) {
		return s, false
	}
	best := 0
	for _, w := range bylineWords() {
		tail, found := strings.CutPrefix(low, w)
		if !found || tail == "" || len(w) <= best {
			continue
		}
		if c, _ := layout.Decode(tail); c == ' ' || c == ':' || c == '—' || c == '：' || c == '\u00a0' || c == '\t' {
			best = len(w)
		}
	}
	if best == 0 {
		return s, false
	}
	return strings.TrimLeft(s[best:], " :：—–\u00a0\t"), true
}

// CleanName takes away what is no part of a name; "" when nothing is left.
func CleanName(s string) string {
	s = text.Space(s)
	if strings.Contains(s, "://") || strings.HasPrefix(s, "www.") || strings.HasPrefix(s, "@") ||
		strings.HasPrefix(s, "(") ||
		strings.HasPrefix(s, "[") {
		return ""
	}
	for range 3 {
		rest, ok := CutByline(s)
		if !ok {
			break
		}
		s = rest
	}
	for _, before := range [...]string{" By ", ">"} {
		if i := strings.LastIndex(s, before); i >= 0 {
			s = s[i+len(before):]
		}
	}
	for _, sign := range [...]string{"@", "<", "(", "["} {
		if i := strings.Index(s, sign); i > 0 {
			s = s[:i]
		}
	}
	for _, word := range nameEnds() {
		if i := strings.Index(s, word); i > 0 {
			s = s[:i]
		}
	}
	s = strings.TrimFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) && !unicode.Is(unicode.Mc, r)
	})
	s = withoutTail(s)
	if len(s) > 80 || len(s) < 2 || strings.ContainsAny(s, "{}=") || strings.IndexFunc(s, unicode.IsLetter) < 0 ||
		isDatePart(s) {
		return ""
	}
	return s
}

// withoutTail takes academic degrees, agencies and the time to read from the end of a name.
func withoutTail(s string) string {
	s = withoutReadingTime(s)
	for !isAgency(s) {
		i := strings.LastIndexByte(s, ' ')
		if i < 0 {
			return s
		}
		if strings.Contains(nameTails, " "+strings.Trim(s[i+1:], ".,")+" ") {
			s = strings.TrimRight(s[:i], " ,")
			continue
		}
		for _, tail := range agencyTails {
			s = strings.TrimSuffix(s, tail)
		}
		return s
	}
	return s
}

// withoutReadingTime takes "3 minute Read" from the end of a name, which boxes glue to it.
func withoutReadingTime(s string) string {
	low := strings.ToLower(s)
	if len(low) != len(s) {
		return s
	}
	for _, w := range [...]string{" minute read", " min read", " minutes read", " minuten", " min."} {
		if i := strings.LastIndex(low, w); i > 0 && i+len(w) == len(s) {
			if cut := strings.TrimRightFunc(s[:i], unicode.IsDigit); len(cut) < i {
				return strings.TrimSpace(cut)
			}
		}
	}
	return s
}

// isDatePart reports whether words give a time, not a name.
func isDatePart(s string) bool {
	digits := 0
	for _, r := range s {
		if unicode.IsDigit(r) {
			digits++
		}
	}
	if digits*3 > len(s) {
		return true
	}
	if digits == 0 {
		return false
	}
	for w := range strings.FieldsSeq(s) {
		if lang.Month(strings.ToLower(strings.Trim(w, ".,"))) > 0 {
			return true
		}
	}
	return false
}

// LooksLikeName reports whether words can be the name of a person: two to five
// words, each beginning with a capital but for particles, no digits, no job.
func LooksLikeName(s string) bool {
	if isRole(s) {
		return false
	}
	words := strings.Fields(s)
	if len(words) == 1 {
		return isWideName(s)
	}
	if len(words) < 2 || len(words) > 5 || len(s) > 60 || strings.ContainsAny(s, ":?!") {
		return false
	}
	upper, long, particles := 0, 0, 0
	for k, w := range words {
		if k+1 < len(words) && len(w) > 5 && strings.HasSuffix(w, ".") {
			return false // the end of a sentence
		}
		if isParticle(w) || k > 0 && len(w) == 1 && andWords().Has(w) {
			particles++
			continue
		}
		r, _ := layout.Decode(w)
		if unicode.IsDigit(r) || k > 0 && unicode.IsLower(r) && isFunctionWord(w) {
			return false
		}
		if k+1 < len(words) && len(w) > 1 && unicode.IsUpper(r) && isFunctionWord(strings.ToLower(w)) &&
			!lang.IsGivenName(w) && w != "Will" {
			return false // "For Parents", "My Story"; a few are names too
		}
		if !unicode.IsLower(r) {
			upper++
		}
		if len(w) > 2 {
			long++
		}
	}
	if final, _ := layout.Decode(words[len(words)-1]); long == 0 || upper*2 <= len(words)-particles ||
		upper < 2 && particles == 0 || unicode.IsLower(final) || words[0] == "The" ||
		strings.Contains(s, "'s ") || strings.Contains(s, "’s ") {
		return false
	}
	any, start := lang.FindBoiler(layout.Lowered(s))
	return start&^lang.BoilerByline == 0 && any&lang.BoilerComment == 0
}

// isFunctionWord reports whether a small word makes a phrase, not a name.
func isFunctionWord(w string) bool {
	return lang.Of("en").Stop().Has(w) || lang.Of("de").Stop().Has(w) || readers().Has(w)
}

// isParticle reports whether a word in lower case belongs to a surname.
func isParticle(w string) bool { return lang.IsParticle(w) && w != "of" }

// Sizes of a name in a script without spaces, in bytes: two to six characters.
const (
	minWideName = 6
	maxWideName = 18
	maxHanName  = 12 // without kana: Chinese names have up to four
)

// isWideName reports whether one word can be a name in Han, kana or Hangul.
func isWideName(s string) bool {
	if len(s) < minWideName || len(s) > maxWideName || !layout.IsWideText(s) {
		return false
	}
	han, kana, hangul := 0, 0, 0
	for _, r := range s {
		switch {
		case unicode.Is(unicode.Han, r):
			han++
		case unicode.Is(unicode.Hangul, r):
			hangul++
		case unicode.In(r, unicode.Hiragana, unicode.Katakana):
			kana++
		}
	}
	if hangul > 0 {
		return len(s) <= maxHanName && han+kana == 0
	}
	return han > 0 && (kana > 0 || len(s) <= maxHanName) || han == 0 && strings.Contains(s, "·")
}

// isRole reports whether words name a job or an office, not a person.
func isRole(s string) bool {
	if strings.Contains(s, ".com") || strings.Contains(s, ".org") ||
		strings.Contains(s, ".de") && !strings.Contains(s, " ") {
		return true
	}
	low := strings.ToLower(s)
	if strings.Contains(low, "admin") && !strings.Contains(low, " ") {
		return true
	}
	for w := range strings.FieldsSeq(low) {
		if roles().Has(strings.Trim(w, ".,:")) || strings.Contains(w, "/in") {
			return true
		}
	}
	return false
}
