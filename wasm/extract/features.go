package extract

import (
	"math"
	"math/bits"
	"strings"
	"unicode"

	"golang.org/x/net/html/atom"

	"dateline/wasm/lang"
	"dateline/wasm/page"
	"dateline/wasm/text"
)

// facts are what is known of a line before any judgement.
type facts struct {
	own, near, far trait
	any, start     lang.Boiler
	words          int32
	ends           int32 // sentence ends
	commas         int32
	upper          int32 // words that begin with a capital
	digits         int32
	capitals       int32 // capital letters
	wide           int32
	clock          bool
	year           bool
	month          bool
	level          int8 // of the heading
	prose          bool // running text in a place for it
	repeats        int32
	sign           int32 // index into sheet.signs
	inBody         float32
	inSummary      float32
	likeTitle      float32
	last           rune
	first          rune
}

// sign is what lines of one kind of place have in common: the names of the
// element and of the one around it.
type sign struct {
	lines, size, linked, ends, prose int32
	score                            float32
}

// sheet is a page with all that the judges want to know of its lines.
type sheet struct {
	*layout
	head     headline
	facts    []facts
	signs    []sign
	before   []int32 // size of the lines before each
	proseSum []int32 // size of the prose before each line
	blocks   [][]int32
	top      int32      // container with the most prose by a plain count
	heads    []int32    // for each line the last heading before it, -1
	rivals   []int32    // for each line how many headings like the headline stand before it
	stories  []int32    // for each line the innermost element marked as an article, -1
	shows    []int32    // for each line how many pictures stand before it
	boxes    [3][]int32 // for each element the outermost around it that its names call a box of a kind, -1
}

// boxKinds are the kinds of box that whole stories are never in: a page that
// puts its story in one has the headline there too.
var boxKinds = [3]trait{traitComment, traitRelated | traitSide, traitShare | traitAd | traitSignup | traitConsent | traitFooter | traitNav}

// levels is how many containers around a line are looked at.
const levels = 6

func newSheet(l *layout, head headline) *sheet {
	s := &sheet{layout: l, head: head, facts: make([]facts, len(l.lines)), before: make([]int32, len(l.lines)+1), proseSum: make([]int32, len(l.lines)+1), heads: make([]int32, len(l.lines))}
	far := s.farTraits()
	bodies := newWordIndex(l.doc.Bodies)
	summary := newWordIndex([]string{l.description()})
	title := foldWords(head.title)
	seen := make(map[string]int32, len(l.lines))
	signs := make(map[signKey]int32, 64)
	for i := range l.lines {
		seen[l.lines[i].text]++
	}
	lastHead := int32(-1)
	for i := range l.lines {
		ln := &l.lines[i]
		f := &s.facts[i]
		f.own = l.elems[ln.elem].own
		f.near = l.near(ln.elem)
		f.far = far[ln.elem]
		low := lowered(ln.text)
		f.any, f.start = lang.FindBoiler(low)
		f.read(ln.text)
		f.level = int8(l.headingLevel(ln.elem))
		f.prose = l.isProse(ln)
		f.repeats = seen[ln.text]
		f.inBody = bodies.share(low)
		f.inSummary = summary.share(low)
		if ln.size < 300 {
			f.likeTitle = float32(overlap(foldWords(ln.text), title))
		}
		k := l.signOf(ln.elem)
		id, ok := signs[k]
		if !ok {
			id = int32(len(s.signs))
			signs[k] = id
			s.signs = append(s.signs, sign{})
		}
		f.sign = id
		g := &s.signs[id]
		g.lines++
		g.size += ln.size
		g.linked += ln.linked
		if f.ends > 0 {
			g.ends++
		}
		s.before[i+1] = s.before[i] + ln.size
		s.proseSum[i+1] = s.proseSum[i]
		if f.prose {
			s.proseSum[i+1] += ln.size
			g.prose++
		}
		s.heads[i] = lastHead
		if f.level > 0 {
			lastHead = int32(i)
		}
	}
	s.markRivals()
	s.markBoxes()
	s.blocks = s.containersOf()
	s.top = s.topContainer()
	return s
}

// markRivals finds what tells one story of the page from the next: headings of
// the headline's kind, elements marked as articles, and pictures.
func (s *sheet) markRivals() {
	n := len(s.lines)
	s.rivals, s.stories, s.shows = make([]int32, n), make([]int32, n), make([]int32, n+1)
	var like signKey
	level := int8(0)
	if s.head.line >= 0 {
		like, level = s.signOf(s.lines[s.head.line].elem), s.facts[s.head.line].level
	}
	rivals, shown := int32(0), 0
	for i := range s.lines {
		for shown < len(s.pictures) && s.pictures[shown].line <= int32(i) {
			shown++
		}
		s.shows[i] = int32(shown)
		s.rivals[i] = rivals
		if s.head.line >= 0 && int32(i) != s.head.line && (level > 0 && level <= 2 && s.facts[i].level == 1 || s.signOf(s.lines[i].elem) == like) {
			rivals++
		}
		s.stories[i] = -1
		for e := s.lines[i].elem; e >= 0; e = s.elems[e].parent {
			if s.elems[e].in&inArticle == 0 {
				break
			}
			if s.elems[e].node.DataAtom == atom.Article || page.Attr(s.elems[e].node, "role") == "article" {
				s.stories[i] = e
				break
			}
		}
	}
	s.shows[n] = int32(len(s.pictures))
}

// markBoxes finds for every element the boxes it stands in.
func (s *sheet) markBoxes() {
	for k, kind := range boxKinds {
		s.boxes[k] = make([]int32, len(s.elems))
		for i := range s.elems {
			e := &s.elems[i]
			s.boxes[k][i] = -1
			if e.parent >= 0 {
				s.boxes[k][i] = s.boxes[k][e.parent]
			}
			a := e.node.DataAtom
			if s.boxes[k][i] >= 0 || e.own&kind == 0 || a == atom.Body || a == atom.Html || s.head.line >= 0 && e.first <= s.head.line && s.head.line < e.last {
				continue
			}
			s.boxes[k][i] = int32(i)
		}
	}
}

// lowered returns the beginning of a text in lower case with straight apostrophes.
func lowered(t string) string {
	if len(t) > 1200 {
		t = strings.ToValidUTF8(t[:1200], "")
	}
	return strings.ReplaceAll(strings.ToLower(t), "’", "'")
}

// read counts the characters of a text.
func (f *facts) read(t string) {
	inWord, word := false, 0
	var prev rune
	run := 0 // of digits
	for i, r := range t {
		if i == 0 {
			f.first = r
		}
		letter := unicode.IsLetter(r)
		digit := r >= '0' && r <= '9'
		switch {
		case letter || digit:
			if !inWord {
				f.words++
				word = i
				if unicode.IsUpper(r) {
					f.upper++
				}
			}
			inWord = true
			if digit {
				f.digits++
				run++
				if run == 4 && (t[i-3] == '2' && t[i-2] == '0' || t[i-3] == '1' && t[i-2] == '9') {
					f.year = true
				}
			} else {
				run = 0
				if unicode.IsUpper(r) {
					f.capitals++
				}
				if isWide(r) {
					f.wide++
				}
			}
		default:
			if inWord && i-word <= 20 && len(t) < 300 && monthOf(t[word:i]) > 0 {
				f.month = true
			}
			if r != '\'' && r != '’' {
				inWord = false
			}
			if r == ':' && run > 0 && run <= 2 && i+2 < len(t) && t[i+1] >= '0' && t[i+1] <= '9' {
				f.clock = true
			}
			run = 0
			switch r {
			case '.', '!', '?':
				if unicode.IsLetter(prev) || prev == '"' || prev == '”' || prev == ')' {
					f.ends++
				}
			case '。', '！', '？', '।', '؟':
				f.ends++
			case ',', '，', '、', '،', ';':
				f.commas++
			}
		}
		if r != ' ' {
			prev = r
			f.last = r
		}
	}
	if inWord && len(t)-word <= 20 && len(t) < 300 && monthOf(t[word:]) > 0 {
		f.month = true
	}
}

// farTraits returns for every element the traits of all elements around it
// but those of the page as a whole.
func (s *sheet) farTraits() []trait {
	far := make([]trait, len(s.elems))
	for i := range s.elems {
		e := &s.elems[i]
		if a := e.node.DataAtom; a == atom.Body || a == atom.Html {
			continue
		}
		far[i] = e.own
		switch h := s.head.line; {
		case e.size*10 > s.size*9:
			far[i] = 0 // a wrapper of the whole page tells nothing
		case h >= 0 && e.first <= h && h < e.last:
			far[i] &= traitText | traitStory | traitLive // nothing bad that holds for the headline too
		}
		if e.parent >= 0 {
			far[i] |= far[e.parent]
		}
	}
	return far
}

type signKey struct {
	tag, outer   atom.Atom
	class, above string
}

// signOf returns the kind of place that an element is.
func (l *layout) signOf(e int32) signKey {
	k := signKey{tag: l.elems[e].node.DataAtom, class: classOf(l.elems[e].node)}
	if p := l.elems[e].parent; p >= 0 {
		k.outer, k.above = l.elems[p].node.DataAtom, classOf(l.elems[p].node)
	}
	return k
}

// containersOf returns for every line the containers around it from the inside
// outwards, those left out that hold no other line than the one before.
func (s *sheet) containersOf() [][]int32 {
	out := make([][]int32, len(s.lines))
	flat := make([]int32, 0, len(s.lines)*levels)
	for i := range s.lines {
		start := len(flat)
		count := int32(1)
		for e := s.lines[i].elem; e >= 0 && len(flat)-start < levels; e = s.elems[e].parent {
			if n := s.elems[e].last - s.elems[e].first; n > count {
				flat = append(flat, e)
				count = n
			}
		}
		out[i] = flat[start:len(flat):len(flat)]
	}
	return out
}

// topContainer returns the element that the most prose stands in directly or
// one or two levels down.
func (s *sheet) topContainer() int32 {
	scores := make([]float32, len(s.elems))
	best := int32(-1)
	for i := range s.lines {
		if !s.facts[i].prose {
			continue
		}
		v := float32(s.lines[i].size)
		for e, up := s.elems[s.lines[i].elem].parent, 0; e >= 0 && up < 4; e, up = s.elems[e].parent, up+1 {
			scores[e] += v
			if best < 0 || scores[e] > scores[best] {
				best = e
			}
			v *= 0.7
		}
	}
	return best
}

// wordIndex knows which runs of four words occur in some texts.
type wordIndex struct{ grams map[uint64]struct{} }

func newWordIndex(texts []string) *wordIndex {
	var x wordIndex
	for _, t := range texts {
		if len(t) > 1<<19 {
			t = t[:1<<19]
		}
		if t == "" {
			continue
		}
		if x.grams == nil {
			x.grams = make(map[uint64]struct{}, len(t)/6)
		}
		grams(lowered2(t), func(h uint64) { x.grams[h] = struct{}{} })
	}
	return &x
}

// lowered2 lower-cases a whole text.
func lowered2(t string) string { return strings.ReplaceAll(strings.ToLower(t), "’", "'") }

// share returns how much of a text the index knows, 0 to 1; -1 where there is no index.
func (x *wordIndex) share(low string) float32 {
	if x.grams == nil {
		return -1
	}
	hit, all := 0, 0
	grams(low, func(h uint64) {
		all++
		if _, ok := x.grams[h]; ok {
			hit++
		}
	})
	if all == 0 {
		return -0.5
	}
	return float32(hit) / float32(all)
}

// grams calls f with the hash of every four words in a row; wide characters
// count as words.
func grams(low string, f func(uint64)) {
	const prime = 1099511628211
	var ring [4]uint64
	n := 0
	h := uint64(0)
	flush := func() {
		if h == 0 {
			return
		}
		ring[n&3] = h
		n++
		h = 0
		if n >= 4 {
			g := uint64(14695981039346656037)
			for k := range 4 {
				g = bits.RotateLeft64(g^ring[(n+k)&3], 23) * prime
			}
			f(g)
		}
	}
	for _, r := range low {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			if isWide(r) {
				flush()
				h = uint64(r) + 1
				flush()
				continue
			}
			if h == 0 {
				h = 14695981039346656037
			}
			h = (h ^ uint64(r)) * prime
		} else if r != '\'' {
			flush()
		}
	}
	flush()
}

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

// same reports whether two texts are equal when folded.
func same(a, b string) bool { return a != "" && b != "" && text.Fold(a) == text.Fold(b) }
