package view

import (
	"cmp"

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
	Host      string // the outlet as the library files it
	Tags      []string
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
	Total    int    // articles in the whole library, or found in all
	Query    string // what was searched for
	Filters  []Filter
	Tags     []Tag  // that the list may be narrowed to
	Page     int    // number of the piece of the list, 0 for the first
	Next     string // from where the next piece goes on, "" at the end
	Backup   bool   // it is time for one
	Today    dates.Day
}

// Filter is what a list is narrowed to. Its name is that of an argument of a search.
type Filter struct{ Name, Value string }

// filtered returns the value of a filter as a person writes it.
func (w Words) filtered(f Filter) string {
	if f.Name == "from" || f.Name == "to" {
		if t, err := article.ParseTime(f.Value); err == nil {
			return w.Date(dates.Day{Year: t.Year, Month: t.Month, Day: t.Day})
		}
	}
	return f.Value
}

// Tag is a word by which a reader sorts articles.
type Tag struct {
	Name     string
	Articles int
}

// searched reports whether the list is what was searched for.
func (l *LibraryList) searched() bool { return l.Query != "" || len(l.Filters) > 0 }

// library writes the views of the library page.
type library struct {
	markup
	w     Words
	today dates.Day
}

// List returns the list of the library for its place "list".
func List(l LibraryList, w Words) string {
	m := &library{w: w, today: l.Today}
	if l.Backup {
		m.start(tagP, class("notice"), set(attrRole, "note"))
		m.say(w, "backup_due", func() { m.element(tagA, w.Say("backup_make"), set(attrHref, "../backup/backup.html")) })
		m.end()
	}
	m.start(tagP, class("count"), set(attrRole, "status"))
	switch {
	case l.searched() && len(l.Articles) == 0 && l.Query == "":
		m.text(w.Say("found_none"))
	case l.searched() && len(l.Articles) == 0:
		m.say(w, "found_nothing", func() { m.bdi(l.Query) })
	case l.searched():
		m.text(w.Count("found_articles", max(l.Total, len(l.Articles))))
	case l.Next != "":
		m.text(w.Count("articles", l.Total))
	default:
		m.text(w.Count("stories_count", len(l.Stories)) + w.Say("list_comma") + w.Count("articles", l.Total))
	}
	m.end()
	m.filters(l)
	m.piece(l)
	return m.String()
}

// More returns a further piece of the list, for the place that [MorePlace] names.
func More(l LibraryList, w Words) string {
	m := &library{w: w, today: l.Today}
	m.piece(l)
	return m.String()
}

// MorePlace is the place of a further piece of the list.
func MorePlace(page int) string { return numbered("more-", page) }

// filters writes what the list is narrowed to, each to be taken away, and the
// tags it could be narrowed to.
func (m *library) filters(l LibraryList) {
	if len(l.Filters)+len(l.Tags) == 0 {
		return
	}
	m.start(tagDiv, class("filters"), set(attrRole, "group"), label(m.w.Say("narrow")))
	for _, f := range l.Filters {
		m.button(class("filter"), op("widen"), value(f.Name), pressed(true))
		m.text(m.w.sayOr("filter_", f.Name) + " ")
		m.bdi(m.w.filtered(f))
		m.element(tagSpan, " ×", hidden())
		m.end()
	}
	for _, t := range l.Tags {
		m.button(class("filter"), op("narrow"), arg("tag"), value(t.Name), pressed(false))
		m.bdi(t.Name)
		m.text(" " + m.w.Number(t.Articles))
		m.end()
	}
	m.end()
}

// piece writes the stories and articles of a piece of the list, and the way to the next.
func (m *library) piece(l LibraryList) {
	w := m.w
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
		if !l.searched() {
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
	if l.Next != "" {
		m.start(tagDiv, numberedID("more-", l.Page+1))
		m.buttonOf(w.Say("show_more"), class("button more"), op("more"), record(numbered("", l.Page+1)), value(l.Next))
		m.end()
	}
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
	m.outlet(a.Site)
	if day := dates.DayOf(a.Published); known(day) {
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
	m.start(tagP, class("facts item-acts"))
	for _, t := range a.Tags {
		m.button(class("filter"), op("narrow"), arg("tag"), value(t))
		m.bdi(t)
		m.end()
		m.text(" ")
	}
	m.tagging(a.ID, a.Title)
	m.text(" ")
	if a.Host != "" {
		m.button(class("link"), op("narrow"), arg("host"), value(a.Host))
		m.say(m.w, "only_outlet", func() { m.outlet(cmp.Or(a.Site, a.Host)) })
		m.end()
		m.text(" ")
	}
	m.remove(a.ID, a.Title)
	m.end()
}

// tagging writes the button that opens the tags of an article.
func (m *library) tagging(articleID, title string) {
	m.button(class("link tagging"), op("tags"), record(articleID))
	m.text(m.w.Say("tags"))
	m.spoken(m.w.Say("list_comma") + m.title(title))
	m.end()
}

// Tags returns the tags of an article, each to be taken away, for the place
// "tags" of the library page.
func Tags(articleID string, tags []string, w Words) string {
	m := &library{w: w}
	if len(tags) == 0 {
		m.element(tagP, w.Say("tags_none"), class("facts"))
		return m.String()
	}
	m.start(tagUl, class("filters"))
	for _, t := range tags {
		m.start(tagLi)
		m.button(class("filter"), op("untag"), record(articleID), arg("tag"), value(t))
		m.bdi(t)
		m.spoken(w.Say("list_comma") + w.Say("untag"))
		m.element(tagSpan, " ×", hidden())
		m.end()
		m.end()
	}
	m.end()
	return m.String()
}

func (m *library) title(s string) string {
	if s = plain(s); s == "" {
		return m.w.Say("untitled")
	}
	return s
}

// remove writes the button that deletes an article.
func (m *library) remove(articleID, title string) {
	m.button(class("link remove"), op("delete"), record(articleID))
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
		{dotAhead, "empty_ahead"}, {dotEvent, "empty_event"}, {dotChanged, "empty_changed"},
		{dotPartly, "empty_partly"}, {dotRead, "empty_read"},
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
