package judge

import (
	"golang.org/x/net/html/atom"

	"dateline/wasm/extract/about"
	"dateline/wasm/extract/layout"
	"dateline/wasm/lang"
	"dateline/wasm/page"
)

// facts are what is known of a line before any judgement.
type facts struct {
	own, near, far layout.Trait
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
	place          int32 // index into sheet.signs
	inBody         float32
	inSummary      float32
	likeTitle      float32
	toReader       int32 // words that address the user
	ofPage         int32 // words with which pages speak of themselves
	leads          int8  // where the first link leads
	signs          uint8 // that occur
	last           rune
	first          rune
}

// Signs that say something of a line by being in it.
const (
	signAt = 1 << iota
	signRights
	signBar   // between the parts of a menu or a path
	signQuote // that opens a quotation
)

// sign is what lines of one kind of place have in common: the names of the
// element and of the one around it.
type sign struct {
	lines, size, linked, ends, prose int32
	repeated                         int32 // lines that are there more than once in places of this kind
}

// Sheet is a page with all that the judges want to know of its lines.
type Sheet struct {
	*layout.Page
	Head     about.Headline
	facts    []facts
	signs    []sign
	before   []int32 // size of the lines before each
	proseSum []int32 // size of the prose before each line
	blocks   [][]int32
	top      int32   // container with the most prose by a plain count
	heads    []int32 // for each line the last heading before it, -1
	rivals   []int32 // for each line how many headings like the headline are before it
	stories  []int32 // for each line the innermost element marked as an article, -1
	shows    []int32 // for each line how many pictures are before it
	logs     *logTable
	limits   *Limits
	teasers  []bool     // lines in teasers of other articles, nil for none
	boxes    [3][]int32 // for each element the outermost around it that its names call a box of a kind, -1
}

// boxKinds are the kinds of box that whole articles are never in: a page that
// puts its article in one has the headline there too.
var boxKinds = [3]layout.Trait{
	layout.TraitComment,
	layout.TraitRelated | layout.TraitSide,
	layout.TraitShare | layout.TraitAd | layout.TraitSignup | layout.TraitPaywall |
		layout.TraitConsent | layout.TraitFooter | layout.TraitNav,
}

// levels is how many containers around a line are looked at.
const levels = 6

func NewSheet(l *layout.Page, head about.Headline) *Sheet {
	s := &Sheet{
		Page:     l,
		Head:     head,
		facts:    make([]facts, len(l.Lines)),
		before:   make([]int32, len(l.Lines)+1),
		proseSum: make([]int32, len(l.Lines)+1),
		heads:    make([]int32, len(l.Lines)),
	}
	s.logs, s.limits = logs(), DefaultLimits()
	far := s.farTraits()
	bodies := layout.NewWordIndex(l.Doc.Bodies)
	summary := layout.NewWordIndex([]string{l.Description()})
	known := !bodies.Empty() || !summary.Empty()
	var grams []uint64 // of one line
	title := newTitleIndex(head.Title)
	seen := make(map[string]int32, len(l.Lines))
	signs := make(map[layout.SignKey]int32, 64)
	type told struct {
		sign int32
		text string
	}
	again := map[told]int32{}
	from := here(l)
	for i := range l.Lines {
		seen[l.Lines[i].Text]++
	}
	lastHead := int32(-1)
	for i := range l.Lines {
		ln := &l.Lines[i]
		f := &s.facts[i]
		f.own = l.Elems[ln.Elem].Own
		f.near = l.Near(ln.Elem)
		f.far = far[ln.Elem]
		low := ln.Low
		f.any, f.start = lang.FindBoiler(low)
		f.read(ln)
		f.toReader, f.ofPage = pageWords(low)
		f.leads = int8(leads(l, ln, from))
		f.level = int8(l.HeadingLevel(ln.Elem))
		f.prose = l.IsProse(ln)
		f.repeats = seen[ln.Text]
		if known {
			grams = layout.Grams(low, grams[:0])
		}
		f.inBody = bodies.Share(grams)
		f.inSummary = summary.Share(grams)
		if ln.Size < 300 {
			f.likeTitle = title.likeness(low)
		}
		k := l.SignOf(ln.Elem)
		id, ok := signs[k]
		if !ok {
			id = int32(len(s.signs))
			signs[k] = id
			s.signs = append(s.signs, sign{})
		}
		f.place = id
		g := &s.signs[id]
		g.lines++
		g.size += ln.Size
		g.linked += ln.Linked
		if f.repeats > 1 {
			k := told{id, ln.Text}
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
		s.before[i+1] = s.before[i] + ln.Size
		s.proseSum[i+1] = s.proseSum[i]
		if f.prose {
			s.proseSum[i+1] += ln.Size
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

// markRivals finds where one article of the page ends and the next begins: headings of
// the headline's kind, elements marked as articles, and pictures.
func (s *Sheet) markRivals() {
	n := len(s.Lines)
	s.rivals, s.stories, s.shows = make([]int32, n), make([]int32, n), make([]int32, n+1)
	var like layout.SignKey
	level := int8(0)
	if s.Head.Line >= 0 {
		like, level = s.SignOf(s.Lines[s.Head.Line].Elem), s.facts[s.Head.Line].level
	}
	rivals, shown := int32(0), 0
	for i := range s.Lines {
		for shown < len(s.Pictures) && s.Pictures[shown].Line <= int32(i) {
			shown++
		}
		s.shows[i] = int32(shown)
		s.rivals[i] = rivals
		if s.Head.Line >= 0 && int32(i) != s.Head.Line &&
			(level > 0 && level <= 2 && s.facts[i].level == 1 || s.SignOf(s.Lines[i].Elem) == like) {
			rivals++
		}
		s.stories[i] = -1
		for e := s.Lines[i].Elem; e >= 0; e = s.Elems[e].Parent {
			if s.Elems[e].In&layout.InArticle == 0 {
				break
			}
			if s.Elems[e].Node.DataAtom == atom.Article || page.Attr(s.Elems[e].Node, "role") == "article" {
				s.stories[i] = e
				break
			}
		}
	}
	s.shows[n] = int32(len(s.Pictures))
}

// markBoxes finds for every element the boxes it is in.
func (s *Sheet) markBoxes() {
	for k, kind := range boxKinds {
		s.boxes[k] = make([]int32, len(s.Elems))
		for i := range s.Elems {
			e := &s.Elems[i]
			s.boxes[k][i] = -1
			if e.Parent >= 0 {
				s.boxes[k][i] = s.boxes[k][e.Parent]
			}
			a := e.Node.DataAtom
			if s.boxes[k][i] >= 0 || e.Own&kind == 0 || a == atom.Body || a == atom.Html ||
				s.Head.Line >= 0 && e.First <= s.Head.Line && s.Head.Line < e.Last {
				continue
			}
			s.boxes[k][i] = int32(i)
		}
	}
}

// farTraits returns for every element the traits of all elements around it
// but those of the page as a whole.
func (s *Sheet) farTraits() []layout.Trait {
	far := make([]layout.Trait, len(s.Elems))
	for i := range s.Elems {
		e := &s.Elems[i]
		if a := e.Node.DataAtom; a == atom.Body || a == atom.Html {
			continue
		}
		far[i] = e.Own
		switch h := s.Head.Line; {
		case e.Size*10 > s.Size*9:
			far[i] = 0 // a wrapper of the whole page says nothing
		case h >= 0 && e.First <= h && h < e.Last:
			// nothing bad that holds for the headline too
			far[i] &= layout.TraitText | layout.TraitStory | layout.TraitLive
		}
		if e.Parent >= 0 {
			far[i] |= far[e.Parent]
		}
	}
	return far
}

// containersOf returns for every line the containers around it from the inside
// outwards, those left out that hold no other line than the one before.
func (s *Sheet) containersOf() [][]int32 {
	out := make([][]int32, len(s.Lines))
	flat := make([]int32, 0, len(s.Lines)*levels)
	for i := range s.Lines {
		start := len(flat)
		count := int32(1)
		for e := s.Lines[i].Elem; e >= 0 && len(flat)-start < levels; e = s.Elems[e].Parent {
			if n := s.Elems[e].Last - s.Elems[e].First; n > count {
				flat = append(flat, e)
				count = n
			}
		}
		out[i] = flat[start:len(flat):len(flat)]
	}
	return out
}

// topContainer returns the element that the most prose is in, directly or
// one or two levels down.
func (s *Sheet) topContainer() int32 {
	scores := make([]float32, len(s.Elems))
	best := int32(-1)
	for i := range s.Lines {
		if !s.facts[i].prose {
			continue
		}
		v := float32(s.Lines[i].Size)
		for e, up := s.Elems[s.Lines[i].Elem].Parent, 0; e >= 0 && up < 4; e, up = s.Elems[e].Parent, up+1 {
			scores[e] += v
			if best < 0 || scores[e] > scores[best] {
				best = e
			}
			v *= 0.7
		}
	}
	return best
}
