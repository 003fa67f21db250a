package view

import (
	"cmp"
	"slices"

	"dateline/wasm/dates"
	"dateline/wasm/story"
)

// eventsShown is how many of the dated events are in the timeline of a story
// before a reader asks for all.
const eventsShown = 8

// TimelinePage is a story by day.
type TimelinePage struct {
	story.Timeline
	Perhaps []story.Story // that may be one with it
	Alone   bool          // there is nothing that it could be merged with
	Today   dates.Day
}

// Timeline returns a story by day, what lies ahead on top, for the place "main"
// of the library page. Events that matter less have the class "minor".
func Timeline(t TimelinePage, w Words) string {
	m := &library{w: w, today: t.Today}
	m.timelineHead(t)
	m.figures(t.Figures)
	minor, folded := minorEvents(t.Entries)
	if folded > 0 {
		m.start(tagDetails, class("all-events"))
		m.element(tagSummary, w.Count("more_events", folded))
		m.end()
	}
	m.start(tagOl, class("days"))
	// what it names may lie far back
	oldest := slices.IndexFunc(t.Entries, func(e story.Entry) bool { return e.Reading != nil })
	line := true // the line "Today" is still to be drawn
	for i := len(t.Entries) - 1; i >= 0; {
		e := t.Entries[i]
		ahead := e.Mark == story.MarkAhead
		if line && !ahead {
			m.element(tagLi, w.Say("today"), class("today"))
			line = false
		}
		first, last := entryDays(e)
		end, kind := i, class("day minor") // of the day's entries, exclusive; minor when all of them are
		for ; end >= 0; end-- {
			f, l := entryDays(t.Entries[end])
			if f != first || l != last || (t.Entries[end].Mark == story.MarkAhead) != ahead {
				break
			}
			if !minor[end] {
				kind = class("day")
			}
		}
		if ahead {
			m.start(tagLi, kind, set(attrDataWhen, "ahead"))
		} else {
			m.start(tagLi, kind)
		}
		m.dateOf(first, last, e.Vague)
		m.start(tagOl)
		for ; i > end; i-- {
			m.entry(t.Timeline, t.Entries[i], i == oldest, minor[i])
		}
		m.end()
		m.end()
	}
	return m.String()
}

// minorEvents returns which of the entries are events beyond those that matter
// most, and how many. A few more are no reason to fold.
func minorEvents(entries []story.Entry) (minor []bool, n int) {
	var events []int
	for i, e := range entries {
		if e.Reading == nil {
			events = append(events, i)
		}
	}
	minor = make([]bool, len(entries))
	if len(events) <= eventsShown+2 {
		return minor, 0
	}
	slices.SortFunc(events, func(a, b int) int { return cmp.Compare(entries[a].Rank, entries[b].Rank) })
	for _, i := range events[eventsShown:] {
		minor[i] = true
	}
	return minor, len(events) - eventsShown
}

// entryDays returns the days under which an entry is listed.
func entryDays(e story.Entry) (first, last dates.Day) {
	first = dates.DayOf(entryTime(e))
	if last = e.Last; !known(last) || e.Reading != nil {
		last = first
	}
	return first, last
}

// timelineHead writes the name of the story, what it holds, and what the marks mean.
func (m *library) timelineHead(t TimelinePage) {
	w := m.w
	m.start(tagHeader, class("timeline-head"))
	m.element(tagH1, m.title(t.Story.Name), set(attrDir, "auto"))
	m.start(tagP, class("timeline-facts"))
	articles := 0
	var first, last dates.Day
	for _, e := range t.Entries {
		if e.Reading == nil {
			continue
		}
		articles += 1 + len(e.Duplicates)
		if day := dates.DayOf(e.Reading.Published); known(day) {
			if !known(first) || compare(day, first) < 0 {
				first = day
			}
			if compare(day, last) > 0 {
				last = day
			}
		}
	}
	m.text(w.Count("articles_from", articles, w.Count("outlets", len(t.Sites))))
	if known(first) {
		m.text(w.Say("list_comma") + m.days(first, last))
	}
	if people := t.People[:min(len(t.People), 6)]; len(people) > 0 {
		m.text(". ")
		m.say(w, "people", func() {
			for i, p := range people {
				if i > 0 {
					m.text(w.Say("list_comma"))
				}
				m.element(tagA, plain(p), person(p), set(attrDir, "auto"))
			}
		})
	}
	m.end()
	m.actions(t.Story, t.Alone)
	for _, other := range t.Perhaps {
		there := shelved(other.ID)
		if len(other.Articles) == 1 { // it has no page of its own
			there = stored(other.Articles[0])
		}
		m.start(tagP, class("notice"), set(attrRole, "note"))
		m.say(w, "perhaps_one", func() {
			m.element(tagA, plain(other.Name), there, set(attrDir, "auto"))
		})
		m.text(" ")
		m.buttonOf(w.Say("put_together"), class("link apart"), op("merge"), record(t.Story.ID),
			arg("story"), value(other.ID))
		m.text(" ")
		m.buttonOf(w.Say("not_one"), class("link apart"), op("apart"), record(t.Story.ID),
			arg("story"), value(other.ID))
		m.end()
	}
	m.start(tagUl, class("legend"), label(w.Say("legend")))
	for _, line := range [...]struct {
		dot dot
		key string
	}{
		{dotRead, "mark_read"}, {dotPartly, "mark_partly"}, {dotChanged, "legend_changed"},
		{dotEvent, "mark_event"}, {dotAhead, "mark_ahead"},
	} {
		m.start(tagLi)
		m.dot(line.dot, "")
		m.text(w.Say(line.key))
		m.end()
	}
	m.end()
	m.end()
}

// actions writes what a reader can say of the story: what it is called, that it
// stays on top, what it is one with.
func (m *library) actions(s story.Story, alone bool) {
	w := m.w
	m.start(tagDiv, class("actions"), set(attrRole, "group"), label(w.Say("this_story")))
	m.buttonOf(w.Say("rename"), class("button"), op("rename"), record(s.ID), arg("name"), value(s.Name))
	m.buttonOf(w.Say("pin"), class("button"), op("pin"), record(s.ID), pressed(s.Pinned))
	if !alone {
		m.buttonOf(w.Say("merge"), class("button"), op("merge"), record(s.ID))
	}
	m.buttonOf(w.Say("export"), class("button"), op("save-story"))
	m.end()
}

// dateOf writes the day of a group of entries.
func (m *library) dateOf(first, last dates.Day, vague bool) {
	w := m.w
	m.start(tagH2, class("date"))
	if !known(first) {
		m.text(w.Say("undated"))
		m.end()
		return
	}
	words := w.Range(first, last)
	if vague {
		words = w.Say("around", words)
	}
	m.element(tagTime, words, moment(isoDay(first)))
	m.text(" ")
	switch {
	case saysYear(first, last):
	case first.Year != m.today.Year:
		m.element(tagSpan, w.year(first.Year), class("weekday"))
	case last == first:
		m.element(tagSpan, w.Weekday(first), class("weekday"))
	}
	m.end()
}

// entry writes an article or an event, oldest being the first article of the story.
func (m *library) entry(t story.Timeline, e story.Entry, oldest, minor bool) {
	if minor {
		m.start(tagLi, class("entry minor"))
	} else {
		m.start(tagLi, class("entry"))
	}
	m.dot(dotOf(e), m.w.Say(markKey(e)))
	if e.Reading != nil {
		m.reading(t.Story, e, oldest)
	} else {
		m.event(e)
	}
	m.end()
}

func (m *library) reading(of story.Story, e story.Entry, oldest bool) {
	w, x := m.w, e.Reading
	m.start(tagP, class("facts"))
	if x.Published.HasTime {
		m.element(tagTime, w.Clock(x.Published.Hour, x.Published.Minute), moment(x.Published.String()))
		m.text(" ")
	}
	m.outlet(x.Site)
	if n := len(e.Duplicates); n > 0 {
		m.text(". " + w.Count("same_report", n))
	}
	if e.Mark == story.MarkChanged {
		m.text(". ")
		m.element(tagStrong, w.Say("changed_since"))
	}
	m.end()
	attrs := []attr{class("headline"), set(attrDir, "auto")}
	if code, ok := SafeLanguage(x.Lang); ok {
		attrs = append(attrs, language(code))
	}
	m.start(tagH3, attrs...)
	m.element(tagA, m.title(x.Title), stored(x.ID))
	m.end()
	if e.Sentence != "" {
		m.element(tagP, plain(e.Sentence), append(attrs[1:], class("sentence"))...)
	}
	m.start(tagP, class("facts"))
	for i, p := range x.People[:min(len(x.People), 5)] {
		if i > 0 {
			m.text(w.Say("list_comma"))
		}
		m.bdi(p)
	}
	if len(x.People) > 0 {
		m.text(". ")
	}
	if x.Quotes > 0 {
		m.text(w.Count("quotations", x.Quotes) + ". ")
	}
	switch {
	case oldest:
		m.text(w.Say("first_of_story"))
	case e.NewShare >= 0:
		m.start(tagSpan, class("newness"))
		m.share(e.NewShare)
		m.text(w.Say("new_to_you", w.Percent(e.NewShare)))
		m.end()
	}
	if len(of.Articles) > 1 {
		m.text(" ")
		m.button(class("link apart-from"), op("split"), record(of.ID), arg("articles"), value(x.ID))
		m.text(w.Say("not_of_this_story"))
		m.spoken(w.Say("list_comma") + m.title(x.Title))
		m.end()
	}
	m.text(" ")
	m.tagging(x.ID, x.Title)
	m.text(" ")
	m.remove(x.ID, x.Title)
	m.end()
}

// event writes a day that articles name: its sentence, and who says so.
func (m *library) event(e story.Entry) {
	w := m.w
	m.element(tagP, plain(e.Sentence), class("event"), set(attrDir, "auto"))
	if len(e.Sources) == 0 {
		return
	}
	m.start(tagP, class("facts"))
	if e.Printed != "" {
		m.element(tagQ, plain(e.Printed), set(attrDir, "auto"))
		m.text(w.Say("list_comma"))
	}
	source := func() {
		m.start(tagA, stored(e.Sources[0].ID))
		m.outlet(e.Sources[0].Site)
		m.end()
	}
	if more := len(e.Sources) - 1; more > 0 {
		m.say(w, w.counted("source_and_more", more), func() { m.text(w.Number(more)) }, source)
	} else {
		source()
	}
	m.end()
}
