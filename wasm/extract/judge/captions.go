package judge

import (
	"golang.org/x/net/html/atom"

	"dateline/wasm/extract/layout"
)

// Sizes of a caption in a box without any markup that says so.
const (
	maxCaptionSize  = 250
	maxCaptionLines = 2
)

// PlainCaptions takes captions out of the article text that only their place shows: a
// box of its own holds one picture and, behind it, a line or two in no
// paragraph, while the paragraphs of the article are outside. Where much of the
// article is like that, it is told by pictures.
func (s *Sheet) PlainCaptions(c *Choice) {
	var captions []int32
	kept := 0
	for _, keep := range c.Keep {
		if keep {
			kept++
		}
	}
	for i, p := range s.Pictures {
		if s.Elems[p.Elem].Node.DataAtom != atom.Img || i > 0 && s.Pictures[i-1].Elem == p.Elem {
			continue
		}
		box := s.Elems[p.Elem].Parent
		for up := 0; box >= 0 && up < 3 && s.Elems[box].Last == s.Elems[box].First; up++ {
			box = s.Elems[box].Parent
		}
		if box < 0 || !s.isPlainCaption(c, p, box) {
			continue
		}
		for at := s.Elems[box].First; at < s.Elems[box].Last; at++ {
			captions = append(captions, at)
		}
	}
	if len(captions)*5 > max(kept, 5) {
		return
	}
	for _, at := range captions {
		c.Keep[at], c.Reason[at] = false, "caption"
	}
	c.Trim(s.Page)
}

func (s *Sheet) isPlainCaption(c *Choice, p layout.Picture, box int32) bool {
	e := &s.Elems[box]
	n := e.Last - e.First
	if n == 0 || n > maxCaptionLines || e.Size > maxCaptionSize || p.Line != e.First || e.Node.DataAtom != atom.Div {
		return false
	}
	for i := e.First; i < e.Last; i++ {
		ln := &s.Lines[i]
		if !c.Keep[i] && s.Near(ln.Elem)&layout.Unwanted != 0 || ln.Linked*2 > ln.Size ||
			ln.In&(layout.InHeading|layout.InList|layout.InTable|layout.InQuote) != 0 ||
			s.Elems[ln.Elem].Node.DataAtom != atom.Div ||
			ln.Elem == box {
			return false
		}
	}
	pictures := 0
	for _, other := range s.Pictures {
		if other.Line >= e.First && other.Line <= e.Last && s.PartOf(other.Elem, box) {
			pictures++
		}
	}
	if pictures != 1 {
		return false
	}
	outside := 0 // paragraphs of the article beside the box
	for i := range c.Keep {
		if c.Keep[i] && (int32(i) < e.First || int32(i) >= e.Last) && s.IsProse(&s.Lines[i]) {
			outside++
		}
	}
	return outside >= 3
}
