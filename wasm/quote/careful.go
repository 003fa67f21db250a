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
			} else if text.CountWords(s.Name) > longestDescription {
				to[i] = -1
				continue
			}
		}
		to[i] = out.speaker(s.Name)
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
