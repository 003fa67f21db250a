package view

import "dateline/wasm/dates"

// PersonItem is somebody in the list of all who are quoted in the library.
type PersonItem struct {
	Name       string
	Role       string
	Quotations int // the same words in several outlets once
	Articles   int
	First      dates.Day // of the articles
	Last       dates.Day
	Stories    []StoryName // spoken in last first
}

// StoryName names a story.
type StoryName struct{ ID, Name string }

// PeopleList is a portion of that list.
type PeopleList struct {
	People []PersonItem
	Query  string // what was typed to narrow it
	Order  string
	From   int  // how many are before it
	Next   int  // where the next portion begins, 0 at the end
	Empty  bool // nobody is quoted in the library
	Today  dates.Day
}

// allPeople is what the address of the library page has for all people; a name
// behind it is the page of that person.
const allPeople = "p:"

// PeoplePlace is the place of a portion: "people-list" for the first.
func PeoplePlace(from int) string {
	if from == 0 {
		return "people-list"
	}
	return numbered("people-", from)
}

// People returns a portion of the list, and the way to the next.
func People(l PeopleList, w Words) string {
	m := &library{w: w, today: l.Today}
	if l.Empty {
		m.element(tagP, w.Say("people_none"), class("people-none"))
		m.element(tagP, w.Say("empty_private"), class("facts"))
		return m.String()
	}
	if len(l.People) == 0 {
		return ""
	}
	m.start(tagOl, class("people"), number(attrStart, l.From+1))
	for _, p := range l.People {
		m.personItem(p)
	}
	m.end()
	if l.Next > 0 {
		m.start(tagDiv, numberedID("people-", l.Next))
		m.buttonOf(w.Say("show_more"), class("button more"), op("people"), args(
			given{"query", l.Query}, given{"order", l.Order}, given{"from", numbered("", l.Next)}))
		m.end()
	}
	return m.String()
}

// personItem writes the way to a person, how much and when that person spoke, and in
// which stories.
func (m *library) personItem(p PersonItem) {
	w := m.w
	m.start(tagLi)
	m.start(tagP, class("person-name"))
	m.element(tagA, m.title(p.Name), person(p.Name), set(attrDir, "auto"))
	m.end()
	m.start(tagP, class("facts"))
	if p.Role != "" {
		m.bdi(p.Role)
		m.text(w.Say("list_comma"))
	}
	m.text(w.Count("quotations", p.Quotations) + w.Say("list_comma") + w.Count("articles", p.Articles))
	if known(p.First) {
		m.text(w.Say("list_comma") + m.days(p.First, p.Last))
	}
	m.end()
	if len(p.Stories) > 0 {
		m.start(tagUl, class("facts person-stories"))
		for _, s := range p.Stories {
			m.start(tagLi)
			m.element(tagA, m.title(s.Name), shelved(s.ID), set(attrDir, "auto"))
			m.end()
		}
		m.end()
	}
	m.end()
}
