package view

// icon is the drawing of a button, 20 by 20, by one line.
type icon fixed

// The icons of the bar.
const (
	iconBack     icon = "M16 10H4m5-5-5 5 5 5"
	iconOutline  icon = "M3 5h14M6 10h11M6 15h11"
	iconSpeakers icon = "M3 4h14v9H9l-4 4v-4H3zM6 7h8M6 10h5"
	iconListen   icon = "M3 8v4h3l4 4V4L6 8zM13 7.5a4 4 0 0 1 0 5M15 5a7 7 0 0 1 0 10"
	iconType     icon = "m2 16 4.5-12h1L12 16M3.6 12h6.8M18 10v6m0-3a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0"
	iconLibrary  icon = "M4 3v14M4 5h4M4 10h12M4 15h8"
	iconFind     icon = "m17 17-4.5-4.5M14 8.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0"
	iconKeys     icon = "M2 5h16v10H2zM5 8h1M8 8h1M11 8h1M14 8h1M5 12h1M14 12h1M8 12h4"
	iconMore     icon = "M3 6h14M3 10h14M3 14h14"
)

// icon draws it; the words beside it name it. Each view holds its drawings
// itself, because setHTML lets no reference to another place through.
func (m *markup) icon(i icon) {
	m.start(tagSvg, class("icon"), hidden(), set(attrViewBox, "0 0 20 20"))
	m.start(tagPath, set(attrD, fixed(i)))
	m.endTo(m.depth() - 2)
}

// dot is the mark of an entry of a timeline, known by its shape.
type dot uint8

const (
	dotRead dot = iota
	dotPartly
	dotChanged
	dotEvent
	dotAhead
)

// dot draws the mark; words, when not "", are its title.
func (m *markup) dot(d dot, words string) {
	depth := m.depth()
	if words == "" {
		m.start(tagSvg, class("dot"), set(attrViewBox, "0 0 16 16"), hidden())
	} else {
		m.start(tagSvg, class("dot"), set(attrViewBox, "0 0 16 16"), set(attrRole, "img"))
		m.element(tagTitle, words)
	}
	switch d {
	case dotRead:
		m.shape(tagCircle, set(attrCx, "8"), set(attrCy, "8"), set(attrR, "5.5"))
	case dotPartly:
		m.shape(tagCircle, class("hollow"), set(attrCx, "8"), set(attrCy, "8"), set(attrR, "5"))
		m.shape(tagPath, set(attrD, "M8 3a5 5 0 0 1 0 10z"))
	case dotChanged:
		m.shape(tagPath, set(attrD, "m8 2 6.5 11.5h-13z"))
	case dotEvent:
		m.shape(tagPath, set(attrD, "m8 1.5 6.5 6.5L8 14.5 1.5 8z"))
	case dotAhead:
		m.shape(tagPath, class("hollow"), set(attrD, "m8 2 6 6-6 6-6-6z"))
	}
	m.endTo(depth)
}

func (m *markup) shape(t tag, attrs ...attr) {
	m.start(t, attrs...)
	m.end()
}

// share draws a part of a whole, 0 to 1, as a bar. The number is beside it.
func (m *markup) share(part float64) {
	depth := m.depth()
	m.start(tagSvg, class("share"), set(attrViewBox, "0 0 100 4"), set(attrPreserveAspectRatio, "none"), hidden())
	m.shape(tagRect, class("share-all"), set(attrWidth, "100"), set(attrHeight, "4"))
	m.shape(tagRect, number(attrWidth, percent(part)), set(attrHeight, "4"))
	m.endTo(depth)
}
