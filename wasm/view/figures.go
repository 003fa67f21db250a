package view

import "dateline/wasm/story"

// figures writes what the articles of a story count in different numbers: the
// latest count first, then what it was before, each with its day and a link to
// the article that gave it.
func (m *library) figures(all []story.Figure) {
	if len(all) == 0 {
		return
	}
	w := m.w
	m.start(tagSection, class("figures"), label(w.Say("figures")))
	m.element(tagH2, w.Say("figures"))
	m.start(tagUl)
	for _, f := range all {
		m.start(tagLi)
		for i := len(f.Points) - 1; i >= 0; i-- {
			p := f.Points[i]
			switch i {
			case len(f.Points) - 1:
				m.element(tagStrong, plain(p.Printed), set(attrDir, "auto"))
			default:
				m.text(". " + w.Say("figure_before") + " ")
				m.element(tagSpan, plain(p.Printed), set(attrDir, "auto"))
			}
			m.text(w.Say("list_comma"))
			m.start(tagA, stored(p.Source.ID))
			m.outlet(p.Source.Site)
			m.end()
			if known(p.Day) {
				m.text(w.Say("list_comma") + m.days(p.Day, p.Day))
			}
		}
		m.end()
	}
	m.end()
	m.end()
}
