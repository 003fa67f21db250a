package view

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/wasm/quote"
)

// cast is who speaks in an article, how often and how much.
type cast struct {
	lines    []line         // in the order in which they are first heard; those who say nothing are not here
	of       []int          // for each speaker of the result, the index into lines, -1 for none
	unknown  int            // index of the line of what nobody is known to have said, -1 for none
	total    int            // quotations
	words    int            // words quoted
	speakers int            // people with a name or a description
	colours  map[string]int // of names, from 1
}

// line is one speaker in the panel.
type line struct {
	name, role string
	initials   string
	colour     string // data-speaker: "1" to "8", "9" for all after, "unknown"
	quotes     []int  // indexes of quotations, one for each piece
	count      int    // quotations: pieces of one count once
	likely     int    // of these, not sure
	words      int
}

// newCast gathers them. Voices are names in the order in which they were given a
// colour before, so that nobody changes it when a quotation is corrected or cut out.
func newCast(result quote.Result, voices []string, words *counter) cast {
	c := cast{of: make([]int, len(result.Speakers)), unknown: -1, colours: make(map[string]int, len(voices))}
	for _, name := range voices {
		c.colourOf(name)
	}
	for i := range c.of {
		c.of[i] = -1
	}
	heard := make(map[int]bool) // Attr of interrupted quotations
	for i, q := range result.Quotations {
		l := c.lineOf(q, result)
		l.quotes = append(l.quotes, i)
		n := words.in(q.Span)
		l.words += n
		c.words += n
		if q.Attr != 0 && heard[q.Attr] {
			continue
		}
		heard[q.Attr] = true
		c.total++
		l.count++
		if q.Certainty != quote.Sure {
			l.likely++
		}
	}
	return c
}

// lineOf returns the line of who said q, a new one when it is heard first.
func (c *cast) lineOf(q quote.Quotation, result quote.Result) *line {
	if q.Speaker < 0 || q.Speaker >= len(result.Speakers) {
		if c.unknown < 0 {
			c.unknown = len(c.lines)
			c.lines = append(c.lines, line{initials: "?", colour: "unknown"})
		}
		return &c.lines[c.unknown]
	}
	if i := c.of[q.Speaker]; i >= 0 {
		return &c.lines[i]
	}
	s := result.Speakers[q.Speaker]
	c.of[q.Speaker] = len(c.lines)
	c.speakers++
	c.lines = append(c.lines, line{
		name: plain(s.Name), role: plain(s.Role), initials: initials(s.Name),
		colour: strconv.Itoa(min(c.colourOf(s.Name), 9)),
	})
	return &c.lines[len(c.lines)-1]
}

// colourOf returns the colour of a name, from 1.
func (c *cast) colourOf(name string) int {
	i, known := c.colours[name]
	if !known {
		i = len(c.colours) + 1
		c.colours[name] = i
	}
	return i
}

// at returns the index of the line of who said q.
func (c *cast) at(q quote.Quotation) int {
	if q.Speaker < 0 || q.Speaker >= len(c.of) {
		return c.unknown
	}
	return c.of[q.Speaker]
}

// initials returns one or two letters for a name: of its first and its last
// word that begins with a capital, or its first letter.
func initials(name string) string {
	var first, last rune
	for word := range strings.FieldsSeq(plain(name)) {
		for _, r := range word {
			if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
				continue
			}
			if first == 0 {
				first = r
			} else if !unicode.IsLower(r) {
				last = r
			}
			break
		}
	}
	if first == 0 {
		return "?"
	}
	s := string(unicode.ToUpper(first))
	if last != 0 && first < 0x2e80 {
		s += string(last)
	}
	return s
}

// short returns what a short note in the text calls a speaker: the last word of
// a person's name, all of anything longer or described ("the energy committee").
func short(name string) string {
	words := strings.Fields(name)
	if len(words) == 0 || len(words) > 3 {
		return name
	}
	for _, w := range words {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsLower(r) {
			return name
		}
	}
	return words[len(words)-1]
}
