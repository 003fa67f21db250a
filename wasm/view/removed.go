package view

import (
	"strings"

	"dateline/wasm/extract"
)

// removed writes the drawer of what was left out of the page, with the reason
// and the first words.
func (r *reader) removed() {
	var steps []int
	for i, s := range r.Trace {
		if leftOut(s) {
			steps = append(steps, i)
		}
	}
	if len(steps) == 0 {
		return
	}
	w := r.w
	r.start(tagDetails, class("removed"))
	r.element(tagSummary, w.Count("removed", len(steps)))
	r.start(tagOl)
	for _, i := range steps {
		s := r.Trace[i]
		r.start(tagLi)
		r.element(tagSpan, w.sayOr("removed_because_", s.Reason), class("removed-reason"))
		r.text(" ")
		r.element(tagQ, plain(s.Words), set(attrDir, "auto"))
		if len(s.Removed) > 0 {
			r.text(" ")
			r.start(tagButton, class("button"), set(attrType, "button"), op("restore"), number(attrDataValue, i))
			r.text(w.Say("restore"))
			r.spoken(w.Say("list_comma") + plain(s.Words))
			r.end()
		}
		r.end()
	}
	r.end()
	r.end()
}

// leftOut reports whether the step took words away that a person could miss.
func leftOut(s extract.Step) bool {
	return strings.TrimSpace(s.Words) != "" && s.Reason != "" && s.Name != "candidate" && s.Name != "metadata"
}
