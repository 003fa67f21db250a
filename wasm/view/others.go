package view

// others offers the further articles of a page that holds several.
func (r *reader) others() {
	if len(r.Others) == 0 {
		return
	}
	w := r.w
	r.start(tagDetails, class("others"))
	r.element(tagSummary, w.Count("articles_here", len(r.Others)+1))
	r.start(tagUl)
	for _, o := range r.Others {
		r.start(tagLi)
		r.button(class("link"), op("pick"), value(o.Pick))
		r.bdi(o.Title)
		r.end()
		r.end()
	}
	r.end()
	r.end()
}
