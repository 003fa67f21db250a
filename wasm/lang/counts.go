package lang

import (
	"math"
	"strconv"
	"strings"
)

// CountWords is how a language counts in words. All words are in lower case.
type CountWords struct {
	Numerals string // the small numbers in order, from two
	Scales   string // words that multiply, with the power of ten: "million=6"
	// Tolls are words for what becomes of people, in any form, each with what it
	// means in English: "killed=dead deaths=dead". Words of one meaning count the same.
	Tolls   string
	Persons string // words that say no more than that people are counted: "people"
}

// Numeral returns the number that a word means, 0 for none.
func (c *CountWords) Numeral(word string) float64 {
	n := 2.0
	for rest := c.Numerals; rest != ""; n++ {
		var w string
		if w, rest, _ = strings.Cut(rest, " "); w == word {
			return n
		}
	}
	return 0
}

// Scale returns what a word multiplies a number by, 0 if it does not.
func (c *CountWords) Scale(word string) float64 {
	power := valueOf(c.Scales, word)
	if power == "" {
		return 0
	}
	n, _ := strconv.Atoi(power)
	return math.Pow10(n)
}

// Toll returns what a word says became of people, "" if it says nothing of it.
func (c *CountWords) Toll(word string) string { return valueOf(c.Tolls, word) }

// Person reports whether a word says no more than that people are counted.
func (c *CountWords) Person(word string) bool {
	return strings.Contains(" "+c.Persons+" ", " "+word+" ")
}

// valueOf returns what follows "word=" in a list.
func valueOf(list, word string) string {
	if word == "" {
		return ""
	}
	for rest := list; rest != ""; {
		var entry string
		entry, rest, _ = strings.Cut(rest, " ")
		if name, value, _ := strings.Cut(entry, "="); name == word {
			return value
		}
	}
	return ""
}
