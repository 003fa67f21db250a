package view

import "strconv"

// PartsLine says of an article on several pages which of them are here. The zero
// value is a story on one page.
type PartsLine struct {
	Here    []int
	Total   int
	Next    int    // the page to go on with, 0 for none
	Address string // of it
}

// partsLine says above the story, and under it where it goes on, which parts of
// it are here.
func (r *reader) partsLine(below bool) {
	p := r.Parts
	if p.Total < 2 || below && p.Next == 0 {
		return
	}
	r.start(tagDiv, class("notice parts"), set(attrRole, "note"))
	r.inOurs(func() {
		r.start(tagP)
		r.say(r.w, r.w.counted("parts_here", len(p.Here)), func() {
			r.list(r.w, len(p.Here), func(i int) { r.text(strconv.Itoa(p.Here[i])) })
		}, func() { r.text(strconv.Itoa(p.Total)) })
		r.end()
		if u, ok := SafeURL(p.Address); ok && p.Next > 0 {
			r.start(tagP, class("notice-acts"))
			r.buttonOf(r.w.Say("part_next", strconv.Itoa(p.Next)), class("button"), op("part"), value(u.address))
			r.end()
		}
	})
	r.end()
}
