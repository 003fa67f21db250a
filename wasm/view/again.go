package view

import (
	"slices"

	"dateline/wasm/dates"
)

// aboutLine writes the one line between headline and text that says what is known
// of the article: what it says in brief, when it was read before and what has changed
// since, how many articles of its story there are, how much of it is known. The line
// is there, empty, before that is known. It also holds the block at which the article
// was left.
func (r *reader) aboutLine() {
	w := r.w
	r.start(tagP, append(r.ours(), class("about"), id("about"), number(attrDataValue, r.Place))...)
	if len(r.Gist) > 0 {
		r.buttonOf(w.Say("about_gist"), class("link"), set(attrPopovertarget, "gist"))
		r.text(" ")
	}
	if r.earlier() > 0 {
		r.element(tagA, w.Say("about_story"), class("about-story"), set(attrHref, "#before"))
		r.text(" ")
	}
	if slices.Contains(r.Known, true) {
		r.buttonOf(w.Say("about_fold"), class("link fold"), pressed(false))
		r.text(" ")
	}
	if r.Before > 0 {
		r.readBefore()
	}
	r.end()
}

// readBefore says when the article was read before and how much has changed since.
func (r *reader) readBefore() {
	w := r.w
	day := dates.DayAt(r.Before, r.Zone)
	changed := 0
	for _, c := range r.Changed {
		if c {
			changed++
		}
	}
	changed = max(changed, r.Gone) // one that was rewritten is gone and new
	words := w.Say("read_before", w.DayMonth(day))
	posts, first := r.newPosts()
	r.start(tagSpan, class("again"))
	r.text(words)
	r.end()
	r.text(" ")
	if changed > 0 && posts == 0 {
		r.buttonOf(w.Count("paragraphs_changed", changed), class("link changes-open"))
		r.text(" ")
	}
	if posts > 0 {
		r.start(tagA, place("b", first))
		r.text(w.Count("posts_new", posts))
		r.end()
		r.text(" ")
	}
}
