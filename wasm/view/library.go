package view

import (
	"dateline/wasm/article"
	"dateline/wasm/dates"
)

// StoryItem is one story in the list of the library.
type StoryItem struct {
	ID       string
	Name     string
	Articles int
	Outlets  int
	Ahead    int       // events still to come
	First    dates.Day // of its articles
	Last     dates.Day
	Pinned   bool
}

// ArticleItem is one article in a list of the library.
type ArticleItem struct {
	ID        string
	Title     string
	Site      string
	Published article.Time
	Found     string         // words of the article around what was searched for, "" if nothing was
	Hits      []article.Span // what was searched for, within Found, sorted
}

// LibraryList is what the library page lists: the stories, or what was found,
// and the articles that belong to no story.
type LibraryList struct {
	Stories  []StoryItem
	Articles []ArticleItem
	Current  string // ID of the story beside the list
	Total    int    // articles in the whole library
	Query    string // what was searched for
	Today    dates.Day
}

// library writes the views of the library page.
type library struct {
	markup
	w     Words
	today dates.Day
}

// List returns the list of the library for its place "list".
func List(l LibraryList, w Words) string {
	m := &library{w: w, today: l.Today}
	m.start(tagP, class("count"), set(attrRole, "status"))
	switch {
	case l.Query != "" && len(l.Stories)+len(l.Articles) == 0:
		m.say(w, "found_nothing", func() { m.bdi(l.Query) })
	case l.Query != "":
		m.text(w.Count("found_articles", len(l.Articles)))
	default:
		m.text(w.Count("stories_count", len(l.Stories)) + w.Say("list_comma") + w.Count("articles", l.Total))
	}
	m.end()
	if len(l.Stories) > 0 {
		m.start(tagOl, class("story-list"))
		for _, s := range l.Stories {
			m.start(tagLi)
			m.storyLink(s, s.ID == l.Current)
			m.end()
		}
		m.end()
	}
	if len(l.Articles) > 0 {
		if l.Query == "" {
			m.element(tagH3, w.Say("other_articles"), class("list-title"))
		}
		m.start(tagOl, class("story-list"))
		for _, a := range l.Articles {
			m.start(tagLi, class("found"))
			m.item(a)
			m.end()
		}
		m.end()
	}
	return m.String()
}

func (m *library) storyLink(s StoryItem, current bool) {
	w := m.w
	attrs := []attr{class("story-link"), fragment(s.ID)}
	if current {
		attrs = append(attrs, set(attrAriaCurrent, "page"))
	}
	m.start(tagA, attrs...)
	m.element(tagSpan, plain(s.Name), class("story-name"), set(attrDir, "auto"))
	m.text(" ")
	m.start(tagSpan, class("story-facts"))
	m.text(w.Count("articles", s.Articles) + w.Say("list_comma") + w.Count("outlets", s.Outlets))
	if known(s.First) {
		m.text(w.Say("list_comma") + m.days(s.First, s.Last))
	}
	if s.Pinned {
		m.text(w.Say("list_comma") + w.Say("pinned"))
	}
	m.end()
	if s.Ahead > 0 {
		m.text(" ")
		m.element(tagSpan, w.Count("events_ahead", s.Ahead), class("story-facts"))
	}
	m.end()
}

// days writes a range, its year where it is not the year of today.
func (m *library) days(first, last dates.Day) string {
	words := m.w.Range(first, last)
	if first.Year != m.today.Year && !saysYear(first, last) {
		words = m.w.Say("date_year", words, m.w.year(first.Year))
	}
	return words
}

// item writes one article: the way to it, where and when it appeared, the words
// that were searched for.
func (m *library) item(a ArticleItem) {
	m.start(tagA, class("story-link"), stored(a.ID))
	m.element(tagSpan, m.title(a.Title), class("story-name"), set(attrDir, "auto"))
	m.text(" ")
	m.start(tagSpan, class("story-facts"))
	m.bdi(a.Site)
	if day := dayOf(a.Published); known(day) {
		if a.Site != "" {
			m.text(m.w.Say("list_comma"))
		}
		m.text(m.days(day, day))
	}
	m.end()
	m.end()
	if a.Found != "" {
		m.start(tagP, class("found-words"), set(attrDir, "auto"))
		at := 0
		for _, h := range a.Hits {
			if h.Start < at || h.End > len(a.Found) || h.Empty() {
				continue
			}
			m.text(a.Found[at:h.Start])
			m.element(tagMark, a.Found[h.Start:h.End], class("hit"))
			at = h.End
		}
		m.text(a.Found[at:])
		m.end()
	}
	m.remove(a.ID, a.Title)
}

func (m *library) title(s string) string {
	if s = plain(s); s == "" {
		return m.w.Say("untitled")
	}
	return s
}

// remove writes the button that deletes an article.
func (m *library) remove(articleID, title string) {
	m.start(tagButton, class("link remove"), set(attrType, "button"), op("delete"), record(articleID))
	m.text(m.w.Say("delete"))
	m.spoken(m.w.Say("list_comma") + m.title(title))
	m.end()
}

// EmptyLibrary returns what the library page shows while there is nothing in
// it: what will appear, with the marks themselves as legend. Place "main".
func EmptyLibrary(w Words) string {
	m := &library{w: w}
	m.start(tagDiv, class("empty"))
	m.element(tagH1, w.Say("empty_title"))
	m.start(tagP)
	m.say(w, "empty_how", func() {
		for i, key := range [...]string{"Alt", "Shift", "D"} {
			if i > 0 {
				m.text(" ")
			}
			m.element(tagKbd, key)
		}
	})
	m.end()
	m.start(tagOl, class("days sample"))
	for _, line := range [...]struct {
		dot dot
		key string
	}{
		{dotAhead, "empty_ahead"}, {dotEvent, "empty_event"}, {dotChanged, "empty_changed"}, {dotPartly, "empty_partly"}, {dotRead, "empty_read"},
	} {
		m.start(tagLi, class("entry"))
		m.dot(line.dot, "")
		m.element(tagP, w.Say(line.key))
		m.end()
	}
	m.end()
	m.element(tagP, w.Say("empty_private"), class("facts"))
	return m.String()
}
