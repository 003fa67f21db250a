package quote

import "dateline/wasm/lang"

// The shapes of tokens: what a word does, with the word itself left out. Marks
// of punctuation are their own shape (their hash).
const (
	shapeNone uint32 = iota
	shapeWord
	shapeName
	shapeNumber
	shapeMark
	shapePossessive
	shapeCue
	shapeSoftCue
	shapeSource
	shapePronoun
	shapeRole
	shapeGroup
	shapeTitle
	shapeDeterminer
	shapePreposition
	shapeConjunction
	shapeRelative
	shapeAuxiliary
	shapeThat
	shapeStop
)

// shape returns the shape of token i, shapeNone outside the paragraph.
func (d *document) shape(i int, p *paragraph) uint32 {
	if i < p.first || i >= p.last {
		return shapeNone
	}
	return d.shapes[i]
}

func (d *document) shapeOf(t *token) uint32 {
	switch t.kind {
	case number:
		return shapeNumber
	case mark:
		return shapeMark
	case possessive:
		return shapePossessive
	case punct:
		return t.hash
	}
	for _, s := range [...]struct {
		class lang.Class
		shape uint32
	}{
		{lang.Source | lang.SourceAfter, shapeSource}, {lang.Cue, shapeCue}, {lang.Pronoun, shapePronoun},
		{lang.That, shapeThat},
		{lang.Relative, shapeRelative}, {lang.Auxiliary, shapeAuxiliary}, {lang.Determiner, shapeDeterminer},
		{lang.Preposition, shapePreposition}, {lang.Conjunction, shapeConjunction},
	} {
		if t.is(s.class) && !(t.upper && s.class == lang.Cue) {
			return s.shape
		}
	}
	switch {
	case t.is(lang.Title) && t.upper:
		return shapeTitle
	case t.upper && !t.is(lang.Role|lang.Group):
		return shapeName
	case t.is(lang.Role):
		return shapeRole
	case t.is(lang.SoftCue):
		return shapeSoftCue
	case t.is(lang.Group):
		return shapeGroup
	case d.lang.Stop().Has(t.lower):
		return shapeStop
	}
	return shapeWord
}
