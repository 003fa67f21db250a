package read

import "dateline/wasm/lang"

// The shapes of tokens: what a word does, with the word itself left out. Marks
// of punctuation are their own shape (their hash).
const (
	ShapeNone uint32 = iota
	ShapeWord
	ShapeName
	ShapeNumber
	ShapeMark
	ShapePossessive
	ShapeCue
	ShapeSoftCue
	ShapeSource
	ShapePronoun
	ShapeRole
	ShapeGroup
	ShapeTitle
	ShapeDeterminer
	ShapePreposition
	ShapeConjunction
	ShapeRelative
	ShapeAuxiliary
	ShapeThat
	ShapeStop
)

// Shape returns the shape of token i, shapeNone outside the paragraph.
func (d *Document) Shape(i int, p *Paragraph) uint32 {
	if i < p.First || i >= p.Last {
		return ShapeNone
	}
	return d.Shapes[i]
}

func (d *Document) shapeOf(t *Token) uint32 {
	switch t.Kind {
	case Number:
		return ShapeNumber
	case Mark:
		return ShapeMark
	case Possessive:
		return ShapePossessive
	case Punct:
		return t.Hash
	}
	for _, s := range [...]struct {
		class lang.Class
		shape uint32
	}{
		{lang.Source | lang.SourceAfter, ShapeSource}, {lang.Cue, ShapeCue}, {lang.Pronoun, ShapePronoun},
		{lang.That, ShapeThat},
		{lang.Relative, ShapeRelative}, {lang.Auxiliary, ShapeAuxiliary}, {lang.Determiner, ShapeDeterminer},
		{lang.Preposition, ShapePreposition}, {lang.Conjunction, ShapeConjunction},
	} {
		if t.Is(s.class) && !(t.Upper && s.class == lang.Cue) {
			return s.shape
		}
	}
	switch {
	case t.Is(lang.Title) && t.Upper:
		return ShapeTitle
	case t.Upper && !t.Is(lang.Role|lang.Group):
		return ShapeName
	case t.Is(lang.Role):
		return ShapeRole
	case t.Is(lang.SoftCue):
		return ShapeSoftCue
	case t.Is(lang.Group):
		return ShapeGroup
	case d.Lang.Stop().Has(t.Lower):
		return ShapeStop
	}
	return ShapeWord
}
