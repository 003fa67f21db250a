package view

import (
	"strings"
	"unicode/utf8"

	"dateline/wasm/dates"
	"dateline/wasm/text"
)

// Change is a paragraph that says something else than it did, is new, or is gone.
type Change struct {
	Block  int // where it is now, or, of one that is gone, where it was; -1: at the end
	Gone   bool
	Pieces []text.Piece
}

// ChangesPage is what an article says now and did not say before.
type ChangesPage struct {
	ReaderPage
	Before      int64 // when the article was read as it was, Unix seconds
	Corrections []int // blocks in which the outlet says what was wrong
	Changes     []Change
}

// keptWords is how much of the unchanged text stands around a change.
const keptWords = 70

// Changes returns the sheet that shows them, the corrections first, for the place "changes".
func Changes(p ChangesPage, w Words) string {
	m := &changesSheet{w: w, ChangesPage: p}
	m.start(tagH2, class("panel-title"), id("changes-title"))
	m.text(w.Say("changes_since", w.DayMonth(dates.DayAt(p.Before, p.Zone))))
	m.end()
	m.buttonOf(w.Say("close"), class("button close"), set(attrPopovertarget, "changes"),
		set(attrPopovertargetaction, "hide"))
	for _, i := range p.Corrections {
		m.start(tagP, class("notice"), set(attrDir, "auto"))
		m.link(i, p.Article.Slice(p.Article.Blocks[i].Span))
		m.end()
	}
	if len(p.Changes) == 0 {
		if len(p.Corrections) == 0 {
			m.element(tagP, w.Say("changes_none"))
		}
		return m.String()
	}
	m.start(tagOl, class("changes-list"))
	for _, c := range p.Changes {
		m.change(c)
	}
	m.end()
	return m.String()
}

type changesSheet struct {
	markup
	ChangesPage
	w Words
}

// link leads to a block of the article.
func (m *changesSheet) link(block int, words string) {
	m.start(tagA, place("b", block))
	m.text(words)
	m.end()
}

func (m *changesSheet) change(c Change) {
	kind := "change_reworded"
	switch {
	case c.Gone:
		kind = "change_gone"
	case len(c.Pieces) == 1:
		kind = "change_new"
	}
	m.start(tagLi)
	m.start(tagP, class("change-kind"))
	if c.Block >= 0 {
		m.link(c.Block, m.w.Say(kind))
	} else {
		m.text(m.w.Say(kind))
	}
	m.end()
	m.start(tagP, class("change-words"), set(attrDir, "auto"))
	for i, p := range c.Pieces {
		switch {
		case p.Gone:
			m.marked(tagDel, "change_from", p.Text)
		case p.Fresh:
			m.marked(tagIns, "change_to", p.Text)
		default:
			m.text(unchanged(p.Text, i > 0, i < len(c.Pieces)-1))
		}
	}
	m.end()
	m.end()
}

// marked writes words that are gone or new; who hears them hears which.
func (m *changesSheet) marked(t tag, said, words string) {
	m.start(t)
	m.spoken(m.w.Say(said) + " ")
	m.text(words)
	m.end()
}

// unchanged shortens text that has not changed to what stands next to a change.
func unchanged(s string, after, before bool) string {
	if utf8.RuneCountInString(s) <= 2*keptWords {
		return s
	}
	head, tail := "", ""
	if after {
		head = cutRight(s)
	}
	if before {
		tail = cutLeft(s)
	}
	return head + " … " + tail
}

// cutRight keeps the beginning, up to a space where there is one.
func cutRight(s string) string {
	kept := string([]rune(s)[:keptWords])
	if i := strings.LastIndexByte(kept, ' '); i > len(kept)/2 {
		kept = kept[:i]
	}
	return kept
}

func cutLeft(s string) string {
	all := []rune(s)
	kept := string(all[len(all)-keptWords:])
	if i := strings.IndexByte(kept, ' '); i >= 0 && i < len(kept)/2 {
		kept = kept[i+1:]
	}
	return kept
}
