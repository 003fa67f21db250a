package extract

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// Sizes of a caption in a box without any markup that says so.
const (
	maxCaptionSize  = 250
	maxCaptionLines = 2
	maxCreditWords  = 8
)

// plainCaptions takes captions out of the story that only their place tells: a
// box of its own holds one picture and, behind it, a line or two that stand in
// no paragraph, while the paragraphs of the story stand outside. Where much of
// the story stands so, it is told in pictures.
func (s *sheet) plainCaptions(c *choice) {
	var captions []int32
	kept := 0
	for _, keep := range c.keep {
		if keep {
			kept++
		}
	}
	for i, p := range s.pictures {
		if s.elems[p.elem].node.DataAtom != atom.Img || i > 0 && s.pictures[i-1].elem == p.elem {
			continue
		}
		box := s.elems[p.elem].parent
		for up := 0; box >= 0 && up < 3 && s.elems[box].last == s.elems[box].first; up++ {
			box = s.elems[box].parent
		}
		if box < 0 || !s.isPlainCaption(c, p, box) {
			continue
		}
		for at := s.elems[box].first; at < s.elems[box].last; at++ {
			captions = append(captions, at)
		}
	}
	if len(captions)*5 > max(kept, 5) {
		return
	}
	for _, at := range captions {
		c.keep[at], c.reason[at] = false, "caption"
	}
	s.trim(c)
}

func (s *sheet) isPlainCaption(c *choice, p picture, box int32) bool {
	e := &s.elems[box]
	n := e.last - e.first
	if n == 0 || n > maxCaptionLines || e.size > maxCaptionSize || p.line != e.first || e.node.DataAtom != atom.Div {
		return false
	}
	for i := e.first; i < e.last; i++ {
		ln := &s.lines[i]
		if !c.keep[i] && s.near(ln.elem)&unwanted != 0 || ln.linked*2 > ln.size || ln.in&(inHeading|inList|inTable|inQuote) != 0 || s.elems[ln.elem].node.DataAtom != atom.Div || ln.elem == box {
			return false
		}
	}
	pictures := 0
	for _, other := range s.pictures {
		if other.line >= e.first && other.line <= e.last && s.within(other.elem, box) {
			pictures++
		}
	}
	if pictures != 1 {
		return false
	}
	outside := 0 // paragraphs of the story beside the box
	for i := range c.keep {
		if c.keep[i] && (int32(i) < e.first || int32(i) >= e.last) && s.isProse(&s.lines[i]) {
			outside++
		}
	}
	return outside >= 3
}

// within reports whether an element lies in another.
func (l *layout) within(e, box int32) bool {
	for e >= 0 && e != box {
		e = l.elems[e].parent
	}
	return e == box
}

// creditAfter returns the words of a line up to an inline element at its end
// that begins after a whole sentence, and those of the element: few words in
// markup of their own behind a caption name who made the picture.
func (l *layout) creditAfter(ln *line) (caption, credit string) {
	from := ln.to
	for from > ln.from && l.runs[from-1].elem != ln.elem && (from == ln.to || l.runs[from-1].elem == l.runs[from].elem) {
		from--
	}
	if from == ln.from || from == ln.to || l.elems[l.runs[from].elem].in&inLink != 0 {
		return "", ""
	}
	words := func(from, to int32) string {
		var r renderer
		for _, run := range l.runs[from:to] {
			r.write(run.node.Data)
		}
		s, _ := r.finish()
		return s
	}
	caption, credit = words(ln.from, from), words(from, ln.to)
	if !endsSentence(caption) || endsSentence(credit) || len(strings.Fields(credit)) > maxCreditWords {
		return "", ""
	}
	return caption, credit
}

// creditBehind divides a caption after its last sentence when what follows is
// names with a stroke between them: "… on the pier. Ada Holm / Odal News".
func creditBehind(s string) (caption, credit string) {
	for i := len(s) - 2; i > 0; i-- {
		if s[i] != ' ' || !endsSentence(s[:i]) {
			continue
		}
		rest := s[i+1:]
		if strings.Contains(rest, " / ") && len(strings.Fields(rest)) <= maxCreditWords && !strings.ContainsAny(rest, ".!?") && looksLikeCredit(rest) {
			return s[:i], rest
		}
		return "", ""
	}
	return "", ""
}
