package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/wasm/article"
	"dateline/wasm/lang"
	"dateline/wasm/text"
)

// longestDescription is how many words may describe a speaker who is not named.
const longestDescription = 8

// careful mends or takes back what no editor would print: a description that
// ends in a name becomes that name, words that name nobody ("neither side") and
// whole clauses are no speaker. Words between marks stay a quotation without a
// speaker; reported speech without one is dropped.
func careful(a *article.Article, r Result, words *lang.Quotes) Result {
	out := Result{}
	to := make([]int, len(r.Speakers)) // index into out.Speakers, -1 for no speaker
	index := make(map[string]int)      // folded name -> the same
	for i, s := range r.Speakers {
		switch {
		case namesNobody(s.Name, words):
			to[i] = -1
			continue
		case s.Named:
		default:
			if role, name, ok := apposition(s.Name, words); ok {
				s.Name, s.Named = name, true
				if s.Role == "" {
					s.Role = role
				}
			} else if s.Name = described(s.Name, words); s.Name == "" || text.CountWords(s.Name) > longestDescription {
				to[i] = -1
				continue
			}
		}
		folded := text.Plain(s.Name)
		at, ok := index[folded]
		if !ok {
			at = len(out.Speakers)
			index[folded] = at
			out.Speakers = append(out.Speakers, Speaker{Name: s.Name, Named: true})
		}
		to[i] = at
		known := &out.Speakers[to[i]]
		if known.Role == "" {
			known.Role = s.Role
		}
		known.Named = s.Named
		known.Mentions = append(known.Mentions, s.Mentions...)
	}
	for _, q := range r.Quotations {
		if q.Speaker >= 0 {
			q.Speaker = to[q.Speaker]
			if q.Speaker < 0 {
				q.Mention, q.Certainty = article.Span{}, Unclear
			}
		}
		if q.Certainty == Unclear && q.Kind != Direct || q.Kind == Indirect && q.Span.Overlaps(q.Mention) {
			continue
		}
		out.Quotations = append(out.Quotations, q)
	}
	numberGroups(out.Quotations)
	out.inOrder()
	return out
}

// described returns a description up to the first comma or relative clause:
// "the governor" of "the governor, meanwhile".
func described(phrase string, words *lang.Quotes) string {
	if i := strings.Index(phrase, ","); i > 0 {
		phrase = phrase[:i]
	}
	fields := strings.Fields(phrase)
	for i, word := range fields {
		const verb = lang.Relative | lang.Cue | lang.SoftCue | lang.Auxiliary
		const other = lang.Determiner | lang.Preposition | lang.Role | lang.Group | lang.Title | lang.Given
		if c := words.Lookup(strings.ToLower(word)); i > 0 && c&verb != 0 && c&other == 0 &&
			strings.ToLower(word) == word {
			fields = fields[:i]
			break
		}
	}
	for len(fields) > 0 {
		last := fields[len(fields)-1]
		if c := words.Lookup(last); c&(lang.Conjunction|lang.Preposition|lang.Determiner|lang.NotName) == 0 ||
			c&(lang.Role|lang.Group|lang.Pronoun) != 0 {
			break
		}
		fields = fields[:len(fields)-1]
	}
	if len(fields) == 0 {
		return ""
	}
	end := 0
	for _, word := range fields {
		end += strings.Index(phrase[end:], word) + len(word)
	}
	return phrase[:end]
}

// namesNobody reports whether a phrase opens with a word that denies: "neither side".
func namesNobody(phrase string, words *lang.Quotes) bool {
	first, _, _ := strings.Cut(strings.ToLower(phrase), " ")
	return first != "" && strings.Contains(" "+words.Nobody+" ", " "+first+" ")
}

// apposition parts "its chief executive, Joren Askeld" into the role and the
// name. The role is what follows the last article or pronoun before the comma.
func apposition(phrase string, words *lang.Quotes) (role, name string, ok bool) {
	comma := strings.LastIndex(phrase, ", ")
	if comma < 0 {
		return "", "", false
	}
	role, name = phrase[:comma], phrase[comma+2:]
	parts := strings.Fields(name)
	if len(parts) < 2 || len(parts) > 4 {
		return "", "", false
	}
	for _, p := range parts {
		if r, _ := utf8.DecodeRuneInString(p); !unicode.IsUpper(r) &&
			words.Lookup(strings.ToLower(p))&lang.Particle == 0 {
			return "", "", false
		}
	}
	fields := strings.Fields(role)
	for i := len(fields) - 1; i >= 0; i-- {
		if words.Definite(strings.ToLower(fields[i])) {
			return strings.Join(fields[i+1:], " "), name, true
		}
	}
	return "", "", false
}
