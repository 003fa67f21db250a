package extract

import (
	"strings"
	"unicode"

	"golang.org/x/net/html/atom"

	"dateline/wasm/lang"
	"dateline/wasm/page"
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
	toReader       int32 // words that address the reader
	ofPage         int32 // words with which pages speak of themselves
	leads          int8  // where the first link leads
	last           rune
	first          rune
}

// sign is what lines of one kind of place have in common: the names of the
// element and of the one around it.
type sign struct {
	lines, size, linked, ends, prose int32
	repeated                         int32 // lines that stand more than once in places of this kind
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
var boxKinds = [3]trait{traitComment, traitRelated | traitSide, traitShare | traitAd | traitSignup | traitPaywall | traitConsent | traitFooter | traitNav}

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
	type told struct {
		sign int32
		text string
	}
	again := map[told]int32{}
	here := l.here()
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
		f.toReader, f.ofPage = pageWords(low)
		f.leads = int8(l.leads(ln, here))
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
		if f.repeats > 1 {
			k := told{id, ln.text}
			switch again[k]++; again[k] {
			case 1:
			case 2:
				g.repeated += 2
			default:
				g.repeated++
			}
		}
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
