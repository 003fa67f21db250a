package view

import (
	"strconv"

	"dateline/wasm/text"
)

// SpacePage is what the library holds and how much of it is kept.
type SpacePage struct {
	Articles int
	Bytes    int64 // on the disk
	KeepDays int   // 0 for ever
	Paused   bool
	Sites    []SiteItem // outlets, by host
}

// SiteItem is one outlet of the library.
type SiteItem struct {
	Host     string
	Articles int
}

// keepChoices are the days that can be chosen, 0 means forever.
var keepChoices = [...]int{0, 30, 90, 365}

// Space returns what the library holds, with the choices of how long it is
// kept and which outlet is forgotten, for the place "space" of the settings.
func Space(p SpacePage, w Words) string {
	m := &library{w: w}
	facts := w.Count("articles", p.Articles) + w.Say("list_comma") + w.Say("megabytes", megabytes(p.Bytes))
	m.element(tagP, facts, class("facts"), set(attrRole, "status"))
	m.start(tagDiv, class("filters"), set(attrRole, "group"), label(w.Say("keep_for")))
	m.element(tagSpan, w.Say("keep_for"), class("row-name"))
	for _, days := range keepChoices {
		m.choice("keep-days", "days", strconv.Itoa(days), w.keepName(days), days == p.KeepDays)
	}
	m.end()
	m.start(tagDiv, class("filters"), set(attrRole, "group"), label(w.Say("pause_library")))
	m.choice("pause", "on", map[bool]string{true: "", false: "1"}[p.Paused], w.Say("pause_library"), p.Paused)
	m.element(tagSpan, w.Say("pause_help"), class("row-help"))
	m.end()
	if len(p.Sites) > 0 {
		m.element(tagH3, w.Say("outlets_title"), class("list-title"))
		m.start(tagUl, class("outlets"))
		for _, s := range p.Sites {
			m.start(tagLi, class("row"))
			m.start(tagSpan)
			m.outlet(s.Host)
			m.text(w.Say("list_comma") + w.Count("articles", s.Articles))
			m.end()
			m.button(class("link remove"), op("forget"), arg("host"), value(s.Host))
			m.text(w.Say("forget"))
			m.spoken(w.Say("list_comma") + text.Site(s.Host))
			m.end()
			m.end()
		}
		m.end()
	}
	return m.String()
}

func (m *library) choice(does, name fixed, with, words string, chosen bool) {
	pressed := set(attrAriaPressed, "false")
	if chosen {
		pressed = set(attrAriaPressed, "true")
	}
	m.buttonOf(words, class("filter"), op(does), arg(name), value(with), pressed)
}

func (w Words) keepName(days int) string {
	if days == 0 {
		return w.Say("keep_ever")
	}
	return w.Count("days", days)
}

// megabytes writes bytes as MB with one digit.
func megabytes(bytes int64) string {
	tenths := (bytes + 50_000) / 100_000
	return strconv.FormatInt(tenths/10, 10) + "." + strconv.FormatInt(tenths%10, 10)
}
