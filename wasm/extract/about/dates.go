package about

import (
	"cmp"
	"strings"
	"unicode"

	"golang.org/x/net/html"

	"dateline/wasm/article"
	"dateline/wasm/extract/layout"
	"dateline/wasm/lang"
	"dateline/wasm/page"
)

// claimedTime is a time that metadata give.
type claimedTime struct {
	article.Time
	source string
}

// MonthFirst reports whether 03/04 is a day of March on a page in the language.
func MonthFirst(lang string) bool { return lang == "" || lang == "en" || lang == "en-us" }

// dates returns when the article was published and changed. The sources are
// asked in the order of trust, but what the page shows under its
// headline decides which day it was there, and whether the article was published anew.
func (l reader) dates(
	head int32,
	body layout.Range,
	lang string,
) (published, updated article.Time, claims []article.Claim) {
	monthFirst := MonthFirst(lang)
	var first, changed []claimedTime
	for _, c := range l.Doc.Claims {
		if c.Field != "published" && c.Field != "updated" {
			continue
		}
		t := ParseTime(c.Value, monthFirst)
		if t.IsZero() {
			continue
		}
		if c.Field == "published" {
			first = append(first, claimedTime{t, c.Source})
		} else {
			changed = append(changed, claimedTime{t, c.Source})
		}
	}
	shown := l.shownTimes(head, body, monthFirst)
	var local []article.Time // as the page's own clock has them
	for _, list := range [...][]claimedTime{first, changed} {
		for _, c := range list {
			local = append(local, c.Time)
		}
	}
	for _, s := range shown {
		claims = append(claims, article.Claim{Field: "published", Value: s.time.String(), Source: s.source})
		local = append(local, s.time)
	}
	if len(changed) > 0 {
		updated = inZone(changed[0].Time, local)
	}
	switch {
	case len(first) == 0 && len(shown) > 0:
		return inZone(shown[0].time, local), updated, claims
	case len(first) == 0:
		return published, updated, claims
	}
	published = inZone(first[0].Time, local)
	if s, ok := l.contradiction(published, first, changed, shown); ok {
		published = s
	}
	return published, updated, claims
}

// Clocks of the world against UTC, in seconds.
const (
	halfHour   = 1800
	behind     = 12 * 3600
	ahead      = 14 * 3600
	sameMinute = 60
)

// inZone returns the same moment by the clock of the page, where the page
// gives it by one: a time with another offset, or one without any that differs
// by whole half hours only.
func inZone(t article.Time, local []article.Time) article.Time {
	if !t.HasZone || t.Offset != 0 || !t.HasTime {
		return t
	}
	for _, o := range local {
		if d := o.Unix() - t.Unix(); o.HasZone && o.Offset != 0 && d > -sameMinute && d < sameMinute {
			return o
		}
	}
	for _, o := range local {
		d := o.Unix() - t.Unix()
		if o.HasTime && !o.HasZone && d != 0 && d%halfHour == 0 && d >= -behind && d <= ahead {
			t.Year, t.Month, t.Day, t.Hour, t.Minute, t.Offset = o.Year, o.Month, o.Day, o.Hour, o.Minute, int(d)
			return t
		}
	}
	return t
}

// Hours in UTC at which it is another day somewhere: the clocks of the world are
// up to 12 hours behind it, and up to 14 ahead.
const (
	behindUTC  = 12 // before it the day before
	aheadOfUTC = 10 // from it on the day after
)

// contradiction returns the day that the page shows under its headline when it
// is another than the one the metadata call the first, and something else
// bears it out: the day before or after, that a time in UTC can be there; or
// the day of an article that was published anew.
func (l reader) contradiction(t article.Time, first, changed []claimedTime, shown []shownTime) (article.Time, bool) {
	if len(shown) == 0 || !shown[0].near {
		return t, false
	}
	for _, s := range shown {
		if s.near && s.time.Date() == t.Date() {
			return t, false
		}
	}
	s := shown[0].time
	days := (dayOf(s).Unix() - dayOf(t).Unix()) / 86400
	switch {
	case first[0].source == "url" && (days == 1 || days == -1):
		return s, true // the address has no clock
	case t.HasZone && t.Offset == 0 && t.HasTime && !s.HasTime &&
		(days == -1 && t.Hour < behindUTC || days == 1 && t.Hour >= aheadOfUTC):
		return s, true
	case days < 0 && !shown[0].updated && stamped(first[0].Time, changed) && borneOut(s, shown[1:]):
		return s, true
	case days <= 0 || shown[0].updated,
		days == 1 && t.Offset != 0: // a newspaper's date is often that of the morning after
		return t, false
	}
	for _, list := range [...][]claimedTime{first[1:], changed} {
		for _, c := range list {
			if c.Date() == s.Date() {
				return s, true
			}
		}
	}
	return s, len(changed) == 0 && shown[0].source == "time[datetime]" && len(shown) > 1 &&
		shown[1].time.Date() == s.Date()
}

// stamped reports whether a time of publication was set by the system that built
// the page: it is that of the last change to the second, or even after it.
func stamped(t article.Time, changed []claimedTime) bool {
	if len(changed) == 0 {
		return false
	}
	c := changed[0].Time
	return t.HasTime && c.HasTime && t.Unix() == c.Unix() || dayOf(t).Unix() > dayOf(c).Unix()
}

// borneOut reports whether a place named for dates shows the same day.
func borneOut(s article.Time, shown []shownTime) bool {
	for _, other := range shown {
		if other.source == "class date" && other.time.Date() == s.Date() {
			return true
		}
	}
	return false
}

// dayOf returns a time without its time of day.
func dayOf(t article.Time) article.Time {
	return article.Time{Year: t.Year, Month: t.Month, Day: t.Day}
}

// shownTime is a time that the page shows.
type shownTime struct {
	time    article.Time
	source  string
	near    bool // to the headline
	updated bool // it is called the time of a change
}

// Where a page shows when its article was published: in lines from its headline on,
// and how much text a place with a date has at most (letters). Set by
// hand; record 0071 has what each does, by "predict extract" and the benchmark's scorer.
const (
	maxShown       = 40  // dates that are looked at
	overHeadline   = 6   // lines
	intoStory      = 4   // lines
	overStory      = 15  // lines, on a page without a headline above it
	behindStory    = 15  // lines
	behindBox      = 8   // lines, for an element named for dates
	longDateLine   = 120 // size of a line
	longDateBox    = 80  // size of an element
	longDateBehind = 90  // size of a line behind the article
	dateLead       = 24  // bytes of the first paragraph
	dateLabel      = 30  // size of a line before a time that may name it: "Updated"
	wordyLine      = 7   // words from which a line says more than when
)

// timeElement is an element that says in its markup when something was published.
var timeElement = page.Selector(`time, [itemprop="datePublished"]`)

// shownTimes reads the dates that the page shows, the likeliest first: in time
// elements near the headline, in the lines there, at the start of the first
// paragraph, in places named for dates, behind the article, in the title.
func (l reader) shownTimes(head int32, body layout.Range, monthFirst bool) []shownTime {
	var out []shownTime
	add := func(words, source string, near int32) {
		if len(out) < maxShown {
			if t := ParseTime(words, monthFirst); !t.IsZero() {
				out = append(out, shownTime{t, source, near >= 0, near >= 0 && l.tellsChange(near)})
			}
		}
	}
	n := int32(len(l.Lines))
	from, to := max(head-overHeadline, 0), min(body.From+intoStory, n)
	if head < 0 || head > body.From {
		from = max(0, body.From-overStory)
	}
	for i := range l.Elems {
		e := &l.Elems[i]
		if e.Last < from || e.First > to || !timeElement().Match(e.Node) {
			continue
		}
		if e.In&(layout.InAside|layout.InLink|layout.InNav|layout.InFooter) != 0 && !l.sharesBox(int32(i), head) {
			continue // of another article
		}
		add(cmp.Or(page.Attr(e.Node, "datetime"), page.Attr(e.Node, "content")), "time[datetime]", min(e.First, n-1))
	}
	var wordy []int32
	for i := from; i < to; i++ {
		switch ln := &l.Lines[i]; {
		case ln.Size > longDateLine || i == head:
		case l.isWordy(i):
			wordy = append(wordy, i)
		default:
			add(ln.Text, "text", i)
		}
	}
	if body.From < n {
		if t := l.Lines[body.From].Text; len(t) > dateLead {
			add(strings.ToValidUTF8(t[:dateLead], ""), "text", -1)
		}
	}
	for i := range l.Elems {
		e := &l.Elems[i]
		if e.Own&layout.TraitByline == 0 ||
			e.In&(layout.InNav|layout.InFooter|layout.InAside|layout.InHidden|layout.InCommentProp) != 0 ||
			e.First > body.To+behindBox ||
			e.Size > longDateBox ||
			l.Near(int32(i))&(layout.TraitComment|layout.TraitRelated|layout.TraitSide) != 0 ||
			!namedDate(e.Node) {
			continue
		}
		var words strings.Builder
		layout.CollectText(e.Node, &words, longDateLine)
		add(words.String(), "class date", -1)
	}
	for i := body.To; i < min(body.To+behindStory, n); i++ {
		ln := &l.Lines[i]
		if ln.Size > longDateBehind {
			continue
		}
		if any, _ := lang.FindBoiler(ln.Low); any&lang.BoilerByline != 0 {
			add(ln.Text, "text", -1)
		}
	}
	for _, c := range l.Doc.Claims {
		if c.Source == "title" {
			add(c.Value, "title", -1)
		}
	}
	for _, i := range wordy {
		add(l.Lines[i].Text, "text", -1)
	}
	return out
}

// sharesBox reports whether an element is in the same aside or link as the headline.
func (l reader) sharesBox(e, head int32) bool {
	return head >= 0 && l.Elems[e].In&^l.Lines[head].In&(layout.InAside|layout.InLink|layout.InNav|layout.InFooter) == 0
}

// isWordy reports whether a short line says more than when and by whom: it may
// be the caption of a picture or the teaser of another article.
func (l reader) isWordy(i int32) bool {
	ln := &l.Lines[i]
	if any, _ := lang.FindBoiler(ln.Low); any&lang.BoilerByline != 0 ||
		l.Near(ln.Elem)&layout.TraitByline != 0 ||
		ln.In&layout.InTime != 0 {
		return false
	}
	words := 0
	for w := range strings.FieldsSeq(ln.Text) {
		if first, _ := layout.Decode(w); unicode.IsLetter(first) && MonthOf(strings.Trim(w, ".,")) == 0 {
			words++
		}
	}
	return words >= wordyLine
}

// changeWords begin the words before the time at which an article was changed.
var changeWords = lang.Phrases(func(w *lang.PageWords) string { return w.Changed })

// tellsChange reports whether line i, or a label before it, calls the time it
// gives the time of a change.
func (l reader) tellsChange(i int32) bool {
	words := l.Lines[i].Text
	if i > 0 && l.Lines[i-1].Size <= dateLabel {
		words = l.Lines[i-1].Text + " " + words
	}
	words = layout.Lowered(words)
	for _, w := range changeWords() {
		if strings.Contains(words, w) {
			return true
		}
	}
	return false
}

// namedDate reports whether the class or id of an element says that it gives a date.
func namedDate(n *html.Node) bool {
	names := strings.ToLower(layout.ClassOf(n) + " " + page.Attr(n, "id"))
	for _, w := range [...]string{"date", "datum", "time", "publi", "fecha", "posted", "meta"} {
		if strings.Contains(names, w) {
			return true
		}
	}
	return false
}
