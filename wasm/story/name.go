package story

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"
)

// How many words the name of a story has, and characters where its words are
// not told apart.
const (
	shortestName = 3
	longestName  = 7
	maxName      = 80
)

// What a clipping of a title is worth against one of the same words that
// leaves nothing out on that side.
const (
	cutBefore = 0.65 // it does not begin where a clause begins
	cutAfter  = 0.55 // it ends neither with its clause nor before a function word
	cutLink   = 0.85 // it ends before a function word: "Patch issued | for the gap"
)

// name returns what a story is called: the clause of three to seven words in
// one of its titles that says most of what all of its articles are about. They
// are always words of the story's own. Where no title has such a clause it is
// the title that says most.
func (m *middle) name(docs []*document) string {
	if s := m.clipping(docs); s != "" {
		return s
	}
	return m.title(docs)
}

// clipping returns the best clause of the titles, "" if there is none.
func (m *middle) clipping(docs []*document) string {
	best, score := "", 0.0
	readers := map[string]*reader{}
	for _, d := range docs {
		line := d.Title
		if line == "" {
			line = d.Lead
		}
		if len(line) > maxSentence || strings.HasSuffix(line, "?") {
			continue
		}
		r := readers[d.Lang]
		if r == nil {
			r = newReader(d.Lang)
			readers[d.Lang] = r
		}
		ws := r.words(nil, line, 0, len(line))
		if overlap(ws) {
			continue // a script without spaces: its words are not told apart
		}
		for i := range ws {
			if ws[i].stop && !ws[i].shout {
				continue
			}
			begins := i == 0 || breaks(line[ws[i-1].end:ws[i].start])
			if !begins && !ws[i-1].stop {
				continue // the verb without its subject, the name without its first half
			}
			sum, named, told := 0.0, false, 0
			for j := i; j < len(ws) && j < i+longestName; j++ {
				if j > i && breaks(line[ws[j-1].end:ws[j].start]) {
					break
				}
				if ws[j].stop && !ws[j].shout {
					continue
				}
				if s := m.terms[ws[j].stem]; s != nil && !repeated(ws[i:j], ws[j].stem) {
					sum += s.weight
					named = named || s.where&IsName != 0
					if s.where&(IsName|IsNumber) == 0 {
						told++
					}
				}
				if j-i+1 < shortestName || ws[j].number && j+1 < len(ws) || !named && told < 2 {
					continue
				}
				v := sum / math.Sqrt(shortestName+float64(j-i+1))
				if !begins {
					v *= cutBefore
				}
				switch {
				case j+1 == len(ws) || breaks(line[ws[j].end:ws[j+1].start]):
				case ws[j+1].stop:
					v *= cutLink
				default:
					v *= cutAfter
				}
				if !named || told == 0 {
					v /= 2 // who or where alone, or what alone, is half a name
				}
				s := line[ws[i].start:ws[j].end]
				if halfQuoted(s) {
					continue
				}
				if v > score || v == score && v > 0 && s < best {
					best, score = s, v
					if !begins {
						best = capitalised(s)
					}
				}
			}
		}
	}
	return best
}

// capitalised returns words that stood inside a title as the beginning of one;
// a name with a small letter of its own, as "iPhone", keeps it.
func capitalised(s string) string {
	first, _, _ := strings.Cut(s, " ")
	if strings.ToLower(first) != first {
		return s
	}
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToTitle(r)) + s[size:]
}

func overlap(ws []word) bool {
	for i := 1; i < len(ws); i++ {
		if ws[i].start < ws[i-1].end {
			return true
		}
	}
	return false
}

// breaks reports whether what stands between two words of a title ends a clause.
func breaks(between string) bool {
	return strings.ContainsAny(between, ",;:()\"“”„«»—–|!?…") || strings.Contains(between, " - ") ||
		strings.Contains(between, ". ")
}

// halfQuoted reports whether a string holds one of two single quotation marks.
func halfQuoted(s string) bool {
	s = " " + strings.ReplaceAll(s, "’", "'") + " "
	return strings.Count(s, " '") != strings.Count(s, "' ")
}

func repeated(ws []word, stem string) bool {
	for _, w := range ws {
		if w.stem == stem {
			return true
		}
	}
	return false
}

// title returns the title among the documents' that tells best what all of
// them are about, in the fewest words.
func (m *middle) title(docs []*document) string {
	best, score := "", -1.0
	for _, d := range docs {
		if d.Title == "" || utf8.RuneCountInString(d.Title) > maxName || strings.HasSuffix(d.Title, "?") {
			continue
		}
		sum := 0.0
		for _, t := range d.Terms {
			if s := m.terms[t.Text]; s != nil && t.Where&InTitle != 0 {
				sum += s.weight
			}
		}
		sum /= math.Sqrt(4 + float64(strings.Count(d.Title, " ")))
		if sum > score || sum == score && d.Title < best {
			best, score = d.Title, sum
		}
	}
	return best
}
