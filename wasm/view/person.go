package view

import (
	"slices"

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
	Story     string   // ID of the story of that article, "" for none
	Also      []string // other outlets that have it
}

// PersonPage is all that somebody said in the library, oldest first.
type PersonPage struct {
	Name    string
	Role    string
	Said    []SaidItem
	Stories map[string]string // names of stories by ID
	Today   dates.Day
}

// Person returns the page of a person for the place "main" of the library: the
// story spoken in last on top, in each story the newest words.
func Person(p PersonPage, w Words) string {
	m := &library{w: w, today: p.Today}
	m.start(tagHeader, class("timeline-head"))
	m.start(tagP, class("facts"))
	m.element(tagA, w.Say("people_library"), class("to-people"), shelved(allPeople))
	m.end()
	m.element(tagH1, m.title(p.Name), set(attrDir, "auto"))
	m.start(tagP, class("timeline-facts"))
	if p.Role != "" {
		m.bdi(p.Role)
		m.text(w.Say("list_comma"))
	}
	m.text(w.Count("quotations", len(p.Said)))
	m.end()
	m.end()
	var order []string // of the stories, "" for all that have none
	by := make(map[string][]SaidItem)
	for _, item := range slices.Backward(p.Said) {
		in := item.Story
		if p.Stories[in] == "" {
			in = ""
		}
		if len(by[in]) == 0 && in != "" {
			order = append(order, in)
		}
		by[in] = append(by[in], item)
	}
	for _, in := range order {
		m.start(tagH2, class("in-story"), set(attrDir, "auto"))
		m.element(tagA, m.title(p.Stories[in]), shelved(in))
		m.end()
		m.saidByDay(by[in])
	}
	if alone := by[""]; len(alone) > 0 {
		if len(order) > 0 {
			m.element(tagH2, w.Say("other_articles"), class("in-story"))
		}
		m.saidByDay(alone)
	}
	return m.String()
}

// saidByDay writes quotations, newest first, under their days.
func (m *library) saidByDay(list []SaidItem) {
	m.start(tagOl, class("days"))
	for len(list) > 0 {
		day := dates.DayOf(list[0].Published)
		m.start(tagLi, class("day"))
		m.dateOf(day, day, false)
		m.start(tagOl)
		for ; len(list) > 0 && dates.DayOf(list[0].Published) == day; list = list[1:] {
			m.said(list[0])
		}
		m.end()
		m.end()
	}
	m.end()
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
