package quote

import "dateline/wasm/quote/read"

// sheet is one row of numbers that a judge is asked about. Every number is put
// in under its name, so that a trainer can say which one matters; the engine
// keeps the numbers only.
type sheet struct {
	row    []float32
	names  []string
	naming bool
}

func (s *sheet) reset() { s.row, s.names = s.row[:0], s.names[:0] }

func (s *sheet) put(name string, v float32) {
	s.row = append(s.row, v)
	if s.naming {
		s.names = append(s.names, name)
	}
}

func (s *sheet) count(name string, n int) { s.put(name, float32(min(n, 1000))) }

func (s *sheet) flag(name string, is bool) {
	v := float32(0)
	if is {
		v = 1
	}
	s.put(name, v)
}

// The codes of tokens in rows: what a word does, in an order in which
// neighbours are alike.
const (
	codeOutside float32 = iota
	codeComma
	codeColon
	codeSemicolon
	codeStop
	codeDash
	codeBracket
	codePunct
	codeMark
	codePossessive
	codeNumber
	codeWord
	codeStopWord
	codeConjunction
	codeRelative
	codeThat
	codePreposition
	codeDeterminer
	codeTitled
	codeGroup
	codeRole
	codeTitle
	codeName
	codePronoun
	codeAuxiliary
	codeReporting
	codeSoftCue
	codeCue
	codeSource
)

// ofShape gives the codes of shapes.
var ofShape = [...]float32{
	read.ShapeNone: codeOutside, read.ShapeWord: codeWord, read.ShapeName: codeName, read.ShapeNumber: codeNumber,
	read.ShapeMark: codeMark, read.ShapePossessive: codePossessive, read.ShapeCue: codeCue,
	read.ShapeSoftCue: codeSoftCue, read.ShapeSource: codeSource, read.ShapePronoun: codePronoun,
	read.ShapeRole: codeRole, read.ShapeGroup: codeGroup, read.ShapeTitle: codeTitle,
	read.ShapeDeterminer: codeDeterminer, read.ShapePreposition: codePreposition,
	read.ShapeConjunction: codeConjunction, read.ShapeRelative: codeRelative, read.ShapeAuxiliary: codeAuxiliary,
	read.ShapeThat: codeThat, read.ShapeStop: codeStopWord,
}

// code returns the code of token i, codeOutside beyond the paragraph.
func (d *document) code(i int, p *read.Paragraph) float32 {
	if i < p.First || i >= p.Last {
		return codeOutside
	}
	if d.Tokens[i].Kind == read.Punct {
		switch s := d.Tokens[i].Lower; {
		case s == "," || s == "，" || s == "、":
			return codeComma
		case s == ":" || s == "：":
			return codeColon
		case s == ";" || s == "；":
			return codeSemicolon
		case read.IsStop(s):
			return codeStop
		case read.IsDash(s):
			return codeDash
		case s == "(" || s == ")" || s == "[" || s == "]" || s == "（" || s == "）":
			return codeBracket
		}
		return codePunct
	}
	return ofShape[d.Shapes[i]]
}
