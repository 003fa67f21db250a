package lang

// Turns returns the words, and pairs of words joined by "_", that lead to
// another subject at the beginning of a paragraph: "meanwhile".
func (l *Language) Turns() Set {
	if l.turns == nil {
		return nil
	}
	return l.turns()
}

// Binders returns the words that tie a noun to the one before it so closely that
// a phrase cut there is no phrase: "of".
func (l *Language) Binders() Set {
	if l.binders == nil {
		return nil
	}
	return l.binders()
}
