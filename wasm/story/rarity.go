package story

// rarity weighs a term by how rare it is in the language at large.
func (r *reader) rarity(term string) float64 { return 1 }
