package judge

import (
	"math"
	"math/bits"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/net/html/atom"

	"dateline/wasm/extract/layout"
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

// nibbles holds the four lowest bits of every number under 16.
var nibbles = [16][4]float32{
	{}, {1}, {0, 1}, {1, 1}, {0, 0, 1}, {1, 0, 1}, {0, 1, 1}, {1, 1, 1},
	{0, 0, 0, 1}, {1, 0, 0, 1}, {0, 1, 0, 1}, {1, 1, 0, 1}, {0, 0, 1, 1}, {1, 0, 1, 1}, {0, 1, 1, 1}, {1, 1, 1, 1},
}

func (r *row) bits(v uint32, n int) {
	for ; n > 4; n -= 4 {
		*r = append(*r, nibbles[v&15][:]...)
		v >>= 4
	}
	*r = append(*r, nibbles[v&15][:n]...)
}

func ratio(a, b int32) float32 {
	if b <= 0 {
		return 0
	}
	return float32(a) / float32(b)
}

// logTable are the logarithms of small numbers.
type logTable [1024]float32

var logs = sync.OnceValue(func() *logTable {
	var t logTable
	for n := range t {
		t[n] = float32(math.Log2(float64(n) + 1))
	}
	return &t
})

// of returns the logarithm of a number, of one more so that nothing has one.
func (t *logTable) of(n int32) float32 {
	if n >= 0 && int(n) < len(t) {
		return t[n]
	}
	return float32(math.Log2(float64(n) + 1))
}

// first appends what the first judge knows of line i.
func (s *Sheet) first(r *row, i int) {
	ln, f := &s.Lines[i], &s.facts[i]
	s.ownFacts(r, ln, f)
	s.placeFacts(r, i, f)
	for _, d := range [...]int{-2, -1, 1, 2} {
		s.neighbour(r, i, i+d)
	}
	s.containerFacts(r, i)
}

func (s *Sheet) ownFacts(r *row, ln *layout.Line, f *facts) {
	r.num(s.logs.of(ln.Size))
	r.num(s.logs.of(f.words))
	r.num(ratio(ln.Linked, ln.Size))
	r.num(float32(min(ln.Links, 20)))
	r.num(ratio(ln.Bold, ln.Size))
	r.num(ratio(ln.Italic, ln.Size))
	r.num(float32(min(f.ends, 12)))
	r.num(float32(min(f.commas, 12)))
	r.bit(layout.EndsSentence(ln.Text))
	r.bit(f.last == '…' || strings.HasSuffix(ln.Text, "..."))
	r.bit(f.last == ':' || f.last == '：')
	r.bit(unicode.IsLower(f.first))
	r.bit(unicode.IsUpper(f.first))
	r.bit(unicode.IsDigit(f.first))
	r.bit(!unicode.IsLetter(f.first) && !unicode.IsDigit(f.first))
	r.num(ratio(f.upper, f.words))
	r.num(ratio(f.digits, ln.Size))
	r.num(ratio(f.capitals, ln.Size))
	r.num(ratio(ln.Size, f.words))
	r.num(ratio(f.wide*3, ln.Size))
	r.bit(f.clock)
	r.bit(f.year)
	r.bit(f.month)
	r.bit(f.signs&signAt != 0)
	r.bit(f.signs&signRights != 0)
	r.bit(f.signs&signBar != 0)
	r.bit(strings.Contains(ln.Text, "http") || strings.Contains(ln.Text, "www."))
	r.bit(f.signs&signQuote != 0)
	r.bit(strings.HasSuffix(ln.Text, "?"))
	r.bit(strings.HasPrefix(ln.Text, "(") || strings.HasPrefix(ln.Text, "["))
	r.bits(uint32(f.any), lang.BoilerKinds)
	r.bits(uint32(f.start), lang.BoilerKinds)
	r.num(float32(f.level))
	r.bits(uint32(ln.In), layout.Withins)
	r.bits(uint32(f.own), layout.Traits)
	r.bits(uint32(f.near), layout.Traits)
	r.bits(uint32(f.far), layout.Traits)
	r.num(tagKind(s.Elems[ln.Elem].Node.DataAtom))
	r.bit(ln.Soft)
	r.num(float32(min(f.repeats, 10)))
	r.num(f.inBody)
	r.num(f.inSummary)
	r.num(f.likeTitle)
	r.bit(s.InAsking(ln.Elem))
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

func (s *Sheet) placeFacts(r *row, i int, f *facts) {
	n := int32(len(s.Lines))
	r.num(s.logs.of(n))
	r.num(s.logs.of(s.Size))
	r.num(ratio(s.before[i], s.Size))
	if h := s.Head.Line; h >= 0 {
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
		b := s.boxes[k][s.Lines[i].Elem]
		if b < 0 {
			r.num(-1)
			r.num(-1)
			r.num(0)
			continue
		}
		e := &s.Elems[b]
		r.num(ratio(s.proseSum[e.Last]-s.proseSum[e.First], s.proseSum[n]))
		r.num(s.logs.of(e.Last - e.First))
		r.num(ratio(e.Linked, e.Size))
	}
	r.num(ratio(s.proseSum[i], s.proseSum[n]))
	r.num(s.logs.of(s.proseSum[n]))
	g := &s.signs[f.place]
	r.num(s.logs.of(g.lines))
	r.num(ratio(g.size, g.lines))
	r.num(ratio(g.linked, g.size))
	r.num(ratio(g.ends, g.lines))
	r.num(ratio(g.prose, g.lines))
	r.num(ratio(g.size, s.Size))
	if h := s.heads[i]; h >= 0 {
		hf := &s.facts[h]
		r.num(float32(min(int32(i)-h, 40)))
		r.num(float32(hf.level))
		r.num(
			float32(
				bits.OnesCount16(
					uint16(
						hf.any & (lang.BoilerRelated | lang.BoilerSignup | lang.BoilerShare | lang.BoilerComment |
							lang.BoilerFollow | lang.BoilerTags),
					),
				),
			),
		)
		r.bit(hf.near&(layout.Unwanted|layout.TraitSide) != 0)
		r.num(ratio(s.Lines[h].Linked, s.Lines[h].Size))
		r.num(float32(s.shared(int32(i), h)))
	} else {
		for range 6 {
			r.num(-1)
		}
	}
}

// rivalFacts appends the signs that line i is of the same article as the headline.
func (s *Sheet) rivalFacts(r *row, i int) {
	h := s.Head.Line
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
		case s.Elems[its].First <= int32(i) && int32(i) < s.Elems[its].Last:
			r.num(4)
		default:
			r.num(5)
		}
	}
	r.num(float32(min(3, s.shows[i]-s.shows[max(0, i-1)])))
	r.num(float32(min(3, s.shows[i+1]-s.shows[i])))
	if len(s.blocks[i]) > 0 { // pictures in the smallest box around the line
		e := &s.Elems[s.blocks[i][0]]
		r.num(float32(min(9, s.shows[e.Last]-s.shows[e.First])))
		r.num(float32(min(20, e.Last-e.First)))
	} else {
		r.num(-1)
		r.num(-1)
	}
}

// shared returns how many containers of line i lie inside the smallest one
// that also holds line j.
func (s *Sheet) shared(i, j int32) int {
	for k, e := range s.blocks[i] {
		if s.Elems[e].First <= j && j < s.Elems[e].Last {
			return k
		}
	}
	return levels
}

// neighbour appends what the line i should know of line j.
func (s *Sheet) neighbour(r *row, i, j int) {
	if j < 0 || j >= len(s.Lines) {
		for range 8 {
			r.num(-1)
		}
		return
	}
	ln, f := &s.Lines[j], &s.facts[j]
	r.num(s.logs.of(ln.Size))
	r.num(ratio(ln.Linked, ln.Size))
	r.num(float32(f.level))
	r.bit(f.ends > 0)
	r.bit(f.prose)
	r.num(float32(s.shared(int32(i), int32(j))))
	r.bit(f.place == s.facts[i].place)
	r.num(float32(bits.OnesCount16(uint16(f.any))))
}

func (s *Sheet) containerFacts(r *row, i int) {
	n := int32(len(s.Lines))
	for k := range levels {
		if k >= len(s.blocks[i]) {
			for range 6 {
				r.num(-1)
			}
			continue
		}
		e := &s.Elems[s.blocks[i][k]]
		r.num(s.logs.of(e.Size))
		r.num(ratio(e.Linked, e.Size))
		r.num(s.logs.of(e.Last - e.First))
		r.num(ratio(s.proseSum[e.Last]-s.proseSum[e.First], s.proseSum[n]))
		r.num(ratio(int32(i)-e.First, e.Last-e.First))
		r.num(float32(min(e.Inputs, 5)))
	}
	if s.top >= 0 {
		e := &s.Elems[s.top]
		inside := e.First <= int32(i) && int32(i) < e.Last
		r.bit(inside)
		steps := 0
		if inside {
			for x := s.Lines[i].Elem; x != s.top && x >= 0; x = s.Elems[x].Parent {
				steps++
			}
		}
		r.num(float32(min(steps, 12)))
		r.num(ratio(e.Size, s.Size))
		r.num(ratio(s.proseSum[e.Last]-s.proseSum[e.First], s.proseSum[n]))
	} else {
		for range 4 {
			r.num(-1)
		}
	}
}
