package view

import "dateline/wasm/text"

// SiteRule is how the user wants the pages of a site read: CSS selectors.
type SiteRule struct {
	Host         string
	Content      string // the part that is read, "" for the engine's choice
	Keep, Remove []string

	Title, Author, Date string // what says them, "" for the engine's choice
}

// Rules returns the list of the user's rules, for the place "rules".
func Rules(list []SiteRule, w Words) string {
	var m markup
	if len(list) == 0 {
		m.element(tagP, w.Say("rules_none"), class("row-help"))
		return m.String()
	}
	m.start(tagUl, class("outlets"))
	for _, r := range list {
		for _, one := range [...][2]string{{"rule_content", r.Content}, {"rule_title", r.Title},
			{"rule_author", r.Author}, {"rule_date", r.Date}} {
			if one[1] != "" {
				m.rule(w, r.Host, one[0], one[1])
			}
		}
		for _, s := range r.Keep {
			m.rule(w, r.Host, "rule_keep", s)
		}
		for _, s := range r.Remove {
			m.rule(w, r.Host, "rule_remove", s)
		}
	}
	m.end()
	return m.String()
}

// rule writes one thing that a rule says, and the button that drops it.
func (m *markup) rule(w Words, host, key, selector string) {
	m.start(tagLi, class("row"))
	m.start(tagSpan)
	m.outlet(host)
	m.text(w.Say("list_comma") + w.Say(key) + " ")
	m.element(tagCode, plain(selector))
	m.end()
	m.button(class("link remove"), op("rule-drop"),
		args(given{"host", host}, given{"selector", selector}))
	m.text(w.Say("rule_drop"))
	m.spoken(w.Say("list_comma") + text.Site(host) + w.Say("list_comma") + plain(selector))
	m.end()
	m.end()
}
