package view

import (
	"time"

	"dateline/wasm/dates"
)

// readBefore tells when the article was read before and how much of it has
// changed since, and offers to fold what was read in other articles.
func (r *reader) readBefore() {
	w := r.w
	if r.Before > 0 {
		at := time.Unix(r.Before, 0).In(time.FixedZone("", r.Zone))
		day := dates.Day{Year: at.Year(), Month: int(at.Month()), Day: at.Day()}
		changed := 0
		for _, c := range r.Changed {
			if c {
				changed++
			}
		}
		changed = max(changed, r.Gone) // one that was rewritten is gone and new
		words := w.Say("read_before", w.DayMonth(day))
		posts, first := r.newPosts()
		if changed > 0 && posts == 0 {
			words += " " + w.Count("paragraphs_changed", changed)
		}
		r.start(tagP, class("notice again"), set(attrRole, "note"))
		r.text(words)
		if posts > 0 {
			r.text(" ")
			r.start(tagA, place("b", first))
			r.text(w.Count("posts_new", posts))
			r.end()
		}
		r.end()
	}
	known := 0
	for _, k := range r.Known {
		if k {
			known++
		}
	}
	if known > 0 {
		r.start(tagP, class("notice"))
		r.element(tagButton, w.Count("fold_known", known), class("button fold"), set(attrType, "button"), pressed(false))
		r.end()
	}
}
