package view

import (
	"cmp"
	"dateline/wasm/article"
	"dateline/wasm/dates"
	"dateline/wasm/story"
	"slices"
	"strings"
)

// stops is how many marks the line of a story holds, stopsAhead how many of
// them at most are still to come.
const (
	stops      = 7
	stopsAhead = 2
)

// before writes what was read of this story before: a line of its days, why the
// articles belong together, the way to the whole timeline.
func (r *reader) before() {
	w, t := r.w, r.Timeline
	earlier := r.earlier()
	joined, maybe := r.related()
	if earlier == 0 && len(maybe) == 0 {
		r.start(tagSection, id("before"), set(attrHidden, ""))
		r.end()
		return
	}
	r.start(tagSection, class("before"), id("before"), set(attrAriaLabelledby, "before-title"),
		language(r.ownTongue()), direction(w.Say("direction")))
	r.start(tagH2, class("before-title"), id("before-title"))
	if earlier > 0 {
		r.text(w.Count("before", earlier))
	} else {
		r.text(w.Say("before_maybe_title"))
	}
	if r.NewShare >= 0 && r.Before == 0 { // one that was read before is not new, whatever it had of its own
		r.text(" ")
		r.element(tagSpan, w.Say("new_here", w.Percent(r.NewShare)), class("before-new"))
	}
	r.end()
	if earlier > 0 {
		r.line(t)
	}
	r.start(tagP, class("before-why"))
	r.why(joined)
	if earlier > 0 {
		r.start(tagA, shelved(t.Story.ID), op("library"), value("#"+t.Story.ID))
		r.text(w.Say("whole_timeline"))
		r.end()
	}
	r.end()
	for i, m := range maybe {
		r.start(tagP, class("before-maybe"), numberedID("maybe-", i))
		r.maybe(w, i, m.Reading, m.Story)
		r.end()
	}
	r.end()
}

// earlier counts the other articles of the story; its entries may be fewer.
func (r *reader) earlier() int {
	n := 0
	if r.Timeline != nil {
		for _, id := range r.Timeline.Story.Articles {
			if id != r.ID {
				n++
			}
		}
	}
	return n
}

func (r *reader) ownTongue() Language {
	l, _ := SafeLanguage(r.w.Locale())
	return l
}

// maybe writes an article that may be of the same story, and the button that
// says it is not.
func (m *markup) maybe(w Words, i int, x story.Reading, of string) {
	m.text(w.Say("before_maybe") + " ")
	m.readingLink(w, x)
	if of != "" {
		m.text(" ")
		m.buttonOf(w.Say("not_related"), class("link apart"), op("unrelated"),
			args(given{"line", numbered("", i)}, given{"story", of}, given{"article", x.ID}))
	}
}

// Maybe returns the line of an article that may be of the same story, for its
// place in the reader: see [MaybePlace].
func Maybe(i int, x story.Reading, of string, w Words) string {
	m := &markup{}
	m.maybe(w, i, x, of)
	return m.String()
}

// NotRelated returns what replaces that line once the user has said that it is
// not. Undo takes it back.
func NotRelated(i int, of, article, undo string, w Words) string {
	m := &markup{}
	m.text(w.Say("not_related_done") + " ")
	m.buttonOf(w.Say("undo"), class("link apart"), op("related-again"),
		args(given{"line", numbered("", i)}, given{"story", of}, given{"article", article}, given{"undo", undo}))
	return m.String()
}

// MaybePlace is the place of such a line.
func MaybePlace(i int) string { return numbered("maybe-", i) }

// related parts the readings that belong to the story from those that may, of
// which the nearest represents its story.
func (r *reader) related() (joined, maybe []story.Related) {
	for _, x := range r.Related {
		switch {
		case !x.Maybe:
			joined = append(joined, x)
		case x.Story == "" || !slices.ContainsFunc(maybe, func(m story.Related) bool { return m.Story == x.Story }):
			maybe = append(maybe, x)
		}
	}
	return joined, maybe[:min(len(maybe), 3)]
}

// why says what the readings have in common: people, then words that are not
// parts of their names, and how near in time they are.
func (r *reader) why(related []story.Related) {
	var people string
	for _, kind := range [...]string{"people", "words", "numbers"} {
		var shared []string
		for _, x := range related {
			for _, reason := range x.Reasons {
				if reason.Kind == kind {
					shared = merge(shared, reason.Words, 3, people)
				}
			}
		}
		if kind == "people" {
			people = strings.Join(shared, " ")
		}
		if len(shared) > 0 {
			r.say(r.w, "same_"+kind, func() {
				for i, s := range shared {
					if i > 0 {
						r.text(r.w.Say("list_comma"))
					}
					r.bdi(s)
				}
			})
			r.text(" ")
		}
	}
	r.apart(related)
}

// apart says how many days lie between the article and the nearest of those related to it.
func (r *reader) apart(related []story.Related) {
	days := -1
	for _, x := range related {
		for _, reason := range x.Reasons {
			if reason.Kind == "days" && (days < 0 || reason.Days < days) {
				days = reason.Days
			}
		}
	}
	switch {
	case days == 0:
		r.text(r.w.Say("same_day") + " ")
	case days > 0:
		r.text(r.w.Count("days_apart", days) + " ")
	}
}

// merge appends what is new of more to list, up to limit in all, and is not
// said by other words.
func merge(list, more []string, limit int, said string) []string {
	for _, s := range more {
		known := strings.Contains(" "+said+" ", " "+s+" ")
		for _, have := range list {
			known = known || have == s
		}
		if !known && len(list) < limit {
			list = append(list, s)
		}
	}
	return list
}

// line writes the days of a story in a row, those around the article being
// read when there are more than fit.
func (r *reader) line(t *story.Timeline) {
	entries := around(t.Entries)
	r.start(tagOl, class("before-line"))
	for _, e := range entries {
		if e.Current {
			r.start(tagLi, set(attrAriaCurrent, "true"))
		} else {
			r.start(tagLi)
		}
		r.stop(e, t.Story.ID)
		r.end()
	}
	r.end()
}

// around returns the entries to show, by day: the articles nearest to the
// current one, and of what lies ahead what matters most.
func around(all []story.Entry) []story.Entry {
	var articles, ahead []int
	current := 0
	for i, e := range all {
		switch {
		case e.Reading != nil:
			if e.Current {
				current = len(articles)
			}
			articles = append(articles, i)
		case e.Mark == story.MarkAhead:
			ahead = append(ahead, i)
		}
	}
	slices.SortStableFunc(ahead, func(a, b int) int { return cmp.Compare(all[a].Rank, all[b].Rank) })
	room := stops - min(len(ahead), stopsAhead)
	from := max(0, min(current-room*2/3, len(articles)-room))
	chosen := slices.Concat(articles[from:min(from+room, len(articles))], ahead[:min(len(ahead), stopsAhead)])
	slices.Sort(chosen)
	shown := make([]story.Entry, len(chosen))
	for i, at := range chosen {
		shown[i] = all[at]
	}
	return shown
}

// stop writes one mark of the line: the way to the article, or to the sentence
// that names the event.
func (r *reader) stop(e story.Entry, storyID string) {
	day := dates.DayOf(entryTime(e))
	switch {
	case e.Current:
		r.start(tagA, set(attrHref, "#top"))
	case e.Reading != nil:
		r.start(tagA, stored(e.Reading.ID), op("read"), record(e.Reading.ID))
	default:
		if block := r.namedHere(e); block >= 0 {
			r.start(tagA, place("b", block))
		} else {
			r.start(tagA, shelved(storyID), op("library"), value("#"+storyID))
		}
	}
	r.dot(dotOf(e), r.w.Say(markKey(e)))
	if known(day) {
		r.element(tagTime, r.w.Short(day), moment(isoDay(day)))
	} else {
		r.text(r.w.Say("undated"))
	}
	switch {
	case e.Current:
		r.spoken(" " + r.w.Say("this_article"))
	case e.Reading != nil:
		r.spoken(" " + plain(e.Reading.Title))
	default:
		r.spoken(" " + plain(e.Sentence))
	}
	r.end()
}

// namedHere returns the block of this article that names the event, or -1.
func (r *reader) namedHere(e story.Entry) int {
	for _, s := range e.Sources {
		if r.ID != "" && s.ID == r.ID && s.Block >= 0 && s.Block < len(r.Article.Blocks) {
			return s.Block
		}
	}
	return -1
}

// readingLink writes the way to an article of the library with outlet and day.
func (m *markup) readingLink(w Words, x story.Reading) {
	m.start(tagA, stored(x.ID), op("read"), record(x.ID))
	m.bdi(x.Title)
	m.end()
	m.text(" (")
	m.outlet(x.Site)
	if day := dates.DayOf(x.Published); known(day) {
		m.text(w.Say("list_comma") + w.DayMonth(day))
	}
	m.text(")")
}

// entryTime is the day under which an entry is listed.
func entryTime(e story.Entry) article.Time {
	if known(e.First) {
		return article.Time{Year: e.First.Year, Month: e.First.Month, Day: e.First.Day}
	}
	if e.Reading != nil {
		return e.Reading.Published
	}
	return article.Time{}
}

func dotOf(e story.Entry) dot {
	switch e.Mark {
	case story.MarkPartly:
		return dotPartly
	case story.MarkChanged:
		return dotChanged
	case story.MarkNamed:
		return dotEvent
	case story.MarkAhead:
		return dotAhead
	}
	return dotRead
}

func markKey(e story.Entry) string {
	if e.Current && (e.Mark == story.MarkRead || e.Mark == story.MarkPartly) {
		return "mark_now"
	}
	switch e.Mark {
	case story.MarkPartly:
		return "mark_partly"
	case story.MarkChanged:
		return "mark_changed"
	case story.MarkNamed:
		return "mark_event"
	case story.MarkAhead:
		return "mark_ahead"
	}
	return "mark_read"
}
