package view

import (
	"strings"

	"dateline/wasm/extract"
	"dateline/wasm/text"
)

// removed writes the drawer of what was left out of the page, with the reason
// and the first words, and under it what the reader can do with the page.
func (r *reader) removed() {
	var steps []int
	for i, s := range r.Trace {
		if leftOut(s) {
			steps = append(steps, i)
		}
	}
	w := r.w
	r.start(tagSection, class("removed"), label(w.Say("parts")))
	if len(steps) > 0 {
		r.start(tagDetails, class("removed-list"), id("removed"))
		r.element(tagSummary, w.Count("removed", len(steps)))
		r.start(tagOl)
		for _, i := range steps {
			r.step(i)
		}
		r.end()
		r.end()
	}
	r.start(tagP, class("removed-acts"))
	r.button(class("button cutter"), pressed(false))
	r.text(w.Say("cut_out"))
	r.end()
	r.text(" ")
	if r.Page {
		r.act("choose", "", "choose_part")
	}
	r.end()
	r.end()
}

// step writes one entry of the drawer.
func (r *reader) step(i int) {
	w, s := r.w, r.Trace[i]
	words := plain(s.Words)
	r.start(tagLi)
	r.element(tagSpan, w.sayOr("removed_because_", s.Reason), class("removed-reason"))
	r.text(" ")
	r.element(tagQ, words, set(attrDir, "auto"))
	if own := s.Name == extract.StepReader; own || len(s.Removed) > 0 {
		r.start(tagSpan, class("removed-acts"))
		r.about("restore", i, "restore", words)
		if r.Page && r.Host != "" {
			key := "always_keep"
			if own {
				key = "always_remove"
			}
			r.about("always", i, key, words, text.Site(r.Host))
		}
		r.end()
	}
	r.end()
}

// about writes a button for one entry, which says to screen readers for which.
func (r *reader) about(does fixed, i int, key, words string, args ...string) {
	r.text(" ")
	r.button(class("button"), op(does), arg("step"), number(attrDataValue, i))
	r.text(r.w.Say(key, args...))
	r.spoken(r.w.Say("list_comma") + words)
	r.end()
}

// leftOut reports whether the step took words away that a person could miss.
func leftOut(s extract.Step) bool {
	return strings.TrimSpace(s.Words) != "" && s.Reason != "" && s.Name != "candidate" && s.Name != "metadata"
}
