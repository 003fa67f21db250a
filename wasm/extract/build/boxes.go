package build

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"dateline/wasm/article"
	"dateline/wasm/extract/judge"
	"dateline/wasm/extract/layout"
	"dateline/wasm/page"
)

// maxBoxLines is how many lines the box of a picture has at most.
const maxBoxLines = 12

// countKept sums up the lines of the article before each line.
func countKept(keep []bool) []int32 {
	sum := make([]int32, len(keep)+1)
	for i, k := range keep {
		sum[i+1] = sum[i]
		if k {
			sum[i+1]++
		}
	}
	return sum
}

// holdsStory reports whether an element holds lines of the article.
func (a *assembler) holdsStory(e int32) bool {
	return a.kept[a.Elems[e].Last] > a.kept[a.Elems[e].First]
}

// apart returns the kinds of element around something that hold nothing of
// the article: what holds for the article too, a form around the whole page, says nothing.
func (a *assembler) apart(e int32) layout.Within {
	in := a.Elems[e].In
	for up := e; up >= 0; up = a.Elems[up].Parent {
		if a.holdsStory(up) {
			return in &^ a.Elems[up].In
		}
	}
	return in
}

// traitsApart returns the traits of an element and of those around it that
// hold nothing of the article. A class of the whole article says nothing about its parts.
func (a *assembler) traitsApart(e int32) layout.Trait {
	var t layout.Trait
	for ; e >= 0 && !a.holdsStory(e); e = a.Elems[e].Parent {
		t |= a.Elems[e].Own
	}
	return t
}

// traitsWithin returns the traits of an element and of those around it up to a box.
func (a *assembler) traitsWithin(e, box int32) layout.Trait {
	var t layout.Trait
	for ; e >= 0; e = a.Elems[e].Parent {
		t |= a.Elems[e].Own
		if e == box {
			break
		}
	}
	return t
}

// traitsOfRuns returns the traits that all inline elements of a line share.
func (a *assembler) traitsOfRuns(ln *layout.Line) layout.Trait {
	t := ^layout.Trait(0)
	for i := ln.From; i < ln.To && t != 0; i++ {
		if e := a.Runs[i].Elem; e == ln.Elem {
			t = 0
		} else {
			t &= a.traitsWithin(e, ln.Elem)
		}
	}
	return t
}

// boxOf returns the largest element around a picture that holds no line of the article.
func (a *assembler) boxOf(p layout.Picture) int32 {
	box := p.Elem
	for e := a.Elems[p.Elem].Parent; e >= 0; e = a.Elems[e].Parent {
		if a.Elems[e].Last-a.Elems[e].First > maxBoxLines || a.holdsStory(e) {
			break
		}
		box = e
	}
	return box
}

// shownInFigure reports whether the figure around a picture has shown the same
// one before in another size: a preview, and the picture for those without scripts.
func (a *assembler) shownInFigure(p layout.Picture, m article.Media) bool {
	figure := a.Around(p.Elem, func(t atom.Atom) bool { return t == atom.Figure })
	if figure < 0 || m.Kind != article.Image {
		return false
	}
	name := fileName(m.URL)
	if figure == a.figure && name != "" && slices.Contains(a.shown, name) {
		return true
	}
	if figure != a.figure {
		a.figure, a.shown = figure, nil
	}
	a.shown = append(a.shown, name)
	return false
}

// fileName returns the last part of the path of an address.
func fileName(url string) string {
	path := page.Path(url)
	return path[strings.LastIndexByte(path, '/')+1:]
}

// unwantedBox are the traits of boxes whose pictures are no part of the article.
const unwantedBox = layout.TraitRelated | layout.TraitAd | layout.TraitSignup | layout.TraitPaywall |
	layout.TraitComment | layout.TraitNav

// figureOf returns the box of a picture: the largest one, or, where that leads away,
// an inner one with a caption of its own around a picture that is no link; -1 where
// the picture belongs to an invitation to another article.
func (a *assembler) figureOf(p layout.Picture) int32 {
	box := a.boxOf(p)
	if !a.leadsAway(box) {
		return box
	}
	if a.Elems[p.Elem].In&layout.InLink != 0 {
		return -1
	}
	found := int32(-1)
	for e := a.Elems[p.Elem].Parent; e >= 0 && e != box && !a.leadsAway(e); e = a.Elems[e].Parent {
		for i := a.Elems[e].First; i < a.Elems[e].Last; i++ {
			if a.Lines[i].In&layout.InCaption != 0 {
				found = e
			}
		}
	}
	return found
}

// leadsAway reports whether a box has a heading or a line, no caption, that is a link.
func (a *assembler) leadsAway(box int32) bool {
	el := &a.Elems[box]
	for i := el.First; i < el.Last; i++ {
		ln := &a.Lines[i]
		if !a.isCaption(ln, box) && ln.In&layout.InEmbed == 0 &&
			(ln.In&layout.InHeading != 0 && ln.Linked > 0 || ln.Linked*2 > ln.Size && ln.Size > 25) {
			return true
		}
	}
	return false
}

// isCaption reports whether a line in the box of a picture is marked or named as its caption.
func (a *assembler) isCaption(ln *layout.Line, box int32) bool {
	t := a.traitsWithin(ln.Elem, box) | a.traitsOfRuns(ln)&layout.TraitCaption
	return ln.In&layout.InCaption != 0 || t&layout.TraitCaption != 0 ||
		ln.In&layout.InFigure != 0 && t&(layout.TraitShare|layout.TraitRelated) == 0
}

// captioned takes the caption of a picture from its box; false when the box is
// no part of the article.
func (a *assembler) captioned(box int32, c *judge.Choice, m *article.Media) bool {
	el := &a.Elems[box]
	traits := a.traitsApart(box)
	if traits&unwantedBox != 0 && el.In&layout.InFigure == 0 {
		return false
	}
	// the writer's portrait, an icon
	if el.In&layout.InFigure == 0 && (traits&layout.TraitByline != 0 || m.Width > 0 && m.Width <= 120) {
		return false
	}
	var caption []string
	add := func(ln *layout.Line) {
		if words, credit := a.creditAfter(ln); credit != "" {
			caption = append(caption, words, credit)
		} else {
			caption = append(caption, ln.Text)
		}
	}
	for i := el.First; i < el.Last; i++ {
		ln := &a.Lines[i]
		switch {
		case ln.In&layout.InEmbed != 0:
			c.Reason[i] = inCard
		case c.Reason[i] == "caption" || a.isCaption(ln, box):
			if c.Reason[i] = "caption"; len(caption) < maxCaptionParts {
				add(ln)
			}
		}
	}
	if len(caption) == 0 {
		if i := a.captionBeside(box, c); i >= 0 {
			c.Reason[i] = "caption"
			add(&a.Lines[i])
		}
	}
	if len(caption) > 1 && len(caption[len(caption)-1]) < 120 {
		m.Caption = strings.Join(caption[:len(caption)-1], " ")
		m.Credit = trimCreditWord(caption[len(caption)-1])
		return true
	}
	m.Caption, m.Credit = splitCredit(strings.Join(caption, " "))
	return true
}

const (
	maxCaptionParts  = 4 // lines of a caption
	maxCaptionLevels = 3 // elements around a caption that is beside its picture
)

// captionBeside returns the line right behind the box of a picture that is
// marked or named as a caption, where both share a parent with the article; -1
// if there is none, or another picture comes before it.
func (a *assembler) captionBeside(box int32, c *judge.Choice) int32 {
	i := a.Elems[box].Last
	if int(i) >= len(a.Lines) || c.Keep[i] || a.Lines[i].Linked*2 > a.Lines[i].Size {
		return -1
	}
	for _, p := range a.Pictures[a.next:] {
		if p.Line > i {
			break
		}
		if p.Line == i && p.Elem > box && !a.PartOf(p.Elem, box) && p.Elem < a.Lines[i].Elem {
			return -1
		}
	}
	named := a.Lines[i].In&layout.InCaption != 0
	e := a.Lines[i].Elem
	for up := 0; e >= 0 && up < maxCaptionLevels; up++ {
		if a.Elems[e].First <= a.Elems[box].First && a.PartOf(box, e) {
			if named {
				return i
			}
			return -1
		}
		named = named || a.Elems[e].Own&layout.TraitCaption != 0
		e = a.Elems[e].Parent
	}
	if named && e >= 0 && a.PartOf(box, e) {
		return i
	}
	return -1
}
