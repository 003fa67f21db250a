package view

import (
	"dateline/wasm/article"
	"dateline/wasm/dates"
)

// SaidItem is one quotation on the page of a person.
type SaidItem struct {
	Words     string
	Indirect  bool // reported, not the words themselves
	Sure      bool
	Article   string // ID of the article in which it was seen first
	Title     string
	Site      string
	Published article.Time
	Also      []string // other outlets that have it
}

// PersonPage is all that somebody said in the library, oldest first.
type PersonPage struct {
	Name  string
	Role  string
	Said  []SaidItem
	Today dates.Day
}

// Person returns the page of a person for the place "main" of the library, the
// newest words on top.
func Person(p PersonPage, w Words) string {
	m := &library{w: w, today: p.Today}
	m.start(tagHeader, class("timeline-head"))
	m.element(tagH1, m.title(p.Name), set(attrDir, "auto"))
	m.start(tagP, class("timeline-facts"))
	if p.Role != "" {
		m.bdi(p.Role)
		m.text(w.Say("list_comma"))
	}
	m.text(w.Count("quotations", len(p.Said)))
	m.end()
	m.end()
	m.start(tagOl, class("days"))
	for i := len(p.Said) - 1; i >= 0; {
		day := dates.DayOf(p.Said[i].Published)
		m.start(tagLi, class("day"))
		m.dateOf(day, day, false)
		m.start(tagOl)
		for ; i >= 0 && dates.DayOf(p.Said[i].Published) == day; i-- {
			m.said(p.Said[i])
		}
		m.end()
		m.end()
	}
	m.end()
	return m.String()
}

func (m *library) said(s SaidItem) {
	w := m.w
	m.start(tagLi, class("entry"))
	m.dot(dotRead, "")
	if s.Indirect {
		m.element(tagP, plain(s.Words), class("sentence"), set(attrDir, "auto"), set(attrDataSpeech, "indirect"))
	} else {
		m.element(tagP, plain(s.Words), class("sentence"), set(attrDir, "auto"))
	}
	m.start(tagP, class("facts"))
	if !s.Sure {
		m.text(w.Say("likely") + w.Say("list_comma"))
	}
	m.outlet(s.Site)
	m.text(w.Say("list_comma"))
	m.element(tagA, m.title(s.Title), stored(s.Article), set(attrDir, "auto"))
	if len(s.Also) > 0 {
		m.text(". ")
		m.say(w, "said_also", func() {
			for i, site := range s.Also {
				if i > 0 {
					m.text(w.Say("list_comma"))
				}
				m.outlet(site)
			}
		})
	}
	m.end()
	m.end()
}
