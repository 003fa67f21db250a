package extract

import (
	"math"
	"math/bits"
	"strings"
	"unicode"

	"golang.org/x/net/html/atom"

	"dateline/wasm/lang"
)

// row is a line as numbers, in a fixed order that the judges were grown on.
type row []float32

func (r *row) num(v float32) { *r = append(*r, v) }

func (r *row) bit(b bool) {
	if b {
		*r = append(*r, 1)
	} else {
		*r = append(*r, 0)
	}
}

func (r *row) bits(v uint32, n int) {
	for i := range n {
		*r = append(*r, float32(v>>i&1))
	}
}

func ratio(a, b int32) float32 {
	if b <= 0 {
		return 0
	}
	return float32(a) / float32(b)
}

func log2(n int32) float32 { return float32(math.Log2(float64(n) + 1)) }

// first appends what the first judge knows of line i.
func (s *sheet) first(r *row, i int) {
	ln, f := &s.lines[i], &s.facts[i]
	s.ownFacts(r, ln, f)
	s.placeFacts(r, i, f)
	for _, d := range [...]int{-2, -1, 1, 2} {
		s.neighbour(r, i, i+d)
	}
	s.containerFacts(r, i)
}

func (s *sheet) ownFacts(r *row, ln *line, f *facts) {
	r.num(log2(ln.size))
	r.num(log2(f.words))
	r.num(ratio(ln.linked, ln.size))
	r.num(float32(min(ln.links, 20)))
	r.num(ratio(ln.bold, ln.size))
	r.num(ratio(ln.italic, ln.size))
	r.num(float32(min(f.ends, 12)))
	r.num(float32(min(f.commas, 12)))
	r.bit(endsSentence(ln.text))
	r.bit(f.last == '…' || strings.HasSuffix(ln.text, "..."))
	r.bit(f.last == ':' || f.last == '：')
	r.bit(unicode.IsLower(f.first))
	r.bit(unicode.IsUpper(f.first))
	r.bit(unicode.IsDigit(f.first))
	r.bit(!unicode.IsLetter(f.first) && !unicode.IsDigit(f.first))
	r.num(ratio(f.upper, f.words))
	r.num(ratio(f.digits, ln.size))
	r.num(ratio(f.capitals, ln.size))
	r.num(ratio(ln.size, f.words))
	r.num(ratio(f.wide*3, ln.size))
	r.bit(f.clock)
	r.bit(f.year)
	r.bit(f.month)
	r.bit(strings.Contains(ln.text, "@"))
	r.bit(strings.Contains(ln.text, "©"))
	r.bit(strings.ContainsAny(ln.text, "|»›•"))
	r.bit(strings.Contains(ln.text, "http") || strings.Contains(ln.text, "www."))
	r.bit(strings.ContainsAny(ln.text, "\"“„«「"))
	r.bit(strings.HasSuffix(ln.text, "?"))
	r.bit(strings.HasPrefix(ln.text, "(") || strings.HasPrefix(ln.text, "["))
	r.bits(uint32(f.any), lang.BoilerKinds)
	r.bits(uint32(f.start), lang.BoilerKinds)
	r.num(float32(f.level))
	r.bits(uint32(ln.in), withins)
	r.bits(uint32(f.own), traits)
	r.bits(uint32(f.near), traits)
	r.bits(uint32(f.far), traits)
	r.num(tagKind(s.elems[ln.elem].node.DataAtom))
	r.bit(ln.soft)
	r.num(float32(min(f.repeats, 10)))
	r.num(f.inBody)
	r.num(f.inSummary)
	r.num(f.likeTitle)
	r.bit(s.inAsking(ln.elem))
	r.num(float32(min(f.toReader, 5)))
	r.num(float32(min(f.ofPage, 8)))
	r.num(ratio(f.ofPage, f.words))
	r.num(float32(f.leads))
}

// tagKind orders the kinds of element from prose to the rest.
func tagKind(a atom.Atom) float32 {
	switch a {
	case atom.P:
		return 0
	case atom.Blockquote:
		return 1
	case atom.Div:
		return 2
	case atom.Section, atom.Article, atom.Main:
		return 3
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return 4
	case atom.Li:
		return 5
	case atom.Dd, atom.Dt:
		return 6
	case atom.Td, atom.Th:
		return 7
	case atom.Figcaption, atom.Figure:
		return 8
	case 0:
		return 9
	}
	return 10
}

func (s *sheet) placeFacts(r *row, i int, f *facts) {
	n := int32(len(s.lines))
	r.num(log2(n))
	r.num(log2(s.size))
	r.num(ratio(s.before[i], s.size))
	if h := s.head.line; h >= 0 {
		r.num(float32(max(-30, min(60, int32(i)-h))))
		r.num(ratio(s.proseSum[i]-s.proseSum[h], s.proseSum[n]))
		r.num(float32(s.shared(int32(i), h)))
	} else {
		r.num(-99)
		r.num(-1)
		r.num(-1)
	}
	s.rivalFacts(r, i)
	for k := range s.boxes {
		b := s.boxes[k][s.lines[i].elem]
		if b < 0 {
			r.num(-1)
			r.num(-1)
			r.num(0)
			continue
		}
		e := &s.elems[b]
		r.num(ratio(s.proseSum[e.last]-s.proseSum[e.first], s.proseSum[n]))
		r.num(log2(e.last - e.first))
		r.num(ratio(e.linked, e.size))
	}
	r.num(ratio(s.proseSum[i], s.proseSum[n]))
	r.num(log2(s.proseSum[n]))
	g := &s.signs[f.sign]
	r.num(log2(g.lines))
	r.num(ratio(g.size, g.lines))
	r.num(ratio(g.linked, g.size))
	r.num(ratio(g.ends, g.lines))
	r.num(ratio(g.prose, g.lines))
	r.num(ratio(g.size, s.size))
	if h := s.heads[i]; h >= 0 {
		hf := &s.facts[h]
		r.num(float32(min(int32(i)-h, 40)))
		r.num(float32(hf.level))
		r.num(float32(bits.OnesCount16(uint16(hf.any & (lang.BoilerRelated | lang.BoilerSignup | lang.BoilerShare | lang.BoilerComment | lang.BoilerFollow | lang.BoilerTags)))))
		r.bit(hf.near&(unwanted|traitSide) != 0)
		r.num(ratio(s.lines[h].linked, s.lines[h].size))
		r.num(float32(s.shared(int32(i), h)))
	} else {
		for range 6 {
			r.num(-1)
		}
	}
}

// rivalFacts appends what tells whether line i is of the same story as the headline.
func (s *sheet) rivalFacts(r *row, i int) {
	h := s.head.line
	if h < 0 {
		r.num(-1)
		r.num(0)
	} else {
		r.num(float32(max(-5, min(10, s.rivals[i]-s.rivals[h]))))
		switch mine, its := s.stories[i], s.stories[h]; {
		case mine == its && mine < 0:
			r.num(0)
		case mine == its:
			r.num(1)
		case mine < 0:
			r.num(2)
		case its < 0:
			r.num(3)
		case s.elems[its].first <= int32(i) && int32(i) < s.elems[its].last:
			r.num(4)
		default:
			r.num(5)
		}
	}
	r.num(float32(min(3, s.shows[i]-s.shows[max(0, i-1)])))
	r.num(float32(min(3, s.shows[i+1]-s.shows[i])))
	if len(s.blocks[i]) > 0 { // pictures in the smallest box around the line
		e := &s.elems[s.blocks[i][0]]
		r.num(float32(min(9, s.shows[e.last]-s.shows[e.first])))
		r.num(float32(min(20, e.last-e.first)))
	} else {
		r.num(-1)
		r.num(-1)
	}
}

// shared returns how many containers of line i lie inside the smallest one
// that also holds line j.
func (s *sheet) shared(i, j int32) int {
	for k, e := range s.blocks[i] {
		if s.elems[e].first <= j && j < s.elems[e].last {
			return k
		}
	}
	return levels
}

// neighbour appends what the line i should know of line j.
func (s *sheet) neighbour(r *row, i, j int) {
	if j < 0 || j >= len(s.lines) {
		for range 8 {
			r.num(-1)
		}
		return
	}
	ln, f := &s.lines[j], &s.facts[j]
	r.num(log2(ln.size))
	r.num(ratio(ln.linked, ln.size))
	r.num(float32(f.level))
	r.bit(f.ends > 0)
	r.bit(f.prose)
	r.num(float32(s.shared(int32(i), int32(j))))
	r.bit(f.sign == s.facts[i].sign)
	r.num(float32(bits.OnesCount16(uint16(f.any))))
}

func (s *sheet) containerFacts(r *row, i int) {
	n := int32(len(s.lines))
	for k := range levels {
		if k >= len(s.blocks[i]) {
			for range 6 {
				r.num(-1)
			}
			continue
		}
		e := &s.elems[s.blocks[i][k]]
		r.num(log2(e.size))
		r.num(ratio(e.linked, e.size))
		r.num(log2(e.last - e.first))
		r.num(ratio(s.proseSum[e.last]-s.proseSum[e.first], s.proseSum[n]))
		r.num(ratio(int32(i)-e.first, e.last-e.first))
		r.num(float32(min(e.inputs, 5)))
	}
	if s.top >= 0 {
		e := &s.elems[s.top]
		inside := e.first <= int32(i) && int32(i) < e.last
		r.bit(inside)
		steps := 0
		if inside {
			for x := s.lines[i].elem; x != s.top && x >= 0; x = s.elems[x].parent {
				steps++
			}
		}
		r.num(float32(min(steps, 12)))
		r.num(ratio(e.size, s.size))
		r.num(ratio(s.proseSum[e.last]-s.proseSum[e.first], s.proseSum[n]))
	} else {
		for range 4 {
			r.num(-1)
		}
	}
}
