package quote

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
	shapeNone: codeOutside, shapeWord: codeWord, shapeName: codeName, shapeNumber: codeNumber, shapeMark: codeMark,
	shapePossessive: codePossessive, shapeCue: codeCue, shapeSoftCue: codeSoftCue, shapeSource: codeSource,
	shapePronoun: codePronoun,
	shapeRole:    codeRole, shapeGroup: codeGroup, shapeTitle: codeTitle, shapeDeterminer: codeDeterminer,
	shapePreposition: codePreposition, shapeConjunction: codeConjunction, shapeRelative: codeRelative,
	shapeAuxiliary: codeAuxiliary, shapeThat: codeThat, shapeStop: codeStopWord,
}

// code returns the code of token i, codeOutside beyond the paragraph.
func (d *document) code(i int, p *paragraph) float32 {
	if i < p.first || i >= p.last {
		return codeOutside
	}
	if d.tokens[i].kind == punct {
		switch s := d.tokens[i].lower; {
		case s == "," || s == "，" || s == "、":
			return codeComma
		case s == ":" || s == "：":
			return codeColon
		case s == ";" || s == "；":
			return codeSemicolon
		case isStop(s):
			return codeStop
		case isDash(s):
			return codeDash
		case s == "(" || s == ")" || s == "[" || s == "]" || s == "（" || s == "）":
			return codeBracket
		}
		return codePunct
	}
	return ofShape[d.shapes[i]]
}
