package outline

import "math"

// The longest section, in paragraphs.
const longestSection = 20

// lengths knows what a section of so many paragraphs would be like.
type lengths struct {
	words  []int       // by unit: of those before it
	bonds  [][]float64 // by unit and distance: how much two paragraphs have in common
	usual  float64     // of all bonds
	longer float64     // paragraphs of this story are so much longer than others, as a logarithm
}

func (s *story) lengths() *lengths {
	n := len(s.units)
	l := &lengths{words: make([]int, n+1), bonds: make([][]float64, n)}
	sum, pairs := 0.0, 0
	for i := range s.units {
		l.words[i+1] = l.words[i] + s.units[i].words
		l.bonds[i] = make([]float64, min(longestSection, n-i))
		for d := 1; d < len(l.bonds[i]); d++ {
			l.bonds[i][d] = s.like(s.units[i].terms, s.units[i+d].terms)
			sum += l.bonds[i][d]
			pairs++
		}
	}
	l.usual = sum / float64(max(1, pairs))
	l.longer = math.Log(s.mean / 45)
	return l
}

// bond returns how much more the paragraph start has in common with those up
// to end than any two paragraphs have.
func (l *lengths) bond(start, end int) float64 {
	sum := 0.0
	for d := 1; d < end-start; d++ {
		sum += l.bonds[start][d] - l.usual
	}
	return sum
}

// section returns the features of a section of the paragraphs start..end (end not
// included), whose bonds sum up to bond.
func (l *lengths) section(start, end int, bond float64) []float64 {
	k := end - start
	paragraphs, words := math.Log(float64(k)), math.Log(float64(l.words[end]-l.words[start]+10)/150)
	lead, tail := flag(start == 0), flag(end == len(l.words)-1)
	return []float64{
		flag(k == 1), flag(k == 2), flag(k == 3), paragraphs, paragraphs * paragraphs, words, words * words,
		lead, lead * flag(k == 1), lead * paragraphs, lead * words, tail, tail * flag(k == 1), tail * paragraphs,
		tail * words,
		bond / float64(k), math.Sqrt(math.Max(bond, 0)), l.longer * paragraphs, l.longer * paragraphs * paragraphs,
	}
}

// sections calls f with the features of every section the story may have.
func (s *story) sections(f func(start, length int, x []float64)) {
	l := s.lengths()
	for end := 1; end <= len(s.units); end++ {
		bond := 0.0
		for start := end - 1; start >= max(0, end-longestSection); start-- {
			bond += l.bond(start, end)
			f(start, end-start, l.section(start, end, bond))
		}
	}
}
