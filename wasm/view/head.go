package view

import (
	"dateline/wasm/article"
	"dateline/wasm/dates"
	"time"
)

// head writes what is above the text: kicker, headline, standfirst,
// authors, dates and how long it takes to read.
func (r *reader) head() {
	meta, w := &r.Article.Meta, r.w
	r.start(tagHeader, class("story-head"), id("top"))
	kicker := meta.Kicker
	if kicker == "" {
		kicker = meta.Section
	}
	if kicker != "" {
		r.element(tagP, plain(kicker), class("kicker"))
	}
	title := plain(meta.Title)
	if title == "" {
		title = w.Say("untitled")
	}
	r.element(tagH1, title)
	r.standfirst()
	r.byline()
	r.start(tagP, class("dates"))
	r.inOurs(func() {
		if r.times(); r.words.total > 0 {
			least, most := r.words.minutes()
			words := w.Count("minutes_about", most)
			if least != most {
				words = w.Count("minutes_range", most, w.Number(least))
			}
			r.element(tagSpan, words, class("apart"))
		}
	})
	r.end()
	r.piece("about", r.aboutLine)
	r.claims()
	r.end()
}

// standfirst writes the standfirsts that come before the text.
func (r *reader) standfirst() {
	for i, b := range r.Article.Blocks {
		switch b.Kind {
		case article.Dek:
			r.piece(numbered("b", i), func() {
				r.start(tagP, class("standfirst"), numberedID("b", i))
				r.inline(b.Span, false)
				r.end()
			})
			r.dek = i + 1
		case article.Figure, article.Embed, article.Rule:
		default:
			return
		}
	}
}

// byline writes the authors, and the agencies after them.
func (r *reader) byline() {
	meta, w := &r.Article.Meta, r.w
	if len(meta.Authors) > 0 {
		r.start(tagP, class("byline"))
		r.inOurs(func() {
			r.say(w, "by", func() {
				r.list(w, len(meta.Authors), func(i int) { r.person(meta.Authors[i]) })
			})
		})
		r.end()
	}
	if len(meta.Agencies) > 0 {
		r.start(tagP, class("byline"))
		r.inOurs(func() {
			r.say(w, "agencies", func() {
				r.list(w, len(meta.Agencies), func(i int) { r.bdi(meta.Agencies[i]) })
			})
		})
		r.end()
	}
}

func (r *reader) person(p article.Person) {
	if u, ok := SafeURL(p.URL); ok {
		r.outward(u)
		r.bdi(p.Name)
		r.end()
	} else {
		r.bdi(p.Name)
	}
	if p.Role != "" {
		r.start(tagSpan, class("role"))
		r.text(r.w.Say("list_comma"))
		r.bdi(p.Role)
		r.end()
	}
}

// outward opens a link out of the extension: in a tab of its own, and without
// telling the other site where it was clicked.
func (r *reader) outward(u URL, attrs ...attr) {
	r.start(tagA, append(attrs, href(u), set(attrTarget, "_blank"), set(attrRel, "noopener noreferrer"))...)
}

// times writes when the story was published and updated, with the zone once.
func (r *reader) times() {
	published, w := r.Article.Meta.Published, r.w
	updated := inZoneOf(r.Article.Meta.Updated, published)
	if !known(dates.DayOf(updated)) || updated == published || updated.Date() == published.Date() && !updated.HasTime {
		updated = article.Time{}
	}
	oneZone := updated.IsZero() || published.IsZero() ||
		published.HasZone == updated.HasZone && published.Offset == updated.Offset
	if known(dates.DayOf(published)) {
		r.time(published, w.Date(dates.DayOf(published)), !oneZone)
	}
	if !updated.IsZero() {
		words := ""
		if dates.DayOf(updated) != dates.DayOf(published) {
			words = w.Date(dates.DayOf(updated))
		}
		key := "updated"
		if !published.IsZero() {
			key = "and_updated"
		}
		r.say(w, key, func() { r.time(updated, words, !oneZone) })
	}
	last := updated
	if last.IsZero() {
		last = published
	}
	if oneZone && last.HasTime && last.HasZone {
		r.text(" (" + zone(last.Offset) + ")")
	}
}

// inZoneOf returns the same moment by a clock in the zone of another:
// pages give the two times of an article in different ones.
func inZoneOf(t, other article.Time) article.Time {
	if !t.HasTime || !t.HasZone || !other.HasZone || t.Offset == other.Offset {
		return t
	}
	at := time.Unix(t.Unix()+int64(other.Offset), 0).UTC()
	t.Year, t.Month, t.Day = at.Year(), int(at.Month()), at.Day()
	t.Hour, t.Minute, t.Offset = at.Hour(), at.Minute(), other.Offset
	return t
}

// time writes a moment: the day as given (may be ""), the time of day where it
// is known, the zone when asked for.
func (r *reader) time(t article.Time, day string, withZone bool) {
	words := day
	if t.HasTime {
		if words != "" {
			words += r.w.Say("list_comma")
		}
		words += r.w.Clock(t.Hour, t.Minute)
		if withZone && t.HasZone {
			words += " (" + zone(t.Offset) + ")"
		}
	}
	r.element(tagTime, words, moment(t.String()))
}
