package lang

// Sieve sorts out most words that are not in a set, by a glance
// at their ends: asking it first is cheaper than looking every word of a page up
// in a map. The zero value is the sieve of the empty set.
type Sieve [256]uint64

// at returns the bit of a word.
func (s *Sieve) at(w string) (slot uint, bit uint64) {
	n := len(w)
	if n == 0 {
		return 0, 1
	}
	h := (uint32(w[0]) + uint32(w[n/2])<<8 + uint32(w[n-1])<<16 + uint32(n)<<24) * 0x9e3779b1
	return uint(h >> 24), 1 << (h >> 18 & 63)
}

// Add adds a word to the set.
func (s *Sieve) Add(w string) {
	slot, bit := s.at(w)
	s[slot] |= bit
}

// Has reports whether a word may be in the set; where it does not, the word is not.
func (s *Sieve) Has(w string) bool {
	slot, bit := s.at(w)
	return s[slot]&bit != 0
}
