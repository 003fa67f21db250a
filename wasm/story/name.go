package story

import (
	"math"
	"strings"
	"unicode/utf8"
)

// maxName is how many characters the name of a story has at most.
const maxName = 80

// title returns the title among the documents' that tells best what all of
// them are about, in the fewest words: a name in the story's own words.
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
